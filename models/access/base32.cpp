#include "access/base32.h"

#include <string_view>

namespace carm::access {
namespace {

constexpr std::string_view kRfc4648Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view kCrockfordDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned kBitsPerDigit = 5;

} // namespace

SecretBytes toBase32(std::span<const unsigned char> bytes, Base32Alphabet alphabet)
{
    const std::string_view digits = alphabet == Base32Alphabet::Crockford ? kCrockfordDigits : kRfc4648Digits;
    SecretBytes text((bytes.size() * 8 + kBitsPerDigit - 1) / kBitsPerDigit);
    unsigned pending = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    for (const unsigned char byte : bytes) {
        pending = (pending << 8 | byte) & 0xFFF;
        bits += 8;
        while (bits >= kBitsPerDigit) {
            bits -= kBitsPerDigit;
            text.bytes()[at++] = static_cast<unsigned char>(digits[pending >> bits & 31]);
        }
    }
    if (bits > 0) {
        text.bytes()[at] = static_cast<unsigned char>(digits[pending << (kBitsPerDigit - bits) & 31]);
    }
    return text;
}

std::optional<SecretBytes> fromBase32(std::span<const unsigned char> text)
{
    SecretBytes bytes(text.size() * kBitsPerDigit / 8);
    unsigned pending = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    for (const unsigned char character : text) {
        const std::size_t digit = kRfc4648Digits.find(static_cast<char>(character));
        if (digit == std::string_view::npos) {
            return {};
        }
        pending = (pending << kBitsPerDigit | static_cast<unsigned>(digit)) & 0xFFF;
        bits += kBitsPerDigit;
        if (bits >= 8) {
            bits -= 8;
            bytes.bytes()[at++] = static_cast<unsigned char>(pending >> bits & 0xFF);
        }
    }
    // A whole digit left over belongs to no byte.
    const bool isExact = bits < kBitsPerDigit && (pending & ((1U << bits) - 1)) == 0;
    return isExact ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace carm::access
