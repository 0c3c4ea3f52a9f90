#include "harness/harness.h"

#include "access/session.h"
#include "samples.h"

#include <map>

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

using K = SessionEventKind;
using P = SessionPhase;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

Instant at(qint64 milliseconds)
{
    return Instant{kStart.milliseconds + milliseconds};
}

QString badge()
{
    return QStringLiteral("10417");
}

SessionState stateIn(P phase)
{
    SessionState state;
    if (phase == P::SignedOut) {
        return state;
    }
    state = *next(state, {K::SignedIn, at(0), badge()});
    return phase == P::Locked ? *next(state, {K::LockAsked, at(0), {}}) : state;
}

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The whole table; what does not stand here is refused.
    void everyPhaseTimesEveryEvent()
    {
        const std::map<std::pair<P, K>, P> table{
            {{P::SignedOut, K::SignedIn}, P::SignedIn},
            {{P::SignedOut, K::Activity}, P::SignedOut},
            {{P::SignedOut, K::Tick}, P::SignedOut},
            {{P::SignedIn, K::Activity}, P::SignedIn},
            {{P::SignedIn, K::Tick}, P::SignedIn},
            {{P::SignedIn, K::LockAsked}, P::Locked},
            {{P::SignedIn, K::SignOutAsked}, P::SignedOut},
            {{P::Locked, K::Activity}, P::Locked},
            {{P::Locked, K::Tick}, P::Locked},
            {{P::Locked, K::LockAsked}, P::Locked},
            {{P::Locked, K::Unlocked}, P::SignedIn},
            {{P::Locked, K::SignOutAsked}, P::SignedOut},
        };
        std::size_t allowed = 0;
        for (const P phase : {P::SignedOut, P::SignedIn, P::Locked}) {
            for (const K kind :
                 {K::SignedIn, K::Activity, K::Tick, K::LockAsked, K::Unlocked, K::SignOutAsked}) {
                const auto expected = table.find({phase, kind});
                const auto found = next(stateIn(phase), {kind, at(1), badge()});
                QCOMPARE(found.has_value(), expected != table.end());
                if (found) {
                    ++allowed;
                    QCOMPARE(found->phase, expected->second);
                    QCOMPARE(found->who, found->phase == P::SignedOut ? QString() : badge());
                }
            }
        }
        QCOMPARE(allowed, table.size());
    }

    void idleLocks()
    {
        const SessionState start = stateIn(P::SignedIn);
        QCOMPARE(next(start, {K::Tick, at(10 * kMinute - 1), {}})->phase, P::SignedIn);
        QCOMPARE(next(start, {K::Tick, at(10 * kMinute), {}})->phase, P::Locked);
        const SessionState active = *next(start, {K::Activity, at(9 * kMinute), {}});
        QCOMPARE(next(active, {K::Tick, at(19 * kMinute - 1), {}})->phase, P::SignedIn);
        QCOMPARE(next(active, {K::Tick, at(19 * kMinute), {}})->phase, P::Locked);
    }

    /// A key that comes before the tick that would have locked does not keep the session open.
    void lateActivityFindsItLocked()
    {
        QCOMPARE(next(stateIn(P::SignedIn), {K::Activity, at(10 * kMinute), {}})->phase, P::Locked);
    }

    void lockedOpensForItsOwnPersonOnly()
    {
        const SessionState locked = stateIn(P::Locked);
        QVERIFY(!next(locked, {K::Unlocked, at(1), QStringLiteral("10418")}));
        QVERIFY(!next(locked, {K::Unlocked, at(1), {}}));
        QVERIFY(!next(stateIn(P::SignedOut), {K::SignedIn, at(1), {}}));
        const SessionState open = *next(locked, {K::Unlocked, at(30 * kMinute), badge()});
        QCOMPARE(open.phase, P::SignedIn);
        QCOMPARE(open.since, at(0));
        QCOMPARE(next(open, {K::Tick, at(40 * kMinute - 1), {}})->phase, P::SignedIn);
    }

    void twelveHoursEndItWhateverHappens()
    {
        SessionState busy = stateIn(P::SignedIn);
        for (qint64 now = 5 * kMinute; now < 12 * kHour; now += 5 * kMinute) {
            busy = *next(busy, {K::Activity, at(now), {}});
        }
        QCOMPARE(busy.phase, P::SignedIn);
        QCOMPARE(*next(busy, {K::Activity, at(12 * kHour), {}}), SessionState{});
        const SessionState locked = stateIn(P::Locked);
        QCOMPARE(next(locked, {K::Unlocked, at(12 * kHour - 1), badge()})->phase, P::SignedIn);
        QVERIFY(!next(locked, {K::Unlocked, at(12 * kHour), badge()}));
        QCOMPARE(*next(locked, {K::Tick, at(12 * kHour), {}}), SessionState{});
    }

    void aClockSetBackLengthensNoLimit()
    {
        SessionState state = stateIn(P::SignedIn);
        state = *next(state, {K::Tick, at(9 * kMinute), {}});
        const qint64 back = -500 * kDayMs;
        state = *next(state, {K::Tick, at(back), {}});
        QCOMPARE(state.phase, P::SignedIn);
        QCOMPARE(next(state, {K::Tick, at(back + kMinute), {}})->phase, P::Locked);
        const SessionState locked = *next(state, {K::LockAsked, at(back), {}});
        QVERIFY(!next(locked, {K::Unlocked, at(back + 12 * kHour - 9 * kMinute), badge()}));
        QVERIFY(next(locked, {K::Unlocked, at(back + 12 * kHour - 9 * kMinute - 1), badge()}));
    }

    void limitsAreData()
    {
        const SessionSettings brief{1, 1};
        QCOMPARE(next(stateIn(P::SignedIn), {K::Tick, at(kMinute), {}}, brief)->phase, P::Locked);
        QCOMPARE(next(stateIn(P::Locked), {K::Tick, at(kHour), {}}, brief)->phase, P::SignedOut);
    }
};

} // namespace

CARM_TEST(SessionTest)
#include "session_test.moc"
