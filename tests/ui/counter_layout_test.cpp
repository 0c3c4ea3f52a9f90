// Every page of the counter, in both languages, at every text size, in the smallest and a large window:
// nothing is cut off, nothing lies over anything else, everything can be touched and has a name that is said.
#include "harness/harness.h"

#include "counter_driver.h"
#include "page_checks.h"

#include "counter/drawer_page.h"
#include "counter/importer_pages.h"
#include "counter/payment_page.h"
#include "counter/provisional_page.h"
#include "counter/tender_form.h"
#include "kit/sheet.h"

using namespace carm;
using counter::Place;
using presenters::CounterAction;
using presenters::Language;

namespace {

class CounterLayoutTest : public QObject {
    Q_OBJECT

    using Check = std::function<void(test::CounterDriver&, const char* where)>;

    static void playWork(test::CounterDriver& counter, const Check& check)
    {
        check(counter, "sign-in");
        counter.typeCredentials(QByteArrayLiteral("not the passphrase"));
        check(counter, "sign-in refused");
        counter.desk.clock.pass(120'000);
        counter.signIn();
        check(counter, "empty work list");
        counter.sayConnected(false, 12);
        counter.know(12'345'679, QStringLiteral("Great Lakes Cycle, Ski and Outdoor Equipment Company Ltd."));
        const QString number = counter.know(12'345'678, QString::fromUtf8("Boutique Été inc."));
        check(counter, "work list");
        counter.open(number);
        check(counter, "declaration");
        counter.press("detailHow");
        check(counter, "declaration explained");
        counter.act(CounterAction::Present);
        counter.act(CounterAction::StartReview);
        counter.act(CounterAction::Return);
        check(counter, "reasons");
        counter.press("reasonsConfirm");
        check(counter, "reasons missing");
        counter.press("reasonsBack");
        counter.act(CounterAction::Accept);
        check(counter, "accepted");
        counter.act(CounterAction::TakePayment);
        check(counter, "drawer closed");
        counter.press("lock");
        check(counter, "locked");
        counter.typeCredentials(test::CounterDesk::passphrase);
    }

    static void playMoney(test::CounterDriver& counter, const Check& check)
    {
        counter.press(counter::PaymentPage::kToDrawer);
        check(counter, "drawer to be opened");
        counter.openDrawer(QStringLiteral("much"));
        check(counter, "float that cannot be read");
        counter.openDrawer(QStringLiteral("200.00"));
        check(counter, "drawer open");
        counter.window->goTo(Place::Work);
        counter.act(CounterAction::TakePayment);
        for (const char* kind : {"tenderKind0", "tenderKind1", "tenderKind3"}) {
            counter.press(kind);
            check(counter, kind);
            counter.press(counter::TenderForm::kAdd);
            check(counter, "tender with errors");
        }
        counter.press("tenderKind0");
        counter.fill(counter::TenderForm::kAmount, QStringLiteral("500"));
        counter.press(counter::TenderForm::kAdd);
        check(counter, "settled");
        counter.press("finishPayment");
        check(counter, "receipt");
        counter.press(counter::PaymentPage::kPrintReceipt);
        counter.ports.printed(shell::PrintOutcome::Failed);
        check(counter, "not printed");
        counter.press(counter::PaymentPage::kGoOn);
        counter.act(CounterAction::Release);
        check(counter, "released");
    }

    static void playRest(test::CounterDriver& counter, const Check& check)
    {
        counter.window->goTo(Place::Drawer);
        counter.fill("pieces8", QStringLiteral("10"));
        check(counter, "count");
        counter.press(counter::DrawerPage::kClose);
        check(counter, "question before closing");
        counter.press(counter::DrawerPage::kCloseConfirm);
        check(counter, "report");
        counter.window->goTo(Place::Provisional);
        check(counter, "provisional");
        counter.press(counter::ProvisionalPage::kSeal);
        check(counter, "provisional with errors");
        counter.fillProvisional();
        check(counter, "provisional filled");
        counter.press("help");
        check(counter, "help");
        counter.press("counterHelpClose");
        counter.press("liftLockOut");
        check(counter, "lock-out");
        counter.press("liftBack");
    }

    static void play(test::CounterDriver& counter, const Check& check)
    {
        playWork(counter, check);
        playMoney(counter, check);
        playRest(counter, check);
    }

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("french");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const bool french : {false, true}) {
            for (const int percent : {100, 150, 200}) {
                for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
                    QTest::addRow("%s %d%% %dx%d", french ? "fr" : "en", percent, size.width(), size.height())
                        << french << percent << size;
                }
            }
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(bool, french);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        test::CounterDriver counter(french ? Language::French : Language::English);
        counter.resize(size.width(), size.height());
        counter.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
        play(counter, test::checkLayout);
        QCOMPARE(counter.window->size(), size); // nothing has pushed the window over the edge of the screen
    }

    void everyControlHasANameAndIsReached_data()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("en") << false;
        QTest::newRow("fr") << true;
    }

    void everyControlHasANameAndIsReached()
    {
        QFETCH(bool, french);
        test::CounterDriver counter(french ? Language::French : Language::English);
        play(counter, [](test::CounterDriver& driver, const char* where) {
            test::checkNames(driver, where);
            test::checkCourse(driver, driver.window->openSheet(), where);
        });
    }

    void tabStaysInsideAPanel()
    {
        test::CounterDriver counter;
        counter.signIn();
        QWidget* before = counter.focus();
        QTest::keyClick(before, Qt::Key_F1);
        QVERIFY(counter.window->openSheet() != nullptr);
        test::checkCourse(counter, counter.window->openSheet(), "help");
        QTest::keyClick(counter.focus(), Qt::Key_F3); // keys of the pages do not reach behind a panel
        QVERIFY(counter.window->openSheet() != nullptr);
        QTest::keyClick(counter.focus(), Qt::Key_Escape);
        QVERIFY(counter.window->openSheet() == nullptr);
        QCOMPARE(counter.focus(), before);
    }
};

} // namespace

CARM_TEST(CounterLayoutTest)
#include "counter_layout_test.moc"
