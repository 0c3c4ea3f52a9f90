// How a declaration stands: central's view and this terminal's own records folded together, neither trusted
// alone.
#include "harness/harness.h"

#include "counter_fixture.h"
#include "presenters/counter_state.h"

using namespace carm;
using namespace carm::presenters;
using declaration::DeclarationState;
using outbox::OutboxState;
using protocol::RecordKind;
using Standing = HistoryRecord::Standing;

namespace {

const QString kDrawerSession = QStringLiteral("7c0e8a34-53b1-4f0d-9a86-2b8f1d6e4c59");

/// A declaration and the records that this terminal has made about it.
class Story {
public:
    explicit Story(const test::SealedSample& sample = {}) { m_known.entry = test::sealedDeclaration(sample); }

    Story& then(RecordKind kind, const protocol::RecordBody& body = protocol::PlainBody(),
                OutboxState state = OutboxState::Queued)
    {
        const protocol::RecordContext context{protocol::EntryId::make(),
                                              QStringLiteral("T1"),
                                              static_cast<qint64>(m_known.records.size()) + 1,
                                              {1'772'450'000'000},
                                              kind,
                                              m_known.entry.subject,
                                              {QStringLiteral("1001"), QStringLiteral("cashier")}};
        outbox::OutboxItem item;
        item.entry = protocol::sealRecord(context, body, test::keyOf('o'), test::keyOf('t')).value();
        item.state = state;
        item.lastProblem = state == OutboxState::Rejected ? QStringLiteral("actorUnknown") : QString();
        m_known.records.push_back(item);
        return *this;
    }

    Story& presented(OutboxState state = OutboxState::Queued)
    {
        return then(RecordKind::Presented, protocol::PresentedBody{m_known.entry}, state);
    }

    Story& accepted() { return presented().then(RecordKind::ReviewStarted).then(RecordKind::Accepted); }

    Story& paid(money::Cents amount, OutboxState state = OutboxState::Queued)
    {
        protocol::PaymentBody body;
        body.receiptNumber = QStringLiteral("0427-01-000001");
        body.drawerSession = kDrawerSession;
        body.owed = amount;
        body.tenders = {{QStringLiteral("debitCard"), amount, amount, QStringLiteral("A1")}};
        return then(RecordKind::PaymentTaken, body, state);
    }

    Story& voided(OutboxState state = OutboxState::Queued)
    {
        return then(RecordKind::PaymentVoided,
                    protocol::PaymentVoidedBody{m_known.records.back().entry.id,
                                                QStringLiteral("0427-01-000001"), kDrawerSession,
                                                QStringLiteral("TENDER"), QString()},
                    state);
    }

    /// Central tells the state that it has come to with the first `received` records.
    Story& told(const QString& state, std::size_t received, money::Cents paid = {})
    {
        protocol::DeclarationView view;
        view.transactionNumber = m_known.entry.subject;
        view.declaration = m_known.entry;
        view.state = state;
        view.owed = owed();
        view.paid = paid;
        for (std::size_t i = 0; i < received; ++i) {
            const auto record = protocol::readRecord(m_known.records[i].entry.document).value();
            protocol::RecordLine line;
            line.id = record.context.id;
            line.kind = record.context.kind;
            line.actor = record.context.actor.id;
            line.terminal = record.context.terminal;
            view.records.push_back(line);
        }
        m_known.view = view;
        return *this;
    }

    money::Cents owed() const
    {
        const auto content = protocol::readDocument(m_known.entry.document).value();
        return money::Cents::parse(
                   content.amounts[QStringLiteral("totals")][QStringLiteral("total")].toString())
            .value();
    }

    outbox::KnownDeclaration& known() { return m_known; }
    PresentState now() const { return presentState(m_known); }

private:
    outbox::KnownDeclaration m_known;
};

class PresentStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealedDeclarationIsSubmitted()
    {
        const PresentState state = Story().now();
        QCOMPARE(state.state, DeclarationState::Submitted);
        QCOMPARE(state.balance()->text(), QStringLiteral("409.35"));
        QVERIFY(state.history.empty());
        QVERIFY(!state.isTold && !state.isDisputed && state.isReadable);
        QCOMPARE(state.waiting, 0);
    }

    /// An outage: nothing of it has reached central, and the goods are paid all the same.
    void ownRecordsCountBeforeCentralHasThem()
    {
        Story story;
        story.accepted();
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        QCOMPARE(story.now().waiting, 3);
        story.paid(story.owed());
        QCOMPARE(story.now().state, DeclarationState::Paid);
        QVERIFY(story.now().balance()->isZero());
        story.then(RecordKind::Released, protocol::ReleasedBody{QStringLiteral("0427")});
        QCOMPARE(story.now().state, DeclarationState::Released);
        QCOMPARE(story.now().history.size(), std::size_t(5));
        QCOMPARE(story.now().history.back().standing, Standing::Waiting);
    }

    /// Central's view holds two of the records; folding them in again would be refused by the table.
    void whatCentralHasIsNotCountedTwice()
    {
        Story story;
        story.accepted().paid(story.owed());
        story.told(QStringLiteral("paid"), 4, story.owed());
        const PresentState state = story.now();
        QCOMPARE(state.state, DeclarationState::Paid);
        QCOMPARE(state.paid, story.owed());
        QVERIFY(!state.isDisputed);
        QCOMPARE(state.history.size(), std::size_t(4));
        QCOMPARE(state.ownPayments.size(), std::size_t(1));
        QCOMPARE(state.waiting, 0);
    }

    void centralsViewGoesOnWithTheOwnRecordsThatItLacks()
    {
        Story story;
        story.accepted().told(QStringLiteral("underReview"), 2).paid(story.owed());
        const PresentState state = story.now();
        QCOMPARE(state.state, DeclarationState::Paid);
        QCOMPARE(state.waiting, 2);
        QCOMPARE(state.history.at(0).standing, Standing::Received);
        QCOMPARE(state.history.at(3).standing, Standing::Waiting);
    }

    /// Another counter has taken the money; this terminal knows of it from central alone.
    void aPaymentOfAnotherCounterCounts()
    {
        Story story;
        story.told(QStringLiteral("paid"), 0, story.owed());
        QCOMPARE(story.now().state, DeclarationState::Paid);
        QVERIFY(story.now().balance()->isZero());
        QVERIFY(story.now().ownPayments.empty());
    }

    /// Central cancelled it meanwhile: its word stands, and the misfit is shown.
    void aRecordThatDoesNotFitIsShownAndMovesNothing()
    {
        Story story;
        story.told(QStringLiteral("cancelled"), 0).then(RecordKind::ReviewStarted);
        const PresentState state = story.now();
        QCOMPARE(state.state, DeclarationState::Cancelled);
        QVERIFY(state.isDisputed);
        QCOMPARE(state.history.back().standing, Standing::Misfit);
    }

    void aRefusedRecordMovesNothing()
    {
        Story story;
        story.presented().then(RecordKind::ReviewStarted, protocol::PlainBody(), OutboxState::Rejected);
        const PresentState state = story.now();
        QCOMPARE(state.state, DeclarationState::Presented);
        QCOMPARE(state.needPerson, 1);
        QCOMPARE(state.history.back().standing, Standing::Refused);
        QCOMPARE(state.history.back().problem, QStringLiteral("actorUnknown"));
        QVERIFY(state.actorOf(RecordKind::ReviewStarted).isEmpty());
    }

    void aParkedRecordCountsAndIsShown()
    {
        Story story;
        story.presented(OutboxState::Parked);
        QCOMPARE(story.now().state, DeclarationState::Presented);
        QCOMPARE(story.now().needPerson, 1);
        QCOMPARE(story.now().history.back().standing, Standing::Stuck);
    }

    /// The money lies in the drawer, but central does not have it: nothing is paid until it is put right.
    void aRefusedPaymentPaysNothing()
    {
        Story story;
        story.accepted().paid(story.owed(), OutboxState::Rejected);
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        QCOMPARE(*story.now().balance(), story.owed());
        QVERIFY(story.now().ownPayments.front().isRefused);
        story.voided();
        QCOMPARE(*story.now().balance(), story.owed()); // not more than was owed
        QVERIFY(story.now().ownPayments.front().isVoided);
        QVERIFY(!story.now().isDisputed);
    }

    void aVoidBringsTheBalanceBack()
    {
        Story story;
        story.accepted().paid(story.owed()).voided();
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        QCOMPARE(*story.now().balance(), story.owed());
        QVERIFY(story.now().ownPayments.front().isVoided);
        story.paid(story.owed());
        QCOMPARE(story.now().state, DeclarationState::Paid);
        QCOMPARE(story.now().ownPayments.size(), std::size_t(2));
    }

    void aVoidThatCentralHasIsNotTakenOffAgain()
    {
        Story story;
        story.accepted().paid(story.owed()).voided().told(QStringLiteral("paymentDue"), 5);
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        QVERIFY(story.now().paid.isZero());
        QVERIFY(story.now().ownPayments.front().isVoided);
    }

    /// Nothing is owed: there is nothing to take, and the goods can be released.
    void nothingOwedIsPaidAtOnce()
    {
        test::SealedSample sample;
        sample.draft.invoices.front().lines.front().value = QStringLiteral("0.00");
        sample.draft.invoices.front().total = QStringLiteral("0.00");
        Story story(sample);
        story.accepted();
        QVERIFY(story.owed().isZero());
        QCOMPARE(story.now().state, DeclarationState::Paid);
    }

    /// The importer brings what was mended as the next version on paper.
    void aNewVersionComesWithItsPresentation()
    {
        Story story;
        story.presented().then(RecordKind::ReviewStarted);
        story.then(RecordKind::Returned, protocol::ReasonsBody{{QStringLiteral("QUANTITY")}, {}});
        QCOMPARE(story.now().state, DeclarationState::Returned);
        test::SealedSample sample;
        sample.version = 2;
        sample.draft = test::draftOwingCentsAboveFive(2);
        story.known().entry = test::sealedDeclaration(sample);
        QCOMPARE(story.now().state, DeclarationState::Submitted);
        QCOMPARE(story.now().owed->count() % 5, 2);
        story.presented();
        QCOMPARE(story.now().state, DeclarationState::Presented);
        QVERIFY(!story.now().isDisputed);
    }

    /// A newer version than the one that central told about: its amounts are owed, and its review begins
    /// anew.
    void aVersionAfterCentralsViewIsFoldedIn()
    {
        Story story;
        story.accepted().paid(story.owed()).told(QStringLiteral("paid"), 4, story.owed());
        test::SealedSample sample;
        sample.version = 2;
        sample.draft.invoices.front().lines.front().value = QStringLiteral("2500.00");
        sample.draft.invoices.front().total.clear();
        story.known().entry = test::sealedDeclaration(sample);
        const PresentState state = story.now();
        QCOMPARE(state.state, DeclarationState::Presented);
        QCOMPARE(state.balance()->text(), QStringLiteral("409.34")); // of 818.69, half is paid
    }

    /// Nobody has seen version 1 here: the story begins with what is known.
    void aLaterVersionAloneIsNoMisfit()
    {
        test::SealedSample sample;
        sample.version = 3;
        Story story(sample);
        QCOMPARE(story.now().state, DeclarationState::Submitted);
        QVERIFY(!story.now().isDisputed);
    }

    void aStateOfANewerCentralIsNotGuessed()
    {
        Story story;
        story.told(QStringLiteral("heldByScience"), 0);
        QVERIFY(!story.now().isReadable);
    }

    void centralsDoubtsAreKept()
    {
        Story story;
        story.told(QStringLiteral("presented"), 0);
        story.known().view->isDisputed = true;
        story.known().view->assessmentDiffers = true;
        QVERIFY(story.now().isDisputed);
        QVERIFY(story.now().assessmentDiffers);
    }

    void aCountersignatureIsNeededOnceAndFromAnywhere()
    {
        test::SealedSample sample;
        sample.draft.importerNumber.clear();
        sample.draft.provisionalImporter = declaration::DraftProvisionalImporter{
            QStringLiteral("First Timer"),  QStringLiteral("1 Road, Fort Erie ON"),
            QStringLiteral("passport"),     QStringLiteral("AB123456"),
            QStringLiteral("905 555 0199"), QStringLiteral("firstTimeImporter")};
        Story story(sample);
        QVERIFY(story.now().needsCountersignature);
        Story here(sample);
        const protocol::CountersignedBody body{here.known().entry.id, here.known().entry.hash};
        here.then(RecordKind::Countersigned, body);
        QVERIFY(!here.now().needsCountersignature);
        here.told(QStringLiteral("submitted"), 1);
        here.known().records.clear(); // of another terminal, told by central
        QVERIFY(!here.now().needsCountersignature);
        QVERIFY(!Story().now().needsCountersignature);
    }

    /// The importer changed the entry after an officer had signed for it.
    void aCountersignatureIsForOneVersion()
    {
        test::SealedSample sample;
        sample.draft.importerNumber.clear();
        sample.draft.provisionalImporter = declaration::DraftProvisionalImporter{
            QStringLiteral("First Timer"),  QStringLiteral("1 Road, Fort Erie ON"),
            QStringLiteral("passport"),     QStringLiteral("AB123456"),
            QStringLiteral("905 555 0199"), QStringLiteral("firstTimeImporter")};
        Story story(sample);
        const protocol::SealedEntry first = story.known().entry;
        story.then(RecordKind::Countersigned, protocol::CountersignedBody{first.id, first.hash});
        QVERIFY(!story.now().needsCountersignature);
        sample.version = 2;
        story.known().entry = test::sealedDeclaration(sample);
        QVERIFY(story.now().needsCountersignature);
        story.told(QStringLiteral("underReview"), 1);
        story.known().view->earlierVersions = {first};
        QVERIFY(story.now().needsCountersignature); // central's line may be about the first one
        const protocol::SealedEntry& second = story.known().entry;
        story.then(RecordKind::Countersigned, protocol::CountersignedBody{second.id, second.hash});
        QVERIFY(!story.now().needsCountersignature);
        story.told(QStringLiteral("underReview"), 2);
        story.known().view->earlierVersions = {first};
        QVERIFY(!story.now().needsCountersignature);
        story.known().view->records.back().isDisputed = true;
        QVERIFY(story.now().needsCountersignature);
    }

    /// The goods are gone: only what was paid beyond what they owe is given back.
    void aVoidLeavesReleasedGoodsPaid()
    {
        Story story;
        story.accepted().paid(story.owed()).told(QStringLiteral("released"), 4, story.owed());
        QVERIFY(!story.now().mayGiveBack(story.owed()));
        story.told(QStringLiteral("released"), 4, story.owed() + story.owed());
        QVERIFY(story.now().mayGiveBack(story.owed()));
        story.voided();
        QCOMPARE(story.now().state, DeclarationState::Released);
        QVERIFY(!story.now().isDisputed);
        story.told(QStringLiteral("cancelled"), 4, story.owed());
        QVERIFY(story.now().paid.isZero());
        QVERIFY(!story.now().isDisputed);
        story.told(QStringLiteral("released"), 4, story.owed());
        QCOMPARE(story.now().history.back().standing, Standing::Misfit);
        QVERIFY(story.now().isDisputed);
    }

    /// A release that the outage kept here is stamped from Paid only, whatever order the table is asked in.
    void aReleaseNeedsAZeroBalance()
    {
        Story story;
        story.accepted().paid(money::Cents::of(100));
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        story.then(RecordKind::Released, protocol::ReleasedBody{QStringLiteral("0427")});
        QCOMPARE(story.now().state, DeclarationState::PaymentDue);
        QVERIFY(story.now().isDisputed);
    }

    void everyStateHasItsWords()
    {
        const Speaker english(Language::English);
        const Speaker french(Language::French);
        QStringList words;
        for (int state = 0; state <= static_cast<int>(DeclarationState::Abandoned); ++state) {
            const StatePill pill = statePill(static_cast<DeclarationState>(state), english);
            QVERIFY(!pill.text.isEmpty() && !pill.explanation.isEmpty());
            QVERIFY(statePill(static_cast<DeclarationState>(state), french).explanation != pill.explanation);
            words += pill.text;
        }
        QCOMPARE(words.removeDuplicates(), qsizetype(0));
    }
};

} // namespace

CARM_TEST(PresentStateTest)
#include "counter_state_test.moc"
