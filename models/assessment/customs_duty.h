// Customs duty of one line: the rate of the claimed treatment, or the General Tariff (Customs Tariff s. 29).
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

class CustomsDutyEvaluator final : public ChargeEvaluator {
public:
    ChargeKind kind() const override { return ChargeKind::CustomsDuty; }
    Result<Charge, Refusal> evaluate(const LineContext& context) const override;
};

} // namespace carm::assessment
