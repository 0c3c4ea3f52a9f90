// What the money room must agree with: arithmetic on fractions without limits, read from the same texts by
// code of its own.
#pragma once

#include "money/exact_amount.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QString>

#include <random>

namespace carm::test {

using Rational = boost::multiprecision::cpp_rational;
using BigInteger = boost::multiprecision::cpp_int;

inline BigInteger powerOfTen(qsizetype exponent)
{
    BigInteger power = 1;
    for (qsizetype i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

/// "12.50" → 25/2.
inline Rational rationalOf(const QString& decimal)
{
    QString digits = decimal;
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    digits.remove(u'.');
    // Boost takes a leading zero for the sign of an octal number.
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    return {BigInteger(digits.toStdString()), powerOfTen(decimals)};
}

/// Half a cent or more becomes a cent.
inline BigInteger centsHalfUp(const Rational& dollars)
{
    const Rational shifted = dollars * 100 + Rational(1, 2);
    return numerator(shifted) / denominator(shifted);
}

/// As ExactAmount::text() promises it.
inline QString textOf(const Rational& dollars)
{
    const BigInteger whole = numerator(dollars) / denominator(dollars);
    Rational rest = dollars - whole;
    QString decimals;
    while (decimals.size() < 12 && rest != 0) {
        rest *= 10;
        const BigInteger digit = numerator(rest) / denominator(rest);
        decimals += QString::fromStdString(digit.str());
        rest -= digit;
    }
    while (decimals.size() < 2) {
        decimals += u'0';
    }
    return QString::fromStdString(whole.str()) + u'.' + decimals +
           (rest != 0 ? QStringLiteral("…") : QString());
}

/// Texts as people and tariffs write them; the same seed gives the same texts.
class Decimals {
public:
    explicit Decimals(std::uint64_t seed) : m_engine(seed) {}

    int upTo(int most) { return static_cast<int>(m_engine() % (static_cast<unsigned>(most) + 1)); }

    QString decimal(int mostDigits, int mostDecimals)
    {
        QString text = digits(1 + upTo(mostDigits - 1));
        if (const int count = upTo(mostDecimals); count > 0) {
            text += u'.' + digits(count);
        }
        return text;
    }

private:
    QString digits(int count)
    {
        // Fives and zeros are frequent: halves of a cent are what rounding is about.
        static constexpr char16_t kDigits[] = u"01234567890505";
        QString text;
        for (int i = 0; i < count; ++i) {
            text += QChar(kDigits[upTo(13)]);
        }
        return text;
    }

    std::mt19937_64 m_engine;
};

} // namespace carm::test
