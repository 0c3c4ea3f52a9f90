// The master key, sealed to the agency's public key, in a file beside the store: who loses a keychain loses
// no entry, because the agency can open the copy; the terminal itself cannot.
//
// The file has 168 bytes: "CARMRCV" and the version as one byte; recipient's public key (32);
// id of the master key (16); the sealed box (32 + 48); and a BLAKE2b-256 of all before it, which tells a
// damaged file from a foreign one. The box is X25519 with XSalsa20-Poly1305 (crypto_box_seal).
#pragma once

#include "secrets/derived_keys.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace carm::secrets {

enum class RecoveryErrorCode {
    Unreadable,       ///< the file cannot be opened or read
    Unwritable,       ///< it cannot be written: rights, full disk, no directory
    BadPublicKey,     ///< not 64 hexadecimal digits, or a point that cannot be sealed to
    NotARecoveryCopy, ///< something else lies at this path
    NewerVersion,     ///< written by a later program
    Damaged,          ///< truncated or altered
    OtherRecipient,   ///< sealed to another public key than the one at hand
    CannotOpen,       ///< the box does not open, or holds another key than the file says
    ReadBackDiffers,  ///< what is on disk after writing is not what was written
};

struct RecoveryError {
    RecoveryErrorCode code;
    QString detail; ///< for the log: the system's English words or a size, never a secret
};

struct RecoveryPublicKey {
    std::array<unsigned char, 32> bytes{};
    bool operator==(const RecoveryPublicKey&) const = default;
};

struct RecoveryKeyPair {
    RecoveryPublicKey publicKey;
    SecretBytes secretKey;
};

/// What a copy says about itself without being opened.
struct RecoveryHeader {
    RecoveryPublicKey recipient;
    KeyId keyId{};
};

/// `<store>.recovery`.
QString recoveryPathOf(const QString& storePath);

/// From a file with 64 hexadecimal digits and an optional line end.
Result<RecoveryPublicKey, RecoveryError> readRecoveryPublicKey(const QString& path);
RecoveryKeyPair generateRecoveryKeyPair();
/// The pair of a secret key that was read with readKeyFile.
RecoveryKeyPair recoveryKeyPairOf(SecretBytes secretKey);

Result<QByteArray, RecoveryError> sealRecoveryCopy(const SecretBytes& master,
                                                   const RecoveryPublicKey& recipient);
Result<RecoveryHeader, RecoveryError> parseRecoveryCopy(const QByteArray& content);
Result<SecretBytes, RecoveryError> openRecoveryCopy(const QByteArray& content, const RecoveryKeyPair& agency);

/// Replaces the file at once or not at all, and reads it back.
Result<void, RecoveryError> writeRecoveryCopy(const QString& path, const SecretBytes& master,
                                              const RecoveryPublicKey& recipient);
/// Puts a second file with the same bytes beside the copy at `path`, named after the time at which it was
/// written: `<path>.20260302T150000Z`, with a number behind when that is taken. Its path.
Result<QString, RecoveryError> keepRecoveryCopy(const QString& path);
/// The bytes of a file that is at most as large as a copy may be.
Result<QByteArray, RecoveryError> readRecoveryCopy(const QString& path);

} // namespace carm::secrets
