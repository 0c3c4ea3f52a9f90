// Ed25519 against RFC 8032, against signatures that another library made, and against the openssl program.
#include "harness/ends_process.h"
#include "harness/harness.h"
#include "sample_entry.h"

#include "protocol/canonical.h"
#include "protocol/signature.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace carm;
using namespace carm::protocol;

namespace {

struct PurposeVector {
    Purpose purpose;
    const char* prefix;
    const char* signature; ///< over prefix and SHA-256("abc"), by the first key of RFC 8032
};

/// Made with the Ed25519 of Python's cryptography package, which uses none of our code nor libsodium.
constexpr PurposeVector kVectors[] = {
    {Purpose::Entry, "carm/1/entry/",
     "f731b18fb7642929bcf9c18dd30c3a483ec7efdc1949e67b9f49fdf008269089"
     "ed2d52de36fc6d043bc4b1cb34564f3e40712ddebce2e82b1957dc8f93889508"},
    {Purpose::Request, "carm/1/request/",
     "e43f5e2264c677a54954e464f5b5a01f198807b63fe8e7b4cae43e32fcd80aba"
     "66a6de4ea89b90e1e77a31bca22cbd92d3797fab817beff8888ffde7ed465c0e"},
    {Purpose::Receipt, "carm/1/receipt/",
     "afe7593a3f218427e8b44f754e3872c5b0945933a7a91e8b3a00a269de1a1075"
     "670cdbcfe9e11351c6712529920a92d5862de6aa364d4e5f41d5b8c16d181003"},
    {Purpose::Journal, "carm/1/journal/",
     "4b3be3d0bfb6b0e81bc53578ff62d81416632d22e9ebfc13efa4af29b2fd22bc"
     "038ed0eb7fc1a61fe2bbec0da8df76a036bad907a548ccf3f00ccc23bc6fd30c"},
};

class SignatureTest : public QObject {
    Q_OBJECT

    static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void publicKeysOfRfc8032()
    {
        QCOMPARE(test::rfcKey(1).publicKey().hex(),
                 QStringLiteral("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        QCOMPARE(test::rfcKey(2).publicKey().hex(),
                 QStringLiteral("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    }

    void signsAsAnotherLibraryDoes()
    {
        const SigningKey key = test::rfcKey(1);
        for (const PurposeVector& vector : kVectors) {
            const QByteArray expected = QByteArray::fromHex(vector.signature);
            QCOMPARE(key.sign(vector.purpose, sha256("abc")).toHex(), expected.toHex());
            QVERIFY(verify(key.publicKey(), vector.purpose, sha256("abc"), expected));
        }
    }

    void opensslAccepts()
    {
        const QString openssl = QStringLiteral("openssl");
        const QTemporaryDir dir;
        const SigningKey key = test::rfcKey(2);
        // RFC 8410: what stands before the 32 bytes in a public key in DER.
        const QByteArray keyInfo = QByteArray::fromHex("302a300506032b6570032100");
        QVERIFY(write(dir.filePath(QStringLiteral("key.der")), keyInfo + key.publicKey().bytes()));
        for (const PurposeVector& vector : kVectors) {
            const QByteArray hash = sha256("another");
            QVERIFY(write(dir.filePath(QStringLiteral("message")), vector.prefix + hash));
            QVERIFY(write(dir.filePath(QStringLiteral("signature")), key.sign(vector.purpose, hash)));
            QProcess process;
            process.setWorkingDirectory(dir.path());
            process.start(openssl, QStringLiteral("pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin "
                                                  "-in message -sigfile signature")
                                       .split(QLatin1Char(' ')));
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
        }
    }

    void noPurposePassesForAnother()
    {
        const SigningKey key = test::rfcKey(1);
        for (const PurposeVector& made : kVectors) {
            for (const PurposeVector& asked : kVectors) {
                QCOMPARE(verify(key.publicKey(), asked.purpose, sha256("abc"),
                                QByteArray::fromHex(made.signature)),
                         made.purpose == asked.purpose);
            }
        }
    }

    void everyChangedByteIsRefused()
    {
        const SigningKey key = test::rfcKey(1);
        const QByteArray hash = sha256("abc");
        const QByteArray signature = key.sign(Purpose::Entry, hash);
        for (qsizetype i = 0; i < signature.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = signature;
                changed[i] = static_cast<char>(changed.at(i) ^ (1 << bit));
                QVERIFY(!verify(key.publicKey(), Purpose::Entry, hash, changed));
            }
        }
        for (qsizetype i = 0; i < hash.size(); ++i) {
            QByteArray changed = hash;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!verify(key.publicKey(), Purpose::Entry, changed, signature));
        }
        QVERIFY(!verify(test::rfcKey(2).publicKey(), Purpose::Entry, hash, signature));
    }

    void refusesWrongLengths()
    {
        const SigningKey key = test::rfcKey(1);
        const QByteArray hash = sha256("abc");
        const QByteArray signature = key.sign(Purpose::Entry, hash);
        QVERIFY(!verify(key.publicKey(), Purpose::Entry, hash, signature.chopped(1)));
        QVERIFY(!verify(key.publicKey(), Purpose::Entry, hash, signature + '\0'));
        QVERIFY(!verify(key.publicKey(), Purpose::Entry, hash, {}));
        QVERIFY(!verify(key.publicKey(), Purpose::Entry, hash + '\0', signature));
        QVERIFY(!PublicKey::fromBytes(QByteArray(31, 'a')));
        QVERIFY(!PublicKey::fromBytes(QByteArray(33, 'a')));
        QVERIFY(!SigningKey::fromSeed(SecretBytes(31)));
        QVERIFY(!SigningKey::fromSeed(SecretBytes(64)));
        QVERIFY(test::endsProcess([&key] { key.sign(Purpose::Entry, "not a hash"); }));
    }

    /// With the neutral element as key, a signature of zeros fits every message.
    void refusesTheNeutralKey()
    {
        const QByteArray neutral = QByteArray(1, '\1') + QByteArray(31, '\0');
        const QByteArray forged = neutral + QByteArray(32, '\0');
        const auto key = PublicKey::fromBytes(neutral);
        QVERIFY(key.has_value());
        QVERIFY(!verify(*key, Purpose::Entry, sha256("abc"), forged));
    }

    void hexIsOneSpelling()
    {
        const PublicKey key = test::rfcKey(1).publicKey();
        QVERIFY(PublicKey::fromHex(key.hex()) == key);
        QVERIFY(!PublicKey::fromHex(key.hex().toUpper()));
        QVERIFY(!PublicKey::fromHex(key.hex().chopped(1)));
        QVERIFY(!PublicKey::fromHex(key.hex().chopped(1) + QLatin1Char('g')));
        QVERIFY(!PublicKey::fromHex(QLatin1Char(' ') + key.hex().chopped(1)));
    }
};

} // namespace

CARM_TEST(SignatureTest)
#include "signature_test.moc"
