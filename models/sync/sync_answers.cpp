#include "sync/sync_engine_p.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <utility>

namespace carm::sync {
namespace {

Q_LOGGING_CATEGORY(lcSyncAnswers, "carm.sync.answers")

} // namespace

void SyncEngine::Private::onAnswered(quint64 callId,
                                     protocol::CallResult<std::vector<protocol::EntryAnswer>> result)
{
    const auto found = calls.find(callId);
    if (found == calls.end()) {
        qCCritical(lcSyncAnswers) << "a call was completed twice";
        return;
    }
    const Call call = std::move(found->second);
    calls.erase(found);
    const Instant now = clock.now();
    watchClock(now);
    if (result.ok()) {
        gate.succeeded(now);
        settleAnswers(call, result.value(), now);
    } else {
        gate.failed(result.error(), now, random);
        settleFailure(call, result.error(), now);
    }
    write(now);
    refreshSummary();
    isDueEarlier = true;
    tellListeners();
}

void SyncEngine::Private::settleAnswers(const Call& call, const std::vector<protocol::EntryAnswer>& answers,
                                        Instant now)
{
    std::size_t matched = 0;
    for (const outbox::OutboxItem& item : call.items) {
        std::vector<protocol::EntryAnswer> own;
        std::copy_if(answers.begin(), answers.end(), std::back_inserter(own),
                     [&](const protocol::EntryAnswer& answer) { return answer.id == item.entry.id; });
        matched += own.size();
        if (std::any_of(own.begin(), own.end(),
                        [](const auto& answer) { return answer.assessmentDiffers; })) {
            qCWarning(lcSyncAnswers) << "central computed other amounts for" << item.entry.id.text();
        }
        settle(item, verdictOnAnswers(item.entry, call.errand, own, *centralKey), answered, 0, now);
    }
    if (matched != answers.size()) {
        qCWarning(lcSyncAnswers) << "answers about entries that were not asked for:"
                                 << answers.size() - matched;
    }
}

void SyncEngine::Private::settleFailure(const Call& call, const protocol::CallError& error, Instant now)
{
    qCInfo(lcSyncAnswers) << "call failed:" << problemCode(error.code) << error.detail;
    const bool alone = call.items.size() == 1;
    // Nothing has left, and the gate says when to try the way again: the entry itself need not wait longer.
    const bool nothingLeft = error.code == protocol::CallErrorCode::Unreachable ||
                             error.code == protocol::CallErrorCode::NotTrusted;
    for (const outbox::OutboxItem& item : call.items) {
        if (!alone && mayBePoisoned(error.code)) {
            suspects.insert(item.entry.id);
        }
        settle(item, verdictOnFailure(error.code, call.errand), nothingLeft ? nothingSent : answered,
               error.retryAfterMs, now);
    }
}

void SyncEngine::Private::settle(const outbox::OutboxItem& item, Verdict verdict, const BackOff& backOff,
                                 qint64 retryAfterMs, Instant now)
{
    const auto next = outbox::transition(outbox::OutboxState::Sending, verdict.event);
    CARM_ENSURE(next.has_value());
    if (next->state != outbox::OutboxState::Queued) {
        suspects.erase(item.entry.id);
    }
    // Central has just said that it does not have the entry: that was the wait.
    const bool atOnce = verdict.event == outbox::OutboxEvent::AnsweredUnknown;
    const qint64 wait = atOnce ? 0 : backOffMs(item.attempts + 1, retryAfterMs, backOff, random.next());
    changes.add(
        {item.entry.id, verdict.event, now + wait, std::move(verdict.problem), std::move(verdict.receipt)});
}

void SyncEngine::Private::write(Instant now)
{
    const ChangeWriter::Outcome outcome = changes.write(now);
    receivedToTell.insert(receivedToTell.end(), outcome.received.begin(), outcome.received.end());
    settledToTell.insert(settledToTell.end(), outcome.settled.begin(), outcome.settled.end());
    for (const protocol::EntryId& id : outcome.refused) {
        hold(id, now);
        needsRecovery = true; // whatever state it is in, asking central mends it
    }
    if (outcome.problem) {
        storeFailed(*outcome.problem);
    }
}

void SyncEngine::Private::hold(const protocol::EntryId& id, Instant now)
{
    std::erase_if(held, [&](const auto& entry) { return entry.second <= now; });
    held.insert_or_assign(id, now + settings.longestBackOffMs);
}

} // namespace carm::sync
