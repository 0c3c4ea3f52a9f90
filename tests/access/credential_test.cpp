#include "harness/harness.h"

#include "access/credential.h"
#include "access/totp.h"
#include "samples.h"

#include <QtEndian>

#include <sodium.h>

#include <type_traits>

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

static_assert(!std::is_copy_constructible_v<UnlockedCredential>);
static_assert(std::is_same_v<decltype(UnlockedCredential::signingSeed), SecretBytes> &&
              std::is_same_v<decltype(UnlockedCredential::totpSecret), SecretBytes> &&
              std::is_same_v<decltype(NewCredential::totpSecret), SecretBytes>);

using C = AccessErrorCode;

std::optional<C> refusalOf(const Credential& credential, const SecretBytes& passphrase = goodPassphrase())
{
    const auto result = unlock(credential, passphrase);
    return result ? std::nullopt : std::optional(result.error().code);
}

/// The checksum as the header describes it, so that a test can alter a credential the way an attacker would.
void renewChecksum(Credential& credential)
{
    SealedSecrets& sealed = credential.sealed;
    qint64 cost[2] = {qToLittleEndian(sealed.cost.passes), qToLittleEndian(sealed.cost.memoryBytes)};
    QByteArray all = sealed.salt + sealed.nonce + sealed.box;
    all += QByteArray(reinterpret_cast<const char*>(cost), sizeof cost);
    all += "carm/1/credential/" + credential.subject.id.toUtf8() + '\0' + credential.publicKey;
    sealed.checksum = QByteArray(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sealed.checksum.data()), 32,
                       reinterpret_cast<const unsigned char*>(all.constData()),
                       static_cast<unsigned long long>(all.size()), nullptr, 0);
}

/// Made with libsodium from another language after the description in credential.h.
Credential foreignCredential()
{
    const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
    return {officer(),
            hex("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"),
            kYear,
            {hex("6465666768696a6b6c6d6e6f70717273"),
             {2, 65536},
             hex("c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
             hex("1997d91f1f75fee161260e08421c0aaeaf4f9254bba0104f4a465bf2956e929a8d6aa0d29a26162693b51d6a"
                 "af3ec81788fc2fdef4e8eda1b7effb094994d2b135dfba33"),
             hex("99a690efe67c0c05c0d7121aaa3979836a403de425f77f62d097363a61f8a43b")}};
}

class CredentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatAnotherImplementationSealed()
    {
        const UnlockedCredential secrets = unlock(foreignCredential(), goodPassphrase()).value();
        QByteArray seed;
        for (char byte = 0; byte < 32; ++byte) {
            seed.append(byte);
        }
        QCOMPARE(shown(secrets.signingSeed), seed);
        QCOMPARE(shown(secrets.totpSecret), "12345678901234567890");
    }

    void opensWithItsOwnPassphraseOnly()
    {
        const NewCredential made = newOfficer();
        const UnlockedCredential secrets = unlock(made.credential, goodPassphrase()).value();
        QVERIFY(secrets.totpSecret.equals(made.totpSecret));
        for (const char* wrong : {"", "correct horse battery stapl", "Correct horse battery staple",
                                  "correct horse battery staple "}) {
            QCOMPARE(refusalOf(made.credential, secretText(wrong)), std::optional(C::WrongPassphrase));
        }
        QCOMPARE(refusalOf(made.credential, SecretBytes(kMostPassphraseBytes + 1)),
                 std::optional(C::WrongPassphrase));
    }

    void twoCredentialsShareNothing()
    {
        const Credential one = newOfficer().credential;
        const Credential two = newOfficer().credential;
        QVERIFY(one.publicKey != two.publicKey && one.sealed.salt != two.sealed.salt &&
                one.sealed.nonce != two.sealed.nonce);
    }

    void everyByteThatChangesIsDamage()
    {
        const Credential whole = newOfficer().credential;
        for (QByteArray SealedSecrets::*part :
             {&SealedSecrets::salt, &SealedSecrets::nonce, &SealedSecrets::box, &SealedSecrets::checksum}) {
            for (qsizetype index = 0; index < (whole.sealed.*part).size(); ++index) {
                Credential altered = whole;
                QByteArray& bytes = altered.sealed.*part;
                bytes[index] = static_cast<char>(bytes.at(index) ^ 0x01);
                QCOMPARE(refusalOf(altered), std::optional(C::Damaged));
            }
            Credential cut = whole;
            (cut.sealed.*part).chop(1);
            QCOMPARE(refusalOf(cut), std::optional(C::Damaged));
        }
        for (qsizetype index = 0; index < whole.publicKey.size(); ++index) {
            Credential altered = whole;
            altered.publicKey[index] = static_cast<char>(altered.publicKey.at(index) ^ 0x80);
            QCOMPARE(refusalOf(altered), std::optional(C::Damaged));
        }
        QVERIFY(!refusalOf(whole));
    }

    /// Whoever renews the checksum is told that the passphrase is wrong; nothing opens.
    void noByteCanBeChangedOnPurpose()
    {
        const Credential whole = newOfficer().credential;
        for (QByteArray SealedSecrets::*part :
             {&SealedSecrets::salt, &SealedSecrets::nonce, &SealedSecrets::box}) {
            for (qsizetype index = 0; index < (whole.sealed.*part).size(); ++index) {
                Credential altered = whole;
                QByteArray& bytes = altered.sealed.*part;
                bytes[index] = static_cast<char>(bytes.at(index) ^ 0x01);
                renewChecksum(altered);
                QCOMPARE(refusalOf(altered), std::optional(C::WrongPassphrase));
            }
        }
        Credential untouched = whole;
        renewChecksum(untouched);
        QCOMPARE(untouched, whole);
    }

    void aSealBelongsToOnePersonAndKey()
    {
        const Credential whole = newOfficer().credential;
        Credential renamed = whole;
        renamed.subject.id = QStringLiteral("99999");
        QCOMPARE(refusalOf(renamed), std::optional(C::Damaged));
        renewChecksum(renamed);
        QCOMPARE(refusalOf(renamed), std::optional(C::WrongPassphrase));
        Credential otherKey = whole;
        otherKey.publicKey = newOfficer().credential.publicKey;
        renewChecksum(otherKey);
        QCOMPARE(refusalOf(otherKey), std::optional(C::WrongPassphrase));
    }

    /// Sealed with the right passphrase for this id and public key, but with the seed of another key.
    void aForeignSeedIsDamage()
    {
        Credential credential = foreignCredential();
        credential.publicKey =
            QByteArray::fromHex("3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29");
        credential.sealed.box =
            QByteArray::fromHex("1997d91f1f75fee161260e08421c0aaeaf4f9254bba0104f4a465bf2956e929a8d6a"
                                "a0d29a26162693b51d6aaf3ec81788fc2fdebfcd0923d408fd31ea92a2f706c743f9");
        renewChecksum(credential);
        QCOMPARE(refusalOf(credential), std::optional(C::Damaged));
    }

    /// A stored cost from outside cannot make the machine work for hours, even with a right checksum.
    void aCostOutOfBoundsIsNeverTried()
    {
        Credential credential = newOfficer().credential;
        credential.sealed.cost = {1, qint64(1) << 40};
        renewChecksum(credential);
        QCOMPARE(refusalOf(credential), std::optional(C::Damaged));
    }

    /// Central grants a role or moves an officer without knowing the passphrase.
    void rolesOfficeAndDatesMayChange()
    {
        Credential credential = newOfficer().credential;
        credential.subject.roles.insert(Role::Supervisor);
        credential.subject.office = QStringLiteral("0809");
        credential.validity.until.milliseconds += kDayMs;
        QVERIFY(!refusalOf(credential));
    }

    void passphraseChangesAndTheKeyStays()
    {
        const NewCredential made = newOfficer();
        const SecretBytes next = secretText("seven quiet lakes at dusk");
        const Credential changed =
            changePassphrase(made.credential, goodPassphrase(), next, cheapSettings()).value();
        QCOMPARE(changed.publicKey, made.credential.publicKey);
        QVERIFY(changed.sealed.salt != made.credential.sealed.salt);
        QVERIFY(changed.sealed.nonce != made.credential.sealed.nonce);
        QCOMPARE(refusalOf(changed), std::optional(C::WrongPassphrase));
        const UnlockedCredential secrets = unlock(changed, next).value();
        QVERIFY(secrets.totpSecret.equals(made.totpSecret));
        QVERIFY(secrets.signingSeed.equals(unlock(made.credential, goodPassphrase())->signingSeed));

        const auto wrong = changePassphrase(made.credential, next, next, cheapSettings());
        QCOMPARE(wrong.error().code, C::WrongPassphrase);
        const auto weak =
            changePassphrase(made.credential, goodPassphrase(), secretText("password2026"), cheapSettings());
        QCOMPARE(weak.error().code, C::WeakPassphrase);
    }

    void secondFactorIsRenewed()
    {
        const NewCredential made = newOfficer();
        const NewCredential renewed = renewSecondFactor(made.credential, goodPassphrase()).value();
        QVERIFY(!renewed.totpSecret.equals(made.totpSecret));
        QCOMPARE(renewed.totpSecret.size(), kTotpSecretBytes);
        QCOMPARE(renewed.credential.publicKey, made.credential.publicKey);
        QVERIFY(unlock(renewed.credential, goodPassphrase())->totpSecret.equals(renewed.totpSecret));
        QCOMPARE(renewSecondFactor(made.credential, secretText("something else")).error().code,
                 C::WrongPassphrase);
    }

    void weakPassphrasesMakeNoCredential()
    {
        const auto weak =
            makeCredential(officer(), kYear, secretText("Tremblay 10417 Maude"), cheapSettings());
        QCOMPARE(weak.error().code, C::WeakPassphrase);
    }

    void subjectsAreChecked()
    {
        QVERIFY(isWellFormed(officer()));
        const auto altered = [](auto change) {
            Subject subject = officer();
            change(subject);
            return subject;
        };
        const Subject importer{QStringLiteral("a.roy@example.ca"), Pii(QStringLiteral("Alice Roy")),
                               Roles{Role::BusinessAccountManager}, QString()};
        QVERIFY(isWellFormed(importer));
        const std::vector<Subject> wrong{
            altered([](Subject& one) { one.id.clear(); }),
            altered([](Subject& one) { one.id = QStringLiteral("104 17"); }),
            altered([](Subject& one) { one.id = QStringLiteral("1041é"); }),
            altered([](Subject& one) { one.id = QString(65, u'1'); }),
            altered([](Subject& one) { one.displayName = Pii(QStringLiteral("  ")); }),
            altered([](Subject& one) { one.displayName = Pii(QString(121, u'a')); }),
            altered([](Subject& one) { one.displayName = Pii(QStringLiteral("Maude\u001B[2J")); }),
            altered([](Subject& one) { one.displayName = Pii(QStringLiteral("Maude\u202Eyalb")); }),
            altered([](Subject& one) { one.roles.clear(); }),
            altered([](Subject& one) { one.roles.insert(Role::Editor); }),
            altered([](Subject& one) { one.office.clear(); }),
            altered([](Subject& one) { one.office = QStringLiteral("453"); }),
            altered([](Subject& one) { one.office = QStringLiteral("04a3"); }),
            altered([](Subject& one) { one.roles = {Role::Editor}; }),
        };
        for (const Subject& subject : wrong) {
            QVERIFY(!isWellFormed(subject));
            QCOMPARE(makeCredential(subject, kYear, goodPassphrase(), cheapSettings()).error().code,
                     C::BadSubject);
        }
    }

    void standingByDates_data()
    {
        QTest::addColumn<qint64>("nowDay");
        QTest::addColumn<qint64>("lastUsedDay"); // below zero: never
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, qint64 now, qint64 used, const char* expected) {
            QTest::newRow(name) << now << used << QString::fromLatin1(expected);
        };
        row("before the first moment", -1, -1, "access.notYetValid");
        row("first moment", 0, -1, "");
        row("never used, 179 days", 179, -1, "");
        row("never used, 180 days", 180, -1, "access.idle");
        row("used yesterday", 200, 199, "");
        row("179 days ago", 200, 21, "");
        row("180 days ago", 200, 20, "access.idle");
        row("last day", 364, 363, "");
        row("after the last moment", 365, 364, "access.expired");
        row("clock behind the last use", 100, 300, "");
    }

    void standingByDates()
    {
        QFETCH(qint64, nowDay);
        QFETCH(qint64, lastUsedDay);
        QFETCH(QString, expected);
        const auto day = [](qint64 number) { return Instant{kStart.milliseconds + number * kDayMs}; };
        const auto result =
            checkStanding(foreignCredential(),
                          lastUsedDay < 0 ? std::nullopt : std::optional(day(lastUsedDay)), day(nowDay));
        QCOMPARE(result ? QString() : QString(codeOf(result.error().code)), expected);
    }

    void endsAreExactToTheMillisecond()
    {
        const Credential credential = foreignCredential();
        const StandingRules never{100'000};
        const auto codeAt = [&](qint64 milliseconds) {
            const auto result = checkStanding(credential, {}, Instant{milliseconds}, never);
            return result ? std::nullopt : std::optional(result.error().code);
        };
        QCOMPARE(codeAt(kYear.from.milliseconds - 1), std::optional(C::NotYetValid));
        QCOMPARE(codeAt(kYear.from.milliseconds), std::optional<C>());
        QCOMPARE(codeAt(kYear.until.milliseconds - 1), std::optional<C>());
        QCOMPARE(codeAt(kYear.until.milliseconds), std::optional(C::Expired));
    }
};

} // namespace

CARM_TEST(CredentialTest)
#include "credential_test.moc"
