#include "harness/harness.h"

#include "account/journal_json.h"
#include "account/posting_rules.h"
#include "importer_fixture.h"
#include "presenters/account_rules.h"
#include "presenters/statement_view.h"

using namespace carm;
using namespace carm::presenters;
using account::AccountKey;
using account::AccountKind;
using money::Cents;
using test::kMapleNumber;

namespace {

class StatementViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ImporterDesk> m_desk;
    std::unique_ptr<StatementView> m_view;
    int m_entries = 0;

    static identifiers::ImportProgramAccount maple(const char* program = "RM0001")
    {
        return identifiers::ImportProgramAccount::parse(kMapleNumber + QString::fromUtf8(program)).value();
    }
    static identifiers::TransactionNumber number(qint64 serial)
    {
        return identifiers::TransactionNumber::fromSerial(serial).value();
    }
    account::JournalHead head(QDate day, QDate due = {})
    {
        return {QStringLiteral("entry-%1").arg(++m_entries), day, due};
    }
    account::JournalEntry assessed(QDate day, QDate due, qint64 serial, qint64 duty, qint64 tax,
                                   const char* program = "RM0001")
    {
        return account::assessmentEntry(head(day, due), AccountKey::receivable(maple(program)),
                                        {number(serial),
                                         1,
                                         {{AccountKind::CustomsDuty, Cents::of(duty)},
                                          {AccountKind::GoodsAndServicesTax, Cents::of(tax)}}})
            .value();
    }
    account::JournalEntry paid(QDate day, qint64 cents)
    {
        return account::electronicPaymentEntry(head(day), AccountKey::receivable(maple()), Cents::of(cents),
                                               {})
            .value();
    }
    void tell(const account::JournalEntry& entry)
    {
        m_desk->backend.tellAbout(protocol::FeedTopic::Ledger, entry.id(), account::toJson(entry));
    }
    void keepDeclaration(qint64 serial, const QString& day)
    {
        test::SealedSample sample;
        sample.serial = serial;
        sample.draft.importerNumber = maple().text();
        sample.draft.accountingDate = day;
        const protocol::SealedEntry entry = test::sealedDeclaration(sample);
        m_desk->backend.known[entry.subject].entry = entry;
    }

private Q_SLOTS:
    void init()
    {
        m_entries = 0;
        m_desk = std::make_unique<test::ImporterDesk>();
        m_desk->openMaple(); // today is 2 March 2026
        m_view = std::make_unique<StatementView>(*m_desk->session);
    }
    void cleanup() { m_view.reset(); }

    void namesThePeriodsOfTheAccount()
    {
        QVERIFY(m_view->isLoaded());
        QCOMPARE(m_view->programs().size(), 2U);
        QCOMPARE(m_view->program(), QStringLiteral("RM0001"));
        QCOMPARE(m_view->periods().size(), 1U);
        QCOMPARE(m_view->period(), QStringLiteral("2026-02-18"));
        QCOMPARE(m_view->periods()[0].label, QStringLiteral("18 February 2026 to 17 March 2026"));
        tell(assessed(QDate(2025, 12, 20), {}, 11, 100, 50));
        QCOMPARE(m_view->periods().size(), 3U);
        QVERIFY(!m_view->problem());
    }

    void addsUpToTheCent()
    {
        tell(assessed(QDate(2026, 1, 20), QDate(2026, 3, 3), 11, 30'000, 10'935));
        tell(assessed(QDate(2026, 2, 10), QDate(2026, 3, 3), 12, 0, 5'000));
        tell(paid(QDate(2026, 2, 12), 20'000));
        tell(assessed(QDate(2026, 2, 20), QDate(2026, 3, 31), 13, 100, 200));
        m_view->setPeriod(QStringLiteral("2026-01-18"));
        const auto lines = m_view->lines();
        QCOMPARE(lines.size(), 3U);
        QCOMPARE(lines[0].transactionNumber, number(11).printed());
        QCOMPARE(lines[0].duty, QStringLiteral("$300.00"));
        QCOMPARE(lines[0].tax, QStringLiteral("$109.35"));
        QCOMPARE(lines[0].total, QStringLiteral("$409.35"));
        QCOMPARE(lines[0].parts.size(), 2U);
        QCOMPARE(lines[1].duty, QStringLiteral("$0.00")); // assessed as nothing, which differs from none
        QCOMPARE(lines[2].text, QStringLiteral("Payment"));
        QVERIFY(lines[2].duty.isEmpty() && lines[2].parts.empty());
        const StatementTotals totals = m_view->totals();
        QCOMPARE(totals.opening, QStringLiteral("$0.00"));
        QCOMPARE(totals.closing, QStringLiteral("$259.35"));
        QCOMPARE(totals.paymentDue, QStringLiteral("3 March 2026"));
        QVERIFY(totals.payNow.contains(QStringLiteral("$259.35")));
        QCOMPARE(totals.sections.size(), 2U);
        QCOMPARE(totals.sections[1].value, QStringLiteral("−$200.00"));
        const auto steps = m_view->allocation();
        QCOMPARE(steps.size(), 1U);
        QVERIFY(steps[0].sentence.contains(QStringLiteral("$200.00 of the $409.35")));
        QVERIFY(steps[0].sentence.contains(QStringLiteral("$209.35")));
        m_view->setPeriod(QStringLiteral("2026-02-18"));
        QCOMPARE(m_view->totals().opening, QStringLiteral("$259.35"));
        QCOMPARE(m_view->totals().closing, QStringLiteral("$262.35"));
        QVERIFY(m_view->totals().payNow.contains(QStringLiteral("running")));
    }

    void saysWhatIsOverdue()
    {
        tell(assessed(QDate(2026, 1, 20), QDate(2026, 3, 3), 11, 30'000, 0));
        QVERIFY(m_view->totals().overdue.isEmpty());
        m_desk->clock.setToday(QDate(2026, 3, 4));
        m_view->setPeriod(QStringLiteral("2026-01-18"));
        QVERIFY(m_view->totals().overdue.contains(QStringLiteral("$300.00")));
        QVERIFY(m_view->totals().payNow.contains(QStringLiteral("was due")));
    }

    void keepsAccountsApart()
    {
        tell(assessed(QDate(2026, 2, 20), {}, 11, 100, 0, "RM0002"));
        QVERIFY(m_view->lines().empty());
        m_view->setProgram(QStringLiteral("RM0002"));
        QCOMPARE(m_view->lines().size(), 1U);
        m_view->setProgram(QStringLiteral("RM9999")); // none of the business
        QCOMPARE(m_view->program(), QStringLiteral("RM0001"));
    }

    void takesAReversalWithItsEntryAndTellsOneWithout()
    {
        const account::JournalEntry payment = paid(QDate(2026, 2, 20), 5'000);
        const auto reversal = account::reversalEntry(head(QDate(2026, 2, 20)), payment).value();
        tell(reversal);
        QVERIFY(m_view->problem()->what.contains(u'1'));
        QVERIFY(m_view->lines().empty());
        tell(payment);
        QVERIFY(!m_view->problem());
        QCOMPARE(m_view->lines().size(), 2U);
        QCOMPARE(m_view->totals().closing, QStringLiteral("$0.00"));
    }

    void tellsWhatItCannotRead()
    {
        m_desk->backend.tellAbout(protocol::FeedTopic::Ledger, QStringLiteral("odd"), {});
        QVERIFY(m_view->problem().has_value());
    }

    void computesTheSecurityWithItsSteps()
    {
        tell(assessed(QDate(2026, 1, 20), {}, 11, 1'000'000, 234'567)); // 12,345.67 in January
        tell(assessed(QDate(2026, 2, 20), {}, 12, 100, 0));
        const auto security = m_view->security();
        QCOMPARE(security.size(), 2U);
        QCOMPARE(security[0].form, QStringLiteral("Written security"));
        QCOMPARE(security[0].required, QStringLiteral("$6,172.84")); // domain note 6.2
        QVERIFY(security[0].sentences[0].contains(QStringLiteral("$12,345.67")));
        QCOMPARE(security[1].required, QStringLiteral("$12,345.67"));
        QCOMPARE(security[1].sentences.size(), 2);
    }

    void asksForTheFloorOfASmallAccount()
    {
        const auto security = m_view->security();
        QCOMPARE(security[0].required, QStringLiteral("$5,000.00"));
        QCOMPARE(security[0].sentences.size(), 3);
        QCOMPARE(security[1].required, QStringLiteral("$0.00")); // no floor for cash
    }

    void picturesDutiesByMonthAndChapter()
    {
        keepDeclaration(21, QStringLiteral("2026-03-02"));
        keepDeclaration(22, QStringLiteral("2026-02-20"));
        keepDeclaration(23, QStringLiteral("2024-02-20")); // too long ago
        m_view->reload();
        const auto months = m_view->byMonth();
        QCOMPARE(months.size(), 12U);
        QCOMPARE(months.back().label, QStringLiteral("March 2026"));
        QCOMPARE(months.back().total, QStringLiteral("$409.35"));
        QCOMPARE(months.back().dutyCents + months.back().taxCents, 40'935);
        QCOMPARE(months[10].total, QStringLiteral("$409.35"));
        QCOMPARE(months[9].total, QStringLiteral("$0.00"));
        const auto goods = m_view->byGoods();
        QCOMPARE(goods.size(), 1U);
        QVERIFY(goods[0].label.contains(QStringLiteral("61")));
        QCOMPARE(goods[0].total, QStringLiteral("$818.70"));
    }

    void showsNothingToThoseWhoMayNot()
    {
        tell(assessed(QDate(2026, 2, 20), {}, 11, 100, 0));
        QVERIFY(!m_view->lines().empty());
        m_desk->session->signOut();
        QVERIFY(m_view->lines().empty());
        QVERIFY(m_view->security().empty());
        QVERIFY(m_view->problem().has_value());
    }

    void speaksFrench()
    {
        tell(assessed(QDate(2026, 2, 20), {}, 11, 30'000, 10'935));
        m_desk->session->setLanguage(Language::French);
        QCOMPARE(m_view->lines()[0].text, QStringLiteral("Déclaration"));
        QCOMPARE(m_view->totals().closing, QStringLiteral("409,35\u202F$"));
        QVERIFY(m_view->security()[0].sentences[1].startsWith(QStringLiteral("50")));
    }
};

class AccountRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNoDueDateWithoutFigures()
    {
        const QDate today = test::sampleToday();
        QVERIFY(dueDatesOf(*test::ImporterDesk::edition(), today, QStringLiteral("federal")).has_value());
        QVERIFY(!dueDatesOf(*test::sampleEdition(), today, QStringLiteral("federal")).has_value());
        QVERIFY(securityRulesOf(*test::sampleEdition(), today).empty());
    }

    void handsTheCutOffsOn()
    {
        const QDate day(2026, 3, 31);
        const auto dates = dueDatesOf(*test::ImporterDesk::edition(), day, QStringLiteral("federal"));
        QCOMPARE(dates->creditedOn(account::PaymentChannel::Cheque, day, QTime(16, 0)), std::optional(day));
        QVERIFY(dates->creditedOn(account::PaymentChannel::Cheque, day, QTime(16, 1)) != std::optional(day));
        QCOMPARE(dates->creditedOn(account::PaymentChannel::Electronic, day, QTime(23, 59)),
                 std::optional(day));
    }
};

} // namespace

CARM_TEST(StatementViewTest)
CARM_TEST(AccountRulesTest)
#include "importer_statement_test.moc"
