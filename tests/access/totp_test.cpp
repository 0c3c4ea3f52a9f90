#include "harness/harness.h"

#include "access/base32.h"
#include "access/totp.h"
#include "samples.h"

#include <QUrl>
#include <QUrlQuery>

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

constexpr TotpSettings kEightDigits{TotpAlgorithm::Sha1, 8, 30, 1};
constexpr TotpSettings kEightDigitsSha256{TotpAlgorithm::Sha256, 8, 30, 1};

SecretBytes rfcSecret()
{
    return secretText("12345678901234567890");
}

Instant seconds(qint64 count)
{
    return Instant{count * 1000};
}

Result<qint64, AccessError> verifyText(const QByteArray& typed, Instant now,
                                       std::optional<qint64> lastStep = {})
{
    return verifyTotp(rfcSecret(), secretText(typed.constData()).bytes(), now, lastStep);
}

class TotpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 6238, appendix B.
    void timeVectors()
    {
        struct Vector {
            qint64 time;
            const char* sha1;
            const char* sha256;
        };
        const SecretBytes longSecret = secretText("12345678901234567890123456789012");
        for (const Vector& vector : {Vector{59, "94287082", "46119246"},
                                     {1111111109, "07081804", "68084774"},
                                     {1111111111, "14050471", "67062674"},
                                     {1234567890, "89005924", "91819424"},
                                     {2000000000, "69279037", "90698825"},
                                     {20000000000, "65353130", "77737706"}}) {
            QCOMPARE(shown(totpCode(rfcSecret(), seconds(vector.time), kEightDigits)), vector.sha1);
            QCOMPARE(shown(totpCode(longSecret, seconds(vector.time), kEightDigitsSha256)), vector.sha256);
        }
    }

    /// RFC 4226, appendix D: the counter is the step.
    void counterVectors()
    {
        const char* const codes[] = {"755224", "287082", "359152", "969429", "338314",
                                     "254676", "287922", "162583", "399871", "520489"};
        for (int step = 0; step < 10; ++step) {
            QCOMPARE(shown(totpCode(rfcSecret(), seconds(step * 30))), codes[step]);
            QCOMPARE(shown(totpCode(rfcSecret(), seconds(step * 30 + 29))), codes[step]);
        }
    }

    void oneStepBeforeAndAfterIsTaken()
    {
        const Instant now = seconds(5 * 30 + 7);
        QCOMPARE(verifyText("254676", now).value(), 5);
        QCOMPARE(verifyText("338314", now).value(), 4);
        QCOMPARE(verifyText("287922", now).value(), 6);
        for (const char* far : {"969429", "162583"}) {
            QCOMPARE(verifyText(far, now).error().code, AccessErrorCode::WrongCode);
        }
    }

    void aCodeServesOnce()
    {
        const Instant now = seconds(5 * 30);
        QCOMPARE(verifyText("254676", now, 4).value(), 5);
        for (const qint64 last : {5, 6, 1000}) {
            QCOMPARE(verifyText("254676", now, last).error().code, AccessErrorCode::CodeAlreadyUsed);
        }
        // The code of the step before is no way back either.
        QCOMPARE(verifyText("338314", now, 5).error().code, AccessErrorCode::CodeAlreadyUsed);
        QCOMPARE(verifyText("287922", now, 5).value(), 6);
        QCOMPARE(verifyText("000000", now, 5).error().code, AccessErrorCode::WrongCode);
    }

    void typingIsForgivenSpacesOnly()
    {
        const Instant now = seconds(5 * 30);
        QVERIFY(verifyText(" 254 676 ", now));
        for (const char* wrong : {"", "25467", "2546760", "254676x", "25467O", "-54676", "254\t676"}) {
            QCOMPARE(verifyText(wrong, now).error().code, AccessErrorCode::WrongCode);
        }
    }

    void theFirstStepsOfTimeAreNoException()
    {
        QCOMPARE(verifyText("755224", seconds(0)).value(), 0);
        QCOMPARE(verifyText("287082", seconds(0)).value(), 1);
        QCOMPARE(verifyText("755224", Instant{-1}).error().code, AccessErrorCode::WrongCode);
    }

    /// RFC 4648, section 10, without the padding.
    void base32Vectors()
    {
        const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                               {"f", "MY"},
                                                               {"fo", "MZXQ"},
                                                               {"foo", "MZXW6"},
                                                               {"foob", "MZXW6YQ"},
                                                               {"fooba", "MZXW6YTB"},
                                                               {"foobar", "MZXW6YTBOI"}};
        for (const auto& [plain, text] : vectors) {
            QCOMPARE(shown(toBase32(secretText(plain).bytes())), text);
            QCOMPARE(shown(*fromBase32(secretText(text).bytes())), plain);
        }
        QCOMPARE(shown(toBase32(SecretBytes(5).bytes(), Base32Alphabet::Crockford)), "00000000");
    }

    void base32HasOneSpelling()
    {
        // Unused bits, padding, lower case, foreign digits, and lengths that no bytes have.
        for (const char* wrong : {"MZ", "MZXR", "MY======", "my", "M1", "M0", "M", "MZX", "MZXW6Y"}) {
            QVERIFY2(!fromBase32(secretText(wrong).bytes()), wrong);
        }
    }

    void uriCarriesEverythingEscaped()
    {
        const SecretBytes uri = otpauthUri(rfcSecret(), QStringLiteral("CARM — GCRA"),
                                           QStringLiteral("m&m=\"?é@example.ca"), kEightDigitsSha256);
        const QByteArray text = shown(uri);
        for (const char byte : text) {
            QVERIFY(byte > 32 && byte < 127);
        }
        const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), QStringLiteral("otpauth"));
        QCOMPARE(url.host(), QStringLiteral("totp"));
        QCOMPARE(url.path(QUrl::FullyDecoded), QStringLiteral("/CARM — GCRA:m&m=\"?é@example.ca"));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("secret")),
                 QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QCOMPARE(query.queryItemValue(QStringLiteral("issuer"), QUrl::FullyDecoded),
                 QStringLiteral("CARM — GCRA"));
        QCOMPARE(query.queryItemValue(QStringLiteral("algorithm")), QStringLiteral("SHA256"));
        QCOMPARE(query.queryItemValue(QStringLiteral("digits")), QStringLiteral("8"));
        QCOMPARE(query.queryItemValue(QStringLiteral("period")), QStringLiteral("30"));
        QCOMPARE(query.queryItems().size(), 5);
    }
};

} // namespace

CARM_TEST(TotpTest)
#include "totp_test.moc"
