// An unrounded amount in Canadian dollars: what a rate makes before the law rounds it.
#pragma once

#include "money/money.h"
#include "money/rate.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>

namespace carm::money {

/// Rounding policies by name. The law's rule at the border is HalfUpToCent: a fraction below half a cent is
/// dropped, half a cent or more becomes one (Excise Tax Act 165.2; per line by domain note 3.3).
enum class Rounding { HalfUpToCent };

/// A whole-number ratio, for units that are not powers of ten of each other (1 dozen = 12).
struct Ratio {
    qint64 numerator = 1;
    qint64 denominator = 1;
    bool operator==(const Ratio&) const = default;
};

/// units / (10^12 × divisor) dollars, exactly. Never negative, and never wrong: a figure that 126 bits cannot
/// hold, or terms of a ratio beyond 10^9, end the process by CARM_ENSURE. What a person typed is held against
/// smaller limits before it comes here.
class ExactAmount {
public:
    using Integer = boost::multiprecision::int128_t;

    ExactAmount() = default;
    static ExactAmount ofCents(Cents amount);
    static ExactAmount percentOf(Percentage rate, Cents base);
    /// `quantity` × `conversion` is the quantity in the unit of the rate. Both terms are 1 … 10^9.
    static ExactAmount perUnit(UnitRate rate, Quantity quantity, Ratio conversion = {});
    /// Value for currency conversion × exchange rate.
    static ExactAmount converted(Cents hundredths, ExchangeRate rate);

    ExactAmount operator+(const ExactAmount& other) const;
    std::strong_ordering operator<=>(const ExactAmount& other) const;
    bool operator==(const ExactAmount& other) const;

    /// Whether rounded() can give an answer: below 10^11 dollars.
    bool fitsCents() const;
    /// Requires fitsCents().
    Cents rounded(Rounding policy) const;
    /// Dollars, exact when the decimals end within twelve places, else cut there with a trailing "…":
    /// "46.80", "1.258333333333…". At least two decimals.
    QString text() const;
    bool isExactToTheCent() const;

private:
    ExactAmount(Integer units, qint64 divisor) : m_units(std::move(units)), m_divisor(divisor) {}
    Integer m_units = 0;  ///< 0 … 2^126 - 1, so that the sum of two still fits
    qint64 m_divisor = 1; ///< 1 … 10^18
};

} // namespace carm::money
