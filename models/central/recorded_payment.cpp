#include "central/recorded_payment.h"

namespace carm::central {

std::optional<cashier::Payment> paymentOf(const protocol::RecordContent& record)
{
    const auto* body = std::get_if<protocol::PaymentBody>(&record.body);
    if (body == nullptr) {
        return {};
    }
    const auto receipt = cashier::ReceiptNumber::parse(body->receiptNumber);
    const auto number = identifiers::TransactionNumber::parse(record.context.subject);
    if (!receipt || !number) {
        return {};
    }
    cashier::PaymentFigures figures{body->owed, {}, body->change, body->rounding};
    for (const protocol::RecordedTender& tender : body->tenders) {
        const auto kind = cashier::tenderKindFromText(tender.kind);
        if (!kind) {
            return {};
        }
        figures.tenders.push_back({{*kind, tender.tendered, tender.reference, {}, {}}, tender.applied});
    }
    const protocol::RecordContext& context = record.context;
    return cashier::paymentFrom({context.id.text(), *receipt, number.value(), context.recordedAt}, figures);
}

} // namespace carm::central
