// Makes a terminal ready for work without a window: enrolled, with transaction numbers, the reference edition, and at
// a counter or an importer's desktop what central has to tell it.
#pragma once

#include "terminal_start.h"

#include <QTimer>

namespace carm::app {

/// Says on standard output how far it has come, and ends the event loop: 0 when the terminal is ready, 1 when it
/// cannot be opened or central refuses it, 3 when central did not answer in time.
class Provisioning final : public QObject {
    Q_OBJECT
public:
    Provisioning(const Configuration& configuration, const QString& enrolmentCode, const Clock& clock);
    void begin();

private:
    void show(const sync::SupplyStatus& status);
    void checkReady();
    void end(int code, const QString& text);

    TerminalStart m_start;
    QTimer m_deadline;
    sync::SupplyStatus m_last;
    bool m_isUpToDate = false; ///< with what central tells
};

} // namespace carm::app
