// The outbox record and its life as a pure table (architecture: outbox states). No clock, no I/O.
#pragma once

#include "protocol/messages.h"
#include "support/clock.h"

#include <optional>
#include <vector>

namespace carm::outbox {

enum class OutboxState { Queued, Sending, Acknowledged, Rejected, Parked };

enum class OutboxEvent {
    AttemptStarted,   ///< the attempt is on disk; the request may leave
    AnsweredStored,   ///< created, or exists with the same hash; receipt stored
    AnsweredConflict, ///< exists with another hash
    AnsweredRefused,  ///< a business reason
    AnsweredUnknown,  ///< asked by id: central never saw it; send again
    AttemptFailed,    ///< not reached, busy, server failed: try later
    OutcomeLost,      ///< time-out or lost connection after bytes may have left: ask, then send
    FoundAtStart,     ///< found Sending when the program started: as OutcomeLost
    RetriesExhausted, ///< another attempt makes no sense: too many, or sealed for a terminal that is no more
    ProtocolTooOld,
    ReleasedByPerson, ///< a person lets a parked item try again
};

/// What the engine has to do with the item after a step, beside storing the new state.
enum class NextAction { None, Send, AskOutcome, TellPerson };

struct Transition {
    OutboxState state;
    NextAction action;
};

/// Nothing when the event is not allowed in that state: the caller must treat that as a defect, not ignore
/// it.
std::optional<Transition> transition(OutboxState state, OutboxEvent event);

struct OutboxItem {
    protocol::SealedEntry entry;
    OutboxState state = OutboxState::Queued;
    NextAction pending = NextAction::Send; ///< what the next tick does first: send, or ask what became of it
    int attempts = 0;
    Instant nextAttemptAt; ///< kept in the store, so that a restart does not hurry
    QString lastProblem;   ///< stable code of the last failure, for the page and support
    std::optional<protocol::Receipt> receipt;
};

/// Counts for the banner: what waits, what needs a person.
struct OutboxSummary {
    int waiting = 0;    ///< Queued or Sending
    int received = 0;   ///< Acknowledged
    int needPerson = 0; ///< Rejected or Parked, or waiting and not to be read
    bool operator==(const OutboxSummary&) const = default;
};

QString toText(OutboxState state);
std::optional<OutboxState> outboxStateFromText(QStringView text);

} // namespace carm::outbox
