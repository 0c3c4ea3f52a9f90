#include "declaration/life_cycle.h"

#include "support/ensure.h"

#include <array>
#include <utility>

namespace carm::declaration {
namespace {

using State = DeclarationState;
using Event = DeclarationEvent;

struct Step {
    EntryType type;
    State from;
    Event event;
    State to;
};

constexpr EntryType kC = EntryType::C;
constexpr EntryType kAB = EntryType::AB;

/// What does not stand here is not allowed. A release is stamped from Paid only, so never while something is
/// owed; a payment is voided before the release only.
constexpr Step kSteps[] = {
    // Until an officer has it, the importer may still change it or call it off.
    {kC, State::Submitted, Event::NewVersionSealed, State::Submitted},
    {kC, State::Submitted, Event::Presented, State::Presented},
    {kC, State::Submitted, Event::Cancelled, State::Cancelled},
    {kC, State::Submitted, Event::Abandoned, State::Abandoned},
    // Two counters that cannot see each other may both take the papers: it is still one entry.
    {kC, State::Presented, Event::Presented, State::Presented},
    {kC, State::Presented, Event::NewVersionSealed, State::Presented},
    {kC, State::Presented, Event::ReviewStarted, State::UnderReview},
    {kC, State::Presented, Event::Cancelled, State::Cancelled},
    {kC, State::Presented, Event::Abandoned, State::Abandoned},
    // A version that comes while another is read is read from the beginning.
    {kC, State::UnderReview, Event::NewVersionSealed, State::Presented},
    {kC, State::UnderReview, Event::Returned, State::Returned},
    {kC, State::UnderReview, Event::ExaminationOrdered, State::UnderExamination},
    {kC, State::UnderReview, Event::Accepted, State::PaymentDue},
    {kC, State::UnderReview, Event::Cancelled, State::Cancelled},
    // Nothing is corrected while the goods are looked at.
    {kC, State::UnderExamination, Event::ExaminationEnded, State::UnderReview},
    // What is mended comes as a new version; a paper that was missing is brought along.
    {kC, State::Returned, Event::NewVersionSealed, State::Submitted},
    {kC, State::Returned, Event::Presented, State::Presented},
    {kC, State::Returned, Event::Cancelled, State::Cancelled},
    {kC, State::Returned, Event::Abandoned, State::Abandoned},
    {kC, State::Abandoned, Event::Presented, State::Presented},
    // Acceptance makes the amount payable at once. A correction before the release is reviewed anew; what was
    // paid stays paid, and the balance decides again.
    {kC, State::PaymentDue, Event::PaymentCompleted, State::Paid},
    {kC, State::PaymentDue, Event::NewVersionSealed, State::Presented},
    {kC, State::PaymentDue, Event::Cancelled, State::Cancelled},
    {kC, State::PaymentDue, Event::Abandoned, State::Abandoned},
    {kC, State::Paid, Event::PaymentVoided, State::PaymentDue},
    {kC, State::Paid, Event::NewVersionSealed, State::Presented},
    {kC, State::Paid, Event::ReleaseStamped, State::Released},
    // The goods are gone: a correction changes what is owed and not that they were released.
    {kC, State::Released, Event::NewVersionSealed, State::Released},

    // Goods of type AB were released before: nobody presents, stamps or cancels them. Corrections until the
    // payment due date are accepted by themselves and change what stands on the account.
    {kAB, State::Submitted, Event::NewVersionSealed, State::Submitted},
    {kAB, State::Submitted, Event::Accepted, State::Accepted},
    {kAB, State::Accepted, Event::NewVersionSealed, State::Accepted},
    {kAB, State::Accepted, Event::PaymentCompleted, State::Paid},
    {kAB, State::Paid, Event::NewVersionSealed, State::Accepted},
    {kAB, State::Paid, Event::PaymentVoided, State::Accepted},
};

constexpr std::array<std::pair<State, const char*>, 11> kStateNames{{
    {State::Submitted, "submitted"},
    {State::Presented, "presented"},
    {State::UnderReview, "underReview"},
    {State::Returned, "returned"},
    {State::UnderExamination, "underExamination"},
    {State::Accepted, "accepted"},
    {State::PaymentDue, "paymentDue"},
    {State::Paid, "paid"},
    {State::Released, "released"},
    {State::Cancelled, "cancelled"},
    {State::Abandoned, "abandoned"},
}};

constexpr std::array<std::pair<Event, const char*>, 12> kEventNames{{
    {Event::Presented, "presented"},
    {Event::ReviewStarted, "reviewStarted"},
    {Event::Returned, "returned"},
    {Event::ExaminationOrdered, "examinationOrdered"},
    {Event::ExaminationEnded, "examinationEnded"},
    {Event::Accepted, "accepted"},
    {Event::PaymentCompleted, "paymentCompleted"},
    {Event::PaymentVoided, "paymentVoided"},
    {Event::ReleaseStamped, "releaseStamped"},
    {Event::Cancelled, "cancelled"},
    {Event::Abandoned, "abandoned"},
    {Event::NewVersionSealed, "newVersionSealed"},
}};

template <class Names, class Value> QString nameIn(const Names& names, Value value)
{
    for (const auto& [known, name] : names) {
        if (known == value) {
            return QString::fromLatin1(name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

template <class Value, std::size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, Count>& names, QStringView text)
{
    for (const auto& [value, name] : names) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return {};
}

} // namespace

std::optional<DeclarationState> transition(EntryType type, DeclarationState state, DeclarationEvent event)
{
    for (const Step& step : kSteps) {
        if (step.type == type && step.from == state && step.event == event) {
            return step.to;
        }
    }
    return {};
}

QString toText(DeclarationState state)
{
    return nameIn(kStateNames, state);
}

std::optional<DeclarationState> declarationStateFromText(QStringView text)
{
    return valueIn(kStateNames, text);
}

QString toText(DeclarationEvent event)
{
    return nameIn(kEventNames, event);
}

std::optional<DeclarationEvent> declarationEventFromText(QStringView text)
{
    return valueIn(kEventNames, text);
}

} // namespace carm::declaration
