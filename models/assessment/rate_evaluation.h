// A rate cell of the tariff over one line: min(max(base, floor), ceiling) + plus, exactly, with its steps
// (domain note 3.2). Nothing is rounded here.
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

struct EvaluatedRate {
    money::ExactAmount amount;
    std::vector<Step> steps;
};

/// Refuses N/A and See Note, a quantity or unit that is missing or does not lead to the unit of the rate, and
/// amounts beyond the form.
Result<EvaluatedRate, Refusal> evaluateRate(const reference::RateExpression& rate,
                                            const LineContext& context);

} // namespace carm::assessment
