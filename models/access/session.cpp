#include "access/session.h"

#include <algorithm>

namespace carm::access {
namespace {

constexpr qint64 kMinuteMs = qint64(60) * 1000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

SessionState shiftedToClock(SessionState state, Instant now)
{
    if (now < state.lastSeen) {
        const qint64 back = state.lastSeen.milliseconds - now.milliseconds;
        state.since.milliseconds -= back;
        state.lastActivity.milliseconds -= back;
    }
    state.lastSeen = now;
    return state;
}

SessionState limited(const SessionState& state, Instant now, const SessionSettings& settings)
{
    if (state.phase == SessionPhase::SignedOut) {
        return {};
    }
    SessionState session = shiftedToClock(state, now);
    if (now.milliseconds - session.since.milliseconds >= settings.longestHours * kHourMs) {
        return {};
    }
    if (now.milliseconds - session.lastActivity.milliseconds >= settings.idleMinutes * kMinuteMs) {
        session.phase = SessionPhase::Locked;
    }
    return session;
}

std::optional<SessionState> fromSignedOut(const SessionEvent& event)
{
    switch (event.kind) {
    case SessionEventKind::SignedIn:
        return event.who.isEmpty() ? std::nullopt
                                   : std::optional(SessionState{SessionPhase::SignedIn, event.who, event.at,
                                                                event.at, event.at});
    case SessionEventKind::Activity:
    case SessionEventKind::Tick:
        return SessionState{};
    case SessionEventKind::LockAsked:
    case SessionEventKind::Unlocked:
    case SessionEventKind::SignOutAsked:
        return {};
    }
    return {};
}

std::optional<SessionState> fromSignedIn(SessionState session, const SessionEvent& event)
{
    switch (event.kind) {
    case SessionEventKind::Activity:
        session.lastActivity = event.at;
        return session;
    case SessionEventKind::Tick:
        return session;
    case SessionEventKind::LockAsked:
        session.phase = SessionPhase::Locked;
        return session;
    case SessionEventKind::SignOutAsked:
        return SessionState{};
    case SessionEventKind::SignedIn:
    case SessionEventKind::Unlocked:
        return {};
    }
    return {};
}

std::optional<SessionState> fromLocked(SessionState session, const SessionEvent& event)
{
    switch (event.kind) {
    case SessionEventKind::Unlocked:
        if (event.who != session.who) {
            return {};
        }
        session.phase = SessionPhase::SignedIn;
        session.lastActivity = event.at;
        return session;
    case SessionEventKind::Activity: // whoever touches a locked desktop does not keep the session alive
    case SessionEventKind::Tick:
    case SessionEventKind::LockAsked:
        return session;
    case SessionEventKind::SignOutAsked:
        return SessionState{};
    case SessionEventKind::SignedIn:
        return {};
    }
    return {};
}

} // namespace

std::optional<SessionState> next(const SessionState& state, const SessionEvent& event,
                                 const SessionSettings& settings)
{
    SessionState session = limited(state, event.at, settings);
    switch (session.phase) {
    case SessionPhase::SignedOut:
        return fromSignedOut(event);
    case SessionPhase::SignedIn:
        return fromSignedIn(std::move(session), event);
    case SessionPhase::Locked:
        return fromLocked(std::move(session), event);
    }
    return {};
}

} // namespace carm::access
