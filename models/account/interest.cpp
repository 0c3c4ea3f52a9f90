#include "account/interest.h"

#include "money/exact_amount.h"
#include "support/ensure.h"

#include <optional>

namespace carm::account {
namespace {

using money::Cents;
using money::Percentage;
using Integer = money::ExactAmount::Integer;

constexpr qint64 kRateDivisor = 100'000'000;     // 10^-6 per cent to one
constexpr qint64 kMostRate = 1'000'000'000;      // 1,000 % in 10^-6 per cent
constexpr qint64 kUnitsPerCent = 10'000'000'000; // the grain of daily compounding: 10^-12 dollars
constexpr unsigned kMostAccruedBits = 90;        // times a rate still fits 127 bits
constexpr qint64 kMostCents = 1'000'000'000'000'000;

Integer halfUp(const Integer& dividend, const Integer& divisor)
{
    return (dividend * 2 + divisor) / (divisor * 2);
}

Cents centsOf(const Integer& cents)
{
    CARM_ENSURE(cents >= 0 && cents < kMostCents);
    return Cents::of(static_cast<qint64>(cents));
}

std::optional<Percentage> specifiedRate(const InterestRules& rules, QDate day)
{
    const PrescribedRate* inForce = nullptr;
    for (const PrescribedRate& row : rules.prescribed) {
        const bool isIn = row.validFrom <= day && (!row.validTo.isValid() || day <= row.validTo);
        if (isIn && (inForce == nullptr || row.validFrom > inForce->validFrom)) {
            inForce = &row;
        }
    }
    if (inForce == nullptr) {
        return {};
    }
    CARM_ENSURE(inForce->yearly.scaled() < kMostRate && rules.added.scaled() < kMostRate);
    return Percentage::ofScaled(inForce->yearly.scaled() + rules.added.scaled());
}

Cents balanceOn(const std::vector<BalanceFrom>& balances, QDate day)
{
    Cents balance;
    for (const BalanceFrom& row : balances) {
        if (row.from <= day) {
            balance = row.amount;
        }
    }
    return balance;
}

bool continues(const InterestStep& step, const InterestStep& day)
{
    return step.last.addDays(1) == day.first && step.balance == day.balance && step.rate == day.rate &&
           step.daysInYear == day.daysInYear;
}

/// Stretches without their interest.
Result<std::vector<InterestStep>, InterestRateMissing>
stretches(const InterestRules& rules, const std::vector<BalanceFrom>& balances, QDate first, QDate last)
{
    std::vector<InterestStep> steps;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Cents balance = balanceOn(balances, day);
        if (balance <= Cents()) {
            continue;
        }
        const std::optional<Percentage> rate = specifiedRate(rules, day);
        if (!rate) {
            return fail(InterestRateMissing{day});
        }
        const InterestStep one{day, day, 1, day.daysInYear(), balance, *rate, {}};
        if (!steps.empty() && continues(steps.back(), one)) {
            steps.back().last = day;
            ++steps.back().days;
        } else {
            steps.push_back(one);
        }
    }
    return steps;
}

Cents simpleInterest(const InterestStep& step)
{
    return centsOf(halfUp(Integer(step.balance.count()) * step.rate.scaled() * step.days,
                          Integer(kRateDivisor) * step.daysInYear));
}

/// Adds the interest of each day to `accrued`, which is in 10^-12 dollars.
void compoundDaily(const InterestStep& step, Integer& accrued)
{
    const Integer balance = Integer(step.balance.count()) * kUnitsPerCent;
    for (qint64 day = 0; day < step.days; ++day) {
        accrued += halfUp((balance + accrued) * step.rate.scaled(), Integer(kRateDivisor) * step.daysInYear);
        CARM_ENSURE(accrued < (Integer(1) << kMostAccruedBits));
    }
}

} // namespace

Result<Interest, InterestRateMissing>
interestOn(const InterestRules& rules, const std::vector<BalanceFrom>& balances, QDate first, QDate last)
{
    CARM_ENSURE(first.isValid() && last.isValid());
    CARM_TRY(steps, stretches(rules, balances, first, last));
    Integer accrued = 0;
    Cents total;
    for (InterestStep& step : steps) {
        if (rules.compounding == Compounding::Simple) {
            step.interest = simpleInterest(step);
        } else {
            // Cents of the running figure, so that cutting it into steps loses and gains nothing.
            compoundDaily(step, accrued);
            step.interest = centsOf(halfUp(accrued, kUnitsPerCent)) - total;
        }
        total += step.interest;
    }
    return Interest{std::move(steps), total};
}

} // namespace carm::account
