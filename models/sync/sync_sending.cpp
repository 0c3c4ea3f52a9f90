#include "sync/sync_engine_p.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace carm::sync {
namespace {

constexpr Instant kEndOfTime{std::numeric_limits<qint64>::max()};
constexpr int kMostMisdated = 1'000;
/// The envelope around a document: ids, hash, signature and punctuation, amply.
constexpr qsizetype kEnvelopeBytes = 1'024;

using Answers = protocol::CallResult<std::vector<protocol::EntryAnswer>>;

Answers answersOf(protocol::CallResult<protocol::BatchAnswer> result)
{
    return result.ok() ? Answers(std::move(result).value().answers)
                       : Answers(fail(std::move(result).error()));
}

Answers answersOf(protocol::CallResult<protocol::EntryAnswer> result)
{
    return result.ok() ? Answers(std::vector{std::move(result).value()})
                       : Answers(fail(std::move(result).error()));
}

} // namespace

void SyncEngine::Private::send(Instant now)
{
    Plan plan = planOf(dueItems(now), now);
    if (!plan.batch.empty() && static_cast<int>(calls.size()) < settings.mostCalls) {
        begin(std::move(plan.batch), Errand::Submit, now);
    }
    auto question = plan.questions.begin();
    auto suspect = plan.suspects.begin();
    while ((question != plan.questions.end() || suspect != plan.suspects.end()) &&
           static_cast<int>(calls.size()) < settings.mostCalls - 1 && gate.isOpen() && !storeProblem) {
        if (question != plan.questions.end()) {
            begin(std::vector{*question++}, Errand::AskOutcome, now);
        }
        if (suspect != plan.suspects.end() && static_cast<int>(calls.size()) < settings.mostCalls - 1) {
            begin(std::vector{*suspect++}, Errand::Submit, now);
        }
    }
}

std::vector<outbox::OutboxItem> SyncEngine::Private::dueItems(Instant now)
{
    // Those that are held are due as well and must not take the room of others.
    auto due = store.due(now, 2 * settings.batchSize + static_cast<int>(held.size()));
    if (!due.ok()) {
        storeFailed(due.error());
        return {};
    }
    std::vector<outbox::OutboxItem> items = std::move(due).value();
    if (datesAreDoubtful) {
        addMisdated(items, now);
    }
    std::erase_if(items, [&](const outbox::OutboxItem& item) {
        const auto holding = held.find(item.entry.id);
        return holding != held.end() && holding->second > now;
    });
    return items;
}

/// Adds what is queued for a time so far away that no back-off can have set it.
void SyncEngine::Private::addMisdated(std::vector<outbox::OutboxItem>& items, Instant now)
{
    const auto queued = store.due(kEndOfTime, kMostMisdated);
    if (!queued.ok()) {
        storeFailed(queued.error());
        return;
    }
    const Instant farthest = now + (protocol::kLongestRetryAfterMs + settings.longestBackOffMs);
    const std::size_t before = items.size();
    std::copy_if(queued->begin(), queued->end(), std::back_inserter(items),
                 [&](const outbox::OutboxItem& item) { return item.nextAttemptAt > farthest; });
    // Not all of them may find room in the calls of this tick, and only sending gives them a right time.
    datesAreDoubtful = items.size() > before || queued->size() == kMostMisdated;
}

SyncEngine::Private::Plan SyncEngine::Private::planOf(const std::vector<outbox::OutboxItem>& due, Instant now)
{
    Plan plan;
    qsizetype bytes = 0;
    for (const outbox::OutboxItem& item : due) {
        const qsizetype size = item.entry.document.size() + kEnvelopeBytes;
        if (item.attempts >= settings.mostAttempts) {
            changes.add(outbox::ItemChange{item.entry.id,
                                           outbox::OutboxEvent::RetriesExhausted,
                                           now,
                                           QStringLiteral("retriesExhausted"),
                                           {}});
        } else if (item.pending == outbox::NextAction::AskOutcome) {
            plan.questions.push_back(item);
        } else if (suspects.contains(item.entry.id) || size > protocol::kMostRequestBytes) {
            plan.suspects.push_back(item);
        } else if (static_cast<int>(plan.batch.size()) < settings.batchSize &&
                   bytes + size <= protocol::kMostRequestBytes) {
            bytes += size;
            plan.batch.push_back(item);
        }
    }
    write(now);
    return plan;
}

void SyncEngine::Private::begin(std::vector<outbox::OutboxItem> items, Errand errand, Instant now)
{
    items = startedOnDisk(std::move(items), now);
    if (items.empty()) {
        return;
    }
    const quint64 callId = ++lastCallId;
    protocol::EntryBatch batch;
    for (const outbox::OutboxItem& item : items) {
        batch.entries.push_back(item.entry);
    }
    const protocol::EntryId first = items.front().entry.id;
    calls.emplace(callId, Call{std::move(items), errand});
    const auto completion = [weak = weak_from_this(), callId](auto result) {
        if (const auto self = weak.lock(); self && !self->isOver) {
            self->onAnswered(callId, answersOf(std::move(result)));
        }
    };
    if (errand == Errand::Submit) {
        api.submit(batch, completion);
    } else {
        api.outcomeOf(first, completion);
    }
}

/// Those whose attempt is on disk: only they may leave (contract 1).
std::vector<outbox::OutboxItem> SyncEngine::Private::startedOnDisk(std::vector<outbox::OutboxItem> items,
                                                                   Instant now)
{
    const auto changeOf = [&](const outbox::OutboxItem& item) {
        return outbox::ItemChange{item.entry.id, outbox::OutboxEvent::AttemptStarted, now, {}, {}};
    };
    std::vector<outbox::ItemChange> started;
    std::transform(items.begin(), items.end(), std::back_inserter(started), changeOf);
    const auto written = store.apply(started, now);
    if (written.ok()) {
        return items;
    }
    storeFailed(written.error());
    needsRecovery = true; // a commit that reports a failure may have reached the disk all the same
    if (!isAboutOneItem(written.error().code)) {
        return {};
    }
    std::erase_if(items, [&](const outbox::OutboxItem& item) {
        const auto alone = store.apply(std::vector{changeOf(item)}, now);
        if (!alone.ok()) {
            hold(item.entry.id, now);
        }
        return !alone.ok();
    });
    return items;
}

} // namespace carm::sync
