// A payment that was taken, and its void. Both are never changed afterwards: a void is a value of its own
// that reverses a payment exactly and leaves its receipt number used.
#pragma once

#include "cashier/drawer.h"
#include "cashier/receipt.h"
#include "cashier/settlement.h"
#include "identifiers/identifiers.h"
#include "support/clock.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace carm::cashier {

/// What is known of a payment beside its money.
struct PaymentHeader {
    QString id; ///< of the signed record
    ReceiptNumber receipt;
    identifiers::TransactionNumber transactionNumber;
    Instant takenAt;
};

struct Payment {
    PaymentHeader header;
    PaymentPurpose purpose = PaymentPurpose::DutiesAndTaxes;
    CashRounding cashRounding = CashRounding::NearestFiveCents;
    money::Cents owed;
    std::vector<AppliedTender> tenders; ///< in the order in which they were taken
};

enum class PaymentError {
    NotSettled,
    NothingOwed, ///< there is no receipt for nothing
};

Result<Payment, PaymentError> completePayment(const PaymentHeader& header, const Settlement& settlement);

/// Whether the figures are those that the tenders lead to, one after the other, and settle what was owed. For
/// payments read back from a record; the rules of the day are not asked again.
bool addsUp(const Payment& payment);

/// What a record says of a payment: of each tender what it paid, and totals for the rest.
struct PaymentFigures {
    struct Line {
        Tender tender;
        money::Cents applied;
    };
    money::Cents owed;
    std::vector<Line> tenders;
    money::Cents change;
    money::Cents rounding;
};

/// The payment that was recorded with these figures; nothing when they are not those that the tenders lead
/// to.
std::optional<Payment> paymentFrom(const PaymentHeader& header, const PaymentFigures& figures);

inline constexpr qsizetype kMostVoidNoteLength = 500;

/// `code` is one of the edition's reason codes; whether it is, is the caller's to know.
struct VoidReason {
    QString code;
    QString note; ///< never a card number
};

struct PaymentVoid {
    QString id;      ///< of the signed record
    Payment payment; ///< what is reversed, to the cent and tender by tender
    VoidReason reason;
    Instant voidedAt;
};

enum class VoidError {
    ReasonMissing,
    NoteTooLong,
    CardNumber,    ///< the note holds one
    AlreadyVoided, ///< the payment is among the earlier voids
};

/// `earlier` are the voids that may concern the same payment.
Result<PaymentVoid, VoidError> voidPayment(const QString& id, const Payment& payment,
                                           const VoidReason& reason, Instant voidedAt,
                                           std::span<const PaymentVoid> earlier);

/// What the drawer sees of a payment: cash in and change out, tender by tender.
std::vector<DrawerMovement> drawerMovements(const Payment& payment);
/// What the drawer sees of a void: the cash that the office kept goes out. What was rounded at the payment is
/// given back as it was taken, not rounded again.
std::vector<DrawerMovement> drawerMovements(const PaymentVoid& paymentVoid);

} // namespace carm::cashier
