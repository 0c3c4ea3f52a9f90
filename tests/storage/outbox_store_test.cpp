#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include <QRegularExpression>

using namespace carm;
using namespace carm::test;
using outbox::NextAction;
using outbox::OutboxEvent;
using outbox::OutboxState;
using outbox::StoreErrorCode;

namespace {

constexpr std::array kStates = {OutboxState::Queued, OutboxState::Sending, OutboxState::Acknowledged,
                                OutboxState::Rejected, OutboxState::Parked};
constexpr std::array kEvents = {
    OutboxEvent::AttemptStarted,  OutboxEvent::AnsweredStored,  OutboxEvent::AnsweredConflict,
    OutboxEvent::AnsweredRefused, OutboxEvent::AnsweredUnknown, OutboxEvent::AttemptFailed,
    OutboxEvent::OutcomeLost,     OutboxEvent::FoundAtStart,    OutboxEvent::RetriesExhausted,
    OutboxEvent::ProtocolTooOld,  OutboxEvent::ReleasedByPerson};

/// The events that take a new item to a state.
std::vector<OutboxEvent> wayTo(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {};
    case OutboxState::Sending:
        return {OutboxEvent::AttemptStarted};
    case OutboxState::Acknowledged:
        return {OutboxEvent::AttemptStarted, OutboxEvent::AnsweredStored};
    case OutboxState::Rejected:
        return {OutboxEvent::AttemptStarted, OutboxEvent::AnsweredRefused};
    case OutboxState::Parked:
        return {OutboxEvent::AttemptStarted, OutboxEvent::AnsweredConflict};
    }
    return {};
}

outbox::ItemChange step(const protocol::SealedEntry& entry, OutboxEvent event)
{
    return event == OutboxEvent::AnsweredStored ? received(entry, entry.sequence) : change(entry, event);
}

void bring(storage::ClientStore& store, const protocol::SealedEntry& entry, OutboxState state)
{
    for (const OutboxEvent event : wayTo(state)) {
        QVERIFY(store.apply({step(entry, event)}, noonAnd(0)).ok());
    }
}

std::vector<qint64> dueSequences(storage::ClientStore& store, Instant now, int most = 50)
{
    std::vector<qint64> sequences;
    const auto due = store.due(now, most).value();
    for (const outbox::OutboxItem& item : due) {
        sequences.push_back(item.entry.sequence);
    }
    return sequences;
}

class OutboxStoreTest : public QObject {
    Q_OBJECT

    /// A correction of the declaration of `serial`.
    static protocol::SealedEntry addSecondVersion(storage::ClientStore& store, qint64 serial)
    {
        const outbox::StoredDraft draft = newDraft();
        return store
            .sealVersion(draft.id, *identifiers::TransactionNumber::fromSerial(serial), 2, sealerOf(draft, 2),
                         noonAnd(0))
            .value();
    }

private Q_SLOTS:
    /// Every event in every state: the store does what the table says, or changes nothing.
    void everyStepFollowsTheTable()
    {
        for (const OutboxState state : kStates) {
            const StoreFixture fixture;
            fixture.openSupplied();
            for (const OutboxEvent event : kEvents) {
                protocol::SealedEntry entry;
                {
                    const auto store = fixture.open();
                    entry = sealOne(*store);
                    bring(*store, entry, state);
                }
                const QStringList before = fixture.image();
                const auto allowed = outbox::transition(state, event);
                outbox::ItemChange wanted = step(entry, event);
                wanted.problem = QStringLiteral("code");
                const auto applied = fixture.open()->apply({wanted}, noonAnd(0));
                QCOMPARE(applied.ok(), allowed.has_value());
                if (!allowed) {
                    QCOMPARE(applied.error().code, StoreErrorCode::IllegalTransition);
                    QCOMPARE(fixture.image(), before);
                    continue;
                }
                const auto item = *fixture.open()->entry(entry.id);
                QCOMPARE(item.state, allowed->state);
                QCOMPARE(item.pending, allowed->action);
                QCOMPARE(item.lastProblem, QStringLiteral("code"));
                QCOMPARE(item.nextAttemptAt == noonAnd(1'000), allowed->state == OutboxState::Queued);
                QCOMPARE(item.receipt.has_value(), allowed->state == OutboxState::Acknowledged);
            }
        }
    }

    void attemptsAreCountedAndAReleaseStartsAnew()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto entry = sealOne(*store);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            QVERIFY(store->apply({change(entry, OutboxEvent::AttemptStarted)}, noonAnd(0)).ok());
            QCOMPARE(store->entry(entry.id)->attempts, attempt);
            QVERIFY(store->apply({change(entry, OutboxEvent::AttemptFailed)}, noonAnd(0)).ok());
            QCOMPARE(store->entry(entry.id)->attempts, attempt);
        }
        QVERIFY(store->apply({change(entry, OutboxEvent::RetriesExhausted)}, noonAnd(0)).ok());
        QCOMPARE(store->entry(entry.id)->attempts, 3);
        QVERIFY(store->apply({change(entry, OutboxEvent::ReleasedByPerson)}, noonAnd(0)).ok());
        QCOMPARE(store->entry(entry.id)->attempts, 0);
    }

    void changesAreAppliedTogetherOrNotAtAll()
    {
        const StoreFixture fixture;
        protocol::SealedEntry one;
        protocol::SealedEntry two;
        {
            const auto store = fixture.openSupplied();
            one = sealOne(*store);
            two = sealOne(*store);
        }
        const QStringList before = fixture.image();
        const auto good = change(one, OutboxEvent::AttemptStarted);
        QCOMPARE(
            fixture.open()->apply({good, change(two, OutboxEvent::AnsweredRefused)}, noonAnd(0)).error().code,
            StoreErrorCode::IllegalTransition);
        QCOMPARE(fixture.image(), before);
        auto unknown = change(two, OutboxEvent::AttemptStarted);
        unknown.id = protocol::EntryId::make();
        QCOMPARE(fixture.open()->apply({good, unknown}, noonAnd(0)).error().code, StoreErrorCode::NotFound);
        QCOMPARE(fixture.image(), before);
        QVERIFY(fixture.open()->apply({good, change(two, OutboxEvent::AttemptStarted)}, noonAnd(0)).ok());
        QCOMPARE(fixture.open()->entry(two.id)->state, OutboxState::Sending);
        QVERIFY(fixture.open()->apply({}, noonAnd(0)).ok());
    }

    void theReceiptIsKeptWholeAndOnlyWithAcknowledged()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto entry = sealOne(*store);
        QVERIFY(store->apply({change(entry, OutboxEvent::AttemptStarted)}, noonAnd(0)).ok());
        auto bare = change(entry, OutboxEvent::AnsweredStored);
        QCOMPARE(store->apply({bare}, noonAnd(0)).error().code, StoreErrorCode::Failed);
        auto odd = change(entry, OutboxEvent::AnsweredRefused);
        odd.receipt = receiptOf(entry, 1, noonAnd(0));
        QCOMPARE(store->apply({odd}, noonAnd(0)).error().code, StoreErrorCode::Failed);
        QCOMPARE(store->entry(entry.id)->state, OutboxState::Sending);
        bare.receipt = receiptOf(entry, 41, noonAnd(6));
        QVERIFY(store->apply({bare}, noonAnd(0)).ok());
        const auto item = *store->entry(entry.id);
        QCOMPARE(item.receipt->number, QStringLiteral("41"));
        QVERIFY(item.receipt->receivedAt == noonAnd(6));
        QCOMPARE(item.receipt->signature, bare.receipt->signature);
    }

    /// One row that cannot be read must not hold back the others.
    void whatCannotBeReadIsLeftOutAndCounted()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied();
            for (int i = 0; i < 5; ++i) {
                sealOne(*store);
            }
        }
        QVERIFY(fixture.raw(
            {"DROP TRIGGER entry_keeps", "UPDATE entry SET document = x'00' WHERE sequence IN (1, 2, 4)"}));
        const auto store = fixture.open();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("entry row 1 cannot be read")));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("entry row 2 cannot be read")));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("entry row 4 cannot be read")));
        QCOMPARE(dueSequences(*store, noonAnd(0), 2), (std::vector<qint64>{3, 5}));
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{3, 5})); // and is told once
        QVERIFY(*store->summary() == (outbox::OutboxSummary{2, 0, 3}));
        const auto readable = store->due(noonAnd(0), 5).value();
        for (const outbox::OutboxItem& item : readable) {
            bring(*store, item.entry, OutboxState::Sending);
        }
        QVERIFY(!store->nextDueAt()->has_value()); // nothing to wake up for
    }

    void everythingParkedMayBeReleased()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto first = sealOne(*store);
        const auto second = sealOne(*store);
        const auto rejected = sealOne(*store);
        bring(*store, first, OutboxState::Parked);
        bring(*store, second, OutboxState::Parked);
        bring(*store, rejected, OutboxState::Rejected);
        QCOMPARE(*store->releaseParked(noonAnd(7)), 2);
        for (const protocol::SealedEntry& entry : {first, second}) {
            const auto item = *store->entry(entry.id);
            QCOMPARE(item.state, OutboxState::Queued);
            QCOMPARE(item.pending, NextAction::AskOutcome);
            QCOMPARE(item.attempts, 0);
        }
        QCOMPARE(store->entry(rejected.id)->state, OutboxState::Rejected);
        QCOMPARE(*store->releaseParked(noonAnd(7)), 0);
    }

    /// Its time is the one of sealing, and the clock may have been set back since: it must not wait for it.
    void whatWasNeverTriedIsDueWhateverTheClockSays()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto fresh = sealOne(*store);
        QCOMPARE(dueSequences(*store, noonAnd(-3'600'000)), std::vector<qint64>{1});
        QVERIFY(store->nextDueAt()->value() == Instant{});
        QVERIFY(store
                    ->apply({change(fresh, OutboxEvent::AttemptStarted),
                             change(fresh, OutboxEvent::AttemptFailed)},
                            noonAnd(0))
                    .ok());
        QCOMPARE(dueSequences(*store, noonAnd(0)), std::vector<qint64>{});
        QVERIFY(store->nextDueAt()->value() == noonAnd(1'000));
    }

    void dueGivesTheOldestFirstAndNotBeforeTheirTime()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        std::vector<protocol::SealedEntry> entries;
        for (int i = 0; i < 5; ++i) {
            entries.push_back(sealOne(*store));
        }
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(dueSequences(*store, noonAnd(0), 2), (std::vector<qint64>{1, 2}));
        QVERIFY(store->nextDueAt()->value() == Instant{});
        // 1 backs off, 2 is under way, 3 is received, 4 refused.
        QVERIFY(store
                    ->apply({change(entries[0], OutboxEvent::AttemptStarted),
                             change(entries[0], OutboxEvent::AttemptFailed)},
                            noonAnd(0))
                    .ok());
        bring(*store, entries[1], OutboxState::Sending);
        bring(*store, entries[2], OutboxState::Acknowledged);
        bring(*store, entries[3], OutboxState::Rejected);
        QCOMPARE(dueSequences(*store, noonAnd(999)), std::vector<qint64>{5});
        QCOMPARE(dueSequences(*store, noonAnd(1'000)), (std::vector<qint64>{1, 5}));
        bring(*store, entries[4], OutboxState::Sending);
        QCOMPARE(dueSequences(*store, noonAnd(999)), std::vector<qint64>{});
        QVERIFY(store->nextDueAt()->value() == noonAnd(1'000));
        const auto summary = *store->summary();
        QCOMPARE(summary.waiting, 3);
        QCOMPARE(summary.received, 1);
        QCOMPARE(summary.needPerson, 1);
    }

    /// Order holds per declaration: its second version waits for the first, and nobody else does.
    void aVersionWaitsForTheOneBeforeIt_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<std::vector<qint64>>("due");
        using Sequences = std::vector<qint64>;
        QTest::newRow("queued") << int(OutboxState::Queued) << Sequences{1, 2};
        QTest::newRow("sending") << int(OutboxState::Sending) << Sequences{2};
        QTest::newRow("parked") << int(OutboxState::Parked) << Sequences{2};
        QTest::newRow("received") << int(OutboxState::Acknowledged) << Sequences{2, 3};
        QTest::newRow("rejected: the new version mends it") << int(OutboxState::Rejected) << Sequences{2, 3};
    }
    void aVersionWaitsForTheOneBeforeIt()
    {
        QFETCH(int, state);
        QFETCH(std::vector<qint64>, due);
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied();
            const auto first = sealOne(*store);
            sealOne(*store);
            bring(*store, first, static_cast<OutboxState>(state));
        }
        addSecondVersion(*fixture.open(), 1);
        QCOMPARE(dueSequences(*fixture.open(), noonAnd(10'000)), due);
    }

    /// A subject goes to central in the order of the sequence, whatever its items are.
    void everyItemWaitsForTheEarlierOnesOfItsSubject()
    {
        using protocol::RecordKind;
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto declared = sealOne(*store);                                                      // 1
        const auto opened = sealRecordOf(*store, RecordKind::ReviewStarted, declared.subject);      // 2
        const auto elsewhere = sealRecordOf(*store, RecordKind::ReviewStarted, numberOfSerial(50)); // 3
        const auto corrected = addSecondVersion(*store, 1);                                         // 4
        sealPayment(*store, declared.subject);                                                      // 5
        sealPayment(*store, numberOfSerial(50));                                                    // 6
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{1, 3}));
        bring(*store, declared, OutboxState::Acknowledged);
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{2, 3}));
        bring(*store, opened, OutboxState::Parked);
        bring(*store, elsewhere, OutboxState::Rejected);
        QCOMPARE(dueSequences(*store, noonAnd(0)), std::vector<qint64>{6});
        QCOMPARE(*store->releaseParked(noonAnd(0)), 1);
        bring(*store, opened, OutboxState::Acknowledged);
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{4, 6}));
        bring(*store, corrected, OutboxState::Rejected);
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{5, 6}));
        QVERIFY(*store->summary() == (outbox::OutboxSummary{2, 2, 2}));
    }

    /// Central checks the figures of a drawer against the money that it has received.
    void theEndOfADrawerSessionWaitsForItsMoney()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto payment = sealPayment(*store, numberOfSerial(50)); // 1
        sealRecordOf(*store, protocol::RecordKind::DrawerClosed, drawerSessionOfTests(),
                     [](const outbox::RecordTicket&) { return protocol::DrawerClosedBody{}; }); // 2
        const auto after = sealPayment(*store, numberOfSerial(51));                             // 3, of the next one
        QCOMPARE(dueSequences(*store, noonAnd(0)), (std::vector<qint64>{1, 3}));
        bring(*store, payment, OutboxState::Sending);
        QCOMPARE(dueSequences(*store, noonAnd(0)), std::vector<qint64>{3});
        bring(*store, after, OutboxState::Acknowledged);
        QVERIFY(dueSequences(*store, noonAnd(0)).empty());
        QVERIFY(store->apply({received(payment, 1)}, noonAnd(0)).ok());
        QCOMPARE(dueSequences(*store, noonAnd(0)), std::vector<qint64>{2});
    }

    /// The queue and one subject are read through indexes, however much was sent before.
    void theQueueIsReadThroughIndexes()
    {
        const StoreFixture fixture;
        fixture.open();
        const auto database = fixture.openRaw();
        auto rows = database
                        ->run("EXPLAIN QUERY PLAN SELECT sequence FROM sendable WHERE due_at <= ? "
                              "AND sequence > ? ORDER BY sequence LIMIT ?",
                              {qint64(0), qint64(0), qint64(9)})
                        .value();
        QStringList plan;
        while (rows.next().value()) {
            plan.append(rows.text(3));
        }
        QVERIFY(!plan.isEmpty());
        for (const QString& step : plan) {
            QVERIFY2(!step.startsWith(QStringLiteral("SCAN")) ||
                         step.contains(QStringLiteral("INDEX outbox_due")),
                     qPrintable(plan.join(u'\n')));
        }
    }

    /// A blocked item must not wake the engine again and again.
    void aBlockedItemIsNotAwaited()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied();
            bring(*store, sealOne(*store), OutboxState::Parked);
        }
        addSecondVersion(*fixture.open(), 1);
        QVERIFY(!fixture.open()->nextDueAt()->has_value());
        QVERIFY(fixture.open()->due(noonAnd(0), 9)->empty());
    }

    void whatAFormerProcessLeftSendingIsAskedFor()
    {
        const StoreFixture fixture;
        protocol::SealedEntry interrupted;
        protocol::SealedEntry waiting;
        {
            const auto store = fixture.openSupplied();
            interrupted = sealOne(*store);
            waiting = sealOne(*store);
            bring(*store, interrupted, OutboxState::Sending);
        }
        const auto store = fixture.open();
        QCOMPARE(*store->recoverInterrupted(noonAnd(50)), 1);
        QCOMPARE(*store->recoverInterrupted(noonAnd(60)), 0);
        const auto item = *store->entry(interrupted.id);
        QCOMPARE(item.state, OutboxState::Queued);
        QCOMPARE(item.pending, NextAction::AskOutcome);
        QCOMPARE(item.attempts, 1);
        QVERIFY(item.nextAttemptAt == noonAnd(50));
        QCOMPARE(store->entry(waiting.id)->pending, NextAction::Send);
    }
};

} // namespace

CARM_TEST(OutboxStoreTest)
#include "outbox_store_test.moc"
