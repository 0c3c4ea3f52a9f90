#include "harness/harness.h"

#include "world.h"

using namespace carm;
using namespace carm::sync;
using namespace carm::test;
using outbox::OutboxState;
using protocol::CallErrorCode;
using Kind = FakeCentral::Kind;

namespace {

constexpr qint64 kMinute = 60'000;

/// Bugs that others had with queues like this one; each test is named after one of them.
class OthersBugsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Eight orders became nineteen payments.
    void aNewIdempotencyKeyPerAttempt()
    {
        World world;
        world.central.script = {Fault::ReplyLost,          Fault::RequestLost, Fault::ServerFailed,
                                Fault::FailedAfterStoring, Fault::Unreachable, Fault::ReplyLost,
                                Fault::BadAnswer,          Fault::Cancelled};
        std::set<protocol::EntryId> queued;
        for (int sequence = 1; sequence <= 8; ++sequence) {
            queued.insert(world.queue(sequence).id);
        }
        world.run(30 * kMinute);
        for (const FakeCentral::Seen& call : world.central.seen) {
            for (const protocol::EntryId& id : call.ids) {
                QVERIFY(queued.contains(id));
            }
        }
        QCOMPARE(world.central.ledger.size(), std::size_t(8));
    }

    void replyLostSentTwice()
    {
        World world;
        world.central.script = {Fault::ReplyLost};
        const auto entry = world.queue(1);
        world.run(kMinute);
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void recordDeletedAlthoughSendingFailed()
    {
        for (const Fault fault :
             {Fault::Unreachable, Fault::RequestLost, Fault::ServerFailed, Fault::RequestRefused,
              Fault::ProtocolTooOld, Fault::NotEnrolled, Fault::ReceiptForged}) {
            World world;
            world.central.faultSource = [fault](Kind) { return fault; };
            const auto entry = world.queue(1);
            world.run(60 * kMinute);
            QVERIFY(world.store.items.contains(entry.id));
            QVERIFY(world.stateOf(entry) != OutboxState::Acknowledged);
            QVERIFY(!world.store.at(entry).receipt);
        }
    }

    void onePoisonedItemThatBlocksTheQueue_data()
    {
        QTest::addColumn<CallErrorCode>("code");
        QTest::addColumn<OutboxState>("end");
        QTest::newRow("server error") << CallErrorCode::ServerFailed << OutboxState::Queued;
        QTest::newRow("request refused") << CallErrorCode::Refused << OutboxState::Queued;
        QTest::newRow("answer unreadable") << CallErrorCode::BadAnswer << OutboxState::Queued;
        QTest::newRow("connection lost") << CallErrorCode::OutcomeUnknown << OutboxState::Queued;
    }
    void onePoisonedItemThatBlocksTheQueue()
    {
        QFETCH(CallErrorCode, code);
        QFETCH(OutboxState, end);
        World world;
        const auto poisoned = world.queue(1); // the oldest, so that it is first in every batch
        world.central.poisoned = {poisoned.id};
        world.central.poison = code;
        for (int sequence = 2; sequence <= 60; ++sequence) {
            world.queue(sequence);
        }
        world.run(5 * kMinute);
        QCOMPARE(world.central.ledger.size(), std::size_t(59));
        const auto late = world.queue(61);
        world.run(kMinute);
        QCOMPARE(world.stateOf(late), OutboxState::Acknowledged);
        const OutboxState state = world.stateOf(poisoned);
        QVERIFY(state == end || (end == OutboxState::Queued && state == OutboxState::Sending));
    }

    /// A proxy in between, or a central that was rolled back, refuses every request for a day.
    void refusedRequestsParkTheQueue()
    {
        World world;
        world.central.faultSource = [](Kind) { return Fault::RequestRefused; };
        for (int sequence = 1; sequence <= 30; ++sequence) {
            world.queue(sequence);
        }
        world.run(24 * 60 * kMinute);
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{30, 0, 0}));
        world.central.faultSource = nullptr;
        world.run(10 * kMinute);
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{0, 30, 0}));
    }

    /// Less than any back-off could ask for, so that the wait does not look wrong; the entry was just sealed.
    void clockSetBackAFewMinutesAfterSealing()
    {
        World world;
        const auto entry = world.queue(1);
        world.clock.advance(-30 * kMinute);
        world.restart();
        world.run(1'000);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void manyPoisonedItemsThatBlockTheQueue()
    {
        World world;
        for (int sequence = 1; sequence <= 50; ++sequence) {
            world.central.poisoned.insert(world.queue(sequence).id);
        }
        std::vector<protocol::SealedEntry> healthy;
        for (int sequence = 51; sequence <= 60; ++sequence) {
            healthy.push_back(world.queue(sequence));
        }
        world.run(30 * kMinute);
        for (const protocol::SealedEntry& entry : healthy) {
            QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
        }
    }

    /// The same, when it is the local store that stumbles over the item.
    void oneItemThatTheStoreRefusesBlocksTheQueue()
    {
        World world;
        const auto poisoned = world.queue(1);
        world.store.poisoned = {poisoned.id};
        for (int sequence = 2; sequence <= 30; ++sequence) {
            world.queue(sequence);
        }
        world.run(2 * kMinute);
        QCOMPARE(world.central.ledger.size(), std::size_t(29));
        QVERIFY(!world.central.ledger.contains(poisoned.id)); // nothing leaves that is not on disk
        world.store.poisoned.clear();
        world.run(10 * kMinute);
        QCOMPARE(world.stateOf(poisoned), OutboxState::Acknowledged);
    }

    void aHangingCallThatBlocksTheQueue()
    {
        World world;
        const auto hanging = world.queue(1);
        world.central.poisoned = {hanging.id};
        world.central.poison = CallErrorCode::OutcomeUnknown;
        world.central.latencyMs = 15'000; // as long as the time-out of the transport
        world.engine->tick();
        world.central.latencyMs = 10;
        const auto other = world.queue(2);
        world.run(1'000);
        QCOMPARE(world.stateOf(hanging), OutboxState::Sending);
        QCOMPARE(world.stateOf(other), OutboxState::Acknowledged);
    }

    /// "Received" is said when the receipt is on disk, and not before.
    void savedOnScreenButNotOnDisk()
    {
        World world;
        const auto entry = world.queue(1);
        world.engine->tick();
        world.store.isBroken = true;
        world.clock.advance(1'000);
        world.central.deliver();
        QCOMPARE(world.central.ledger.size(), std::size_t(1));
        QVERIFY(world.received.empty());
        world.store.isBroken = false;
        world.run(10'000);
        QCOMPARE(world.received, std::vector{entry.id});
        QCOMPARE(world.central.callsOf(Kind::Submit), 1); // the answer was kept, not asked for again
    }

    void unsentItemsAtEndOfShift()
    {
        World world;
        world.central.isDown = true;
        for (int sequence = 1; sequence <= 3; ++sequence) {
            world.queue(sequence);
        }
        world.run(kMinute);
        world.restart();
        QCOMPARE(world.engine->status().outbox.waiting, 0); // nothing was counted yet
        world.run(1'000);
        QCOMPARE(world.engine->status().outbox.waiting, 3);
        world.central.isDown = false;
        world.run(kMinute);
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{0, 3, 0}));
    }

    /// The clock was years ahead when the wait was written, and is right again after a restart.
    void clockYearsOffAtStart()
    {
        World world;
        const Instant rightTime = world.clock.now();
        constexpr qint64 kYears = 5LL * 365 * 24 * 60 * kMinute;
        world.clock.advance(kYears);
        world.central.script = {Fault::Busy};
        world.central.retryAfterMs = 30'000;
        const auto entry = world.queue(1);
        world.run(100);
        QVERIFY(world.store.at(entry).nextAttemptAt > rightTime + kYears);
        world.clock.instant = rightTime;
        world.restart();
        world.run(kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void clockSetBackWhileRunning()
    {
        World world;
        const auto first = world.queue(1);
        world.central.script = {Fault::Busy};
        world.central.retryAfterMs = 30'000;
        world.run(100);
        world.schedule.jump(-10LL * 365 * 24 * 60 * kMinute);
        world.run(2 * kMinute);
        QCOMPARE(world.stateOf(first), OutboxState::Acknowledged);
    }

    void clockYearsAheadSendsNothingTwice()
    {
        World world;
        world.central.script = {Fault::ReplyLost};
        const auto entry = world.queue(1);
        world.run(20);
        world.schedule.jump(20LL * 365 * 24 * 60 * kMinute);
        world.run(kMinute);
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void fullDiskTakenForSomethingElse()
    {
        World world;
        const auto entry = world.queue(1);
        world.store.isBroken = true;
        world.run(10 * kMinute);
        QCOMPARE(world.engine->status().storeProblem->code, outbox::StoreErrorCode::DiskFull);
        QCOMPARE(world.engine->status().outbox.waiting, 0);
        QVERIFY(world.central.ledger.empty());
        world.store.isBroken = false;
        world.run(10'000);
        QVERIFY(!world.engine->status().storeProblem);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void unknownOutcomeCountedTwice()
    {
        World world;
        for (int round = 0; round < 5; ++round) {
            world.central.script.push_back(Fault::ReplyLost);
            world.queue(round + 1);
            world.run(5);
            world.restart(); // in the middle of the call
            world.run(kMinute);
        }
        QCOMPARE(world.central.ledger.size(), std::size_t(5));
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{0, 5, 0}));
    }
};

} // namespace

CARM_TEST(OthersBugsTest)
#include "others_bugs_test.moc"
