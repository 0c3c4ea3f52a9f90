#include "harness/harness.h"
#include "sample_account.h"

#include "account/interest.h"
#include "account/penalties.h"
#include "account/security.h"
#include "account/summaries.h"

using namespace carm;
using namespace carm::account;
using money::Percentage;
using test::cents;
using test::dayOf;

namespace {

Percentage percent(const char16_t* text)
{
    return Percentage::parse(text).value();
}

/// 3 % in the last quarter of 2025, 2.5 % from January 2026 on; 6 points on top.
InterestRules interestRules(Compounding compounding = Compounding::Simple)
{
    return {{{dayOf("2025-10-01"), dayOf("2025-12-31"), percent(u"3")},
             {dayOf("2026-01-01"), QDate(), percent(u"2.5")}},
            percent(u"6"),
            compounding};
}

PenaltyRow row(const char* code, std::vector<money::Cents> amounts)
{
    PenaltyRow made;
    made.code = QString::fromLatin1(code);
    made.amounts = std::move(amounts);
    made.validFrom = dayOf("2024-10-21");
    return made;
}

PenaltyTable penalties()
{
    PenaltyRow untrue = row("C005", {cents(15000), cents(22500), cents(45000)});
    untrue.retentionMonths = 12;
    untrue.daysWithoutEscalation = 30;
    return PenaltyTable::of({untrue, row("C288", {cents(10000)})}).value();
}

ChargedLine line(const char* day, const char16_t* classification, qint64 duty, qint64 tax)
{
    return {dayOf(day), identifiers::ClassificationNumber::parse(classification).value(), cents(duty),
            cents(tax), cents(0)};
}

std::vector<ChargedLine> lines()
{
    return {line("2025-10-17", u"6109100010", 1000, 500), line("2025-10-31", u"6110200010", 300, 100),
            line("2025-12-01", u"8471300010", 0, 900), line("2026-01-01", u"9503009010", 50, 50)};
}

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void simpleInterestIsByDay()
    {
        // 1000.00 × 9 % × 30 / 365 = 7.3973
        const auto interest = interestOn(interestRules(), {{dayOf("2025-10-01"), cents(100'000)}},
                                         dayOf("2025-11-01"), dayOf("2025-11-30"));
        QCOMPARE(interest.value().total, cents(740));
        QCOMPARE(interest.value().steps.size(), 1U);
        const InterestStep& step = interest.value().steps.front();
        QCOMPARE(step.days, 30);
        QCOMPARE(step.daysInYear, 365);
        QCOMPARE(step.rate, percent(u"9"));
    }

    void aStepEndsWhereRateOrBalanceChanges()
    {
        const auto interest = interestOn(
            interestRules(), {{dayOf("2025-10-01"), cents(100'000)}, {dayOf("2025-12-11"), cents(40'000)}},
            dayOf("2025-12-01"), dayOf("2026-01-10"));
        const auto& steps = interest.value().steps;
        QCOMPARE(steps.size(), 3U);
        QCOMPARE(steps[0].interest, cents(247)); // 1000.00 × 9 % × 10 / 365 = 2.4658
        QCOMPARE(steps[1].interest, cents(207)); //  400.00 × 9 % × 21 / 365 = 2.0712
        QCOMPARE(steps[2].interest, cents(93));  //  400.00 × 8.5 % × 10 / 365 = 0.9315
        QCOMPARE(interest.value().total, cents(247 + 207 + 93));
        QCOMPARE(steps[1].first, dayOf("2025-12-11"));
        QCOMPARE(steps[1].last, dayOf("2025-12-31"));
    }

    void halfACentBecomesOne()
    {
        // 20.00 × 9.125 % × 1 / 365 = 0.005 exactly
        InterestRules rules = interestRules();
        rules.prescribed = {{dayOf("2025-01-01"), QDate(), percent(u"3.125")}};
        const auto on = [&rules](qint64 balance) {
            return interestOn(rules, {{dayOf("2025-01-01"), cents(balance)}}, dayOf("2025-06-01"),
                              dayOf("2025-06-01"))
                .value()
                .total;
        };
        QCOMPARE(on(2000), cents(1));
        QCOMPARE(on(1999), cents(0));
    }

    void aLeapYearHasItsOwnDays()
    {
        InterestRules rules = interestRules();
        rules.prescribed = {{dayOf("2024-01-01"), QDate(), percent(u"3")}};
        const auto interest = interestOn(rules, {{dayOf("2024-01-01"), cents(1'000'000)}},
                                         dayOf("2024-01-01"), dayOf("2024-12-31"));
        QCOMPARE(interest.value().steps.front().daysInYear, 366);
        QCOMPARE(interest.value().total, cents(90'000));
    }

    void compoundingCostsMore()
    {
        const std::vector<BalanceFrom> balances{{dayOf("2026-01-01"), cents(1'000'000'000)}};
        const auto total = [&balances](Compounding compounding) {
            return interestOn(interestRules(compounding), balances, dayOf("2026-01-01"), dayOf("2026-12-31"))
                .value()
                .total;
        };
        QCOMPARE(total(Compounding::Simple), cents(85'000'000));
        // 10,000,000.00 × ((1 + 0.085 / 365)^365 - 1), computed with fractions: 887,062.9311
        QCOMPARE(total(Compounding::Daily), cents(88'706'293));
    }

    void compoundingStepsAddUp()
    {
        std::vector<BalanceFrom> balances;
        for (int month = 0; month < 12; ++month) {
            balances.push_back({dayOf("2026-01-01").addMonths(month), cents(99'999 - month * 7777)});
        }
        const auto interest =
            interestOn(interestRules(Compounding::Daily), balances, dayOf("2026-01-01"), dayOf("2026-12-31"));
        money::Cents sum;
        for (const InterestStep& step : interest.value().steps) {
            sum += step.interest;
        }
        QCOMPARE(interest.value().steps.size(), 12U);
        QCOMPARE(sum, interest.value().total);
    }

    void eachCompoundedStepHasItsOwnShare()
    {
        const auto interest =
            interestOn(interestRules(Compounding::Daily),
                       {{dayOf("2026-01-01"), cents(100'000'000)}, {dayOf("2026-01-11"), cents(50'000'000)}},
                       dayOf("2026-01-01"), dayOf("2026-01-20"));
        // Computed with fractions: 2,331.2091 after ten days, 3,502.2481 after twenty.
        QCOMPARE(interest.value().steps[0].interest, cents(233121));
        QCOMPARE(interest.value().total, cents(350225));
    }

    void noInterestOnCreditsOrOutsideTheDays()
    {
        const auto total = [](qint64 balance, const char* first, const char* last) {
            return interestOn(interestRules(), {{dayOf("2025-11-10"), cents(balance)}}, dayOf(first),
                              dayOf(last))
                .value()
                .total;
        };
        QCOMPARE(total(-100'000, "2025-11-10", "2025-11-30"), cents(0));
        QCOMPARE(total(0, "2025-11-10", "2025-11-30"), cents(0));
        QCOMPARE(total(100'000, "2025-11-01", "2025-11-09"), cents(0));
        QCOMPARE(total(100'000, "2025-11-30", "2025-11-29"), cents(0));
        QVERIFY(total(100'000, "2025-11-30", "2025-11-30") > cents(0));
        // Nor is a rate asked for where there is nothing to compute.
        const auto paid =
            interestOn({}, {{dayOf("2025-11-10"), cents(0)}}, dayOf("2025-11-10"), dayOf("2025-11-30"));
        QVERIFY(paid.ok() && paid.value().steps.empty());
        QCOMPARE(firstInterestDay(dayOf("2025-10-31")), dayOf("2025-11-01"));
    }

    void aMissingRateIsSaidNotGuessed()
    {
        const auto interest = interestOn(interestRules(), {{dayOf("2025-01-01"), cents(1)}},
                                         dayOf("2025-09-30"), dayOf("2025-10-05"));
        QCOMPARE(interest.error(), InterestRateMissing{dayOf("2025-09-30")});
    }

    void theRowThatBeginsLastIsInForce()
    {
        const PrescribedRate later{dayOf("2026-02-01"), QDate(), percent(u"4")};
        InterestRules first = interestRules();
        first.prescribed.insert(first.prescribed.begin(), later);
        InterestRules last = interestRules();
        last.prescribed.push_back(later);
        for (const InterestRules& rules : {first, last}) {
            const auto interest = interestOn(rules, {{dayOf("2026-01-01"), cents(100'000)}},
                                             dayOf("2026-01-31"), dayOf("2026-02-01"));
            QCOMPARE(interest.value().steps[0].rate, percent(u"8.5"));
            QCOMPARE(interest.value().steps[1].rate, percent(u"10"));
        }
    }

    void securityOfTheNote_data()
    {
        QTest::addColumn<qint64>("receivable");
        QTest::addColumn<qint64>("bond");
        QTest::addColumn<int>("bound");
        QTest::addColumn<qint64>("cash");
        const auto add = [](const char* name, qint64 receivable, qint64 bond, SecurityBound bound,
                            qint64 cash) {
            QTest::newRow(name) << receivable << bond << static_cast<int>(bound) << cash;
        };
        // Domain note 6.2; cash without a floor.
        add("plain", 10'000'000, 5'000'000, SecurityBound::None, 10'000'000);
        add("floor", 800'000, 500'000, SecurityBound::Floor, 800'000);
        add("ceiling", 3'000'000'000, 1'000'000'000, SecurityBound::Ceiling, 1'000'000'000);
        add("half a cent", 1'234'567, 617'284, SecurityBound::None, 1'234'567);
        add("nothing yet", 0, 500'000, SecurityBound::Floor, 0);
    }

    void securityOfTheNote()
    {
        QFETCH(qint64, receivable);
        QFETCH(qint64, bond);
        QFETCH(int, bound);
        QFETCH(qint64, cash);
        const SecurityRule written{SecurityForm::WrittenSecurity, percent(u"50"), cents(500'000),
                                   cents(1'000'000'000)};
        const SecurityRequirement required = securityRequired(cents(receivable), written);
        QCOMPARE(required.required, cents(bond));
        QCOMPARE(static_cast<int>(required.bound), bound);
        const SecurityRule deposit{SecurityForm::CashDeposit, percent(u"100"), {}, cents(1'000'000'000)};
        QCOMPARE(securityRequired(cents(receivable), deposit).required, cents(cash));
        const SecurityRule withFloor{SecurityForm::CashDeposit, percent(u"100"), cents(500'000), {}};
        QCOMPARE(securityRequired(cents(100), withFloor).required, cents(500'000));
    }

    void theHighestOfTheLastTwelveMonthsCounts()
    {
        const std::vector<MonthlyReceivable> months{{dayOf("2024-09-01"), cents(900)},
                                                    {dayOf("2024-10-01"), cents(500)},
                                                    {dayOf("2025-09-01"), cents(700)},
                                                    {dayOf("2025-10-01"), cents(800)}};
        QCOMPARE(highestMonthlyReceivable(months, dayOf("2025-10-15")), cents(700));
        QCOMPARE(highestMonthlyReceivable(months, dayOf("2025-09-30")), cents(900));
        QCOMPARE(highestMonthlyReceivable({}, dayOf("2025-09-30")), cents(0));
    }

    void penaltiesEscalateWithinTheirTerm()
    {
        const PenaltyTable table = penalties();
        const QDate day = dayOf("2026-03-01");
        const auto level = [&table, day](const std::vector<QDate>& earlier) {
            return table.penalty(QStringLiteral("C005"), day, earlier)->level;
        };
        QCOMPARE(level({}), 1);
        QCOMPARE(level({dayOf("2025-12-01")}), 2);
        QCOMPARE(level({dayOf("2025-12-01"), dayOf("2025-11-01")}), 3);
        QCOMPARE(level({dayOf("2025-12-01"), dayOf("2025-11-01"), dayOf("2025-10-01")}), 3);
        QCOMPARE(level({dayOf("2026-01-30")}), 1); // 30 days before
        QCOMPARE(level({dayOf("2026-01-29")}), 2);
        QCOMPARE(level({dayOf("2025-03-01")}), 2); // the last day that is retained
        QCOMPARE(level({dayOf("2025-02-28")}), 1);
        QCOMPARE(level({day, day.addDays(40)}), 1);
        QCOMPARE(table.penalty(QStringLiteral("C005"), day, {dayOf("2025-12-01")})->amount, cents(22500));
        QCOMPARE(table.penalty(QStringLiteral("C288"), day, {dayOf("2025-12-01")})->amount, cents(10000));
        QVERIFY(!table.penalty(QStringLiteral("C350"), day, {}));
        QVERIFY(!table.penalty(QStringLiteral("C005"), dayOf("2024-10-20"), {}));
    }

    void refusesPenaltyTablesThatCannotBe()
    {
        const auto errorOf = [](auto change) {
            PenaltyRow changed = row("C070", {cents(120'000), cents(240'000)});
            change(changed);
            return PenaltyTable::of({changed}).error();
        };
        QCOMPARE(errorOf([](PenaltyRow& r) { r.code.clear(); }), PenaltyTableError::CodeMissing);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.amounts.clear(); }), PenaltyTableError::AmountsMissing);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.amounts[0] = cents(0); }),
                 PenaltyTableError::AmountNotPositive);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.amounts[1] = cents(1); }), PenaltyTableError::AmountsDecrease);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.retentionMonths = 0; }), PenaltyTableError::TermNotPositive);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.daysWithoutEscalation = -1; }),
                 PenaltyTableError::TermNotPositive);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.validFrom = QDate(); }), PenaltyTableError::ValidityInvalid);
        QCOMPARE(errorOf([](PenaltyRow& r) { r.validTo = r.validFrom.addDays(-1); }),
                 PenaltyTableError::ValidityInvalid);
        PenaltyRow first = row("C070", {cents(1)});
        PenaltyRow second = first;
        second.validFrom = dayOf("2025-06-01");
        QCOMPARE(PenaltyTable::of({first, second}).error(), PenaltyTableError::RowsOverlap);
        QCOMPARE(PenaltyTable::of({second, first}).error(), PenaltyTableError::RowsOverlap);
        first.validTo = dayOf("2025-05-31");
        second.amounts = {cents(2)};
        const PenaltyTable table = PenaltyTable::of({second, first}).value();
        QCOMPARE(table.penalty(first.code, dayOf("2025-05-31"), {})->amount, cents(1));
        QCOMPARE(table.penalty(first.code, dayOf("2025-06-01"), {})->amount, cents(2));
    }

    void everyMonthOfThePictureIsThere()
    {
        const std::vector<MonthSums> months = sumsByMonth(lines(), dayOf("2025-10-20"), dayOf("2025-12-01"));
        const std::vector<MonthSums> expected{{dayOf("2025-10-01"), {cents(1300), cents(600), cents(0)}},
                                              {dayOf("2025-11-01"), {}},
                                              {dayOf("2025-12-01"), {cents(0), cents(900), cents(0)}}};
        QVERIFY(months == expected);
        QCOMPARE(months[0].sums.total(), cents(1900));
    }

    void goodsAreSummedHighestFirst()
    {
        const std::vector<GoodsSums> chapters = sumsByGoods(lines(), GoodsLevel::Chapter, 2);
        const std::vector<GoodsSums> expected{{QStringLiteral("61"), {cents(1300), cents(600), cents(0)}},
                                              {QStringLiteral("84"), {cents(0), cents(900), cents(0)}},
                                              {QString(), {cents(50), cents(50), cents(0)}}};
        QVERIFY(chapters == expected);
        QCOMPARE(sumsByGoods(lines(), GoodsLevel::Heading, 9).size(), 4U);
        QCOMPARE(sumsByGoods(lines(), GoodsLevel::Heading, 9).front().code, QStringLiteral("6109"));
        QCOMPARE(sumsByGoods(lines(), GoodsLevel::ClassificationNumber, 1).front().code,
                 QStringLiteral("6109100010"));
        QCOMPARE(sumsByGoods(lines(), GoodsLevel::Chapter, 0).front().sums.total(), cents(2900));
    }
};

} // namespace

CARM_TEST(FiguresTest)
#include "figures_test.moc"
