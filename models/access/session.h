// A person's session at a desktop: a pure table of signed out, signed in and locked. Who holds unlocked
// keys wipes them when the phase becomes Locked or SignedOut.
#pragma once

#include "support/clock.h"

#include <QString>

#include <optional>

namespace carm::access {

struct SessionSettings {
    int idleMinutes = 10;  ///< without a key or a click, then locked
    int longestHours = 12; ///< since the sign-in, then signed out
};

enum class SessionPhase { SignedOut, SignedIn, Locked };

struct SessionState {
    SessionPhase phase = SessionPhase::SignedOut;
    QString who; ///< badge or user id; empty when signed out
    Instant since;
    Instant lastActivity;
    Instant lastSeen; ///< the last time that the clock showed here
    bool operator==(const SessionState&) const = default;
};

enum class SessionEventKind {
    SignedIn, ///< signIn() succeeded for `who`
    Activity, ///< a key or a click; does nothing unless signed in
    Tick,     ///< time passes; comes at least once a minute
    LockAsked,
    Unlocked, ///< reopen() succeeded for `who`
    SignOutAsked,
};

struct SessionEvent {
    SessionEventKind kind;
    Instant at;
    QString who; ///< with SignedIn and Unlocked
};

/// Limits are applied first, then the event. Nothing when the event is not allowed in the phase that is
/// left, for example another person's Unlocked; the caller then sends a Tick to learn that phase. A clock
/// that was set back shifts the times of the session, so that it lengthens neither limit.
std::optional<SessionState> next(const SessionState& state, const SessionEvent& event,
                                 const SessionSettings& settings = {});

} // namespace carm::access
