// Moves sealed entries to central: plan, send, classify, back off, reconcile. Driven by tick(); owns no timer,
// no thread and no clock, so that a simulator can drive it in virtual time.
#pragma once

#include "outbox/outbox_store.h"
#include "protocol/central_api.h"
#include "support/clock.h"

#include <functional>
#include <memory>

namespace carm::sync {

/// Uniform numbers in [0, 1) as 32 bits of fraction; given, so that one seed makes one history.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual quint32 next() = 0;
};

struct SyncSettings {
    int batchSize = 20;
    qint64 firstBackOffMs = 1'000;
    qint64 longestBackOffMs = 5 * 60 * 1'000;
    int mostAttempts = 10'000; ///< an outage must never park healthy entries; only a defect gets this far
};

/// Reached or not, as the last call showed; the banner tells the person.
enum class Reachability { Unknown, Reached, NotReached, NotTrusted, NotEnrolled, ProtocolTooOld };

struct SyncStatus {
    Reachability reachability = Reachability::Unknown;
    std::optional<Instant> since; ///< of the present reachability
    outbox::OutboxSummary outbox;
    std::optional<outbox::StoreError> storeProblem;
};

/// Pure: exponential with full jitter, `retryAfterMs` respected as a floor.
qint64 backOffMs(int attempts, qint64 retryAfterMs, const SyncSettings& settings, quint32 random);

class SyncEngine {
public:
    using StatusListener = std::function<void(const SyncStatus&)>;
    using ReceivedListener = std::function<void(const protocol::EntryId&)>;

    SyncEngine(outbox::OutboxStore& store, protocol::CentralApi& api, const Clock& clock, RandomSource& random,
               SyncSettings settings);
    ~SyncEngine(); ///< calls still under way complete into nothing

    /// Verifies receipts; set once the terminal is enrolled. Without it nothing is sent.
    void setCentralKey(const protocol::PublicKey& key);
    void onStatus(StatusListener listener);
    void onReceived(ReceivedListener listener);

    /// Once after start: what a former process left in flight.
    void start();
    /// Does what is due and returns when to tick again at the latest (ms from now).
    qint64 tick();
    /// Something was queued, or the person asked for it: back-off of reachability is dropped.
    void nudge();
    SyncStatus status() const;

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace carm::sync
