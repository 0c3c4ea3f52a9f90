// Keeps what central tells this terminal: asks for the feed page by page and stores each page before the
// next. Driven by tick(), in the manner of SyncEngine: owns no timer, no thread and no clock.
#pragma once

#include "outbox/feed_store.h"
#include "protocol/central_api.h"
#include "support/clock.h"
#include "sync/back_off.h"

#include <functional>
#include <memory>

namespace carm::sync {

struct FeedSettings {
    qint64 askMs = 5'000; ///< between two questions while all is well
    qint64 firstBackOffMs = 1'000;
    qint64 longestBackOffMs = 5 * 60 * 1'000;
    qint64 longestReachBackOffMs = 15'000; ///< while nothing reaches central
    qint64 storeRetryMs = 5'000;
    qint64 longestTickMs = 60'000;
};

class FeedEngine {
public:
    /// The page is on disk.
    using NewsListener = std::function<void(const protocol::FeedPage&)>;
    using UpToDateListener = std::function<void()>;
    using DueListener = std::function<void()>;

    FeedEngine(outbox::FeedStore& store, protocol::CentralApi& api, const Clock& clock, RandomSource& random,
               FeedSettings settings);
    ~FeedEngine(); ///< a call still under way completes into nothing
    FeedEngine(const FeedEngine&) = delete;
    FeedEngine& operator=(const FeedEngine&) = delete;

    /// Called for pages that bring something. A listener may destroy the engine.
    void onNews(NewsListener listener);
    /// Called when central had nothing more to tell for now, after everything it told is on disk.
    void onUpToDate(UpToDateListener listener);
    /// Called when there is something to do earlier than tick() had said: tick again soon.
    void onDue(DueListener listener);

    /// Requests can be signed from here on; nothing is asked before.
    void begin();
    /// Does what is due and returns when to tick again at the latest (ms from now). Never blocks on central.
    qint64 tick();
    /// Something was sent, or the person asked: ask now. What central asked for with Retry-After stays.
    void nudge();
    /// Stable code of what went wrong last (sync::problemCode, "pageNotStored"); empty when all is well.
    QString problem() const;

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace carm::sync
