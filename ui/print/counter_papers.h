// What the counter prints beside the stamped copy: the cash receipt and the end-of-shift report, each as a
// PDF of one document. Needs a QGuiApplication for its fonts; no window and no printer.
#pragma once

#include "presenters/counter_prints.h"

#include <QByteArray>

namespace carm::print {

enum class ReceiptPaper {
    Letter, ///< one sheet of an office printer
    Roll,   ///< 80 mm wide, as long as the receipt
};

/// `receipt.number` is ASCII; it is printed as a Code 128 as well. A voided receipt has its note in a frame
/// and its amounts struck through.
QByteArray receiptPdf(const presenters::PrintedReceipt& receipt, ReceiptPaper paper);

/// US Letter.
QByteArray shiftReportPdf(const presenters::PrintedShiftReport& report);

} // namespace carm::print
