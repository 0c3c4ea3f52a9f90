// One terminal without its pages: the encrypted store, the engines that supply it and empty its outbox, and the
// way to central. Lives on one thread with an event loop; the kiosk, the crash tests and the benchmarks run the
// same one.
#pragma once

#include "outbox/entry_store.h"
#include "presenters/kiosk_backend.h"
#include "secrets/derived_keys.h"
#include "storage/client_store.h"
#include "support/clock.h"
#include "sync/supply_engine.h"
#include "sync/sync_engine.h"
#include "transport/http_central_api.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace carm::app {

struct TerminalSettings {
    QString storePath;
    transport::CentralAddress central;
    QString office;
    QString enrolmentCode; ///< empty once the terminal is enrolled
    sync::SupplySettings supply = {};
    sync::SyncSettings sync = {};
};

/// Called on the thread of the engine.
struct EngineListener {
    std::function<void(const sync::SyncStatus&)> syncStatusChanged;
    std::function<void(const outbox::OutboxItem&)> entryChanged;
    std::function<void(const outbox::NumberStock&)> numberStockChanged;
    std::function<void(const sync::SupplyStatus&)> supplyChanged;
    /// A newer edition is stored; it has been imported once already.
    std::function<void(const QByteArray& package)> editionArrived;
};

class TerminalEngine {
public:
    static Result<std::unique_ptr<TerminalEngine>, storage::OpenError>
    open(const TerminalSettings& settings, const secrets::DerivedKeys& keys, const Clock& clock,
         EngineListener listener);
    ~TerminalEngine();
    TerminalEngine(const TerminalEngine&) = delete;
    TerminalEngine& operator=(const TerminalEngine&) = delete;

    outbox::EntryStore& store() { return *m_store; }
    protocol::PublicKey publicKey() const { return m_key.publicKey(); }

    /// When it returns, the entry is durable here; sending begins by itself.
    Result<protocol::SealedEntry, outbox::StoreError> seal(const presenters::SealRequest& request);
    /// The newest entry whose person has not finished with it; from here on its changes are told.
    Result<std::optional<outbox::OutboxItem>, outbox::StoreError> unfinishedEntry();
    /// Recovers what an earlier process left in flight, then works on its own timer.
    void start();

private:
    TerminalEngine(std::unique_ptr<storage::ClientStore> store, protocol::SigningKey key,
                   const TerminalSettings& settings, const Clock& clock, EngineListener listener);
    void connectEngines();
    void useIdentity(const outbox::TerminalIdentity& identity);
    void signAs(const QString& terminal);
    void workSoon() { m_timer.start(0); }
    void work();
    void tellOfWatchedEntries();

    const Clock& m_clock;
    EngineListener m_listener;
    std::unique_ptr<storage::ClientStore> m_store;
    protocol::SigningKey m_key;
    std::unique_ptr<sync::RandomSource> m_random;
    transport::HttpCentralApi m_api;
    sync::SyncEngine m_sync;
    sync::SupplyEngine m_supply;
    QTimer m_timer;
    /// Shown to a person and not at their end yet, with the state that was told last.
    std::map<protocol::EntryId, outbox::OutboxState> m_watched;
    bool m_unreadWatched = false; ///< the store could not read one of them
};

} // namespace carm::app
