#include "presenters/finding_views.h"

#include "cashier/card_number.h"
#include "presenters/counter_messages.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using declaration::Field;
using declaration::FieldPath;
using declaration::Severity;

/// Free texts, in which anything can be typed. The others are numbers and codes with rules of their own.
constexpr Field kFreeTexts[] = {
    Field::ProvisionalName,   Field::ProvisionalAddress, Field::IdentificationNumber, Field::ProvisionalPhone,
    Field::ProvisionalReason, Field::ImporterName,       Field::ImporterAddress,      Field::ImporterPhone};
constexpr Field kInvoiceTexts[] = {Field::InvoiceNumber, Field::VendorName, Field::VendorAddress};

std::vector<FieldPath> freeTextsOf(const declaration::Draft& draft)
{
    std::vector<FieldPath> paths;
    for (const Field field : kFreeTexts) {
        paths.push_back({field});
    }
    for (int reason = 0; reason < static_cast<int>(draft.reasons.size()); ++reason) {
        paths.push_back({Field::ReasonRemark, -1, -1, reason});
    }
    for (int invoice = 0; invoice < static_cast<int>(draft.invoices.size()); ++invoice) {
        for (const Field field : kInvoiceTexts) {
            paths.push_back({field, invoice});
        }
        const auto& lines = draft.invoices[static_cast<std::size_t>(invoice)].lines;
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            paths.push_back({Field::Description, invoice, line});
        }
    }
    return paths;
}

} // namespace

std::vector<FindingView> findingViews(const EntryEditor& editor, const Speaker& speaker)
{
    std::vector<FindingView> views;
    for (const declaration::Finding& finding : editor.findings()) {
        views.push_back({finding.field, finding.severity, messageFor(finding, speaker)});
    }
    for (const assessment::Refusal& refusal : editor.computation().refusals) {
        views.push_back({refusal.field, Severity::Error, messageFor(refusal, speaker)});
    }
    for (const FieldPath& path : freeTextsOf(editor.draft())) {
        if (cashier::holdsCardNumber(editor.text(path))) {
            views.push_back({path, Severity::Error, cardNumberMessage(speaker)});
        }
    }
    std::stable_partition(views.begin(), views.end(),
                          [](const FindingView& view) { return view.severity == Severity::Error; });
    return views;
}

bool hasErrors(const std::vector<FindingView>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const FindingView& finding) { return finding.severity == Severity::Error; });
}

} // namespace carm::presenters
