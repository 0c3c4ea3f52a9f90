// The ledger follows what was received: to the cent, balanced, each entry once, and told to the business
// whose account it moves.
#include "account/journal_json.h"
#include "account/ledger.h"
#include "central/book_rules.h"
#include "central/declaration_books.h"
#include "central/sample_business.h"
#include "central/sample_officer.h"
#include "harness/harness.h"

using namespace carm;
using namespace carm::test;
using account::AccountKey;
using account::JournalKind;
using money::Cents;
using protocol::EntryOutcome;
using protocol::RecordKind;

namespace {

constexpr qint64 kDutyCents = 28'287;
constexpr qint64 kGstCents = 9'272;
constexpr qint64 kTotalCents = kDutyCents + kGstCents;

const identifiers::OfficeCode kOffice = identifiers::OfficeCode::parse(u"0427").value();
const AccountKey kReceivable =
    AccountKey::receivable(identifiers::ImportProgramAccount::parse(u"870249414RM0001").value());

/// The whole counter and the importer who hears of it.
struct Office {
    ServiceRig rig;
    SampleTerminal kiosk = rig.enrolled(1);
    SampleTerminal counter = rig.enrolled(2, protocol::TerminalKind::Counter);
    SampleActor officer = officerOf(rig);
    ImporterDesk importer{rig, 3, QStringLiteral("zoe")};
    QString number = identifiers::TransactionNumber::fromSerial(1)->text();

    protocol::SealedEntry record(RecordKind kind, const protocol::RecordBody& body = protocol::PlainBody{})
    {
        return counter.record(officer, kind, number, body);
    }
    protocol::SealedEntry send(const protocol::SealedEntry& entry)
    {
        CARM_ENSURE(rig.submit(counter, {entry}).answers.at(0).receipt.has_value());
        return entry;
    }
    void accept(const protocol::SealedEntry& declared)
    {
        number = declared.subject;
        send(record(RecordKind::Presented, protocol::PresentedBody{declared}));
        send(record(RecordKind::ReviewStarted));
        send(record(RecordKind::Accepted));
    }
    /// 375.59 in cash is 375.60, handed over as 380.00.
    protocol::SealedEntry payInCash()
    {
        const Cents tendered = Cents::of(38'000);
        return send(
            record(RecordKind::PaymentTaken,
                   protocol::PaymentBody{QStringLiteral("0427-03-000001"),
                                         kSession,
                                         Cents::of(kTotalCents),
                                         {{QStringLiteral("cash"), tendered, Cents::of(kTotalCents), {}}},
                                         Cents::of(440),
                                         Cents::of(1)}));
    }
    std::vector<account::JournalEntry> journal()
    {
        const reference::Edition& edition = *rig.shelf.current()->edition;
        return central::journalOf(rig.store().entriesAbout(number).value(), central::BookRules(&edition));
    }
    /// What the business is told, as a ledger.
    account::Ledger told()
    {
        account::Ledger ledger;
        for (const protocol::FeedItem& item : rig.feedOf(importer.terminal).items) {
            if (item.topic == protocol::FeedTopic::Ledger) {
                const auto entry = account::journalEntryFromJson(item.content);
                CARM_ENSURE(entry.ok() && entry->id() == item.key);
                CARM_ENSURE(ledger.post(entry.value()).ok());
            }
        }
        return ledger;
    }
};

} // namespace

class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPostedBeforeAcceptance();
    void cashEntryToTheCent();
    void voidsAreExactReverses();
    void correctionsPostTheDifference();
    void cancellationTakesBackWhatWasAssessed();
    void aNumberThatIsAttachedTakesTheDebt();
    void whatIsMissingIsPosted();
    void onAccountIsDueWithItsPeriod();
    void moneyForNothingKnownGoesToSuspense();
    void figuresThatDoNotHoldPostNothing();
    void theJournalOnlyGrows();
    void aDrawerThatIsShortIsPosted();
    void daysAreEastern();
};

void BooksTest::nothingIsPostedBeforeAcceptance()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    const auto declared = office.kiosk.seal({.serial = 1});
    office.send(office.record(RecordKind::Presented, protocol::PresentedBody{declared}));
    office.send(office.record(RecordKind::ReviewStarted));
    QVERIFY(office.journal().empty());
    QVERIFY(office.told().entries().empty());
}

void BooksTest::cashEntryToTheCent()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    office.accept(office.kiosk.seal({.serial = 1}));
    QCOMPARE(office.told().balance(kReceivable), Cents::of(kTotalCents));
    office.payInCash();
    office.send(office.record(RecordKind::Released, protocol::ReleasedBody{QStringLiteral("0427")}));
    const account::Ledger ledger = office.told();
    QCOMPARE(ledger.entries().size(), std::size_t(2));
    QCOMPARE(ledger.entries().at(0).kind(), JournalKind::Assessment);
    QCOMPARE(ledger.entries().at(1).kind(), JournalKind::Payment);
    QCOMPARE(ledger.trialBalance(), Cents());
    QCOMPARE(ledger.balance(kReceivable), Cents());
    QCOMPARE(ledger.balance(AccountKey::revenue(account::AccountKind::CustomsDuty)), Cents::of(-kDutyCents));
    QCOMPARE(ledger.balance(AccountKey::revenue(account::AccountKind::GoodsAndServicesTax)),
             Cents::of(-kGstCents));
    QCOMPARE(ledger.balance(AccountKey::cashAtOffice(kOffice)), Cents::of(kTotalCents + 1));
    QCOMPARE(ledger.balance(AccountKey::cashOverShort(kOffice)), Cents::of(-1));
    QCOMPARE(*ledger.entries().front().subject().transaction,
             identifiers::TransactionNumber::parse(office.number).value());
}

void BooksTest::voidsAreExactReverses()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    office.accept(office.kiosk.seal({.serial = 1}));
    const auto paid = office.payInCash();
    office.send(office.record(
        RecordKind::PaymentVoided,
        protocol::PaymentVoidedBody{
            paid.id, QStringLiteral("0427-03-000001"), kSession, QStringLiteral("wrongAmount"), {}}));
    const account::Ledger ledger = office.told();
    QCOMPARE(ledger.entries().size(), std::size_t(3));
    QVERIFY(ledger.entries().back().isReverseOf(ledger.entries().at(1)));
    QCOMPARE(ledger.balance(kReceivable), Cents::of(kTotalCents));
    QCOMPARE(ledger.balance(AccountKey::cashAtOffice(kOffice)), Cents());
    QCOMPARE(ledger.balance(AccountKey::cashOverShort(kOffice)), Cents());
}

void BooksTest::correctionsPostTheDifference()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    office.accept(office.kiosk.seal({.serial = 1}));
    // One cent more of duty, sealed by the terminal as it believed; reviewed and accepted again.
    office.send(office.counter.seal({.serial = 1, .version = 2, .spoilAmount = true}));
    QCOMPARE(office.told().entries().size(), std::size_t(1));
    office.send(office.record(RecordKind::ReviewStarted));
    office.send(office.record(RecordKind::Accepted));
    const account::Ledger ledger = office.told();
    QCOMPARE(ledger.entries().size(), std::size_t(2));
    QCOMPARE(ledger.entries().back().kind(), JournalKind::Correction);
    QCOMPARE(ledger.entries().back().effectOn(kReceivable), Cents::of(1));
    QCOMPARE(ledger.balance(kReceivable), Cents::of(kTotalCents + 1));
}

void BooksTest::cancellationTakesBackWhatWasAssessed()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    office.accept(office.kiosk.seal({.serial = 1}));
    office.send(office.record(RecordKind::Cancelled, protocol::ReasonsBody{{QStringLiteral("other")}, {}}));
    const account::Ledger ledger = office.told();
    QCOMPARE(ledger.entries().size(), std::size_t(2));
    QCOMPARE(ledger.entries().back().kind(), JournalKind::Reversal);
    for (const auto& [account, balance] : ledger.balances()) {
        QCOMPARE(balance, Cents());
    }
}

void BooksTest::aNumberThatIsAttachedTakesTheDebt()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    const auto provisional = office.counter.seal({.serial = 11, .isProvisional = true});
    office.number = provisional.subject;
    office.send(provisional);
    office.send(office.record(RecordKind::Countersigned,
                              protocol::CountersignedBody{provisional.id, provisional.hash}));
    office.accept(provisional);
    QVERIFY(office.told().entries().empty());
    const AccountKey officeAccount = AccountKey::receivableOfOffice(kOffice);
    QCOMPARE(office.journal().front().effectOn(officeAccount), Cents::of(kTotalCents));
    office.send(office.counter.seal({.serial = 11, .version = 2}));
    office.send(office.record(RecordKind::ReviewStarted));
    office.send(office.record(RecordKind::Accepted));
    account::Ledger ledger;
    for (const account::JournalEntry& entry : office.journal()) {
        QVERIFY(ledger.post(entry).ok());
    }
    QCOMPARE(ledger.balance(officeAccount), Cents());
    QCOMPARE(ledger.balance(kReceivable), Cents::of(kTotalCents));
    QCOMPARE(office.told().balance(kReceivable), Cents::of(kTotalCents));
    // The identification that was shown is none of what the business is told.
    QVERIFY(office.rig.told(office.importer.terminal, office.number)->earlierVersions.empty());
    QCOMPARE(office.rig.told(office.counter, office.number)->earlierVersions.size(), std::size_t(1));
    office.send(office.record(RecordKind::Cancelled, protocol::ReasonsBody{{QStringLiteral("other")}, {}}));
    account::Ledger cancelled;
    for (const account::JournalEntry& entry : office.journal()) {
        QVERIFY(cancelled.post(entry).ok());
    }
    for (const auto& [account, balance] : cancelled.balances()) {
        QCOMPARE(balance, Cents());
    }
}

void BooksTest::whatIsMissingIsPosted()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    const auto declared = office.kiosk.seal({.serial = 1});
    // Something else about the declaration is in the books already.
    auto transaction = office.rig.store().begin();
    QVERIFY(office.rig.store()
                .books()
                .post(QStringLiteral("other"), declared.subject, QStringLiteral("{}"))
                .ok());
    QVERIFY(transaction.value().commit().ok());
    office.accept(declared);
    QCOMPARE(office.rig.store().books().idsAbout(office.number).value().size(), qsizetype(2));
    QCOMPARE(office.told().balance(kReceivable), Cents::of(kTotalCents));
}

void BooksTest::onAccountIsDueWithItsPeriod()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    const auto declared =
        office.importer.terminal.seal({.serial = 21, .releaseDate = QStringLiteral("2026-02-27")});
    QCOMPARE(office.importer.send(declared).outcome, EntryOutcome::Created);
    QCOMPARE(office.rig.told(office.importer.terminal, declared.subject)->state, QStringLiteral("accepted"));
    const account::Ledger ledger = office.told();
    QCOMPARE(ledger.entries().size(), std::size_t(1));
    // Released on 27 February: the period ends on 17 March, and ten weekdays later it is due.
    QCOMPARE(ledger.entries().front().due(), QDate(2026, 3, 31));
    const auto correction = office.importer.terminal.seal(
        {.serial = 21, .version = 2, .releaseDate = QStringLiteral("2026-02-27"), .spoilAmount = true});
    QCOMPARE(office.importer.send(correction).outcome, EntryOutcome::Created);
    QCOMPARE(office.told().entries().back().kind(), JournalKind::Correction);
}

void BooksTest::moneyForNothingKnownGoesToSuspense()
{
    Office office;
    office.payInCash();
    const auto journal = office.journal();
    QCOMPARE(journal.size(), std::size_t(1));
    QCOMPARE(journal.front().effectOn(AccountKey::paymentsSuspense()), Cents::of(-kTotalCents));
}

void BooksTest::figuresThatDoNotHoldPostNothing()
{
    Office office;
    office.accept(office.kiosk.seal({.serial = 1}));
    const auto wrong = office.record(
        RecordKind::PaymentTaken,
        protocol::PaymentBody{QStringLiteral("0427-03-000001"),
                              kSession,
                              Cents::of(kTotalCents),
                              {{QStringLiteral("cash"), Cents::of(100), Cents::of(kTotalCents), {}}},
                              {},
                              {}});
    office.send(wrong);
    QCOMPARE(office.rig.store().entry(wrong.id).value()->dispute, QStringLiteral("amountDiffers"));
    QCOMPARE(office.journal().size(), std::size_t(1));
}

void BooksTest::theJournalOnlyGrows()
{
    Office office;
    office.importer.registerBusiness(kSampleBusiness);
    office.accept(office.kiosk.seal({.serial = 1}));
    const auto before = office.journal();
    const auto paid = office.payInCash();
    const auto after = office.journal();
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    QCOMPARE(office.rig.store().books().idsAbout(office.number).value().size(), qsizetype(after.size()));
    office.send(paid); // once more
    office.rig.restart();
    QCOMPARE(office.rig.store().books().idsAbout(office.number).value().size(), qsizetype(after.size()));
    QCOMPARE(office.told().entries(), after);
}

void BooksTest::aDrawerThatIsShortIsPosted()
{
    Office office;
    office.send(office.counter.record(office.officer, RecordKind::DrawerOpened, kSession,
                                      protocol::DrawerOpenedBody{QStringLiteral("0427"), Cents::of(20'000)}));
    const auto closed =
        office.counter.record(office.officer, RecordKind::DrawerClosed, kSession,
                              protocol::DrawerClosedBody{Cents::of(20'000), Cents::of(19'995), {}, {}, 0, 0});
    office.send(closed);
    QCOMPARE(office.rig.store().books().idsAbout(kSession).value().size(), qsizetype(1));
    const auto entry = central::drawerEntry(protocol::readRecord(closed.document).value(),
                                            QStringLiteral("0427"), kSampleNow);
    QCOMPARE(entry->effectOn(AccountKey::cashOverShort(kOffice)), Cents::of(5));
    QCOMPARE(entry->effectOn(AccountKey::cashAtOffice(kOffice)), Cents::of(-5));
}

void BooksTest::daysAreEastern()
{
    // 2026-03-03T04:59:59Z is still the day before in Ottawa; a second later it is not.
    const Instant midnight{1'772'514'000'000};
    QCOMPARE(central::BookRules::dayOf(Instant{midnight.milliseconds - 1}), QDate(2026, 3, 2));
    QCOMPARE(central::BookRules::dayOf(midnight), QDate(2026, 3, 3));
    // A clock that is ahead, or has lost its battery, dates nothing; one that was offline for days does.
    const Instant dayBefore{midnight.milliseconds - 1};
    QCOMPARE(central::BookRules::dayOf(midnight, dayBefore), QDate(2026, 3, 2));
    QCOMPARE(central::BookRules::dayOf(dayBefore, midnight), QDate(2026, 3, 2));
    QCOMPARE(central::BookRules::dayOf(Instant{0}, midnight), QDate(2026, 3, 3));
}

CARM_TEST(BooksTest)
#include "books_test.moc"
