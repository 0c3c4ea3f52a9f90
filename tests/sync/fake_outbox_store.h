// The outbox in memory, with the real state table. Any one call can be made to fail, before or after its
// effect.
#pragma once

#include "outbox/outbox_store.h"
#include "protocol/canonical.h"

#include <algorithm>
#include <map>
#include <set>

namespace carm::test {

/// A sealed entry that is good enough for the queue: the engine reads id, number and hash, never the
/// document.
inline protocol::SealedEntry queuedEntry(int sequence, int version = 1, int declaration = 0)
{
    protocol::SealedEntry entry;
    entry.id = protocol::EntryId::make();
    entry.version = version;
    entry.terminal = QStringLiteral("T-1");
    entry.sequence = sequence;
    entry.subject =
        QStringLiteral("%1").arg(declaration == 0 ? sequence : declaration, 14, 10, QLatin1Char('0'));
    entry.document = "{\"sequence\":" + QByteArray::number(sequence) + "}";
    entry.hash = protocol::sha256(entry.document);
    return entry;
}

class FakeOutboxStore final : public outbox::OutboxStore {
public:
    std::map<protocol::EntryId, outbox::OutboxItem> items;
    int calls = 0;
    int failAt = 0; ///< the call of this number fails, counted from 1
    bool failsAfterEffect = false;
    outbox::StoreErrorCode failure = outbox::StoreErrorCode::DiskFull;
    bool isBroken = false;                ///< every call fails
    std::set<protocol::EntryId> poisoned; ///< no change of these is ever taken

    void add(const protocol::SealedEntry& entry, Instant now)
    {
        outbox::OutboxItem item;
        item.entry = entry;
        item.nextAttemptAt = now;
        items.insert_or_assign(entry.id, item);
    }

    const outbox::OutboxItem& at(const protocol::SealedEntry& entry) const { return items.at(entry.id); }

    Result<std::vector<outbox::OutboxItem>, outbox::StoreError> due(Instant now, int most) override
    {
        if (const auto error = nextError()) {
            return fail(*error);
        }
        std::vector<outbox::OutboxItem> found;
        for (const outbox::OutboxItem* item : sendable()) {
            if (dueAt(*item) <= now && static_cast<int>(found.size()) < most) {
                found.push_back(*item);
            }
        }
        return found;
    }

    Result<void, outbox::StoreError> apply(const std::vector<outbox::ItemChange>& changes, Instant) override
    {
        const auto error = nextError();
        if (error && !failsAfterEffect) {
            return fail(*error);
        }
        auto copy = items;
        for (const outbox::ItemChange& change : changes) {
            if (poisoned.contains(change.id)) {
                return fail(outbox::StoreError{outbox::StoreErrorCode::Failed, QStringLiteral("poisoned")});
            }
            const auto found = copy.find(change.id);
            if (found == copy.end()) {
                return fail(outbox::StoreError{outbox::StoreErrorCode::NotFound, {}});
            }
            const auto step = outbox::transition(found->second.state, change.event);
            if (!step) {
                return fail(outbox::StoreError{outbox::StoreErrorCode::IllegalTransition, {}});
            }
            take(found->second, change, *step);
        }
        items = std::move(copy);
        if (error) {
            return fail(*error);
        }
        return {};
    }

    Result<int, outbox::StoreError> recoverInterrupted(Instant now) override
    {
        if (const auto error = nextError()) {
            return fail(*error);
        }
        int recovered = 0;
        for (auto& [id, item] : items) {
            if (item.state == outbox::OutboxState::Sending) {
                take(item, {id, outbox::OutboxEvent::FoundAtStart, now, {}, {}},
                     *outbox::transition(item.state, outbox::OutboxEvent::FoundAtStart));
                ++recovered;
            }
        }
        return recovered;
    }

    Result<outbox::OutboxSummary, outbox::StoreError> summary() override
    {
        if (const auto error = nextError()) {
            return fail(*error);
        }
        outbox::OutboxSummary counts;
        for (const auto& [id, item] : items) {
            const bool waits =
                item.state == outbox::OutboxState::Queued || item.state == outbox::OutboxState::Sending;
            ++(waits                                             ? counts.waiting
               : item.state == outbox::OutboxState::Acknowledged ? counts.received
                                                                 : counts.needPerson);
        }
        return counts;
    }

    Result<std::optional<Instant>, outbox::StoreError> nextDueAt() override
    {
        if (const auto error = nextError()) {
            return fail(*error);
        }
        std::optional<Instant> next;
        for (const outbox::OutboxItem* item : sendable()) {
            next = next ? std::min(*next, dueAt(*item)) : dueAt(*item);
        }
        return next;
    }

private:
    std::optional<outbox::StoreError> nextError()
    {
        ++calls;
        return isBroken || calls == failAt
                   ? std::optional(outbox::StoreError{failure, QStringLiteral("injected")})
                   : std::nullopt;
    }

    /// What was never tried waits for no clock.
    static Instant dueAt(const outbox::OutboxItem& item)
    {
        return item.attempts == 0 ? Instant{} : item.nextAttemptAt;
    }

    static void take(outbox::OutboxItem& item, const outbox::ItemChange& change,
                     const outbox::Transition& step)
    {
        item.state = step.state;
        item.pending = step.action;
        item.attempts += change.event == outbox::OutboxEvent::AttemptStarted ? 1 : 0;
        item.nextAttemptAt =
            step.state == outbox::OutboxState::Queued ? change.nextAttemptAt : item.nextAttemptAt;
        item.lastProblem = change.problem;
        item.receipt = change.receipt;
    }

    /// Queued, oldest first, none behind an unfinished earlier version of its declaration.
    std::vector<const outbox::OutboxItem*> sendable() const
    {
        std::vector<const outbox::OutboxItem*> inOrder;
        for (const auto& [id, item] : items) {
            inOrder.push_back(&item);
        }
        std::sort(inOrder.begin(), inOrder.end(), [](const auto* left, const auto* right) {
            return left->entry.sequence < right->entry.sequence;
        });
        std::set<QString> blocked;
        std::vector<const outbox::OutboxItem*> found;
        for (const outbox::OutboxItem* item : inOrder) {
            const bool isFirst = !blocked.contains(item->entry.subject);
            if (isFirst && item->state == outbox::OutboxState::Queued) {
                found.push_back(item);
            }
            const bool isFinished = item->state == outbox::OutboxState::Acknowledged ||
                                    item->state == outbox::OutboxState::Rejected;
            if (!isFinished) {
                blocked.insert(item->entry.subject);
            }
        }
        return found;
    }
};

} // namespace carm::test
