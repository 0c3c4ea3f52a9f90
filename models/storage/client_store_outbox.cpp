#include "storage/client_store.h"

#include "storage/journal.h"
#include "storage/outbox_columns.h"
#include "storage/store_rows.h"

#include <QLoggingCategory>

namespace carm::storage {
namespace {

Q_LOGGING_CATEGORY(lcClientOutbox, "carm.storage.outbox")

using outbox::OutboxEvent;
using outbox::OutboxState;
using outbox::StoreErrorCode;

QString eventName(OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::AttemptStarted:
        return QStringLiteral("attemptStarted");
    case OutboxEvent::AnsweredStored:
        return QStringLiteral("answeredStored");
    case OutboxEvent::AnsweredConflict:
        return QStringLiteral("answeredConflict");
    case OutboxEvent::AnsweredRefused:
        return QStringLiteral("answeredRefused");
    case OutboxEvent::AnsweredUnknown:
        return QStringLiteral("answeredUnknown");
    case OutboxEvent::AttemptFailed:
        return QStringLiteral("attemptFailed");
    case OutboxEvent::OutcomeLost:
        return QStringLiteral("outcomeLost");
    case OutboxEvent::FoundAtStart:
        return QStringLiteral("foundAtStart");
    case OutboxEvent::RetriesExhausted:
        return QStringLiteral("retriesExhausted");
    case OutboxEvent::ProtocolTooOld:
        return QStringLiteral("protocolTooOld");
    case OutboxEvent::ReleasedByPerson:
        return QStringLiteral("releasedByPerson");
    }
    CARM_ENSURE(false); // every event has a name
    return {};
}

int attemptsAfter(OutboxEvent event, int attempts)
{
    if (event == OutboxEvent::AttemptStarted) {
        return attempts + 1;
    }
    return event == OutboxEvent::ReleasedByPerson ? 0 : attempts;
}

/// Attempts that came to nothing stay a count and a code in the outbox row: a kiosk that is offline for weeks
/// would fill its disk with them.
bool belongsInJournal(OutboxEvent event, OutboxState newState)
{
    const bool underWay = newState == OutboxState::Queued || newState == OutboxState::Sending;
    return !underWay || event == OutboxEvent::FoundAtStart || event == OutboxEvent::ReleasedByPerson;
}

/// Where one item stands, with the keys to change it.
struct StandingItem {
    qint64 sequence = 0;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    Instant nextAttemptAt;
};

Result<StandingItem, StoreError> standingItem(Database& database, const protocol::EntryId& id)
{
    CARM_TRY(rows, database.run("SELECT sequence, state, attempts, next_attempt_at "
                                "FROM entry JOIN outbox USING (sequence) WHERE id = ?",
                                {id.uuid.toRfc4122()}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return fail(StoreError{StoreErrorCode::NotFound, id.text()});
    }
    const auto state = outbox::outboxStateFromText(rows.text(1));
    if (!state) {
        return damagedRow("outbox", rows.integer(0));
    }
    return StandingItem{rows.integer(0), *state, static_cast<int>(rows.integer(2)), Instant{rows.integer(3)}};
}

Result<std::vector<qint64>, StoreError> sequencesDue(Database& database, Instant now, qint64 after,
                                                     qint64 most)
{
    return integersOf(database,
                      "SELECT sequence FROM sendable WHERE due_at <= ? AND sequence > ? "
                      "ORDER BY sequence LIMIT ?",
                      {now.milliseconds, after, most});
}

} // namespace

Result<std::vector<outbox::OutboxItem>, StoreError> ClientStore::due(Instant now, int most)
{
    std::vector<outbox::OutboxItem> items;
    qint64 last = 0;
    while (static_cast<int>(items.size()) < most) {
        CARM_TRY(sequences, sequencesDue(*m_database, now, last, most - static_cast<qint64>(items.size())));
        if (sequences.empty()) {
            break;
        }
        last = sequences.back();
        for (const qint64 sequence : sequences) {
            auto item = itemAt(sequence);
            if (item) {
                m_unreadable.erase(sequence);
                items.push_back(std::move(item).value());
            } else if (item.error().code != StoreErrorCode::Damaged) {
                return fail(item.error());
            } else if (m_unreadable.insert(sequence).second) {
                qCCritical(lcClientOutbox) << "left out of the queue:" << item.error().detail;
            }
        }
    }
    return items;
}

Result<void, StoreError> ClientStore::apply(const std::vector<outbox::ItemChange>& changes, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    for (const outbox::ItemChange& change : changes) {
        CARM_CHECK(applyOne(change, now));
    }
    return transaction.commit();
}

Result<void, StoreError> ClientStore::applyOne(const outbox::ItemChange& change, std::optional<Instant> now)
{
    CARM_TRY(item, standingItem(*m_database, change.id));
    const auto step = outbox::transition(item.state, change.event);
    if (!step) {
        return fail(StoreError{StoreErrorCode::IllegalTransition,
                               outbox::toText(item.state) + u' ' + eventName(change.event)});
    }
    if (change.receipt.has_value() != (step->state == OutboxState::Acknowledged)) {
        return storeFailure(QStringLiteral("%1 with the wrong kind of receipt").arg(eventName(change.event)));
    }
    QVariantList receipt{QVariant(), QVariant(), QVariant()};
    if (change.receipt) {
        receipt = {change.receipt->number, change.receipt->receivedAt.milliseconds,
                   change.receipt->signature};
    }
    const Instant next = step->state == OutboxState::Queued ? change.nextAttemptAt : item.nextAttemptAt;
    CARM_CHECK(execute(
        *m_database,
        "UPDATE outbox SET state = ?, pending = ?, attempts = ?, next_attempt_at = ?, problem = ?, "
        "receipt_number = ?, received_at = ?, receipt_signature = ? WHERE sequence = ?",
        QVariantList{outbox::toText(step->state), toColumn(step->action),
                     qint64(attemptsAfter(change.event, item.attempts)), next.milliseconds, change.problem} +
            receipt + QVariantList{item.sequence}));
    if (!belongsInJournal(change.event, step->state)) {
        return {};
    }
    JournalRecord record;
    record.kind = JournalKind::EntryChanged;
    record.entry = change.id;
    record.sequence = item.sequence;
    record.time = now;
    record.detail = eventName(change.event) + u' ' + outbox::toText(step->state);
    return appendToJournal(*m_database, record);
}

Result<int, StoreError> ClientStore::recoverInterrupted(Instant now)
{
    return applyToAll(OutboxState::Sending, OutboxEvent::FoundAtStart, now);
}

Result<int, StoreError> ClientStore::releaseParked(Instant now)
{
    return applyToAll(OutboxState::Parked, OutboxEvent::ReleasedByPerson, now);
}

Result<int, StoreError> ClientStore::applyToAll(OutboxState state, OutboxEvent event, Instant now)
{
    std::vector<outbox::ItemChange> changes;
    {
        CARM_TRY(rows, m_database->run("SELECT id FROM entry JOIN outbox USING (sequence) "
                                       "WHERE state = ? ORDER BY sequence",
                                       {outbox::toText(state)}));
        for (;;) {
            CARM_TRY(found, rows.next());
            if (!found) {
                break;
            }
            changes.push_back(
                {protocol::EntryId{QUuid::fromRfc4122(rows.blob(0))}, event, now, QString(), std::nullopt});
        }
    }
    CARM_CHECK(apply(changes, now));
    return static_cast<int>(changes.size());
}

Result<outbox::OutboxSummary, StoreError> ClientStore::summary()
{
    CARM_TRY(rows, m_database->run("SELECT count(*) FILTER (WHERE state IN ('queued', 'sending')), "
                                   "count(*) FILTER (WHERE state = 'acknowledged'), "
                                   "count(*) FILTER (WHERE state IN ('rejected', 'parked')) FROM outbox"));
    CARM_TRY(found, rows.next());
    CARM_ENSURE(found); // an aggregate always gives one row
    const int unreadable = static_cast<int>(m_unreadable.size());
    return outbox::OutboxSummary{static_cast<int>(rows.integer(0)) - unreadable,
                                 static_cast<int>(rows.integer(1)),
                                 static_cast<int>(rows.integer(2)) + unreadable};
}

Result<std::optional<Instant>, StoreError> ClientStore::nextDueAt()
{
    CARM_TRY(rows, m_database->run("SELECT sequence, due_at FROM sendable ORDER BY due_at LIMIT ?",
                                   {static_cast<qint64>(m_unreadable.size() + 1)}));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return std::optional<Instant>();
        }
        if (!m_unreadable.contains(rows.integer(0))) {
            return std::optional(Instant{rows.integer(1)});
        }
    }
}

} // namespace carm::storage
