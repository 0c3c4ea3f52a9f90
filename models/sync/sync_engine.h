// Moves sealed entries to central: plan, send, classify, back off, reconcile. Driven by tick(); owns no
// timer, no thread and no clock, so that a simulator can drive it in virtual time. All calls on one thread.
#pragma once

#include "outbox/outbox_store.h"
#include "protocol/central_api.h"
#include "support/clock.h"
#include "sync/back_off.h"
#include "sync/gate.h"

#include <functional>
#include <memory>

namespace carm::sync {

struct SyncSettings {
    int batchSize = 20;
    int mostCalls = 4; ///< under way at once; one of them is kept for batches of entries that never failed
    qint64 firstBackOffMs = 1'000;
    qint64 longestBackOffMs = 5 * 60 * 1'000;
    qint64 longestReachBackOffMs = 15'000; ///< between knocks while nothing reaches central
    qint64 idleKnockMs = 60'000;           ///< with nothing to send: how old the reachability may grow
    qint64 storeRetryMs = 5'000;           ///< after the local store failed
    int mostAttempts = 10'000; ///< an outage must never park healthy entries; only a defect gets this far
};

struct SyncStatus {
    Reachability reachability = Reachability::Unknown;
    std::optional<Instant> since; ///< of the present reachability
    outbox::OutboxSummary outbox;
    std::optional<outbox::StoreError> storeProblem;
    bool operator==(const SyncStatus&) const = default;
};

class SyncEngine {
public:
    using StatusListener = std::function<void(const SyncStatus&)>;
    using ReceivedListener = std::function<void(const protocol::EntryId&)>;
    using SettledListener = std::function<void(const protocol::EntryId&)>;
    using DueListener = std::function<void()>;

    SyncEngine(outbox::OutboxStore& store, protocol::CentralApi& api, const Clock& clock,
               RandomSource& random, SyncSettings settings);
    ~SyncEngine(); ///< calls still under way complete into nothing
    SyncEngine(const SyncEngine&) = delete;
    SyncEngine& operator=(const SyncEngine&) = delete;

    /// Verifies receipts; set once the terminal is enrolled. Without it nothing is sent.
    void setCentralKey(const protocol::PublicKey& key);
    /// Called when the status has changed. A listener may destroy the engine.
    void onStatus(StatusListener listener);
    /// Called when the receipt is on disk.
    void onReceived(ReceivedListener listener);
    /// Called when an item has left the queue and that is on disk: received, refused or parked.
    void onSettled(SettledListener listener);
    /// Called when there is something to do earlier than tick() had said: tick again soon.
    void onDue(DueListener listener);

    /// Once after start: what a former process left in flight.
    void start();
    /// Does what is due and returns when to tick again at the latest (ms from now). Never blocks on central.
    qint64 tick();
    /// Something was queued, or the person asked for it: back-off of reachability is dropped. What central
    /// asked for with Retry-After is not.
    void nudge();
    SyncStatus status() const;

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace carm::sync
