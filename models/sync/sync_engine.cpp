#include "sync/sync_engine_p.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace carm::sync {
namespace {

Q_LOGGING_CATEGORY(lcSyncEngine, "carm.sync.engine")

constexpr qint64 kWhileCallsMs = 1'000;

} // namespace

SyncEngine::Private::Private(outbox::OutboxStore& outboxStore, protocol::CentralApi& centralApi,
                             const Clock& givenClock, RandomSource& randomSource, SyncSettings given)
    : store(outboxStore), api(centralApi), clock(givenClock), random(randomSource),
      settings(given), nothingSent{given.firstBackOffMs, given.longestReachBackOffMs},
      answered{given.firstBackOffMs, given.longestBackOffMs}, gate(nothingSent, answered), changes(store)
{
    CARM_ENSURE(settings.batchSize >= 1 && settings.batchSize <= protocol::kMostEntriesPerBatch);
    CARM_ENSURE(settings.mostCalls >= 2 && settings.mostAttempts >= 1);
}

qint64 SyncEngine::Private::tick()
{
    const Instant now = clock.now();
    isWorking = true;
    isDueEarlier = false;
    storeProblem.reset();
    watchClock(now);
    qint64 wait = settings.storeRetryMs;
    if (storeIsReady(now)) {
        if (centralKey && gate.isOpen()) {
            send(now);
        }
        const bool isIdle =
            gate.isOpen() && calls.empty() && now >= gate.lastHeardAt() + settings.idleKnockMs;
        if (centralKey && !isKnocking && (isIdle || (!gate.isOpen() && now >= gate.opensAt()))) {
            knock();
        }
        wait = storeProblem ? settings.storeRetryMs : waitMs(now);
    }
    refreshSummary();
    isWorking = false;
    if (std::exchange(isDueEarlier, false)) {
        wait = 0; // a call has ended within the tick
    }
    tellListeners();
    return wait;
}

/// Waits are kept as times of the wall clock. One that was set back, or that was ahead when the store was
/// written, must not silence an entry for years.
void SyncEngine::Private::watchClock(Instant now)
{
    if (now < lastNow) {
        gate.forgetTimes(now);
        held.clear();
        datesAreDoubtful = true;
    }
    lastNow = now;
}

bool SyncEngine::Private::storeIsReady(Instant now)
{
    write(now);
    if (changes.hasUnwritten()) {
        return false;
    }
    // Calls under way own the items that are Sending; there is nothing to recover until they have ended.
    if (needsRecovery && calls.empty()) {
        const auto recovered = store.recoverInterrupted(now);
        if (!recovered.ok()) {
            storeFailed(recovered.error());
            return false;
        }
        needsRecovery = false;
    }
    return true;
}

void SyncEngine::Private::knock()
{
    isKnocking = true;
    api.currentEdition([weak = weak_from_this()](protocol::CallResult<protocol::EditionNotice> result) {
        if (const auto self = weak.lock(); self && !self->isOver) {
            self->onKnockAnswered(result);
        }
    });
}

void SyncEngine::Private::onKnockAnswered(const protocol::CallResult<protocol::EditionNotice>& result)
{
    if (!std::exchange(isKnocking, false)) {
        return;
    }
    const Instant now = clock.now();
    watchClock(now);
    // Central refuses the question as long as it has no edition; it is there all the same.
    if (result.ok() || result.error().code == protocol::CallErrorCode::Refused) {
        gate.knockSucceeded(now);
    } else {
        gate.failed(result.error(), now, random);
    }
    isDueEarlier = true;
    tellListeners();
}

void SyncEngine::Private::refreshSummary()
{
    const auto counted = store.summary();
    if (counted.ok()) {
        summary = counted.value();
    } else {
        storeFailed(counted.error());
    }
}

void SyncEngine::Private::storeFailed(const outbox::StoreError& error)
{
    qCWarning(lcSyncEngine) << "store:" << static_cast<int>(error.code) << error.detail;
    storeProblem = error;
}

qint64 SyncEngine::Private::waitMs(Instant now)
{
    qint64 wait = settings.idleKnockMs;
    if (!centralKey) {
        return wait;
    }
    if (!calls.empty() || isKnocking) {
        wait = std::min(wait, kWhileCallsMs);
    }
    if (!gate.isOpen()) {
        return std::min(
            wait, isKnocking ? wait : std::max<qint64>(0, gate.opensAt().milliseconds - now.milliseconds));
    }
    const auto next = store.nextDueAt();
    if (!next.ok()) {
        storeFailed(next.error());
        return settings.storeRetryMs;
    }
    if (next.value()) {
        // What is due and was not sent is held, or waits for a call to end.
        const qint64 untilNext = (*next)->milliseconds - now.milliseconds;
        wait = std::min(wait, untilNext > 0 ? untilNext : kWhileCallsMs);
    }
    return wait;
}

SyncStatus SyncEngine::Private::status() const
{
    return {gate.reachability(), gate.since(), summary, storeProblem};
}

/// Listeners may do anything with the engine, also destroy it, so they are called last and from copies.
void SyncEngine::Private::tellListeners()
{
    if (isWorking) {
        return;
    }
    const auto self = shared_from_this();
    for (const protocol::EntryId& id : std::exchange(receivedToTell, {})) {
        if (const ReceivedListener listener = receivedListener; listener && !isOver) {
            listener(id);
        }
    }
    for (const protocol::EntryId& id : std::exchange(settledToTell, {})) {
        if (const SettledListener listener = settledListener; listener && !isOver) {
            listener(id);
        }
    }
    if (const SyncStatus current = status(); current != toldStatus) {
        toldStatus = current;
        if (const StatusListener listener = statusListener; listener && !isOver) {
            listener(current);
        }
    }
    if (std::exchange(isDueEarlier, false)) {
        if (const DueListener listener = dueListener; listener && !isOver) {
            listener();
        }
    }
}

SyncEngine::SyncEngine(outbox::OutboxStore& store, protocol::CentralApi& api, const Clock& clock,
                       RandomSource& random, SyncSettings settings)
    : m_d(std::make_shared<Private>(store, api, clock, random, settings))
{
}

SyncEngine::~SyncEngine()
{
    m_d->isOver = true;
}

void SyncEngine::setCentralKey(const protocol::PublicKey& key)
{
    const auto self = m_d;
    self->centralKey = key;
    self->isDueEarlier = true;
    self->tellListeners();
}

void SyncEngine::onStatus(StatusListener listener)
{
    m_d->statusListener = std::move(listener);
}

void SyncEngine::onReceived(ReceivedListener listener)
{
    m_d->receivedListener = std::move(listener);
}

void SyncEngine::onSettled(SettledListener listener)
{
    m_d->settledListener = std::move(listener);
}

void SyncEngine::onDue(DueListener listener)
{
    m_d->dueListener = std::move(listener);
}

void SyncEngine::start()
{
    m_d->needsRecovery = true;
    static_cast<void>(m_d->storeIsReady(m_d->clock.now())); // what fails now is tried again by every tick
}

qint64 SyncEngine::tick()
{
    const auto self = m_d;
    return self->isWorking ? 0 : self->tick();
}

void SyncEngine::nudge()
{
    const auto self = m_d;
    self->gate.dropBackOff(self->clock.now());
    self->isDueEarlier = true;
    self->tellListeners();
}

SyncStatus SyncEngine::status() const
{
    return m_d->status();
}

} // namespace carm::sync
