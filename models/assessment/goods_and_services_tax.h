// Goods and services tax: on the value for tax, which is the value for duty and every charge before it
// (Excise Tax Act 215(1), 165.2; domain note 3.1 steps 7 and 8).
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

class GoodsAndServicesTaxEvaluator final : public ChargeEvaluator {
public:
    ChargeKind kind() const override { return ChargeKind::GoodsAndServicesTax; }
    Result<Charge, Refusal> evaluate(const LineContext& context) const override;
};

/// Value for duty and the rounded charges before the tax; nothing beyond what the form holds.
std::optional<money::Cents> valueForTaxOf(money::Cents valueForDuty,
                                          const std::vector<Charge>& chargesBefore);

} // namespace carm::assessment
