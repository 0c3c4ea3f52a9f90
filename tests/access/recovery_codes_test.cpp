#include "harness/harness.h"

#include "access/recovery_codes.h"
#include "samples.h"

#include <QRegularExpression>
#include <QSet>

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

std::optional<RecoveryCodes> redeemText(const RecoveryCodes& codes, const QByteArray& typed)
{
    return redeemRecoveryCode(codes, secretText(typed.constData()).bytes());
}

class RecoveryCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenDifferentCodesWithoutAmbiguousLetters()
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"));
        const IssuedRecoveryCodes issued = issueRecoveryCodes();
        QCOMPARE(issued.toShow.size(), kRecoveryCodeCount);
        QCOMPARE(issued.kept.unused.size(), kRecoveryCodeCount);
        QSet<QByteArray> different;
        for (const SecretBytes& code : issued.toShow) {
            QVERIFY(pattern.match(QString::fromLatin1(shown(code))).hasMatch());
            different.insert(shown(code));
        }
        QCOMPARE(different.size(), qsizetype(kRecoveryCodeCount));
    }

    void eachServesOnceAndOnlyOnce()
    {
        const IssuedRecoveryCodes issued = issueRecoveryCodes();
        RecoveryCodes codes = issued.kept;
        for (std::size_t index = 0; index < issued.toShow.size(); ++index) {
            const auto left = redeemText(codes, shown(issued.toShow[index]));
            QVERIFY(left);
            QCOMPARE(left->unused.size(), kRecoveryCodeCount - 1 - index);
            QVERIFY(!redeemText(*left, shown(issued.toShow[index])));
            codes = *left;
        }
        QVERIFY(!redeemText(codes, shown(issued.toShow.front())));
    }

    void typingIsForgiven()
    {
        // A known code, so that every ambiguous letter stands in it.
        IssuedRecoveryCodes issued = issueRecoveryCodes();
        QByteArray code;
        while (!code.contains('0') || !code.contains('1')) {
            issued = issueRecoveryCodes();
            for (const SecretBytes& one : issued.toShow) {
                code = shown(one).contains('0') && shown(one).contains('1') ? shown(one) : code;
            }
        }
        QVERIFY(redeemText(issued.kept, code.toLower()));
        QVERIFY(redeemText(issued.kept, QByteArray(code).replace("-", "")));
        QVERIFY(redeemText(issued.kept, ' ' + QByteArray(code).replace('-', ' ') + ' '));
        QVERIFY(redeemText(issued.kept, QByteArray(code).replace('0', 'O').replace('1', 'I')));
        QVERIFY(redeemText(issued.kept, QByteArray(code).replace('0', 'o').replace('1', 'l')));
    }

    void wrongCodesAreRefused()
    {
        const IssuedRecoveryCodes issued = issueRecoveryCodes();
        const QByteArray code = shown(issued.toShow.front());
        for (qsizetype index = 0; index < code.size(); ++index) {
            if (code.at(index) == '-') {
                continue;
            }
            QByteArray other = code;
            other[index] = other.at(index) == 'X' ? 'Y' : 'X';
            QVERIFY(!redeemText(issued.kept, other));
        }
        QVERIFY(!redeemText(issued.kept, code.chopped(1)));
        QVERIFY(!redeemText(issued.kept, code + '0'));
        QVERIFY(!redeemText(issued.kept, {}));
        QVERIFY(!redeemText(issueRecoveryCodes().kept, code));
        QVERIFY(!redeemText(RecoveryCodes{}, code));
    }

    void whatIsKeptDoesNotHoldTheCodes()
    {
        const IssuedRecoveryCodes issued = issueRecoveryCodes();
        const QByteArray plain = shown(issued.toShow.front()).replace("-", "");
        for (const QByteArray& hash : issued.kept.unused) {
            QCOMPARE(hash.size(), kRecoveryHashBytes);
            QVERIFY(!hash.contains(plain.first(4)));
        }
    }
};

} // namespace

CARM_TEST(RecoveryCodesTest)
#include "recovery_codes_test.moc"
