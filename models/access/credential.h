// A person's credential: an Ed25519 key pair whose seed is sealed under the passphrase, and beside it in the
// same box the secret of the authenticator app. Opening the box is the check of the passphrase; it needs no
// network, and the key that comes out countersigns what the person does.
//
// The box is XChaCha20-Poly1305 (IETF) over seed (32) and TOTP secret (20), under the key of Argon2id.
// Associated data: `carm/1/credential/`, the id in UTF-8, a zero byte, the public key (32).
// The checksum is BLAKE2b-256 over salt, nonce, box, passes and memory (8 bytes each, little endian) and the
// associated data; it has no key and tells accidental damage only.
#pragma once

#include "access/passphrase.h"
#include "access/roles.h"
#include "support/clock.h"

#include <optional>

namespace carm::access {

inline constexpr qsizetype kPublicKeyBytes = 32;
inline constexpr std::size_t kSigningSeedBytes = 32;

/// Whom a credential is for.
struct Subject {
    QString id;               ///< badge or user id: 1 to 64 visible ASCII characters
    Pii<QString> displayName; ///< 1 to 120 characters, none of control, format or line separation
    Roles roles;              ///< at least one, all of the counter or all of a business
    QString office;           ///< four digits for roles of the counter, empty for others
    bool operator==(const Subject&) const = default;
};

bool isWellFormed(const Subject& subject);

/// From the first moment until just before the last one.
struct Validity {
    Instant from;
    Instant until;
    bool operator==(const Validity&) const = default;
};

struct SealedSecrets {
    QByteArray salt;
    PassphraseCost cost;
    QByteArray nonce;
    QByteArray box;
    QByteArray checksum;
    bool operator==(const SealedSecrets&) const = default;
};

/// Lengths of the parts of SealedSecrets, in bytes.
inline constexpr qsizetype kSealNonceBytes = 24;
inline constexpr qsizetype kSealBoxBytes = 68;
inline constexpr qsizetype kSealChecksumBytes = 32;

/// May be sent and stored in the clear as far as its secrets go; the name is personal.
struct Credential {
    Subject subject;
    QByteArray publicKey; ///< Ed25519, kPublicKeyBytes
    Validity validity;
    SealedSecrets sealed;
    bool operator==(const Credential&) const = default;
};

struct UnlockedCredential {
    SecretBytes signingSeed; ///< kSigningSeedBytes
    SecretBytes totpSecret;  ///< kTotpSecretBytes
};

/// What a new passphrase must be and what it costs to guess one.
struct SealSettings {
    PassphraseRules rules = usualPassphraseRules();
    PassphraseCost cost;
};

struct NewCredential {
    Credential credential;
    SecretBytes totpSecret; ///< for the enrolment (otpauthUri), then gone
};

/// With new random keys. BadSubject, WeakPassphrase, NotEnoughMemory. The `until` of `validity` is later
/// than its `from`. Slow, as all that takes a passphrase here: call it off the thread of the pages.
Result<NewCredential, AccessError> makeCredential(const Subject& subject, const Validity& validity,
                                                  const SecretBytes& passphrase,
                                                  const SealSettings& settings = {});

/// Damaged, WrongPassphrase, NotEnoughMemory. Knows nothing of dates and lockout: signIn() does.
Result<UnlockedCredential, AccessError> unlock(const Credential& credential, const SecretBytes& passphrase);

/// The same keys under another passphrase, with a new salt. As unlock(), and WeakPassphrase.
Result<Credential, AccessError> changePassphrase(const Credential& credential, const SecretBytes& current,
                                                 const SecretBytes& next, const SealSettings& settings = {});

/// The same signing key with a new secret for the authenticator app, when the old device is lost.
Result<NewCredential, AccessError> renewSecondFactor(const Credential& credential,
                                                     const SecretBytes& passphrase);

struct StandingRules {
    int idleDays = 180; ///< users.md, Protected B
};

/// NotYetValid, Expired, or Idle when it lay unused for idleDays, counted from the later of `lastUsed` and
/// the first moment of its validity.
Result<void, AccessError> checkStanding(const Credential& credential, std::optional<Instant> lastUsed,
                                        Instant now, const StandingRules& rules = {});

} // namespace carm::access
