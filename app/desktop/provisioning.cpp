#include "provisioning.h"

#include "presenters/start_messages.h"

#include <QCoreApplication>

#include <cstdio>

namespace carm::app {
namespace {

constexpr int kDeadlineMs = 60'000;
constexpr int kRefused = 1;
constexpr int kNoAnswer = 3;

void sayLine(FILE* stream, const QString& text)
{
    std::fprintf(stream, "provision: %s\n", qUtf8Printable(text));
    std::fflush(stream);
}

/// What central has against the enrolment; empty when it may still come about.
QString refusalIn(const QString& problem)
{
    if (problem == QLatin1String("otherKind")) {
        return QStringLiteral("the enrolment code makes another kind of terminal than the mode of the configuration. "
                              "Make a new one with carm-central new-enrolment-code --kind and that mode, or correct "
                              "the mode.");
    }
    if (problem == QLatin1String("notEnrolled") || problem == QLatin1String("requestRefused")) {
        return QStringLiteral("central does not accept the enrolment code: it is unknown, used or expired. Make a new "
                              "one with carm-central new-enrolment-code.");
    }
    return {};
}

} // namespace

Provisioning::Provisioning(const Configuration& configuration, const QString& enrolmentCode, const Clock& clock)
    : m_start(configuration, enrolmentCode, clock),
      m_isUpToDate(configuration.mode == protocol::TerminalKind::Kiosk) // it is told nothing
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(kNoAnswer, QStringLiteral("central did not supply this terminal in time (identity %1; numbers %2; edition %3)")
                           .arg(m_last.enrolled ? QStringLiteral("there") : m_last.enrolmentProblem,
                                m_last.numbersProblem, m_last.editionProblem));
    });
    connect(&m_start, &TerminalStart::failed, this, [this](const QString& code, const QString& detail) {
        const auto message =
            presenters::messageForStartProblem(code, presenters::Speaker(presenters::Language::English));
        end(kRefused, QStringLiteral("%1 %2 %3 [%4 %5]").arg(message.what, message.why, message.mend, code, detail));
    });
    connect(&m_start, &TerminalStart::opened, this, [this] {
        TerminalNews news;
        news.supplyChanged = [this](const sync::SupplyStatus& status) { show(status); };
        news.feedUpToDate = [this] {
            m_isUpToDate = true;
            checkReady();
        };
        m_start.engines().start(std::move(news));
    });
}

void Provisioning::begin()
{
    m_deadline.start(kDeadlineMs);
    m_start.attempt();
}

void Provisioning::show(const sync::SupplyStatus& status)
{
    if (status.enrolled && !m_last.enrolled) {
        sayLine(stdout, QStringLiteral("this terminal is enrolled"));
    }
    if (status.unusedNumbers.value_or(0) > m_last.unusedNumbers.value_or(0)) {
        sayLine(stdout, QStringLiteral("%1 transaction numbers are leased").arg(*status.unusedNumbers));
    }
    if (!status.editionHash.isEmpty() && m_last.editionHash.isEmpty()) {
        sayLine(stdout, QStringLiteral("the reference edition is stored"));
    }
    m_last = status;
    const bool isWaiting = !status.enrolled || status.enrolmentPending;
    if (const QString refusal = refusalIn(status.enrolmentProblem); isWaiting && !refusal.isEmpty()) {
        end(kRefused, refusal);
        return;
    }
    checkReady();
}

void Provisioning::checkReady()
{
    const bool isSupplied = m_last.enrolled && !m_last.enrolmentPending && m_last.unusedNumbers.value_or(0) > 0 &&
                            !m_last.editionHash.isEmpty();
    if (isSupplied && m_isUpToDate) {
        end(0, QStringLiteral("ready"));
    }
}

void Provisioning::end(int code, const QString& text)
{
    m_deadline.stop();
    sayLine(code == 0 ? stdout : stderr, text);
    QCoreApplication::exit(code);
}

} // namespace carm::app
