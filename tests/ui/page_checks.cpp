#include "page_checks.h"

#include "widget_walk.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

namespace carm::test {

void checkLayout(WindowDriver& driver, const char* where)
{
    driver.settle();
    const QStringList faults = layoutFaults(driver.driven());
    QVERIFY2(faults.isEmpty(),
             qPrintable(QLatin1String(where) + QStringLiteral(":\n") + faults.join(QLatin1Char('\n'))));
}

void checkNames(WindowDriver& driver, const char* where)
{
    const QSet<QAccessible::Role> known = {QAccessible::PushButton, QAccessible::CheckBox,
                                           QAccessible::EditableText, QAccessible::Button,
                                           QAccessible::Table};
    for (QWidget* control : focusableWidgets(driver.driven())) {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
        const QString what = QLatin1String(where) + QStringLiteral(": ") + describe(control);
        QVERIFY2(accessible != nullptr, qPrintable(what));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(what));
        QVERIFY2(known.contains(accessible->role()), qPrintable(what));
        QVERIFY2(!control->objectName().isEmpty(), qPrintable(what));
    }
}

void checkCourse(WindowDriver& driver, QWidget* sheet, const char* where)
{
    QSet<QWidget*> wanted;
    for (QWidget* control : focusableWidgets(sheet == nullptr ? driver.driven() : sheet)) {
        wanted += control;
    }
    QVERIFY2(driver.focus() != nullptr, where);
    if (!wanted.contains(driver.focus())) {
        QTest::keyClick(driver.focus(), Qt::Key_Tab);
    }
    QWidget* first = driver.focus();
    QSet<QWidget*> reached;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        reached += driver.focus();
        QTest::keyClick(driver.focus(), Qt::Key_Tab);
    }
    for (QWidget* control : wanted - reached) {
        QFAIL(qPrintable(QLatin1String(where) + QStringLiteral(" cannot reach ") + describe(control)));
    }
    QCOMPARE(driver.focus(), first);
}

} // namespace carm::test
