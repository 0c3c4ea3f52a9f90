#include "importer_program.h"

#include "print/recovery_codes.h"

namespace carm::app {
namespace {

/// Of the terms of use that the pages show (presenters::RegistrationView::terms): another one with every change of their
/// sentences, so that an acceptance says what was accepted.
const QString kTermsVersion = QStringLiteral("2026-1");

presenters::ImporterSettings importerSettings(const Configuration& configuration)
{
    presenters::ImporterSettings settings;
    settings.session.idleMinutes = configuration.idleMinutes;
    settings.termsVersion = kTermsVersion;
    return settings;
}

devices::PrintJob recoveryPaper(const std::vector<SecretBytes>& codes, const presenters::Speaker& speaker)
{
    const print::RecoveryCodesTexts texts{
        speaker.say("Importer", "Your recovery codes"),
        speaker.say("Importer", "Each lets you in once when the device with the app is lost. Keep this paper apart "
                                "from the device.")};
    return {QStringLiteral("recovery codes"), print::recoveryCodesPdf(texts, codes)};
}

} // namespace

ImporterProgram::ImporterProgram(const Configuration& configuration, presenters::Language language,
                                 const Clock& clock)
    : TerminalProgram(configuration, language, clock), m_engines(engines()), m_printer(configuration.printer)
{
}

ImporterProgram::~ImporterProgram() = default;

QString ImporterProgram::obstacleIn(const TerminalBasis& basis) const
{
    return basis.edition ? QString() : QStringLiteral("terminal.noEdition");
}

void ImporterProgram::showWindow(const TerminalBasis& basis)
{
    m_session = std::make_unique<presenters::ImporterSession>(m_engines, basis.edition, basis.identity, clock(),
                                                              importerSettings(configuration()));
    m_session->setLanguage(language());
    m_window = std::make_unique<importer_ui::ImporterWindow>(
        *m_session, importer_ui::ImporterWindowSettings{language(), true}, ports());
    m_window->showMaximized();
}

void ImporterProgram::useIdentity(const outbox::TerminalIdentity& identity)
{
    m_session->useIdentity(identity);
}

void ImporterProgram::useEdition(const reference::EditionPointer& edition)
{
    m_session->useEdition(edition);
}

importer_ui::ImporterPorts ImporterProgram::ports()
{
    importer_ui::ImporterPorts ports;
    ports.printCopies = [this](const protocol::SealedEntry& entry, shell::PrintDone done) {
        const reference::EditionPointer& edition = m_session->edition();
        m_printer.print(copiesOf(entry, edition, m_session->speaker().language()), edition, std::move(done));
    };
    ports.printCodes = [this](const std::vector<SecretBytes>& codes, shell::PrintDone done) {
        m_printer.print(recoveryPaper(codes, m_session->speaker()), m_session->edition(), std::move(done));
    };
    return ports;
}

} // namespace carm::app
