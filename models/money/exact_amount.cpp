#include "money/exact_amount.h"

#include "support/ensure.h"

#include <numeric>

namespace carm::money {
namespace {

using Integer = ExactAmount::Integer;
/// For products of an amount and a divisor, before it is known that they fit.
using WideInteger = boost::multiprecision::int256_t;

constexpr int kUnitDecimals = 12;
constexpr qint64 kUnitsPerDollar = 1'000'000'000'000;
constexpr qint64 kUnitsPerCent = kUnitsPerDollar / 100;

constexpr unsigned kUnitBits = 126;
constexpr qint64 kMostRatioTerm = 1'000'000'000;
constexpr qint64 kMostDivisor = kMostRatioTerm * kMostRatioTerm;
constexpr qint64 kMostCents = 1'000'000'000'000'000;
constexpr qint64 kMostRoundedCents = 10'000'000'000'000;

/// Two 63-bit factors make at most 126 bits.
Integer product(qint64 a, qint64 b)
{
    CARM_ENSURE(a >= 0 && b >= 0);
    return Integer(a) * b;
}

/// A rate × cents stays below 2^63 × 10^15, which leaves room for the step to 10^-12 dollars.
Integer ofBase(qint64 rate, Cents base)
{
    CARM_ENSURE(base.count() < kMostCents);
    return product(rate, base.count()) * 100;
}

Integer narrowed(const WideInteger& units)
{
    CARM_ENSURE(units < (WideInteger(1) << kUnitBits));
    return Integer(units);
}

} // namespace

ExactAmount ExactAmount::ofCents(Cents amount)
{
    return {product(amount.count(), kUnitsPerCent), 1};
}

ExactAmount ExactAmount::percentOf(Percentage rate, Cents base)
{
    // 10^-6 per cent of 10^-2 dollars are units of 10^-10 dollars.
    return {ofBase(rate.scaled(), base), 1};
}

ExactAmount ExactAmount::perUnit(UnitRate rate, Quantity quantity, Ratio conversion)
{
    CARM_ENSURE(conversion.numerator > 0 && conversion.denominator > 0);
    CARM_ENSURE(conversion.numerator <= kMostRatioTerm && conversion.denominator <= kMostRatioTerm);
    const Integer units = product(rate.scaled(), quantity.scaled());
    if (conversion.numerator == 1) {
        return {units, conversion.denominator};
    }
    return {narrowed(WideInteger(units) * conversion.numerator), conversion.denominator};
}

ExactAmount ExactAmount::converted(Cents hundredths, ExchangeRate rate)
{
    // 10^-2 × 10^-8 dollars are units of 10^-10 dollars.
    return {ofBase(rate.scaled(), hundredths), 1};
}

ExactAmount ExactAmount::operator+(const ExactAmount& other) const
{
    if (m_divisor == other.m_divisor) {
        const Integer sum = m_units + other.m_units;
        CARM_ENSURE(sum < (Integer(1) << kUnitBits));
        return {sum, m_divisor};
    }
    const qint64 shared = std::gcd(m_divisor, other.m_divisor);
    const qint64 mine = other.m_divisor / shared;
    const qint64 theirs = m_divisor / shared;
    CARM_ENSURE(mine <= kMostDivisor / m_divisor);
    return {narrowed(WideInteger(m_units) * mine + WideInteger(other.m_units) * theirs), m_divisor * mine};
}

std::strong_ordering ExactAmount::operator<=>(const ExactAmount& other) const
{
    const int compared = m_divisor == other.m_divisor
                             ? m_units.compare(other.m_units)
                             : WideInteger(WideInteger(m_units) * other.m_divisor)
                                   .compare(WideInteger(WideInteger(other.m_units) * m_divisor));
    return compared < 0 ? std::strong_ordering::less
                        : (compared > 0 ? std::strong_ordering::greater : std::strong_ordering::equal);
}

bool ExactAmount::operator==(const ExactAmount& other) const
{
    return (*this <=> other) == std::strong_ordering::equal;
}

bool ExactAmount::fitsCents() const
{
    return m_units / (Integer(kUnitsPerCent) * m_divisor) < kMostRoundedCents;
}

Cents ExactAmount::rounded(Rounding policy) const
{
    CARM_ENSURE(fitsCents());
    const Integer perCent = Integer(kUnitsPerCent) * m_divisor;
    switch (policy) {
    case Rounding::HalfUpToCent: {
        const Integer whole = m_units / perCent;
        const Integer rest = m_units - whole * perCent;
        return Cents::of(static_cast<qint64>(whole) + (rest * 2 >= perCent ? 1 : 0));
    }
    }
    CARM_ENSURE(false);
    return {};
}

bool ExactAmount::isExactToTheCent() const
{
    return m_units % (Integer(kUnitsPerCent) * m_divisor) == 0;
}

QString ExactAmount::text() const
{
    const Integer perDollar = Integer(kUnitsPerDollar) * m_divisor;
    const Integer dollars = m_units / perDollar;
    const Integer rest = (m_units % perDollar) / m_divisor; // below 10^12, cut
    QString decimals = printScaled(static_cast<qint64>(rest), kUnitDecimals, 2).section(u'.', 1);
    const bool cut = m_units % m_divisor != 0;
    if (cut) {
        decimals = decimals.leftJustified(kUnitDecimals, u'0') + QStringLiteral("…");
    }
    return QString::fromStdString(dollars.str()) + u'.' + decimals;
}

} // namespace carm::money
