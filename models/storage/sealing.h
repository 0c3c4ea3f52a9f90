// What every sealed entry of a terminal leaves behind, a declaration or a record: its row, its place in the
// outbox and its row of the journal.
#pragma once

#include "outbox/store_error.h"
#include "protocol/entry.h"
#include "storage/database.h"
#include "support/clock.h"

namespace carm::storage {

/// What the table of entries says besides the entry's own members; NULL where it does not apply.
struct EntryColumns {
    QString kind;
    QVariant draftId;
    QVariant version;
    QVariant serial;
    QVariant receipt;
};

/// Part of the caller's transaction.
Result<void, outbox::StoreError> writeSealed(Database& database, const protocol::SealedEntry& entry,
                                             const EntryColumns& columns, Instant now);

} // namespace carm::storage
