#include "presenters/computable_part.h"

#include <algorithm>

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

bool hasErrorInLine(const std::vector<declaration::Finding>& findings, int invoice, int line)
{
    return std::any_of(findings.begin(), findings.end(), [&](const declaration::Finding& finding) {
        return finding.severity == declaration::Severity::Error && finding.field.invoice == invoice &&
               finding.field.line == line;
    });
}

ComputablePart partOf(const declaration::Draft& draft, const std::vector<declaration::Finding>& findings)
{
    ComputablePart part{draft, {}, 0};
    for (int invoice = 0; invoice < static_cast<int>(draft.invoices.size()); ++invoice) {
        const auto& lines = draft.invoices[static_cast<std::size_t>(invoice)].lines;
        auto& kept = part.draft.invoices[static_cast<std::size_t>(invoice)].lines;
        kept.clear();
        std::vector<int> numbers;
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            if (hasErrorInLine(findings, invoice, line)) {
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
