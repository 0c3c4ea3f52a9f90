#include "harness/harness.h"

#include "secrets/recovery_copy.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <numeric>

using namespace carm;
using namespace carm::secrets;

namespace {

SecretBytes countingKey()
{
    SecretBytes key(32);
    std::iota(key.bytes().begin(), key.bytes().end(), static_cast<unsigned char>(0));
    return key;
}

QByteArray hexOf(std::span<const unsigned char> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

constexpr qsizetype kBoxAt = 56;

/// With a checksum that fits, made by another implementation of BLAKE2b.
QByteArray mended(const QByteArray& copy)
{
    const QByteArray body = copy.first(copy.size() - 32);
    return body + QCryptographicHash::hash(body, QCryptographicHash::Blake2b_256);
}

class RecoveryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const char* name, const QByteArray& content)
    {
        QFile out(m_dir.filePath(QString::fromLatin1(name)));
        [&] { QVERIFY(out.open(QFile::WriteOnly) && out.write(content) == content.size()); }();
        return out.fileName();
    }

private Q_SLOTS:
    /// Expected values from another implementation of keyed BLAKE2b with salt and personalisation.
    void derivesKnownKeys()
    {
        const SecretBytes master = countingKey();
        const DerivedKeys keys = deriveKeys(master);
        QCOMPARE(hexOf(keys.storeKey.bytes()),
                 QByteArray("3eb7b4876a3fd14a22a2f3615581d6b123a47cfe7220009a7b82f4bd6681510b"));
        QCOMPARE(hexOf(keys.signingSeed.bytes()),
                 QByteArray("481b4fcd217b1c6d01b26fda01c2df653a60d1a2a523fa7ea9dcb1b8440caff7"));
        QCOMPARE(hexOf(keyIdOf(master)), QByteArray("cddc5d5b1f3be17bd3b48512127d27c7"));
    }

    void opensWhatWasWritten()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const SecretBytes master = SecretBytes::random(32);
        const QString path = recoveryPathOf(m_dir.filePath(QStringLiteral("store.db")));
        QVERIFY(path.endsWith(QStringLiteral("store.db.recovery")));
        QVERIFY(writeRecoveryCopy(path, master, agency.publicKey).ok());
        const auto content = readRecoveryCopy(path);
        QVERIFY(content.ok());
        QCOMPARE(content->size(), qsizetype(168));
        QVERIFY(!content->contains(hexOf(master.bytes())));
        QVERIFY(!content->toHex().contains(hexOf(master.bytes())));
        const auto header = parseRecoveryCopy(*content);
        QVERIFY(header.ok());
        QVERIFY(header->recipient == agency.publicKey);
        QVERIFY(header->keyId == keyIdOf(master));
        const auto opened = openRecoveryCopy(*content, agency);
        QVERIFY(opened.ok());
        QVERIFY(opened->equals(master));
    }

    void secretKeyGivesThePair()
    {
        const RecoveryKeyPair pair = generateRecoveryKeyPair();
        QVERIFY(recoveryKeyPairOf(pair.secretKey.duplicate()).publicKey == pair.publicKey);
    }

    void refusesEveryTruncation()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const QByteArray whole = *sealRecoveryCopy(countingKey(), agency.publicKey);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto opened = openRecoveryCopy(whole.first(size), agency);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().code,
                     size < 8 ? RecoveryErrorCode::NotARecoveryCopy : RecoveryErrorCode::Damaged);
        }
        QCOMPARE(openRecoveryCopy(whole + 'x', agency).error().code, RecoveryErrorCode::Damaged);
    }

    void refusesEveryFlippedByte()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const QByteArray whole = *sealRecoveryCopy(countingKey(), agency.publicKey);
        for (qsizetype index = 0; index < whole.size(); ++index) {
            QByteArray altered = whole;
            altered[index] = static_cast<char>(altered.at(index) ^ 1);
            QVERIFY2(!openRecoveryCopy(altered, agency).ok(), QByteArray::number(index).constData());
        }
    }

    /// A forger can mend the public checksum, but neither the box nor the id that the key must have.
    void refusesForgedCopies()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const QByteArray honest = *sealRecoveryCopy(countingKey(), agency.publicKey);
        const QByteArray other = *sealRecoveryCopy(SecretBytes::random(32), agency.publicKey);
        const QByteArray swapped = mended(honest.first(kBoxAt) + other.sliced(kBoxAt));
        QVERIFY(parseRecoveryCopy(swapped).ok());
        QCOMPARE(openRecoveryCopy(swapped, agency).error().code, RecoveryErrorCode::CannotOpen);
        for (qsizetype index = kBoxAt; index < honest.size() - 32; ++index) {
            QByteArray altered = honest;
            altered[index] = static_cast<char>(altered.at(index) ^ 1);
            QCOMPARE(openRecoveryCopy(mended(altered), agency).error().code, RecoveryErrorCode::CannotOpen);
        }
        // A copy that somebody sealed whole is well formed, but its id gives it away to the terminal.
        QVERIFY(parseRecoveryCopy(other)->keyId != parseRecoveryCopy(honest)->keyId);
    }

    void refusesAnotherRecipientsKey()
    {
        const QByteArray copy = *sealRecoveryCopy(countingKey(), generateRecoveryKeyPair().publicKey);
        QCOMPARE(openRecoveryCopy(copy, generateRecoveryKeyPair()).error().code,
                 RecoveryErrorCode::OtherRecipient);
    }

    void boxThatDoesNotOpen()
    {
        // A pair whose public half was replaced: the recipient matches, the secret does not.
        RecoveryKeyPair wrong = generateRecoveryKeyPair();
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        wrong.publicKey = agency.publicKey;
        const QByteArray copy = *sealRecoveryCopy(countingKey(), agency.publicKey);
        QCOMPARE(openRecoveryCopy(copy, wrong).error().code, RecoveryErrorCode::CannotOpen);
    }

    void refusesNewerVersion()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        QByteArray copy = *sealRecoveryCopy(countingKey(), agency.publicKey);
        copy[7] = 2;
        QCOMPARE(openRecoveryCopy(copy, agency).error().code, RecoveryErrorCode::NewerVersion);
    }

    void readsPublicKeyFile()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const QByteArray hex = hexOf(agency.publicKey.bytes);
        QVERIFY(*readRecoveryPublicKey(file("good", hex)) == agency.publicKey);
        QVERIFY(*readRecoveryPublicKey(file("line", hex + "\n")) == agency.publicKey);
        const auto codeOf = [](const QString& path) { return readRecoveryPublicKey(path).error().code; };
        QCOMPARE(codeOf(file("short", hex.first(62))), RecoveryErrorCode::BadPublicKey);
        QCOMPARE(codeOf(file("letters", QByteArray(64, 'z'))), RecoveryErrorCode::BadPublicKey);
        QCOMPARE(codeOf(file("weak", QByteArray(64, '0'))), RecoveryErrorCode::BadPublicKey);
        QCOMPARE(codeOf(file("huge", QByteArray(1 << 20, 'a'))), RecoveryErrorCode::BadPublicKey);
        QCOMPARE(codeOf(m_dir.filePath(QStringLiteral("absent"))), RecoveryErrorCode::Unreadable);
    }

    void replacesWholeOrNotAtAll()
    {
        const RecoveryKeyPair agency = generateRecoveryKeyPair();
        const QString path = file("kept", "former content");
        RecoveryPublicKey weak;
        QCOMPARE(writeRecoveryCopy(path, countingKey(), weak).error().code, RecoveryErrorCode::BadPublicKey);
        QCOMPARE(*readRecoveryCopy(path), QByteArray("former content"));
        QVERIFY(writeRecoveryCopy(path, countingKey(), agency.publicKey).ok());
        QVERIFY(parseRecoveryCopy(*readRecoveryCopy(path)).ok());
        const QString nowhere = m_dir.filePath(QStringLiteral("kept/below-a-file"));
        QCOMPARE(writeRecoveryCopy(nowhere, countingKey(), agency.publicKey).error().code,
                 RecoveryErrorCode::Unwritable);
    }
};

} // namespace

CARM_TEST(RecoveryTest)
#include "recovery_test.moc"
