#include "sync/feed_engine.h"

#include "sync/supply_task.h"
#include "sync/verdict.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace carm::sync {
namespace {

Q_LOGGING_CATEGORY(lcFeed, "carm.sync.feed")

} // namespace

struct FeedEngine::Private : std::enable_shared_from_this<FeedEngine::Private> {
    Private(outbox::FeedStore& feedStore, protocol::CentralApi& centralApi, const Clock& givenClock,
            RandomSource& randomSource, FeedSettings given)
        : store(feedStore), api(centralApi), clock(givenClock), random(randomSource), settings(given)
    {
    }

    qint64 tick();
    void watchClock(Instant now);
    void ask();
    void onAnswered(const protocol::CallResult<protocol::FeedPage>& result);
    void keep(const protocol::FeedPage& page);
    void callFailed(const protocol::CallError& error);
    void storeFailed(const outbox::StoreError& error);

    outbox::FeedStore& store;
    protocol::CentralApi& api;
    const Clock& clock;
    RandomSource& random;
    const FeedSettings settings;

    SupplyTask asking;
    Instant lastNow;
    NewsListener newsListener;
    UpToDateListener upToDateListener;
    DueListener dueListener;
    bool mayAsk = false;
    bool isOver = false; ///< the engine is gone; store and api may be gone too
};

qint64 FeedEngine::Private::tick()
{
    const Instant now = clock.now();
    watchClock(now);
    if (mayAsk && asking.isDue(now)) {
        ask();
    }
    if (!mayAsk || asking.isUnderWay()) {
        return settings.longestTickMs;
    }
    return std::clamp<qint64>(asking.dueAt().milliseconds - now.milliseconds, 0, settings.longestTickMs);
}

void FeedEngine::Private::watchClock(Instant now)
{
    if (now < lastNow) {
        asking.forgetTimes();
    }
    lastNow = now;
}

void FeedEngine::Private::ask()
{
    const auto position = store.feedPosition();
    if (!position) {
        storeFailed(position.error());
        return;
    }
    asking.started();
    api.feedAfter(position.value(),
                  [weak = weak_from_this()](const protocol::CallResult<protocol::FeedPage>& result) {
                      if (const auto self = weak.lock(); self && !self->isOver && self->asking.ended()) {
                          self->watchClock(self->clock.now());
                          self->onAnswered(result);
                      }
                  });
}

/// Listeners may destroy the engine, so they are called last and from copies.
void FeedEngine::Private::onAnswered(const protocol::CallResult<protocol::FeedPage>& result)
{
    const auto self = shared_from_this();
    if (result) {
        keep(result.value());
    } else {
        callFailed(result.error());
    }
    if (const DueListener listener = dueListener; listener && !isOver) {
        listener();
    }
}

void FeedEngine::Private::keep(const protocol::FeedPage& page)
{
    if (const auto kept = store.keepFeed(page); !kept) {
        storeFailed(kept.error()); // central tells the same page again
        return;
    }
    const Instant now = clock.now();
    asking.waits(page.isLast ? now + settings.askMs : now, {});
    if (const NewsListener listener = newsListener; listener && !isOver && !page.items.empty()) {
        listener(page);
    }
    if (const UpToDateListener listener = upToDateListener; listener && !isOver && page.isLast) {
        listener();
    }
}

void FeedEngine::Private::callFailed(const protocol::CallError& error)
{
    qCInfo(lcFeed) << "call failed:" << problemCode(error.code) << error.detail;
    const bool nothingReached = error.code == protocol::CallErrorCode::Unreachable ||
                                error.code == protocol::CallErrorCode::OutcomeUnknown;
    const BackOff backOff{settings.firstBackOffMs,
                          nothingReached ? settings.longestReachBackOffMs : settings.longestBackOffMs};
    asking.failed(problemCode(error.code), error.retryAfterMs, backOff, clock.now(), random);
}

void FeedEngine::Private::storeFailed(const outbox::StoreError& error)
{
    qCWarning(lcFeed) << "store:" << static_cast<int>(error.code) << error.detail;
    asking.waits(clock.now() + settings.storeRetryMs, QStringLiteral("pageNotStored"));
}

FeedEngine::FeedEngine(outbox::FeedStore& store, protocol::CentralApi& api, const Clock& clock,
                       RandomSource& random, FeedSettings settings)
    : m_d(std::make_shared<Private>(store, api, clock, random, settings))
{
}

FeedEngine::~FeedEngine()
{
    m_d->isOver = true;
}

void FeedEngine::onNews(NewsListener listener)
{
    m_d->newsListener = std::move(listener);
}

void FeedEngine::onUpToDate(UpToDateListener listener)
{
    m_d->upToDateListener = std::move(listener);
}

void FeedEngine::onDue(DueListener listener)
{
    m_d->dueListener = std::move(listener);
}

void FeedEngine::begin()
{
    m_d->mayAsk = true;
    nudge();
}

qint64 FeedEngine::tick()
{
    const auto self = m_d;
    return self->tick();
}

void FeedEngine::nudge()
{
    const auto self = m_d;
    self->asking.dropBackOff(self->clock.now());
    if (self->asking.problem().isEmpty()) {
        self->asking.forgetTimes();
    }
    if (self->mayAsk && self->dueListener) {
        const DueListener listener = self->dueListener;
        listener();
    }
}

QString FeedEngine::problem() const
{
    return m_d->asking.problem();
}

} // namespace carm::sync
