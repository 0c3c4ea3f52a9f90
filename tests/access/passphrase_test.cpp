#include "harness/harness.h"

#include "access/passphrase.h"
#include "samples.h"

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

using P = PassphraseProblem;

std::vector<P> problemsOfText(const QByteArray& text, const std::vector<QString>& self = {})
{
    return problemsOf(secretText(text.constData()), usualPassphraseRules(), self);
}

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProblemIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("correct horse battery staple", "");
        row("tr3s-bien cach\xc3\xa9", "");
        row("elevenchars", "passphrase.tooShort");
        row("twelve-chars", "");
        // Twelve bytes, but eleven characters.
        row("d\xc3\xa9jeunerons", "passphrase.tooShort");
        row("ababababababab", "passphrase.tooUniform");
        row("PassWord-PASSWORD 2026!", "passphrase.tooCommon");
        row("motdepasse.canada.1", "passphrase.tooCommon");
        row("bonjourxyz12345", "passphrase.tooCommon");
        row("bonjourwxyz12345", "");
        row("918273645546372", "passphrase.tooCommon");
        row("Maude Tremblay 10417", "passphrase.likeOneself");
        row("tremblay-tremblay", "passphrase.likeOneself");
        row("10417 maude", "passphrase.tooShort passphrase.likeOneself");
        row("maude loves kayaks", "");
        row("\xc3\x28 is not a text", "passphrase.notText");
    }

    void eachProblemIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QByteArrayList found;
        for (const P problem :
             problemsOfText(text, {QStringLiteral("10417"), QStringLiteral("Maude Tremblay")})) {
            found.append(codeOf(problem).latin1());
        }
        QCOMPARE(found.join(' '), expected);
    }

    void lengthIsBounded()
    {
        QByteArray longest;
        while (longest.size() < qsizetype(kMostPassphraseBytes)) {
            longest += "abcdefghjkmnpqrs";
        }
        QCOMPARE(longest.size(), qsizetype(kMostPassphraseBytes));
        QVERIFY(problemsOfText(longest).empty());
        QCOMPARE(problemsOfText(longest + 'x'), std::vector{P::TooLong});
    }

    void rulesAreData()
    {
        PassphraseRules rules = usualPassphraseRules();
        rules.denied.push_back(QByteArrayLiteral("kayak"));
        QCOMPARE(problemsOf(secretText("Kayak kayak KAYAK"), rules, {}), std::vector{P::TooCommon});
        // The longer word goes first, wherever it stands in the list.
        rules.denied.push_back(QByteArrayLiteral("kayakers"));
        QCOMPARE(problemsOf(secretText("kayakers kayakers kayakers"), rules, {}), std::vector{P::TooCommon});
        rules.leastCharacters = 30;
        QCOMPARE(problemsOf(goodPassphrase(), rules, {}), std::vector{P::TooShort});
    }

    void costIsBounded()
    {
        QVERIFY(isAcceptable({}));
        QVERIFY(isAcceptable(kCheap));
        QVERIFY(isAcceptable({10, qint64(256) * 1024 * 1024}));
        for (const PassphraseCost& wrong :
             {PassphraseCost{0, 8192}, PassphraseCost{-1, 8192}, PassphraseCost{11, 8192},
              PassphraseCost{1, 8191}, PassphraseCost{1, 8193}, PassphraseCost{1, 0},
              PassphraseCost{1, qint64(256) * 1024 * 1024 + 1024}}) {
            QVERIFY(!isAcceptable(wrong));
        }
    }

    void everyInputChangesTheKey()
    {
        const QByteArray salt(kPassphraseSaltBytes, 's');
        const SecretBytes key = keyFromPassphrase(goodPassphrase(), salt, kCheap).value();
        QCOMPARE(key.size(), kPassphraseKeyBytes);
        QVERIFY(key.equals(keyFromPassphrase(goodPassphrase(), salt, kCheap).value()));
        QVERIFY(
            !key.equals(keyFromPassphrase(secretText("Correct horse battery staple"), salt, kCheap).value()));
        QVERIFY(!key.equals(
            keyFromPassphrase(goodPassphrase(), QByteArray(kPassphraseSaltBytes, 't'), kCheap).value()));
        QVERIFY(!key.equals(keyFromPassphrase(goodPassphrase(), salt, {2, 8192}).value()));
        QVERIFY(!key.equals(keyFromPassphrase(goodPassphrase(), salt, {1, 16384}).value()));
    }
};

} // namespace

CARM_TEST(PassphraseTest)
#include "passphrase_test.moc"
