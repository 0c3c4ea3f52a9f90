// What the page of people and delegation says. Inside the room only.
#pragma once

#include "presenters/importer_people.h"

namespace carm::presenters {

/// Where a change of this machine stands: nothing to say, on its way, or refused.
StatePill recordPill(const outbox::OutboxItem* item, const Speaker& speaker);
StatePill delegationPill(importer::DelegationState state, const Speaker& speaker);
QString thirdPartyName(importer::ThirdPartyKind kind, const Speaker& speaker);
QString scopeText(const importer::DelegationScope& scope, const Speaker& speaker);
QString programsText(const std::set<identifiers::ImportProgramAccount>& programs, const Speaker& speaker);
QString lastDayText(const std::optional<QDate>& day, const Speaker& speaker);

Message oneManagerMessage(const Speaker& speaker);
Message requestsWaitMessage(int requests, const Speaker& speaker);
Message badImporterNumberMessage(const Speaker& speaker);
Message signInMissingMessage(const Speaker& speaker);

} // namespace carm::presenters
