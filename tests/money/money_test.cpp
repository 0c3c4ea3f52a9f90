#include "harness/ends_process.h"
#include "harness/harness.h"

#include "money/money.h"

#include <limits>

using namespace carm;
using namespace carm::money;

namespace {

constexpr qint64 kMostCents = 999'999'999'999'999;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDeclaredAmounts()
    {
        QCOMPARE(Cents::parse(u"1234.5").value().count(), 123'450);
        QCOMPARE(Cents::parse(u"0").value().count(), 0);
        QVERIFY(Cents::parse(u"0.00").value().isZero());
        QCOMPARE(Cents::parse(u"99999999999.99").value().count(), 9'999'999'999'999);
        QCOMPARE(Cents::parse(u"100000000000").error(), NumberError::TooLarge);
        QCOMPARE(Cents::parse(u"99999999999999999999").error(), NumberError::TooLarge);
        QCOMPARE(Cents::parse(u"0.005").error(), NumberError::TooManyDecimals);
        QCOMPARE(Cents::parse(u"-1").error(), NumberError::NotANumber);
        QCOMPARE(Cents::parse(u"").error(), NumberError::Empty);
    }

    void printsTwoDecimals()
    {
        QCOMPARE(Cents().text(), QStringLiteral("0.00"));
        QCOMPARE(Cents::of(123'450).text(), QStringLiteral("1234.50"));
        QCOMPARE(Cents::of(-7).text(), QStringLiteral("-0.07"));
        QCOMPARE(Cents::of(9'999'999'999'999).text(), QStringLiteral("99999999999.99"));
    }

    void addsAndSubtracts()
    {
        QCOMPARE(Cents::of(1) + Cents::of(2), Cents::of(3));
        QCOMPARE(Cents::of(1) - Cents::of(2), Cents::of(-1));
        Cents sum;
        sum += Cents::of(kMostCents);
        sum += Cents::of(-kMostCents);
        QVERIFY(sum.isZero());
        QVERIFY(Cents::of(-1) < Cents());
    }

    void neverWraps()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY(!test::endsProcess([] { (void)(Cents::of(kMostCents) + Cents::of(0)); }));
        QVERIFY(test::endsProcess([] { (void)(Cents::of(kMostCents) + Cents::of(1)); }));
        QVERIFY(test::endsProcess([] { (void)(Cents::of(-kMostCents) - Cents::of(1)); }));
        QVERIFY(test::endsProcess([] { (void)(Cents::of(most) + Cents::of(most)); }));
        QVERIFY(test::endsProcess([] { (void)(Cents::of(-most) - Cents::of(most)); }));
        QVERIFY(test::endsProcess([] { (void)(Cents::of(most) + Cents::of(-most)); }));
    }

    void readsCurrencies()
    {
        QCOMPARE(CurrencyCode::parse(u"USD").value().text(), QStringLiteral("USD"));
        QVERIFY(CurrencyCode::parse(u"CAD").value().isCad());
        QVERIFY(!CurrencyCode::parse(u"USD").value().isCad());
        QVERIFY(CurrencyCode::cad() == CurrencyCode::parse(u"CAD").value());
        QVERIFY(CurrencyCode::cad() < CurrencyCode::parse(u"USD").value());
        QCOMPARE(CurrencyCode::parse(u"").error(), NumberError::Empty);
        for (const QString& text : {QStringLiteral("usd"), QStringLiteral("US"), QStringLiteral("USDX"),
                                    QStringLiteral("U5D"), QStringLiteral(" USD"), QStringLiteral("ÜSD")}) {
            QVERIFY2(!CurrencyCode::parse(text).ok(), qPrintable(text));
        }
        QVERIFY((Money{CurrencyCode::cad(), Cents::of(5)} == Money{CurrencyCode::cad(), Cents::of(5)}));
        QVERIFY(!(Money{CurrencyCode::cad(), Cents::of(5)} ==
                  Money{CurrencyCode::parse(u"USD").value(), Cents::of(5)}));
    }

    void isNotANumber()
    {
        static_assert(!std::is_convertible_v<qint64, Cents> && !std::is_constructible_v<Cents, qint64>);
        static_assert(!std::is_convertible_v<Cents, qint64> && !std::is_convertible_v<QString, CurrencyCode>);
    }
};

} // namespace

CARM_TEST(MoneyTest)
#include "money_test.moc"
