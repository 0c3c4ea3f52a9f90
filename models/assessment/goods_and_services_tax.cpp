#include "assessment/goods_and_services_tax.h"

#include "assessment/bounded_amounts.h"
#include "assessment/refusals.h"
#include "assessment/value_for_duty.h"
#include "declaration/calendar_day.h"
#include "declaration/tariff_law.h"

namespace carm::assessment {

using declaration::Field;

std::optional<money::Cents> valueForTaxOf(money::Cents valueForDuty, const std::vector<Charge>& chargesBefore)
{
    std::optional<money::Cents> sum = valueForDuty;
    for (const Charge& charge : chargesBefore) {
        if (sum.has_value() && charge.kind != ChargeKind::GoodsAndServicesTax) {
            sum = boundedSum(*sum, charge.amount);
        }
    }
    return sum;
}

Result<Charge, Refusal> GoodsAndServicesTaxEvaluator::evaluate(const LineContext& context) const
{
    const QDate day = context.declaration.accountingDate;
    const auto valueForTax = valueForTaxOf(context.valueForDuty, context.chargesBefore);
    if (!valueForTax.has_value()) {
        return fail(refuseTooLarge(context.path, QStringLiteral("valueForTax")));
    }
    std::vector<Step> steps{
        {StepCode::ValueForTax,
         {context.valueForDuty.text(), (*valueForTax - context.valueForDuty).text(), valueForTax->text()}}};
    const QString& exemption = context.line.gstExemptionCode;
    if (!exemption.isEmpty()) {
        if (!declaration::listsCode(context.edition.tables().gstExemptions, exemption, day)) {
            return fail(
                refuse(RefusalCode::GstExemptionUnknown, context.path, Field::GstExemptionCode, {exemption}));
        }
        steps.push_back({StepCode::TaxExempt, {exemption}});
        return Charge{kind(), money::Cents(), exemption, std::move(steps)};
    }
    const auto rate = context.edition.percentage(QStringLiteral("gst_rate"), day);
    if (!rate.has_value()) {
        return fail(
            refuse(RefusalCode::GstRateUnknown, context.path, Field::Value, {declaration::textOf(day)}));
    }
    const auto tax = boundedPercent(*rate, *valueForTax);
    if (!tax.has_value()) {
        return fail(refuseTooLarge(context.path, toText(kind())));
    }
    steps.push_back({StepCode::TaxRate, {valueForTax->text(), rate->text(), tax->text()}});
    const money::Cents amount = roundedToCent(*tax, steps);
    return Charge{kind(), amount, rate->text() + u'%', std::move(steps)};
}

} // namespace carm::assessment
