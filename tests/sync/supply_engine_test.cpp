#include "harness/harness.h"

#include "fake_entry_store.h"
#include "schedule.h"

#include "protocol/canonical.h"
#include "sync/supply_engine.h"

#include <QLoggingCategory>

#include <memory>

using namespace carm;
using namespace carm::sync;
using namespace carm::test;
using Kind = FakeCentral::Kind;

namespace {

constexpr qint64 kMinute = 60'000;

struct SupplyWorld {
    SupplyWorld()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("carm.sync.*=false"));
        restart();
    }

    ManualClock clock;
    SeededRandom random{1};
    FakeEntryStore store;
    FakeCentral central{clock};
    Schedule schedule{clock, central};
    std::unique_ptr<SupplyEngine> engine;
    std::vector<outbox::TerminalIdentity> enrolled;
    std::vector<QByteArray> editions;
    std::vector<QByteArray> validated;
    QByteArray unusable; ///< the validator refuses this package

    void restart()
    {
        engine.reset();
        engine = std::make_unique<SupplyEngine>(
            store, central, clock, random,
            [this](const QByteArray& package) {
                validated.push_back(package);
                return package != unusable;
            },
            SupplySettings{});
        engine->onEnrolled(
            [this](const outbox::TerminalIdentity& identity) { enrolled.push_back(identity); });
        engine->onEdition([this](const QByteArray& package) { editions.push_back(package); });
        engine->onDue([this] { schedule.tickSoon(); });
        schedule.tickSoon();
    }

    void giveCode(const QString& code = QStringLiteral("code"))
    {
        engine->setEnrolment({code, central.publicKey(), QStringLiteral("0427")});
    }

    void run(qint64 ms)
    {
        schedule.run(ms, [this] { return engine->tick(); });
    }

    outbox::TerminalIdentity knownIdentity() const
    {
        return {QStringLiteral("T-1"), QStringLiteral("0427"), central.publicKey().bytes()};
    }

    void offer(const QByteArray& package)
    {
        central.package = package;
        central.notice = {QStringLiteral("E"), protocol::sha256(package), package.size()};
    }
};

class SupplyEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewTerminalIsSupplied()
    {
        SupplyWorld world;
        world.giveCode();
        world.run(kMinute);
        QCOMPARE(world.store.storedIdentity->terminal, QStringLiteral("T-1"));
        QCOMPARE(world.store.storedIdentity->office, QStringLiteral("0427"));
        QCOMPARE(world.store.storedIdentity->centralPublicKey, world.central.publicKey().bytes());
        QCOMPARE(world.store.unused, qint64(200));
        QCOMPARE(world.store.storedPackage, std::optional(world.central.package));
        QCOMPARE(world.enrolled.size(), std::size_t(1));
        QCOMPARE(world.editions, std::vector{world.central.package});
        const SupplyStatus status = world.engine->status();
        QVERIFY(status.enrolled && status.enrolmentProblem.isEmpty() && !status.storeProblem);
        QCOMPARE(status.unusedNumbers, std::optional<qint64>(200));
        QCOMPARE(status.editionHash, world.central.notice.hash);
    }

    void aSuppliedTerminalAsksForNothingAgain()
    {
        SupplyWorld world;
        world.giveCode();
        world.run(kMinute);
        world.restart();
        world.run(kMinute);
        QCOMPARE(world.central.callsOf(Kind::Enrol), 1);
        QCOMPARE(world.central.callsOf(Kind::Lease), 1);
        QCOMPARE(world.central.callsOf(Kind::Download), 1);
        QCOMPARE(world.enrolled.size(), std::size_t(2)); // found in the store: requests can be signed
        QCOMPARE(world.editions.size(), std::size_t(1));
    }

    void withoutACodeNothingIsEnrolled()
    {
        SupplyWorld world;
        world.run(10 * kMinute);
        QCOMPARE(world.central.callsOf(Kind::Enrol), 0);
        QCOMPARE(world.central.callsOf(Kind::Lease), 0);
        QVERIFY(!world.engine->status().enrolled);
    }

    /// Central may have lost this terminal, or have another key by now.
    void aCodeEnrolsAgainAlthoughThereIsAnIdentity()
    {
        SupplyWorld world;
        world.store.storedIdentity = {QStringLiteral("T-9"), QStringLiteral("0427"), QByteArray(32, 'f')};
        world.giveCode();
        QVERIFY(world.engine->status().enrolmentPending);
        world.run(kMinute);
        QVERIFY(world.store.storedIdentity == world.knownIdentity());
        QVERIFY(!world.engine->status().enrolmentPending);
        QCOMPARE(world.enrolled.size(), std::size_t(2)); // the stored one is worked with until then
        QCOMPARE(world.enrolled.front().terminal, QStringLiteral("T-9"));
        QCOMPARE(world.enrolled.back().terminal, QStringLiteral("T-1"));
        world.run(60 * kMinute);
        QCOMPARE(world.central.callsOf(Kind::Enrol), 1); // the code is used once
    }

    /// A counter that central takes for a kiosk could hand over nothing that it does.
    void anEnrolmentForAnotherKindIsNotTaken()
    {
        SupplyWorld world; // its central makes kiosks
        world.engine->setEnrolment({QStringLiteral("code"), world.central.publicKey(), QStringLiteral("0427"),
                                    protocol::TerminalKind::Counter});
        world.run(kMinute);
        QCOMPARE(world.engine->status().enrolmentProblem, QStringLiteral("otherKind"));
        QVERIFY(!world.store.storedIdentity && world.enrolled.empty());
        world.engine->setEnrolment({QStringLiteral("code"), world.central.publicKey(), QStringLiteral("0427"),
                                    protocol::TerminalKind::Kiosk});
        world.run(10 * kMinute);
        QVERIFY(world.store.storedIdentity == world.knownIdentity());
    }

    /// The engine's owner gives it while it is still being made.
    void givingACodeTellsNoStatusYet()
    {
        SupplyWorld world;
        int told = 0;
        world.engine->onStatus([&](const SupplyStatus&) { ++told; });
        world.giveCode();
        QCOMPARE(told, 0);
        world.engine->tick();
        QCOMPARE(told, 1);
    }

    void aRefusedCodeLeavesTheStoredIdentityAtWork()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.giveCode(QStringLiteral("wrong"));
        world.run(10 * kMinute);
        QCOMPARE(world.engine->status().enrolmentProblem, QStringLiteral("requestRefused"));
        QVERIFY(world.engine->status().enrolled && world.engine->status().enrolmentPending);
        QVERIFY(world.store.storedIdentity == world.knownIdentity());
        QCOMPARE(world.store.unused, qint64(200));
    }

    void theOfficeOfTheConfigurationIsTakenOver()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.engine->setOffice(QStringLiteral("0453"));
        world.store.failAt = 2; // saving the identity: tried again
        world.run(kMinute);
        QCOMPARE(world.store.storedIdentity->office, QStringLiteral("0453"));
        QCOMPARE(world.enrolled.size(), std::size_t(1));
        QCOMPARE(world.enrolled.front().office, QStringLiteral("0453"));
        world.restart();
        world.engine->setOffice(QStringLiteral("0453"));
        world.run(kMinute);
        QCOMPARE(world.store.identitiesSaved, 1);
    }

    /// What waits leaves under the former office: whoever signs is told of it, and the next start moves.
    void aTerminalWithRecordsThatWaitStaysWhereItWas()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.store.holdsRecords = true;
        world.engine->setOffice(QStringLiteral("0453"));
        world.run(kMinute);
        QVERIFY(world.enrolled == std::vector{world.knownIdentity()});
        world.store.holdsRecords = false;
        world.restart();
        world.engine->setOffice(QStringLiteral("0453"));
        world.run(kMinute);
        QCOMPARE(world.store.storedIdentity->office, QStringLiteral("0453"));
        QCOMPARE(world.enrolled.back().office, QStringLiteral("0453"));
    }

    /// Whoever signs requests learns of the identity from the engine: a lease before that could only fail.
    void theSignerIsToldBeforeTheFirstLease()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        bool wasTold = false;
        world.central.onCall = [&](const FakeCentral::Seen& call) {
            wasTold = call.kind == Kind::Lease ? !world.enrolled.empty() : wasTold;
        };
        world.run(kMinute);
        QCOMPARE(world.central.callsOf(Kind::Lease), 1);
        QVERIFY(wasTold);
    }

    void aWrongCodeIsAVisibleStateUntilAnotherIsGiven()
    {
        SupplyWorld world;
        world.giveCode(QStringLiteral("wrong"));
        world.run(60 * kMinute);
        QCOMPARE(world.engine->status().enrolmentProblem, QStringLiteral("requestRefused"));
        QVERIFY(world.central.callsOf(Kind::Enrol) < 60);
        world.giveCode();
        world.run(1'000);
        QVERIFY(world.engine->status().enrolled);
        QVERIFY(world.engine->status().enrolmentProblem.isEmpty());
    }

    void enrolmentSurvivesLostReplies()
    {
        SupplyWorld world;
        world.giveCode();
        world.central.isDown = true;
        world.run(10 * kMinute);
        QVERIFY(!world.store.storedIdentity);
        world.central.isDown = false;
        world.run(kMinute);
        QVERIFY(world.store.storedIdentity);
    }

    void numbersAreLeasedBeforeTheyRunOut()
    {
        SupplyWorld world;
        world.giveCode();
        world.run(kMinute);
        world.store.unused = 50;
        world.run(2 * kMinute);
        QCOMPARE(world.central.callsOf(Kind::Lease), 1);
        world.store.unused = 49;
        world.engine->nudge();
        world.run(1'000);
        QCOMPARE(world.store.unused, qint64(249));
        QCOMPARE(world.store.blocks.back().firstSerial, qint64(201));
    }

    /// The request id is on disk before it is asked with, so a lost reply costs no second block.
    void aLostBlockIsTheSameBlockWhenAskedAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("reply lost") << Fault::ReplyLost;
        QTest::newRow("server failed after storing") << Fault::FailedAfterStoring;
        QTest::newRow("answer to another request") << Fault::AnswersForeign;
    }
    void aLostBlockIsTheSameBlockWhenAskedAgain()
    {
        QFETCH(Fault, fault);
        SupplyWorld world;
        world.giveCode();
        QString requestOnDisk;
        world.central.onCall = [&](const FakeCentral::Seen& call) {
            if (call.kind == Kind::Lease) {
                requestOnDisk = world.store.request.value_or(QStringLiteral("none"));
            }
        };
        world.store.storedIdentity = world.knownIdentity();
        world.store.storedPackage = world.central.package;
        world.central.script = {fault};
        world.run(500);
        QCOMPARE(requestOnDisk, QStringLiteral("request-1"));
        world.restart(); // also over a restart
        world.run(5 * kMinute);
        QCOMPARE(world.central.blocks.size(), std::size_t(1));
        QCOMPARE(world.store.unused, qint64(200));
    }

    /// Central was restored from an older backup and leases what this terminal holds already.
    void aFormerBlockIsFollowedByAnotherRequest()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.store.blocks = {{QStringLiteral("before"), 1, 400}};
        world.run(10 * kMinute);
        QCOMPARE(world.store.unused, qint64(200));
        QCOMPARE(world.store.blocks.back().firstSerial, qint64(401));
        QCOMPARE(world.store.blocks.back().requestId, QStringLiteral("request-3"));
        QVERIFY(world.engine->status().numbersProblem.isEmpty());
    }

    void anImpossibleBlockIsNotTaken_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::newRow("zero") << qint64(0) << qint64(10);
        QTest::newRow("upside down") << qint64(10) << qint64(9);
        QTest::newRow("nine digits") << qint64(99'999'990) << qint64(100'000'000);
    }
    void anImpossibleBlockIsNotTaken()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.central.blocks[QStringLiteral("request-1")] = {QStringLiteral("request-1"), first, last};
        world.run(10 * kMinute);
        QVERIFY(world.store.blocks.empty());
        QCOMPARE(world.engine->status().numbersProblem, QStringLiteral("badAnswer"));
    }

    void aNewEditionReplacesTheOldOne()
    {
        SupplyWorld world;
        world.run(kMinute);
        world.offer("edition 2");
        world.run(61 * kMinute);
        QCOMPARE(world.store.storedPackage, std::optional(QByteArray("edition 2")));
        QCOMPARE(world.editions.size(), std::size_t(2));
    }

    void aDamagedEditionNeverReplacesAGoodOne()
    {
        SupplyWorld world;
        world.run(kMinute);
        const QByteArray good = *world.store.storedPackage;
        world.offer("edition 2");
        world.central.faultSource = [](Kind kind) {
            return kind == Kind::Download ? Fault::AnswersMissing : Fault::None; // cut by one byte
        };
        world.run(120 * kMinute);
        QCOMPARE(world.engine->status().editionProblem, QStringLiteral("editionDamaged"));
        QCOMPARE(world.store.storedPackage, std::optional(good));
        QCOMPARE(world.validated.size(), std::size_t(1)); // not even looked into
        world.central.faultSource = nullptr;
        world.run(10 * kMinute);
        QCOMPARE(world.store.storedPackage, std::optional(QByteArray("edition 2")));
    }

    void anUnusableEditionNeverReplacesAGoodOne()
    {
        SupplyWorld world;
        world.run(kMinute);
        const QByteArray good = *world.store.storedPackage;
        world.unusable = "edition 2";
        world.offer(world.unusable);
        world.run(300 * kMinute);
        QCOMPARE(world.engine->status().editionProblem, QStringLiteral("editionRefused"));
        QCOMPARE(world.store.storedPackage, std::optional(good));
        QCOMPARE(world.central.callsOf(Kind::Download), 2); // the good one, and the bad one once
        world.offer("edition 3");
        world.run(61 * kMinute);
        QCOMPARE(world.store.storedPackage, std::optional(QByteArray("edition 3")));
        QVERIFY(world.engine->status().editionProblem.isEmpty());
    }

    /// Another program may have stored it, or the disk may have damaged it.
    void aStoredEditionThatCannotBeUsedIsFetchedAgain()
    {
        SupplyWorld world;
        world.unusable = "an edition of former times";
        world.store.storedPackage = world.unusable;
        world.run(kMinute);
        QCOMPARE(world.store.storedPackage, std::optional(world.central.package));
        QCOMPARE(world.editions, std::vector{world.central.package});
        QCOMPARE(world.engine->status().editionHash, world.central.notice.hash);
    }

    void aStoredEditionThatCannotBeUsedIsNone()
    {
        SupplyWorld world;
        world.unusable = world.central.package;
        world.store.storedPackage = world.unusable;
        world.run(kMinute);
        QVERIFY(world.engine->status().editionHash.isEmpty());
        QCOMPARE(world.engine->status().editionProblem, QStringLiteral("editionRefused"));
    }

    /// Each entry that is sealed nudges.
    void aNudgeDoesNotAskForTheEdition()
    {
        SupplyWorld world;
        world.giveCode();
        world.run(kMinute);
        const int asked = world.central.callsOf(Kind::Notice);
        for (int entry = 0; entry < 20; ++entry) {
            world.engine->nudge();
            world.run(1'000);
        }
        QCOMPARE(world.central.callsOf(Kind::Notice), asked);
    }

    void busyIsLeftAloneForAsLongAsItSaid()
    {
        SupplyWorld world;
        world.store.storedIdentity = world.knownIdentity();
        world.central.faultSource = [](Kind) { return Fault::Busy; };
        world.central.retryAfterMs = 60'000;
        world.run(1'000);
        const std::size_t calls = world.central.seen.size();
        QCOMPARE(calls, std::size_t(2));
        for (int second = 0; second < 58; ++second) {
            world.engine->nudge();
            world.run(1'000);
        }
        QCOMPARE(world.central.seen.size(), calls);
        world.central.faultSource = nullptr;
        world.run(10'000);
        QCOMPARE(world.store.unused, qint64(200));
    }

    void everyCallOfTheStoreFailsOnce()
    {
        int calls = 0;
        {
            SupplyWorld world;
            world.giveCode();
            world.run(30 * kMinute);
            calls = world.store.calls;
        }
        QVERIFY(calls >= 8);
        for (int failAt = 1; failAt <= calls; ++failAt) {
            SupplyWorld world;
            world.store.failAt = failAt;
            world.giveCode();
            world.run(30 * kMinute);
            QVERIFY(world.store.storedIdentity);
            QCOMPARE(world.store.unused, qint64(200));
            QCOMPARE(world.central.blocks.size(), std::size_t(1));
            QCOMPARE(world.store.storedPackage, std::optional(world.central.package));
            QVERIFY(!world.engine->status().storeProblem || failAt == calls);
        }
    }

    void aBrokenStoreIsSaidAndHammersNobody()
    {
        SupplyWorld world;
        world.store.isBroken = true;
        world.giveCode();
        world.run(60 * kMinute);
        QVERIFY(world.engine->status().storeProblem);
        QVERIFY(world.central.seen.empty());
    }

    void clockSetBackWhileWaiting()
    {
        SupplyWorld world;
        world.run(kMinute);
        world.offer("edition 2");
        world.schedule.jump(-365LL * 24 * 60 * kMinute);
        world.run(kMinute);
        QCOMPARE(world.store.storedPackage, std::optional(QByteArray("edition 2")));
    }

    void aDestroyedEngineIsNotCalledBack()
    {
        SupplyWorld world;
        world.giveCode();
        world.engine->tick();
        QVERIFY(world.central.underWay() > 0);
        world.engine.reset();
        const int calls = world.store.calls;
        world.clock.advance(1'000);
        world.central.deliver();
        QCOMPARE(world.store.calls, calls);
    }

    void aListenerMayDestroyTheEngine()
    {
        SupplyWorld world;
        world.central.latencyMs = 0;
        world.giveCode();
        world.engine->onEnrolled([&](const outbox::TerminalIdentity&) { world.engine.reset(); });
        world.engine->tick();
        QVERIFY(world.engine == nullptr);
        QVERIFY(world.store.storedIdentity);
    }
};

} // namespace

CARM_TEST(SupplyEngineTest)
#include "supply_engine_test.moc"
