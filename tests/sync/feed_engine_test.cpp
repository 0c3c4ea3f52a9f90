// The feed engine: page after page, each on disk before the next, no matter what fails.
#include "harness/harness.h"

#include "schedule.h"

#include "sync/feed_engine.h"

#include <QLoggingCategory>

#include <memory>

using namespace carm;
using namespace carm::sync;
using namespace carm::test;
using Kind = FakeCentral::Kind;

namespace {

class KeptFeed final : public outbox::FeedStore {
public:
    Result<qint64, outbox::StoreError> feedPosition() override
    {
        if (isBroken) {
            return fail(outbox::StoreError{outbox::StoreErrorCode::Busy, {}});
        }
        return position;
    }
    Result<void, outbox::StoreError> keepFeed(const protocol::FeedPage& page) override
    {
        if (isBroken) {
            return fail(outbox::StoreError{outbox::StoreErrorCode::DiskFull, {}});
        }
        for (const protocol::FeedItem& item : page.items) {
            keys.append(item.key);
        }
        position = page.nextPosition;
        return {};
    }

    QStringList keys;
    qint64 position = 0;
    bool isBroken = false;
};

class FeedEngineTest : public QObject {
    Q_OBJECT

    struct World {
        World()
        {
            QLoggingCategory::setFilterRules(QStringLiteral("carm.sync.*=false"));
            engine = std::make_unique<FeedEngine>(store, central, clock, random, FeedSettings{});
            engine->onDue([this] { schedule.tickSoon(); });
            engine->onNews(
                [this](const protocol::FeedPage& page) { news += static_cast<int>(page.items.size()); });
            engine->onUpToDate([this] { ++upToDate; });
            engine->begin();
            schedule.tickSoon();
        }
        void tell(int count)
        {
            for (int i = 0; i < count; ++i) {
                const qint64 position =
                    static_cast<qint64>(central.feed.size()) * 2 + 1; // positions have gaps
                central.feed.push_back(
                    {position, protocol::FeedTopic::Notice, QString::number(position), {}});
            }
        }
        void run(qint64 ms)
        {
            schedule.run(ms, [this] { return engine ? engine->tick() : 60'000; });
        }

        ManualClock clock;
        SeededRandom random{1};
        KeptFeed store;
        FakeCentral central{clock};
        Schedule schedule{clock, central};
        std::unique_ptr<FeedEngine> engine;
        int news = 0;
        int upToDate = 0;
    };

private Q_SLOTS:
    void asksOnlyOnceItMay()
    {
        World world;
        world.engine = std::make_unique<FeedEngine>(world.store, world.central, world.clock, world.random,
                                                    FeedSettings{});
        world.engine->onDue([&world] { world.schedule.tickSoon(); });
        world.run(60'000);
        QCOMPARE(world.central.callsOf(Kind::Feed), 0);
        world.engine->begin();
        world.run(100);
        QCOMPARE(world.central.callsOf(Kind::Feed), 1);
    }

    /// A new counter is ready although its office has no officers yet.
    void anEmptyFeedIsUpToDateToo()
    {
        World world;
        world.run(100);
        QCOMPARE(world.upToDate, 1);
        QCOMPARE(world.news, 0);
    }

    void takesPageAfterPageAndThenWaits()
    {
        World world;
        world.tell(120);
        world.run(1'000);
        QCOMPARE(world.store.keys.size(), 120);
        QCOMPARE(world.store.position, 239);
        QCOMPARE(world.news, 120);
        QCOMPARE(world.upToDate, 1); // not before the last of three pages
        QCOMPARE(world.central.callsOf(Kind::Feed), 3);
        world.run(4'000);
        QCOMPARE(world.central.callsOf(Kind::Feed), 3);
        world.tell(1);
        world.run(5'000);
        QCOMPARE(world.store.keys.size(), 121);
    }

    void nothingIsLostOverAnOutage()
    {
        World world;
        world.central.isDown = true;
        world.tell(60);
        world.run(10 * 60'000);
        QCOMPARE(world.store.keys.size(), 0);
        QVERIFY(!world.engine->problem().isEmpty());
        const int calls = world.central.callsOf(Kind::Feed);
        QVERIFY2(calls < 400, qPrintable(QString::number(calls))); // it backs off
        world.central.isDown = false;
        world.run(20'000);
        QCOMPARE(world.store.keys.size(), 60);
        QVERIFY(world.engine->problem().isEmpty());
    }

    /// A page that could not be kept is told again, and none twice.
    void aPageThatCannotBeKeptComesAgain()
    {
        World world;
        world.tell(60);
        world.store.isBroken = true;
        world.run(20'000);
        QCOMPARE(world.store.keys.size(), 0);
        QCOMPARE(world.news, 0);
        QCOMPARE(world.engine->problem(), QStringLiteral("pageNotStored"));
        world.store.isBroken = false;
        world.run(10'000);
        QCOMPARE(world.store.keys.size(), 60);
        QStringList once = world.store.keys;
        once.removeDuplicates();
        QCOMPARE(once, world.store.keys);
    }

    void retryAfterIsHonouredAlsoWhenNudged()
    {
        World world;
        world.central.script = {Fault::Busy};
        world.central.retryAfterMs = 60'000;
        world.run(100);
        world.engine->nudge();
        world.run(59'000);
        QCOMPARE(world.central.callsOf(Kind::Feed), 1);
        world.run(30'000);
        QVERIFY(world.central.callsOf(Kind::Feed) > 1);
    }

    void aNudgeAsksAtOnce()
    {
        World world;
        world.run(1'000);
        QCOMPARE(world.central.callsOf(Kind::Feed), 1);
        world.engine->nudge();
        world.run(100);
        QCOMPARE(world.central.callsOf(Kind::Feed), 2);
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        World world;
        world.run(1'000);
        world.schedule.jump(-86'400'000);
        world.run(61'000);
        QVERIFY(world.central.callsOf(Kind::Feed) > 1);
    }

    void anAnswerAfterTheEndGoesNowhere()
    {
        World world;
        world.tell(1);
        world.engine->tick();
        world.engine.reset();
        world.run(1'000);
        QCOMPARE(world.store.keys.size(), 0);
    }
};

} // namespace

CARM_TEST(FeedEngineTest)
#include "feed_engine_test.moc"
