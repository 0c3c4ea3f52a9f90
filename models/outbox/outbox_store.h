// What sync needs of the local store. Every call is one durable transaction on the storage thread.
#pragma once

#include "outbox/outbox_item.h"
#include "outbox/store_error.h"
#include "support/result.h"

namespace carm::outbox {

struct ItemChange {
    protocol::EntryId id;
    OutboxEvent event;
    Instant nextAttemptAt;                    ///< used when the new state is Queued
    QString problem;                          ///< stable code, empty when all is well
    std::optional<protocol::Receipt> receipt; ///< with AnsweredStored
};

class OutboxStore {
public:
    virtual ~OutboxStore() = default;
    /// Items whose time has come, oldest sequence first, at most one per subject, none behind an unfinished
    /// earlier one of the same subject; the end of a drawer session behind no unfinished money. One that was never tried is due at any time. One that cannot be read
    /// is left out and counts as in need of a person; an error is of the store itself.
    virtual Result<std::vector<OutboxItem>, StoreError> due(Instant now, int most) = 0;
    /// Applies the events together or not at all; each counts an attempt where the table says so.
    virtual Result<void, StoreError> apply(const std::vector<ItemChange>& changes, Instant now) = 0;
    /// Items left Sending by a process that ended: FoundAtStart for each.
    virtual Result<int, StoreError> recoverInterrupted(Instant now) = 0;
    virtual Result<OutboxSummary, StoreError> summary() = 0;
    /// When the next item becomes due, Instant{} for one that was never tried; nothing when none waits.
    virtual Result<std::optional<Instant>, StoreError> nextDueAt() = 0;
};

} // namespace carm::outbox
