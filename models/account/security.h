// The financial security that release prior to payment asks for, with the steps that made it. Shares, floors
// and ceilings are data of the reference edition. Source: domain note 6.2.
#pragma once

#include "money/money.h"
#include "money/rate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carm::account {

enum class SecurityForm {
    WrittenSecurity, ///< a bond
    CashDeposit,
};

/// Whether a deposit in cash has a floor is an open doubt (domain note 12, no. 5): no floor is no value.
struct SecurityRule {
    SecurityForm form = SecurityForm::WrittenSecurity;
    money::Percentage share; ///< of the highest monthly accounts receivable, GST included
    std::optional<money::Cents> floor;
    std::optional<money::Cents> ceiling;
    bool operator==(const SecurityRule&) const = default;
};

enum class SecurityBound { None, Floor, Ceiling };

struct SecurityRequirement {
    money::Cents highestMonth;
    money::Cents share; ///< of the highest month, half-up to the cent, before the bounds
    SecurityBound bound = SecurityBound::None;
    money::Cents required;
    bool operator==(const SecurityRequirement&) const = default;
};

/// `highestMonth` is not negative. Where floor and ceiling cross, the ceiling stands.
SecurityRequirement securityRequired(money::Cents highestMonth, const SecurityRule& rule);

/// What was charged to the account in the month that begins on `month`, taxes included.
struct MonthlyReceivable {
    QDate month;
    money::Cents amount;
    bool operator==(const MonthlyReceivable&) const = default;
};

/// The highest of the twelve months before the month of `day`; zero when none of them is there.
money::Cents highestMonthlyReceivable(const std::vector<MonthlyReceivable>& months, QDate day);

} // namespace carm::account
