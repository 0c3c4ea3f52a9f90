// What the counter prints, ready to be set, in the language that is asked for.
#pragma once

#include "presenters/printed_entry.h"

namespace carm::presenters {

/// The importer's copy with the stamp: the goods may leave the warehouse against it.
struct StampedCopy {
    protocol::SealedEntry entry;
    PrintedEntry text;
    QString mark;                  ///< "DUTY PAID – GOODS RELEASED"
    std::vector<PrintedRow> stamp; ///< in the order of PrintedEntry::stampLabels
};

struct PrintedReceipt {
    QString language; ///< "en" or "fr"
    QString title;
    QString practiceMark;            ///< empty outside practice
    QString number;                  ///< of the receipt
    std::vector<PrintedRow> facts;   ///< office, date, transaction number, importer, cashier
    std::vector<PrintedRow> tenders; ///< what was handed over
    std::vector<PrintedRow> totals;  ///< owed, rounding, change
    QString voidedNote;              ///< empty unless the payment was voided
    QString footer;
};

struct PrintedShiftReport {
    QString language;
    QString title;
    QString practiceMark;
    std::vector<PrintedPart> parts; ///< session, receipts, tenders, drawer, over or short
    std::vector<PrintedRow> checks; ///< each equation with both sides
    QString verdict;                ///< "The report balances to the cent."
    bool isBalanced = false;
    QString unsentHeading; ///< empty when everything has reached the agency
    QStringList unsent;    ///< each record by name
    QString signatureLabel;
    QString footer;
};

} // namespace carm::presenters
