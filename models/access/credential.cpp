#include "access/credential.h"

#include "access/totp.h"
#include "support/ensure.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace carm::access {
namespace {

constexpr qsizetype kMostIdCharacters = 64;
constexpr qsizetype kMostNameCharacters = 120;
constexpr qsizetype kOfficeDigits = 4;
constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;
constexpr std::size_t kPlainBytes = kSigningSeedBytes + kTotpSecretBytes;

static_assert(kSealNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kSealBoxBytes == kPlainBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kPassphraseKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kSealChecksumBytes == crypto_generichash_BYTES);
static_assert(kPublicKeyBytes == crypto_sign_PUBLICKEYBYTES && kSigningSeedBytes == crypto_sign_SEEDBYTES);

const unsigned char* unsignedOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* unsignedOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray randomArray(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray associatedData(const Credential& credential)
{
    return "carm/1/credential/" + credential.subject.id.toUtf8() + '\0' + credential.publicKey;
}

QByteArray littleEndian(qint64 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// The parts before the associated data have fixed lengths, so that no two forms run together alike.
QByteArray sealChecksum(const Credential& credential)
{
    const SealedSecrets& sealed = credential.sealed;
    const QByteArray all = sealed.salt + sealed.nonce + sealed.box + littleEndian(sealed.cost.passes) +
                           littleEndian(sealed.cost.memoryBytes) + associatedData(credential);
    QByteArray sum(kSealChecksumBytes, '\0');
    CARM_ENSURE(crypto_generichash(unsignedOf(sum), kSealChecksumBytes, unsignedOf(all),
                                   static_cast<unsigned long long>(all.size()), nullptr, 0) == 0);
    return sum;
}

bool isUndamaged(const Credential& credential)
{
    const SealedSecrets& sealed = credential.sealed;
    return sealed.salt.size() == kPassphraseSaltBytes && sealed.nonce.size() == kSealNonceBytes &&
           sealed.box.size() == kSealBoxBytes && credential.publicKey.size() == kPublicKeyBytes &&
           isAcceptable(sealed.cost) && sealed.checksum == sealChecksum(credential);
}

QByteArray publicKeyOfSeed(const SecretBytes& seed)
{
    QByteArray publicKey(kPublicKeyBytes, '\0');
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    CARM_ENSURE(
        crypto_sign_seed_keypair(unsignedOf(publicKey), expanded.bytes().data(), seed.bytes().data()) == 0);
    return publicKey;
}

/// Fills `credential.sealed`; subject id and public key are there already.
Result<void, AccessError> seal(Credential& credential, const UnlockedCredential& secrets,
                               const SecretBytes& passphrase, const PassphraseCost& cost)
{
    SealedSecrets& sealed = credential.sealed;
    sealed.salt = randomArray(kPassphraseSaltBytes);
    sealed.nonce = randomArray(kSealNonceBytes);
    sealed.cost = cost;
    CARM_TRY(key, keyFromPassphrase(passphrase, sealed.salt, cost));
    SecretBytes plain(kPlainBytes);
    const auto rest = std::copy(secrets.signingSeed.bytes().begin(), secrets.signingSeed.bytes().end(),
                                plain.bytes().begin());
    std::copy(secrets.totpSecret.bytes().begin(), secrets.totpSecret.bytes().end(), rest);
    const QByteArray bound = associatedData(credential);
    sealed.box = QByteArray(kSealBoxBytes, '\0');
    CARM_ENSURE(crypto_aead_xchacha20poly1305_ietf_encrypt(
                    unsignedOf(sealed.box), nullptr, plain.bytes().data(), plain.size(), unsignedOf(bound),
                    static_cast<unsigned long long>(bound.size()), nullptr, unsignedOf(sealed.nonce),
                    key.bytes().data()) == 0);
    sealed.checksum = sealChecksum(credential);
    return {};
}

Result<void, AccessError> checkStrength(const SecretBytes& passphrase, const Subject& subject,
                                        const PassphraseRules& rules)
{
    if (!problemsOf(passphrase, rules, {subject.id, subject.displayName.reveal()}).empty()) {
        return fail(AccessError{AccessErrorCode::WeakPassphrase});
    }
    return {};
}

bool isVisibleAscii(QChar character)
{
    return character > u' ' && character < QChar(0x7F);
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Characters that steer a terminal, break a line or turn the direction of writing.
bool isSteering(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isWellFormed(const Subject& subject)
{
    const QString& id = subject.id;
    const QString& name = subject.displayName.reveal();
    const Roles& roles = subject.roles;
    if (id.isEmpty() || id.size() > kMostIdCharacters || !std::all_of(id.begin(), id.end(), isVisibleAscii) ||
        name.trimmed().isEmpty() || name.size() > kMostNameCharacters ||
        std::any_of(name.begin(), name.end(), isSteering)) {
        return false;
    }
    const auto ofCounter = std::count_if(roles.begin(), roles.end(), isCounterRole);
    if (ofCounter == 0) {
        return !roles.empty() && subject.office.isEmpty();
    }
    return static_cast<std::size_t>(ofCounter) == roles.size() && subject.office.size() == kOfficeDigits &&
           std::all_of(subject.office.begin(), subject.office.end(), isAsciiDigit);
}

Result<NewCredential, AccessError> makeCredential(const Subject& subject, const Validity& validity,
                                                  const SecretBytes& passphrase, const SealSettings& settings)
{
    CARM_ENSURE(validity.from < validity.until);
    if (!isWellFormed(subject)) {
        return fail(AccessError{AccessErrorCode::BadSubject});
    }
    CARM_CHECK(checkStrength(passphrase, subject, settings.rules));
    UnlockedCredential secrets{SecretBytes::random(kSigningSeedBytes), SecretBytes::random(kTotpSecretBytes)};
    Credential credential{subject, publicKeyOfSeed(secrets.signingSeed), validity, {}};
    CARM_CHECK(seal(credential, secrets, passphrase, settings.cost));
    return NewCredential{std::move(credential), std::move(secrets.totpSecret)};
}

Result<UnlockedCredential, AccessError> unlock(const Credential& credential, const SecretBytes& passphrase)
{
    if (!isUndamaged(credential)) {
        return fail(AccessError{AccessErrorCode::Damaged});
    }
    if (passphrase.size() > kMostPassphraseBytes) {
        return fail(AccessError{AccessErrorCode::WrongPassphrase});
    }
    const SealedSecrets& sealed = credential.sealed;
    CARM_TRY(key, keyFromPassphrase(passphrase, sealed.salt, sealed.cost));
    const QByteArray bound = associatedData(credential);
    SecretBytes plain(kPlainBytes);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.bytes().data(), nullptr, nullptr, unsignedOf(sealed.box),
        static_cast<unsigned long long>(sealed.box.size()), unsignedOf(bound),
        static_cast<unsigned long long>(bound.size()), unsignedOf(sealed.nonce), key.bytes().data());
    if (opened != 0) {
        return fail(AccessError{AccessErrorCode::WrongPassphrase});
    }
    const std::span<const unsigned char> opaque = plain.bytes();
    UnlockedCredential secrets{SecretBytes::copyOf(opaque.first(kSigningSeedBytes)),
                               SecretBytes::copyOf(opaque.subspan(kSigningSeedBytes))};
    // Whoever sealed this knew the passphrase, but the key is not the one that the registry knows.
    if (publicKeyOfSeed(secrets.signingSeed) != credential.publicKey) {
        return fail(AccessError{AccessErrorCode::Damaged});
    }
    return secrets;
}

Result<Credential, AccessError> changePassphrase(const Credential& credential, const SecretBytes& current,
                                                 const SecretBytes& next, const SealSettings& settings)
{
    CARM_CHECK(checkStrength(next, credential.subject, settings.rules));
    CARM_TRY(secrets, unlock(credential, current));
    Credential changed = credential;
    CARM_CHECK(seal(changed, secrets, next, settings.cost));
    return changed;
}

Result<NewCredential, AccessError> renewSecondFactor(const Credential& credential,
                                                     const SecretBytes& passphrase)
{
    CARM_TRY(secrets, unlock(credential, passphrase));
    secrets.totpSecret = SecretBytes::random(kTotpSecretBytes);
    Credential renewed = credential;
    CARM_CHECK(seal(renewed, secrets, passphrase, credential.sealed.cost));
    return NewCredential{std::move(renewed), std::move(secrets.totpSecret)};
}

Result<void, AccessError> checkStanding(const Credential& credential, std::optional<Instant> lastUsed,
                                        Instant now, const StandingRules& rules)
{
    if (now < credential.validity.from) {
        return fail(AccessError{AccessErrorCode::NotYetValid});
    }
    if (now >= credential.validity.until) {
        return fail(AccessError{AccessErrorCode::Expired});
    }
    const Instant usedAt = std::max(lastUsed.value_or(credential.validity.from), credential.validity.from);
    if (now.milliseconds - usedAt.milliseconds >= rules.idleDays * kDayMs) {
        return fail(AccessError{AccessErrorCode::Idle});
    }
    return {};
}

} // namespace carm::access
