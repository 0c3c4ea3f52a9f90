// What a screen reader says and where the keyboard gets, on every page and panel, in both languages.
#include "harness/harness.h"

#include "kiosk_driver.h"
#include "widget_walk.h"

#include "entry/goods_line_form.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kit/sheet.h"
#include "presenters/messages.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

using namespace carm;
using kiosk::KioskFrame;
using presenters::KioskPage;
using presenters::Language;

namespace {

class AccessibilityTest : public QObject {
    Q_OBJECT

    static QString nameOf(QWidget* widget)
    {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    }

    static void checkNames(test::KioskDriver& kiosk, const char* where)
    {
        for (QWidget* control : test::focusableWidgets(kiosk.window.get())) {
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
            const QString what = QLatin1String(where) + QStringLiteral(": ") + test::describe(control);
            QVERIFY2(accessible != nullptr, qPrintable(what));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(what));
            QVERIFY2(accessible->role() == QAccessible::PushButton ||
                         accessible->role() == QAccessible::CheckBox ||
                         accessible->role() == QAccessible::EditableText ||
                         accessible->role() == QAccessible::Button,
                     qPrintable(what));
            QVERIFY2(!control->objectName().isEmpty(), qPrintable(what));
        }
    }

    /// Tab goes over every control once and comes back to the first; Shift-Tab goes back.
    static void checkCourse(test::KioskDriver& kiosk, QWidget* among, const char* where)
    {
        QSet<QWidget*> wanted;
        for (QWidget* control : test::focusableWidgets(among)) {
            wanted += control;
        }
        QWidget* first = kiosk.focus();
        QVERIFY2(first != nullptr && wanted.contains(first), where);
        QSet<QWidget*> reached;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            reached += kiosk.focus();
            QTest::keyClick(kiosk.focus(), Qt::Key_Tab);
        }
        for (QWidget* control : wanted - reached) {
            QFAIL(qPrintable(QLatin1String(where) + QStringLiteral(" cannot reach ") +
                             test::describe(control)));
        }
        QCOMPARE(reached.size(), wanted.size());
        QCOMPARE(kiosk.focus(), first);
        QTest::keyClick(kiosk.focus(), Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(kiosk.focus(), Qt::Key_Tab);
        QCOMPARE(kiosk.focus(), first);
    }

private Q_SLOTS:
    void everyControlHasANameAndIsReached_data()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("en") << false;
        QTest::newRow("fr") << true;
    }

    void everyControlHasANameAndIsReached()
    {
        QFETCH(bool, french);
        test::KioskDriver kiosk(french ? Language::French : Language::English);
        const auto check = [&](const char* where) {
            checkNames(kiosk, where);
            checkCourse(kiosk, kiosk.window.get(), where);
        };
        check("welcome");
        for (const KioskPage page : {KioskPage::Importer, KioskPage::Shipment, KioskPage::Goods,
                                     KioskPage::Review, KioskPage::Sign, KioskPage::Done}) {
            kiosk.playTo(page);
            QCOMPARE(kiosk.session->page(), page);
            check(qPrintable(QString::number(static_cast<int>(page))));
        }
    }

    void tabStaysInsideAPanel()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Importer);
        QWidget* before = kiosk.focus();
        QTest::keyClick(before, Qt::Key_F1);
        kit::Sheet* sheet = kiosk.window->openSheet();
        QVERIFY(sheet != nullptr);
        QVERIFY(!nameOf(sheet).isEmpty());
        checkCourse(kiosk, sheet, "help");
        QTest::keyClick(kiosk.focus(), Qt::Key_Escape);
        QVERIFY(kiosk.window->openSheet() == nullptr);
        QCOMPARE(kiosk.focus(), before);
    }

    void namesFollowTheLanguage()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Importer);
        QLineEdit* number = kiosk.input(kiosk::ImporterPage::kNumber);
        const auto nameIn = [](Language language) {
            return presenters::fieldName(declaration::Field::ImporterNumber, presenters::Speaker(language));
        };
        QCOMPARE(nameOf(number), nameIn(Language::English));
        kiosk.press("language");
        QCOMPARE(nameOf(number), nameIn(Language::French));
        QVERIFY(nameIn(Language::English) != nameIn(Language::French));
        kiosk.press("language");
        QCOMPARE(nameOf(number), nameIn(Language::English));
    }

    void theErrorIsPartOfTheDescription()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Importer);
        kiosk.fill(kiosk::ImporterPage::kNumber, QStringLiteral("123456789 RM 0001"));
        kiosk.press(KioskFrame::kForward);
        const auto findings = kiosk.session->findingsOf(KioskPage::Importer);
        QVERIFY(!findings.empty());
        QLineEdit* number = kiosk.input(kiosk::ImporterPage::kNumber);
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(number);
        const QString description = accessible->text(QAccessible::Description);
        for (const QString& part :
             {findings.front().message.what, findings.front().message.why, findings.front().message.mend}) {
            QVERIFY2(description.contains(part), qPrintable(description));
        }
    }

    void theAmountIsSaid()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Review);
        const QString total = kiosk.session->owed().total;
        QVERIFY(!total.isEmpty());
        bool said = false;
        for (const QWidget* widget : test::visibleWidgets(kiosk.window.get())) {
            said = said || widget->accessibleName() == QStringLiteral("What you owe ") + total;
        }
        QVERIFY(said);
    }
};

} // namespace

CARM_TEST(AccessibilityTest)
#include "accessibility_test.moc"
