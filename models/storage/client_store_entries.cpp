#include "storage/client_store.h"

#include "declaration/corrections.h"
#include "protocol/canonical.h"
#include "storage/known_declarations.h"
#include "storage/outbox_columns.h"
#include "storage/sealing.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

Failure<StoreError> notSealed(const QString& detail)
{
    return fail(StoreError{StoreErrorCode::SealFailed, detail});
}

/// The sealer is the caller's; what it made is checked before anything is written for it.
Result<protocol::SealedEntry, StoreError> sealedBy(const outbox::Sealer& sealer,
                                                   const outbox::SealTicket& ticket, int version)
{
    auto sealed = sealer(ticket);
    if (!sealed) {
        return notSealed(QStringLiteral("the sealer gave no entry"));
    }
    const protocol::SealedEntry& entry = sealed.value();
    const bool carriesTicket =
        entry.kind == protocol::EntryKind::Declaration && !entry.id.uuid.isNull() &&
        entry.version == version && entry.terminal == ticket.terminal && entry.sequence == ticket.sequence &&
        entry.subject == ticket.transactionNumber.text() && entry.hash == protocol::sha256(entry.document);
    if (!carriesTicket) {
        return notSealed(QStringLiteral("the entry is not the ticket's"));
    }
    return std::move(sealed).value();
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

} // namespace

Result<outbox::TerminalIdentity, StoreError> ClientStore::owner()
{
    CARM_TRY(stored, identity());
    if (!stored) {
        return fail(StoreError{StoreErrorCode::NotEnrolled, {}});
    }
    return std::move(*stored);
}

/// Declarations and records share one sequence.
Result<qint64, StoreError> ClientStore::nextSequence()
{
    CARM_TRY(sequence, integerOf(*m_database, "SELECT coalesce(max(sequence), 0) + 1 FROM entry"));
    return sequence.value_or(1);
}

Result<outbox::SealTicket, StoreError> ClientStore::nextTicket()
{
    CARM_TRY(terminal, owner());
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
    CARM_TRY(sequence, nextSequence());
    return outbox::SealTicket{number.value(), sequence, terminal.terminal};
}

Result<outbox::SealTicket, StoreError>
ClientStore::versionTicket(const identifiers::TransactionNumber& number, int version)
{
    CARM_TRY(terminal, owner());
    CARM_TRY(isKnown, isKnownDeclaration(*m_database, number.text()));
    if (!isKnown) {
        return fail(StoreError{StoreErrorCode::NotFound, number.text()});
    }
    CARM_TRY(view, toldView(number.text()));
    CARM_TRY(highest, highestVersion(*m_database, number.text(), view));
    if (const auto error = declaration::versionError({number, highest}, {number, version})) {
        return storeFailure(QStringLiteral("version %1 after %2: %3")
                                .arg(version)
                                .arg(highest)
                                .arg(declaration::toText(*error)));
    }
    CARM_TRY(sequence, nextSequence());
    return outbox::SealTicket{number, sequence, terminal.terminal};
}

/// The entry that the draft became, if it did. A template never becomes one.
Result<std::optional<protocol::SealedEntry>, StoreError> ClientStore::entryOfDraft(const QUuid& draftId)
{
    const QByteArray id = draftId.toRfc4122();
    CARM_TRY(sequence, integerOf(*m_database, "SELECT sequence FROM entry WHERE draft_id = ?", {id}));
    if (sequence) {
        CARM_TRY(item, itemAt(*sequence));
        return std::optional(std::move(item.entry));
    }
    CARM_TRY(isTemplate, integerOf(*m_database, "SELECT is_template FROM draft_listing WHERE id = ?", {id}));
    if (isTemplate == 1) {
        return storeFailure(QStringLiteral("a template is not sealed"));
    }
    return std::optional<protocol::SealedEntry>();
}

Result<void, StoreError> ClientStore::writeDeclaration(const QUuid& draftId,
                                                       const protocol::SealedEntry& entry,
                                                       std::optional<qint64> serial, Instant now)
{
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        return notSealed(QStringLiteral("the entry cannot be read back"));
    }
    CARM_CHECK(writeSealed(*m_database, entry,
                           {kDeclarationKind,
                            draftId.toRfc4122(),
                            qint64(entry.version),
                            serial ? QVariant(*serial) : QVariant(),
                            {}},
                           now));
    CARM_CHECK(knowDeclaration(*m_database, entry, content->draft, true));
    // Entries name the tables of an edition, and the store knows packages: what both have is the edition's
    // name.
    CARM_CHECK(execute(*m_database, "UPDATE edition SET named = 1 WHERE name = ? AND named = 0",
                       {content->context.editionName}));
    return dropDraft(draftId);
}

Result<protocol::SealedEntry, StoreError> ClientStore::sealDraft(const QUuid& draftId,
                                                                 const outbox::Sealer& sealer, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(earlier, entryOfDraft(draftId));
    if (earlier) {
        return std::move(*earlier);
    }
    CARM_TRY(ticket, nextTicket());
    CARM_TRY(sealed, sealedBy(sealer, ticket, 1));
    const qint64 serial = ticket.transactionNumber.serial();
    CARM_CHECK(burnNumber(*m_database, serial, now));
    CARM_CHECK(writeDeclaration(draftId, sealed, serial, now));
    CARM_CHECK(transaction.commit());
    return sealed;
}

Result<protocol::SealedEntry, StoreError>
ClientStore::sealVersion(const QUuid& draftId, const identifiers::TransactionNumber& number, int version,
                         const outbox::Sealer& sealer, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(earlier, entryOfDraft(draftId));
    if (earlier) {
        return std::move(*earlier);
    }
    CARM_TRY(ticket, versionTicket(number, version));
    CARM_TRY(sealed, sealedBy(sealer, ticket, version));
    // Nothing for a number that another terminal leased.
    CARM_TRY(serial, integerOf(*m_database, "SELECT serial FROM entry WHERE subject = ? AND version = 1",
                               {number.text()}));
    CARM_CHECK(writeDeclaration(draftId, sealed, serial, now));
    CARM_CHECK(transaction.commit());
    return sealed;
}

Result<outbox::OutboxItem, StoreError> ClientStore::itemAt(qint64 sequence)
{
    CARM_TRY(rows, m_database->run(
                       "SELECT id, coalesce(version, 1), terminal, sequence, subject, document, hash, "
                       "signature, kind, state, pending, attempts, next_attempt_at, problem, receipt_number, "
                       "received_at, receipt_signature FROM entry JOIN outbox USING (sequence) "
                       "WHERE sequence = ?",
                       {sequence}));
    CARM_TRY(found, rows.next());
    auto entry = found ? terminalEntryFromRow(rows, 0) : std::nullopt;
    const auto place = found ? outboxRowFrom(rows, kTerminalEntryColumns) : std::nullopt;
    if (!entry || !place) {
        return damagedRow("entry", sequence);
    }
    return outbox::OutboxItem{std::move(*entry),    place->state,       place->pending, place->attempts,
                              place->nextAttemptAt, place->lastProblem, place->receipt};
}

Result<std::vector<outbox::OutboxItem>, StoreError> ClientStore::itemsAt(const std::vector<qint64>& sequences)
{
    std::vector<outbox::OutboxItem> items;
    for (const qint64 sequence : sequences) {
        CARM_TRY(item, itemAt(sequence));
        items.push_back(std::move(item));
    }
    return items;
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
    CARM_TRY(rows, m_database->run("SELECT id, subject, state, sealed_at, problem, sequence "
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
    CARM_TRY(sequence, integerOf(*m_database, "SELECT sequence FROM entry WHERE kind = 'declaration' "
                                              "ORDER BY sequence DESC LIMIT 1"));
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
