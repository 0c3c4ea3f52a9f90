#include "cashier/cash_rounding.h"

#include "support/ensure.h"

namespace carm::cashier {
namespace {

constexpr qint64 kSmallestCoinCents = 5;

} // namespace

money::Cents roundedForCash(money::Cents amount, CashRounding policy)
{
    CARM_ENSURE(amount >= money::Cents());
    switch (policy) {
    case CashRounding::NearestFiveCents:
        return money::Cents::of((amount.count() + kSmallestCoinCents / 2) / kSmallestCoinCents *
                                kSmallestCoinCents);
    }
    CARM_ENSURE(false);
    return {};
}

bool isPayableInCash(money::Cents amount)
{
    return amount.count() % kSmallestCoinCents == 0;
}

} // namespace carm::cashier
