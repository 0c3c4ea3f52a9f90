// One declaration that is open at the counter, read from the store and read again whenever central tells
// something or a record of this terminal about it gets on. Closes when its person leaves.
#pragma once

#include "presenters/counter_answers.h"
#include "presenters/counter_session.h"
#include "presenters/counter_state.h"

#include <QObject>

namespace carm::presenters {

class OpenDeclaration final : public QObject {
    Q_OBJECT
public:
    explicit OpenDeclaration(CounterSession& session, QObject* parent = nullptr);

    void open(const QString& transactionNumber);
    void close();
    void reload();

    const QString& number() const { return m_number; } ///< empty while nothing is open
    const std::optional<outbox::KnownDeclaration>& known() const { return m_known; }
    /// What the two next are made of is known(); nothing before it has come.
    const std::optional<PresentState>& present() const { return m_present; }
    const std::optional<protocol::EntryContent>& content() const { return m_content; }
    /// The terminal that sealed it, as central told; nothing while that is not known here.
    const std::optional<protocol::TerminalView>& terminal() const { return m_terminal; }
    const std::optional<outbox::StoreError>& error() const { return m_error; }
    /// It is being read again; what is here may be about to change.
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void changed();

private:
    void take(const outbox::KnownDeclaration& known);
    void failed(const outbox::StoreError& error);
    void finishLoading();

    CounterSession& m_session;
    QString m_number;
    std::optional<outbox::KnownDeclaration> m_known;
    std::optional<PresentState> m_present;
    std::optional<protocol::EntryContent> m_content;
    std::optional<protocol::TerminalView> m_terminal;
    std::optional<outbox::StoreError> m_error;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something changed while it was being read
    Answers m_answers;
};

} // namespace carm::presenters
