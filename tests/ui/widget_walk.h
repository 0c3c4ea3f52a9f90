// Goes over the widgets of a window and says what a person could not read, touch or reach.
#pragma once

#include <QStringList>
#include <QWidget>

namespace carm::test {

/// Every widget below `window` that can be seen, perhaps after scrolling.
QList<QWidget*> visibleWidgets(QWidget* window);
/// Texts that do not fit their place, controls that are too small, parts over each other or outside.
QStringList layoutFaults(QWidget* window);
/// Every control that takes the focus, in no order.
QList<QWidget*> focusableWidgets(QWidget* window);
/// Every text that any widget holds, shown or hidden: labels, fields, buttons, names and descriptions.
QStringList allTexts(QWidget* window);
QString describe(const QWidget* widget);

} // namespace carm::test
