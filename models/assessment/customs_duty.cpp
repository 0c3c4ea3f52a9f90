#include "assessment/customs_duty.h"

#include "assessment/bounded_amounts.h"
#include "assessment/rate_evaluation.h"
#include "assessment/refusals.h"
#include "assessment/value_for_duty.h"
#include "declaration/calendar_day.h"
#include "declaration/tariff_law.h"

namespace carm::assessment {
namespace {

using declaration::Field;

/// The edition's abbreviation, for people; the code where the edition has none.
QString abbreviationOf(const LineContext& context)
{
    const auto* treatment =
        context.edition.treatment(context.line.tariffTreatment, context.declaration.accountingDate);
    return treatment == nullptr ? context.line.tariffTreatment.text() : treatment->abbreviation;
}

void append(std::vector<Step>& steps, const std::vector<Step>& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

Result<Charge, Refusal> dutyAtListedRate(const LineContext& context, const reference::RateExpression& rate)
{
    CARM_TRY(evaluated, evaluateRate(rate, context));
    std::vector<Step> steps{
        {StepCode::TreatmentApplied,
         {abbreviationOf(context), declaration::printedItem(context.item.digits), rate.text}}};
    append(steps, evaluated.steps);
    const money::Cents amount = roundedToCent(evaluated.amount, steps);
    return Charge{ChargeKind::CustomsDuty, amount, rate.text, std::move(steps)};
}

/// 35 % of the value for duty, or what Most-Favoured-Nation makes where that is higher: the exact amounts are
/// compared, then the one that applies is rounded.
Result<Charge, Refusal> dutyAtGeneralTariff(const LineContext& context, const reference::RateExpression& mfn)
{
    const QDate day = context.declaration.accountingDate;
    const auto percentage = context.edition.percentage(QStringLiteral("general_tariff_rate"), day);
    if (!percentage.has_value()) {
        return fail(refuse(RefusalCode::GeneralTariffUnknown, context.path, Field::TariffTreatment,
                           {declaration::textOf(day)}));
    }
    CARM_TRY(compared, evaluateRate(mfn, context));
    const auto general = boundedPercent(*percentage, context.valueForDuty);
    if (!general.has_value()) {
        return fail(refuseTooLarge(context.path, toText(ChargeKind::CustomsDuty)));
    }
    const QString item = declaration::printedItem(context.item.digits);
    const QString rateText = percentage->text() + u'%';
    std::vector<Step> steps{
        {StepCode::TreatmentApplied, {abbreviationOf(context), item, rateText}},
        {StepCode::AdValorem, {context.valueForDuty.text(), percentage->text(), general->text()}},
        {StepCode::ComparedWithMfn, {item, mfn.text}}};
    append(steps, compared.steps);
    const bool mfnIsHigher = compared.amount > *general;
    steps.push_back({mfnIsHigher ? StepCode::GeneralTariffHigherMfn : StepCode::GeneralTariffApplies,
                     {percentage->text(), general->text(), compared.amount.text()}});
    const money::Cents amount = roundedToCent(mfnIsHigher ? compared.amount : *general, steps);
    return Charge{ChargeKind::CustomsDuty, amount, mfnIsHigher ? mfn.text : rateText, std::move(steps)};
}

} // namespace

Result<Charge, Refusal> CustomsDutyEvaluator::evaluate(const LineContext& context) const
{
    const identifiers::TreatmentCode& treatment = context.line.tariffTreatment;
    const reference::RateExpression* rate = declaration::rateFor(context.item, treatment);
    if (rate == nullptr) {
        return fail(refuse(RefusalCode::TreatmentNotForItem, context.path, Field::TariffTreatment,
                           {abbreviationOf(context), declaration::printedItem(context.item.digits)}));
    }
    return declaration::isGeneralTariff(treatment) ? dutyAtGeneralTariff(context, *rate)
                                                   : dutyAtListedRate(context, *rate);
}

} // namespace carm::assessment
