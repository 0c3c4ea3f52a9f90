#include "access/passphrase.h"

#include "support/ensure.h"

#include <sodium.h>

namespace carm::access {
namespace {

constexpr qint64 kMostPasses = 10;
constexpr qint64 kLeastMemoryBytes = qint64(8) * 1024;
constexpr qint64 kMostMemoryBytes = qint64(256) * 1024 * 1024;

} // namespace

bool isAcceptable(const PassphraseCost& cost)
{
    static_assert(kLeastMemoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN);
    return cost.passes >= 1 && cost.passes <= kMostPasses && cost.memoryBytes >= kLeastMemoryBytes &&
           cost.memoryBytes <= kMostMemoryBytes && cost.memoryBytes % 1024 == 0;
}

Result<SecretBytes, AccessError> keyFromPassphrase(const SecretBytes& passphrase, const QByteArray& salt,
                                                   const PassphraseCost& cost)
{
    static_assert(kPassphraseSaltBytes == crypto_pwhash_SALTBYTES);
    CARM_ENSURE(passphrase.size() <= kMostPassphraseBytes);
    CARM_ENSURE(salt.size() == kPassphraseSaltBytes && isAcceptable(cost));
    SecretBytes key(kPassphraseKeyBytes);
    const int made = crypto_pwhash(
        key.bytes().data(), key.size(), reinterpret_cast<const char*>(passphrase.bytes().data()),
        passphrase.size(), reinterpret_cast<const unsigned char*>(salt.constData()),
        static_cast<unsigned long long>(cost.passes), static_cast<std::size_t>(cost.memoryBytes),
        crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0) {
        return fail(AccessError{AccessErrorCode::NotEnoughMemory});
    }
    return key;
}

} // namespace carm::access
