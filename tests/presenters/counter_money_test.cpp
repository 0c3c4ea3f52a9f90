// Money at the counter: tenders and their rules, the record of a payment, voids, and the drawer from its
// float to a report that balances to the cent.
#include "harness/harness.h"

#include "counter_fixture.h"
#include "presenters/payment_view.h"
#include "presenters/review_view.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using access::Role;
using cashier::TenderKind;
using money::Cents;
using outbox::OutboxState;
using outbox::StoreErrorCode;
using protocol::RecordKind;

namespace {

const QString kNumber = QStringLiteral("00000123456784");

/// A counter with an open drawer and declarations that are accepted.
class MoneyDesk {
public:
    explicit MoneyDesk(CounterSettings settings = {}) : desk(std::move(settings)) { desk.signIn(officer); }

    test::CounterDesk desk;
    test::TestOfficer officer;
    DrawerView drawer{*desk.session};
    ReviewView review{*desk.session};
    PaymentView payment{*desk.session, drawer};

    void openDrawer() { CARM_ENSURE(drawer.openDrawer(QStringLiteral("200.00")).empty()); }

    QString accept(const test::SealedSample& sample = {})
    {
        const protocol::SealedEntry entry = test::sealedDeclaration(sample);
        desk.backend.known[entry.subject].entry = entry;
        review.open(entry.subject);
        for (const CounterAction action :
             {CounterAction::Present, CounterAction::StartReview, CounterAction::Accept}) {
            review.act(action);
        }
        return entry.subject;
    }

    std::vector<TenderProblem> add(TenderKind kind, const QString& amount, const QString& reference = {})
    {
        return payment.addTender({kind, amount, reference, {}, {}});
    }

    void payInCash(const QString& number, const QString& amount)
    {
        payment.open(number);
        CARM_ENSURE(add(TenderKind::Cash, amount).empty());
        payment.finish();
    }

    void count(int twenties, int others = -1, int pieces = 0)
    {
        drawer.setPieces(8, QString::number(twenties));
        if (others >= 0) {
            drawer.setPieces(others, QString::number(pieces));
        }
    }
};

class PaymentViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyDesk> m_desk;

    PaymentView& payment() { return m_desk->payment; }
    test::FakeCounterBackend& backend() { return m_desk->desk.backend; }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<MoneyDesk>();
        m_desk->openDrawer();
    }
    void cleanup() { m_desk.reset(); }

    void cashIsRoundedAndChangeGiven()
    {
        test::SealedSample sample;
        sample.draft = test::draftOwingCentsAboveFive(2);
        payment().open(m_desk->accept(sample));
        const SettlementView before = payment().settlement();
        QVERIFY(before.owed != before.cashToAsk);
        QCOMPARE(before.remaining, before.owed);
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("500")).empty());
        QVERIFY(payment().settlement().isSettled);
        QCOMPARE(payment().settlement().rounding, QStringLiteral("−$0.02"));
        QSignalSpy finished(&payment(), &PaymentView::finished);
        payment().finish();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().toString(), QStringLiteral("0427-01-000001"));
        const auto record = backend().contentOf(backend().records.size() - 1);
        const auto& body = std::get<protocol::PaymentBody>(record.body);
        QCOMPARE(body.tenders.front().applied, body.owed);
        QCOMPARE(body.rounding, Cents::of(-2));
        QCOMPARE(body.change, Cents::of(50'000) - body.owed - body.rounding);
        QCOMPARE(body.drawerSession, m_desk->drawer.sessionId());
        QCOMPARE(record.context.actor.role, QStringLiteral("cashier"));
        QCOMPARE(m_desk->review.state().text, QStringLiteral("Paid"));
        QVERIFY(payment().obstacle().has_value());
    }

    void tendersCanBeSplitAndTakenBack()
    {
        payment().open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::CreditCard, QStringLiteral("$100.00"), QStringLiteral("AUTH 77"))
                    .empty());
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("20")).empty());
        QCOMPARE(payment().settlement().tenders.size(), std::size_t(2));
        QCOMPARE(payment().settlement().remaining, QStringLiteral("$289.35"));
        payment().removeTender(0);
        QCOMPARE(payment().settlement().remaining, QStringLiteral("$389.35"));
        payment().finish(); // not settled
        QVERIFY(payment().payments().empty());
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("389.35"), QStringLiteral("A1")).empty());
        payment().finish();
        QCOMPARE(payment().payments().size(), std::size_t(1));
    }

    void refusesATender_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("field");
        const auto row = [](const char* name, TenderKind kind, const char* amount, const char* reference,
                            TenderField field) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(amount)
                                << QString::fromUtf8(reference) << static_cast<int>(field);
        };
        row("no amount", TenderKind::Cash, "", "", TenderField::Amount);
        row("not an amount", TenderKind::Cash, "ten", "", TenderField::Amount);
        row("nothing", TenderKind::Cash, "0", "", TenderField::Amount);
        row("a cent in cash", TenderKind::Cash, "10.01", "", TenderField::Amount);
        row("no reference", TenderKind::DebitCard, "10.00", "", TenderField::Reference);
        row("a card number", TenderKind::CreditCard, "10.00", "4111 1111 1111 1111", TenderField::Reference);
        row("a reference too long for the record", TenderKind::DebitCard, "10.00",
            "A123456789A123456789A123456789A123456789A123456789A123456789A1234", TenderField::Reference);
        row("more than remains", TenderKind::DebitCard, "500.00", "A1", TenderField::Amount);
        row("a cheque without identification", TenderKind::UncertifiedCheque, "10.00", "001 Bank",
            TenderField::Identification);
        row("a money order to another payee", TenderKind::MoneyOrder, "10.00", "17", TenderField::Conditions);
    }

    void refusesATender()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, amount);
        QFETCH(const QString, reference);
        QFETCH(const int, field);
        payment().open(m_desk->accept());
        const auto problems = m_desk->add(static_cast<TenderKind>(kind), amount, reference);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(problems.front().field), field);
        QVERIFY(!problems.front().message.mend.isEmpty());
        QVERIFY(payment().settlement().tenders.empty());
    }

    void aCardNumberInTheNameIsTheNamesProblem()
    {
        payment().open(m_desk->accept());
        const auto problems = payment().addTender({TenderKind::UncertifiedCheque,
                                                   QStringLiteral("10.00"),
                                                   QStringLiteral("001 Bank"),
                                                   QStringLiteral("A. Payer 4111111111111111"),
                                                   {2, true, true, true, 0}});
        QCOMPARE(problems.front().field, TenderField::Payer);
    }

    void limitsAreThoseOfTheEdition()
    {
        test::SealedSample sample;
        sample.draft.invoices.front().total.clear();
        sample.draft.invoices.front().lines.front().value = QStringLiteral("50000.00");
        payment().open(m_desk->accept(sample));
        const auto card =
            m_desk->add(TenderKind::CreditCard, QStringLiteral("5000.00"), QStringLiteral("A1"));
        QVERIFY(card.front().message.why.contains(QStringLiteral("$5,000.00")));
        QVERIFY(m_desk->add(TenderKind::CreditCard, QStringLiteral("4999.99"), QStringLiteral("A1")).empty());
        m_desk->desk.session->useEdition(test::sampleEdition()); // names no limits
        QStringList names;
        for (const TenderForm& form : payment().forms()) {
            names += form.name;
        }
        QVERIFY(!names.contains(QStringLiteral("Credit card")));
        QVERIFY(names.contains(QStringLiteral("Cash")));
    }

    /// The declaration has come from the store, and what belongs to it is still on its way.
    void noTenderIsTakenBeforeWhatIsDueIsSettled()
    {
        const QString number = m_desk->accept();
        backend().holdsAnswers = true;
        payment().open(number);
        backend().answerOne();
        const auto problems =
            m_desk->add(TenderKind::DebitCard, QStringLiteral("409.35"), QStringLiteral("A1"));
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(payment().settlement().tenders.empty());
        backend().answerAll();
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("409.35"), QStringLiteral("A1")).empty());
    }

    void theChangeIsSaidInTheLanguageOfTheMoment()
    {
        m_desk->payInCash(m_desk->accept(), QStringLiteral("420"));
        QCOMPARE(payment().payments().front().change, QStringLiteral("$10.65"));
        m_desk->desk.session->setLanguage(Language::French);
        QVERIFY(payment().payments().front().change.startsWith(QStringLiteral("10,65")));
    }

    /// The store failed after the press; pressed again, the same payment is taken once.
    void aRetryIsTheSamePayment()
    {
        payment().open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("409.35"), QStringLiteral("A1")).empty());
        backend().sealError = outbox::StoreError{StoreErrorCode::Busy, {}};
        payment().finish();
        QVERIFY(payment().problem().has_value());
        QCOMPARE(payment().settlement().tenders.size(), std::size_t(1)); // still there
        backend().sealError.reset();
        backend().holdsAnswers = true;
        payment().finish();
        payment().finish();
        backend().answerAll();
        QCOMPARE(payment().payments().size(), std::size_t(1));
        QVERIFY(!payment().problem());
    }

    void receiptNumbersHaveNoGap()
    {
        QStringList numbers;
        QObject::connect(&payment(), &PaymentView::finished, this,
                         [&](const QString& number) { numbers += number; });
        for (const qint64 serial : {11, 12, 13}) {
            m_desk->payInCash(m_desk->accept({.serial = serial}), QStringLiteral("420"));
        }
        QCOMPARE(numbers, (QStringList{QStringLiteral("0427-01-000001"), QStringLiteral("0427-01-000002"),
                                       QStringLiteral("0427-01-000003")}));
    }

    void aVoidReversesAndTheNumberStaysUsed()
    {
        const QString number = m_desk->accept();
        m_desk->payInCash(number, QStringLiteral("420"));
        const protocol::EntryId id = payment().payments().front().id;
        QVERIFY(payment().payments().front().canBeVoided);
        payment().voidPayment(id, {}, {});
        QVERIFY(payment().problem()->what.contains(QStringLiteral("reason")));
        payment().voidPayment(id, QStringLiteral("TENDER"), QStringLiteral("wants to pay by card"));
        QVERIFY(!payment().problem());
        QCOMPARE(m_desk->review.state().text, QStringLiteral("Payment due"));
        QVERIFY(!payment().payments().front().canBeVoided);
        QVERIFY(payment().receipt(id, Language::English)->voidedNote.contains(QStringLiteral("voided")));
        QCOMPARE(m_desk->drawer.expectedCash(), Cents::of(20'000));
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("409.35"), QStringLiteral("A1")).empty());
        payment().finish();
        QCOMPARE(payment().payments().back().receiptNumber, QStringLiteral("0427-01-000002"));
    }

    void nothingIsVoidedAfterTheRelease()
    {
        m_desk->payInCash(m_desk->accept(), QStringLiteral("420"));
        m_desk->review.act(CounterAction::Release);
        QCOMPARE(m_desk->review.state().text, QStringLiteral("Released"));
        const OwnPaymentRow row = payment().payments().front();
        QVERIFY(!row.canBeVoided);
        payment().voidPayment(row.id, QStringLiteral("TENDER"), {});
        QVERIFY(payment().problem()->what.contains(QStringLiteral("no longer")));
    }

    /// A corrected entry was called off after the money for its first version had been taken.
    void aCancelledEntryGivesItsMoneyBack()
    {
        const QString number = m_desk->accept();
        m_desk->payInCash(number, QStringLiteral("420"));
        backend().known.at(number).entry = test::sealedDeclaration({.version = 2});
        backend().listener->feedChanged();
        m_desk->review.act(CounterAction::Present);
        m_desk->review.act(CounterAction::Cancel, {QStringLiteral("DUPLICATE")});
        QCOMPARE(m_desk->review.state().text, QStringLiteral("Cancelled"));
        QVERIFY(payment().payments().front().canBeVoided);
        payment().voidPayment(payment().payments().front().id, QStringLiteral("TENDER"), {});
        QVERIFY(!payment().problem());
        QCOMPARE(m_desk->review.state().text, QStringLiteral("Cancelled"));
        QVERIFY(m_desk->review.present()->paid.isZero());
        QVERIFY(!m_desk->review.present()->isDisputed);
    }

    /// What the drawer holds is being settled: no payment is taken into a count.
    void noPaymentWhileTheDrawerIsClosed()
    {
        payment().open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("420")).empty());
        m_desk->drawer.setPieces(0, QStringLiteral("0"));
        backend().holdsAnswers = true;
        QVERIFY(m_desk->drawer.closeDrawer().empty());
        payment().finish();
        QVERIFY(payment().problem()->why.contains(QStringLiteral("still being")));
        backend().answerAll();
        QCOMPARE(backend().contentOf(backend().records.size() - 1).context.kind, RecordKind::DrawerClosed);
        QVERIFY(payment().payments().empty());
    }

    void noMoneyForAnEntryWithAWrongSeal()
    {
        payment().open(m_desk->accept());
        QVERIFY(!payment().obstacle());
        backend().tellTerminal(QStringLiteral("K1"), 'x');
        backend().listener->feedChanged();
        QVERIFY(payment().obstacle()->what.contains(QStringLiteral("seal")));
        QCOMPARE(m_desk->add(TenderKind::Cash, QStringLiteral("420")).size(), std::size_t(1));
    }

    void anExpiredCredentialTakesNoMoney()
    {
        payment().open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("420")).empty());
        const std::size_t records = backend().records.size();
        m_desk->desk.clock.pass(30LL * 24 * 3'600'000);
        payment().finish();
        QVERIFY(payment().problem()->why.contains(QStringLiteral("expired")));
        QCOMPARE(backend().records.size(), records);
    }

    void aRefusedPaymentIsVoidedAndTakenAgain()
    {
        const QString number = m_desk->accept();
        m_desk->payInCash(number, QStringLiteral("420"));
        backend().settle(backend().records.size() - 1, OutboxState::Rejected, QStringLiteral("actorUnknown"));
        QVERIFY(payment().obstacle()->what.contains(QStringLiteral("refused a payment")));
        payment().voidPayment(payment().payments().front().id, QStringLiteral("TENDER"), {});
        QVERIFY(!payment().obstacle());
        QCOMPARE(payment().settlement().owed, QStringLiteral("$409.35"));
    }

    /// Another counter was paid meanwhile: what was keyed here is no longer owed.
    void aBalanceThatChangesBeginsAnew()
    {
        const QString number = m_desk->accept();
        payment().open(number);
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("100")).empty());
        protocol::DeclarationView view;
        view.declaration = backend().known.at(number).entry;
        view.state = QStringLiteral("paid");
        view.owed = Cents::of(40'935);
        view.paid = view.owed;
        for (const outbox::OutboxItem& item : backend().about(number)) {
            protocol::RecordLine line;
            line.id = item.entry.id;
            view.records.push_back(line);
        }
        backend().known.at(number).view = view;
        backend().listener->feedChanged();
        QVERIFY(payment().problem()->what.contains(QStringLiteral("has changed")));
        QVERIFY(payment().settlement().tenders.empty());
        QVERIFY(payment().obstacle().has_value());
    }

    void noMoneyWithoutTheOwnDrawer()
    {
        const QString number = m_desk->accept();
        payment().open(number);
        QVERIFY(!payment().obstacle());
        test::TestOfficer other{QStringLiteral("1002"), {Role::Cashier}, QStringLiteral("0427"), {}};
        m_desk->desk.session->signOut();
        m_desk->desk.signIn(other);
        payment().open(number);
        QVERIFY(payment().obstacle()->why.contains(QStringLiteral("badge 1001")));
        QCOMPARE(m_desk->add(TenderKind::Cash, QStringLiteral("20")).size(), std::size_t(1));
    }

    void theReceiptSaysWhatWasPaid()
    {
        test::SealedSample sample;
        sample.draft = test::draftOwingCentsAboveFive(3);
        m_desk->payInCash(m_desk->accept(sample), QStringLiteral("500"));
        const auto receipt = payment().receipt(payment().payments().front().id, Language::French);
        QCOMPARE(receipt->title, QStringLiteral("Reçu"));
        QCOMPARE(receipt->number, QStringLiteral("0427-01-000001"));
        QCOMPARE(receipt->tenders.size(), std::size_t(1));
        QCOMPARE(receipt->tenders.front().label, QStringLiteral("Comptant"));
        QCOMPARE(receipt->tenders.front().value, QStringLiteral("500,00\u202F$"));
        QCOMPARE(receipt->totals.size(), std::size_t(3)); // owed, rounding, change
        QCOMPARE(receipt->totals.at(1).value, QStringLiteral("+0,02\u202F$"));
        QVERIFY(!payment().receipt(protocol::EntryId::make(), Language::French));
    }

    void theReceiptShowsTheEndOfACardReference()
    {
        payment().open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("100.00"), QStringLiteral("AUTH 0077"))
                    .empty());
        QVERIFY(m_desk->add(TenderKind::DebitCard, QStringLiteral("309.35"), QStringLiteral("A1")).empty());
        payment().finish();
        const auto receipt = payment().receipt(payment().payments().front().id, Language::English);
        QCOMPARE(receipt->tenders.front().label, QStringLiteral("Debit card (…0077)"));
        QCOMPARE(receipt->tenders.back().label, QStringLiteral("Debit card (A1)"));
    }
};

class DrawerViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyDesk> m_desk;

    DrawerView& drawer() { return m_desk->drawer; }
    test::FakeCounterBackend& backend() { return m_desk->desk.backend; }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MoneyDesk>(); }
    void cleanup() { m_desk.reset(); }

    void opensWithItsFloat()
    {
        QVERIFY(drawer().status().isLoaded);
        QVERIFY(!drawer().status().isOpen);
        QVERIFY(drawer().obstacle().has_value());
        QCOMPARE(drawer().openDrawer(QString()).front().field, DrawerField::Float);
        QCOMPARE(drawer().openDrawer(QStringLiteral("10.02")).size(), std::size_t(1));
        QCOMPARE(drawer().openDrawer(QStringLiteral("-5")).size(), std::size_t(1));
        QVERIFY(backend().records.empty());
        QSignalSpy done(&drawer(), &DrawerView::done);
        QVERIFY(drawer().openDrawer(QStringLiteral("200")).empty());
        QCOMPARE(done.size(), 1);
        QVERIFY(drawer().status().isOpen);
        QVERIFY(drawer().status().title.contains(QStringLiteral("0427-01")));
        QCOMPARE(drawer().status().expected, QStringLiteral("$200.00"));
        QVERIFY(!drawer().obstacle());
        QCOMPARE(drawer().openDrawer(QStringLiteral("200")).size(), std::size_t(1)); // open already
        QCOMPARE(backend().records.size(), std::size_t(1));
    }

    void aRoleThatMayNotOpensNoDrawer()
    {
        test::TestOfficer reviewer{
            QStringLiteral("1003"), {Role::BorderServicesOfficer}, QStringLiteral("0427"), {}};
        m_desk->desk.session->signOut();
        m_desk->desk.signIn(reviewer);
        QCOMPARE(drawer().openDrawer(QStringLiteral("200")).size(), std::size_t(1));
        QVERIFY(backend().records.empty());
    }

    void aDropCannotExceedWhatIsThere()
    {
        m_desk->openDrawer();
        QCOMPARE(drawer().drop(QStringLiteral("200.05"), {}).front().field, DrawerField::Amount);
        QCOMPARE(drawer().drop(QStringLiteral("0"), {}).size(), std::size_t(1));
        QCOMPARE(drawer().drop(QStringLiteral("50"), QStringLiteral("5500 0000 0000 0004")).front().field,
                 DrawerField::Remark);
        QVERIFY(drawer().drop(QStringLiteral("50"), QStringLiteral("to the safe at noon")).empty());
        QCOMPARE(drawer().status().drops, QStringLiteral("$50.00"));
        QCOMPARE(drawer().status().expected, QStringLiteral("$150.00"));
    }

    void onlyWhoOpenedItDropsFromIt()
    {
        m_desk->openDrawer();
        test::TestOfficer other{QStringLiteral("1002"), {Role::Cashier}, QStringLiteral("0427"), {}};
        m_desk->desk.session->signOut();
        m_desk->desk.signIn(other);
        const auto problems = drawer().drop(QStringLiteral("50"), {});
        QCOMPARE(problems.front().field, DrawerField::Amount);
        QVERIFY(problems.front().message.why.contains(QStringLiteral("badge 1001")));
        QCOMPARE(backend().records.size(), std::size_t(1));
    }

    /// Closed now, the report would lack the payment that lands a moment later.
    void isNotClosedWhileMoneyIsTaken()
    {
        m_desk->openDrawer();
        m_desk->payment.open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("420")).empty());
        drawer().setPieces(0, QStringLiteral("0"));
        backend().holdsAnswers = true;
        m_desk->payment.finish();
        QVERIFY(drawer().closeDrawer().front().message.why.contains(QStringLiteral("still being")));
        QCOMPARE(drawer().drop(QStringLiteral("50"), {}).size(), std::size_t(1));
        backend().answerAll();
        QVERIFY(drawer().closeDrawer().empty());
        const auto closing = backend().contentOf(backend().records.size() - 1);
        QCOMPARE(std::get<protocol::DrawerClosedBody>(closing.body).expected, Cents::of(20'000 + 40'935));
    }

    /// The payment page was left before the answer came: the drawer must not wait for it for ever.
    void aPaymentThatWasLeftHoldsNothingUp()
    {
        m_desk->openDrawer();
        m_desk->payment.open(m_desk->accept());
        QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("420")).empty());
        backend().holdsAnswers = true;
        m_desk->payment.finish();
        m_desk->payment.close();
        QVERIFY(drawer().unsettled().has_value());
        backend().answerAll();
        QVERIFY(!drawer().unsettled());
        QCOMPARE(drawer().expectedCash(), Cents::of(20'000 + 40'935));
    }

    /// Whoever counts does not know what should be there; the difference is said once it is signed.
    void countsBillsAndCoinsBlind()
    {
        m_desk->openDrawer();
        m_desk->count(9);
        QCOMPARE(drawer().count().rows.at(8).amount, QStringLiteral("$180.00"));
        drawer().setPieces(0, QStringLiteral("1"));
        QCOMPARE(drawer().count().counted, QStringLiteral("$180.05"));
        QVERIFY(drawer().count().expected.isEmpty() && drawer().count().overOrShort.isEmpty());
        QVERIFY(drawer().closeDrawer().empty());
        QCOMPARE(drawer().count().counted, QStringLiteral("$180.05"));
        QCOMPARE(drawer().count().expected, QStringLiteral("$200.00"));
        QCOMPARE(drawer().count().overOrShort, QStringLiteral("Short by $19.95"));
        m_desk->openDrawer();
        QVERIFY(drawer().count().overOrShort.isEmpty());
    }

    void whatIsNoNumberOfPiecesIsNotCounted()
    {
        m_desk->openDrawer();
        m_desk->count(9);
        drawer().setPieces(0, QStringLiteral("many"));
        const auto problems = drawer().closeDrawer();
        QCOMPARE(problems.front().denomination, 0);
        QVERIFY(drawer().status().isOpen);
    }

    void isNotClosedUncounted()
    {
        m_desk->openDrawer();
        QVERIFY(drawer().closeDrawer().front().message.what.contains(QStringLiteral("not counted")));
        drawer().setPieces(0, QStringLiteral("0"));
        QVERIFY(drawer().closeDrawer().empty());
        QVERIFY(!drawer().status().isOpen);
        QCOMPARE(drawer().report()->overOrShort->text(), QStringLiteral("-200.00"));
    }

    /// The whole shift, found again after a crash: the disk alone says what is in the drawer.
    void aRestartFindsTheDrawerAsItWas()
    {
        m_desk->openDrawer();
        m_desk->payInCash(m_desk->accept(), QStringLiteral("420"));
        QVERIFY(drawer().drop(QStringLiteral("100"), {}).empty());
        DrawerView again(*m_desk->desk.session);
        QCOMPARE(again.sessionId(), drawer().sessionId());
        QCOMPARE(again.expectedCash(), Cents::of(20'000 + 40'935 - 10'000));
        QCOMPARE(again.status().cashIn, QStringLiteral("$420.00"));
        QCOMPARE(again.status().cashOut, QStringLiteral("$10.65"));
    }

    void aMixedShiftBalancesToTheCent()
    {
        m_desk->openDrawer();
        for (qint64 serial = 1; serial <= 50; ++serial) {
            test::SealedSample sample{.serial = serial};
            sample.draft = test::draftOwingCentsAboveFive(serial % 5);
            const QString number = m_desk->accept(sample);
            m_desk->payment.open(number);
            if (serial % 3 == 0) {
                QVERIFY(
                    m_desk->add(TenderKind::CreditCard, QStringLiteral("100"), QStringLiteral("A1")).empty());
            }
            QVERIFY(m_desk->add(TenderKind::Cash, QStringLiteral("500")).empty());
            m_desk->payment.finish();
            if (serial % 10 == 0) {
                m_desk->payment.voidPayment(m_desk->payment.payments().front().id, QStringLiteral("TENDER"),
                                            {});
            }
        }
        const Cents expected = drawer().expectedCash();
        QVERIFY(drawer().drop(QStringLiteral("1000"), {}).empty());
        QCOMPARE(drawer().expectedCash(), expected - Cents::of(100'000));
        const qint64 cents = drawer().expectedCash().count();
        drawer().setPieces(10, QString::number(cents / 10'000)); // hundreds, and the rest in five cents
        drawer().setPieces(0, QString::number(cents % 10'000 / 5));
        QVERIFY(drawer().closeDrawer().empty());
        const auto report = drawer().report();
        QVERIFY(report->isBalanced());
        QVERIFY(report->isComplete());
        QCOMPARE(report->paymentCount, 50);
        QCOMPARE(report->voidCount, 5);
        QCOMPARE(report->lastReceipt->text(), QStringLiteral("0427-01-000050"));
        QVERIFY(report->overOrShort->isZero());
        const auto closing = backend().contentOf(backend().records.size() - 1);
        const auto& body = std::get<protocol::DrawerClosedBody>(closing.body);
        QCOMPARE(body.expected, body.counted);
        QCOMPARE(body.receipts, 50);
    }

    void theReportNamesWhatIsUnsent()
    {
        m_desk->openDrawer();
        m_desk->payInCash(m_desk->accept(), QStringLiteral("420"));
        backend().settle(0, OutboxState::Acknowledged);
        const auto printed = drawer().printedReport(Language::English);
        QVERIFY(printed->isBalanced);
        QCOMPARE(printed->unsent,
                 QStringList{QStringLiteral("Payment taken · 0427-01-000001 · 00000-123456784")});
        QVERIFY(printed->unsentHeading.startsWith(QStringLiteral("1 record not")));
        backend().settle(backend().records.size() - 1, OutboxState::Acknowledged);
        QVERIFY(drawer().printedReport(Language::English)->unsentHeading.isEmpty());
        QCOMPARE(drawer().printedReport(Language::French)->title,
                 QStringLiteral("Rapport du quart en cours"));
    }

    /// The series of receipts runs on; the second shift knows where the first one ended.
    void aSecondShiftGoesOnWithTheReceipts()
    {
        m_desk->openDrawer();
        m_desk->payInCash(m_desk->accept({.serial = 1}), QStringLiteral("420"));
        drawer().setPieces(0, QStringLiteral("0"));
        QVERIFY(drawer().closeDrawer().empty());
        m_desk->openDrawer();
        m_desk->payInCash(m_desk->accept({.serial = 2}), QStringLiteral("420"));
        const auto report = drawer().report();
        QCOMPARE(report->paymentCount, 1);
        QCOMPARE(report->firstReceipt->text(), QStringLiteral("0427-01-000002"));
        QVERIFY(report->isComplete());
    }

    /// A payment of the first shift is voided in the second: its cash goes out of the second drawer.
    void aVoidOfAnEarlierShiftIsThisShifts()
    {
        m_desk->openDrawer();
        const QString number = m_desk->accept();
        m_desk->payInCash(number, QStringLiteral("420"));
        drawer().setPieces(0, QStringLiteral("0"));
        QVERIFY(drawer().closeDrawer().empty());
        QVERIFY(drawer().openDrawer(QStringLiteral("400")).empty());
        m_desk->payment.open(number);
        const protocol::EntryId id = m_desk->payment.payments().front().id;
        m_desk->payment.voidPayment(id, QStringLiteral("TENDER"), {});
        QVERIFY(m_desk->payment.problem()->what.contains(QStringLiteral("more than the drawer holds")));
        drawer().setPieces(0, QStringLiteral("8000"));
        QVERIFY(drawer().closeDrawer().empty());
        QVERIFY(drawer().openDrawer(QStringLiteral("500")).empty());
        m_desk->payment.voidPayment(id, QStringLiteral("TENDER"), {});
        QVERIFY(!m_desk->payment.problem());
        QCOMPARE(drawer().expectedCash(), Cents::of(50'000 - 40'935));
        QVERIFY(drawer().report()->isBalanced());
        QCOMPARE(drawer().report()->voidCount, 1);
    }

    void aFailureOfTheStoreIsSaid()
    {
        backend().sealError = outbox::StoreError{StoreErrorCode::ReadOnly, {}};
        QVERIFY(drawer().openDrawer(QStringLiteral("200")).empty());
        QVERIFY(drawer().problem()->why.contains(QStringLiteral("writing")));
        QVERIFY(!drawer().isBusy());
        backend().sealError.reset();
        backend().readError = outbox::StoreError{StoreErrorCode::Damaged, {}};
        DrawerView again(*m_desk->desk.session);
        QVERIFY(again.obstacle()->what.contains(QStringLiteral("damaged")));
        QCOMPARE(again.openDrawer(QStringLiteral("200")).size(), std::size_t(1)); // nobody knows what is open
    }
};

} // namespace

CARM_TEST(PaymentViewTest)
CARM_TEST(DrawerViewTest)
#include "counter_money_test.moc"
