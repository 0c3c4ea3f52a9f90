#include "account/security.h"

#include "money/exact_amount.h"
#include "support/ensure.h"

#include <algorithm>

namespace carm::account {
namespace {

constexpr int kMonthsLookedBack = 12;

} // namespace

SecurityRequirement securityRequired(money::Cents highestMonth, const SecurityRule& rule)
{
    const money::Cents share =
        money::ExactAmount::percentOf(rule.share, highestMonth).rounded(money::Rounding::HalfUpToCent);
    SecurityRequirement requirement{highestMonth, share, SecurityBound::None, share};
    if (rule.floor && share < *rule.floor) {
        requirement.bound = SecurityBound::Floor;
        requirement.required = *rule.floor;
    }
    if (rule.ceiling && requirement.required > *rule.ceiling) {
        requirement.bound = SecurityBound::Ceiling;
        requirement.required = *rule.ceiling;
    }
    return requirement;
}

money::Cents highestMonthlyReceivable(const std::vector<MonthlyReceivable>& months, QDate day)
{
    CARM_ENSURE(day.isValid());
    const QDate end(day.year(), day.month(), 1);
    const QDate begin = end.addMonths(-kMonthsLookedBack);
    money::Cents highest;
    for (const MonthlyReceivable& row : months) {
        if (row.month >= begin && row.month < end) {
            highest = std::max(highest, row.amount);
        }
    }
    return highest;
}

} // namespace carm::account
