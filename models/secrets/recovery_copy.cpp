#include "secrets/recovery_copy.h"

#include "secrets/key_text.h"
#include "secrets/secret_store.h"
#include "support/ensure.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

namespace carm::secrets {
namespace {

constexpr char kMagic[] = "CARMRCV";
constexpr char kVersion = 1;
constexpr qsizetype kRecipientAt = 8;
constexpr qsizetype kKeyIdAt = kRecipientAt + crypto_box_PUBLICKEYBYTES;
constexpr qsizetype kBoxAt = kKeyIdAt + static_cast<qsizetype>(std::tuple_size_v<KeyId>);
constexpr qsizetype kSumAt = kBoxAt + static_cast<qsizetype>(kSecretBytes + crypto_box_SEALBYTES);
constexpr qsizetype kCopyBytes = kSumAt + crypto_generichash_BYTES;
constexpr qint64 kMostFileBytes = 4096;

Failure<RecoveryError> recoveryError(RecoveryErrorCode code, const QString& detail = {})
{
    return fail(RecoveryError{code, detail});
}

unsigned char* at(QByteArray& content, qsizetype offset)
{
    return reinterpret_cast<unsigned char*>(content.data()) + offset;
}

QByteArray checksum(const QByteArray& content)
{
    QByteArray sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(at(sum, 0), crypto_generichash_BYTES, bytesOf(content).data(), kSumAt, nullptr, 0);
    return sum;
}

Result<QByteArray, RecoveryError> readSmallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return recoveryError(RecoveryErrorCode::Unreadable, file.errorString());
    }
    const QByteArray content = file.read(kMostFileBytes + 1);
    if (file.error() != QFile::NoError) {
        return recoveryError(RecoveryErrorCode::Unreadable, file.errorString());
    }
    return content;
}

} // namespace

QString recoveryPathOf(const QString& storePath)
{
    return storePath + QStringLiteral(".recovery");
}

Result<RecoveryPublicKey, RecoveryError> readRecoveryPublicKey(const QString& path)
{
    CARM_TRY(content, readSmallFile(path));
    const QByteArray text = content.trimmed();
    RecoveryPublicKey key;
    std::size_t decoded = 0;
    const bool hex = text.size() == crypto_box_PUBLICKEYBYTES * 2 &&
                     sodium_hex2bin(key.bytes.data(), key.bytes.size(), text.constData(),
                                    static_cast<std::size_t>(text.size()), nullptr, &decoded, nullptr) == 0;
    if (!hex || decoded != key.bytes.size()) {
        return recoveryError(RecoveryErrorCode::BadPublicKey, QStringLiteral("%1 bytes").arg(text.size()));
    }
    // Sealing refuses points of small order, so a trial says whether this key can be used at all.
    CARM_CHECK(sealRecoveryCopy(SecretBytes::random(kSecretBytes), key));
    return key;
}

RecoveryKeyPair generateRecoveryKeyPair()
{
    return recoveryKeyPairOf(SecretBytes::random(crypto_box_SECRETKEYBYTES));
}

RecoveryKeyPair recoveryKeyPairOf(SecretBytes secretKey)
{
    CARM_ENSURE(secretKey.size() == crypto_box_SECRETKEYBYTES);
    RecoveryKeyPair pair{{}, std::move(secretKey)};
    CARM_ENSURE(crypto_scalarmult_base(pair.publicKey.bytes.data(), pair.secretKey.bytes().data()) == 0);
    return pair;
}

Result<QByteArray, RecoveryError> sealRecoveryCopy(const SecretBytes& master,
                                                   const RecoveryPublicKey& recipient)
{
    CARM_ENSURE(master.size() == kSecretBytes);
    QByteArray content(kSumAt, '\0');
    std::copy_n(kMagic, kRecipientAt - 1, content.begin());
    content[kRecipientAt - 1] = kVersion;
    std::copy(recipient.bytes.begin(), recipient.bytes.end(), at(content, kRecipientAt));
    const KeyId id = keyIdOf(master);
    std::copy(id.begin(), id.end(), at(content, kKeyIdAt));
    if (crypto_box_seal(at(content, kBoxAt), master.bytes().data(), master.size(), recipient.bytes.data()) !=
        0) {
        return recoveryError(RecoveryErrorCode::BadPublicKey);
    }
    return content + checksum(content);
}

Result<RecoveryHeader, RecoveryError> parseRecoveryCopy(const QByteArray& content)
{
    if (!content.startsWith(kMagic) || content.size() < kRecipientAt) {
        return recoveryError(RecoveryErrorCode::NotARecoveryCopy,
                             QStringLiteral("%1 bytes").arg(content.size()));
    }
    if (content.at(kRecipientAt - 1) > kVersion) {
        return recoveryError(RecoveryErrorCode::NewerVersion);
    }
    if (content.at(kRecipientAt - 1) != kVersion || content.size() != kCopyBytes ||
        content.sliced(kSumAt) != checksum(content)) {
        return recoveryError(RecoveryErrorCode::Damaged, QStringLiteral("%1 bytes").arg(content.size()));
    }
    RecoveryHeader header;
    const auto bytes = bytesOf(content);
    std::copy_n(bytes.begin() + kRecipientAt, header.recipient.bytes.size(), header.recipient.bytes.begin());
    std::copy_n(bytes.begin() + kKeyIdAt, header.keyId.size(), header.keyId.begin());
    return header;
}

Result<SecretBytes, RecoveryError> openRecoveryCopy(const QByteArray& content, const RecoveryKeyPair& agency)
{
    CARM_TRY(header, parseRecoveryCopy(content));
    if (!(header.recipient == agency.publicKey)) {
        return recoveryError(RecoveryErrorCode::OtherRecipient);
    }
    SecretBytes master(kSecretBytes);
    const auto bytes = bytesOf(content);
    const int opened = crypto_box_seal_open(master.bytes().data(), bytes.data() + kBoxAt, kSumAt - kBoxAt,
                                            agency.publicKey.bytes.data(), agency.secretKey.bytes().data());
    if (opened != 0 || keyIdOf(master) != header.keyId) {
        return recoveryError(RecoveryErrorCode::CannotOpen);
    }
    return master;
}

Result<void, RecoveryError> writeRecoveryCopy(const QString& path, const SecretBytes& master,
                                              const RecoveryPublicKey& recipient)
{
    CARM_TRY(content, sealRecoveryCopy(master, recipient));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return recoveryError(RecoveryErrorCode::Unwritable, file.errorString());
    }
    CARM_TRY(onDisk, readRecoveryCopy(path));
    if (onDisk != content) {
        return recoveryError(RecoveryErrorCode::ReadBackDiffers);
    }
    return {};
}

Result<QString, RecoveryError> keepRecoveryCopy(const QString& path)
{
    const QDateTime written = QFileInfo(path).lastModified().toUTC();
    const QString stamped = path + u'.' + written.toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    QString kept = stamped;
    for (int number = 2; QFileInfo::exists(kept); ++number) {
        kept = QStringLiteral("%1-%2").arg(stamped).arg(number);
    }
    QFile original(path);
    if (!original.copy(kept)) {
        return recoveryError(RecoveryErrorCode::Unwritable, original.errorString());
    }
    return kept;
}

Result<QByteArray, RecoveryError> readRecoveryCopy(const QString& path)
{
    return readSmallFile(path);
}

} // namespace carm::secrets
