// The counter: an officer signs in, opens what importers hand over, takes money and releases.
#pragma once

#include "counter/counter_window.h"
#include "counter_engines.h"
#include "devices/scanners.h"
#include "terminal_printer.h"
#include "terminal_program.h"

namespace carm::app {

class CounterProgram final : public TerminalProgram {
    Q_OBJECT
public:
    CounterProgram(const Configuration& configuration, presenters::Language language, const Clock& clock);
    ~CounterProgram() override;

    /// Null until the pages are shown.
    counter::CounterWindow* window() const { return m_window.get(); }
    presenters::CounterSession* session() const { return m_session.get(); }

private:
    void showWindow(const TerminalBasis& basis) override;
    void useIdentity(const outbox::TerminalIdentity& identity) override;
    void useEdition(const reference::EditionPointer& edition) override;

    counter::CounterPorts ports();
    template <class Paper> void print(const Paper& paper, shell::PrintDone done);
    void chooseImage(std::function<void(const QString&)> chosen);
    void readImage(const QString& path, std::function<void(counter::ImageTexts)> done);

    CounterEngines m_engines;
    TerminalPrinter m_printer;
    devices::PictureScanner m_scanner;
    std::unique_ptr<presenters::CounterSession> m_session;
    std::unique_ptr<counter::CounterWindow> m_window;
};

} // namespace carm::app
