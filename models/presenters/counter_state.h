// How a declaration stands as far as this counter can know: what central told last, and what this terminal
// has recorded that central has not received yet. Neither is trusted alone: without central's view the own
// records would miss other counters, without the own records an outage would show paid goods as unpaid.
#pragma once

#include "declaration/life_cycle.h"
#include "outbox/record_store.h"
#include "presenters/messages.h"

#include <optional>
#include <vector>

namespace carm::presenters {

/// One thing that happened, oldest first, from central's view or from this terminal.
struct HistoryRecord {
    enum class Standing {
        Received, ///< central has it
        Waiting,  ///< on this terminal, on its way
        Refused,  ///< central refused it; it moves no state, a person looks at it
        Stuck,    ///< parked; it counts, a person looks at it
        Misfit,   ///< it did not fit the state when it was folded in, here or at central
    };
    protocol::EntryId id;
    protocol::RecordKind kind = protocol::RecordKind::Presented;
    QString actor;
    QString terminal;
    Instant recordedAt;
    QString receiptNumber; ///< of payments and voids
    QStringList reasons;
    QString remark;
    Standing standing = Standing::Received;
    QString problem; ///< stable code, for Refused and Stuck

    bool operator==(const HistoryRecord&) const = default;
};

/// A payment of this terminal, which alone can void it.
struct OwnPayment {
    protocol::EntryId id;
    protocol::PaymentBody body;
    QString cashier; ///< badge
    Instant takenAt;
    bool isVoided = false;
    bool isRefused = false; ///< by central; it pays nothing until it is voided and taken again
};

struct PresentState {
    declaration::DeclarationState state = declaration::DeclarationState::Submitted;
    /// Of the latest version that is known; nothing while its amounts are provisional.
    std::optional<money::Cents> owed;
    money::Cents paid; ///< payments less voids
    std::vector<HistoryRecord> history;
    std::vector<OwnPayment> ownPayments;
    bool isTold = false;     ///< central has told something about it
    bool isReadable = true;  ///< false when central told a state that this version does not know
    bool isDisputed = false; ///< by central, or an own record does not fit what central told
    bool assessmentDiffers = false;
    bool needsCountersignature = false; ///< no business number, and this version is not countersigned yet
    int waiting = 0;                    ///< own records on their way
    int needPerson = 0;                 ///< own records that were refused or are parked

    /// What is left to pay, never less than 0.00; nothing while it is not known.
    std::optional<money::Cents> balance() const;
    /// Whether a payment of `amount` may be voided: not once the goods are released, unless the rest still
    /// covers what is owed.
    bool mayGiveBack(money::Cents amount) const;
    /// The last who did it, for the separation of reviewer and cashier; empty when nobody has.
    QString actorOf(protocol::RecordKind kind) const;
};

PresentState presentState(const outbox::KnownDeclaration& known);

/// Never by colour alone: pages show the word, and an icon for the tone.
enum class StateTone { Neutral, Waiting, Good, Attention };
struct StatePill {
    StateTone tone = StateTone::Neutral;
    QString text;        ///< "Payment due"
    QString explanation; ///< for the tooltip and the screen reader
    bool operator==(const StatePill&) const = default;
};
StatePill statePill(declaration::DeclarationState state, const Speaker& speaker);

} // namespace carm::presenters
