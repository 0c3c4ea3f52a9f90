#include "presenters/computable_part.h"

#include <algorithm>
#include <set>
#include <utility>

namespace carm::presenters {
namespace {

/// The complete lines of a draft, and where each stood.
struct ComputablePart {
    declaration::Draft draft;
    std::vector<std::vector<int>> lineNumbers; ///< by invoice and line of the part
    int linesLeftOut = 0;

    bool hasLines() const
    {
        return std::any_of(lineNumbers.begin(), lineNumbers.end(),
                           [](const auto& lines) { return !lines.empty(); });
    }
    int lineOf(int invoice, int line) const
    {
        return lineNumbers[static_cast<std::size_t>(invoice)][static_cast<std::size_t>(line)];
    }
};

/// Invoice and line of every line with an error.
std::set<std::pair<int, int>> linesWithErrors(const std::vector<declaration::Finding>& findings)
{
    std::set<std::pair<int, int>> lines;
    for (const declaration::Finding& finding : findings) {
        if (finding.severity == declaration::Severity::Error) {
            lines.emplace(finding.field.invoice, finding.field.line);
        }
    }
    return lines;
}

ComputablePart partOf(const declaration::Draft& draft, const std::vector<declaration::Finding>& findings)
{
    ComputablePart part{draft, {}, 0};
    part.draft.reasons.clear(); // no amount depends on why something is corrected
    const auto wrong = linesWithErrors(findings);
    for (int invoice = 0; invoice < static_cast<int>(draft.invoices.size()); ++invoice) {
        const auto& lines = draft.invoices[static_cast<std::size_t>(invoice)].lines;
        auto& kept = part.draft.invoices[static_cast<std::size_t>(invoice)].lines;
        kept.clear();
        std::vector<int> numbers;
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            if (wrong.contains({invoice, line})) {
                ++part.linesLeftOut;
            } else {
                kept.push_back(lines[static_cast<std::size_t>(line)]);
                numbers.push_back(line);
            }
        }
        part.lineNumbers.push_back(std::move(numbers));
    }
    return part;
}

} // namespace

Computation computeWhatCanBe(const declaration::Draft& draft,
                             const std::vector<declaration::Finding>& findings,
                             const reference::Edition& edition)
{
    const ComputablePart part = partOf(draft, findings);
    Computation computation;
    computation.linesLeftOut = part.linesLeftOut;
    const auto sound = declaration::fromDraft(part.draft);
    if (!sound || !part.hasLines()) {
        return computation;
    }
    auto assessed = assessment::assess(sound.value(), edition);
    if (!assessed) {
        computation.refusals = std::move(assessed).error();
        for (assessment::Refusal& refusal : computation.refusals) {
            if (refusal.field.line >= 0) {
                refusal.field.line = part.lineOf(refusal.field.invoice, refusal.field.line);
            }
        }
        return computation;
    }
    computation.assessment = std::move(assessed).value();
    for (assessment::LineAssessment& line : computation.assessment->lines) {
        line.line = part.lineOf(line.invoice, line.line);
    }
    return computation;
}

} // namespace carm::presenters
