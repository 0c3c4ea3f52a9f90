#include "outbox/outbox_item.h"

#include "support/ensure.h"

#include <array>
#include <utility>

namespace carm::outbox {
namespace {

std::optional<Transition> fromQueued(OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::AttemptStarted:
        return Transition{OutboxState::Sending, NextAction::None};
    case OutboxEvent::RetriesExhausted:
        return Transition{OutboxState::Parked, NextAction::TellPerson};
    case OutboxEvent::AnsweredStored:
    case OutboxEvent::AnsweredConflict:
    case OutboxEvent::AnsweredRefused:
    case OutboxEvent::AnsweredUnknown:
    case OutboxEvent::AttemptFailed:
    case OutboxEvent::OutcomeLost:
    case OutboxEvent::FoundAtStart:
    case OutboxEvent::ProtocolTooOld:
    case OutboxEvent::ReleasedByPerson:
        return {};
    }
    return {};
}

std::optional<Transition> fromSending(OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::AnsweredStored:
        return Transition{OutboxState::Acknowledged, NextAction::None};
    case OutboxEvent::AnsweredRefused:
        return Transition{OutboxState::Rejected, NextAction::TellPerson};
    case OutboxEvent::AnsweredUnknown:
    case OutboxEvent::AttemptFailed:
        return Transition{OutboxState::Queued, NextAction::Send};
    case OutboxEvent::OutcomeLost:
    case OutboxEvent::FoundAtStart:
        return Transition{OutboxState::Queued, NextAction::AskOutcome};
    case OutboxEvent::AnsweredConflict:
    case OutboxEvent::RetriesExhausted:
    case OutboxEvent::ProtocolTooOld:
        return Transition{OutboxState::Parked, NextAction::TellPerson};
    case OutboxEvent::AttemptStarted:
    case OutboxEvent::ReleasedByPerson:
        return {};
    }
    return {};
}

std::optional<Transition> fromParked(OutboxEvent event)
{
    // It may have been parked with its outcome unknown, so central is asked before it is sent again.
    return event == OutboxEvent::ReleasedByPerson
               ? std::optional(Transition{OutboxState::Queued, NextAction::AskOutcome})
               : std::nullopt;
}

constexpr std::array<std::pair<OutboxState, const char*>, 5> kStateTexts{{
    {OutboxState::Queued, "queued"},
    {OutboxState::Sending, "sending"},
    {OutboxState::Acknowledged, "acknowledged"},
    {OutboxState::Rejected, "rejected"},
    {OutboxState::Parked, "parked"},
}};

} // namespace

std::optional<Transition> transition(OutboxState state, OutboxEvent event)
{
    switch (state) {
    case OutboxState::Queued:
        return fromQueued(event);
    case OutboxState::Sending:
        return fromSending(event);
    case OutboxState::Parked:
        return fromParked(event);
    case OutboxState::Acknowledged: // immutable
    case OutboxState::Rejected:     // left by a new version only, which is an item of its own
        return {};
    }
    return {};
}

QString toText(OutboxState state)
{
    for (const auto& [value, text] : kStateTexts) {
        if (value == state) {
            return QString::fromLatin1(text);
        }
    }
    CARM_ENSURE(false);
    return {};
}

std::optional<OutboxState> outboxStateFromText(QStringView text)
{
    for (const auto& [value, name] : kStateTexts) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return {};
}

} // namespace carm::outbox
