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

} // namespace

Provisioning::Provisioning(const Configuration& configuration, const QString& enrolmentCode, const Clock& clock)
    : m_start(configuration, enrolmentCode, clock)
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
        m_start.backend().start([this](const sync::SupplyStatus& status) { show(status); });
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
    if ((!status.enrolled || status.enrolmentPending) && (status.enrolmentProblem == QLatin1String("notEnrolled") ||
                             status.enrolmentProblem == QLatin1String("requestRefused"))) {
        end(kRefused, QStringLiteral("central does not accept the enrolment code: it is unknown, used or expired. Make a "
                                     "new one with carm-central new-enrolment-code."));
        return;
    }
    checkReady();
}

void Provisioning::checkReady()
{
    if (m_last.enrolled && !m_last.enrolmentPending && m_last.unusedNumbers.value_or(0) > 0 && !m_last.editionHash.isEmpty()) {
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
