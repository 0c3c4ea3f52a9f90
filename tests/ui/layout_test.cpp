// Every page, in both languages, at every text size, in the smallest and a large window, with and without
// errors: nothing is cut off, nothing lies over anything else, everything can be touched.
#include "harness/harness.h"

#include "kiosk_driver.h"
#include "widget_walk.h"

#include "entry/goods_line_form.h"
#include "kiosk/goods_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/shipment_page.h"
#include "kit/text.h"
#include "presenters/start_messages.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace carm;
using kiosk::KioskFrame;
using presenters::KioskPage;
using presenters::Language;

namespace {

class LayoutTest : public QObject {
    Q_OBJECT

    static void check(test::KioskDriver& kiosk, const char* where)
    {
        kiosk.settle();
        const QStringList faults = test::layoutFaults(kiosk.window.get());
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QLatin1String(where) + QStringLiteral(":\n") + faults.join(QLatin1Char('\n'))));
    }

    static void checkForm(test::KioskDriver& kiosk)
    {
        check(kiosk, "welcome");
        kiosk.playTo(KioskPage::Importer);
        check(kiosk, "importer");
        kiosk.press(KioskFrame::kForward);
        check(kiosk, "importer with errors");
        kiosk.press(kiosk::ImporterPage::kMore);
        check(kiosk, "importer with all fields");
        kiosk.playTo(KioskPage::Shipment);
        check(kiosk, "shipment");
        kiosk.press(KioskFrame::kForward);
        kiosk.press(kiosk::ShipmentPage::kMore);
        check(kiosk, "shipment with errors and all fields");
        kiosk.playTo(KioskPage::Goods);
        check(kiosk, "goods");
        kiosk.press(KioskFrame::kForward);
        kiosk.press(entry::GoodsLineForm::kMore);
        check(kiosk, "goods with errors and all fields");
        kiosk.fillGoods();
        check(kiosk, "goods filled");
        kiosk.press(kiosk::GoodsPage::kAdd);
        check(kiosk, "goods with two lines");
        kiosk.press(entry::GoodsLineForm::kRemove);
        check(kiosk, "goods with one line removed");
    }

    static void checkSheets(test::KioskDriver& kiosk)
    {
        kiosk.press("how");
        check(kiosk, "explanation");
        kiosk.press("closeExplanation");
        kiosk.press("help");
        check(kiosk, "help");
        kiosk.press("closeHelp");
        kiosk.press("end");
        check(kiosk, "question at the end");
        kiosk.press("endSheetStay");
    }

    static void checkEnd(test::KioskDriver& kiosk)
    {
        kiosk.press(KioskFrame::kForward);
        check(kiosk, "review");
        kiosk.press(KioskFrame::kForward);
        check(kiosk, "sign");
        kiosk.press(KioskFrame::kForward);
        check(kiosk, "sign without a name");
        kiosk.backend.sealError = outbox::StoreError{outbox::StoreErrorCode::DiskFull, {}};
        kiosk.sign();
        check(kiosk, "not saved");
        kiosk.backend.sealError.reset();
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
        check(kiosk, "saved");
        kiosk.press("printCopies");
        check(kiosk, "printing");
        kiosk.printer.done(kiosk::PrintOutcome::Failed);
        check(kiosk, "not printed");
        kiosk.press("printCopies");
        kiosk.printer.done(kiosk::PrintOutcome::CannotBeSet);
        check(kiosk, "copies cannot be set");
        kiosk.answerEntry(outbox::OutboxState::Parked, QStringLiteral("conflict"));
        check(kiosk, "needs a person");
        kiosk.answerEntry(outbox::OutboxState::Acknowledged);
        check(kiosk, "received");
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
        test::KioskDriver kiosk(french ? Language::French : Language::English);
        kiosk.resize(size.width(), size.height());
        kiosk.sayConnected(false, 12);
        kiosk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
        QCOMPARE(kiosk.window->size(), size);
        checkForm(kiosk);
        checkSheets(kiosk);
        checkEnd(kiosk);
        QCOMPARE(kiosk.window->size(), size); // nothing has pushed the window over the edge of the screen
    }

    /// What a person takes away from the kiosk is seen at once.
    void doneIsSeenWithoutScrolling()
    {
        for (const Language language : {Language::English, Language::French}) {
            test::KioskDriver kiosk(language);
            kiosk.playTo(KioskPage::Done);
            kiosk.press("printCopies");
            kiosk.printer.done(kiosk::PrintOutcome::Printed);
            kiosk.answerEntry(outbox::OutboxState::Acknowledged);
            QCOMPARE(kiosk.window->size(), QSize(1024, 768));
            QCOMPARE(kiosk.find<QScrollArea>("pageScroll")->verticalScrollBar()->maximum(), 0);
        }
    }

    void theKeyboardOnTheScreenFits()
    {
        for (const int percent : {100, 200}) {
            test::KioskDriver kiosk(Language::French);
            kiosk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
            kiosk.playTo(KioskPage::Importer);
            kiosk.press(KioskFrame::kKeyboard);
            check(kiosk, "letters");
            kiosk.press("key_123");
            check(kiosk, "digits");
            QCOMPARE(kiosk.window->size(), QSize(1024, 768));
        }
    }

    void theFirstPageFitsWithoutNumbers()
    {
        for (const int percent : {100, 200}) {
            test::KioskDriver kiosk(Language::French);
            kiosk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
            kiosk.backend.listener->numberStockChanged({0});
            check(kiosk, "welcome without numbers");
        }
    }

    void theStartingPageFits()
    {
        shell::StartingPage page;
        page.setTextPercent(200);
        page.resize(1024, 768);
        page.show();
        QTest::qWait(0);
        QVERIFY(test::layoutFaults(&page).isEmpty());
    }

    void theStartProblemFits()
    {
        shell::StartProblemPage page([](const presenters::Speaker& speaker) {
            return presenters::messageForStartProblem(QStringLiteral("store.damaged"), speaker);
        });
        for (const int percent : {100, 200}) {
            page.setTextPercent(percent);
            page.resize(1024, 768);
            page.show();
            QTest::qWait(0);
            const QStringList faults = test::layoutFaults(&page);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }

    void theDetectorSeesFaults()
    {
        QWidget window;
        window.resize(400, 200);
        auto* cut = new kit::Text(kit::TextRole::Body, &window);
        cut->setText(QStringLiteral("A sentence that needs several lines of its own in so narrow a place"));
        cut->setGeometry(0, 0, 100, 20);
        auto* outside = new QLabel(QStringLiteral("x"), &window);
        outside->setGeometry(390, 150, 60, 30);
        auto* small = new QPushButton(QStringLiteral("ok"), &window);
        small->setGeometry(50, 10, 40, 30);
        window.show();
        const QString faults = test::layoutFaults(&window).join(QLatin1Char('\n'));
        QVERIFY(faults.contains(QStringLiteral("text needs")));
        QVERIFY(faults.contains(QStringLiteral("outside of")));
        QVERIFY(faults.contains(QStringLiteral("button")) || faults.contains(QStringLiteral("too small")));
        QVERIFY(faults.contains(QStringLiteral(": over ")));
    }
};

} // namespace

CARM_TEST(LayoutTest)
#include "layout_test.moc"
