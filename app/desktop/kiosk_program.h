// The kiosk from its start to its window: opens the terminal, shows what is in the way with a retry, and the pages
// once everything they need is there.
#pragma once

#include "kiosk/kiosk_window.h"
#include "printing.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"
#include "terminal_start.h"

namespace carm::app {

class KioskProgram final : public QObject {
    Q_OBJECT
public:
    KioskProgram(const Configuration& configuration, presenters::Language language, const Clock& clock);
    ~KioskProgram() override;

    void begin();
    /// Null until the pages are shown.
    kiosk::KioskWindow* window() const { return m_window.get(); }
    presenters::KioskSession* session() const { return m_session.get(); }

Q_SIGNALS:
    void windowShown();

private:
    void retry();
    void readBasis();
    void useBasis(const Result<TerminalBasis, outbox::StoreError>& basis);
    void showProblem(const QString& code);
    void showWindow(const TerminalBasis& basis);

    Configuration m_configuration;
    presenters::Language m_language;
    const Clock& m_clock;
    TerminalStart m_start;
    bool m_isOpen = false;
    shell::StartingPage m_starting;
    std::unique_ptr<KioskPrinter> m_printer;
    std::unique_ptr<shell::StartProblemPage> m_problem;
    std::unique_ptr<presenters::KioskSession> m_session;
    std::unique_ptr<kiosk::KioskWindow> m_window;
};

} // namespace carm::app
