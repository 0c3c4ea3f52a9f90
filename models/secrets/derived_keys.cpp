#include "secrets/derived_keys.h"

#include "secrets/secret_store.h"
#include "support/ensure.h"

#include <sodium.h>

namespace carm::secrets {
namespace {

void deriveInto(std::span<unsigned char> subkey, const char (&context)[crypto_kdf_CONTEXTBYTES + 1],
                const SecretBytes& master)
{
    static_assert(kSecretBytes == crypto_kdf_KEYBYTES);
    CARM_ENSURE(master.size() == kSecretBytes);
    constexpr std::uint64_t kSubkeyId = 1;
    CARM_ENSURE(crypto_kdf_derive_from_key(subkey.data(), subkey.size(), kSubkeyId, context,
                                           master.bytes().data()) == 0);
}

} // namespace

DerivedKeys deriveKeys(const SecretBytes& master)
{
    DerivedKeys keys{SecretBytes(kSecretBytes), SecretBytes(kSecretBytes)};
    deriveInto(keys.storeKey.bytes(), "CARMstor", master);
    deriveInto(keys.signingSeed.bytes(), "CARMsign", master);
    return keys;
}

KeyId keyIdOf(const SecretBytes& master)
{
    KeyId id{};
    deriveInto(id, "CARMkeyi", master);
    return id;
}

} // namespace carm::secrets
