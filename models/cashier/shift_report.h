// The end-of-shift report of one drawer session. It checks itself: figures that come from what was owed are
// held against figures that come from what was handed over and from the drawer's own movements.
#pragma once

#include "cashier/drawer.h"
#include "cashier/payment.h"
#include "cashier/receipt.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace carm::cashier {

struct ShiftInput {
    DrawerSession drawer;
    ReceiptSeries receiptsBefore;       ///< as it stood when the drawer was opened
    std::vector<Payment> payments;      ///< taken in this session, those voided later included
    std::vector<PaymentVoid> voids;     ///< made in this session, whenever the payment was taken
    std::vector<QString> unsentRecords; ///< ids of the session's records that central has not acknowledged
};

struct TenderTotal {
    TenderKind kind;
    int tenders = 0;       ///< taken
    money::Cents kept;     ///< by payments: handed over less change
    money::Cents refunded; ///< by voids

    money::Cents net() const { return kept - refunded; }
};

/// Each check is an equation; both sides are worked out from different figures.
enum class ShiftCheck {
    /// Owed by the payments, less the voids = applied by their tenders, less the voids.
    PaymentsSettled,
    /// Opening float + cash kept - cash refunded - drops = the cash that the drawer's own movements lead to.
    CashExpected,
    /// Opening float + owed, less the voids + rounding difference + over or short = cash found in the drawer
    /// + drops + all other tenders, less the voids. Before a count, expected cash stands for cash found.
    ShiftTotal,
};

struct ShiftEquation {
    ShiftCheck check;
    money::Cents left;
    money::Cents right;

    bool holds() const { return left == right; }
};

struct ShiftReport {
    DrawerOpening opening;
    DrawerState state = DrawerState::Open;
    std::optional<Instant> closedAt;

    int paymentCount = 0;
    int voidCount = 0;
    std::optional<ReceiptNumber> firstReceipt; ///< nothing when no payment was taken
    std::optional<ReceiptNumber> lastReceipt;
    std::optional<SeriesFault> receiptFault;
    std::vector<ReceiptNumber> voidedTwice; ///< receipts with more than one void

    std::vector<TenderTotal> tenderTotals; ///< one of each kind, in the order of kTenderKinds
    money::Cents owed;                     ///< by the payments
    money::Cents voided;                   ///< owed by the voided payments
    money::Cents roundingDifference;       ///< of the payments less the voids
    money::Cents drops;
    money::Cents expectedCash;
    std::optional<money::Cents> countedCash;
    std::optional<money::Cents> overOrShort;

    std::array<ShiftEquation, 3> equations; ///< in the order of ShiftCheck
    std::vector<QString> unsentRecords;

    /// To the cent. An over or a short that was counted is no imbalance: it is a figure of the report.
    bool isBalanced() const;
    /// Receipts without gap or double, and no payment voided twice.
    bool isComplete() const { return !receiptFault && voidedTwice.empty(); }
};

ShiftReport shiftReport(const ShiftInput& input);

} // namespace carm::cashier
