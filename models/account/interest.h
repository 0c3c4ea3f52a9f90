// Interest on what is outstanding, day by day at the rate in force, with the steps that made it.
// Sources: Customs Act ss. 33.4, 123; Interest Rate for Customs Purposes Regulations (SOR/86-1121) s. 4;
// domain note 5.4.
#pragma once

#include "money/money.h"
#include "money/rate.h"
#include "support/result.h"

#include <QDate>

#include <vector>

namespace carm::account {

/// A row of the edition: the prescribed rate of a quarter, per year. Both days belong to it; an invalid last
/// day is open.
struct PrescribedRate {
    QDate validFrom;
    QDate validTo;
    money::Percentage yearly;
    bool operator==(const PrescribedRate&) const = default;
};

enum class Compounding {
    Simple, ///< on the outstanding balance alone
    Daily,  ///< on the balance and the interest of the days before
};

struct InterestRules {
    std::vector<PrescribedRate> prescribed; ///< where rows overlap, the one that begins last is in force
    money::Percentage added;                ///< points on top: the specified rate is prescribed + added
    Compounding compounding = Compounding::Simple;
};

/// What was outstanding from that day on, until the next row. A payment counts from the day after it,
/// because interest runs to the day of payment and includes it.
struct BalanceFrom {
    QDate from;
    money::Cents amount;
    bool operator==(const BalanceFrom&) const = default;
};

/// A stretch of days with one balance and one rate: balance × rate × days / daysInYear, half-up to the cent
/// when simple. Both days belong to it.
struct InterestStep {
    QDate first;
    QDate last;
    qint64 days = 0;
    int daysInYear = 0;
    money::Cents balance;
    money::Percentage rate; ///< specified, per year
    money::Cents interest;
    bool operator==(const InterestStep&) const = default;
};

/// The steps add up to the total.
struct Interest {
    std::vector<InterestStep> steps;
    money::Cents total;
};

/// No rate is known for that day; nothing is computed, for it would be a guess.
struct InterestRateMissing {
    QDate day;
    bool operator==(const InterestRateMissing&) const = default;
};

/// From `first` to `last`, both included; none when `last` is before `first`. `balances` in the order of
/// their days. Nothing runs on a credit. Rates are below 1,000 % a year.
Result<Interest, InterestRateMissing>
interestOn(const InterestRules& rules, const std::vector<BalanceFrom>& balances, QDate first, QDate last);

/// Interest runs from the day after: after the prescribed payment day for goods released prior to payment,
/// after the day on which the liability arose for all others.
inline QDate firstInterestDay(QDate prescribedOrLiabilityDay)
{
    return prescribedOrLiabilityDay.addDays(1);
}

} // namespace carm::account
