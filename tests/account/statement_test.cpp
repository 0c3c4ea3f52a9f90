#include "harness/harness.h"
#include "sample_account.h"

#include "account/statement.h"

#include <random>

using namespace carm;
using namespace carm::account;
using test::assessment;
using test::cents;
using test::dayOf;
using test::head;
using test::importerReceivable;
using test::payment;

namespace {

QString id(const char* text)
{
    return QString::fromLatin1(text);
}

JournalEntry correction(const QString& name, QDate day, QDate due, qint64 serial, qint64 dutyBefore,
                        qint64 dutyAfter)
{
    return changeEntry(head(name, day, due), importerReceivable(), ChangePosting::Correction,
                       test::assessed(serial, 1, dutyBefore, 0), test::assessed(serial, 2, dutyAfter, 0))
        .value();
}

QStringList told(const std::vector<AllocationStep>& steps)
{
    QStringList lines;
    for (const AllocationStep& step : steps) {
        lines << QStringLiteral("%1>%2 %3 %4")
                     .arg(step.creditId, step.debtId)
                     .arg(step.applied.count())
                     .arg(step.reason == AllocationReason::NamedTransaction ? QStringLiteral("named")
                                                                            : QStringLiteral("oldest"));
    }
    return lines;
}

/// Random business on one account over two years, posted in the order of its days.
class RandomAccount {
public:
    explicit RandomAccount(std::uint64_t seed) : m_engine(seed) {}

    Ledger play(int events)
    {
        Ledger ledger;
        QDate day = dayOf("2024-01-05");
        for (int i = 0; i < events; ++i) {
            day = day.addDays(upTo(5));
            const auto posted = ledger.post(next(QStringLiteral("e%1").arg(i), day, ledger));
            CARM_ENSURE(posted.ok());
        }
        return ledger;
    }

private:
    int upTo(int most) { return static_cast<int>(m_engine() % (unsigned(most) + 1)); }

    JournalEntry next(const QString& name, QDate day, const Ledger& ledger)
    {
        switch (upTo(7)) {
        case 0:
        case 1:
            return payment(name, day, upTo(300'000), upTo(2) == 0 ? 0 : 1 + upTo(m_declarations));
        case 2:
            if (!m_payments.empty()) {
                const QString voided = m_payments.back();
                m_payments.pop_back();
                return reversalEntry(head(name, day), *ledger.entry(voided)).value();
            }
            break;
        case 3:
            if (m_declarations > 0) {
                return correction(name, day, day.addDays(upTo(20)), 1 + upTo(m_declarations - 1),
                                  upTo(100'000), upTo(100'000));
            }
            break;
        case 4:
            return cash(name, day);
        case 5:
            return upTo(1) == 0
                       ? penaltyEntry(head(name, day), importerReceivable(), cents(10'000), {}).value()
                       : interestEntry(head(name, day), importerReceivable(), cents(upTo(999)), {}).value();
        }
        return assessment(name, day, day.addDays(upTo(45)), ++m_declarations, upTo(200'000), upTo(90'000));
    }

    JournalEntry cash(const QString& name, QDate day)
    {
        const qint64 owed = upTo(50'000);
        const qint64 kept = ((owed + 2) / 5) * 5;
        m_payments.push_back(name);
        return paymentEntry(head(name, day), importerReceivable(), test::office(),
                            {cents(owed), cents(kept), {}, cents(owed - kept), cents(5)},
                            {test::transaction(1 + upTo(m_declarations)), 0})
            .value();
    }

    std::mt19937_64 m_engine;
    int m_declarations = 0;
    std::vector<QString> m_payments; ///< that may still be voided
};

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestDueIsPaidFirst()
    {
        const std::vector<JournalEntry> entries{
            assessment(id("late"), dayOf("2025-10-01"), dayOf("2025-12-01"), 1, 100, 0),
            assessment(id("early"), dayOf("2025-10-02"), dayOf("2025-10-31"), 2, 100, 0),
            payment(id("p"), dayOf("2025-10-20"), 150)};
        const Allocation allocation = allocate(entries, importerReceivable());
        QCOMPARE(told(allocation.steps), QStringList({id("p>early 100 oldest"), id("p>late 50 oldest")}));
        QCOMPARE(allocation.steps[1].creditBefore, cents(50));
        QCOMPARE(allocation.steps[1].owedAfter(), cents(50));
        QCOMPARE(allocation.owed(), cents(50));
    }

    void theNamedDeclarationIsPaidBeforeOlderDebt()
    {
        const std::vector<JournalEntry> entries{
            assessment(id("old"), dayOf("2025-08-01"), dayOf("2025-08-29"), 1, 100, 0),
            assessment(id("new"), dayOf("2025-10-02"), dayOf("2025-10-02"), 2, 100, 0),
            payment(id("p"), dayOf("2025-10-02"), 120, 2)};
        QCOMPARE(told(allocate(entries, importerReceivable()).steps),
                 QStringList({id("p>new 100 named"), id("p>old 20 oldest")}));
    }

    void aCounterPaymentFindsItsDeclarationOfTheSameDay()
    {
        const std::vector<JournalEntry> entries{
            assessment(id("old"), dayOf("2025-08-01"), dayOf("2025-08-29"), 1, 100, 0),
            payment(id("p"), dayOf("2025-10-02"), 100, 2),
            assessment(id("new"), dayOf("2025-10-02"), dayOf("2025-10-02"), 2, 100, 0)};
        QCOMPARE(told(allocate(entries, importerReceivable()).steps), QStringList({id("p>new 100 named")}));
    }

    void whatIsLeftWaitsForTheNextDebt()
    {
        const std::vector<JournalEntry> entries{
            payment(id("p"), dayOf("2025-10-01"), 100), payment(id("q"), dayOf("2025-10-02"), 70, 2),
            assessment(id("a"), dayOf("2025-10-05"), dayOf("2025-10-31"), 2, 110, 0)};
        const Allocation allocation = allocate(entries, importerReceivable());
        QCOMPARE(told(allocation.steps), QStringList({id("q>a 70 named"), id("p>a 40 oldest")}));
        QCOMPARE(allocation.unapplied(), cents(60));
        QCOMPARE(allocation.steps[1].day, dayOf("2025-10-05"));
    }

    void aVoidPutsBackWhatWasPaid()
    {
        const JournalEntry paid = payment(id("p"), dayOf("2025-10-20"), 100);
        const std::vector<JournalEntry> entries{
            assessment(id("a"), dayOf("2025-10-01"), dayOf("2025-10-31"), 1, 100, 0), paid,
            reversalEntry(head(id("v"), dayOf("2025-10-22")), paid).value()};
        const Allocation allocation = allocate(entries, importerReceivable());
        QVERIFY(allocation.steps.empty());
        QCOMPARE(allocation.owed(), cents(100));
    }

    void aLowerVersionPaysItsOwnDeclaration()
    {
        const std::vector<JournalEntry> entries{
            assessment(id("old"), dayOf("2025-08-01"), dayOf("2025-08-29"), 1, 100, 0),
            assessment(id("a"), dayOf("2025-10-01"), dayOf("2025-10-31"), 2, 100, 0),
            correction(id("c"), dayOf("2025-10-05"), {}, 2, 100, 40)};
        QCOMPARE(told(allocate(entries, importerReceivable()).steps), QStringList({id("c>a 60 named")}));
    }

    void interestRunsOnWhatWasOpen()
    {
        const std::vector<JournalEntry> entries{
            assessment(id("a"), dayOf("2025-10-01"), dayOf("2025-10-31"), 1, 1000, 0),
            payment(id("p"), dayOf("2025-11-10"), 400)};
        const Allocation allocation = allocate(entries, importerReceivable());
        const std::vector<BalanceFrom> expected{{dayOf("2025-10-01"), cents(1000)},
                                                {dayOf("2025-11-11"), cents(600)}};
        QVERIFY(allocation.balancesOf(id("a")) == expected);
        QVERIFY(allocation.balancesOf(id("p")).empty());
    }

    void lateAccountingIsOverdueFromTheStart()
    {
        const DueDates dates = test::dueDates();
        const std::vector<JournalEntry> entries{
            assessment(id("a"), dayOf("2025-11-05"), dayOf("2025-10-31"), 1, 1000, 0)};
        const Allocation allocation = allocate(entries, importerReceivable());
        QCOMPARE(allocation.balancesOf(id("a")).front(), (BalanceFrom{dayOf("2025-10-31"), cents(1000)}));
        const Statement statement =
            statementOf(importerReceivable(), entries, dates.periodOf(dayOf("2025-11-05")), dates);
        QCOMPARE(statement.overdueOn(dayOf("2025-11-05")), cents(1000));
    }

    void theStatementShowsEveryCent()
    {
        const DueDates dates = test::dueDates();
        const AssessedVersion withSurtax{test::transaction(2),
                                         1,
                                         {{AccountKind::CustomsDuty, cents(1200)},
                                          {AccountKind::Surtax, cents(1500)},
                                          {AccountKind::GoodsAndServicesTax, cents(885)}}};
        const std::vector<JournalEntry> entries{
            assessment(id("before"), dayOf("2025-09-17"), dayOf("2025-10-01"), 1, 460, 598),
            assessmentEntry(head(id("a"), dayOf("2025-09-18"), dayOf("2025-10-31")), importerReceivable(),
                            withSurtax)
                .value(),
            payment(id("p"), dayOf("2025-10-01"), 1058),
            penaltyEntry(head(id("n"), dayOf("2025-10-17")), importerReceivable(), cents(10'000), {}).value(),
            assessment(id("after"), dayOf("2025-10-18"), dayOf("2025-12-01"), 3, 1, 1)};
        const Statement statement =
            statementOf(importerReceivable(), entries, dates.periodOf(dayOf("2025-10-01")), dates);
        QCOMPARE(statement.opening, cents(1058));
        QCOMPARE(statement.closing, cents(13'585));
        QCOMPARE(statement.issued, dayOf("2025-10-25"));
        QCOMPARE(statement.paymentDue, dayOf("2025-10-31"));
        QCOMPARE(statement.lines.size(), 3U);
        const StatementLine& line = statement.lines[0];
        QCOMPARE(line.duty(), cents(1200));
        QCOMPARE(line.gst(), cents(885));
        QCOMPARE(line.other(), cents(1500));
        QCOMPARE(line.total, cents(3585));
        QVERIFY(statement.lines[1].parts.empty());
        QCOMPARE(statement.lines[1].total, cents(-1058));
        QCOMPARE(statement.sumOf(StatementSection::Declarations), cents(3585));
        QCOMPARE(statement.sumOf(StatementSection::Payments), cents(-1058));
        QCOMPARE(statement.sumOf(StatementSection::Penalties), cents(10'000));
        QCOMPARE(statement.sumOf(StatementSection::Interest), cents(0));
        QCOMPARE(told(statement.steps), QStringList({id("p>before 1058 oldest")}));
        QCOMPARE(statement.openDebts.size(), 2U);
        QCOMPARE(statement.overdueOn(dayOf("2025-10-17")), cents(0));
        QCOMPARE(statement.overdueOn(dayOf("2025-10-31")), cents(10'000));
        QCOMPARE(statement.overdueOn(dayOf("2025-11-01")), cents(13'585));
    }

    void aDeclarationOfNothingIsOnTheStatement()
    {
        const DueDates dates = test::dueDates();
        const Statement statement =
            statementOf(importerReceivable(), {assessment(id("a"), dayOf("2025-10-01"), {}, 1, 0, 0)},
                        dates.periodOf(dayOf("2025-10-01")), dates);
        QCOMPARE(statement.lines.size(), 1U);
        QCOMPARE(statement.lines[0].parts.size(), 2U);
        QVERIFY(statement.openDebts.empty());
    }

    void aCorrectionInTimeStandsOnTheClosedPeriod_data()
    {
        QTest::addColumn<QDate>("assessed");
        QTest::addColumn<QDate>("corrected");
        QTest::addColumn<QDate>("periodFirst");
        const auto row = [](const char* name, const char* assessed, const char* corrected,
                            const char* first) {
            QTest::newRow(name) << dayOf(assessed) << dayOf(corrected) << dayOf(first);
        };
        row("before the statement", "2025-10-10", "2025-10-24", "2025-09-18");
        row("on its day", "2025-10-10", "2025-10-25", "2025-10-18");
        row("in the period itself", "2025-10-10", "2025-10-12", "2025-09-18");
        row("of a new declaration", "2025-10-18", "2025-10-20", "2025-10-18");
        row("of an older one", "2025-08-20", "2025-10-20", "2025-09-18");
    }

    void aCorrectionInTimeStandsOnTheClosedPeriod()
    {
        QFETCH(QDate, assessed);
        QFETCH(QDate, corrected);
        QFETCH(QDate, periodFirst);
        const DueDates dates = test::dueDates();
        const std::vector<JournalEntry> entries{assessment(id("a"), assessed, {}, 1, 500, 0),
                                                correction(id("c"), corrected, {}, 1, 500, 700)};
        const Statement on = statementOf(importerReceivable(), entries, dates.periodOf(periodFirst), dates);
        QCOMPARE(on.sumOf(StatementSection::Changes), cents(200));
        QCOMPARE(on.closing, cents(700));
        QCOMPARE(statementOf(importerReceivable(), entries, dates.periodAfter(on.period), dates).opening,
                 cents(700));
    }

    void moneyThatWaitedIsShownWhereItPays()
    {
        const DueDates dates = test::dueDates();
        const std::vector<JournalEntry> entries{
            payment(id("p"), dayOf("2025-10-01"), 100),
            assessment(id("a"), dayOf("2025-10-20"), dayOf("2025-12-01"), 1, 60, 0)};
        const BillingPeriod period = dates.periodOf(dayOf("2025-10-01"));
        const Statement first = statementOf(importerReceivable(), entries, period, dates);
        QVERIFY(first.steps.empty());
        QCOMPARE(first.unapplied, cents(100));
        const Statement second = statementOf(importerReceivable(), entries, dates.periodAfter(period), dates);
        QCOMPARE(told(second.steps), QStringList({id("p>a 60 oldest")}));
        QCOMPARE(second.unapplied, cents(40));
    }

    void aVoidStandsAmongThePayments()
    {
        const DueDates dates = test::dueDates();
        const JournalEntry paid = payment(id("p"), dayOf("2025-10-16"), 100);
        const std::vector<JournalEntry> entries{
            assessment(id("a"), dayOf("2025-10-01"), dayOf("2025-10-31"), 1, 100, 0), paid,
            reversalEntry(head(id("v"), dayOf("2025-10-18")), paid).value()};
        const BillingPeriod period = dates.periodOf(dayOf("2025-10-01"));
        const Statement before = statementOf(importerReceivable(), entries, period, dates);
        QCOMPARE(before.closing, cents(0));
        QCOMPARE(told(before.steps), QStringList({id("p>a 100 oldest")}));
        const Statement after = statementOf(importerReceivable(), entries, dates.periodAfter(period), dates);
        QCOMPARE(after.sumOf(StatementSection::Payments), cents(100));
        QCOMPARE(after.lines[0].reverses, id("p"));
        QCOMPARE(after.openDebts.size(), 1U);
    }

    void theFormerImportersDebtMovesWithItsNumber()
    {
        const DueDates dates = test::dueDates();
        const AccountKey office = AccountKey::receivableOfOffice(test::office());
        const Subject subject{test::transaction(7), 0};
        const JournalEntry moved = debtTransferEntry(head(id("t"), dayOf("2025-10-05")), office,
                                                     importerReceivable(), cents(1000), subject)
                                       .value();
        const BillingPeriod period = dates.periodOf(moved.day());
        const Statement statement = statementOf(importerReceivable(), {moved}, period, dates);
        QCOMPARE(statement.sumOf(StatementSection::Changes), cents(1000));
        const auto assessedThere =
            assessmentEntry(head(id("a"), dayOf("2025-10-04")), office, test::assessed(7, 1, 900, 100));
        const Statement there = statementOf(office, {assessedThere.value(), moved}, period, dates);
        QCOMPARE(there.closing, cents(0));
        QCOMPARE(told(there.steps), QStringList({id("t>a 1000 named")}));
    }

    void whateverHappensEveryFigureAgrees_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    void whateverHappensEveryFigureAgrees()
    {
        QFETCH(int, seed);
        const DueDates dates = test::dueDates();
        const Ledger ledger = RandomAccount(static_cast<std::uint64_t>(seed)).play(300);
        QVERIFY(ledger.trialBalance().isZero());
        const auto entries = ledger.entriesOf(importerReceivable());
        money::Cents opening;
        std::size_t lines = 0;
        BillingPeriod period = dates.periodOf(dayOf("2024-01-05"));
        for (; period.first <= dayOf("2027-12-31"); period = dates.periodAfter(period)) {
            const Statement statement = statementOf(importerReceivable(), entries, period, dates);
            QCOMPARE(statement.opening, opening);
            money::Cents movements;
            for (const StatementLine& line : statement.lines) {
                movements += line.total;
                QVERIFY(line.parts.empty() || line.duty() + line.gst() + line.other() == line.total);
            }
            QCOMPARE(statement.opening + movements, statement.closing);
            opening = statement.closing;
            lines += statement.lines.size();
        }
        QCOMPARE(lines, entries.size());
        QCOMPARE(opening, ledger.balance(importerReceivable()));
        verifyAllocation(allocate(entries, importerReceivable()), opening);
    }

    void postingTwiceChangesNothing()
    {
        Ledger ledger = RandomAccount(77).play(200);
        const auto balances = ledger.balances();
        const auto entries = ledger.entries();
        for (const JournalEntry& entry : entries) {
            QCOMPARE(ledger.post(entry).value(), Posted::AlreadyThere);
        }
        QVERIFY(ledger.balances() == balances);
        QVERIFY(ledger.entries() == entries);
    }

private:
    /// Each debt and each credit is the sum of its steps and of what is left; nothing waits while debts are
    /// open.
    static void verifyAllocation(const Allocation& allocation, money::Cents balance)
    {
        std::map<QString, money::Cents> byDebt;
        std::map<QString, money::Cents> byCredit;
        for (const AllocationStep& step : allocation.steps) {
            QVERIFY(step.applied > cents(0));
            QVERIFY(step.owedAfter() >= cents(0) && step.creditAfter() >= cents(0));
            byDebt[step.debtId] += step.applied;
            byCredit[step.creditId] += step.applied;
        }
        for (const Debt& debt : allocation.debts) {
            QCOMPARE(byDebt[debt.entryId] + debt.open, debt.amount);
            const auto balances = allocation.balancesOf(debt.entryId);
            QCOMPARE(balances.back().amount, debt.open);
        }
        for (const Credit& credit : allocation.credits) {
            QCOMPARE(byCredit[credit.entryId] + credit.unapplied, credit.amount);
        }
        QCOMPARE(allocation.owed() - allocation.unapplied(), balance);
        QVERIFY(allocation.owed().isZero() || allocation.unapplied().isZero());
    }
};

} // namespace

CARM_TEST(StatementTest)
#include "statement_test.moc"
