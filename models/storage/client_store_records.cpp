#include "storage/client_store.h"

#include "cashier/receipt.h"
#include "protocol/canonical.h"
#include "storage/document_columns.h"
#include "storage/sealing.h"
#include "storage/store_rows.h"

#include <algorithm>
#include <functional>

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

/// The record is the ticket's, and its document says the same.
bool isOfTicket(const protocol::SealedEntry& record, protocol::RecordKind kind, const protocol::EntryId& id,
                const outbox::RecordTicket& ticket)
{
    const auto column = differingColumn(record, protocol::toText(kind));
    return column && column->isEmpty() && record.id == id && record.terminal == ticket.terminal &&
           record.sequence == ticket.sequence && record.hash == protocol::sha256(record.document);
}

/// The last receipt of each drawer, found by one step in the index for each of them: all receipts of a drawer
/// lie between its prefix and the last one.
constexpr const char* kLastReceipts =
    "WITH RECURSIVE last (receipt) AS ("
    "SELECT max(receipt) FROM entry WHERE receipt IS NOT NULL UNION ALL "
    "SELECT (SELECT max(receipt) FROM entry WHERE receipt < substr(last.receipt, 1, 8)) FROM last "
    "WHERE last.receipt IS NOT NULL) SELECT receipt FROM last WHERE receipt IS NOT NULL";

Result<std::map<QString, int>, StoreError> lastReceipts(Database& database)
{
    CARM_TRY(rows, database.run(kLastReceipts));
    std::map<QString, int> serials;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return serials;
        }
        const auto number = cashier::ReceiptNumber::parse(rows.text(0));
        if (!number) {
            return storeFailure(QStringLiteral("%1 is no receipt number").arg(rows.text(0)));
        }
        serials.emplace(number->drawer().text(), number->serial());
    }
}

/// Of a payment its receipt number, nothing for other records. Receipts are gapless and never doubled,
/// whatever the caller counted.
Result<QVariant, StoreError> receiptColumn(const protocol::RecordContent& content,
                                           const outbox::RecordTicket& ticket)
{
    const auto* payment = std::get_if<protocol::PaymentBody>(&content.body);
    if (payment == nullptr) {
        return QVariant();
    }
    const auto number = cashier::ReceiptNumber::parse(payment->receiptNumber);
    if (!number || number->serial() != ticket.nextReceipt(number->drawer().text())) {
        return fail(
            StoreError{StoreErrorCode::SealFailed, QStringLiteral("the receipt is not the next one")});
    }
    return QVariant(payment->receiptNumber);
}

} // namespace

Result<outbox::RecordTicket, StoreError> ClientStore::nextRecordTicket()
{
    CARM_TRY(terminal, owner());
    CARM_TRY(sequence, nextSequence());
    CARM_TRY(receipts, lastReceipts(*m_database));
    return outbox::RecordTicket{sequence, terminal.terminal, terminal.office, std::move(receipts)};
}

Result<protocol::SealedEntry, StoreError>
ClientStore::sealRecord(const protocol::EntryId& id, const outbox::RecordSealer& sealer, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(earlier,
             integerOf(*m_database, "SELECT sequence FROM entry WHERE id = ?", {id.uuid.toRfc4122()}));
    if (earlier) {
        CARM_TRY(item, itemAt(*earlier));
        return item.entry.kind == protocol::EntryKind::Record
                   ? Result<protocol::SealedEntry, StoreError>(std::move(item.entry))
                   : storeFailure(QStringLiteral("%1 is a declaration").arg(id.text()));
    }
    CARM_TRY(ticket, nextRecordTicket());
    const auto sealed = sealer(ticket);
    if (!sealed) {
        return fail(StoreError{StoreErrorCode::SealFailed, QStringLiteral("the sealer gave no record")});
    }
    const auto content = protocol::readRecord(sealed->document);
    if (!content || !isOfTicket(*sealed, content->context.kind, id, ticket)) {
        return fail(StoreError{StoreErrorCode::SealFailed, QStringLiteral("the record is not the ticket's")});
    }
    CARM_TRY(receipt, receiptColumn(content.value(), ticket));
    CARM_CHECK(writeSealed(*m_database, *sealed,
                           {protocol::toText(content->context.kind), {}, {}, {}, std::move(receipt)}, now));
    CARM_CHECK(transaction.commit());
    return *sealed;
}

Result<std::vector<outbox::OutboxItem>, StoreError> ClientStore::recordsAbout(const QString& subject)
{
    CARM_TRY(sequences, integersOf(*m_database,
                                   "SELECT sequence FROM entry WHERE subject = ? AND kind <> 'declaration' "
                                   "ORDER BY sequence",
                                   {subject}));
    return itemsAt(sequences);
}

Result<std::vector<outbox::OutboxItem>, StoreError>
ClientStore::recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest)
{
    std::vector<qint64> sequences;
    for (const protocol::RecordKind kind : kinds) {
        CARM_TRY(ofKind,
                 integersOf(*m_database,
                            "SELECT sequence FROM entry WHERE kind = ? ORDER BY sequence DESC LIMIT ?",
                            {protocol::toText(kind), qint64(newest)}));
        sequences.insert(sequences.end(), ofKind.begin(), ofKind.end());
    }
    std::sort(sequences.begin(), sequences.end());
    sequences.erase(std::unique(sequences.begin(), sequences.end()), sequences.end()); // a kind named twice
    const auto most = static_cast<std::size_t>(std::max(newest, 0));
    if (sequences.size() > most) {
        sequences.erase(sequences.begin(), sequences.end() - static_cast<std::ptrdiff_t>(most));
    }
    return itemsAt(sequences);
}

} // namespace carm::storage
