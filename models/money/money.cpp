#include "money/money.h"

#include "support/ensure.h"

namespace carm::money {
namespace {

constexpr int kDecimals = 2;
constexpr qint64 kMostDeclared = 9'999'999'999'999; // n11.2: 99,999,999,999.99
constexpr qint64 kMostComputed = 1'000'000'000'000'000;

qint64 bounded(qint64 cents)
{
    CARM_ENSURE(cents > -kMostComputed && cents < kMostComputed);
    return cents;
}

} // namespace

Result<CurrencyCode, NumberError> CurrencyCode::parse(QStringView text)
{
    if (text.isEmpty()) {
        return fail(NumberError::Empty);
    }
    if (text.size() != 3) {
        return fail(NumberError::NotANumber);
    }
    for (QChar c : text) {
        if (c < u'A' || c > u'Z') {
            return fail(NumberError::NotANumber);
        }
    }
    return CurrencyCode(text.toString());
}

CurrencyCode CurrencyCode::cad()
{
    return CurrencyCode(QStringLiteral("CAD"));
}

Result<Cents, NumberError> Cents::parse(QStringView text)
{
    CARM_TRY(cents, parseScaled(text, kDecimals));
    if (cents > kMostDeclared) {
        return fail(NumberError::TooLarge);
    }
    return Cents(cents);
}

QString Cents::text() const
{
    return printScaled(m_cents, kDecimals, kDecimals);
}

Cents Cents::operator+(Cents other) const
{
    return Cents(bounded(bounded(m_cents) + bounded(other.m_cents)));
}

Cents Cents::operator-(Cents other) const
{
    return Cents(bounded(bounded(m_cents) - bounded(other.m_cents)));
}

} // namespace carm::money
