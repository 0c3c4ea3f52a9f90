// A person at a window of the program: types and touches what can be seen, and waits for what the program does about
// it.
#pragma once

#include "shell/window.h"

#include <QString>

#include <functional>

class QAbstractButton;
class QLineEdit;

namespace carm::test {

class Person {
public:
    /// Pictures go into the folder `album`.
    Person(shell::Window& window, QString album) : m_window(window), m_album(std::move(album)) {}

    /// The visible widget of this name; ends the program with a message when there is none.
    template <class Widget> Widget* see(const char* name) const
    {
        if (Widget* widget = find<Widget>(name)) {
            return widget;
        }
        giveUp(QStringLiteral("'%1' cannot be seen").arg(QLatin1String(name)));
    }
    bool sees(const char* name) const { return find<QWidget>(name) != nullptr; }
    void touch(const char* button) const;
    /// Waits until it can be seen and is enabled.
    void awaitAndTouch(const char* button) const;
    /// Leaves the cursor in the field.
    QLineEdit* write(const char* field, const QString& text) const;
    /// Writes, and moves on with Tab.
    void type(const char* field, const QString& text) const;
    /// Types a few letters into a field with a list and takes the first row.
    void choose(const char* field, const QString& letters) const;
    /// Into a field that shows dots only; ASCII.
    void typeSecret(const char* field, const QByteArray& text) const;
    void press(Qt::Key key) const;
    /// Touches the button and chooses the file in the dialog that it opens.
    void openFile(const char* button, const QString& path) const;
    QString textIn(const char* field) const;

    /// Lets the program work until the condition holds; ends the program with `what` when it never does.
    void waitUntil(const std::function<bool()>& condition, const QString& what, int milliseconds = 10'000) const;
    /// The whole window as `<name>.png`.
    void photograph(const QString& name) const;

    [[noreturn]] void giveUp(const QString& problem) const;

private:
    template <class Widget> Widget* find(const char* name) const
    {
        for (Widget* widget : m_window.findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QLineEdit* inputOf(const char* field) const;

    shell::Window& m_window;
    QString m_album;
};

} // namespace carm::test
