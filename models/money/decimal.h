// Exact decimal text to scaled integers and back. The one place where digits become numbers; always the
// C locale (a point, no grouping). Presenters own commas, spaces and signs.
#pragma once

#include "support/result.h"

#include <QString>
#include <QStringView>

namespace carm::money {

enum class NumberError {
    Empty,
    NotANumber,      ///< a character that does not belong, a sign, an exponent, a bare point
    TooManyDecimals, ///< more decimals than the type holds: never silently rounded
    TooLarge,
};

/// `text` × 10^scale as an integer: ("12.5", 2) → 1250. Digits, optionally one point with digits on both
/// sides. No sign: nothing that a person declares is negative.
Result<qint64, NumberError> parseScaled(QStringView text, int scale);

/// The inverse, with at least `minimumDecimals` decimals and no other trailing zeros: (1250, 2, 2) → "12.50".
QString printScaled(qint64 value, int scale, int minimumDecimals = 0);

} // namespace carm::money
