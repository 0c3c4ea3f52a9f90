// Value for currency conversion → value for duty, at the rate of the day of direct shipment (Currency
// Exchange for Customs Valuation Regulations; domain note 3.1 step 2), rounded half-up to the cent per line
// (3.3).
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

struct ValueOfLine {
    std::optional<money::Cents> valueForDuty; ///< nothing when no rate is known: provisional
    std::vector<Step> steps;
    std::optional<ExchangeRateUse> exchangeRate; ///< not for Canadian dollars
};

Result<ValueOfLine, Refusal> valueForDutyOf(const declaration::Invoice& invoice,
                                            const declaration::Line& line, const declaration::FieldPath& path,
                                            const reference::Edition& edition);

/// Rounds as the law does; the step is left out when there is nothing to round.
money::Cents roundedToCent(const money::ExactAmount& amount, std::vector<Step>& steps);

} // namespace carm::assessment
