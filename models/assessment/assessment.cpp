#include "assessment/assessment.h"

#include <algorithm>

namespace carm::assessment {
namespace {

/// Sums what `amountOfLine` gives; nothing as soon as one line has none.
template <class AmountOfLine>
std::optional<money::Cents> sumOverLines(const std::vector<LineAssessment>& lines, AmountOfLine amountOfLine)
{
    money::Cents sum;
    for (const LineAssessment& line : lines) {
        const std::optional<money::Cents> amount = amountOfLine(line);
        if (line.isProvisional() || !amount.has_value()) {
            return {};
        }
        sum += *amount;
    }
    return sum;
}

} // namespace

std::optional<money::Cents> LineAssessment::amountOf(ChargeKind kind) const
{
    const auto found = std::find_if(charges.begin(), charges.end(),
                                    [kind](const Charge& charge) { return charge.kind == kind; });
    return found == charges.end() ? std::nullopt : std::optional(found->amount);
}

bool Assessment::isProvisional() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const LineAssessment& line) { return line.isProvisional(); });
}

std::optional<money::Cents> Assessment::valueForDuty() const
{
    return sumOverLines(lines, [](const LineAssessment& line) { return line.valueForDuty; });
}

std::optional<money::Cents> Assessment::sumOf(ChargeKind kind) const
{
    return sumOverLines(lines, [kind](const LineAssessment& line) { return line.amountOf(kind); });
}

std::optional<money::Cents> Assessment::total() const
{
    return sumOverLines(lines, [](const LineAssessment& line) { return line.total; });
}

} // namespace carm::assessment
