// What this machine knows of businesses, their people and delegations: what central told last, with the
// records that wait here folded in, so that a change made while central is down holds at once.
#pragma once

#include "importer/permission.h"
#include "outbox/outbox_item.h"
#include "protocol/feed.h"

#include <vector>

namespace carm::presenters {

struct BusinessKnowledge {
    std::vector<protocol::BusinessView> businesses;
    std::vector<importer::RoleAssignment> roles; ///< of all of them, those that hold
    std::vector<importer::Delegation> delegations;
    std::vector<outbox::OutboxItem> ownRecords; ///< of this terminal, oldest first

    /// Nothing when central has told nothing of it.
    const protocol::BusinessView* business(const QString& number) const;
    const importer::Delegation* delegation(const QUuid& id) const;
};

/// `told` as the topic Business has it; what cannot be read is left out, for central may be newer. Records
/// that central refused change nothing, and those that it has received are in what it told.
BusinessKnowledge knowledgeOf(const std::vector<QJsonObject>& told,
                              std::vector<outbox::OutboxItem> ownRecords);

/// Sealed, and no answer of central yet.
bool isWaiting(const outbox::OutboxItem& item);

} // namespace carm::presenters
