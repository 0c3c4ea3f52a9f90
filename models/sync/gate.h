// Whether central may be called now. After a failure the gate closes; once its back-off is over, one harmless
// question (a knock) finds out whether central is back. Entries wait behind the gate, so that a long outage
// writes nothing to disk, uses up no attempts and is over as soon as one knock is answered.
#pragma once

#include "protocol/central_api.h"
#include "sync/back_off.h"

#include <optional>

namespace carm::sync {

/// Reached or not, as the last call showed; the banner tells the person.
enum class Reachability { Unknown, Reached, NotReached, NotTrusted, NotEnrolled, ProtocolTooOld };

/// What a failed call says about the way to central. A refused request was answered by somebody who says
/// nothing about entries: a proxy, or a central of another version.
Reachability reachabilityAfter(protocol::CallErrorCode code);

class Gate {
public:
    /// `nothingSent` is for calls that did not reach central: they are cheap, and a person waits for the end
    /// of the outage. `answered` is for a central that answers and cannot serve: it needs rest.
    Gate(BackOff nothingSent, BackOff answered) : m_nothingSent(nothingSent), m_answered(answered) {}

    /// Opens the gate, except while central has asked for rest in another answer.
    void succeeded(Instant now);
    /// A knock needs no signature, so it cannot show that central knows this terminal again.
    void knockSucceeded(Instant now);
    void failed(const protocol::CallError& error, Instant now, RandomSource& random);
    /// The person, or something new to send, drops the back-off; what central asked for with Retry-After
    /// stays.
    void dropBackOff(Instant now);
    /// The clock was set back: what was to be waited for is not known any more.
    void forgetTimes(Instant now);

    bool isOpen() const { return m_open; }
    Instant opensAt() const { return m_opensAt; } ///< when to knock, while closed
    Instant lastHeardAt() const { return m_lastHeardAt; }
    Reachability reachability() const { return m_reachability; }
    std::optional<Instant> since() const { return m_since; }

private:
    void become(Reachability reachability, Instant now);

    BackOff m_nothingSent;
    BackOff m_answered;
    bool m_open = true;
    int m_failures = 0; ///< in a row
    Instant m_opensAt;
    Instant m_floor; ///< Retry-After
    Instant m_lastHeardAt;
    Reachability m_reachability = Reachability::Unknown;
    std::optional<Instant> m_since;
};

} // namespace carm::sync
