// Why an entry is not stored: it is not well formed, not authentic, or its sender may not send it. What is
// well formed, authentic and allowed is stored, even when it does not fit the state (dispute.h).
#pragma once

#include "protocol/entry.h"

#include <QString>

namespace carm::central {

enum class EntryRefusal {
    Malformed,          ///< the envelope or the document cannot be read
    NotCanonical,       ///< the document has more than one spelling, or not the canonical one
    HashMismatch,       ///< the hash is not that of the document
    BadSignature,       ///< not signed by the terminal's key
    WrongTerminal,      ///< sealed by another terminal than the one that sends it
    NumberNotLeased,    ///< the transaction number lies in no block of this terminal
    DeclarationInvalid, ///< a field of the declaration is not well formed
    CorrectionInvalid,  ///< a new version that drops a line, or changes who imports
    TerminalKind,       ///< a terminal of this kind does not send this
    OfficeDiffers,      ///< of another office than the counter that sends it
    ActorUnknown,       ///< no officer or user of this id
    ActorSignature,     ///< not signed by the person's key
    NotPermitted,       ///< the person's role, or the terminal's business, does not allow it
    UnknownBusiness,    ///< no business of this number is registered
    PresentedRefused,   ///< the declaration that a record presents would not be stored by itself
    CardNumber,         ///< a text holds the number of a payment card
    TooManyRecords,     ///< as many as one subject may have are stored about it
};
inline constexpr int kEntryRefusals = static_cast<int>(EntryRefusal::TooManyRecords) + 1;

/// Stable codes of the answer's `reason`: "malformed", "numberNotLeased", …
QString toText(EntryRefusal refusal);

EntryRefusal refusalOf(protocol::EntryError error);

} // namespace carm::central
