#include "harness/harness.h"

#include "world.h"

using namespace carm;
using namespace carm::sync;
using namespace carm::test;
using outbox::OutboxState;
using outbox::StoreErrorCode;
using Kind = FakeCentral::Kind;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

/// Every fault of the store at every place, and seeded storms of everything at once: afterwards all is
/// healed, and within a bounded time every entry is at central exactly once and its receipt is here.
class FaultTest : public QObject {
    Q_OBJECT

    /// One story with a lost reply, a conflict and a refusal in it; the number of calls that the store saw.
    static int playStory(int failAt, StoreErrorCode failure, bool afterEffect)
    {
        World world;
        world.store.calls = 0;
        world.store.failAt = failAt;
        world.store.failure = failure;
        world.store.failsAfterEffect = afterEffect;
        world.central.script = {Fault::ReplyLost, Fault::ServerFailed};
        std::vector<protocol::SealedEntry> entries;
        for (int sequence = 1; sequence <= 4; ++sequence) {
            entries.push_back(world.queue(sequence));
        }
        const auto conflicting = world.queue(5);
        world.central.occupy(conflicting.id, QByteArray(32, 'x'));
        const auto refused = world.queue(6);
        world.central.refusals[refused.id] = QStringLiteral("badTotals");
        world.run(kHour);
        const int calls = world.store.calls;
        world.run(kMinute); // also after a failure in the last tick
        const auto isRight = [&] {
            return std::all_of(entries.begin(), entries.end(),
                               [&](const auto& entry) {
                                   return world.stateOf(entry) == OutboxState::Acknowledged &&
                                          world.central.ledger.contains(entry.id);
                               }) &&
                   world.stateOf(conflicting) == OutboxState::Parked &&
                   world.stateOf(refused) == OutboxState::Rejected && world.central.ledger.size() == 5 &&
                   !world.engine->status().storeProblem &&
                   world.engine->status().outbox == outbox::OutboxSummary{0, 4, 2};
        };
        return isRight() ? calls : -1;
    }

    static Fault randomFault(SeededRandom& random, int percent)
    {
        constexpr Fault kFaults[] = {Fault::Unreachable,       Fault::RequestLost,
                                     Fault::ReplyLost,         Fault::Busy,
                                     Fault::ServerFailed,      Fault::FailedAfterStoring,
                                     Fault::BadAnswer,         Fault::NotTrusted,
                                     Fault::NotEnrolled,       Fault::Cancelled,
                                     Fault::AnswersMissing,    Fault::AnswersDoubled,
                                     Fault::AnswersReordered,  Fault::AnswersForeign,
                                     Fault::AnswersContradict, Fault::ReceiptForged,
                                     Fault::ReceiptMissing,    Fault::ReceiptOfAnother};
        return random.chance(percent) ? kFaults[random.below(static_cast<int>(std::size(kFaults)))]
                                      : Fault::None;
    }

    /// Storm: faults of network and store, restarts in the middle of calls, new entries, jumps of the clock.
    static void storm(World& world, SeededRandom& chance, std::vector<protocol::SealedEntry>& entries)
    {
        const int badness = 20 + chance.below(70);
        world.central.faultSource = [&chance, badness](Kind) { return randomFault(chance, badness); };
        for (int step = 0; step < 40; ++step) {
            world.central.retryAfterMs = chance.below(60'000);
            world.central.latencyMs = chance.chance(10) ? 0 : 1 + chance.below(20'000);
            for (int count = chance.below(3); count > 0; --count) {
                entries.push_back(world.queue(static_cast<int>(entries.size()) + 1));
            }
            if (chance.chance(30)) {
                world.store.failAt = world.store.calls + 1 + chance.below(6);
                world.store.failsAfterEffect = chance.chance(50);
                world.store.failure = chance.chance(50) ? StoreErrorCode::Failed : StoreErrorCode::Busy;
            }
            world.run(chance.below(60'000));
            if (chance.chance(15)) {
                world.restart();
            }
            if (chance.chance(5)) {
                world.schedule.jump((chance.below(7) - 3) * 24 * kHour);
            }
            if (chance.chance(10)) {
                world.engine->nudge();
            }
        }
    }

private Q_SLOTS:
    void everyCallOfTheStoreFailsOnce_data()
    {
        QTest::addColumn<StoreErrorCode>("failure");
        QTest::addColumn<bool>("afterEffect");
        QTest::newRow("disk full") << StoreErrorCode::DiskFull << false;
        QTest::newRow("busy") << StoreErrorCode::Busy << false;
        QTest::newRow("failed") << StoreErrorCode::Failed << false;
        QTest::newRow("damaged") << StoreErrorCode::Damaged << false;
        QTest::newRow("written, but reported as failed") << StoreErrorCode::Failed << true;
        QTest::newRow("written, but reported as full") << StoreErrorCode::DiskFull << true;
    }
    void everyCallOfTheStoreFailsOnce()
    {
        QFETCH(StoreErrorCode, failure);
        QFETCH(bool, afterEffect);
        const int calls = playStory(0, failure, afterEffect);
        QVERIFY(calls > 20);
        for (int failAt = 1; failAt <= calls; ++failAt) {
            QVERIFY2(playStory(failAt, failure, afterEffect) > 0,
                     qPrintable(QStringLiteral("call %1").arg(failAt)));
        }
    }

    void stormsHealAndConverge()
    {
        const int seeds = qEnvironmentVariableIntValue("CARM_SYNC_SEEDS");
        for (int seed = 1; seed <= (seeds > 0 ? seeds : 300); ++seed) {
            World world(static_cast<quint32>(seed));
            SeededRandom chance(static_cast<quint32>(seed) + 7'919);
            std::vector<protocol::SealedEntry> entries;
            storm(world, chance, entries);

            world.central.faultSource = nullptr; // healed
            world.central.latencyMs = 50;
            world.store.failAt = 0;
            const int ticksBefore = world.schedule.ticks();
            world.run(3 * kHour);

            const QByteArray name = "seed " + QByteArray::number(seed);
            QVERIFY2(world.schedule.ticks() - ticksBefore < 20'000, name.constData());
            QVERIFY2(world.central.ledger.size() == entries.size(), name.constData());
            for (const protocol::SealedEntry& entry : entries) {
                const auto known = world.central.ledger.find(entry.id);
                QVERIFY2(known != world.central.ledger.end() && known->second.first == entry.hash,
                         name.constData());
                QVERIFY2(world.stateOf(entry) == OutboxState::Acknowledged, name.constData());
                QVERIFY2(world.store.at(entry).receipt->number == known->second.second.number,
                         name.constData());
            }
            QVERIFY2(world.engine->status().outbox.waiting == 0, name.constData());
        }
    }
};

} // namespace

CARM_TEST(FaultTest)
#include "fault_test.moc"
