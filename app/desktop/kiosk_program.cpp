#include "kiosk_program.h"

namespace carm::app {
namespace {

/// What a restart of program and machine takes.
constexpr std::chrono::minutes kRestart{2};

} // namespace

KioskProgram::KioskProgram(const Configuration& configuration, presenters::Language language, const Clock& clock)
    : TerminalProgram(configuration, language, clock), m_engines(engines()), m_printer(configuration.printer)
{
}

KioskProgram::~KioskProgram() = default;

void KioskProgram::showWindow(const TerminalBasis& basis)
{
    kiosk::KioskSettings settings;
    settings.idle.idle = std::chrono::minutes(configuration().idleMinutes);
    settings.language = language();
    m_session = std::make_unique<presenters::KioskSession>(
        m_engines, basis.edition, *basis.identity, clock(),
        presenters::SessionSettings{settings.idle.idle + settings.idle.countdown + kRestart});
    m_session->setLanguage(language());
    m_window = std::make_unique<kiosk::KioskWindow>(
        *m_session, settings, [this](const protocol::SealedEntry& entry, kiosk::PrintDone done) {
            const reference::EditionPointer& edition = m_session->editor().edition();
            m_printer.print(copiesOf(entry, edition, m_session->speaker().language()), edition, std::move(done));
        });
    m_window->coverScreen();
    m_window->show();
}

void KioskProgram::useIdentity(const outbox::TerminalIdentity& /*identity*/) {} // there from the first page on

void KioskProgram::useEdition(const reference::EditionPointer& edition)
{
    m_session->useEdition(edition);
}

} // namespace carm::app
