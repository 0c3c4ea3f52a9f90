// Base32 (RFC 4648, section 6) without padding, as otpauth URIs carry it, in memory that is wiped.
#pragma once

#include "support/secret.h"

#include <optional>
#include <span>

namespace carm::access {

/// `RFC 4648` for programs; Crockford's has no letters that look like digits, for people.
enum class Base32Alphabet { Rfc4648, Crockford };

/// ASCII text.
SecretBytes toBase32(std::span<const unsigned char> bytes, Base32Alphabet alphabet = Base32Alphabet::Rfc4648);

/// Upper case of RFC 4648 only. Nothing for a foreign character, a length that no bytes have, or unused
/// bits that are not zero, so that one value has one text.
std::optional<SecretBytes> fromBase32(std::span<const unsigned char> text);

} // namespace carm::access
