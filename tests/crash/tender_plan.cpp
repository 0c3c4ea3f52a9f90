#include "tender_plan.h"

#include "cashier/cash_rounding.h"

namespace carm::test {
namespace {

using cashier::TenderKind;
using money::Cents;
using presenters::TenderEntry;

TenderEntry tender(TenderKind kind, Cents amount, const QString& reference = {})
{
    TenderEntry entry;
    entry.kind = kind;
    entry.amount = amount.text();
    entry.reference = reference;
    return entry;
}

/// In bills and coins: rounded to five cents, or up to the next twenty dollars.
TenderEntry cash(Cents owed, bool isExact)
{
    const Cents asked = cashier::roundedForCash(owed, cashier::CashRounding::NearestFiveCents);
    constexpr qint64 kTwentyDollars = 2'000;
    const qint64 bills = (asked.count() + kTwentyDollars - 1) / kTwentyDollars * kTwentyDollars;
    return tender(TenderKind::Cash, isExact ? asked : Cents::of(bills));
}

TenderEntry cheque(Cents owed)
{
    TenderEntry entry = tender(TenderKind::CertifiedCheque, owed, QStringLiteral("cheque 118 Bank of Samples"));
    entry.payer = QStringLiteral("Sample Importer Inc.");
    entry.seen = {2, true, true, true, 0};
    return entry;
}

} // namespace

std::vector<TenderEntry> tendersFor(Cents owed, quint32 draw)
{
    const QString slip = QStringLiteral("A-%1").arg(draw % 100'000, 5, 10, QLatin1Char('0'));
    const Cents part = Cents::of(owed.count() * (1 + draw % 8) / 10);
    switch (draw % 6) {
    case 0:
        return {cash(owed, true)};
    case 1:
        return {cash(owed, false)};
    case 2:
        return {tender(TenderKind::DebitCard, owed, slip)};
    case 3:
        return {tender(TenderKind::CreditCard, owed, slip)};
    case 4:
        return {cheque(owed)};
    default:
        return {tender(TenderKind::DebitCard, part, slip), cash(owed - part, draw % 4 == 1)};
    }
}

} // namespace carm::test
