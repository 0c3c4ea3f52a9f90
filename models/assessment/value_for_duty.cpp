#include "assessment/value_for_duty.h"

#include "assessment/bounded_amounts.h"
#include "assessment/refusals.h"
#include "declaration/calendar_day.h"

namespace carm::assessment {

money::Cents roundedToCent(const money::ExactAmount& amount, std::vector<Step>& steps)
{
    const money::Cents rounded = amount.rounded(money::Rounding::HalfUpToCent);
    if (!amount.isExactToTheCent()) {
        steps.push_back({StepCode::Rounded, {amount.text(), rounded.text()}});
    }
    return rounded;
}

Result<ValueOfLine, Refusal> valueForDutyOf(const declaration::Invoice& invoice,
                                            const declaration::Line& line, const declaration::FieldPath& path,
                                            const reference::Edition& edition)
{
    ValueOfLine result;
    const QString currency = invoice.currency.text();
    if (invoice.currency.isCad()) {
        result.valueForDuty = line.value;
        result.steps.push_back({StepCode::ValueInCanadianDollars, {line.value.text(), currency}});
        return result;
    }
    const QDate asked = invoice.directShipmentDate;
    const auto rate = edition.exchangeRate(invoice.currency, asked);
    result.exchangeRate = ExchangeRateUse{invoice.currency, asked, rate};
    if (!rate.has_value()) {
        result.steps.push_back({StepCode::ExchangeRateMissing, {currency, declaration::textOf(asked)}});
        return result;
    }
    const QString published = declaration::textOf(rate->published);
    if (rate->published != asked) {
        result.steps.push_back(
            {StepCode::ExchangeRateIsLatest, {currency, declaration::textOf(asked), published}});
    }
    const auto converted = boundedConversion(line.value, rate->rate);
    if (!converted.has_value()) {
        return fail(refuseTooLarge(path, QStringLiteral("valueForDuty")));
    }
    result.steps.push_back({StepCode::ValueConverted,
                            {line.value.text(), currency, rate->rate.text(), published, converted->text()}});
    result.valueForDuty = roundedToCent(*converted, result.steps);
    return result;
}

} // namespace carm::assessment
