// What stood in the way at the importer's desktop, as sentences.
#pragma once

#include "access/passphrase.h"
#include "importer/delegation.h"
#include "importer/field_finding.h"
#include "importer/permission.h"
#include "importer/registration.h"
#include "presenters/messages.h"
#include "presenters/person_sign_in.h"

namespace carm::presenters {

/// Wrong passphrases and wrong codes are one message: which of the two was wrong is nobody's to learn.
Message importerMessage(const SignInFailure& failure, const Speaker& speaker);
Message importerMessage(const access::AccessError& error, const Speaker& speaker);
Message importerMessage(const outbox::StoreError& error, const Speaker& speaker);
Message importerMessage(access::PassphraseProblem problem, const Speaker& speaker);
Message importerMessage(const importer::FieldFinding& finding, const Speaker& speaker);
Message importerMessage(importer::RefusalReason reason, const Speaker& speaker);
Message importerMessage(importer::DelegationError error, const Speaker& speaker);
Message importerMessage(importer::RoleChangeError error, const Speaker& speaker);

/// Why a person may not, and who can help; `permission` is refused.
Message permissionMessage(const importer::Permission& permission, const Speaker& speaker);
Message nobodySignedInMessage(const Speaker& speaker);
/// Nothing may be done for a business before the agency has accepted its registration.
Message notAcceptedMessage(importer::RegistrationState state, const Speaker& speaker);

QString importerRoleName(importer::ImporterRole role, const Speaker& speaker);
QString profileFieldName(importer::ProfileField field, const Speaker& speaker);

} // namespace carm::presenters
