// Canonical bytes: one JSON value has exactly one spelling, so that a hash and a signature mean the same on
// every machine. UTF-8, no blanks, keys sorted by UTF-16 code units, only strings, integers, booleans, arrays
// and objects; the escapes are those of RFC 8785. Fractions and null are refused: money is text, absent is
// absent.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace carm::protocol {

enum class CanonicalError {
    FractionOrTooLargeNumber, ///< not whole, or beyond ±(2^53 - 1)
    NullValue,
    LoneSurrogate, ///< half a surrogate pair in a text or a key: it has no UTF-8
    TooDeep,
};

/// Objects and arrays within one another, the root counted.
inline constexpr int kMostCanonicalDepth = 32;

Result<QByteArray, CanonicalError> canonicalBytes(const QJsonObject& object);

/// SHA-256, 32 bytes.
QByteArray sha256(const QByteArray& bytes);

} // namespace carm::protocol
