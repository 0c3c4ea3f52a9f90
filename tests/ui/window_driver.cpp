#include "window_driver.h"

#include "widget_walk.h"

#include "kit/field.h"
#include "support/ensure.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace carm::test {

void typeText(QWidget* target, const QString& text)
{
    for (const QChar character : text) {
        QKeyEvent down(QEvent::KeyPress, character.toUpper().unicode(), Qt::NoModifier, character);
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, character.toUpper().unicode(), Qt::NoModifier, character);
        QApplication::sendEvent(target, &up);
    }
}

void WindowDriver::show(int width, int height)
{
    resize(width, height);
    driven()->show();
    driven()->activateWindow();
    settle();
}

void WindowDriver::resize(int width, int height)
{
    driven()->resize(width, height);
    settle();
}

void WindowDriver::settle()
{
    // One part's new size is another part's next question: a page is still after a few rounds.
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(0);
    }
}

QLineEdit* WindowDriver::input(const char* fieldName) const
{
    auto* field = find<kit::Field>(fieldName);
    return field == nullptr ? nullptr : field->input();
}

QWidget* WindowDriver::focus() const
{
    return QApplication::focusWidget();
}

void WindowDriver::press(const char* buttonName)
{
    auto* button = find<QAbstractButton>(buttonName);
    CARM_ENSURE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void WindowDriver::fill(const char* fieldName, const QString& text)
{
    QLineEdit* control = input(fieldName);
    CARM_ENSURE(control != nullptr);
    control->setFocus();
    control->selectAll();
    typeText(control, text);
    QTest::keyClick(control, Qt::Key_Tab);
    settle();
}

void WindowDriver::choose(const char* fieldName, const QString& text)
{
    QLineEdit* control = input(fieldName);
    CARM_ENSURE(control != nullptr);
    control->setFocus();
    control->selectAll();
    typeText(control, text);
    QTest::keyClick(control, Qt::Key_Return);
    QTest::keyClick(control, Qt::Key_Tab);
    settle();
}

bool WindowDriver::says(const QString& part) const
{
    for (const QWidget* widget : visibleWidgets(driven())) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label != nullptr && label->text().contains(part)) {
            return true;
        }
    }
    return false;
}

} // namespace carm::test
