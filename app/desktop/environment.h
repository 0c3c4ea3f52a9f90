// What of the surroundings a kiosk's program obeys. Qt takes settings from variables named QT_* and from its own
// command line options; whoever can set them could load a plug-in or a style sheet into the program.
#pragma once

#include <QStringList>

namespace carm::app {

/// Those of `names` that must go before Qt looks at them: every QT_* and QML* variable that is not on a short list
/// (platform, scaling, accessibility).
QStringList foreignSettings(const QStringList& names);

/// Removes them from this process's environment.
void dropForeignSettings();

} // namespace carm::app
