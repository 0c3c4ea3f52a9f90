#include "widget_walk.h"

#include "kit/buttons.h"
#include "kit/pick_popup.h"
#include "kit/sheet.h"
#include "kit/step_button.h"
#include "kit/theme.h"
#include "kit/touch_keyboard.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace carm::test {
namespace {

/// design/look.md: fingers at a kiosk, a pointer or a finger at a desktop.
constexpr int kLeastAtKiosk = 56;
constexpr int kLeastAtDesktop = 32;

int leastTouch(const QWidget* widget)
{
    return kit::themeOf(widget).density == kit::Density::Kiosk ? kLeastAtKiosk : kLeastAtDesktop;
}

bool isScrolled(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
}

bool floats(const QWidget* widget)
{
    return qobject_cast<const kit::Sheet*>(widget) != nullptr ||
           qobject_cast<const kit::PickPopup*>(widget) != nullptr;
}

QString labelFault(const QLabel* label)
{
    if (label->text().isEmpty()) {
        return {};
    }
    const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
    const int width = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
    if (label->height() < height || label->width() < width) {
        return QStringLiteral("text needs %1×%2").arg(width).arg(height);
    }
    return {};
}

QString buttonFault(const QAbstractButton* button)
{
    const auto* step = qobject_cast<const kit::StepButton*>(button);
    const QSize least = step != nullptr ? step->sizeHint() : button->minimumSizeHint();
    const int height = button->hasHeightForWidth() ? button->heightForWidth(button->width()) : least.height();
    if (button->width() < least.width() || button->height() < height) {
        return QStringLiteral("button needs %1×%2").arg(least.width()).arg(height);
    }
    if (button->height() < leastTouch(button) || button->width() < leastTouch(button)) {
        return QStringLiteral("too small to touch");
    }
    return {};
}

QString faultOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return labelFault(label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        // The corner between the headers of a table cannot be pressed.
        const bool corner = qobject_cast<const QTableView*>(button->parentWidget()) != nullptr;
        return corner ? QString() : buttonFault(button);
    }
    if (const auto* input = qobject_cast<const QLineEdit*>(widget)) {
        return input->height() < std::max(leastTouch(input), input->fontMetrics().height())
                   ? QStringLiteral("field is too low")
                   : QString();
    }
    return {};
}

} // namespace

QString describe(const QWidget* widget)
{
    QString text = QLatin1String(widget->metaObject()->className());
    if (!widget->objectName().isEmpty()) {
        text += QLatin1Char('#') + widget->objectName();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        text += QStringLiteral(" “%1”").arg(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        text += QStringLiteral(" “%1”").arg(button->text());
    }
    const QRect place = widget->geometry();
    return text + QStringLiteral(" [%1,%2 %3×%4]")
                      .arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height());
}

QList<QWidget*> visibleWidgets(QWidget* window)
{
    QList<QWidget*> visible;
    const QList<QWidget*> all = window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->isVisible()) {
            visible += widget;
        }
    }
    return visible;
}

QStringList layoutFaults(QWidget* window)
{
    QStringList faults;
    for (const QWidget* widget : visibleWidgets(window)) {
        const QString fault = faultOf(widget);
        if (!fault.isEmpty()) {
            faults += describe(widget) + QStringLiteral(": ") + fault;
        }
        const QWidget* parent = widget->parentWidget();
        if (!isScrolled(widget) && !parent->rect().contains(widget->geometry())) {
            faults += describe(widget) + QStringLiteral(": outside of ") + describe(parent);
        }
        const QList<QWidget*> siblings =
            parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* other : siblings) {
            const bool counts = other > widget && other->isVisible() && !floats(other) && !floats(widget);
            if (counts && other->geometry().intersects(widget->geometry())) {
                faults += describe(widget) + QStringLiteral(": over ") + describe(other);
            }
        }
    }
    return faults;
}

QList<QWidget*> focusableWidgets(QWidget* window)
{
    QList<QWidget*> found;
    for (QWidget* widget : visibleWidgets(window)) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            found += widget;
        }
    }
    return found;
}

QStringList allTexts(QWidget* window)
{
    QStringList texts;
    const QList<QWidget*> all = window->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        texts << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts += button->text();
        } else if (const auto* input = qobject_cast<const QLineEdit*>(widget)) {
            texts += input->text();
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace carm::test
