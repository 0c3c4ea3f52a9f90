// Why something that was stored does not fit what central knew: it happened all the same, so a person looks
// at it. It moves no state; money that was taken or given back counts.
#pragma once

#include <QString>

namespace carm::central {

enum class Dispute {
    StateForbids,            ///< the life-cycle table has no such step
    DeclarationMissing,      ///< about a declaration that central does not hold
    PresentedDiffers,        ///< another declaration is held under the same id, or number and version
    AmountDiffers,           ///< not what was owed, or the tenders do not add up
    ReceiptTaken,            ///< the receipt number is of another office, or another payment has it
    PaymentUnknown,          ///< voids a payment that is not there, or is voided already
    CountersignatureMissing, ///< accepted without a business number and without an officer who stands in
    CountersignsOther,       ///< signs for another declaration than the one that is held
    ActorEnded,              ///< the person's credential was not valid at that time
    DrawerForbids,           ///< opened twice, moved or closed without being open, or dropped from by another
    DrawerDiffers,           ///< closed with other figures than the payments, voids and drops lead to
    RegisterForbids,         ///< the register has no such business, person or delegation to change
    OfficeDiffers,           ///< done at, or by an officer of, another office than the declaration's
    NotPermitted,            ///< money that was moved by somebody whose role does not allow it
};
inline constexpr int kDisputes = static_cast<int>(Dispute::NotPermitted) + 1;

/// Stable codes of notices: "stateForbids", …
QString toText(Dispute dispute);

} // namespace carm::central
