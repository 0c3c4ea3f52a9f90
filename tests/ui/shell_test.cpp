#include "harness/harness.h"

#include "kiosk_driver.h"

#include "kiosk/importer_page.h"
#include "presenters/start_messages.h"
#include "shell/idle_watch.h"
#include "shell/kiosk_guard.h"
#include "shell/screen_covers.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>

using namespace carm;
using presenters::KioskPage;

namespace {

class ShellTest : public QObject {
    Q_OBJECT

    static bool allows(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
    {
        return shell::KioskGuard::allows(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    }

    /// A combination of keys that is not for the form does not reach what stands in the window.
    static bool isGuarded(QWidget& window)
    {
        class Listener final : public QWidget {
        public:
            using QWidget::QWidget;
            QList<int> keys;

        protected:
            void keyPressEvent(QKeyEvent* event) override { keys += event->key(); }
        };
        Listener listener(&window);
        QTest::keyClick(&listener, Qt::Key_F4, Qt::AltModifier);
        QTest::keyClick(&listener, Qt::Key_A);
        return !listener.keys.contains(Qt::Key_F4) && listener.keys.contains(Qt::Key_A);
    }

private Q_SLOTS:
    void onlyKeysOfTheFormPass()
    {
        QVERIFY(allows(Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
        QVERIFY(allows(Qt::Key_Tab, Qt::ShiftModifier));
        QVERIFY(allows(Qt::Key_F1));
        QVERIFY(allows(Qt::Key_C, Qt::ControlModifier));
        QVERIFY(
            allows(Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, QStringLiteral("@"))); // third level
        QVERIFY(!allows(Qt::Key_F1, Qt::ShiftModifier));
        QVERIFY(!allows(Qt::Key_F4, Qt::AltModifier));
        QVERIFY(!allows(Qt::Key_F11));
        QVERIFY(!allows(Qt::Key_Menu));
        for (const int key : {Qt::Key_Q, Qt::Key_W, Qt::Key_N, Qt::Key_O, Qt::Key_S, Qt::Key_P}) {
            QVERIFY(!allows(key, Qt::ControlModifier, QChar(key - Qt::Key_A + 1)));
        }
        QVERIFY(!allows(Qt::Key_U, Qt::MetaModifier));
        QVERIFY(!allows(Qt::Key_Space, Qt::AltModifier));
        QVERIFY(allows(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(!allows(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier));
    }

    void theWindowDoesNotCloseAndShowsNoMenu()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Importer);
        QVERIFY(!kiosk.window->close());
        QVERIFY(kiosk.window->isVisible());
        QLineEdit* input = kiosk.input(kiosk::ImporterPage::kNumber);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(5, 5), input->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(input, &menu);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            QVERIFY(widget == kiosk.window.get() || !widget->isVisible());
        }
    }

    void aWindowThatMayCloseCloses()
    {
        kiosk::KioskSettings settings;
        settings.mayClose = true;
        test::KioskDriver kiosk(presenters::Language::English, settings);
        QVERIFY(kiosk.window->close());
    }

    void theIdleWatchCountsDownAndIsWoken()
    {
        shell::IdleWatch watch({std::chrono::seconds(2), std::chrono::seconds(2)});
        QSignalSpy countdown(&watch, &shell::IdleWatch::countdown);
        QSignalSpy woken(&watch, &shell::IdleWatch::woken);
        QSignalSpy expired(&watch, &shell::IdleWatch::expired);
        watch.setActive(true);
        watch.secondPassed();
        QCOMPARE(countdown.size(), 0);
        watch.secondPassed();
        QCOMPARE(countdown.size(), 1);
        QCOMPARE(countdown.at(0).at(0).toInt(), 2);
        watch.touched();
        QCOMPARE(woken.size(), 1);
        for (int i = 0; i < 3; ++i) {
            watch.secondPassed();
        }
        QCOMPARE(countdown.size(), 3);
        QCOMPARE(expired.size(), 0);
        watch.secondPassed();
        QCOMPARE(expired.size(), 1);
        watch.touched();
        QCOMPARE(woken.size(), 1); // too late
    }

    void aCoverFollowsItsScreen()
    {
        shell::StartingPage page;
        page.coverScreen();
        QScreen* screen = page.screen();
        QCOMPARE(page.geometry(), screen->geometry());
        for (const auto& change :
             std::vector<std::function<void()>>{[&] { Q_EMIT screen->geometryChanged(screen->geometry()); },
                                                [&] { Q_EMIT qGuiApp->screenAdded(screen); },
                                                [&] { Q_EMIT qGuiApp->screenRemoved(screen); }}) {
            page.setGeometry(10, 10, 300, 200); // as when the screen was smaller
            change();
            QTRY_COMPARE(page.geometry(), screen->geometry());
        }
    }

    void otherScreensAreBlank()
    {
        const auto covers = [] {
            QWidgetList found;
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == QStringLiteral("blankCover")) {
                    found += widget;
                }
            }
            return found;
        };
        shell::ScreenCovers screens;
        QScreen* screen = QGuiApplication::primaryScreen();
        screens.coverAllBut(screen, {screen});
        QVERIFY(covers().isEmpty());
        screens.coverAllBut(nullptr, {screen});
        QCOMPARE(covers().size(), 1);
        QWidget* cover = covers().first();
        QVERIFY(cover->isVisible());
        QCOMPARE(cover->geometry(), screen->geometry());
        QVERIFY(!cover->close());
        QVERIFY(cover->isVisible());
        screens.coverAllBut(screen, {screen});
        QVERIFY(covers().isEmpty());
    }

    void startingIsSaidInBothLanguagesAndCannotBeClosed()
    {
        shell::StartingPage page;
        page.show();
        QVERIFY(!page.close());
        QVERIFY(isGuarded(page));
        const auto text = [&](const char* name) {
            return page.findChild<QLabel*>(QLatin1String(name))->text();
        };
        QVERIFY(!text("starting_en").isEmpty());
        QVERIFY(text("starting_en") != text("starting_fr"));
    }

    void aStartProblemIsSaidInBothLanguagesAndCanBeRetried()
    {
        const auto problem = [](const QString& code) {
            return [code](const presenters::Speaker& speaker) {
                return presenters::messageForStartProblem(code, speaker);
            };
        };
        shell::StartProblemPage page(problem(QStringLiteral("secrets.locked")));
        page.show();
        QVERIFY(isGuarded(page));
        QSignalSpy retry(&page, &shell::StartProblemPage::retryWanted);
        for (const presenters::Language language :
             {presenters::Language::English, presenters::Language::French}) {
            const QString code = presenters::toCode(language);
            const presenters::Speaker speaker(language);
            const auto* notice = page.findChild<QWidget*>(QStringLiteral("problem_") + code);
            const auto message =
                presenters::messageForStartProblem(QStringLiteral("secrets.locked"), speaker);
            QCOMPARE(notice->accessibleName(), message.what);
            QVERIFY(notice->accessibleDescription().contains(message.why));
            QVERIFY(notice->accessibleDescription().contains(message.mend));
            QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("retry_") + code),
                              Qt::LeftButton);
        }
        QCOMPARE(retry.size(), 2);
        page.setBusy(true);
        QVERIFY(!page.findChild<QAbstractButton*>(QStringLiteral("retry_en"))->isEnabled());
        page.setProblem(problem(QStringLiteral("store.diskFull")));
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("problem_en"))->accessibleName() !=
                presenters::messageForStartProblem(QStringLiteral("secrets.locked"),
                                                   presenters::Speaker(presenters::Language::English))
                    .what);
    }
};

} // namespace

CARM_TEST(ShellTest)
#include "shell_test.moc"
