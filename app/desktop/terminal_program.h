// The desktop program of any mode from its start to its window: opens the terminal, shows what is in the way with a
// retry, and the pages once everything they need is there.
#pragma once

#include "presenters/language.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"
#include "terminal_start.h"

namespace carm::app {

class TerminalProgram : public QObject {
    Q_OBJECT
public:
    ~TerminalProgram() override;
    void begin();
    bool isWindowShown() const { return m_isWindowShown; }

Q_SIGNALS:
    void windowShown();

protected:
    TerminalProgram(const Configuration& configuration, presenters::Language language, const Clock& clock);

    /// Why the pages cannot be shown yet, as a code of presenters::messageForStartProblem; empty when they can.
    virtual QString obstacleIn(const TerminalBasis& basis) const;
    /// Makes the window and shows it. Once.
    virtual void showWindow(const TerminalBasis& basis) = 0;
    /// After the window is shown: central told this terminal who it is, or has a newer edition.
    virtual void useIdentity(const outbox::TerminalIdentity& identity) = 0;
    virtual void useEdition(const reference::EditionPointer& edition) = 0;

    const Configuration& configuration() const { return m_configuration; }
    presenters::Language language() const { return m_language; }
    const Clock& clock() const { return m_clock; }
    EngineHost& engines() { return m_start.engines(); }
    /// A kiosk stands in public: nothing of the computer behind it is seen, and nobody closes it.
    bool isPublic() const { return m_configuration.mode == protocol::TerminalKind::Kiosk; }

private:
    void startEngines();
    void supplyChanged(const sync::SupplyStatus& status);
    void retry();
    void readBasis();
    void useBasis(const Result<TerminalBasis, outbox::StoreError>& basis);
    void showProblem(const QString& code);
    void present(shell::Window& page) const;

    Configuration m_configuration;
    presenters::Language m_language;
    const Clock& m_clock;
    TerminalStart m_start;
    bool m_isOpen = false;
    bool m_isWindowShown = false;
    bool m_knowsIdentity = false;
    shell::StartingPage m_starting;
    std::unique_ptr<shell::StartProblemPage> m_problem;
};

} // namespace carm::app
