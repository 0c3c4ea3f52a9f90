// What a record says besides who, where and when: one struct per kind, each with toJson and a strict reader.
// A field is named as its member; money is text with two decimals, `0.00` is said and absence is left out;
// codes of other rooms (tender kinds, reasons, roles) are stable texts that central checks with that room. A
// reason is a code of 1 to 64 letters, digits and hyphens, so that it cannot say anything by itself; a drawer
// session is the UUID that is the subject of its own records.
#pragma once

#include "money/money.h"
#include "protocol/entry.h"

#include <QJsonObject>
#include <QStringList>

#include <variant>
#include <vector>

namespace carm::protocol {

/// The papers were handed over at the counter. Carries the importer's sealed declaration as it was read from
/// the printed copy, a file or central, so that central holds it even when its own terminal is still offline.
struct PresentedBody {
    SealedEntry declaration;
    bool operator==(const PresentedBody&) const = default;
};

/// Review began, an examination ended, a declaration was accepted: nothing to add.
struct PlainBody {
    bool operator==(const PlainBody&) const = default;
};

/// Why a declaration was returned, examined or cancelled: 1 to 10 reason codes, and words.
struct ReasonsBody {
    QStringList codes;
    QString remark; ///< may be empty
    bool operator==(const ReasonsBody&) const = default;
};

struct RecordedTender {
    QString kind; ///< cashier::toText(TenderKind)
    money::Cents tendered;
    money::Cents applied; ///< what of it pays the declaration, exact to the cent
    QString reference;    ///< of the office's own card terminal, or of the cheque; empty for cash
    bool operator==(const RecordedTender&) const = default;
};
struct PaymentBody {
    QString receiptNumber; ///< cashier::ReceiptNumber
    QString drawerSession;
    money::Cents owed; ///< the applied amounts add up to it
    std::vector<RecordedTender> tenders;
    money::Cents change;
    money::Cents rounding; ///< cash over (positive) or short by rounding the cash part to five cents
    bool operator==(const PaymentBody&) const = default;
};
/// Reverses one payment whole; its receipt number stays used.
struct PaymentVoidedBody {
    EntryId payment;
    QString receiptNumber;
    QString drawerSession;
    QString reason;
    QString remark;
    bool operator==(const PaymentVoidedBody&) const = default;
};
/// The stamp: office, badge and time stand in the record itself.
struct ReleasedBody {
    QString office; ///< four digits
    bool operator==(const ReleasedBody&) const = default;
};

struct DrawerOpenedBody {
    QString office;
    money::Cents openingFloat;
    bool operator==(const DrawerOpenedBody&) const = default;
};
struct DrawerDropBody {
    money::Cents amount;
    QString remark;
    bool operator==(const DrawerDropBody&) const = default;
};
struct DrawerClosedBody {
    money::Cents expected;
    money::Cents counted;
    QString firstReceipt; ///< empty when nothing was taken
    QString lastReceipt;
    int receipts = 0;
    int unsent = 0; ///< records and declarations that wait on this terminal at that time
    bool operator==(const DrawerClosedBody&) const = default;
};

/// An officer stands in for a business number that the importer does not have yet.
struct CountersignedBody {
    EntryId declaration;
    QByteArray hash; ///< of the declaration, 32 bytes
    bool operator==(const CountersignedBody&) const = default;
};

/// `registration` as models/importer writes it; central reads it with that room.
struct BusinessRegisteredBody {
    QJsonObject registration;
    QString userName;
    QByteArray userPublicKey; ///< 32 bytes: verifies what this person signs from now on
    bool operator==(const BusinessRegisteredBody&) const = default;
};
struct RoleBody {
    QString userId;
    QString userName;
    QString role;
    QString program;          ///< RM account, empty for the whole business
    QByteArray userPublicKey; ///< empty for a person who is known already
    bool operator==(const RoleBody&) const = default;
};
/// `delegation` as models/importer writes it, with its own id.
struct DelegationBody {
    QJsonObject delegation;
    bool operator==(const DelegationBody&) const = default;
};

using RecordBody = std::variant<PlainBody, PresentedBody, ReasonsBody, PaymentBody, PaymentVoidedBody,
                                ReleasedBody, DrawerOpenedBody, DrawerDropBody, DrawerClosedBody,
                                CountersignedBody, BusinessRegisteredBody, RoleBody, DelegationBody>;

} // namespace carm::protocol
