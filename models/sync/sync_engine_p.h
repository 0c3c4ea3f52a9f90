// The state of a SyncEngine. Held by shared_ptr so that a call that ends after the engine finds nothing.
#pragma once

#include "sync/change_writer.h"
#include "sync/sync_engine.h"
#include "sync/verdict.h"

#include <map>
#include <set>

namespace carm::sync {

struct SyncEngine::Private : std::enable_shared_from_this<SyncEngine::Private> {
    Private(outbox::OutboxStore& outboxStore, protocol::CentralApi& centralApi, const Clock& givenClock,
            RandomSource& randomSource, SyncSettings given);

    struct Call {
        std::vector<outbox::OutboxItem> items;
        Errand errand;
    };
    /// What the next calls carry. One by one travels what asks, and what may have spoilt a batch.
    struct Plan {
        std::vector<outbox::OutboxItem> batch;
        std::vector<outbox::OutboxItem> questions;
        std::vector<outbox::OutboxItem> suspects;
    };

    qint64 tick();
    void watchClock(Instant now);
    bool storeIsReady(Instant now);
    void knock();
    void send(Instant now);
    std::vector<outbox::OutboxItem> dueItems(Instant now);
    void addMisdated(std::vector<outbox::OutboxItem>& items, Instant now);
    Plan planOf(const std::vector<outbox::OutboxItem>& due, Instant now);
    void begin(std::vector<outbox::OutboxItem> items, Errand errand, Instant now);
    std::vector<outbox::OutboxItem> startedOnDisk(std::vector<outbox::OutboxItem> items, Instant now);
    void onKnockAnswered(const protocol::CallResult<protocol::EditionNotice>& result);
    void onAnswered(quint64 callId, protocol::CallResult<std::vector<protocol::EntryAnswer>> result);
    void settleAnswers(const Call& call, const std::vector<protocol::EntryAnswer>& answers, Instant now);
    void settleFailure(const Call& call, const protocol::CallError& error, Instant now);
    void settle(const outbox::OutboxItem& item, Verdict verdict, const BackOff& backOff, qint64 retryAfterMs,
                Instant now);
    void write(Instant now);
    void hold(const protocol::EntryId& id, Instant now);
    void refreshSummary();
    void storeFailed(const outbox::StoreError& error);
    qint64 waitMs(Instant now);
    SyncStatus status() const;
    void tellListeners();

    outbox::OutboxStore& store;
    protocol::CentralApi& api;
    const Clock& clock;
    RandomSource& random;
    const SyncSettings settings;
    const BackOff nothingSent;
    const BackOff answered;

    std::optional<protocol::PublicKey> centralKey;
    Gate gate;
    ChangeWriter changes;
    std::map<quint64, Call> calls; ///< under way
    quint64 lastCallId = 0;
    bool isKnocking = false;
    bool needsRecovery = false; ///< items may be left Sending that no call of ours carries
    std::set<protocol::EntryId> suspects;
    std::map<protocol::EntryId, Instant> held; ///< the store refused a change of theirs: not before this time

    Instant lastNow;
    bool datesAreDoubtful = true; ///< times in the store may come from a clock that was ahead

    outbox::OutboxSummary summary;
    std::optional<outbox::StoreError> storeProblem;

    StatusListener statusListener;
    ReceivedListener receivedListener;
    SettledListener settledListener;
    DueListener dueListener;
    SyncStatus toldStatus;
    std::vector<protocol::EntryId> receivedToTell;
    std::vector<protocol::EntryId> settledToTell;
    bool isDueEarlier = false;
    bool isWorking = false; ///< inside tick(): listeners are told at its end
    bool isOver = false;    ///< the engine is gone; store and api may be gone too
};

} // namespace carm::sync
