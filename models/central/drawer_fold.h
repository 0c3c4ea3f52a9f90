// Whether a record about a drawer session fits those before it, and the money that went through the drawer.
#pragma once

#include "central/dispute.h"
#include "protocol/record.h"
#include "storage/central_store.h"

#include <optional>
#include <vector>

namespace carm::central {

struct DrawerHistory {
    std::vector<storage::StoredEntry> session;  ///< everything stored about it
    std::vector<storage::StoredEntry> money;    ///< the payments and voids that it answers for
    std::vector<storage::StoredEntry> reversed; ///< the payments of any session that those voids give back
};

/// A session is of the terminal that opened it; whoever opened it takes out what goes to the safe. `money`
/// and `reversed` are asked for a closing only.
std::optional<Dispute> disputeOfDrawer(const DrawerHistory& history, const protocol::SealedEntry& record,
                                       const protocol::RecordContent& content);

} // namespace carm::central
