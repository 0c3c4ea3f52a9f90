#include "harness/ends_process.h"
#include "harness/harness.h"

#include "support/clock.h"
#include "support/result.h"

#include <memory>

using namespace carm;

namespace {

enum class Reason { First, Second };

using Number = Result<int, Reason>;

Number halved(int number)
{
    if (number % 2 != 0) {
        return fail(Reason::Second);
    }
    return number / 2;
}

Result<QString, Reason> quartered(int number)
{
    CARM_TRY(half, halved(number));
    CARM_TRY(quarter, halved(half));
    return QString::number(quarter);
}

Result<void, Reason> checked(int number, int& passed)
{
    CARM_CHECK(halved(number));
    ++passed;
    return {};
}

class SupportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultHoldsOneOfBoth()
    {
        QVERIFY(halved(4).ok());
        QCOMPARE(halved(4).value(), 2);
        QVERIFY(!halved(3));
        QCOMPARE(halved(3).error(), Reason::Second);
        QCOMPARE(halved(4).valueOr(9), 2);
        QCOMPARE(halved(3).valueOr(9), 9);
    }

    void resultMoves()
    {
        Result<std::unique_ptr<int>, Reason> result(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 5);
    }

    void tryPassesTheFirstErrorOn()
    {
        QCOMPARE(quartered(8).value(), QStringLiteral("2"));
        QCOMPARE(quartered(6).error(), Reason::Second);
        QCOMPARE(quartered(3).error(), Reason::Second);
        int passed = 0;
        QVERIFY(checked(2, passed).ok());
        QVERIFY(!checked(1, passed).ok());
        QCOMPARE(passed, 1);
    }

    void wrongSideEndsTheProcess()
    {
        QVERIFY(test::endsProcess([] { (void)halved(3).value(); }));
        QVERIFY(test::endsProcess([] { (void)halved(4).error(); }));
        QVERIFY(test::endsProcess([] { (void)Result<void, Reason>().error(); }));
        QVERIFY(test::endsProcess([] { CARM_ENSURE(1 + 1 == 3); }));
        QVERIFY(!test::endsProcess([] { CARM_ENSURE(1 + 1 == 2); }));
    }

    void instantsReadAsIsoTime()
    {
        QCOMPARE(toIsoText(Instant{0}), QStringLiteral("1970-01-01T00:00:00.000Z"));
        QCOMPARE(toIsoText(Instant{1'772'373'909'123}), QStringLiteral("2026-03-01T14:05:09.123Z"));
        QCOMPARE(toIsoText(Instant{-1}), QStringLiteral("1969-12-31T23:59:59.999Z"));
        QVERIFY(Instant{1} < Instant{2});
    }

    void systemClockAgreesWithItself()
    {
        const SystemClock clock;
        const Instant first = clock.now();
        QVERIFY(first.milliseconds > 1'700'000'000'000);
        QVERIFY(clock.today().isValid());
    }
};

} // namespace

CARM_TEST(SupportTest)
#include "support_test.moc"
