// Money as a type: an exact number of hundredths in a named currency.
#pragma once

#include "money/decimal.h"

#include <compare>

namespace carm::money {

/// ISO 4217 alphabetic code: three capital letters. Whether the edition knows it is the edition's answer.
class CurrencyCode {
public:
    static Result<CurrencyCode, NumberError> parse(QStringView text);
    static CurrencyCode cad();
    QString text() const { return m_text; }
    bool isCad() const { return m_text == QStringLiteral("CAD"); }
    bool operator==(const CurrencyCode&) const = default;
    std::strong_ordering operator<=>(const CurrencyCode& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }

private:
    explicit CurrencyCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Canadian dollars, exact to the cent. May be negative only as the result of a subtraction.
/// Bounds: |amount| < 10^15 cents; beyond, arithmetic ends the process rather than give a wrong figure.
class Cents {
public:
    constexpr Cents() = default;
    static constexpr Cents of(qint64 cents) { return Cents(cents); }
    /// "1234.5" → 1,234.50; at most two decimals, at most 99,999,999,999.99 (field width n11.2).
    static Result<Cents, NumberError> parse(QStringView text);

    constexpr qint64 count() const { return m_cents; }
    /// Always two decimals: "1234.50".
    QString text() const;
    constexpr bool isZero() const { return m_cents == 0; }

    Cents operator+(Cents other) const;
    Cents operator-(Cents other) const;
    Cents& operator+=(Cents other) { return *this = *this + other; }
    constexpr auto operator<=>(const Cents&) const = default;

private:
    constexpr explicit Cents(qint64 cents) : m_cents(cents) {}
    qint64 m_cents = 0;
};

/// An amount in the currency of an invoice, in hundredths, as invoiced (value for currency conversion).
struct Money {
    CurrencyCode currency = CurrencyCode::cad();
    Cents amount; ///< hundredths of `currency`
    bool operator==(const Money&) const = default;
};

} // namespace carm::money
