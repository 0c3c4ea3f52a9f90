// What one person leaves must not be there for the next: texts with their undo steps, lists, clipboard.
#pragma once

class QWidget;

namespace carm::shell {

/// Clears every field below `window` and the clipboard with its selection.
void forgetPerson(QWidget* window);

} // namespace carm::shell
