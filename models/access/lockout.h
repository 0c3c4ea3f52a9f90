// What failures at the sign-in cost: a pure table over a value that the store keeps per credential.
#pragma once

#include "support/clock.h"

namespace carm::access {

struct LockoutSettings {
    int failuresToLock = 5;
    qint64 firstDelayMs = 1'000;            ///< after the first failure; doubles with each further one
    qint64 lockMs = qint64(15) * 60 * 1000; ///< from failuresToLock on, and the longest delay
};

/// Counting ends there, so that no sum overflows.
inline constexpr int kMostCountedFailures = 1'000'000;

struct LockoutState {
    int failures = 0;     ///< since the last success or release
    Instant lastSeen;     ///< the last time that the clock showed here
    Instant blockedUntil; ///< attempts before it are refused
    bool operator==(const LockoutState&) const = default;
};

enum class LockoutEvent {
    Seen,   ///< somebody looked; only the clock is noticed
    Failed, ///< wrong passphrase or wrong code
    Succeeded,
    ReleasedBySupervisor,
};

/// The state to be stored. A clock that was set back keeps what was left of the wait; see DECISIONS.md.
LockoutState next(const LockoutState& state, LockoutEvent event, Instant now,
                  const LockoutSettings& settings = {});

enum class LockoutPhase { Open, Waiting, LockedOut };

struct LockoutVerdict {
    LockoutPhase phase = LockoutPhase::Open;
    qint64 waitMs = 0; ///< until the next attempt is allowed
    bool operator==(const LockoutVerdict&) const = default;
};

LockoutVerdict verdictAt(const LockoutState& state, Instant now, const LockoutSettings& settings = {});

} // namespace carm::access
