#include "access/recovery_codes.h"

#include "access/base32.h"
#include "support/ensure.h"

#include <sodium.h>

#include <algorithm>

namespace carm::access {
namespace {

constexpr std::size_t kCodeBytes = 10;
constexpr std::size_t kCodeCharacters = 16;
constexpr std::size_t kGroupCharacters = 4;

QByteArray hashOfCode(const SecretBytes& code, const QByteArray& salt)
{
    CARM_ENSURE(salt.size() == kRecoverySaltBytes && code.size() == kCodeCharacters);
    QByteArray hash(kRecoveryHashBytes, '\0');
    CARM_ENSURE(crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), kRecoveryHashBytes,
                                   code.bytes().data(), code.size(),
                                   reinterpret_cast<const unsigned char*>(salt.constData()),
                                   kRecoverySaltBytes) == 0);
    return hash;
}

SecretBytes inGroups(const SecretBytes& code)
{
    SecretBytes text(kCodeCharacters + kCodeCharacters / kGroupCharacters - 1);
    std::size_t at = 0;
    for (std::size_t index = 0; index < code.size(); ++index) {
        if (index > 0 && index % kGroupCharacters == 0) {
            text.bytes()[at++] = '-';
        }
        text.bytes()[at++] = code.bytes()[index];
    }
    return text;
}

unsigned char asCrockford(unsigned char character)
{
    if (character >= 'a' && character <= 'z') {
        character = static_cast<unsigned char>(character - 'a' + 'A');
    }
    switch (character) {
    case 'O':
        return '0';
    case 'I':
    case 'L':
        return '1';
    default:
        return character;
    }
}

/// Nothing unless as many characters are left as a code has.
std::optional<SecretBytes> codeFromTyped(std::span<const unsigned char> typed)
{
    SecretBytes code(kCodeCharacters);
    std::size_t count = 0;
    for (const unsigned char character : typed) {
        if (character == ' ' || character == '-') {
            continue;
        }
        if (count == code.size()) {
            return {};
        }
        code.bytes()[count++] = asCrockford(character);
    }
    return count == code.size() ? std::optional(std::move(code)) : std::nullopt;
}

} // namespace

IssuedRecoveryCodes issueRecoveryCodes()
{
    IssuedRecoveryCodes issued;
    issued.kept.salt = QByteArray(kRecoverySaltBytes, '\0');
    CARM_ENSURE(sodium_init() >= 0);
    randombytes_buf(issued.kept.salt.data(), static_cast<std::size_t>(kRecoverySaltBytes));
    for (std::size_t index = 0; index < kRecoveryCodeCount; ++index) {
        const SecretBytes code = toBase32(SecretBytes::random(kCodeBytes).bytes(), Base32Alphabet::Crockford);
        issued.kept.unused.push_back(hashOfCode(code, issued.kept.salt));
        issued.toShow.push_back(inGroups(code));
    }
    return issued;
}

std::optional<RecoveryCodes> redeemRecoveryCode(const RecoveryCodes& codes,
                                                std::span<const unsigned char> typed)
{
    const auto code = codeFromTyped(typed);
    if (!code || codes.unused.empty()) {
        return {};
    }
    // Hashes under a salt may be compared in any time: they tell nothing of the next code to try.
    RecoveryCodes left = codes;
    if (std::erase(left.unused, hashOfCode(*code, codes.salt)) == 0) {
        return {};
    }
    return left;
}

} // namespace carm::access
