#include "cashier/payment.h"

#include "cashier/card_number.h"
#include "support/ensure.h"

#include <algorithm>

namespace carm::cashier {

using money::Cents;

Result<Payment, PaymentError> completePayment(const PaymentHeader& header, const Settlement& settlement)
{
    if (settlement.owed().isZero()) {
        return fail(PaymentError::NothingOwed);
    }
    if (!settlement.isSettled()) {
        return fail(PaymentError::NotSettled);
    }
    Payment payment{header, settlement.purpose(), settlement.cashRounding(), settlement.owed(),
                    settlement.tenders()};
    CARM_ENSURE(addsUp(payment));
    return payment;
}

bool addsUp(const Payment& payment)
{
    Cents remaining = payment.owed;
    for (const AppliedTender& each : payment.tenders) {
        const bool isCash = each.tender.kind == TenderKind::Cash;
        if (remaining <= Cents() || each.tender.amount < Cents() ||
            (isCash && !isPayableInCash(each.tender.amount))) {
            return false;
        }
        const AppliedTender expected = applyTender(each.tender, remaining, payment.cashRounding);
        if (each.applied != expected.applied || each.rounding != expected.rounding ||
            each.change != expected.change) {
            return false;
        }
        remaining = remaining - expected.applied;
    }
    return remaining.isZero();
}

std::optional<Payment> paymentFrom(const PaymentHeader& header, const PaymentFigures& figures)
{
    Payment payment{header, PaymentPurpose::DutiesAndTaxes, CashRounding::NearestFiveCents, figures.owed, {}};
    Cents remaining = figures.owed;
    for (const PaymentFigures::Line& line : figures.tenders) {
        if (remaining <= Cents()) {
            return {};
        }
        payment.tenders.push_back(applyTender(line.tender, remaining, payment.cashRounding));
        if (payment.tenders.back().applied != line.applied) {
            return {};
        }
        remaining = remaining - line.applied;
    }
    const bool isSame = addsUp(payment) && totalChange(payment.tenders) == figures.change &&
                        totalRounding(payment.tenders) == figures.rounding;
    return isSame ? std::optional(std::move(payment)) : std::nullopt;
}

Result<PaymentVoid, VoidError> voidPayment(const QString& id, const Payment& payment,
                                           const VoidReason& reason, Instant voidedAt,
                                           std::span<const PaymentVoid> earlier)
{
    if (reason.code.trimmed().isEmpty()) {
        return fail(VoidError::ReasonMissing);
    }
    if (reason.note.size() > kMostVoidNoteLength) {
        return fail(VoidError::NoteTooLong);
    }
    if (holdsCardNumber(reason.note)) {
        return fail(VoidError::CardNumber);
    }
    const bool voided = std::any_of(earlier.begin(), earlier.end(), [&](const PaymentVoid& other) {
        return other.payment.header.receipt == payment.header.receipt;
    });
    if (voided) {
        return fail(VoidError::AlreadyVoided);
    }
    return PaymentVoid{id, payment, reason, voidedAt};
}

std::vector<DrawerMovement> drawerMovements(const Payment& payment)
{
    std::vector<DrawerMovement> movements;
    const auto add = [&](DrawerMovementKind kind, Cents amount) {
        if (!amount.isZero()) {
            movements.push_back({kind, amount, payment.header.takenAt, payment.header.id});
        }
    };
    for (const AppliedTender& each : payment.tenders) {
        if (each.tender.kind == TenderKind::Cash) {
            add(DrawerMovementKind::CashIn, each.tender.amount);
            add(DrawerMovementKind::ChangeOut, each.change);
        }
    }
    return movements;
}

std::vector<DrawerMovement> drawerMovements(const PaymentVoid& paymentVoid)
{
    const Cents cash = totalKept(paymentVoid.payment.tenders, TenderKind::Cash);
    if (cash.isZero()) {
        return {};
    }
    return {{DrawerMovementKind::RefundOut, cash, paymentVoid.voidedAt, paymentVoid.id}};
}

} // namespace carm::cashier
