// From the printed copy to the stamp: opening by codes and numbers, the work list, and what an officer may do
// with a declaration in each state.
#include "harness/harness.h"

#include "assessment/assessment.h"
#include "counter_fixture.h"
#include "presenters/counter_opener.h"
#include "presenters/format.h"
#include "presenters/review_view.h"
#include "presenters/work_list.h"
#include "protocol/paper_code.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using access::Role;
using outbox::OutboxState;
using outbox::StoreErrorCode;
using protocol::RecordKind;

namespace {

const QString kNumber = QStringLiteral("00000123456784");

/// A copy of many lines, so that it takes several codes.
protocol::SealedEntry longDeclaration()
{
    test::SealedSample sample;
    auto& invoice = sample.draft.invoices.front();
    invoice.total.clear();
    for (int line = 0; line < 60; ++line) {
        invoice.lines.push_back(invoice.lines.front());
        invoice.lines.back().description = QStringLiteral("Shirts of lot %1").arg(line * line * 7919);
    }
    return test::sealedDeclaration(sample);
}

/// Somebody changed a value after the amounts had been computed, and sealed it with the terminal's key.
protocol::SealedEntry declarationOfOtherAmounts()
{
    const test::SealedSample sample;
    declaration::Draft other = sample.draft;
    other.invoices.front().lines.front().value = QStringLiteral("10.00");
    other.invoices.front().total.clear();
    const auto assessed =
        assessment::assess(declaration::fromDraft(other).value(), *test::sampleEdition()).value();
    const protocol::SealContext context{.id = protocol::EntryId::make(),
                                        .version = 1,
                                        .terminal = sample.terminal,
                                        .sequence = 1,
                                        .transactionNumber =
                                            identifiers::TransactionNumber::fromSerial(sample.serial).value(),
                                        .sealedAt = sample.sealedAt,
                                        .language = QStringLiteral("en"),
                                        .declarantName = QStringLiteral("Ann Sample"),
                                        .editionName = QStringLiteral("sample")};
    return protocol::seal(context, sample.draft, assessed, test::keyOf(sample.key)).value();
}

QStringList codesOf(const protocol::SealedEntry& entry)
{
    return protocol::toPaperCodes(entry).value();
}

class CounterOpenerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::CounterDesk> m_desk;
    std::unique_ptr<CounterOpener> m_opener;
    test::TestOfficer m_officer;

private Q_SLOTS:
    void init()
    {
        m_officer = {};
        m_desk = std::make_unique<test::CounterDesk>();
        m_opener = std::make_unique<CounterOpener>(*m_desk->session);
        m_desk->signIn(m_officer);
    }
    void cleanup()
    {
        m_opener.reset();
        m_desk.reset();
    }

    /// With the network down, on a machine that has never seen it; opened twice it is one entry.
    void codesOpenWhatWasNeverSeen()
    {
        const protocol::SealedEntry entry = longDeclaration();
        const QStringList codes = codesOf(entry);
        QVERIFY(codes.size() > 2);
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        for (int copy = 0; copy < 2; ++copy) {
            for (const QString& code : codes) {
                QVERIFY(m_opener->take(code + QStringLiteral("\r\n"))); // as a keyboard-wedge reader ends it
            }
        }
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.back().front().toString(), kNumber);
        QCOMPARE(m_desk->backend.known.size(), std::size_t(1));
        QVERIFY(m_desk->backend.known.at(kNumber).entry == entry);
        QVERIFY(m_opener->progress().isEmpty());
    }

    void saysWhichCodesAreMissing()
    {
        const QStringList codes = codesOf(longDeclaration());
        m_opener->take(codes.at(1));
        m_opener->take(codes.at(1)); // read twice
        QVERIFY(m_opener->progress().startsWith(QStringLiteral("1 of %1").arg(codes.size())));
        QVERIFY(m_opener->progress().contains(QStringLiteral("missing: 1")));
        m_opener->clear();
        QVERIFY(m_opener->progress().isEmpty());
    }

    void anotherCopyBeginsAnew()
    {
        const QStringList first = codesOf(longDeclaration());
        const QStringList second = codesOf(test::sealedDeclaration({.serial = 55}));
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        m_opener->take(first.front());
        for (const QString& code : second) {
            m_opener->take(code);
        }
        QCOMPARE(spy.size(), 1);
        QVERIFY(m_opener->progress().isEmpty());
        QVERIFY(!m_opener->problem());
    }

    void aDamagedCodeIsSaid()
    {
        QString code = codesOf(test::sealedDeclaration()).front();
        code[code.size() - 5] = code.at(code.size() - 5) == u'0' ? u'1' : u'0';
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        QVERIFY(m_opener->take(code));
        QVERIFY(m_opener->problem().has_value() || !m_opener->progress().isEmpty());
        m_opener->take(QStringLiteral("CARM1:1:1:00000000:%%%"));
        QVERIFY(m_opener->problem()->what.contains(QStringLiteral("cannot be read")));
        QCOMPARE(spy.size(), 0);
        QVERIFY(m_desk->backend.known.empty());
    }

    /// Somebody printed their own amounts and signed them with another key.
    void aForgedSealIsRefusedWhenTheTerminalIsKnown()
    {
        m_desk->backend.tellTerminal(QStringLiteral("K1"), 'k');
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        for (const QString& code : codesOf(test::sealedDeclaration({.key = 'x'}))) {
            m_opener->take(code);
        }
        QCOMPARE(spy.size(), 0);
        QVERIFY(m_desk->backend.known.empty());
        QVERIFY(m_opener->problem()->what.contains(QStringLiteral("seal")));
    }

    void anotherEntryUnderTheSameNumberIsRefused()
    {
        m_desk->backend.known[kNumber].entry = test::sealedDeclaration();
        for (const QString& code : codesOf(longDeclaration())) {
            m_opener->take(code);
        }
        QVERIFY(m_opener->problem()->what.contains(QStringLiteral("Another entry")));
    }

    void aNumberOpensWhatIsKnown()
    {
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        QVERIFY(m_opener->take(QStringLiteral("00000-123456784")));
        QVERIFY(m_opener->problem()->mend.contains(QStringLiteral("codes")));
        m_desk->backend.known[kNumber].entry = test::sealedDeclaration();
        QVERIFY(m_opener->take(kNumber));
        QCOMPARE(spy.size(), 1);
        QVERIFY(!m_opener->problem());
        QVERIFY(!m_opener->take(QStringLiteral("Sample Importer"))); // to be searched for
    }

    void anImageGivesItsCodesInAnyOrder()
    {
        QStringList texts = codesOf(longDeclaration());
        std::reverse(texts.begin(), texts.end());
        texts.prepend(kNumber); // the bar code beside them
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        m_opener->takeAll(texts);
        QCOMPARE(spy.size(), 1);
        m_opener->takeAll({QStringLiteral("https://example.org")});
        QVERIFY(m_opener->problem()->what.contains(QStringLiteral("No code")));
    }

    void nobodyOpensWithoutSigningIn()
    {
        m_desk->backend.known[kNumber].entry = test::sealedDeclaration();
        m_desk->session->signOut();
        QSignalSpy spy(m_opener.get(), &CounterOpener::opened);
        m_opener->take(kNumber);
        QCOMPARE(spy.size(), 0);
        QVERIFY(m_opener->problem().has_value());
    }
};

class WorkListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::CounterDesk> m_desk;
    std::unique_ptr<WorkList> m_list;
    test::TestOfficer m_officer;

    QString cell(int row, WorkList::Column column) { return m_list->index(row, column).data().toString(); }

    void keep(qint64 serial, const char* name, const char* state = nullptr)
    {
        test::SealedSample sample{.serial = serial};
        sample.draft.importerName = QString::fromUtf8(name);
        outbox::KnownDeclaration known;
        known.entry = test::sealedDeclaration(sample);
        if (state != nullptr) {
            protocol::DeclarationView view;
            view.declaration = known.entry;
            view.state = QString::fromLatin1(state);
            view.owed = money::Cents::of(40'935);
            known.view = view;
        }
        m_desk->backend.known[known.entry.subject] = known;
    }

private Q_SLOTS:
    void init()
    {
        m_officer = {};
        m_desk = std::make_unique<test::CounterDesk>();
        m_list = std::make_unique<WorkList>(*m_desk->session);
        m_desk->signIn(m_officer);
    }
    void cleanup()
    {
        m_list.reset();
        m_desk.reset();
    }

    void anEmptyListOffersTheFirstStep()
    {
        QCOMPARE(m_list->rowCount(), 0);
        QVERIFY(m_list->emptyMessage()->mend.contains(QStringLiteral("printed copy")));
    }

    void showsADeclarationAsItStands()
    {
        keep(12'345'678, "Sample Importer Inc.", "paymentDue");
        m_list->reload();
        QCOMPARE(m_list->rowCount(), 1);
        QVERIFY(!m_list->emptyMessage());
        QCOMPARE(cell(0, WorkList::Number), QStringLiteral("00000-123456784"));
        QCOMPARE(cell(0, WorkList::Importer), QStringLiteral("Sample Importer Inc."));
        QCOMPARE(cell(0, WorkList::State), QStringLiteral("Payment due"));
        QCOMPARE(cell(0, WorkList::Owed), QStringLiteral("$409.35"));
        QCOMPARE(cell(0, WorkList::Paid), QStringLiteral("$0.00"));
        QCOMPARE(cell(0, WorkList::Age), QStringLiteral("10 min"));
        QCOMPARE(m_list->index(0, 0).data(WorkList::TransactionNumberRole).toString(), kNumber);
        QCOMPARE(m_list->index(0, 0).data(WorkList::ToneRole).toInt(), static_cast<int>(StateTone::Waiting));
        m_desk->session->setLanguage(Language::French);
        QCOMPARE(cell(0, WorkList::State), QStringLiteral("Paiement dû"));
    }

    void filtersByState()
    {
        keep(1, "Submitted One");
        keep(2, "Due One", "paymentDue");
        keep(3, "Paid One", "paid");
        keep(4, "Released One", "released");
        m_list->reload();
        QCOMPARE(m_list->rowCount(), 3); // what is finished is out of the way
        const auto only = [this](WorkFilter filter) {
            m_list->setFilter(filter);
            return m_list->rowCount() == 1 ? cell(0, WorkList::Importer) : QString();
        };
        QCOMPARE(only(WorkFilter::ToReview), QStringLiteral("Submitted One"));
        QCOMPARE(only(WorkFilter::ToPay), QStringLiteral("Due One"));
        QCOMPARE(only(WorkFilter::ToRelease), QStringLiteral("Paid One"));
        QCOMPARE(only(WorkFilter::Finished), QStringLiteral("Released One"));
        m_list->setFilter(WorkFilter::All);
        QCOMPARE(m_list->rowCount(), 4);
        m_list->setFilter(WorkFilter::NeedsPerson);
        QCOMPARE(m_list->rowCount(), 0);
    }

    void findsByPrintedNumberAndName()
    {
        keep(12'345'678, "Sample Importer Inc.");
        keep(2, "Other Ltd.");
        m_list->setSearch(QStringLiteral("00000-1234567"));
        QCOMPARE(m_list->rowCount(), 1);
        m_list->setSearch(QStringLiteral("870249414 RM 0001"));
        QCOMPARE(m_list->rowCount(), 2);
        m_list->setSearch(QStringLiteral("Other"));
        QCOMPARE(cell(0, WorkList::Importer), QStringLiteral("Other Ltd."));
        m_list->setSearch(QStringLiteral("Nobody"));
        QVERIFY(m_list->emptyMessage()->what.contains(QStringLiteral("Nothing was found")));
    }

    void noCardNumberReachesTheStore()
    {
        keep(1, "Card 4111 1111 1111 1111");
        m_list->setSearch(QStringLiteral("4111 1111 1111 1111"));
        QCOMPARE(m_list->rowCount(), 0);
        QVERIFY(m_list->emptyMessage()->what.contains(QStringLiteral("payment card")));
    }

    void readsAgainWhenSomethingIsTold()
    {
        keep(1, "One");
        m_desk->backend.listener->feedChanged();
        QCOMPARE(m_list->rowCount(), 1);
        keep(2, "Two");
        m_desk->backend.holdsAnswers = true;
        m_desk->backend.listener->feedChanged();
        keep(3, "Three");
        m_desk->backend.listener->feedChanged(); // while it is being read
        m_desk->backend.answerAll();
        QCOMPARE(m_list->rowCount(), 3);
    }

    void showsNothingToNobody()
    {
        keep(1, "One");
        m_list->reload();
        m_list->setSearch(QStringLiteral("One"));
        m_desk->session->lock();
        QCOMPARE(m_list->rowCount(), 0);
        m_desk->session->signOut();
        QVERIFY(m_list->search().isEmpty());
    }

    void anErrorOfTheStoreIsSaid()
    {
        m_desk->backend.readError = outbox::StoreError{StoreErrorCode::Damaged, {}};
        m_list->reload();
        QVERIFY(m_list->emptyMessage()->what.contains(QStringLiteral("damaged")));
    }
};

class ReviewViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::CounterDesk> m_desk;
    std::unique_ptr<ReviewView> m_view;
    test::TestOfficer m_officer;

    void open(const protocol::SealedEntry& entry = test::sealedDeclaration())
    {
        m_desk->backend.known[entry.subject].entry = entry;
        m_view->open(entry.subject);
    }

    QList<CounterAction> offered() const
    {
        QList<CounterAction> actions;
        for (const ActionView& action : m_view->actions()) {
            actions += action.action;
        }
        return actions;
    }

    std::optional<Message> whyNot(CounterAction action) const
    {
        for (const ActionView& view : m_view->actions()) {
            if (view.action == action && !view.isAllowed) {
                return view.whyNot;
            }
        }
        return {};
    }

    void pay(money::Cents amount)
    {
        protocol::PaymentBody body;
        body.receiptNumber = QStringLiteral("0427-01-000001");
        body.drawerSession = QStringLiteral("7c0e8a34-53b1-4f0d-9a86-2b8f1d6e4c59");
        body.owed = amount;
        body.tenders = {{QStringLiteral("debitCard"), amount, amount, QStringLiteral("A1")}};
        const protocol::RecordBody record = body;
        const auto officer = m_desk->session->signing(access::Action::TakeMoney);
        m_desk->backend.sealRecord({protocol::EntryId::make(), RecordKind::PaymentTaken, kNumber,
                                    officer->actor, officer->key,
                                    [record](const outbox::RecordTicket&) { return record; }},
                                   [](const auto&) {});
    }

private Q_SLOTS:
    void init()
    {
        m_officer = {};
        m_desk = std::make_unique<test::CounterDesk>();
        m_view = std::make_unique<ReviewView>(*m_desk->session);
        m_desk->signIn(m_officer);
    }
    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void showsTheImportersOwnPages()
    {
        open();
        const ReviewPages pages = m_view->pages();
        QCOMPARE(pages.number, QStringLiteral("00000-123456784"));
        QCOMPARE(pages.parts.size(), std::size_t(2));
        QCOMPARE(pages.parts.front().rows.at(1).value, QStringLiteral("Sample Importer Inc."));
        QCOMPARE(pages.goods.size(), std::size_t(1));
        QCOMPARE(pages.owed.total, QStringLiteral("$409.35"));
        QCOMPARE(pages.explanation.size(), std::size_t(1));
        QCOMPARE(m_view->balance(), QStringLiteral("$409.35"));
        QCOMPARE(m_view->state().text, QStringLiteral("Submitted"));
    }

    /// The kiosk had another edition: amounts as sealed, codes without their names, and a note.
    void showsPagesOfAnotherEditionAsSealed()
    {
        reference::EditionTables tables = test::sampleTables();
        tables.info.hash = QByteArray(32, 'e');
        m_desk->session->useEdition(test::editionOf(std::move(tables)));
        open();
        const ReviewPages pages = m_view->pages();
        QCOMPARE(pages.owed.total, QStringLiteral("$409.35"));
        QCOMPARE(pages.goods.front().customsDuty, QStringLiteral("$308.30"));
        QCOMPARE(pages.goods.front().description, QStringLiteral("Cotton T-shirts"));
        QVERIFY(pages.explanation.empty());
        const bool isSaid = std::any_of(pages.notes.begin(), pages.notes.end(), [](const Message& note) {
            return note.why.contains(QStringLiteral("reference edition sample"));
        });
        QVERIFY(isSaid);
    }

    void saysHowFarTheSealIsKnown()
    {
        open();
        QVERIFY(m_view->pages().notes.front().what.contains(QStringLiteral("not checked yet")));
        m_desk->backend.tellTerminal(QStringLiteral("K1"), 'k');
        m_desk->backend.listener->feedChanged();
        QVERIFY(m_view->pages().notes.empty());
        m_desk->backend.tellTerminal(QStringLiteral("K1"), 'k', true);
        m_desk->backend.listener->feedChanged();
        QVERIFY(m_view->pages().notes.front().what.contains(QStringLiteral("withdrawn")));
        m_desk->backend.tellTerminal(QStringLiteral("K1"), 'x');
        m_desk->backend.listener->feedChanged();
        QVERIFY(m_view->pages().notes.front().what.contains(QStringLiteral("not right")));
    }

    /// Whoever has the key of a withdrawn terminal can seal anything; what central has received is received.
    void aWrongOrWithdrawnSealStopsWhatCannotBeTakenBack()
    {
        open();
        m_view->act(CounterAction::Present);
        m_view->act(CounterAction::StartReview);
        QVERIFY(!whyNot(CounterAction::Accept)); // not checked yet: an outage stops nobody
        const auto tell = [this](char key, bool isRevoked) {
            m_desk->backend.tellTerminal(QStringLiteral("K1"), key, isRevoked);
            m_desk->backend.listener->feedChanged();
        };
        tell('x', false);
        QVERIFY(whyNot(CounterAction::Accept)->what.contains(QStringLiteral("not right")));
        m_view->act(CounterAction::Accept);
        QCOMPARE(m_view->state().text, QStringLiteral("Under review"));
        tell('k', true);
        QVERIFY(whyNot(CounterAction::Accept)->what.contains(QStringLiteral("withdrawn")));
        QVERIFY(!whyNot(CounterAction::Return));
        m_desk->session->setLanguage(Language::French);
        QVERIFY(whyNot(CounterAction::Accept)->mend.contains(QStringLiteral("surveillant")));
        tell('k', false);
        m_view->act(CounterAction::Accept);
        QVERIFY(!whyNot(CounterAction::TakePayment));
        tell('x', false);
        QVERIFY(whyNot(CounterAction::TakePayment).has_value());
        pay(money::Cents::of(40'935));
        QVERIFY(whyNot(CounterAction::Release).has_value());
        protocol::DeclarationView view;
        view.declaration = m_desk->backend.known.at(kNumber).entry;
        view.state = QStringLiteral("paid");
        view.owed = money::Cents::of(40'935);
        view.paid = view.owed;
        for (const outbox::OutboxItem& item : m_desk->backend.about(kNumber)) {
            protocol::RecordLine line;
            line.id = item.entry.id;
            view.records.push_back(line);
        }
        m_desk->backend.known.at(kNumber).view = view;
        m_desk->backend.listener->feedChanged();
        QVERIFY(offered().contains(CounterAction::Release) && !whyNot(CounterAction::Release));
    }

    /// Its terminal is not told here, but the seal was checked when the copy was kept.
    void aVerifiedCopyIsNotDoubted()
    {
        const protocol::SealedEntry entry = test::sealedDeclaration();
        m_desk->backend.known[entry.subject].isVerified = true;
        open(entry);
        QVERIFY(m_view->pages().notes.empty());
    }

    void amountsThatTheAgencyDoesNotFindAreNotAccepted()
    {
        const protocol::SealedEntry entry = test::sealedDeclaration();
        protocol::DeclarationView view;
        view.declaration = entry;
        view.state = QStringLiteral("underReview");
        view.owed = money::Cents::of(40'935);
        view.assessmentDiffers = true;
        m_desk->backend.known[entry.subject].view = view;
        open(entry);
        QVERIFY(whyNot(CounterAction::Accept)->what.contains(QStringLiteral("agency computes")));
        QVERIFY(whyNot(CounterAction::Accept)->mend.contains(QStringLiteral("for correction")));
        m_view->act(CounterAction::Accept);
        QVERIFY(m_desk->backend.records.empty());
        m_view->act(CounterAction::Return, {QStringLiteral("QUANTITY")});
        QCOMPARE(m_view->state().text, QStringLiteral("Returned"));
    }

    void amountsThatThisCounterDoesNotFindAreNotAccepted()
    {
        open(declarationOfOtherAmounts());
        m_view->act(CounterAction::Present);
        m_view->act(CounterAction::StartReview);
        QVERIFY(whyNot(CounterAction::Accept)->what.contains(QStringLiteral("This counter computes")));
        QVERIFY(!whyNot(CounterAction::Return));
        reference::EditionTables tables = test::sampleTables();
        tables.info.hash = QByteArray(32, 'e');
        m_desk->session->useEdition(test::editionOf(std::move(tables)));
        QVERIFY(!whyNot(CounterAction::Accept)); // it cannot compute them any more; central does
    }

    void goesTheWholeWay()
    {
        open();
        QSignalSpy done(m_view.get(), &ReviewView::done);
        QCOMPARE(offered(), (QList{CounterAction::Present, CounterAction::Cancel}));
        m_view->act(CounterAction::Present);
        QCOMPARE(m_view->state().text, QStringLiteral("Presented"));
        m_view->act(CounterAction::StartReview);
        QCOMPARE(offered(), (QList{CounterAction::Accept, CounterAction::Examine, CounterAction::Return,
                                   CounterAction::Cancel}));
        m_view->act(CounterAction::Examine, {QStringLiteral("QUANTITY")}, QStringLiteral("count the boxes"));
        QCOMPARE(offered(), QList{CounterAction::EndExamination});
        m_view->act(CounterAction::EndExamination);
        m_view->act(CounterAction::Accept);
        QCOMPARE(offered(), (QList{CounterAction::TakePayment, CounterAction::Cancel}));
        QVERIFY(!m_view->stampedCopy(Language::English));
        pay(money::Cents::of(40'935));
        QCOMPARE(offered(), QList{CounterAction::Release});
        QCOMPARE(m_view->balance(), QStringLiteral("$0.00"));
        m_view->act(CounterAction::Release);
        QCOMPARE(m_view->state().text, QStringLiteral("Released"));
        QVERIFY(offered().isEmpty());
        QCOMPARE(done.size(), 6);
        QCOMPARE(m_desk->backend.records.size(), std::size_t(7));
        QCOMPARE(m_view->history().size(), std::size_t(7));
        QCOMPARE(m_view->history().at(2).detail, QStringLiteral("The quantity differs · count the boxes"));
        QCOMPARE(m_view->history().at(5).detail, QStringLiteral("Receipt 0427-01-000001"));
    }

    void theRecordIsThePersonsAndHoldsThePapers()
    {
        const protocol::SealedEntry entry = test::sealedDeclaration();
        open(entry);
        m_view->act(CounterAction::Present);
        const protocol::RecordContent record = m_desk->backend.contentOf(0);
        QCOMPARE(record.context.actor,
                 (protocol::Actor{QStringLiteral("1001"), QStringLiteral("borderServicesOfficer")}));
        QVERIFY(std::get<protocol::PresentedBody>(record.body).declaration == entry);
        const auto key = m_desk->session->signing(access::Action::OpenEntry)->key;
        QVERIFY(protocol::isSignedBy(m_desk->backend.records.front().entry, key->publicKey()));
    }

    void theStampSaysPortBadgeTimeAndReceipt()
    {
        open();
        for (const CounterAction action :
             {CounterAction::Present, CounterAction::StartReview, CounterAction::Accept}) {
            m_view->act(action);
        }
        pay(money::Cents::of(40'935));
        m_view->act(CounterAction::Release);
        const auto copy = m_view->stampedCopy(Language::French);
        QVERIFY(copy.has_value());
        QCOMPARE(copy->stamp.size(), std::size_t(4));
        QCOMPARE(copy->stamp.at(0).value, QStringLiteral("Queenston (0427)"));
        QCOMPARE(copy->stamp.at(1).value, QStringLiteral("1001"));
        QCOMPARE(copy->stamp.at(2).value, formatMoment(m_desk->clock.now(), Language::French));
        QCOMPARE(copy->stamp.at(3).value, QStringLiteral("0427-01-000001"));
        QVERIFY(copy->mark.contains(QStringLiteral("MAINLEVÉE")));
        QCOMPARE(copy->text.number, QStringLiteral("00000-123456784"));
    }

    void returnsForReasonsOfTheListOnly()
    {
        open();
        m_view->act(CounterAction::Present);
        m_view->act(CounterAction::StartReview);
        QCOMPARE(m_view->reasonsFor(CounterAction::Return).front().label,
                 QStringLiteral("The quantity differs"));
        QVERIFY(m_view->reasonsFor(CounterAction::Accept).empty());
        m_view->act(CounterAction::Return);
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("reason is missing")));
        m_view->act(CounterAction::Return, {QStringLiteral("MADE-UP")});
        QVERIFY(m_view->problem().has_value());
        m_view->act(CounterAction::Return, {QStringLiteral("QUANTITY")},
                    QStringLiteral("paid with 4111111111111111"));
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("payment card")));
        m_view->act(CounterAction::Return, {QStringLiteral("QUANTITY")}, QString(501, u'x'));
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("too long")));
        QCOMPARE(m_desk->backend.records.size(), std::size_t(2));
        m_view->act(CounterAction::Return, {QStringLiteral("QUANTITY")},
                    QStringLiteral("for 870249414 RM 0001"));
        QVERIFY(!m_view->problem());
        QCOMPARE(m_view->state().text, QStringLiteral("Returned"));
    }

    /// What does not stand in the table is not done, whatever is asked.
    void doesNothingThatIsNotOffered()
    {
        open();
        m_view->act(CounterAction::Accept);
        m_view->act(CounterAction::Release);
        m_view->act(CounterAction::TakePayment);
        QVERIFY(m_desk->backend.records.empty());
    }

    void aRoleThatMayNotIsToldWhoMay()
    {
        test::TestOfficer cashier{QStringLiteral("1002"), {Role::Cashier}, QStringLiteral("0427"), {}};
        m_desk->session->signOut();
        m_desk->signIn(cashier);
        open();
        m_view->act(CounterAction::Present);
        QVERIFY(whyNot(CounterAction::StartReview)->why.contains(QStringLiteral("Supervisor")));
        m_view->act(CounterAction::StartReview);
        QCOMPARE(m_desk->backend.records.size(), std::size_t(1));
    }

    void anEntryWithoutABusinessNumberIsCountersignedFirst()
    {
        test::SealedSample sample;
        sample.draft.importerNumber.clear();
        sample.draft.provisionalImporter = declaration::DraftProvisionalImporter{
            QStringLiteral("First Timer"),  QStringLiteral("1 Road, Fort Erie ON"),
            QStringLiteral("passport"),     QStringLiteral("AB123456"),
            QStringLiteral("905 555 0199"), QStringLiteral("firstTimeImporter")};
        open(test::sealedDeclaration(sample));
        QCOMPARE(m_view->pages().parts.back().rows.front().value, QStringLiteral("Passport"));
        m_view->act(CounterAction::Present);
        m_view->act(CounterAction::StartReview);
        QVERIFY(whyNot(CounterAction::Accept)->what.contains(QStringLiteral("countersigned")));
        m_view->act(CounterAction::Countersign);
        QVERIFY(!whyNot(CounterAction::Accept));
        QVERIFY(!offered().contains(CounterAction::Countersign));
    }

    void whoAcceptedTakesNoMoneyWhereTheOfficeSaysSo()
    {
        m_view.reset();
        CounterSettings settings;
        settings.separation.reviewerTakesNoMoney = true;
        m_officer = {};
        m_desk = std::make_unique<test::CounterDesk>(settings);
        m_view = std::make_unique<ReviewView>(*m_desk->session);
        m_desk->signIn(m_officer);
        open();
        for (const CounterAction action :
             {CounterAction::Present, CounterAction::StartReview, CounterAction::Accept}) {
            m_view->act(action);
        }
        QVERIFY(whyNot(CounterAction::TakePayment)->what.contains(QStringLiteral("You accepted")));
    }

    void aRefusedPaymentStopsTheRelease()
    {
        open();
        for (const CounterAction action :
             {CounterAction::Present, CounterAction::StartReview, CounterAction::Accept}) {
            m_view->act(action);
        }
        pay(money::Cents::of(40'935));
        QVERIFY(offered().contains(CounterAction::Release));
        m_desk->backend.settle(3, OutboxState::Rejected, QStringLiteral("actorUnknown"));
        QVERIFY(!offered().contains(CounterAction::Release));
        QVERIFY(whyNot(CounterAction::TakePayment)->what.contains(QStringLiteral("refused a payment")));
    }

    void aFailureOfTheStoreDoesNothingAndIsSaid()
    {
        open();
        m_desk->backend.sealError = outbox::StoreError{StoreErrorCode::DiskFull, {}};
        QSignalSpy done(m_view.get(), &ReviewView::done);
        m_view->act(CounterAction::Present);
        QVERIFY(m_view->problem()->why.contains(QStringLiteral("full")));
        QVERIFY(!m_view->isBusy());
        QCOMPARE(done.size(), 0);
        m_desk->backend.sealError.reset();
        m_view->act(CounterAction::Present);
        QVERIFY(!m_view->problem());
        QCOMPARE(done.size(), 1);
    }

    void pressedTwiceItIsDoneOnce()
    {
        open();
        m_desk->backend.holdsAnswers = true;
        m_view->act(CounterAction::Present);
        QVERIFY(m_view->isBusy());
        m_view->act(CounterAction::Present);
        m_desk->backend.answerAll();
        QCOMPARE(m_desk->backend.records.size(), std::size_t(1));
        QVERIFY(!m_view->isBusy());
    }

    void closesWhenItsPersonLeaves()
    {
        open();
        m_desk->session->lock();
        QVERIFY(m_view->isOpen());
        QVERIFY(!m_view->actions().front().isAllowed);
        m_desk->session->signOut();
        QVERIFY(!m_view->isOpen());
        QVERIFY(m_view->pages().parts.empty());
    }

    void aNumberThatIsNotKnownIsSaid()
    {
        m_view->open(kNumber);
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("not found")));
        QVERIFY(m_view->actions().empty());
    }

    void anotherOfficeOfReleaseIsNoted()
    {
        test::SealedSample sample;
        sample.draft.office = QStringLiteral("0440");
        m_desk->backend.tellTerminal(QStringLiteral("K1"), 'k');
        open(test::sealedDeclaration(sample));
        const ReviewPages pages = m_view->pages();
        const bool isSaid = std::any_of(pages.notes.begin(), pages.notes.end(), [](const Message& note) {
            return note.what.contains(QStringLiteral("another office of release"));
        });
        QVERIFY(isSaid);
        m_view->act(CounterAction::Present);
        m_view->act(CounterAction::StartReview);
        QVERIFY(whyNot(CounterAction::Accept)->why.contains(QStringLiteral("It says 0440; this is 0427.")));
        QVERIFY(!whyNot(CounterAction::Return));
    }
};

} // namespace

CARM_TEST(CounterOpenerTest)
CARM_TEST(WorkListTest)
CARM_TEST(ReviewViewTest)
#include "counter_review_test.moc"
