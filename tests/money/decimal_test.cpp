#include "harness/harness.h"
#include "rational_reference.h"

#include "money/rate.h"

#include <limits>

using namespace carm;
using namespace carm::money;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scale");
        QTest::addColumn<qint64>("scaled");
        const auto row = [](const char* text, int scale, qint64 scaled) {
            QTest::addRow("%s at %d", text, scale) << QString::fromLatin1(text) << scale << scaled;
        };
        row("0", 2, 0);
        row("0.00", 2, 0);
        row("12.5", 2, 1250);
        row("12.50", 2, 1250);
        row("12", 0, 12);
        row("12.000", 0, 12);
        row("1.500", 2, 150);
        row("1.5000000000000000000000000000000", 2, 150);
        row("007", 2, 700);
        row("00000000000000000000000000000001", 2, 100);
        row("0.01", 2, 1);
        row("0.000001", 6, 1);
        row("1.3618", 8, 136'180'000);
        row("92233720368547758.07", 2, kMost);
        row("9223372036854775807", 0, kMost);
        row("9.223372036854775807", 18, kMost);
        row("9", 18, 9'000'000'000'000'000'000);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, scale);
        QFETCH(qint64, scaled);
        const auto parsed = parseScaled(text, scale);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed.value(), scaled);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("error");
        const auto row = [](const char* text, int scale, NumberError error) {
            QTest::addRow("'%s' at %d", text, scale)
                << QString::fromUtf8(text) << scale << static_cast<int>(error);
        };
        row("", 2, NumberError::Empty);
        for (const char* text : {" ",
                                 " 1",
                                 "1 ",
                                 "1 000",
                                 "+1",
                                 "-1",
                                 "-0",
                                 "1e5",
                                 "1E5",
                                 "0x1",
                                 ".5",
                                 "5.",
                                 ".",
                                 "..",
                                 "1..2",
                                 "1.2.3",
                                 "1.-2",
                                 "1,5",
                                 "1,000.00",
                                 "1'000",
                                 "abc",
                                 "1a",
                                 "1.2a",
                                 "NaN",
                                 "inf",
                                 "\xd9\xa1\xd9\xa2",
                                 "\xef\xbc\x91\xef\xbc\x92",
                                 "1.\xd9\xa1",
                                 "\xc2\xbd",
                                 "1\xc2\xa0",
                                 "$1",
                                 "1%",
                                 "1.005x"}) {
            row(text, 2, NumberError::NotANumber);
        }
        QTest::newRow("NUL behind a digit")
            << QString(QStringLiteral("1") + QChar(0)) << 2 << static_cast<int>(NumberError::NotANumber);
        row("1.005", 2, NumberError::TooManyDecimals);
        row("1.0000000000000000000000001", 2, NumberError::TooManyDecimals);
        row("0.5", 0, NumberError::TooManyDecimals);
        row("92233720368547758.08", 2, NumberError::TooLarge);
        row("92233720368547759", 2, NumberError::TooLarge);
        row("9223372036854775808", 0, NumberError::TooLarge);
        row("10", 18, NumberError::TooLarge);
        row("18446744073709551617", 0, NumberError::TooLarge); // 2^64 + 1 would wrap to 1
        row("99999999999999999999999999999999999999999", 2, NumberError::TooLarge);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, scale);
        QFETCH(int, error);
        const auto parsed = parseScaled(text, scale);
        QVERIFY2(!parsed.ok(), "accepted");
        QCOMPARE(static_cast<int>(parsed.error()), error);
    }

    void prints_data()
    {
        QTest::addColumn<qint64>("scaled");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 scaled, int scale, int atLeast, const char* text) {
            QTest::addRow("%s, %d", text, scale) << scaled << scale << atLeast << QString::fromLatin1(text);
        };
        row(1250, 2, 2, "12.50");
        row(1250, 2, 0, "12.5");
        row(1200, 2, 0, "12");
        row(1200, 2, 1, "12.0");
        row(0, 2, 2, "0.00");
        row(0, 6, 0, "0");
        row(5, 2, 2, "0.05");
        row(-5, 2, 2, "-0.05");
        row(-123456, 2, 2, "-1234.56");
        row(1'000'000, 6, 0, "1");
        row(10, 0, 0, "10");
        row(kMost, 2, 2, "92233720368547758.07");
        row(-kMost - 1, 2, 2, "-92233720368547758.08");
        row(kMost, 18, 0, "9.223372036854775807");
    }

    void prints()
    {
        QFETCH(qint64, scaled);
        QFETCH(int, scale);
        QFETCH(int, atLeast);
        QFETCH(QString, text);
        QCOMPARE(printScaled(scaled, scale, atLeast), text);
    }

    void whatIsPrintedReadsBack()
    {
        std::mt19937_64 engine(20260301);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 scaled = static_cast<qint64>(engine() >> (1 + engine() % 62));
            const int scale = static_cast<int>(engine() % 19);
            const int atLeast = static_cast<int>(engine() % (unsigned(scale) + 1));
            const QString text = printScaled(scaled, scale, atLeast);
            const auto back = parseScaled(text, scale);
            QVERIFY2(back.ok() && back.value() == scaled, qPrintable(text));
            QVERIFY2(test::rationalOf(text) == test::Rational(scaled, test::powerOfTen(scale)),
                     qPrintable(text));
        }
    }

    void ratesKeepTheirScaleApart()
    {
        QCOMPARE(Percentage::parse(u"8.5").value().scaled(), 8'500'000);
        QCOMPARE(UnitRate::parse(u"0.0468").value().scaled(), 46'800);
        QCOMPARE(Quantity::parse(u"2.5").value().scaled(), 2'500'000);
        QCOMPARE(ExchangeRate::parse(u"1.3618").value().scaled(), 136'180'000);
        QCOMPARE(ExchangeRate::parse(u"0.00912345").value().text(), QStringLiteral("0.00912345"));
        QCOMPARE(ExchangeRate::parse(u"0.009123456").error(), NumberError::TooManyDecimals);
        QCOMPARE(Quantity::parse(u"0.0000001").error(), NumberError::TooManyDecimals);
        QCOMPARE(Percentage::parse(u"201.500").value().text(), QStringLiteral("201.5"));
        QVERIFY(Percentage::parse(u"5").value() > Percentage::parse(u"4.999999").value());
        QVERIFY(Percentage().isZero());
        QCOMPARE(Percentage::parse(u"").error(), NumberError::Empty);
        static_assert(!std::is_convertible_v<Percentage, UnitRate> && !std::is_same_v<UnitRate, Quantity>);
        static_assert(!std::is_convertible_v<qint64, Quantity> && !std::is_constructible_v<Quantity, qint64>);
    }
};

} // namespace

CARM_TEST(DecimalTest)
#include "decimal_test.moc"
