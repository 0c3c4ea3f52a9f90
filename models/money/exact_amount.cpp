#include "money/exact_amount.h"

#include "support/ensure.h"

namespace carm::money {
namespace {

using Integer = ExactAmount::Integer;

constexpr int kUnitDecimals = 12;
constexpr qint64 kUnitsPerDollar = 1'000'000'000'000;
constexpr qint64 kUnitsPerCent = kUnitsPerDollar / 100;

/// Keeps every product far below 2^127: the factors are at most 63 bits each.
constexpr qint64 kMostDivisor = 1'000'000'000;

Integer product(qint64 a, qint64 b)
{
    CARM_ENSURE(a >= 0 && b >= 0);
    return Integer(a) * b;
}

} // namespace

ExactAmount ExactAmount::ofCents(Cents amount)
{
    return {product(amount.count(), kUnitsPerCent), 1};
}

ExactAmount ExactAmount::percentOf(Percentage rate, Cents base)
{
    // 10^-6 per cent of 10^-2 dollars are units of 10^-10 dollars.
    return {product(rate.scaled(), base.count()) * 100, 1};
}

ExactAmount ExactAmount::perUnit(UnitRate rate, Quantity quantity, Ratio conversion)
{
    CARM_ENSURE(conversion.numerator > 0 && conversion.denominator > 0);
    CARM_ENSURE(conversion.numerator <= kMostDivisor && conversion.denominator <= kMostDivisor);
    const Integer units = product(rate.scaled(), quantity.scaled());
    CARM_ENSURE(units < (Integer(1) << 96));
    return {units * conversion.numerator, conversion.denominator};
}

ExactAmount ExactAmount::converted(Cents hundredths, ExchangeRate rate)
{
    // 10^-2 × 10^-8 dollars are units of 10^-10 dollars.
    return {product(hundredths.count(), rate.scaled()) * 100, 1};
}

ExactAmount ExactAmount::operator+(const ExactAmount& other) const
{
    if (m_divisor == other.m_divisor) {
        return {m_units + other.m_units, m_divisor};
    }
    CARM_ENSURE(m_divisor <= kMostDivisor && other.m_divisor <= kMostDivisor);
    return {m_units * other.m_divisor + other.m_units * m_divisor, m_divisor * other.m_divisor};
}

std::strong_ordering ExactAmount::operator<=>(const ExactAmount& other) const
{
    const int compared = Integer(m_units * other.m_divisor).compare(Integer(other.m_units * m_divisor));
    return compared < 0 ? std::strong_ordering::less
                        : (compared > 0 ? std::strong_ordering::greater : std::strong_ordering::equal);
}

bool ExactAmount::operator==(const ExactAmount& other) const
{
    return (*this <=> other) == std::strong_ordering::equal;
}

bool ExactAmount::fitsCents() const
{
    return m_units < Integer(kUnitsPerCent) * m_divisor * 10'000'000'000'000;
}

Cents ExactAmount::rounded(Rounding policy) const
{
    CARM_ENSURE(fitsCents());
    const Integer perCent = Integer(kUnitsPerCent) * m_divisor;
    switch (policy) {
    case Rounding::HalfUpToCent:
        return Cents::of(static_cast<qint64>(Integer((m_units * 2 + perCent) / (perCent * 2))));
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
