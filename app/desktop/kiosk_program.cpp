#include "kiosk_program.h"

#include "presenters/start_messages.h"

#include <QLoggingCategory>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcKiosk, "carm.app.kiosk")

/// What a restart of program and machine takes.
constexpr std::chrono::minutes kRestart{2};

} // namespace

KioskProgram::KioskProgram(const Configuration& configuration, presenters::Language language, const Clock& clock)
    : m_configuration(configuration), m_language(language), m_clock(clock), m_start(configuration, {}, clock)
{
    connect(&m_start, &TerminalStart::failed, this, [this](const QString& code, const QString& detail) {
        qCWarning(lcKiosk).noquote() << "the terminal cannot be opened:" << code << detail;
        showProblem(code);
    });
    connect(&m_start, &TerminalStart::opened, this, [this] {
        m_isOpen = true;
        m_start.backend().start(
            [this](const sync::SupplyStatus& status) {
                // A terminal that waited for its supply goes on by itself.
                if (!m_window && status.enrolled && !status.editionHash.isEmpty()) {
                    readBasis();
                }
            },
            [this](const reference::EditionPointer& edition) {
                if (m_session) {
                    m_session->useEdition(edition);
                }
            });
        readBasis();
    });
}

KioskProgram::~KioskProgram() = default;

void KioskProgram::begin()
{
    m_starting.setMayClose(false);
    m_starting.coverScreen();
    m_starting.show();
    m_start.attempt();
}

void KioskProgram::retry()
{
    m_problem->setBusy(true);
    if (m_isOpen) {
        readBasis();
    } else {
        m_start.attempt();
    }
}

void KioskProgram::readBasis()
{
    m_start.backend().readBasis([this](const Result<TerminalBasis, outbox::StoreError>& basis) { useBasis(basis); });
}

void KioskProgram::useBasis(const Result<TerminalBasis, outbox::StoreError>& basis)
{
    if (m_window) {
        return;
    }
    if (!basis.ok()) {
        qCWarning(lcKiosk).noquote() << "the terminal cannot be read:" << basis.error().detail;
        showProblem(basis.error().code == outbox::StoreErrorCode::Damaged ? QStringLiteral("store.damaged")
                                                                          : QStringLiteral("store.cannotOpen"));
    } else if (!basis->identity) {
        showProblem(QStringLiteral("terminal.notProvisioned"));
    } else if (!basis->edition) {
        showProblem(QStringLiteral("terminal.noEdition"));
    } else {
        showWindow(basis.value());
    }
}

void KioskProgram::showProblem(const QString& code)
{
    const auto problem = [code](const presenters::Speaker& speaker) {
        return presenters::messageForStartProblem(code, speaker);
    };
    if (m_problem) {
        m_problem->setBusy(false);
        m_problem->setProblem(problem);
        return;
    }
    m_problem = std::make_unique<shell::StartProblemPage>(problem);
    connect(m_problem.get(), &shell::StartProblemPage::retryWanted, this, [this] { retry(); });
    m_problem->setMayClose(false);
    m_problem->coverScreen();
    m_problem->show();
    m_starting.hide();
}

void KioskProgram::showWindow(const TerminalBasis& basis)
{
    m_printer = std::make_unique<KioskPrinter>(m_configuration.printer);
    kiosk::KioskSettings settings;
    settings.idle.idle = std::chrono::minutes(m_configuration.idleMinutes);
    settings.language = m_language;
    m_session = std::make_unique<presenters::KioskSession>(
        m_start.backend(), basis.edition, *basis.identity, m_clock,
        presenters::SessionSettings{settings.idle.idle + settings.idle.countdown + kRestart});
    m_session->setLanguage(m_language);
    m_window = std::make_unique<kiosk::KioskWindow>(
        *m_session, settings, [this](const protocol::SealedEntry& entry, kiosk::PrintDone done) {
            m_printer->print(entry, m_session->editor().edition(), m_session->speaker().language(), std::move(done));
        });
    m_window->coverScreen();
    m_window->show();
    m_problem.reset();
    m_starting.hide();
    Q_EMIT windowShown();
}

} // namespace carm::app
