// The kiosk: a walk-in entry for one person after another.
#pragma once

#include "kiosk/kiosk_window.h"
#include "kiosk_engines.h"
#include "terminal_printer.h"
#include "terminal_program.h"

namespace carm::app {

class KioskProgram final : public TerminalProgram {
    Q_OBJECT
public:
    KioskProgram(const Configuration& configuration, presenters::Language language, const Clock& clock);
    ~KioskProgram() override;

    /// Null until the pages are shown.
    kiosk::KioskWindow* window() const { return m_window.get(); }
    presenters::KioskSession* session() const { return m_session.get(); }

private:
    void showWindow(const TerminalBasis& basis) override;
    void useIdentity(const outbox::TerminalIdentity& identity) override;
    void useEdition(const reference::EditionPointer& edition) override;

    KioskEngines m_engines;
    TerminalPrinter m_printer;
    std::unique_ptr<presenters::KioskSession> m_session;
    std::unique_ptr<kiosk::KioskWindow> m_window;
};

} // namespace carm::app
