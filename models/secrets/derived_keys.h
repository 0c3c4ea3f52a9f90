// What the master key is used for. It encrypts nothing itself: each use has a key of its own, derived with
// libsodium's crypto_kdf (keyed BLAKE2b), so that one leaked key tells nothing about another.
//   use               subkey id   context      bytes
//   store key         1           "CARMstor"   32
//   signing seed      1           "CARMsign"   32
//   key id (public)   1           "CARMkeyi"   16
#pragma once

#include "support/secret.h"

#include <array>

namespace carm::secrets {

struct DerivedKeys {
    SecretBytes storeKey;    ///< raw key of the encrypted store
    SecretBytes signingSeed; ///< seed of the terminal's Ed25519 key pair
};

/// `master` has kSecretBytes.
DerivedKeys deriveKeys(const SecretBytes& master);

/// Tells keys apart without telling anything about them; may be written in the clear.
using KeyId = std::array<unsigned char, 16>;
KeyId keyIdOf(const SecretBytes& master);

} // namespace carm::secrets
