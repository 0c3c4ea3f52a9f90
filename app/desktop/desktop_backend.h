// The engines as the kiosk's pages see them: every call goes to the engine's thread and its answer comes back to
// the thread of the pages.
#pragma once

#include "engine_thread.h"
#include "presenters/kiosk_backend.h"
#include "terminal/terminal_engine.h"

namespace carm::app {

/// What the pages cannot begin without.
struct TerminalBasis {
    std::optional<outbox::TerminalIdentity> identity;
    reference::EditionPointer edition; ///< null while none is stored
    outbox::NumberStock numbers;
};

class DesktopBackend final : public presenters::KioskBackend {
public:
    DesktopBackend(TerminalSettings settings, const Clock& clock);
    ~DesktopBackend() override;

    /// Opens the store. Asked again after a failure, it tries again.
    void open(secrets::DerivedKeys keys, std::function<void(Result<void, storage::OpenError>)> done);
    void readBasis(presenters::Done<TerminalBasis> done);
    using SupplyListener = std::function<void(const sync::SupplyStatus&)>;
    using EditionListener = std::function<void(const reference::EditionPointer&)>;
    /// Begins to supply the terminal and to send. The listeners are told on the thread of the pages; the second may
    /// be null.
    void start(SupplyListener supply, EditionListener edition = nullptr);

    /// A new listener is told at once what the last one knew.
    void setListener(presenters::KioskListener* listener) override;
    void loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done) override;
    void saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done) override;
    void discardDraft(const QUuid& id, presenters::Done<bool> done) override;
    void seal(const presenters::SealRequest& request, presenters::Done<protocol::SealedEntry> done) override;
    void unfinishedEntry(presenters::Done<std::optional<outbox::OutboxItem>> done) override;
    void finishEntry(const protocol::EntryId& id, presenters::Done<bool> done) override;

private:
    template <class T>
    void ask(std::function<Result<T, outbox::StoreError>(TerminalEngine&)> work, presenters::Done<T> done);
    void answer(std::function<void()> job);
    EngineListener engineListener();

    TerminalSettings m_settings;
    const Clock& m_clock;
    presenters::KioskListener* m_listener = nullptr;
    SupplyListener m_supplyListener;
    EditionListener m_editionListener;
    std::optional<sync::SyncStatus> m_lastStatus;
    std::optional<outbox::NumberStock> m_lastStock;
    std::unique_ptr<TerminalEngine> m_engine; ///< made, used and destroyed on the engine's thread
    QObject m_pages; ///< context of answers, on the thread of the pages
    EngineThread m_thread; ///< the last member, so that it ends first
};

} // namespace carm::app
