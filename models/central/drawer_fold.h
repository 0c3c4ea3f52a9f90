// Whether a record about a drawer session fits those before it.
#pragma once

#include "central/dispute.h"
#include "protocol/record.h"
#include "storage/central_store.h"

#include <optional>
#include <vector>

namespace carm::central {

/// `earlier` is everything stored about the session. A session is of the terminal that opened it.
std::optional<Dispute> disputeOfDrawer(const std::vector<storage::StoredEntry>& earlier,
                                       const protocol::SealedEntry& record,
                                       const protocol::RecordContent& content);

} // namespace carm::central
