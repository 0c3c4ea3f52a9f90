#include "harness/harness.h"
#include "sample_account.h"

using namespace carm;
using namespace carm::account;
using test::cents;
using test::dayOf;
using test::head;

namespace {

const QDate kDay(2025, 10, 20);

Posting posted(const AccountKey& account, Side side, qint64 amount)
{
    return {account, side, cents(amount)};
}

JournalFields balancedFields()
{
    JournalFields fields;
    fields.id = QStringLiteral("e1");
    fields.day = kDay;
    fields.postings = {posted(test::importerReceivable(), Side::Debit, 100),
                       posted(AccountKey::revenue(AccountKind::CustomsDuty), Side::Credit, 100)};
    return fields;
}

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesEntriesThatCannotBe()
    {
        QVERIFY(JournalEntry::of(balancedFields()).ok());
        const auto errorOf = [](auto change) {
            JournalFields fields = balancedFields();
            change(fields);
            return JournalEntry::of(fields).error();
        };
        QCOMPARE(errorOf([](JournalFields& f) { f.postings[1].amount = cents(99); }),
                 LedgerError::NotBalanced);
        QCOMPARE(errorOf([](JournalFields& f) { f.postings[1].side = Side::Debit; }),
                 LedgerError::NotBalanced);
        QCOMPARE(errorOf([](JournalFields& f) { f.postings.pop_back(); }), LedgerError::NotBalanced);
        QCOMPARE(errorOf([](JournalFields& f) { f.postings.clear(); }), LedgerError::PostingsMissing);
        QCOMPARE(errorOf([](JournalFields& f) { f.postings.resize(65, f.postings[0]); }),
                 LedgerError::PostingsMissing);
        QCOMPARE(errorOf([](JournalFields& f) {
                     f.postings[0].amount = cents(-100);
                     f.postings[1].amount = cents(-100);
                 }),
                 LedgerError::AmountNegative);
        QCOMPARE(errorOf([](JournalFields& f) {
                     f.postings[0].amount = cents(10'000'000'000'000);
                     f.postings[1].amount = cents(10'000'000'000'000);
                 }),
                 LedgerError::AmountTooLarge);
        QCOMPARE(errorOf([](JournalFields& f) { f.id.clear(); }), LedgerError::IdMissing);
        QCOMPARE(errorOf([](JournalFields& f) { f.id = QString(101, u'x'); }), LedgerError::IdMissing);
        QCOMPARE(errorOf([](JournalFields& f) { f.day = QDate(); }), LedgerError::DayInvalid);
        QCOMPARE(errorOf([](JournalFields& f) { f.reverses = QStringLiteral("e0"); }),
                 LedgerError::ReversesMissing);
        QCOMPARE(errorOf([](JournalFields& f) { f.kind = JournalKind::Reversal; }),
                 LedgerError::ReversesMissing);
    }

    void whatIsDueOnNoOtherDayIsDueAtOnce()
    {
        QCOMPARE(JournalEntry::of(balancedFields()).value().due(), kDay);
    }

    void takesAnEntryOnce()
    {
        Ledger ledger;
        const JournalEntry entry = JournalEntry::of(balancedFields()).value();
        QCOMPARE(ledger.post(entry).value(), Posted::New);
        QCOMPARE(ledger.post(entry).value(), Posted::AlreadyThere);
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(100));
        QCOMPARE(ledger.entries().size(), 1U);
        JournalFields other = balancedFields();
        other.day = kDay.addDays(1);
        QCOMPARE(ledger.post(JournalEntry::of(other).value()).error(), LedgerError::SameIdOtherContent);
        QCOMPARE(*ledger.entry(QStringLiteral("e1")), entry);
        QVERIFY(ledger.entry(QStringLiteral("e2")) == nullptr);
    }

    void anAssessmentIsOwedAndIsRevenue()
    {
        Ledger ledger;
        QVERIFY(ledger.post(test::assessment(QStringLiteral("a"), kDay, {}, 1, 460, 598)).ok());
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(1058));
        QCOMPARE(ledger.balance(AccountKey::revenue(AccountKind::CustomsDuty)), cents(-460));
        QCOMPARE(ledger.balance(AccountKey::revenue(AccountKind::GoodsAndServicesTax)), cents(-598));
        QCOMPARE(ledger.trialBalance(), cents(0));
    }

    void anAssessmentOfNothingIsAnEntry()
    {
        const JournalEntry entry = test::assessment(QStringLiteral("a"), kDay, {}, 1, 0, 0);
        QCOMPARE(entry.postings().size(), 3U);
        QVERIFY(entry.touches(test::importerReceivable()));
        QVERIFY(entry.effectOn(test::importerReceivable()).isZero());
    }

    void cashIsRoundedIntoOverAndShort_data()
    {
        QTest::addColumn<int>("owed");
        QTest::addColumn<int>("cash");
        QTest::newRow("down") << 20227 << 20225;
        QTest::newRow("up") << 1058 << 1060;
        QTest::newRow("exact") << 2325 << 2325;
        QTest::newRow("to nothing") << 2 << 0;
    }

    void cashIsRoundedIntoOverAndShort()
    {
        QFETCH(int, owed);
        QFETCH(int, cash);
        Ledger ledger;
        QVERIFY(ledger.post(test::assessment(QStringLiteral("a"), kDay, {}, 1, owed, 0)).ok());
        const PaymentReceived payment{cents(owed), cents(cash), {}, cents(owed - cash), cents(5)};
        const auto entry = paymentEntry(head(QStringLiteral("p"), kDay), test::importerReceivable(),
                                        test::office(), payment, {test::transaction(1), 0});
        QVERIFY(ledger.post(entry.value()).ok());
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(0));
        QCOMPARE(ledger.balance(AccountKey::cashAtOffice(test::office())), cents(cash));
        QCOMPARE(ledger.balance(AccountKey::cashOverShort(test::office())), cents(owed - cash));
        QCOMPARE(ledger.trialBalance(), cents(0));
    }

    void aPaymentHidesNothingInRounding()
    {
        const auto errorOf = [](const PaymentReceived& payment) {
            return paymentEntry(head(QStringLiteral("p"), kDay), test::importerReceivable(), test::office(),
                                payment, {})
                .error();
        };
        QCOMPARE(errorOf({cents(1000), cents(997), {}, cents(3), cents(5)}), LedgerError::RoundingTooLarge);
        QCOMPARE(errorOf({cents(1000), cents(1003), {}, cents(-3), cents(5)}), LedgerError::RoundingTooLarge);
        QCOMPARE(errorOf({cents(1000), cents(999), {}, cents(1), cents(0)}), LedgerError::RoundingTooLarge);
        QCOMPARE(errorOf({cents(1000), cents(500), cents(499), {}, cents(5)}), LedgerError::NotBalanced);
    }

    void aVoidIsTheExactReverse()
    {
        Ledger ledger;
        const JournalEntry paid = test::payment(QStringLiteral("p"), kDay, 500, 1);
        const JournalEntry undone = reversalEntry(head(QStringLiteral("v"), kDay), paid).value();
        QCOMPARE(ledger.post(undone).error(), LedgerError::UnknownReversed);
        QVERIFY(ledger.post(paid).ok());
        QVERIFY(ledger.post(undone).ok());
        QCOMPARE(ledger.post(undone).value(), Posted::AlreadyThere);
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(0));
        const JournalEntry again = reversalEntry(head(QStringLiteral("v2"), kDay), paid).value();
        QCOMPARE(ledger.post(again).error(), LedgerError::ReversedBefore);
        QCOMPARE(reversalEntry(head(QStringLiteral("w"), kDay), undone).error(),
                 LedgerError::ReversalOfReversal);
    }

    void aReversalMustReverse()
    {
        Ledger ledger;
        const JournalEntry paid = test::payment(QStringLiteral("p"), kDay, 500);
        QVERIFY(ledger.post(paid).ok());
        JournalFields fields{QStringLiteral("v"), kDay, {}, JournalKind::Reversal, paid.postings(), {},
                             QStringLiteral("p")};
        QCOMPARE(ledger.post(JournalEntry::of(fields).value()).error(), LedgerError::NotExactReverse);
        fields.postings = reversed(paid.postings());
        fields.day = kDay.addDays(-1);
        QCOMPARE(ledger.post(JournalEntry::of(fields).value()).error(), LedgerError::ReversedTooEarly);
        // The rule itself never makes one that is too early.
        const auto entry = reversalEntry(head(QStringLiteral("v"), kDay.addDays(-1)), paid);
        QCOMPARE(entry.value().day(), kDay);
        QVERIFY(ledger.post(entry.value()).ok());
        fields.id = QStringLiteral("w");
        fields.reverses = QStringLiteral("v");
        fields.day = kDay;
        QCOMPARE(ledger.post(JournalEntry::of(fields).value()).error(), LedgerError::ReversalOfReversal);
    }

    void aChangePostsTheDifferenceOnly()
    {
        const auto entry = changeEntry(head(QStringLiteral("c"), kDay), test::importerReceivable(),
                                       ChangePosting::Correction, test::assessed(1, 1, 1000, 550),
                                       test::assessed(1, 2, 600, 550));
        const std::vector<Posting> expected{
            posted(test::importerReceivable(), Side::Credit, 400),
            posted(AccountKey::revenue(AccountKind::CustomsDuty), Side::Debit, 400)};
        QVERIFY(entry.value().postings() == expected);
        QCOMPARE(entry.value().subject().version, 2);
        QCOMPARE(entry.value().kind(), JournalKind::Correction);
    }

    void aChargeMayComeAndGo()
    {
        const AssessedVersion before{test::transaction(1), 1, {{AccountKind::Surtax, cents(300)}}};
        const AssessedVersion after{test::transaction(1), 2, {{AccountKind::Excise, cents(300)}}};
        const auto entry = changeEntry(head(QStringLiteral("c"), kDay), test::importerReceivable(),
                                       ChangePosting::Adjustment, before, after);
        QVERIFY(entry.value().effectOn(test::importerReceivable()).isZero());
        QCOMPARE(entry.value().effectOn(AccountKey::revenue(AccountKind::Surtax)), cents(300));
        QCOMPARE(entry.value().effectOn(AccountKey::revenue(AccountKind::Excise)), cents(-300));
        QCOMPARE(entry.value().kind(), JournalKind::Adjustment);
    }

    void rulesRefuseWhatDoesNotFit()
    {
        const JournalHead any = head(QStringLiteral("x"), kDay);
        const AccountKey cash = AccountKey::cashAtOffice(test::office());
        const AssessedVersion first = test::assessed(1, 1, 10, 10);
        QCOMPARE(assessmentEntry(any, cash, first).error(), LedgerError::NotAReceivable);
        QCOMPARE(changeEntry(any, test::importerReceivable(), ChangePosting::Correction, first,
                             test::assessed(2, 2, 10, 10))
                     .error(),
                 LedgerError::SubjectDiffers);
        QCOMPARE(
            changeEntry(any, test::importerReceivable(), ChangePosting::Correction, first, first).error(),
            LedgerError::SubjectDiffers);
        const AssessedVersion notRevenue{test::transaction(1), 1, {{AccountKind::CashAtOffice, cents(1)}}};
        QCOMPARE(assessmentEntry(any, test::importerReceivable(), notRevenue).error(),
                 LedgerError::NotACharge);
        const AssessedVersion negative{test::transaction(1), 1, {{AccountKind::Excise, cents(-1)}}};
        QCOMPARE(assessmentEntry(any, test::importerReceivable(), negative).error(),
                 LedgerError::AmountNegative);
        QCOMPARE(electronicPaymentEntry(any, cash, cents(1), {}).error(), LedgerError::NotAReceivable);
        QCOMPARE(penaltyEntry(any, cash, cents(1), {}).error(), LedgerError::NotAReceivable);
    }

    void suspenseAndTransferMoveMoneyAndDebt()
    {
        Ledger ledger;
        const AccountKey office = AccountKey::receivableOfOffice(test::office());
        const Subject subject{test::transaction(7), 0};
        const auto post = [&ledger](const Result<JournalEntry, LedgerError>& entry) {
            QVERIFY(ledger.post(entry.value()).ok());
        };
        post(assessmentEntry(head(QStringLiteral("1"), kDay), office, test::assessed(7, 1, 900, 100)));
        post(debtTransferEntry(head(QStringLiteral("2"), kDay), office, test::importerReceivable(),
                               cents(1000), subject));
        QCOMPARE(ledger.balance(office), cents(0));
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(1000));
        post(electronicPaymentEntry(head(QStringLiteral("3"), kDay), AccountKey::paymentsSuspense(),
                                    cents(1000), {}));
        QCOMPARE(ledger.balance(AccountKey::paymentsSuspense()), cents(-1000));
        post(paymentIdentifiedEntry(head(QStringLiteral("4"), kDay), test::importerReceivable(), cents(1000),
                                    subject));
        QCOMPARE(ledger.balance(AccountKey::paymentsSuspense()), cents(0));
        QCOMPARE(ledger.balance(test::importerReceivable()), cents(0));
        post(securityDepositEntry(head(QStringLiteral("5"), kDay), test::importer(), cents(500'000)));
        QCOMPARE(ledger.balance(AccountKey::securityDeposits(test::importer())), cents(-500'000));
        post(securityReturnEntry(head(QStringLiteral("6"), kDay), test::importer(), cents(500'000)));
        QCOMPARE(ledger.balance(AccountKey::securityDeposits(test::importer())), cents(0));
        post(drawerCountEntry(head(QStringLiteral("7"), kDay), test::office(), cents(-125)));
        QCOMPARE(ledger.balance(AccountKey::cashAtOffice(test::office())), cents(-125));
        QCOMPARE(ledger.balance(AccountKey::cashOverShort(test::office())), cents(125));
        QCOMPARE(ledger.trialBalance(), cents(0));
    }

    void anAccountNeverLeavesItsRange()
    {
        Ledger ledger;
        constexpr qint64 kMost = 9'999'999'999'999;
        int posts = 0;
        for (; posts < 200; ++posts) {
            const auto entry =
                test::assessment(QString::number(posts), kDay, {}, 1 + posts, kMost / 2, kMost / 2);
            const auto answer = ledger.post(entry);
            if (!answer.ok()) {
                QCOMPARE(answer.error(), LedgerError::BalanceTooLarge);
                break;
            }
        }
        QCOMPARE(posts, 100);
        QCOMPARE(ledger.entries().size(), 100U);
        QCOMPARE(ledger.trialBalance(), cents(0));
    }

    void textsAreStable()
    {
        QCOMPARE(toText(AccountKind::GoodsAndServicesTax), QStringLiteral("gst"));
        QCOMPARE(toText(AccountKind::SecurityDeposits), QStringLiteral("securityDeposits"));
        QCOMPARE(toText(JournalKind::DebtTransfer), QStringLiteral("debtTransfer"));
        QCOMPARE(toText(JournalKind::Reversal), QStringLiteral("reversal"));
    }
};

} // namespace

CARM_TEST(LedgerTest)
#include "ledger_test.moc"
