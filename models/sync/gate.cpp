#include "sync/gate.h"

#include <algorithm>

namespace carm::sync {

using protocol::CallErrorCode;

Reachability reachabilityAfter(CallErrorCode code)
{
    switch (code) {
    case CallErrorCode::NotTrusted:
        return Reachability::NotTrusted;
    case CallErrorCode::NotEnrolled:
        return Reachability::NotEnrolled;
    case CallErrorCode::ProtocolTooOld:
        return Reachability::ProtocolTooOld;
    case CallErrorCode::Unreachable:
    case CallErrorCode::OutcomeUnknown:
    case CallErrorCode::Busy:
    case CallErrorCode::ServerFailed:
    case CallErrorCode::Refused:
    case CallErrorCode::BadAnswer:
    case CallErrorCode::Cancelled:
        return Reachability::NotReached;
    }
    return Reachability::NotReached;
}

void Gate::succeeded(Instant now)
{
    m_lastHeardAt = now;
    become(Reachability::Reached, now);
    if (now < m_floor) { // another call of the same time was told to wait: that goes for all of them
        return;
    }
    m_open = true;
    m_failures = 0;
    m_floor = {};
}

void Gate::knockSucceeded(Instant now)
{
    const Reachability before = m_reachability;
    const auto since = m_since;
    const int failures = m_failures;
    succeeded(now);
    if (before == Reachability::NotEnrolled) {
        m_reachability = before;
        m_since = since;
        m_failures = failures;
    }
}

void Gate::failed(const protocol::CallError& error, Instant now, RandomSource& random)
{
    if (m_open || now >= m_opensAt) { // calls that were under way together fail together: that is one failure
        m_failures = std::min(m_failures + 1, 64);
    }
    m_lastHeardAt = now;
    const bool nothingSent =
        error.code == CallErrorCode::Unreachable || error.code == CallErrorCode::OutcomeUnknown;
    const qint64 retryAfter = std::clamp<qint64>(error.retryAfterMs, 0, protocol::kLongestRetryAfterMs);
    m_open = false;
    m_floor = std::max(m_floor, now + retryAfter);
    m_opensAt = std::max(m_floor, now + backOffMs(m_failures, retryAfter,
                                                  nothingSent ? m_nothingSent : m_answered, random.next()));
    become(reachabilityAfter(error.code), now);
}

void Gate::dropBackOff(Instant now)
{
    if (!m_open) {
        m_opensAt = std::max(now, m_floor);
    }
}

void Gate::forgetTimes(Instant now)
{
    m_floor = {};
    m_opensAt = now;
    m_lastHeardAt = now;
    if (m_since && *m_since > now) {
        m_since = now;
    }
}

void Gate::become(Reachability reachability, Instant now)
{
    if (m_reachability != reachability) {
        m_reachability = reachability;
        m_since = now;
    }
}

} // namespace carm::sync
