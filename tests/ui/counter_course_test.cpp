// The officer's work through the real widgets: signing in, opening a copy, review, money, release, the
// drawer, an entry without a business number, the lock; and what stays behind.
#include "harness/harness.h"

#include "counter_driver.h"
#include "widget_walk.h"

#include "counter/detail_pane.h"
#include "counter/drawer_page.h"
#include "counter/list_pane.h"
#include "counter/payment_page.h"
#include "counter/provisional_page.h"
#include "counter/report_page.h"
#include "counter/settlement_panel.h"
#include "counter/sign_in_page.h"
#include "counter/tender_form.h"
#include "kit/buttons.h"
#include "kit/data_table.h"
#include "kit/sheet.h"
#include "kit/sign_in_card.h"
#include "protocol/paper_code.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace carm;
using counter::DetailPane;
using counter::DrawerPage;
using counter::ListPane;
using counter::PaymentPage;
using counter::Place;
using counter::SettlementPanel;
using counter::TenderForm;
using presenters::CounterAction;
using presenters::CounterPresence;
using presenters::Language;
using protocol::RecordKind;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

class CounterCourseTest : public QObject {
    Q_OBJECT

    static std::vector<RecordKind> kindsOf(const test::CounterDriver& counter)
    {
        std::vector<RecordKind> kinds;
        for (std::size_t i = 0; i < counter.desk.backend.records.size(); ++i) {
            kinds.push_back(counter.desk.backend.contentOf(i).context.kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void signsInByKeysAlone()
    {
        test::CounterDriver counter;
        QCOMPARE(counter.focus()->objectName(), QStringLiteral("signInWhoInput"));
        test::typeText(counter.focus(), counter.officer.badge);
        QTest::keyClick(counter.focus(), Qt::Key_Return);
        QCOMPARE(counter.focus()->objectName(), QStringLiteral("signInPassphraseInput"));
        test::typeText(counter.focus(), QString::fromUtf8(test::CounterDesk::passphrase));
        QTest::keyClick(counter.focus(), Qt::Key_Return);
        QCOMPARE(counter.focus()->objectName(), QStringLiteral("signInCodeInput"));
        const SecretBytes code = counter.desk.codeOf(counter.officer);
        for (const unsigned char digit : code.bytes()) {
            test::typeText(counter.focus(), QString(QLatin1Char(static_cast<char>(digit))));
        }
        QTest::keyClick(counter.focus(), Qt::Key_Return);
        counter.settle();
        QCOMPARE(counter.desk.session->presence(), CounterPresence::SignedIn);
        QCOMPARE(counter.focus()->objectName(), QStringLiteral("searchInput"));
    }

    void aWrongPassphraseIsSaidAndForgotten()
    {
        test::CounterDriver counter;
        counter.typeCredentials(QByteArrayLiteral("not the passphrase"));
        QCOMPARE(counter.desk.session->presence(), CounterPresence::SignedOut);
        QVERIFY(counter.says(counter.desk.session->signInProblem()->what));
        QVERIFY(counter.input(kit::SignInCard::kPassphrase)->text().isEmpty());
        QCOMPARE(counter.input(kit::SignInCard::kWho)->text(), counter.officer.badge);
    }

    void noTextOfAnyWidgetHoldsThePassphrase()
    {
        test::CounterDriver counter;
        counter.fill(kit::SignInCard::kPassphrase, QString::fromUtf8(test::CounterDesk::passphrase));
        QVERIFY(!counter.input(kit::SignInCard::kPassphrase)->text().isEmpty());
        const QString secret = QString::fromUtf8(test::CounterDesk::passphrase);
        for (const QString& text : test::allTexts(counter.window.get())) {
            QVERIFY2(!text.contains(secret.left(5)), qPrintable(text));
        }
    }

    void opensACopyByItsCodesAndOnlyOnce()
    {
        test::CounterDriver counter;
        counter.signIn();
        const protocol::SealedEntry entry = test::sealedDeclaration();
        const QStringList codes = protocol::toPaperCodes(entry).value();
        for (int round = 0; round < 2; ++round) {
            for (const QString& code : codes) {
                counter.open(code);
            }
            QCOMPARE(counter.find<kit::Text>("detailNumber")->text(), QStringLiteral("00000-123456784"));
            QCOMPARE(counter.desk.backend.known.size(), std::size_t(1));
            QVERIFY(counter.input(ListPane::kSearch)->text().isEmpty());
        }
    }

    void aPictureThatIsDroppedOpensItsEntry()
    {
        test::CounterDriver counter;
        counter.signIn();
        auto* list = counter.find<QWidget>("listPane");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/pictures/copy.png"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &drop);
        QCOMPARE(counter.ports.readImages.back(), QStringLiteral("/pictures/copy.png"));
        counter.ports.imageRead(QStringList());
        QVERIFY(counter.says(QStringLiteral("No code of a printed copy")));
        QApplication::sendEvent(list, &drop);
        counter.ports.imageRead(protocol::toPaperCodes(test::sealedDeclaration()).value());
        counter.settle();
        QVERIFY(counter.says(QStringLiteral("00000-123456784")));
    }

    void leadsADeclarationFromThePapersToTheRelease()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        QCOMPARE(counter.window->place(), Place::Payment);
        counter.payInCash(QStringLiteral("420"));
        QVERIFY(counter.says(QStringLiteral("Paid. Receipt")));
        counter.press(PaymentPage::kPrintReceipt);
        QCOMPARE(counter.ports.receipts.size(), std::size_t(1));
        counter.ports.printed(shell::PrintOutcome::Printed);
        QVERIFY(counter.says(QStringLiteral("Sent to the printer.")));
        counter.press(PaymentPage::kGoOn);
        counter.act(CounterAction::Release);
        QVERIFY(counter.says(QStringLiteral("Released, signed and saved.")));
        counter.press(DetailPane::kPrintCopy);
        QCOMPARE(counter.ports.copies.size(), std::size_t(1));
        QVERIFY(kindsOf(counter) ==
                std::vector({RecordKind::DrawerOpened, RecordKind::Presented, RecordKind::ReviewStarted,
                             RecordKind::Accepted, RecordKind::PaymentTaken, RecordKind::Released}));
    }

    void theNextStepIsOneKeyAway()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.open(counter.know(12'345'678, utf8("Boutique Été inc.")));
        for (const RecordKind kind :
             {RecordKind::Presented, RecordKind::ReviewStarted, RecordKind::Accepted}) {
            QTest::keyClick(counter.focus(), Qt::Key_F8);
            counter.settle();
            QCOMPARE(static_cast<int>(kindsOf(counter).back()), static_cast<int>(kind));
        }
        QTest::keyClick(counter.focus(), Qt::Key_F8);
        QCOMPARE(counter.window->place(), Place::Payment);
        QVERIFY(counter.says(QStringLiteral("drawer"))); // closed: no money is taken
        QTest::keyClick(counter.focus(), Qt::Key_Escape);
        QCOMPARE(counter.window->place(), Place::Work);
    }

    void theFocusIsNotLostWithTheButtonThatWasPressed()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.open(counter.know(12'345'678, utf8("Boutique Été inc.")));
        for (const CounterAction action : {CounterAction::Present, CounterAction::StartReview}) {
            auto* button = counter.find<QAbstractButton>(
                qPrintable(QStringLiteral("action%1").arg(static_cast<int>(action))));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            counter.settle();
            QVERIFY(counter.focus() != nullptr && counter.focus()->isVisible());
            QVERIFY(!counter.focus()->objectName().startsWith(QStringLiteral("action"))); // no second press
        }
        QCOMPARE(kindsOf(counter).size(), std::size_t(2));
    }

    void whatCannotBeDoneSaysWhy()
    {
        test::CounterDriver counter(Language::English, {access::Role::Cashier});
        counter.signIn();
        counter.open(counter.know(12'345'678, utf8("Boutique Été inc.")));
        const auto actions = counter.find<QWidget>("actions");
        QVERIFY(actions->isVisible());
        bool anyRefused = false;
        for (auto* button : actions->findChildren<kit::Button*>()) {
            if (button->isVisible() && !button->isEnabled()) {
                anyRefused = true;
                QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(button->text()));
                QVERIFY2(counter.says(button->accessibleDescription()), qPrintable(button->text()));
            }
        }
        QVERIFY(anyRefused);
    }

    void aReturnNeedsAReason()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.open(counter.know(12'345'678, utf8("Boutique Été inc.")));
        counter.act(CounterAction::Present);
        counter.act(CounterAction::StartReview);
        counter.act(CounterAction::Return);
        QVERIFY(counter.window->openSheet() != nullptr);
        counter.press("reasonsConfirm");
        QVERIFY(counter.says(QStringLiteral("No reason is chosen.")));
        counter.press("reasonsQUANTITY");
        counter.fill("reasonsRemark", QStringLiteral("4111 1111 1111 1111"));
        counter.press("reasonsConfirm");
        QVERIFY(counter.window->openSheet() != nullptr); // no field holds a card number
        counter.fill("reasonsRemark", QStringLiteral("twelve cartons, not ten"));
        counter.press("reasonsConfirm");
        QVERIFY(counter.window->openSheet() == nullptr);
        const auto record = counter.desk.backend.contentOf(2);
        QCOMPARE(record.context.kind, RecordKind::Returned);
        QCOMPARE(std::get<protocol::ReasonsBody>(record.body).codes, QStringList{QStringLiteral("QUANTITY")});
    }

    void cashIsKeyedByBillsAndChangeIsShown()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        QVERIFY(!counter.find<QAbstractButton>(SettlementPanel::kFinish)->isEnabled());
        for (int bill = 0; bill < 5; ++bill) {
            counter.press("cashBill10000");
        }
        QCOMPARE(counter.input(TenderForm::kAmount)->text(), QStringLiteral("$500.00"));
        counter.press(TenderForm::kAdd);
        QVERIFY(counter.find<QAbstractButton>(SettlementPanel::kFinish)->isEnabled());
        QVERIFY(counter.find<QWidget>("change")->isVisible());
        counter.press("removeTender0");
        QVERIFY(!counter.find<QAbstractButton>(SettlementPanel::kFinish)->isEnabled());
        counter.press("cashExact");
        counter.press(TenderForm::kAdd);
        counter.press(SettlementPanel::kFinish);
        QVERIFY(counter.says(QStringLiteral("Paid. Receipt")));
    }

    void noTenderHoldsACardNumber()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.press("tenderKind2"); // credit card
        counter.fill(TenderForm::kAmount, QStringLiteral("100.00"));
        counter.fill(TenderForm::kReference, QStringLiteral("4111111111111111"));
        counter.press(TenderForm::kAdd);
        QVERIFY(counter.find<kit::Field>(TenderForm::kReference)->input()->property("invalid").toBool());
        QVERIFY(!counter.find<QWidget>("removeTender0"));
    }

    void aPaymentIsVoidedWithAReason()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.payInCash(QStringLiteral("420"));
        QAbstractButton* undo = nullptr;
        for (auto* button : counter.window->findChildren<QAbstractButton*>()) {
            undo = button->isVisible() && button->objectName().startsWith(QStringLiteral("void_")) ? button
                                                                                                   : undo;
        }
        QVERIFY(undo != nullptr);
        QTest::mouseClick(undo, Qt::LeftButton);
        counter.settle();
        counter.press("voidTENDER");
        counter.press("voidConfirm");
        QVERIFY(counter.says(QStringLiteral("is voided, signed and saved")));
        QCOMPARE(kindsOf(counter).back(), RecordKind::PaymentVoided);
    }

    void theDrawerIsCountedClosedAndReported()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.payInCash(QStringLiteral("500"));
        counter.window->goTo(Place::Drawer);
        counter.fill(DrawerPage::kDropAmount, QStringLiteral("not money"));
        counter.press(DrawerPage::kDrop);
        QVERIFY(counter.input(DrawerPage::kDropAmount)->property("invalid").toBool());
        counter.fill(DrawerPage::kDropAmount, QStringLiteral("100.00"));
        counter.press(DrawerPage::kDrop);
        QVERIFY(counter.says(QStringLiteral("The drop is signed and saved.")));
        counter.fill("pieces8", QStringLiteral("10"));
        QVERIFY(!counter.find<QWidget>("overOrShort")->isVisible()); // the count is blind
        counter.press(DrawerPage::kClose);
        QVERIFY(counter.window->openSheet() != nullptr);
        counter.press(DrawerPage::kCloseConfirm);
        QCOMPARE(counter.window->place(), Place::Report);
        QVERIFY(counter.find<QWidget>("verdict")->isVisible());
        QVERIFY(counter.find<QWidget>("unsent")->isVisible()); // the agency has nothing of it yet
        counter.press(counter::ReportPage::kPrint);
        QCOMPARE(counter.ports.reports.size(), std::size_t(1));
        QCOMPARE(kindsOf(counter).back(), RecordKind::DrawerClosed);
    }

    void anImporterWithoutANumberIsCountersigned()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.window->goTo(Place::Provisional);
        counter.press(counter::ProvisionalPage::kSeal);
        QVERIFY(counter.find<QWidget>("provisionalErrors")->isVisible());
        counter.press("errorItem0");
        QCOMPARE(counter.focus()->objectName(), QStringLiteral("provisionalNameInput"));
        counter.fillProvisional();
        counter.fill(counter::ProvisionalPage::kDeclarant, utf8("Zoé Tremblay"));
        counter.press(counter::ProvisionalPage::kSeal);
        QCOMPARE(kindsOf(counter), std::vector{RecordKind::Countersigned});
        QCOMPARE(counter.window->place(), Place::Work);
        QVERIFY(counter.find<QWidget>("detailNumber")->isVisible());
    }

    void theLanguageChangesAndEverythingStays()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.fill(TenderForm::kAmount, QStringLiteral("100"));
        counter.press(TenderForm::kAdd);
        counter.fill(TenderForm::kAmount, QStringLiteral("57.25"));
        counter.press("language");
        QCOMPARE(counter.desk.session->speaker().language(), Language::French);
        QCOMPARE(counter.window->place(), Place::Payment);
        QVERIFY(counter.find<QWidget>("removeTender0")->isVisible());
        QCOMPARE(counter.input(TenderForm::kAmount)->text(), QStringLiteral("57.25"));
    }

    void theLockKeepsTheWorkForItsOwnPerson()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.fill(TenderForm::kAmount, QStringLiteral("57.25"));
        QTest::keyClick(counter.focus(), Qt::Key_F10);
        counter.settle();
        QCOMPARE(counter.desk.session->presence(), CounterPresence::Locked);
        QVERIFY(!counter.find<QWidget>(TenderForm::kAmount)->isVisible());
        QTest::keyClick(counter.focus(), Qt::Key_F3);
        QVERIFY(!counter.find<QWidget>("goToDrawer")->isVisible()); // no way round the lock
        QVERIFY(!counter.find<QWidget>(kit::SignInCard::kCode)->isVisible());
        counter.typeCredentials(test::CounterDesk::passphrase);
        QCOMPARE(counter.desk.session->presence(), CounterPresence::SignedIn);
        QCOMPARE(counter.window->place(), Place::Payment);
        QCOMPARE(counter.input(TenderForm::kAmount)->text(), QStringLiteral("57.25"));
    }

    void nothingOfAPersonIsLeftAfterSigningOut()
    {
        test::CounterDriver counter;
        counter.signIn();
        const QString number = counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.openDrawer(QStringLiteral("200.00"));
        counter.playToPayment(number);
        counter.fill(TenderForm::kAmount, QStringLiteral("57.25"));
        counter.press("end");
        QCOMPARE(counter.desk.session->presence(), CounterPresence::SignedOut);
        for (const auto* input : counter.window->findChildren<QLineEdit*>()) {
            QVERIFY2(input->text().isEmpty(), qPrintable(input->objectName()));
        }
        counter.desk.clock.pass(60'000);
        counter.signIn();
        QCOMPARE(counter.window->place(), Place::Work);
        QVERIFY(!counter.find<QWidget>("detailNumber")->isVisible());
    }

    void columnWidthsAreRemembered()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.resize(1920, 1080);
        auto* table = counter.find<kit::DataTable>(ListPane::kTable);
        counter.know(12'345'678, utf8("Boutique Été inc."));
        table->setColumnWidth(presenters::WorkList::Number, 210);
        QVERIFY(!counter.desk.backend.states.empty());
        counter.window =
            std::make_unique<counter::CounterWindow>(*counter.desk.session, counter.ports.ports());
        counter.show(1920, 1080);
        QCOMPARE(counter.find<kit::DataTable>(ListPane::kTable)->columnWidth(presenters::WorkList::Number),
                 210);
    }

    void lettersOnTheListSearch()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.know(12'345'678, utf8("Boutique Été inc."));
        counter.know(12'345'679, utf8("Zephyr Ltd."));
        QTest::keyClick(counter.focus(), Qt::Key_Down);
        QCOMPARE(counter.focus()->objectName(), QLatin1String(ListPane::kTable));
        test::typeText(counter.focus(), QStringLiteral("Z"));
        test::typeText(counter.focus(), QStringLiteral("eph"));
        QCOMPARE(counter.input(ListPane::kSearch)->text(), QStringLiteral("Zeph"));
        QTest::keyClick(counter.focus(), Qt::Key_Return);
        counter.settle();
        QVERIFY(counter.says(QStringLiteral("Zephyr Ltd.")));
    }

    void aReaderIsHeardWhereverTheFocusIs()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.open(counter.know(22'345'678, utf8("Zephyr Ltd.")));
        counter.find<QAbstractButton>("detailHow")->setFocus();
        const QStringList codes = protocol::toPaperCodes(test::sealedDeclaration()).value();
        for (const QString& code : codes) {
            for (const QChar character : code) {
                test::typeText(counter.focus(), QString(character));
            }
            QTest::keyClick(counter.focus(), Qt::Key_Return);
        }
        counter.settle();
        QCOMPARE(counter.find<kit::Text>("detailNumber")->text(), QStringLiteral("00000-123456784"));
    }

    void aSupervisorLiftsALockOut()
    {
        test::CounterDriver counter;
        counter.signIn();
        counter.press("liftLockOut");
        counter.fill("liftBadge", counter.officer.badge);
        counter.press("liftConfirm");
        QVERIFY(counter.says(QStringLiteral("can sign in again")));
    }
};

} // namespace

CARM_TEST(CounterCourseTest)
#include "counter_course_test.moc"
