// Rates, quantities and exchange rates: exact decimals, each a type of its own.
#pragma once

#include "money/decimal.h"

#include <compare>

namespace carm::money {

namespace detail {

/// An unsigned exact decimal with `Scale` decimals; the tag keeps rates and quantities apart.
template <class Tag, int Scale> class ScaledDecimal {
public:
    static constexpr int kScale = Scale;
    constexpr ScaledDecimal() = default;
    static constexpr ScaledDecimal ofScaled(qint64 scaled) { return ScaledDecimal(scaled); }
    static Result<ScaledDecimal, NumberError> parse(QStringView text)
    {
        CARM_TRY(scaled, parseScaled(text, Scale));
        return ScaledDecimal(scaled);
    }
    constexpr qint64 scaled() const { return m_scaled; }
    QString text() const { return printScaled(m_scaled, Scale); }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr auto operator<=>(const ScaledDecimal&) const = default;

private:
    constexpr explicit ScaledDecimal(qint64 scaled) : m_scaled(scaled) {}
    qint64 m_scaled = 0;
};

} // namespace detail

/// Per cent, six decimals: "8.5" is 8.5 %.
using Percentage = detail::ScaledDecimal<struct PercentageTag, 6>;
/// Canadian dollars per unit, six decimals: 4.68 ¢/kg is "0.0468".
using UnitRate = detail::ScaledDecimal<struct UnitRateTag, 6>;
/// A count or measure, six decimals (the form takes three).
using Quantity = detail::ScaledDecimal<struct QuantityTag, 6>;
/// Canadian dollars for one unit of the foreign currency, eight decimals; published precision is kept.
using ExchangeRate = detail::ScaledDecimal<struct ExchangeRateTag, 8>;

} // namespace carm::money
