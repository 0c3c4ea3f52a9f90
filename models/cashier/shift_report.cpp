#include "cashier/shift_report.h"

#include <algorithm>
#include <utility>

namespace carm::cashier {

using money::Cents;

namespace {

struct PaymentSums {
    Cents owed;
    Cents applied;
    Cents rounding;

    void add(const Payment& payment)
    {
        owed += payment.owed;
        applied += totalApplied(payment.tenders);
        rounding += totalRounding(payment.tenders);
    }
};

std::vector<TenderTotal> tenderTotalsOf(const ShiftInput& input)
{
    std::vector<TenderTotal> totals;
    totals.reserve(kTenderKinds.size());
    for (const TenderKind kind : kTenderKinds) {
        TenderTotal total{kind, 0, {}, {}};
        for (const Payment& payment : input.payments) {
            total.kept += totalKept(payment.tenders, kind);
            total.tenders += static_cast<int>(
                std::count_if(payment.tenders.begin(), payment.tenders.end(),
                              [kind](const AppliedTender& each) { return each.tender.kind == kind; }));
        }
        for (const PaymentVoid& each : input.voids) {
            total.refunded += totalKept(each.payment.tenders, kind);
        }
        totals.push_back(total);
    }
    return totals;
}

std::array<ShiftEquation, 3> equationsOf(const ShiftReport& report, const PaymentSums& taken,
                                         const PaymentSums& reversed)
{
    Cents cash;
    Cents others;
    for (const TenderTotal& total : report.tenderTotals) {
        (total.kind == TenderKind::Cash ? cash : others) += total.net();
    }
    const Cents openingFloat = report.opening.openingFloat;
    const Cents found = report.countedCash.value_or(report.expectedCash);
    return {{
        {ShiftCheck::PaymentsSettled, taken.owed - reversed.owed, taken.applied - reversed.applied},
        {ShiftCheck::CashExpected, openingFloat + cash - report.drops, report.expectedCash},
        {ShiftCheck::ShiftTotal,
         openingFloat + (taken.owed - reversed.owed) + report.roundingDifference +
             report.overOrShort.value_or(Cents()),
         found + report.drops + others},
    }};
}

void readReceipts(const ShiftInput& input, ShiftReport& report)
{
    std::vector<ReceiptNumber> receipts;
    receipts.reserve(input.payments.size());
    for (const Payment& payment : input.payments) {
        receipts.push_back(payment.header.receipt);
    }
    if (!receipts.empty()) {
        const auto [first, last] = std::minmax_element(receipts.begin(), receipts.end());
        report.firstReceipt = *first;
        report.lastReceipt = *last;
    }
    report.receiptFault = input.receiptsBefore.firstFault(std::move(receipts));
}

std::vector<ReceiptNumber> receiptsVoidedTwice(const std::vector<PaymentVoid>& voids)
{
    std::vector<ReceiptNumber> receipts;
    receipts.reserve(voids.size());
    for (const PaymentVoid& each : voids) {
        receipts.push_back(each.payment.header.receipt);
    }
    std::sort(receipts.begin(), receipts.end());
    std::vector<ReceiptNumber> twice;
    for (std::size_t index = 1; index < receipts.size(); ++index) {
        if (receipts[index] == receipts[index - 1] && (twice.empty() || twice.back() != receipts[index])) {
            twice.push_back(receipts[index]);
        }
    }
    return twice;
}

} // namespace

bool ShiftReport::isBalanced() const
{
    return std::all_of(equations.begin(), equations.end(),
                       [](const ShiftEquation& equation) { return equation.holds(); });
}

ShiftReport shiftReport(const ShiftInput& input)
{
    PaymentSums taken;
    for (const Payment& payment : input.payments) {
        taken.add(payment);
    }
    PaymentSums reversed;
    for (const PaymentVoid& each : input.voids) {
        reversed.add(each.payment);
    }

    ShiftReport report{.opening = input.drawer.opening(),
                       .state = input.drawer.state(),
                       .closedAt = input.drawer.closedAt(),
                       .paymentCount = static_cast<int>(input.payments.size()),
                       .voidCount = static_cast<int>(input.voids.size()),
                       .firstReceipt = {},
                       .lastReceipt = {},
                       .receiptFault = {},
                       .voidedTwice = receiptsVoidedTwice(input.voids),
                       .tenderTotals = tenderTotalsOf(input),
                       .owed = taken.owed,
                       .voided = reversed.owed,
                       .roundingDifference = taken.rounding - reversed.rounding,
                       .drops = input.drawer.total(DrawerMovementKind::DropToSafe),
                       .expectedCash = input.drawer.expectedCash(),
                       .countedCash = {},
                       .overOrShort = input.drawer.overOrShort(),
                       .equations = {},
                       .unsentRecords = input.unsentRecords};
    if (const auto& counted = input.drawer.counted()) {
        report.countedCash = counted->total();
    }
    readReceipts(input, report);
    report.equations = equationsOf(report, taken, reversed);
    return report;
}

} // namespace carm::cashier
