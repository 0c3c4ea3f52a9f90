// The importer's desktop: a business registers, declares, corrects and reads its statement.
#pragma once

#include "importer/importer_window.h"
#include "importer_engines.h"
#include "terminal_printer.h"
#include "terminal_program.h"

namespace carm::app {

class ImporterProgram final : public TerminalProgram {
    Q_OBJECT
public:
    ImporterProgram(const Configuration& configuration, presenters::Language language, const Clock& clock);
    ~ImporterProgram() override;

    /// Null until the pages are shown.
    importer_ui::ImporterWindow* window() const { return m_window.get(); }
    presenters::ImporterSession* session() const { return m_session.get(); }

private:
    /// A registration can be begun before the terminal is enrolled.
    QString obstacleIn(const TerminalBasis& basis) const override;
    void showWindow(const TerminalBasis& basis) override;
    void useIdentity(const outbox::TerminalIdentity& identity) override;
    void useEdition(const reference::EditionPointer& edition) override;

    importer_ui::ImporterPorts ports();

    ImporterEngines m_engines;
    TerminalPrinter m_printer;
    std::unique_ptr<presenters::ImporterSession> m_session;
    std::unique_ptr<importer_ui::ImporterWindow> m_window;
};

} // namespace carm::app
