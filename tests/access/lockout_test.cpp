#include "harness/harness.h"

#include "access/lockout.h"
#include "samples.h"

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

using E = LockoutEvent;
using P = LockoutPhase;

constexpr qint64 kMinute = 60'000;

Instant at(qint64 milliseconds)
{
    return Instant{kStart.milliseconds + milliseconds};
}

/// `count` failures, each as soon as it is allowed, the first at 0.
LockoutState failed(int count, Instant* end = nullptr)
{
    LockoutState state;
    Instant now = at(0);
    for (int index = 0; index < count; ++index) {
        now = std::max(now, state.blockedUntil);
        state = next(state, E::Failed, now);
    }
    if (end != nullptr) {
        *end = now;
    }
    return state;
}

class LockoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowUntilTheLock()
    {
        const std::pair<P, qint64> expected[] = {{P::Open, 0},
                                                 {P::Waiting, 1'000},
                                                 {P::Waiting, 2'000},
                                                 {P::Waiting, 4'000},
                                                 {P::Waiting, 8'000},
                                                 {P::LockedOut, 15 * kMinute},
                                                 {P::LockedOut, 15 * kMinute}};
        for (int count = 0; count < 7; ++count) {
            Instant now = at(0);
            const LockoutState state = failed(count, &now);
            QCOMPARE(state.failures, count);
            QCOMPARE(verdictAt(state, now), (LockoutVerdict{expected[count].first, expected[count].second}));
        }
    }

    void waitingEndsByTime()
    {
        Instant now = at(0);
        const LockoutState state = failed(5, &now);
        const auto later = [&](qint64 ms) { return Instant{now.milliseconds + ms}; };
        QCOMPARE(verdictAt(state, later(15 * kMinute - 1)), (LockoutVerdict{P::LockedOut, 1}));
        QCOMPARE(verdictAt(state, later(15 * kMinute)), LockoutVerdict{});
    }

    void successAndSupervisorForget()
    {
        for (const E event : {E::Succeeded, E::ReleasedBySupervisor}) {
            const LockoutState state = next(failed(7), event, at(20 * kMinute));
            QCOMPARE(state.failures, 0);
            QCOMPARE(verdictAt(state, at(20 * kMinute)), LockoutVerdict{});
            // And the next failure costs as little as the first.
            QCOMPARE(verdictAt(next(state, E::Failed, at(21 * kMinute)), at(21 * kMinute)),
                     (LockoutVerdict{P::Waiting, 1'000}));
        }
    }

    void timeAloneDoesNotForget()
    {
        const LockoutState state = next(failed(5), E::Seen, at(365 * kDayMs));
        QCOMPARE(state.failures, 5);
        QCOMPARE(verdictAt(next(state, E::Failed, at(365 * kDayMs)), at(365 * kDayMs)),
                 (LockoutVerdict{P::LockedOut, 15 * kMinute}));
    }

    void lookingCostsNothing()
    {
        Instant now = at(0);
        LockoutState state = failed(5, &now);
        for (int minute = 1; minute < 15; ++minute) {
            state = next(state, E::Seen, Instant{now.milliseconds + minute * kMinute});
        }
        QCOMPARE(verdictAt(state, Instant{now.milliseconds + 15 * kMinute}), LockoutVerdict{});
    }

    /// Years back, seen or not seen: what was left of the wait is still left, and then it ends.
    void aClockSetBackNeitherUnlocksNorLocksForever()
    {
        Instant now = at(0);
        LockoutState state = failed(5, &now);
        state = next(state, E::Seen, Instant{now.milliseconds + 5 * kMinute});
        const Instant past = at(-3000 * kDayMs);
        QCOMPARE(verdictAt(state, past), (LockoutVerdict{P::LockedOut, 10 * kMinute}));
        state = next(state, E::Seen, past);
        const Instant later{past.milliseconds + 10 * kMinute};
        QCOMPARE(verdictAt(state, Instant{later.milliseconds - 1}), (LockoutVerdict{P::LockedOut, 1}));
        QCOMPARE(verdictAt(state, later), LockoutVerdict{});
        // Back and forth gains nothing.
        for (int count = 0; count < 100; ++count) {
            state = next(failed(5), E::Seen, past);
            state = next(state, E::Seen, Instant{past.milliseconds - 1});
            QCOMPARE(verdictAt(state, Instant{past.milliseconds - 1}).waitMs, 15 * kMinute);
        }
    }

    void aClockThatWasYearsAheadLocksForMinutes()
    {
        LockoutState state;
        const Instant ahead = at(9000 * kDayMs);
        for (int count = 0; count < 5; ++count) {
            state = next(state, E::Failed, ahead);
        }
        state = next(state, E::Seen, at(0));
        QCOMPARE(verdictAt(state, at(0)), (LockoutVerdict{P::LockedOut, 15 * kMinute}));
        QCOMPARE(verdictAt(state, at(15 * kMinute)), LockoutVerdict{});
    }

    void settingsAreData()
    {
        const LockoutSettings strict{2, 5'000, 60 * kMinute};
        LockoutState state = next({}, E::Failed, at(0), strict);
        QCOMPARE(verdictAt(state, at(0), strict), (LockoutVerdict{P::Waiting, 5'000}));
        state = next(state, E::Failed, at(5'000), strict);
        QCOMPARE(verdictAt(state, at(5'000), strict), (LockoutVerdict{P::LockedOut, 60 * kMinute}));
    }

    /// Two programs may count at the same time; a shorter wait never replaces a longer one.
    void failuresWhileWaitingCount()
    {
        LockoutState state = failed(4);
        state.blockedUntil = at(30 * kMinute);
        state = next(state, E::Failed, at(kMinute));
        QCOMPARE(state.failures, 5);
        QCOMPARE(state.blockedUntil, at(30 * kMinute));
    }

    void countingEnds()
    {
        LockoutState state;
        state.failures = kMostCountedFailures;
        QCOMPARE(next(state, E::Failed, at(0)).failures, kMostCountedFailures);
    }
};

} // namespace

CARM_TEST(LockoutTest)
#include "lockout_test.moc"
