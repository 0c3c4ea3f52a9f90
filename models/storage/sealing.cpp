#include "storage/sealing.h"

#include "storage/journal.h"
#include "storage/outbox_columns.h"

namespace carm::storage {

Result<void, outbox::StoreError> writeSealed(Database& database, const protocol::SealedEntry& entry,
                                             const EntryColumns& columns, Instant now)
{
    CARM_CHECK(
        execute(database,
                "INSERT INTO entry (sequence, id, kind, subject, draft_id, version, serial, terminal, "
                "document, hash, signature, sealed_at, receipt) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {entry.sequence, entry.id.uuid.toRfc4122(), columns.kind, entry.subject, columns.draftId,
                 columns.version, columns.serial, entry.terminal, packed(entry.document), entry.hash,
                 entry.signature, now.milliseconds, columns.receipt}));
    CARM_CHECK(execute(database,
                       "INSERT INTO outbox (sequence, state, pending, attempts, next_attempt_at, problem) "
                       "VALUES (?, ?, ?, 0, ?, '')",
                       {entry.sequence, outbox::toText(outbox::OutboxState::Queued),
                        toColumn(outbox::NextAction::Send), now.milliseconds}));
    JournalRecord record;
    record.kind = JournalKind::EntrySealed;
    record.entry = entry.id;
    record.entryHash = entry.hash;
    record.sequence = entry.sequence;
    record.time = now;
    record.detail = columns.kind == kDeclarationKind ? entry.subject : columns.kind + u' ' + entry.subject;
    return appendToJournal(database, record);
}

} // namespace carm::storage
