#include "assessment/bounded_amounts.h"

namespace carm::assessment {
namespace {

/// Wide enough for the product of two 63-bit figures and a term: nothing is lost before it is compared.
using Wide = boost::multiprecision::int256_t;

/// Amounts below come in units of 10^-10 dollars (two factors' decimals together), rates per unit in 10^-12.
constexpr qint64 kUnitsPerCentOfPercent = 100'000'000;
constexpr qint64 kUnitsPerCentOfQuantity = 10'000'000'000;

/// What ExactAmount takes as a factor and as a term of a conversion.
constexpr qint64 kMostTerm = 1'000'000;
constexpr int kMostBits = 96;

} // namespace

std::optional<money::ExactAmount> boundedConversion(money::Cents hundredths, money::ExchangeRate rate)
{
    if (Wide(hundredths.count()) * rate.scaled() > Wide(kMostOfLine.count()) * kUnitsPerCentOfPercent) {
        return {};
    }
    return money::ExactAmount::converted(hundredths, rate);
}

std::optional<money::ExactAmount> boundedPercent(money::Percentage rate, money::Cents base)
{
    if (Wide(base.count()) * rate.scaled() > Wide(kMostOfLine.count()) * kUnitsPerCentOfPercent) {
        return {};
    }
    return money::ExactAmount::percentOf(rate, base);
}

std::optional<money::ExactAmount> boundedPerUnit(money::UnitRate rate, money::Quantity quantity,
                                                 money::Ratio conversion)
{
    const Wide product = Wide(rate.scaled()) * quantity.scaled();
    const bool fits = conversion.numerator <= kMostTerm && conversion.denominator <= kMostTerm &&
                      product < (Wide(1) << kMostBits) &&
                      product * conversion.numerator <=
                          Wide(kMostOfLine.count()) * kUnitsPerCentOfQuantity * conversion.denominator;
    if (!fits) {
        return {};
    }
    return money::ExactAmount::perUnit(rate, quantity, conversion);
}

std::optional<money::ExactAmount> boundedSum(const money::ExactAmount& left, const money::ExactAmount& right)
{
    const money::ExactAmount sum = left + right;
    if (sum > money::ExactAmount::ofCents(kMostOfLine)) {
        return {};
    }
    return sum;
}

std::optional<money::Cents> boundedSum(money::Cents left, money::Cents right)
{
    const money::Cents sum = left + right;
    return sum > kMostOfLine ? std::nullopt : std::optional(sum);
}

} // namespace carm::assessment
