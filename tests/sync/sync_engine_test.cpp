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

/// What the engine does in each situation, one at a time.
class SyncEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsQueuedAsOneBatch()
    {
        World world;
        const auto first = world.queue(1);
        const auto second = world.queue(2);
        world.run(1'000);
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
        QCOMPARE(world.stateOf(first), OutboxState::Acknowledged);
        QCOMPARE(world.stateOf(second), OutboxState::Acknowledged);
        QCOMPARE(world.received.size(), std::size_t(2));
        QCOMPARE(world.store.at(first).receipt->number, world.central.ledger.at(first.id).second.number);
        QCOMPARE(world.engine->status().reachability, Reachability::Reached);
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{0, 2, 0}));
    }

    void nothingLeavesWithoutCentralsKey()
    {
        World world;
        world.queue(1);
        SyncEngine engine(world.store, world.central, world.clock, world.random, {});
        engine.start();
        for (int tick = 0; tick < 5; ++tick) {
            world.clock.advance(engine.tick());
        }
        QVERIFY(world.central.seen.empty());
        QCOMPARE(world.store.items.begin()->second.attempts, 0);
    }

    /// Contract 1, seen from central: whatever arrives is on disk as Sending, with its attempt counted.
    void theAttemptIsOnDiskBeforeTheFirstByte()
    {
        World world;
        int checked = 0;
        world.central.onCall = [&](const FakeCentral::Seen& call) {
            for (const protocol::EntryId& id : call.ids) {
                const outbox::OutboxItem& item = world.store.items.at(id);
                checked += item.state == OutboxState::Sending && item.attempts >= 1 ? 1 : -1'000;
            }
        };
        world.central.script = {Fault::ReplyLost, Fault::Unreachable, Fault::None};
        world.queue(1);
        world.queue(2);
        world.run(kMinute);
        QVERIFY(checked >= 4);
        QCOMPARE(world.central.ledger.size(), std::size_t(2));
    }

    void nothingLeavesWhenTheAttemptCannotBeWritten()
    {
        World world;
        const auto entry = world.queue(1);
        world.store.failAt = world.store.calls + 3; // due, misdated, then the attempt
        world.engine->tick();
        QCOMPARE(world.central.callsOf(Kind::Submit), 0);
        QCOMPARE(world.engine->status().storeProblem->code, outbox::StoreErrorCode::DiskFull);
        world.run(kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
        QVERIFY(!world.engine->status().storeProblem);
    }

    void anUnknownOutcomeIsAskedForBeforeSendingAgain_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("request lost") << false;
        QTest::newRow("reply lost") << true;
    }
    void anUnknownOutcomeIsAskedForBeforeSendingAgain()
    {
        QFETCH(bool, arrived);
        World world;
        world.central.script = {arrived ? Fault::ReplyLost : Fault::RequestLost};
        const auto entry = world.queue(1);
        world.run(kMinute);
        std::vector<Kind> calls;
        for (const FakeCentral::Seen& call : world.central.seen) {
            if (!call.ids.empty()) {
                calls.push_back(call.kind);
            }
        }
        QCOMPARE(calls, arrived ? (std::vector{Kind::Submit, Kind::Ask})
                                : (std::vector{Kind::Submit, Kind::Ask, Kind::Submit}));
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void aQuestionThatFailsLeavesTheOutcomeUnknown()
    {
        World world;
        world.central.script = {Fault::ReplyLost, Fault::Unreachable, Fault::ServerFailed, Fault::Busy};
        const auto entry = world.queue(1);
        world.run(5 * kMinute);
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void aConflictIsParkedWithItsReason()
    {
        World world;
        const auto entry = world.queue(1);
        const auto other = world.queue(2);
        world.central.occupy(entry.id, QByteArray(32, 'x'));
        world.run(kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Parked);
        QCOMPARE(world.store.at(entry).lastProblem, QStringLiteral("conflict"));
        QCOMPARE(world.stateOf(other), OutboxState::Acknowledged);
        QCOMPARE(world.engine->status().outbox, (outbox::OutboxSummary{0, 1, 1}));
    }

    void aConflictFoundByAskingIsParkedToo()
    {
        World world;
        const auto entry = world.queue(1);
        world.central.script = {Fault::RequestLost};
        world.central.occupy(entry.id, QByteArray(32, 'x'));
        world.run(kMinute);
        QCOMPARE(world.central.callsOf(Kind::Ask), 1);
        QCOMPARE(world.stateOf(entry), OutboxState::Parked);
    }

    void aRefusalIsRejectedWithItsReason()
    {
        World world;
        const auto entry = world.queue(1);
        world.central.refusals[entry.id] = QStringLiteral("numberNotLeased");
        world.run(kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Rejected);
        QCOMPARE(world.store.at(entry).lastProblem, QStringLiteral("numberNotLeased"));
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
    }

    /// Pages show what has become of each; a failed attempt is no end.
    void itemsAreToldOnceTheyHaveLeftTheQueue()
    {
        World world;
        const auto stored = world.queue(1);
        const auto refused = world.queue(2);
        const auto parked = world.queue(3);
        world.central.script = {Fault::ServerFailed, Fault::Unreachable, Fault::RequestLost};
        world.central.refusals[refused.id] = QStringLiteral("numberNotLeased");
        world.central.occupy(parked.id, QByteArray(32, 'x'));
        world.run(5 * kMinute);
        std::sort(world.settled.begin(), world.settled.end());
        std::vector<protocol::EntryId> expected{stored.id, refused.id, parked.id};
        std::sort(expected.begin(), expected.end());
        QVERIFY(world.settled == expected);
        QVERIFY(world.received == std::vector{stored.id});
    }

    void aRejectedVersionLetsTheNextOnePass()
    {
        World world;
        const auto first = world.queue(1, 1, 50);
        const auto second = world.queue(2, 2, 50);
        world.central.refusals[first.id] = QStringLiteral("badTotals");
        world.run(kMinute);
        QCOMPARE(world.stateOf(first), OutboxState::Rejected);
        QCOMPARE(world.stateOf(second), OutboxState::Acknowledged);
    }

    void versionsOfADeclarationGoInOrder()
    {
        World world;
        std::vector<protocol::EntryId> arrived;
        world.central.onCall = [&](const FakeCentral::Seen& call) {
            if (call.kind == Kind::Submit) {
                arrived.insert(arrived.end(), call.ids.begin(), call.ids.end());
            }
        };
        const auto first = world.queue(1, 1, 50);
        const auto second = world.queue(2, 2, 50);
        const auto other = world.queue(3);
        world.central.script = {Fault::ServerFailed, Fault::ServerFailed};
        world.run(5 * kMinute);
        const auto firstStored = std::find(arrived.begin(), arrived.end(), second.id);
        QVERIFY(std::find(arrived.begin(), firstStored, first.id) != firstStored);
        QCOMPARE(world.stateOf(second), OutboxState::Acknowledged);
        QCOMPARE(world.stateOf(other), OutboxState::Acknowledged);
        QVERIFY(world.central.ledger.at(first.id).second.receivedAt <
                world.central.ledger.at(second.id).second.receivedAt);
    }

    void aTooOldProtocolParksWhatWasSentAndHoldsTheRest()
    {
        SyncSettings settings;
        settings.batchSize = 1;
        World world(1, settings);
        world.central.faultSource = [](Kind) { return Fault::ProtocolTooOld; };
        const auto first = world.queue(1);
        const auto second = world.queue(2);
        world.run(10 * kMinute);
        QCOMPARE(world.stateOf(first), OutboxState::Parked);
        QCOMPARE(world.store.at(first).lastProblem, QStringLiteral("protocolTooOld"));
        QCOMPARE(world.stateOf(second), OutboxState::Queued);
        QCOMPARE(world.engine->status().reachability, Reachability::ProtocolTooOld);
        world.central.faultSource = nullptr; // an update
        world.restart();
        world.run(kMinute);
        QCOMPARE(world.stateOf(second), OutboxState::Acknowledged);
    }

    void busyIsLeftAloneForAsLongAsItSaid()
    {
        World world;
        world.central.script = {Fault::Busy};
        world.central.retryAfterMs = 30'000;
        world.queue(1);
        world.run(100);
        const std::size_t calls = world.central.seen.size();
        for (int second = 0; second < 29; ++second) {
            world.engine->nudge(); // not even a person may hurry it
            world.run(1'000);
            QCOMPARE(world.central.seen.size(), calls);
        }
        world.run(10'000);
        QCOMPARE(world.central.ledger.size(), std::size_t(1));
    }

    void theWaitIsKeptInTheStore()
    {
        World world;
        world.central.script = {Fault::Busy};
        world.central.retryAfterMs = 60'000;
        const auto entry = world.queue(1);
        world.run(100);
        QVERIFY(world.store.at(entry).nextAttemptAt >= world.clock.now() + 59'000);
        world.restart(); // a restart does not hurry
        world.run(50'000);
        QCOMPARE(world.central.callsOf(Kind::Submit), 1);
        world.run(30'000);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void anOutageCostsNoAttemptsAndNoDisk()
    {
        World world;
        world.central.isDown = true;
        const auto entry = world.queue(1);
        world.run(36 * 60 * kMinute); // a day and a half
        QCOMPARE(world.store.at(entry).attempts, 1);
        QCOMPARE(world.engine->status().reachability, Reachability::NotReached);
        QVERIFY(*world.engine->status().since < world.clock.now() + -35 * 60 * kMinute);
        world.central.isDown = false;
        world.run(16'000);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void aNudgeEndsTheWaitForReachability()
    {
        World world;
        world.central.isDown = true;
        world.queue(1);
        world.run(60 * kMinute);
        world.central.isDown = false;
        world.engine->nudge();
        world.run(1'500);
        QCOMPARE(world.central.ledger.size(), std::size_t(1));
    }

    void idleTerminalsStillKnowWhetherCentralIsThere()
    {
        World world;
        world.run(1'000);
        QCOMPARE(world.engine->status().reachability, Reachability::Reached);
        world.central.isDown = true;
        world.run(2 * kMinute);
        QCOMPARE(world.engine->status().reachability, Reachability::NotReached);
        world.central.isDown = false;
        world.run(kMinute);
        QCOMPARE(world.engine->status().reachability, Reachability::Reached);
    }

    void notEnrolledBacksOffAndSaysSo()
    {
        World world;
        world.central.faultSource = [](Kind kind) {
            return kind == Kind::Notice ? Fault::None : Fault::NotEnrolled;
        };
        const auto entry = world.queue(1);
        world.run(60 * kMinute);
        QCOMPARE(world.engine->status().reachability, Reachability::NotEnrolled);
        QCOMPARE(world.stateOf(entry), OutboxState::Queued);
        QVERIFY(world.central.callsOf(Kind::Submit) < 60);
        world.central.faultSource = nullptr;
        world.run(10 * kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void notTrustedSendsNothing()
    {
        World world;
        world.central.faultSource = [](Kind) { return Fault::NotTrusted; };
        world.queue(1);
        world.run(10 * kMinute);
        QCOMPARE(world.engine->status().reachability, Reachability::NotTrusted);
        QVERIFY(world.central.ledger.empty());
    }

    void everyWrongAnswerEndsInOneStoredEntry_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("missing") << Fault::AnswersMissing;
        QTest::newRow("doubled") << Fault::AnswersDoubled;
        QTest::newRow("reordered") << Fault::AnswersReordered;
        QTest::newRow("foreign") << Fault::AnswersForeign;
        QTest::newRow("contradicting") << Fault::AnswersContradict;
        QTest::newRow("receipt forged") << Fault::ReceiptForged;
        QTest::newRow("receipt missing") << Fault::ReceiptMissing;
        QTest::newRow("receipt of another entry") << Fault::ReceiptOfAnother;
        QTest::newRow("not in the protocol") << Fault::BadAnswer;
        QTest::newRow("server error after storing") << Fault::FailedAfterStoring;
        QTest::newRow("cancelled") << Fault::Cancelled;
    }
    void everyWrongAnswerEndsInOneStoredEntry()
    {
        QFETCH(Fault, fault);
        World world;
        world.central.script = {fault};
        std::vector<protocol::SealedEntry> entries;
        for (int sequence = 1; sequence <= 5; ++sequence) {
            entries.push_back(world.queue(sequence));
        }
        world.run(5 * kMinute);
        QCOMPARE(world.central.ledger.size(), std::size_t(5));
        for (const protocol::SealedEntry& entry : entries) {
            QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
            QCOMPARE(world.store.at(entry).receipt->number, world.central.ledger.at(entry.id).second.number);
        }
        QCOMPARE(world.received.size(), std::size_t(5));
    }

    void aReceiptThatIsNeverGoodIsNeverBelieved()
    {
        World world;
        world.central.faultSource = [](Kind kind) {
            return kind == Kind::Notice ? Fault::None : Fault::ReceiptForged;
        };
        const auto entry = world.queue(1);
        world.run(60 * kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Queued);
        QCOMPARE(world.store.at(entry).lastProblem, QStringLiteral("badReceipt"));
        QVERIFY(world.received.empty());
        QCOMPARE(world.central.callsOf(Kind::Submit), 1); // only asked for from then on
        world.central.faultSource = nullptr;              // the right key was set
        world.run(10 * kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
    }

    void aCallCompletedTwiceCountsOnce()
    {
        World world;
        world.central.completesTwice = true;
        const auto entry = world.queue(1);
        world.run(kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Acknowledged);
        QCOMPARE(world.received.size(), std::size_t(1));
    }

    void repliesWithinTheCallAreFine()
    {
        World world;
        world.central.latencyMs = 0;
        world.central.script = {Fault::RequestLost, Fault::None, Fault::Unreachable};
        std::vector<protocol::SealedEntry> entries{world.queue(1), world.queue(2), world.queue(3)};
        world.run(kMinute);
        QCOMPARE(world.central.ledger.size(), std::size_t(3));
        QCOMPARE(world.received.size(), std::size_t(3));
    }

    void aDestroyedEngineIsNotCalledBack()
    {
        World world;
        world.queue(1);
        world.engine->tick();
        QCOMPARE(world.central.underWay(), 1);
        world.engine.reset();
        const int storeCalls = world.store.calls;
        world.clock.advance(1'000);
        world.central.deliver();
        QCOMPARE(world.store.calls, storeCalls);
    }

    void aListenerMayDestroyTheEngine()
    {
        for (const bool withinTheCall : {false, true}) {
            World world;
            world.central.latencyMs = withinTheCall ? 0 : 10;
            world.queue(1);
            world.engine->onReceived([&](const protocol::EntryId&) { world.engine.reset(); });
            world.engine->tick();
            world.clock.advance(1'000);
            world.central.deliver();
            QVERIFY(world.engine == nullptr);
            QCOMPARE(world.central.ledger.size(), std::size_t(1));
        }
    }

    void theStatusIsToldOnlyWhenItChanges()
    {
        World world;
        std::vector<SyncStatus> told;
        world.engine->onStatus([&](const SyncStatus& status) { told.push_back(status); });
        world.queue(1);
        world.run(10 * kMinute);
        QCOMPARE(told.size(), std::size_t(2)); // one waits, then one received by a central that is there
        QCOMPARE(told.front().outbox, (outbox::OutboxSummary{1, 0, 0}));
        QCOMPARE(told.back().outbox, (outbox::OutboxSummary{0, 1, 0}));
        QCOMPARE(told.back(), world.engine->status());
    }

    void tooManyAttemptsAreParked()
    {
        SyncSettings settings;
        settings.mostAttempts = 3;
        World world(1, settings);
        world.central.faultSource = [](Kind kind) {
            return kind == Kind::Notice ? Fault::None : Fault::ServerFailed;
        };
        const auto entry = world.queue(1);
        world.run(60 * kMinute);
        QCOMPARE(world.stateOf(entry), OutboxState::Parked);
        QCOMPARE(world.store.at(entry).lastProblem, QStringLiteral("retriesExhausted"));
        QCOMPARE(world.central.callsOf(Kind::Submit), 3);
    }

    void largeEntriesDoNotMakeOversizedRequests()
    {
        World world;
        for (int sequence = 1; sequence <= 5; ++sequence) {
            protocol::SealedEntry entry = queuedEntry(sequence);
            entry.document = QByteArray(1'500'000, 'x');
            entry.hash = protocol::sha256(entry.document);
            world.store.add(entry, world.clock.now());
        }
        world.run(kMinute);
        QCOMPARE(world.central.ledger.size(), std::size_t(5));
        for (const FakeCentral::Seen& call : world.central.seen) {
            QVERIFY(call.ids.size() <= 2);
        }
    }
};

} // namespace

CARM_TEST(SyncEngineTest)
#include "sync_engine_test.moc"
