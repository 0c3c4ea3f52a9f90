#include "presenters/counter_declaration.h"

#include <utility>

namespace carm::presenters {

using outbox::StoreError;

OpenDeclaration::OpenDeclaration(CounterSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    connect(&session, &CounterSession::subjectChanged, this, [this](const QString& subject) {
        if (subject == m_number) {
            reload();
        }
    });
    connect(&session, &CounterSession::tellingsChanged, this, &OpenDeclaration::reload);
    connect(&session, &CounterSession::presenceChanged, this, [this] {
        if (!m_session.officer()) {
            close();
        }
    });
}

void OpenDeclaration::open(const QString& transactionNumber)
{
    close();
    m_number = transactionNumber;
    reload();
}

void OpenDeclaration::close()
{
    m_answers.dropAll();
    m_isLoading = false;
    m_isStale = false;
    m_known.reset();
    m_present.reset();
    m_content.reset();
    m_terminal.reset();
    m_error.reset();
    if (!std::exchange(m_number, QString()).isEmpty()) {
        Q_EMIT changed();
    }
}

void OpenDeclaration::reload()
{
    if (m_number.isEmpty()) {
        return;
    }
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    using Known = std::optional<outbox::KnownDeclaration>;
    m_session.backend().declaration(m_number,
                                    m_answers.forNow<Known>([this](const Result<Known, StoreError>& answer) {
                                        if (!answer) {
                                            failed(answer.error());
                                        } else if (!answer.value()) {
                                            failed({outbox::StoreErrorCode::NotFound, {}});
                                        } else {
                                            take(*answer.value());
                                        }
                                    }));
}

void OpenDeclaration::take(const outbox::KnownDeclaration& known)
{
    m_error.reset();
    m_known = known;
    m_present = presentState(known);
    const auto content = protocol::readDocument(known.entry.document);
    m_content = content ? std::optional(content.value()) : std::nullopt;
    using Told = std::optional<QJsonObject>;
    m_session.backend().told(protocol::FeedTopic::Terminal, known.entry.terminal,
                             m_answers.forNow<Told>([this](const Result<Told, StoreError>& answer) {
                                 m_terminal.reset();
                                 if (answer && answer.value()) {
                                     const auto view = protocol::terminalViewFromJson(*answer.value());
                                     m_terminal = view ? std::optional(view.value()) : std::nullopt;
                                 }
                                 finishLoading();
                             }));
}

void OpenDeclaration::failed(const StoreError& error)
{
    m_error = error;
    finishLoading();
}

void OpenDeclaration::finishLoading()
{
    m_isLoading = false;
    if (std::exchange(m_isStale, false)) {
        reload();
        return;
    }
    Q_EMIT changed();
}

} // namespace carm::presenters
