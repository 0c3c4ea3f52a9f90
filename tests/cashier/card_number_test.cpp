#include "harness/harness.h"

#include "cashier/card_number.h"
#include "identifiers/identifiers.h"

using namespace carm;
using namespace carm::cashier;

namespace {

bool luhnPasses(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int weighted = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
}

class CardNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The test numbers that the card schemes publish.
    void cardNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"4111111111111111",
                                 "4012888888881881",
                                 "4222222222222",
                                 "5555555555554444",
                                 "5105105105105100",
                                 "2223003122003222",
                                 "2720992593319364",
                                 "378282246310005",
                                 "371449635398431",
                                 "30569309025904",
                                 "38520000023237",
                                 "36227206271667",
                                 "6011111111111117",
                                 "6011000990139424",
                                 "3530111333300000",
                                 "3566002020360505",
                                 "6304000000000000",
                                 "6759649826438453",
                                 "6212345678901232",
                                 "4111 1111 1111 1111",
                                 "4111-1111-1111-1111",
                                 " 3782 822463 10005 ",
                                 "4111\u00a01111\u20111111\u20131111"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void cardNumbersAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(mayBeCardNumber(text));
        QVERIFY(holdsCardNumber(text));
    }

    void oneWrongDigitIsNoCard()
    {
        const QString card = QStringLiteral("4111111111111111");
        for (qsizetype i = 1; i < card.size(); ++i) {
            QString wrong = card;
            wrong[i] = u'2';
            QVERIFY2(!mayBeCardNumber(wrong), qPrintable(wrong));
        }
    }

    void numbersOfTheTradePass_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "870249414", "870249414RM0001", "870249414 RM 0001", "6109100012", "6109.10.00.12", "0427",
              "0427-03-000123", "7SYX123456789", "014-04937402", "7SYX4111111111111111", "USD", "045821",
              "cheque 000123, 00006-003", "2025-11-25 14:30:05",
              "4111111111111112",                        // no Luhn digit
              "411111111111", "41111111111111111111"}) { // too short, too long
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void numbersOfTheTradePass()
    {
        QFETCH(QString, text);
        QVERIFY(!mayBeCardNumber(text));
    }

    /// Every transaction number of the agency passes, those above all that Luhn would take for a card.
    void transactionNumbersPass()
    {
        int luhnValid = 0;
        for (qint64 serial = 1; serial <= 20'000; ++serial) {
            const auto number = identifiers::TransactionNumber::fromSerial(serial * 4'999).value();
            luhnValid += luhnPasses(number.text()) ? 1 : 0;
            QVERIFY2(!mayBeCardNumber(number.text()), qPrintable(number.text()));
            QVERIFY2(!holdsCardNumber(number.printed()), qPrintable(number.printed()));
        }
        QVERIFY(luhnValid > 1'000);
    }

    /// Fourteen digits with a right Luhn digit: only the prefixes of Diners Club make a card of them.
    void ofFourteenDigitsOnlyDinersClubIsHeld()
    {
        for (int prefix = 100; prefix <= 999; ++prefix) {
            const QString thirteen = QString::number(prefix) + QStringLiteral("0042006170");
            for (int last = 0; last <= 9; ++last) {
                const QString number = thirteen + QString::number(last);
                const bool diners = (prefix >= 300 && prefix <= 305) || prefix / 10 == 36 ||
                                    prefix / 10 == 38 || prefix / 10 == 39;
                QCOMPARE(mayBeCardNumber(number), diners && luhnPasses(number));
            }
        }
    }

    /// A range begins and ends where the table says.
    void rangesHaveTheirEnds()
    {
        const auto held = [](const QString& fifteen) {
            for (int last = 0; last <= 9; ++last) {
                if (mayBeCardNumber(fifteen + QString::number(last))) {
                    return true;
                }
            }
            return false;
        };
        for (const char* prefix :
             {"2221", "2720", "5100", "5599", "3528", "3589", "6440", "6599", "6011", "8100", "8171"}) {
            QVERIFY2(held(QString::fromLatin1(prefix) + QStringLiteral("00000000123")), prefix);
        }
        for (const char* prefix :
             {"2220", "2721", "3527", "3590", "6012", "6439", "6600", "8099", "8172", "0411", "9111"}) {
            QVERIFY2(!held(QString::fromLatin1(prefix) + QStringLiteral("00000000123")), prefix);
        }
    }

    void hiddenInFreeText()
    {
        for (const char* text : {"auth 045821 4111 1111 1111 1111", "4111/1111/1111/1111 exp 12/27",
                                 "4111.1111.1111.1111", "visa4111111111111111", "no.4111111111111111,045821",
                                 "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "４１１１１１１１１１１１１１１１"}) {
            QVERIFY2(holdsCardNumber(QString::fromUtf8(text)), text);
        }
        for (const char* text :
             {"AUTH 045821", "870249414 RM 0001", "00000-123456784", "cheque 000123, 00006-003",
              "4111 1111 x 1111 1111", "994111111111111111199"}) {
            QVERIFY2(!holdsCardNumber(QString::fromUtf8(text)), text);
        }
    }
};

} // namespace

CARM_TEST(CardNumberTest)
#include "card_number_test.moc"
