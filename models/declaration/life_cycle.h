// The life of a sealed declaration as a pure table (domain note 7.3). No clock, no I/O: records and new
// versions are the events, and whoever folds them asks here what they lead to.
#pragma once

#include "declaration/entry_type.h"

namespace carm::declaration {

enum class DeclarationState {
    Submitted,        ///< sealed; nobody at the agency has looked at it yet
    Presented,        ///< the papers are at the counter
    UnderReview,      ///< an officer reads it
    Returned,         ///< something must be mended or brought
    UnderExamination, ///< the goods are looked at
    Accepted,         ///< type AB only: on the importer's account
    PaymentDue,       ///< type C only: accepted, and something has to be paid, even if that is 0.00
    Paid,             ///< the balance is zero
    Released,         ///< stamped
    Cancelled,
    Abandoned, ///< nobody came back for it
};

enum class DeclarationEvent {
    Presented,
    ReviewStarted,
    Returned, ///< for reasons that its record carries
    ExaminationOrdered,
    ExaminationEnded,
    Accepted,         ///< by an officer for type C, by central for type AB
    PaymentCompleted, ///< the balance has become zero
    PaymentVoided,
    ReleaseStamped,
    Cancelled,
    Abandoned,
    NewVersionSealed, ///< a correction; reasons and lines are judged by corrections.h
};

/// Nothing when the event is not allowed in that state: the action is refused, or it is a defect.
std::optional<DeclarationState> transition(EntryType type, DeclarationState state, DeclarationEvent event);

/// Stable names for JSON, stores and logs: "underReview", "newVersionSealed".
QString toText(DeclarationState state);
std::optional<DeclarationState> declarationStateFromText(QStringView text);
QString toText(DeclarationEvent event);
std::optional<DeclarationEvent> declarationEventFromText(QStringView text);

} // namespace carm::declaration
