// What the counter prints, in both languages: a payment in mixed tenders with its figures worked out by the
// cashier's own rules, a shift, and a stamped copy.
#pragma once

#include "presenters/counter_prints.h"
#include "sample_prints.h"

namespace carm::test {

struct ReceiptOptions {
    presenters::Language language = presenters::Language::English;
    bool isVoided = false;
    bool isPractice = false;
};

/// $409.37 paid by debit card, cheque and cash: rounding and change.
presenters::PrintedReceipt sampleReceipt(const ReceiptOptions& options);

struct ReportOptions {
    presenters::Language language = presenters::Language::English;
    bool isBalanced = true;
    int unsent = 2;
};

presenters::PrintedShiftReport sampleReport(const ReportOptions& options);

presenters::StampedCopy sampleStampedCopy(const SealedSample& sample, presenters::Language language);

} // namespace carm::test
