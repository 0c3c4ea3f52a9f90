#include "harness/ends_process.h"
#include "harness/harness.h"
#include "rational_reference.h"

#include <cstdlib>
#include <limits>
#include <new>

using namespace carm;
using namespace carm::money;
using test::Rational;
using test::rationalOf;

namespace {

long newCalls = 0;

} // namespace

// Counts what the arithmetic takes from the heap. The whole set of this program's allocation functions is
// replaced, as the language asks for.
void* operator new(std::size_t size)
{
    ++newCalls;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr auto kHalfUp = Rounding::HalfUpToCent;

template <class T> T parsed(const QString& text)
{
    return T::parse(text).value();
}

template <class T> T parsed(const char* text)
{
    return T::parse(QString::fromLatin1(text)).value();
}

/// The amount and what it must be.
struct Pair {
    ExactAmount amount;
    Rational dollars;
};

class ExactAmountTest : public QObject {
    Q_OBJECT

    static void compare(const Pair& pair, const QString& what)
    {
        QVERIFY2(pair.amount.text() == test::textOf(pair.dollars),
                 qPrintable(what + u' ' + pair.amount.text() + u' ' + test::textOf(pair.dollars)));
        const test::BigInteger cents = test::centsHalfUp(pair.dollars);
        if (pair.amount.fitsCents()) {
            QVERIFY2(pair.amount.rounded(kHalfUp).count() == cents, qPrintable(what));
        }
        QVERIFY2(pair.amount.fitsCents() == (pair.dollars < 100'000'000'000), qPrintable(what));
        const bool exact = denominator(Rational(pair.dollars * 100)) == 1;
        QVERIFY2(pair.amount.isExactToTheCent() == exact, qPrintable(what));
    }

    static Pair randomPair(test::Decimals& random, QString& what)
    {
        const QString base = random.decimal(11, 2);
        switch (random.upTo(3)) {
        case 0: {
            const QString rate = random.decimal(3, 6);
            what = base + QStringLiteral(" by per cent ") + rate;
            return {ExactAmount::percentOf(parsed<Percentage>(rate), parsed<Cents>(base)),
                    rationalOf(base) * rationalOf(rate) / 100};
        }
        case 1: {
            const QString rate = random.decimal(3, 8);
            what = base + QStringLiteral(" at ") + rate;
            return {ExactAmount::converted(parsed<Cents>(base), parsed<ExchangeRate>(rate)),
                    rationalOf(base) * rationalOf(rate)};
        }
        case 2: {
            const QString rate = random.decimal(4, 6);
            const QString quantity = random.decimal(8, 6);
            static constexpr int kTerms[] = {1, 3, 7, 10, 12, 100, 1000, 45359};
            const Ratio ratio{kTerms[random.upTo(7)], kTerms[random.upTo(7)]};
            what = QStringLiteral("%1 × %2 × %3/%4")
                       .arg(rate, quantity)
                       .arg(ratio.numerator)
                       .arg(ratio.denominator);
            return {ExactAmount::perUnit(parsed<UnitRate>(rate), parsed<Quantity>(quantity), ratio),
                    rationalOf(rate) * rationalOf(quantity) * Rational(ratio.numerator, ratio.denominator)};
        }
        default:
            what = base;
            return {ExactAmount::ofCents(parsed<Cents>(base)), rationalOf(base)};
        }
    }

private Q_SLOTS:
    void roundsHalfUp_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("cents");
        const auto row = [](const char* id, const char* base, const char* rate, const char* amount,
                            const char* cents) {
            QTest::newRow(id) << QString::fromLatin1(base) << QString::fromLatin1(rate)
                              << QString::fromLatin1(amount) << QString::fromLatin1(cents);
        };
        row("V31", "129.46", "5", "6.473", "6.47");
        row("V32, a tie goes up and not to even", "187.50", "5", "9.375", "9.38");
        row("tie above an even cent", "0.10", "5", "0.005", "0.01");
        row("tie above an odd cent", "0.30", "5", "0.015", "0.02");
        row("just below a tie", "0.30", "4.999999", "0.014999997", "0.01");
        row("just above a tie", "0.30", "5.000001", "0.015000003", "0.02");
        row("carries into dollars", "19.999", "5", "", "");
        row("nothing", "0.00", "5", "0.00", "0.00");
        row("free", "100.00", "0", "0.00", "0.00");
        row("smallest", "0.01", "0.000001", "0.0000000001", "0.00");
        row("V12, 13 per cent", "318.60", "13", "41.418", "41.42");
        row("V13, 13 per cent", "231.66", "13", "30.1158", "30.12");
        row("V21, 5 per cent", "2192.25", "5", "109.6125", "109.61");
    }

    void roundsHalfUp()
    {
        QFETCH(QString, base);
        QFETCH(QString, rate);
        QFETCH(QString, amount);
        QFETCH(QString, cents);
        if (amount.isEmpty()) {
            QCOMPARE(Cents::parse(base).error(), NumberError::TooManyDecimals); // no third decimal comes in
            return;
        }
        const auto exact = ExactAmount::percentOf(parsed<Percentage>(rate), parsed<Cents>(base));
        QCOMPARE(exact.text(), amount);
        QCOMPARE(exact.rounded(kHalfUp).text(), cents);
    }

    void convertsCurrencies_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("valueForDuty");
        QTest::newRow("V01") << QStringLiteral("100.00") << QStringLiteral("1.15")
                             << QStringLiteral("115.00");
        QTest::newRow("V07") << QStringLiteral("100000.00") << QStringLiteral("1")
                             << QStringLiteral("100000.00");
        QTest::newRow("V12") << QStringLiteral("200") << QStringLiteral("1.35") << QStringLiteral("270.00");
        QTest::newRow("V13") << QStringLiteral("150") << QStringLiteral("1.32") << QStringLiteral("198.00");
        QTest::newRow("real entry") << QStringLiteral("52477.14") << QStringLiteral("1.3618")
                                    << QStringLiteral("71463.37");
        QTest::newRow("yen") << QStringLiteral("1000000") << QStringLiteral("0.009123")
                             << QStringLiteral("9123.00");
        QTest::newRow("largest") << QStringLiteral("99999999999.99") << QStringLiteral("0.99999999")
                                 << QStringLiteral("99999998999.99");
    }

    void convertsCurrencies()
    {
        QFETCH(QString, value);
        QFETCH(QString, rate);
        QFETCH(QString, valueForDuty);
        const auto exact = ExactAmount::converted(parsed<Cents>(value), parsed<ExchangeRate>(rate));
        QCOMPARE(exact.rounded(kHalfUp).text(), valueForDuty);
    }

    void publishedCaseFromEndToEnd()
    {
        // V01: 100 US dollars at 1.15, duty 4 per cent, goods and services tax 5 per cent: 10.58 is owed.
        const Cents value =
            ExactAmount::converted(parsed<Cents>("100"), parsed<ExchangeRate>("1.15")).rounded(kHalfUp);
        const Cents duty = ExactAmount::percentOf(parsed<Percentage>("4"), value).rounded(kHalfUp);
        const Cents tax = ExactAmount::percentOf(parsed<Percentage>("5"), value + duty).rounded(kHalfUp);
        QCOMPARE(duty.text(), QStringLiteral("4.60"));
        QCOMPARE((value + duty).text(), QStringLiteral("119.60"));
        QCOMPARE(tax.text(), QStringLiteral("5.98"));
        QCOMPARE((duty + tax).text(), QStringLiteral("10.58"));
    }

    void ratesPerUnit()
    {
        const auto amount = [](const char* rate, const char* quantity, Ratio ratio = {}) {
            return ExactAmount::perUnit(parsed<UnitRate>(rate), parsed<Quantity>(quantity), ratio);
        };
        QCOMPARE(amount("0.0468", "1000").text(), QStringLiteral("46.80")); // V16
        QCOMPARE(amount("2.01", "100").text(), QStringLiteral("201.00"));   // V18
        QCOMPARE(amount("106.50", "2.5").text(), QStringLiteral("266.25")); // V21
        QCOMPARE(amount("0.0774", "900").text(), QStringLiteral("69.66"));  // V23
        QCOMPARE(amount("106.50", "2500", {1, 1000}).text(), QStringLiteral("266.25"));
        QCOMPARE(amount("0.799", "30", {1, 12}).text(), QStringLiteral("1.9975")); // eggs by the dozen
        QCOMPARE(amount("15.10", "1", {1, 12}).text(), QStringLiteral("1.258333333333…"));
        QCOMPARE(amount("1", "3", {1, 3}).text(), QStringLiteral("1.00")); // ends, whatever the divisor
        QCOMPARE(amount("2", "1", {12, 1}).text(), QStringLiteral("24.00"));
        QCOMPARE(amount("0.000001", "0.000001").text(), QStringLiteral("0.000000000001"));
        QCOMPARE(amount("0.000001", "0.000001", {1, 2}).text(), QStringLiteral("0.000000000000…"));
        QVERIFY(amount("0.0468", "1000") <
                ExactAmount::percentOf(parsed<Percentage>("12.5"), Cents::of(250'000)));
    }

    void agreesWithFractions()
    {
        test::Decimals random(20260302);
        for (int i = 0; i < 20'000; ++i) {
            QString what;
            const Pair pair = randomPair(random, what);
            compare(pair, what);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void sumsAndOrderAgreeWithFractions()
    {
        test::Decimals random(20260303);
        for (int i = 0; i < 20'000; ++i) {
            QString left;
            QString right;
            const Pair a = randomPair(random, left);
            const Pair b = randomPair(random, right);
            const QString what = left + QStringLiteral(" and ") + right;
            compare({a.amount + b.amount, a.dollars + b.dollars}, what);
            QVERIFY2(a.amount + b.amount == b.amount + a.amount, qPrintable(what));
            QVERIFY2((a.amount < b.amount) == (a.dollars < b.dollars), qPrintable(what));
            QVERIFY2((a.amount == b.amount) == (a.dollars == b.dollars), qPrintable(what));
            QVERIFY2(a.amount <= a.amount + b.amount, qPrintable(what));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void equalWhateverTheDivisor()
    {
        const auto third = ExactAmount::perUnit(parsed<UnitRate>("1"), parsed<Quantity>("4"), {1, 12});
        const auto same = ExactAmount::perUnit(parsed<UnitRate>("1"), parsed<Quantity>("1"), {1, 3});
        QVERIFY(third == same);
        QCOMPARE((third + same + same).text(), QStringLiteral("1.00"));
        QVERIFY(ExactAmount() == ExactAmount::ofCents(Cents()));
        QVERIFY(third > ExactAmount() && !(third < same));
    }

    void largestFactorsStayExact()
    {
        const Cents mostBase = Cents::of(999'999'999'999'999);
        const Rational base = Rational(mostBase.count(), 100);
        compare({ExactAmount::percentOf(Percentage::ofScaled(kMost), mostBase),
                 base * Rational(kMost, test::powerOfTen(8))},
                QStringLiteral("percentage"));
        compare({ExactAmount::converted(mostBase, ExchangeRate::ofScaled(kMost)),
                 base * Rational(kMost, test::powerOfTen(8))},
                QStringLiteral("exchange"));
        const Rational product = Rational(kMost, test::powerOfTen(6)) * Rational(kMost, test::powerOfTen(6));
        const auto perUnit = ExactAmount::perUnit(UnitRate::ofScaled(kMost), Quantity::ofScaled(kMost));
        const auto divided =
            ExactAmount::perUnit(UnitRate::ofScaled(kMost), Quantity::ofScaled(kMost), {1, 999'999'937});
        compare({perUnit, product}, QStringLiteral("per unit"));
        compare({divided, product / 999'999'937}, QStringLiteral("per unit, divided"));
        QVERIFY(divided < perUnit && perUnit > divided && !(divided == perUnit));
        const auto cents = ExactAmount::perUnit(UnitRate::ofScaled(1'000'000), Quantity::ofScaled(7'000'000),
                                                {1, 1'000'000'000});
        const auto other = ExactAmount::perUnit(UnitRate::ofScaled(1'000'000), Quantity::ofScaled(5'000'000),
                                                {1, 999'999'937});
        compare({cents + other, Rational(7, 1'000'000'000) + Rational(5, 999'999'937)},
                QStringLiteral("divisors"));
    }

    void endsOfWhatRounds()
    {
        const auto most = ExactAmount::ofCents(Cents::of(9'999'999'999'999));
        QVERIFY(most.fitsCents());
        QCOMPARE(most.rounded(kHalfUp).count(), 9'999'999'999'999);
        const auto tooMuch = ExactAmount::ofCents(Cents::of(10'000'000'000'000));
        QVERIFY(!tooMuch.fitsCents());
        QVERIFY(test::endsProcess([&] { (void)tooMuch.rounded(kHalfUp); }));
    }

    void neverWraps()
    {
        const auto huge = UnitRate::ofScaled(kMost);
        const auto many = Quantity::ofScaled(kMost);
        QVERIFY(test::endsProcess([&] { (void)ExactAmount::perUnit(huge, many, {2, 1}); }));
        QVERIFY(test::endsProcess([&] { (void)ExactAmount::perUnit(huge, many, {1, 0}); }));
        QVERIFY(test::endsProcess([&] { (void)ExactAmount::perUnit(huge, many, {0, 1}); }));
        QVERIFY(test::endsProcess([&] { (void)ExactAmount::perUnit(huge, many, {1, 1'000'000'001}); }));
        QVERIFY(
            test::endsProcess([] { (void)ExactAmount::percentOf(Percentage::ofScaled(1), Cents::of(-1)); }));
        QVERIFY(test::endsProcess(
            [] { (void)ExactAmount::percentOf(Percentage::ofScaled(kMost), Cents::of(kMost)); }));
        QVERIFY(test::endsProcess([] { (void)ExactAmount::ofCents(Cents::of(-1)); }));
        const auto large = ExactAmount::perUnit(huge, many);
        QVERIFY(test::endsProcess([&] { (void)(large + large); }));
        QVERIFY(test::endsProcess([&] {
            (void)(large + ExactAmount::perUnit(UnitRate::ofScaled(1), Quantity::ofScaled(1), {1, 3}));
        }));
        const auto part = [](qint64 divisor) {
            return ExactAmount::perUnit(UnitRate::ofScaled(1), Quantity::ofScaled(1), {1, divisor});
        };
        QVERIFY(!test::endsProcess([&] { (void)(part(999'999'937) + part(1'000'000'000)); }));
        QVERIFY(test::endsProcess([&] { (void)(part(999'999'937) + part(1'000'000'000) + part(7)); }));
    }

    void arithmeticTakesNoHeap()
    {
        const auto rate = parsed<Percentage>("8.5");
        const auto unitRate = parsed<UnitRate>("0.799");
        const auto quantity = parsed<Quantity>("31");
        const auto exchange = parsed<ExchangeRate>("1.3618");
        const long before = newCalls;
        qint64 sum = 0;
        for (qint64 i = 1; i <= 1000; ++i) {
            const Cents value = ExactAmount::converted(Cents::of(i * 977), exchange).rounded(kHalfUp);
            const auto duty = ExactAmount::percentOf(rate, value);
            const auto floor = ExactAmount::perUnit(unitRate, quantity, {1, 12});
            sum += (duty < floor ? floor + duty : duty).rounded(kHalfUp).count();
        }
        const long after = newCalls;
        QCOMPARE(after, before);
        QVERIFY(sum > 0);
        const test::BigInteger large = test::powerOfTen(300); // the counter counts
        QVERIFY(newCalls > after && large > 0);
    }
};

} // namespace

CARM_TEST(ExactAmountTest)
#include "exact_amount_test.moc"
