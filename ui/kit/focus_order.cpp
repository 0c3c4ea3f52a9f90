#include "kit/focus_order.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace carm::kit {
namespace {

void collectFrom(QWidget* widget, QList<QWidget*>& order);

void collectFrom(QLayout* layout, QList<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() != nullptr) {
            collectFrom(item->widget(), order);
        } else if (item->layout() != nullptr) {
            collectFrom(item->layout(), order);
        }
    }
}

void collectFrom(QWidget* widget, QList<QWidget*>& order)
{
    if (!widget->isVisible() || !widget->isEnabled()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
        order += widget;
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && area->widget() != nullptr) {
        collectFrom(area->widget(), order);
    } else if (widget->layout() != nullptr) {
        collectFrom(widget->layout(), order);
    } else {
        for (QObject* child : widget->children()) {
            if (auto* part = qobject_cast<QWidget*>(child)) {
                collectFrom(part, order);
            }
        }
    }
}

} // namespace

QList<QWidget*> focusOrder(QWidget* root)
{
    QList<QWidget*> order;
    collectFrom(root, order);
    return order;
}

bool moveFocus(const QList<QWidget*>& order, bool forward)
{
    if (order.isEmpty()) {
        return false;
    }
    const qsizetype here = order.indexOf(QApplication::focusWidget());
    const qsizetype step = forward ? 1 : -1;
    const qsizetype next =
        here < 0 ? (forward ? 0 : order.size() - 1) : (here + step + order.size()) % order.size();
    order.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace carm::kit
