#include "harness/harness.h"
#include "sample_account.h"

using namespace carm;
using namespace carm::account;
using test::dayOf;

namespace {

class DueDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountingIsDueOnTheFifthBusinessDay_data()
    {
        QTest::addColumn<QDate>("released");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char* released, const char* due) {
            QTest::newRow(released) << dayOf(released) << dayOf(due);
        };
        // Domain note 5.3.
        row("2024-10-21", "2024-10-28");
        row("2024-11-08", "2024-11-18");
        row("2024-12-20", "2024-12-31");
        row("2024-12-21", "2024-12-31");
        row("2025-04-14", "2025-04-23");
        row("2025-04-17", "2025-04-28");
        row("2025-06-26", "2025-07-04");
        row("2025-09-26", "2025-10-06");
        // Released on a holiday: the day after is the first.
        row("2025-07-01", "2025-07-08");
        row("2025-09-30", "2025-10-07");
    }

    void accountingIsDueOnTheFifthBusinessDay()
    {
        QFETCH(QDate, released);
        QFETCH(QDate, due);
        QCOMPARE(test::dueDates().accountingDue(released).value(), due);
    }

    void paymentIsDueOnTheTenthWeekday_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char* end, const char* due) {
            QTest::newRow(end) << dayOf(end) << dayOf(due);
        };
        // Domain note 6.1.
        row("2024-11-17", "2024-11-29");
        row("2024-12-17", "2024-12-31");
        row("2025-01-17", "2025-01-31");
        row("2025-02-17", "2025-03-03");
        row("2025-03-17", "2025-03-31");
        row("2025-04-17", "2025-05-01");
        row("2025-05-17", "2025-05-30");
        row("2025-06-17", "2025-07-01"); // Canada Day, not shifted
        row("2025-07-17", "2025-07-31");
        row("2025-08-17", "2025-08-29");
        row("2025-09-17", "2025-10-01");
        row("2025-10-17", "2025-10-31");
        row("2025-11-17", "2025-12-01");
        row("2025-12-17", "2025-12-31");
        row("2026-01-17", "2026-01-30");
        row("2026-02-17", "2026-03-03");
        row("2026-03-17", "2026-03-31");
    }

    void paymentIsDueOnTheTenthWeekday()
    {
        QFETCH(QDate, end);
        QFETCH(QDate, due);
        const DueDates dates = test::dueDates();
        const BillingPeriod period = dates.periodOf(end);
        QCOMPARE(period.last, end);
        QCOMPARE(dates.paymentDue(period), due);
    }

    void knowsTheKindsOfDay()
    {
        const BusinessCalendar calendar = test::federalCalendar();
        QCOMPARE(calendar.kindOf(dayOf("2025-04-18")), DayKind::Holiday);
        QCOMPARE(calendar.kindOf(dayOf("2025-04-19")), DayKind::Weekend);
        QCOMPARE(calendar.kindOf(dayOf("2025-04-20")), DayKind::Weekend);
        QCOMPARE(calendar.kindOf(dayOf("2025-04-22")), DayKind::BusinessDay);
        QCOMPARE(calendar.kindOf(dayOf("2031-04-22")), DayKind::Unknown);
        QCOMPARE(calendar.kindOf(dayOf("2031-04-20")), DayKind::Weekend);
        QCOMPARE(calendar.kindOf(QDate()), DayKind::Unknown);
        QVERIFY(!calendar.isBusinessDay(dayOf("2031-04-22")));
    }

    void holidaysOfAnotherScopeCountForNothing()
    {
        auto holidays = test::federalHolidays();
        holidays.push_back({dayOf("2025-02-17"), QStringLiteral("ON")});
        const BusinessCalendar calendar(holidays, test::federal());
        QVERIFY(calendar.isBusinessDay(dayOf("2025-02-17")));
        const BusinessCalendar ontario(holidays, QStringLiteral("ON"));
        QCOMPARE(ontario.kindOf(dayOf("2025-02-17")), DayKind::Holiday);
        QCOMPARE(ontario.kindOf(dayOf("2024-02-19")), DayKind::Unknown);
    }

    void doesNotGuessTheHolidaysOfAnotherYear()
    {
        const DueDates dates = test::dueDates();
        QCOMPARE(dates.accountingDue(dayOf("2026-12-24")).error(), CalendarError::HolidaysUnknown);
        QCOMPARE(dates.accountingDue(dayOf("2026-12-23")).error(), CalendarError::HolidaysUnknown);
        QCOMPARE(dates.accountingDue(dayOf("2026-12-22")).value(), dayOf("2026-12-31"));
        QCOMPARE(dates.accountingDue(QDate()).error(), CalendarError::InvalidDay);
    }

    void lowValueGoodsAreDueOnTheTwentyFourthOfTheNextMonth()
    {
        const DueDates dates = test::dueDates();
        QCOMPARE(dates.lowValueAccountingDue(dayOf("2025-01-31")), dayOf("2025-02-24"));
        QCOMPARE(dates.lowValueAccountingDue(dayOf("2025-12-01")), dayOf("2026-01-24"));
        QVERIFY(!dates.lowValueAccountingDue(QDate()).isValid());
    }

    void eachDayIsInOnePeriod()
    {
        const DueDates dates = test::dueDates();
        QCOMPARE(dates.periodOf(dayOf("2025-10-17")),
                 (BillingPeriod{dayOf("2025-09-18"), dayOf("2025-10-17")}));
        QCOMPARE(dates.periodOf(dayOf("2025-10-18")),
                 (BillingPeriod{dayOf("2025-10-18"), dayOf("2025-11-17")}));
        QCOMPARE(dates.periodOf(dayOf("2026-01-05")),
                 (BillingPeriod{dayOf("2025-12-18"), dayOf("2026-01-17")}));
        for (QDate day = dayOf("2024-01-01"); day < dayOf("2026-12-31"); day = day.addDays(1)) {
            const BillingPeriod period = dates.periodOf(day);
            QVERIFY(period.contains(day));
            QCOMPARE(dates.periodAfter(period).first, period.last.addDays(1));
            QCOMPARE(dates.periodBefore(dates.periodAfter(period)), period);
        }
        QVERIFY(!dates.periodOf(QDate()).first.isValid());
    }

    void statementsAreIssuedOnTheTwentyFifth()
    {
        const DueDates dates = test::dueDates();
        QCOMPARE(dates.statementDay(dates.periodOf(dayOf("2025-10-01"))), dayOf("2025-10-25"));
        QCOMPARE(dates.statementDay(dates.periodOf(dayOf("2025-12-20"))), dayOf("2026-01-25"));
    }

    void thePrescribedDayCountsFromTheMonthAfterAccounting()
    {
        const DueDates dates = test::dueDates();
        // The same as the payment due date late in a month, a month later early in one.
        QCOMPARE(dates.prescribedPaymentDay(dayOf("2025-09-25")), dayOf("2025-10-31"));
        QCOMPARE(dates.paymentDue(dates.periodOf(dayOf("2025-09-25"))), dayOf("2025-10-31"));
        QCOMPARE(dates.prescribedPaymentDay(dayOf("2025-10-10")), dayOf("2025-12-01"));
        QCOMPARE(dates.paymentDue(dates.periodOf(dayOf("2025-10-10"))), dayOf("2025-10-31"));
        QCOMPARE(dates.prescribedPaymentDay(dayOf("2025-12-31")), dayOf("2026-01-30"));
    }

    void aChangeIsACorrectionThroughThePaymentDueDate()
    {
        const DueDates dates = test::dueDates();
        const QDate accounted = dayOf("2025-10-10");
        const QDate due = dayOf("2025-10-31");
        QCOMPARE(dates.changeKind(accounted, due, accounted), ChangeKind::Correction);
        QCOMPARE(dates.changeKind(accounted, due, due), ChangeKind::Correction);
        QCOMPARE(dates.changeKind(accounted, due, due.addDays(1)), ChangeKind::Adjustment);
        QCOMPARE(dates.changeKind(accounted, due, dayOf("2029-10-10")), ChangeKind::Adjustment);
        QCOMPARE(dates.changeKind(accounted, due, dayOf("2029-10-11")), ChangeKind::TooLate);
    }

    void aPaymentAfterTheCutOffCountsForTheNextDay()
    {
        const DueDates dates = test::dueDates();
        const QDate day = dayOf("2025-10-31");
        QCOMPARE(dates.creditedOn(PaymentChannel::Cheque, day, QTime(16, 0, 59)), day);
        QCOMPARE(dates.creditedOn(PaymentChannel::Cheque, day, QTime(16, 1)), day.addDays(1));
        QCOMPARE(dates.creditedOn(PaymentChannel::Electronic, day, QTime(23, 59, 59)), day);
        DueDateRules rules = test::rulesOf2025();
        rules.cutOffs.clear();
        const DueDates without = DueDates::of(rules, test::federalCalendar()).value();
        QVERIFY(!without.creditedOn(PaymentChannel::Mail, day, QTime(9, 0)).has_value());
    }

    void refusesRulesThatCannotBe()
    {
        const auto errorOf = [](auto change) {
            DueDateRules rules = test::rulesOf2025();
            change(rules);
            return DueDates::of(rules, test::federalCalendar()).error();
        };
        QCOMPARE(DueDates::of({}, test::federalCalendar()).error(), DueDateError::CountNotPositive);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.paymentWeekdays = 0; }),
                 DueDateError::CountNotPositive);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.adjustmentYears = -1; }),
                 DueDateError::CountNotPositive);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.lowValueDay = 31; }),
                 DueDateError::DayOfMonthNotInEveryMonth);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.periodFirstDay = 1; }),
                 DueDateError::DayOfMonthNotInEveryMonth);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.statementDay = 17; }),
                 DueDateError::StatementInsidePeriod);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.cutOffs.push_back(rules.cutOffs.front()); }),
                 DueDateError::CutOffInvalid);
        QCOMPARE(errorOf([](DueDateRules& rules) { rules.cutOffs.front().until = QTime(); }),
                 DueDateError::CutOffInvalid);
    }
};

} // namespace

CARM_TEST(DueDatesTest)
#include "due_dates_test.moc"
