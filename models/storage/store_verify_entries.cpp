#include "storage/store_check.h"

#include "protocol/canonical.h"
#include "storage/store_rows.h"

#include <algorithm>

namespace carm::storage {
namespace {

using outbox::OutboxState;

StoreFindingCode findingOf(protocol::EntryError error)
{
    switch (error) {
    case protocol::EntryError::NotCanonical:
        return StoreFindingCode::EntryNotCanonical;
    case protocol::EntryError::HashMismatch:
        return StoreFindingCode::EntryHashWrong;
    case protocol::EntryError::BadSignature:
        return StoreFindingCode::EntrySignatureWrong;
    case protocol::EntryError::WrongTerminal:
        return StoreFindingCode::TerminalDiffers;
    case protocol::EntryError::Malformed:
    case protocol::EntryError::UnknownFormat:
        return StoreFindingCode::EntryUnreadable;
    }
    CARM_ENSURE(false); // every error has a finding
    return StoreFindingCode::EntryUnreadable;
}

/// The first column that says something else than the document; empty when all agree.
QString differingColumn(const protocol::SealedEntry& entry, const protocol::SealContext& document)
{
    if (!(document.id == entry.id)) {
        return QStringLiteral("id");
    }
    if (document.version != entry.version) {
        return QStringLiteral("version");
    }
    if (document.terminal != entry.terminal) {
        return QStringLiteral("terminal");
    }
    if (document.sequence != entry.sequence) {
        return QStringLiteral("sequence");
    }
    return document.transactionNumber.text() == entry.subject
               ? QString()
               : QStringLiteral("transaction_number");
}

/// The serial stands in a column of its own for the foreign key.
bool serialFits(const protocol::SealedEntry& entry, qint64 serial)
{
    const auto number = identifiers::TransactionNumber::parse(entry.subject);
    return number && number->serial() == serial;
}

} // namespace

StoreCheck::Checked StoreCheck::checkEntries()
{
    CARM_TRY(rows,
             m_database.run("SELECT id, version, terminal, sequence, transaction_number, document, hash, "
                            "signature, serial FROM entry ORDER BY sequence"));
    std::set<qint64> present;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            break;
        }
        ++m_report.entries;
        const qint64 sequence = rows.integer(3);
        const qint64 expected = present.empty() ? 1 : *present.rbegin() + 1;
        if (sequence != expected) {
            report(StoreFindingCode::SequenceGap, sequence, QString::number(expected));
        }
        present.insert(sequence);
        checkEntryRow(rows);
    }
    for (const auto& [sequence, told] : m_journalled) {
        if (!present.contains(sequence)) {
            report(StoreFindingCode::JournalledEntryMissing, sequence);
        }
    }
    return {};
}

void StoreCheck::checkEntryRow(const Rows& rows)
{
    const auto entry = entryFromRow(rows, 0);
    if (!entry) {
        report(StoreFindingCode::EntryUnreadable, rows.integer(3));
        return;
    }
    if (!serialFits(*entry, rows.integer(kEntryColumns))) {
        report(StoreFindingCode::EntryColumnsDiffer, entry->sequence, QStringLiteral("serial"));
    }
    if (!m_terminals.empty() && !m_terminals.contains(entry->terminal)) {
        report(StoreFindingCode::TerminalDiffers, entry->sequence);
    }
    checkContent(*entry);
    checkAgainstJournal(*entry);
}

void StoreCheck::checkContent(const protocol::SealedEntry& entry)
{
    if (entry.hash != protocol::sha256(entry.document)) {
        report(StoreFindingCode::EntryHashWrong, entry.sequence);
        return;
    }
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        report(findingOf(content.error()), entry.sequence);
        return;
    }
    if (const QString column = differingColumn(entry, content->context); !column.isEmpty()) {
        report(StoreFindingCode::EntryColumnsDiffer, entry.sequence, column);
        return;
    }
    if (!m_terminalKey) {
        return;
    }
    if (const auto verified = protocol::verifyEntry(entry, *m_terminalKey); !verified) {
        report(findingOf(verified.error()), entry.sequence);
    } else {
        ++m_report.signaturesVerified;
    }
}

void StoreCheck::checkAgainstJournal(const protocol::SealedEntry& entry)
{
    const auto told = m_journalled.find(entry.sequence);
    if (told == m_journalled.end() || !told->second.id) {
        report(StoreFindingCode::NotInJournal, entry.sequence, QStringLiteral("sealed"));
    } else if (!(*told->second.id == entry.id) || told->second.hash != entry.hash) {
        report(StoreFindingCode::OtherThanJournalled, entry.sequence);
    }
}

StoreCheck::Checked StoreCheck::checkOutbox()
{
    CARM_CHECK(reportEach(StoreFindingCode::OutboxRowMissing,
                          "SELECT sequence, '' FROM entry "
                          "WHERE sequence NOT IN (SELECT sequence FROM outbox) ORDER BY sequence"));
    CARM_CHECK(reportEach(StoreFindingCode::OutboxRowOrphaned,
                          "SELECT sequence, '' FROM outbox "
                          "WHERE sequence NOT IN (SELECT sequence FROM entry) ORDER BY sequence"));
    CARM_TRY(rows,
             m_database.run("SELECT state, pending, attempts, next_attempt_at, problem, receipt_number, "
                            "received_at, receipt_signature, sequence, id, hash "
                            "FROM outbox JOIN entry USING (sequence) ORDER BY sequence"));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return {};
        }
        checkOutboxRow(rows);
    }
}

void StoreCheck::checkOutboxRow(const Rows& rows)
{
    const qint64 sequence = rows.integer(8);
    const auto row = outboxRowFrom(rows, 0);
    if (!row) {
        report(StoreFindingCode::OutboxRowUnreadable, sequence);
        return;
    }
    if (row->receipt) {
        ++m_report.acknowledged;
        checkReceipt(sequence, rows, *row->receipt);
    }
    const bool underWay = row->state == OutboxState::Queued || row->state == OutboxState::Sending;
    const QString state = outbox::toText(row->state);
    const std::set<QString>& events = m_journalled[sequence].events;
    const bool told = std::any_of(events.begin(), events.end(),
                                  [&state](const QString& event) { return event.endsWith(u' ' + state); });
    if (!underWay && !told) {
        report(StoreFindingCode::NotInJournal, sequence, state);
    }
}

void StoreCheck::checkReceipt(qint64 sequence, const Rows& rows, const protocol::Receipt& receipt)
{
    if (m_centralKeys.empty()) {
        report(StoreFindingCode::ReceiptUnverifiable, sequence, receipt.number);
        return;
    }
    const protocol::EntryId id{QUuid::fromRfc4122(rows.blob(9))};
    const QByteArray hash = protocol::receiptHash(id, rows.blob(10), receipt.number, receipt.receivedAt);
    const auto isSigner = [&](const protocol::PublicKey& key) {
        return protocol::verify(key, protocol::Purpose::Receipt, hash, receipt.signature);
    };
    if (std::any_of(m_centralKeys.begin(), m_centralKeys.end(), isSigner)) {
        ++m_report.receiptsVerified;
    } else {
        report(StoreFindingCode::ReceiptWrong, sequence, receipt.number);
    }
}

} // namespace carm::storage
