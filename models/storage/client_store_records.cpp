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

/// Receipts are gapless and never doubled, whatever the caller counted.
bool takesNextReceipt(const protocol::RecordContent& content, qint64 nextReceipt)
{
    const auto* payment = std::get_if<protocol::PaymentBody>(&content.body);
    if (payment == nullptr) {
        return true;
    }
    const auto number = cashier::ReceiptNumber::parse(payment->receiptNumber);
    return number && number->serial() == nextReceipt;
}

} // namespace

Result<outbox::RecordTicket, StoreError> ClientStore::nextRecordTicket()
{
    CARM_TRY(terminal, owner());
    CARM_TRY(sequence, nextSequence());
    CARM_TRY(payments,
             integerOf(*m_database, "SELECT count(*) FROM entry WHERE kind = 'paymentTaken' AND terminal = ?",
                       {terminal.terminal}));
    return outbox::RecordTicket{sequence, terminal.terminal, terminal.office, payments.value_or(0) + 1};
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
    if (!takesNextReceipt(content.value(), ticket.nextReceipt)) {
        return fail(
            StoreError{StoreErrorCode::SealFailed, QStringLiteral("the receipt is not the next one")});
    }
    CARM_CHECK(writeSealed(*m_database, *sealed, {protocol::toText(content->context.kind), {}, {}, {}}, now));
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
