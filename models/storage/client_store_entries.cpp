#include "storage/client_store.h"

#include "protocol/canonical.h"
#include "storage/journal.h"
#include "storage/outbox_columns.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

/// The sealer is the caller's; what it made is checked before the number is burnt for it.
bool carriesTicket(const protocol::SealedEntry& entry, const outbox::SealTicket& ticket)
{
    return !entry.id.uuid.isNull() && entry.version >= 1 && entry.terminal == ticket.terminal &&
           entry.sequence == ticket.sequence && entry.subject == ticket.transactionNumber.text() &&
           entry.hash == protocol::sha256(entry.document);
}

Result<void, StoreError> burnNumber(Database& database, qint64 serial, Instant now)
{
    CARM_CHECK(execute(database, "INSERT INTO burnt_number (serial, burnt_at) VALUES (?, ?)",
                       {serial, now.milliseconds}));
    CARM_TRY(moved, execute(database,
                            "UPDATE number_block SET next_serial = next_serial + 1 "
                            "WHERE next_serial = ? AND next_serial <= last_serial",
                            {serial}));
    return moved == 1 ? Result<void, StoreError>() : damagedRow("number_block", serial);
}

/// Entries name the tables of an edition, and the store knows packages: what both have is the edition's name.
Result<void, StoreError> keepEditionOf(Database& database, const protocol::SealedEntry& entry)
{
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        return fail(StoreError{StoreErrorCode::SealFailed, QStringLiteral("the entry cannot be read back")});
    }
    CARM_CHECK(execute(database, "UPDATE edition SET named = 1 WHERE name = ? AND named = 0",
                       {content->context.editionName}));
    return {};
}

} // namespace

Result<outbox::SealTicket, StoreError> ClientStore::nextTicket()
{
    CARM_TRY(owner, identity());
    if (!owner) {
        return fail(StoreError{StoreErrorCode::NotEnrolled, {}});
    }
    CARM_TRY(serial,
             integerOf(*m_database, "SELECT next_serial FROM number_block "
                                    "WHERE next_serial <= last_serial AND first_serial NOT IN "
                                    "(SELECT first_serial FROM retired_block) ORDER BY position LIMIT 1"));
    if (!serial) {
        return fail(StoreError{StoreErrorCode::NumbersUsedUp, {}});
    }
    const auto number = identifiers::TransactionNumber::fromSerial(*serial);
    if (!number) {
        return damagedRow("number_block", *serial);
    }
    CARM_TRY(sequence, integerOf(*m_database, "SELECT coalesce(max(sequence), 0) + 1 FROM entry"));
    return outbox::SealTicket{number.value(), sequence.value_or(1), owner->terminal};
}

Result<void, StoreError> ClientStore::writeEntry(const QUuid& draftId, const outbox::SealTicket& ticket,
                                                 const protocol::SealedEntry& entry, Instant now)
{
    const qint64 serial = ticket.transactionNumber.serial();
    CARM_CHECK(burnNumber(*m_database, serial, now));
    CARM_CHECK(
        execute(*m_database,
                "INSERT INTO entry (sequence, id, draft_id, version, terminal, serial, transaction_number, "
                "document, hash, signature, sealed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {entry.sequence, entry.id.uuid.toRfc4122(), draftId.toRfc4122(), qint64(entry.version),
                 entry.terminal, serial, entry.subject, packed(entry.document), entry.hash,
                 entry.signature, now.milliseconds}));
    CARM_CHECK(execute(*m_database,
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
    record.detail = entry.subject;
    CARM_CHECK(appendToJournal(*m_database, record));
    CARM_CHECK(keepEditionOf(*m_database, entry));
    return dropDrafts(*m_database, draftId);
}

Result<protocol::SealedEntry, StoreError> ClientStore::sealDraft(const QUuid& draftId,
                                                                 const outbox::Sealer& sealer, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(earlier,
             integerOf(*m_database, "SELECT sequence FROM entry WHERE draft_id = ?", {draftId.toRfc4122()}));
    if (earlier) {
        CARM_TRY(item, itemAt(*earlier));
        return item.entry;
    }
    CARM_TRY(ticket, nextTicket());
    const auto sealed = sealer(ticket);
    if (!sealed) {
        return fail(StoreError{StoreErrorCode::SealFailed, QStringLiteral("the sealer gave no entry")});
    }
    if (!carriesTicket(sealed.value(), ticket)) {
        return fail(StoreError{StoreErrorCode::SealFailed, QStringLiteral("the entry is not the ticket's")});
    }
    CARM_CHECK(writeEntry(draftId, ticket, sealed.value(), now));
    CARM_CHECK(transaction.commit());
    return sealed.value();
}

Result<outbox::OutboxItem, StoreError> ClientStore::itemAt(qint64 sequence)
{
    CARM_TRY(rows,
             m_database->run(
                 "SELECT id, version, terminal, sequence, transaction_number, document, hash, signature, "
                 "state, pending, attempts, next_attempt_at, problem, receipt_number, received_at, "
                 "receipt_signature FROM entry JOIN outbox USING (sequence) WHERE sequence = ?",
                 {sequence}));
    CARM_TRY(found, rows.next());
    auto entry = found ? entryFromRow(rows, 0) : std::nullopt;
    const auto place = found ? outboxRowFrom(rows, kEntryColumns) : std::nullopt;
    if (!entry || !place) {
        return damagedRow("entry", sequence);
    }
    return outbox::OutboxItem{std::move(*entry),    place->state,       place->pending, place->attempts,
                              place->nextAttemptAt, place->lastProblem, place->receipt};
}

Result<outbox::OutboxItem, StoreError> ClientStore::entry(const protocol::EntryId& id)
{
    CARM_TRY(sequence,
             integerOf(*m_database, "SELECT sequence FROM entry WHERE id = ?", {id.uuid.toRfc4122()}));
    if (!sequence) {
        return fail(StoreError{StoreErrorCode::NotFound, id.text()});
    }
    return itemAt(*sequence);
}

Result<std::vector<outbox::EntryListRow>, StoreError> ClientStore::latestEntries(int most)
{
    CARM_TRY(rows, m_database->run("SELECT id, transaction_number, state, sealed_at, problem, sequence "
                                   "FROM entry JOIN outbox USING (sequence) ORDER BY sequence DESC LIMIT ?",
                                   {qint64(most)}));
    std::vector<outbox::EntryListRow> list;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return list;
        }
        const auto state = outbox::outboxStateFromText(rows.text(2));
        if (!state) {
            return damagedRow("outbox", rows.integer(5));
        }
        list.push_back({protocol::EntryId{QUuid::fromRfc4122(rows.blob(0))}, rows.text(1), *state,
                        Instant{rows.integer(3)}, rows.text(4)});
    }
}

Result<std::optional<outbox::OutboxItem>, StoreError> ClientStore::entryNotHandedOver()
{
    CARM_TRY(sequence, integerOf(*m_database, "SELECT max(sequence) FROM entry"));
    if (!sequence) {
        return std::optional<outbox::OutboxItem>();
    }
    CARM_TRY(isDone, integerOf(*m_database, "SELECT EXISTS (SELECT 1 FROM handed_over WHERE sequence = ?)",
                               {*sequence}));
    if (isDone == 1) {
        return std::optional<outbox::OutboxItem>();
    }
    CARM_TRY(item, itemAt(*sequence));
    return std::optional(std::move(item));
}

Result<void, StoreError> ClientStore::markHandedOver(const protocol::EntryId& id)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(sequence,
             integerOf(*m_database, "SELECT sequence FROM entry WHERE id = ?", {id.uuid.toRfc4122()}));
    if (!sequence) {
        return fail(StoreError{StoreErrorCode::NotFound, id.text()});
    }
    CARM_CHECK(execute(*m_database, "INSERT INTO handed_over (sequence) VALUES (?) ON CONFLICT DO NOTHING",
                       {*sequence}));
    return transaction.commit();
}

} // namespace carm::storage
