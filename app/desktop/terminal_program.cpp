#include "terminal_program.h"

#include "presenters/start_messages.h"

#include <QLoggingCategory>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcProgram, "carm.app.program")

} // namespace

TerminalProgram::TerminalProgram(const Configuration& configuration, presenters::Language language,
                                 const Clock& clock)
    : m_configuration(configuration), m_language(language), m_clock(clock), m_start(configuration, {}, clock)
{
    connect(&m_start, &TerminalStart::failed, this, [this](const QString& code, const QString& detail) {
        qCWarning(lcProgram).noquote() << "the terminal cannot be opened:" << code << detail;
        showProblem(code);
    });
    connect(&m_start, &TerminalStart::opened, this, [this] { startEngines(); });
}

TerminalProgram::~TerminalProgram() = default;

void TerminalProgram::begin()
{
    present(m_starting);
    m_start.attempt();
}

void TerminalProgram::present(shell::Window& page) const
{
    page.setMayClose(!isPublic());
    if (isPublic()) {
        page.coverScreen();
    }
    page.show();
}

void TerminalProgram::startEngines()
{
    m_isOpen = true;
    TerminalNews news;
    news.supplyChanged = [this](const sync::SupplyStatus& status) { supplyChanged(status); };
    news.editionArrived = [this](const reference::EditionPointer& edition) {
        if (m_isWindowShown) {
            useEdition(edition);
        }
    };
    m_start.engines().start(std::move(news));
    readBasis();
}

/// A terminal that waited for its supply goes on by itself.
void TerminalProgram::supplyChanged(const sync::SupplyStatus& status)
{
    const bool isAwaited = !m_isWindowShown && !status.editionHash.isEmpty();
    if (isAwaited || (status.enrolled && !m_knowsIdentity)) {
        readBasis();
    }
}

void TerminalProgram::retry()
{
    m_problem->setBusy(true);
    if (m_isOpen) {
        readBasis();
    } else {
        m_start.attempt();
    }
}

void TerminalProgram::readBasis()
{
    m_start.engines().readBasis(
        [this](const Result<TerminalBasis, outbox::StoreError>& basis) { useBasis(basis); });
}

void TerminalProgram::useBasis(const Result<TerminalBasis, outbox::StoreError>& basis)
{
    if (!basis.ok()) {
        qCWarning(lcProgram).noquote() << "the terminal cannot be read:" << basis.error().detail;
        if (!m_isWindowShown) {
            showProblem(basis.error().code == outbox::StoreErrorCode::Damaged
                            ? QStringLiteral("store.damaged")
                            : QStringLiteral("store.cannotOpen"));
        }
        return;
    }
    const bool isNewIdentity = basis->identity && !m_knowsIdentity;
    m_knowsIdentity = basis->identity.has_value();
    if (m_isWindowShown) {
        if (isNewIdentity) {
            useIdentity(*basis->identity);
        }
        return;
    }
    if (const QString obstacle = obstacleIn(basis.value()); !obstacle.isEmpty()) {
        showProblem(obstacle);
        return;
    }
    m_isWindowShown = true;
    showWindow(basis.value());
    m_problem.reset();
    m_starting.hide();
    Q_EMIT windowShown();
}

QString TerminalProgram::obstacleIn(const TerminalBasis& basis) const
{
    if (!basis.identity) {
        return QStringLiteral("terminal.notProvisioned");
    }
    return basis.edition ? QString() : QStringLiteral("terminal.noEdition");
}

void TerminalProgram::showProblem(const QString& code)
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
    present(*m_problem);
    m_starting.hide();
}

} // namespace carm::app
