// Ten codes on paper for the day on which the authenticator app is lost. Only keyed hashes are kept.
#pragma once

#include "support/secret.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace carm::access {

inline constexpr std::size_t kRecoveryCodeCount = 10;
inline constexpr qsizetype kRecoverySaltBytes = 32;
inline constexpr qsizetype kRecoveryHashBytes = 32;

/// What the store keeps: the hashes of the codes that are left. No salt and no hashes when none were issued.
struct RecoveryCodes {
    QByteArray salt;
    std::vector<QByteArray> unused; ///< BLAKE2b-256, keyed with the salt
    bool operator==(const RecoveryCodes&) const = default;
};

struct IssuedRecoveryCodes {
    RecoveryCodes kept;
    std::vector<SecretBytes> toShow; ///< `7Q2M-X0KD-93TA-EH5V` in ASCII, shown once
};

/// kRecoveryCodeCount new codes of 80 random bits each; earlier ones are worth nothing from then on.
IssuedRecoveryCodes issueRecoveryCodes();

/// The codes without the one that was used, to be stored before anything is opened; nothing when `typed` is
/// none of them. Case, spaces and hyphens do not count, and O is read as 0, I and L as 1.
std::optional<RecoveryCodes> redeemRecoveryCode(const RecoveryCodes& codes,
                                                std::span<const unsigned char> typed);

} // namespace carm::access
