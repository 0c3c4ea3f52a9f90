#include "storage/store_check.h"

#include "cashier/receipt.h"
#include "protocol/canonical.h"
#include "storage/client_schema.h"
#include "storage/document_columns.h"

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

/// The serial stands in a column of its own for the foreign key, where this terminal leased the number.
bool serialFits(const protocol::SealedEntry& entry, qint64 serial)
{
    const auto number = identifiers::TransactionNumber::parse(entry.subject);
    return number && number->serial() == serial;
}

/// Before the third step there were declarations only, with the transaction number in a column of that name.
const char* entryStatement(int schemaVersion)
{
    return schemaVersion < kRecordStep
               ? "SELECT id, version, terminal, sequence, transaction_number, document, hash, signature, "
                 "'declaration', serial, NULL FROM entry ORDER BY sequence"
               : "SELECT id, coalesce(version, 1), terminal, sequence, subject, document, hash, signature, "
                 "kind, serial, receipt FROM entry ORDER BY sequence";
}

} // namespace

StoreCheck::Checked StoreCheck::checkEntries()
{
    CARM_TRY(rows, m_database.run(entryStatement(m_database.schemaVersion())));
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
    const auto entry = terminalEntryFromRow(rows, 0);
    const QString kind = rows.text(kEntryColumns);
    constexpr int serial = kTerminalEntryColumns;
    constexpr int receipt = serial + 1;
    if (kind == protocol::toText(protocol::RecordKind::PaymentTaken)) {
        checkPayment(rows.text(receipt), rows.integer(3), entry ? entry->document : QByteArray());
    }
    if (!entry) {
        report(StoreFindingCode::EntryUnreadable, rows.integer(3));
        return;
    }
    m_report.records += entry->kind == protocol::EntryKind::Record ? 1 : 0;
    if (!rows.isNull(serial) && !serialFits(*entry, rows.integer(serial))) {
        report(StoreFindingCode::EntryColumnsDiffer, entry->sequence, QStringLiteral("serial"));
    }
    if (!m_terminals.empty() && !m_terminals.contains(entry->terminal)) {
        report(StoreFindingCode::TerminalDiffers, entry->sequence);
    }
    checkContent(*entry, kind);
    checkAgainstJournal(*entry);
}

void StoreCheck::checkContent(const protocol::SealedEntry& entry, const QString& kind)
{
    if (entry.hash != protocol::sha256(entry.document)) {
        report(StoreFindingCode::EntryHashWrong, entry.sequence);
        return;
    }
    const auto column = differingColumn(entry, kind);
    if (!column) {
        report(findingOf(column.error()), entry.sequence);
    } else if (!column->isEmpty()) {
        report(StoreFindingCode::EntryColumnsDiffer, entry.sequence, column.value());
    } else {
        checkSignature(entry);
    }
}

void StoreCheck::checkSignature(const protocol::SealedEntry& entry)
{
    if (!m_terminalKey) {
        return;
    }
    if (const auto verified = protocol::verifyEntry(entry, *m_terminalKey); !verified) {
        report(findingOf(verified.error()), entry.sequence);
    } else {
        ++m_report.signaturesVerified;
    }
}

/// By the receipt that stands beside the document, so that a payment that cannot be read is no gap.
void StoreCheck::checkPayment(const QString& receipt, qint64 sequence, const QByteArray& document)
{
    const auto content = protocol::readRecord(document);
    const auto* payment = content ? std::get_if<protocol::PaymentBody>(&content->body) : nullptr;
    if (payment != nullptr && payment->receiptNumber != receipt) {
        report(StoreFindingCode::EntryColumnsDiffer, sequence, QStringLiteral("receipt"));
    }
    const auto number = cashier::ReceiptNumber::parse(receipt);
    if (!number) {
        report(StoreFindingCode::PaymentReceiptGap, sequence);
        return;
    }
    int& last = m_lastReceipts[number->drawer().text()];
    if (number->serial() != last + 1) {
        report(StoreFindingCode::PaymentReceiptGap, sequence, QString::number(last + 1));
    }
    last = number->serial();
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
