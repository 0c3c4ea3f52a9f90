// The order in which Tab goes over the controls: as they stand on the page, read from the layouts, so that it
// stays right when parts come and go.
#pragma once

#include <QList>

class QWidget;

namespace carm::kit {

/// Every control below `root` that can take the focus now.
QList<QWidget*> focusOrder(QWidget* root);
/// Moves the focus to the neighbour of the control that has it, round the end; false when there is none.
bool moveFocus(const QList<QWidget*>& order, bool forward);

} // namespace carm::kit
