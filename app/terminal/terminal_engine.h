// One terminal without its pages: the encrypted store, the engines that supply it, empty its outbox and keep what
// central tells it, and the way to central. Lives on one thread with an event loop; the desktop program, the crash
// tests and the benchmarks run the same one.
#pragma once

#include "outbox/entry_store.h"
#include "presenters/counter_backend.h"
#include "secrets/derived_keys.h"
#include "storage/client_store.h"
#include "support/clock.h"
#include "sync/feed_engine.h"
#include "sync/supply_engine.h"
#include "sync/sync_engine.h"
#include "terminal/verified_feed.h"
#include "transport/http_central_api.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <set>

namespace carm::app {

struct TerminalSettings {
    QString storePath;
    transport::CentralAddress central;
    QString office;
    QString enrolmentCode; ///< empty once the terminal is enrolled
    protocol::TerminalKind kind = protocol::TerminalKind::Kiosk;
    sync::SupplySettings supply = {};
    sync::SyncSettings sync = {};
    sync::FeedSettings feed = {};
};

/// Called on the thread of the engine.
struct EngineListener {
    std::function<void(const sync::SyncStatus&)> syncStatusChanged;
    /// A declaration or record of this terminal was sealed, or has left the queue.
    std::function<void(const outbox::OutboxItem&)> itemChanged;
    std::function<void(const outbox::NumberStock&)> numberStockChanged;
    std::function<void(const sync::SupplyStatus&)> supplyChanged;
    /// A newer edition is stored; it has been imported once already.
    std::function<void(const QByteArray& package)> editionArrived;
    /// What central told is on disk; not called at a kiosk.
    std::function<void()> feedChanged;
    /// Central has nothing more to tell for now; not called at a kiosk.
    std::function<void()> feedUpToDate;
};

/// Why a terminal could not be opened: `code` is one of presenters::messageForStartProblem, `detail` is English,
/// for the log.
struct StartError {
    QString code;
    QString detail;
};

class TerminalEngine {
public:
    static Result<std::unique_ptr<TerminalEngine>, StartError>
    open(const TerminalSettings& settings, const secrets::DerivedKeys& keys, const Clock& clock,
         EngineListener listener);
    ~TerminalEngine();
    TerminalEngine(const TerminalEngine&) = delete;
    TerminalEngine& operator=(const TerminalEngine&) = delete;

    outbox::EntryStore& store() { return *m_store; }
    outbox::RecordStore& records() { return *m_store; }
    protocol::PublicKey publicKey() const { return m_key.publicKey(); }

    /// When one of these returns, what was sealed is durable here; sending begins by itself.
    Result<protocol::SealedEntry, outbox::StoreError> seal(const presenters::SealRequest& request);
    /// A new version of a declaration that has its number already.
    Result<protocol::SealedEntry, outbox::StoreError> sealVersion(const presenters::SealRequest& request,
                                                                  const identifiers::TransactionNumber& number,
                                                                  int version);
    /// Signed by the person, then by the terminal.
    Result<protocol::SealedEntry, outbox::StoreError> sealRecord(const presenters::RecordRequest& request);
    /// Keeps a declaration that was read from paper or a file. Failed when its form or hash is wrong, or its
    /// signature is not of the terminal that it names; without that terminal's key the signature stays unproven.
    Result<void, outbox::StoreError> keepDeclaration(const protocol::SealedEntry& declaration);
    /// Recovers what an earlier process left in flight, then works on its own timer.
    void start();

private:
    TerminalEngine(std::unique_ptr<storage::ClientStore> store, protocol::SigningKey key,
                   const TerminalSettings& settings, const Clock& clock, EngineListener listener);
    void connectEngines();
    void prepareEnrolment(const TerminalSettings& settings);
    void useIdentity(const outbox::TerminalIdentity& identity);
    void signAs(const QString& terminal);
    void workSoon() { m_timer.start(0); }
    void work();
    outbox::Sealer sealerFor(const presenters::SealRequest& request, int version, Instant now) const;
    Result<protocol::SealedEntry, outbox::StoreError>
    sealed(Result<protocol::SealedEntry, outbox::StoreError> result);
    void tellOf(const protocol::EntryId& id);
    void tellOfUntold();

    const Clock& m_clock;
    EngineListener m_listener;
    std::unique_ptr<storage::ClientStore> m_store;
    protocol::SigningKey m_key;
    std::unique_ptr<sync::RandomSource> m_random;
    transport::HttpCentralApi m_api;
    sync::SyncEngine m_sync;
    sync::SupplyEngine m_supply;
    VerifiedFeed m_verifiedFeed;
    std::optional<sync::FeedEngine> m_feed; ///< a kiosk asks for nothing: it serves the next person
    QTimer m_timer;
    std::set<protocol::EntryId> m_untold; ///< have changed, but the store could not read them
};

} // namespace carm::app
