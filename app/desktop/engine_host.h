// The engines on their own thread, for the pages of any mode: every call goes to that thread, and its answer comes
// back to the thread of the pages.
#pragma once

#include "engine_thread.h"
#include "presenters/person_backend.h"
#include "terminal/terminal_engine.h"

namespace carm::app {

/// What the pages cannot begin without.
struct TerminalBasis {
    std::optional<outbox::TerminalIdentity> identity;
    reference::EditionPointer edition; ///< null while none is stored
    outbox::NumberStock numbers;
};

/// Told on the thread of the pages.
struct TerminalNews {
    std::function<void(const sync::SupplyStatus&)> supplyChanged;
    std::function<void(const reference::EditionPointer&)> editionArrived; ///< may be null
    /// Everything that central had to tell is on disk; may be null.
    std::function<void()> feedUpToDate;
};

class EngineHost {
public:
    EngineHost(TerminalSettings settings, const Clock& clock);
    ~EngineHost();
    EngineHost(const EngineHost&) = delete;
    EngineHost& operator=(const EngineHost&) = delete;

    /// Opens the store. Asked again after a failure, it tries again.
    void open(secrets::DerivedKeys keys, std::function<void(Result<void, StartError>)> done);
    void readBasis(presenters::Done<TerminalBasis> done);
    /// Begins to supply the terminal and to send.
    void start(TerminalNews news);
    /// A new listener is told at once what the last one knew; null for none.
    void setListener(presenters::PersonListener* listener);

    /// `work` runs on the engines' thread, once the store is open. It gives a Result of T, or of nothing, which is
    /// answered as true.
    template <class T, class Work> void ask(Work work, presenters::Done<T> done);
    /// Work without the engines, on their thread so that answers keep the order of the calls.
    void runAside(std::function<void()> work, std::function<void()> done);

private:
    void answer(std::function<void()> job);
    EngineListener engineListener();
    template <class Tell> void tell(Tell tell);

    TerminalSettings m_settings;
    const Clock& m_clock;
    presenters::PersonListener* m_listener = nullptr;
    TerminalNews m_news;
    std::optional<sync::SyncStatus> m_lastStatus;
    std::optional<outbox::NumberStock> m_lastStock;
    std::unique_ptr<TerminalEngine> m_engine; ///< made, used and destroyed on the engines' thread
    QObject m_pages; ///< context of answers, on the thread of the pages
    EngineThread m_thread; ///< the last member, so that it ends first
};

inline Result<bool, outbox::StoreError> asAnswer(Result<void, outbox::StoreError> result)
{
    if (!result) {
        return fail(std::move(result).error());
    }
    return true;
}

template <class T> Result<T, outbox::StoreError> asAnswer(Result<T, outbox::StoreError> result)
{
    return result;
}

template <class T, class Work> void EngineHost::ask(Work work, presenters::Done<T> done)
{
    m_thread.post([this, work = std::move(work), done = std::move(done)] {
        CARM_ENSURE(m_engine); // pages exist only once the store is open
        answer([done, result = asAnswer(work(*m_engine))] { done(result); });
    });
}

} // namespace carm::app
