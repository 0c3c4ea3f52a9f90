#include "protocol/recorded_payment.h"

namespace carm::protocol {

std::optional<cashier::Payment> recordedPayment(const RecordContext& context, const PaymentBody& body)
{
    const auto receipt = cashier::ReceiptNumber::parse(body.receiptNumber);
    const auto number = identifiers::TransactionNumber::parse(context.subject);
    if (!receipt || !number) {
        return {};
    }
    cashier::PaymentFigures figures{body.owed, {}, body.change, body.rounding};
    for (const RecordedTender& recorded : body.tenders) {
        const auto kind = cashier::tenderKindFromText(recorded.kind);
        if (!kind) {
            return {};
        }
        figures.tenders.push_back({{*kind, recorded.tendered, recorded.reference, {}, {}}, recorded.applied});
    }
    return cashier::paymentFrom({context.id.text(), *receipt, number.value(), context.recordedAt}, figures);
}

std::optional<cashier::Payment> recordedPayment(const RecordContent& record)
{
    const auto* body = std::get_if<PaymentBody>(&record.body);
    return body != nullptr ? recordedPayment(record.context, *body) : std::nullopt;
}

} // namespace carm::protocol
