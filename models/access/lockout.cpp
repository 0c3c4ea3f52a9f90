#include "access/lockout.h"

#include <algorithm>

namespace carm::access {
namespace {

qint64 delayAfter(int failures, const LockoutSettings& settings)
{
    if (failures >= settings.failuresToLock) {
        return settings.lockMs;
    }
    qint64 delay = settings.firstDelayMs;
    for (int count = 1; count < failures && delay < settings.lockMs; ++count) {
        delay *= 2;
    }
    return std::min(delay, settings.lockMs);
}

LockoutState seenAt(LockoutState state, Instant now)
{
    if (now < state.lastSeen) {
        const qint64 left =
            std::max<qint64>(0, state.blockedUntil.milliseconds - state.lastSeen.milliseconds);
        state.blockedUntil = Instant{now.milliseconds + left};
    }
    state.lastSeen = now;
    return state;
}

LockoutState failedAt(LockoutState state, Instant now, const LockoutSettings& settings)
{
    state.failures = std::min(state.failures + 1, kMostCountedFailures);
    const Instant until{now.milliseconds + delayAfter(state.failures, settings)};
    state.blockedUntil = std::max(state.blockedUntil, until);
    return state;
}

} // namespace

LockoutState next(const LockoutState& state, LockoutEvent event, Instant now, const LockoutSettings& settings)
{
    const LockoutState seen = seenAt(state, now);
    switch (event) {
    case LockoutEvent::Seen:
        return seen;
    case LockoutEvent::Failed:
        return failedAt(seen, now, settings);
    case LockoutEvent::Succeeded:
    case LockoutEvent::ReleasedBySupervisor:
        return LockoutState{0, now, now};
    }
    return seen;
}

LockoutVerdict verdictAt(const LockoutState& state, Instant now, const LockoutSettings& settings)
{
    const LockoutState seen = seenAt(state, now);
    if (seen.blockedUntil <= now) {
        return {};
    }
    const qint64 waitMs = seen.blockedUntil.milliseconds - now.milliseconds;
    return {seen.failures >= settings.failuresToLock ? LockoutPhase::LockedOut : LockoutPhase::Waiting,
            waitMs};
}

} // namespace carm::access
