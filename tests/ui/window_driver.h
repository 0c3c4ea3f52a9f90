// A window as a person meets it: driven by keys and touches on controls that are found by their names.
#pragma once

#include "shell/window.h"

#include <QString>

class QLineEdit;

namespace carm::test {

/// Types as a keyboard does, accents too; Qt Test's own keys know ASCII only.
void typeText(QWidget* target, const QString& text);

class WindowDriver {
public:
    virtual ~WindowDriver() = default;
    virtual shell::Window* driven() const = 0;

    /// Shows the window and waits until it has the focus.
    void show(int width, int height);
    void resize(int width, int height);
    /// Lets layouts and paints that were posted take place.
    void settle();

    /// By its name: the one that can be seen, since pages share names; else any.
    template <class Widget> Widget* find(const char* name) const
    {
        const QList<Widget*> all = driven()->findChildren<Widget*>(QLatin1String(name));
        for (Widget* widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return all.value(0);
    }
    QLineEdit* input(const char* fieldName) const;
    QWidget* focus() const;

    void press(const char* buttonName);
    /// Focus, text, and out again, as with Tab.
    void fill(const char* fieldName, const QString& text);
    /// Types into a field with a list, and takes the first row.
    void choose(const char* fieldName, const QString& text);
    /// Whether a text that can be seen has `part` in it.
    bool says(const QString& part) const;
};

} // namespace carm::test
