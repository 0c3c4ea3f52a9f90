#include "assessment/rate_evaluation.h"

#include "assessment/bounded_amounts.h"
#include "assessment/refusals.h"
#include "declaration/tariff_law.h"

#include <algorithm>

namespace carm::assessment {
namespace {

using declaration::Field;
using money::ExactAmount;

/// Evaluates the terms of one rate over one line and writes down what it did.
class RateEvaluation {
public:
    explicit RateEvaluation(const LineContext& context) : m_context(context) {}

    Result<EvaluatedRate, Refusal> charge(const reference::RateExpression& rate)
    {
        CARM_TRY(amount, term(rate.base));
        if (rate.floor.has_value()) {
            CARM_TRY(floor, term(*rate.floor));
            const bool applies = floor > amount;
            add(applies ? StepCode::FloorApplies : StepCode::FloorNotReached, {amount.text(), floor.text()});
            amount = applies ? floor : amount;
        }
        if (rate.ceiling.has_value()) {
            CARM_TRY(ceiling, term(*rate.ceiling));
            const bool applies = ceiling < amount;
            add(applies ? StepCode::CeilingApplies : StepCode::CeilingNotReached,
                {amount.text(), ceiling.text()});
            amount = applies ? ceiling : amount;
        }
        if (rate.plus.has_value()) {
            CARM_TRY(more, term(*rate.plus));
            const auto sum = boundedSum(amount, more);
            if (!sum.has_value()) {
                return fail(tooLarge());
            }
            add(StepCode::Plus, {amount.text(), more.text(), sum->text()});
            amount = *sum;
        }
        return EvaluatedRate{amount, std::move(m_steps)};
    }

private:
    Result<ExactAmount, Refusal> term(const reference::RateTerm& term)
    {
        if (const auto* percentage = std::get_if<money::Percentage>(&term)) {
            return adValorem(*percentage);
        }
        return specific(std::get<reference::SpecificRate>(term));
    }

    Result<ExactAmount, Refusal> adValorem(money::Percentage rate)
    {
        const auto amount = boundedPercent(rate, m_context.valueForDuty);
        if (!amount.has_value()) {
            return fail(tooLarge());
        }
        add(StepCode::AdValorem, {m_context.valueForDuty.text(), rate.text(), amount->text()});
        return *amount;
    }

    Result<ExactAmount, Refusal> specific(const reference::SpecificRate& rate)
    {
        const declaration::Line& line = m_context.line;
        if (!line.quantity.has_value() || !line.unitOfMeasure.has_value()) {
            const Field missing = line.quantity.has_value() ? Field::UnitOfMeasure : Field::Quantity;
            return fail(refuse(RefusalCode::QuantityMissing, m_context.path, missing, {rate.unit.text()}));
        }
        CARM_TRY(ratio, conversionTo(rate.unit));
        const auto amount = boundedPerUnit(rate.rate, *line.quantity, ratio);
        if (!amount.has_value()) {
            return fail(tooLarge());
        }
        add(StepCode::Specific, {line.quantity->text(), line.unitOfMeasure->text(), rate.rate.text(),
                                 rate.unit.text(), amount->text()});
        return *amount;
    }

    /// Says a conversion once, however many terms count in that unit.
    Result<money::Ratio, Refusal> conversionTo(const identifiers::UnitCode& unit)
    {
        const identifiers::UnitCode& declared = *m_context.line.unitOfMeasure;
        if (declared == unit) {
            return money::Ratio{};
        }
        const auto ratio = m_context.edition.conversion(declared, unit);
        if (!ratio.has_value()) {
            return fail(refuse(RefusalCode::UnitNotConvertible, m_context.path, Field::UnitOfMeasure,
                               {declared.text(), unit.text()}));
        }
        const money::Quantity quantity = *m_context.line.quantity;
        const auto converted = boundedPerUnit(money::UnitRate::ofScaled(1'000'000), quantity, *ratio);
        if (!converted.has_value()) {
            return fail(tooLarge());
        }
        const Step step{StepCode::QuantityConverted,
                        {quantity.text(), declared.text(), QString::number(ratio->numerator),
                         QString::number(ratio->denominator), unit.text(),
                         withoutPadding(converted->text())}};
        if (std::find(m_steps.begin(), m_steps.end(), step) == m_steps.end()) {
            m_steps.push_back(step);
        }
        return *ratio;
    }

    /// A quantity is written as short as it is, unlike money: "2.50" → "2.5".
    static QString withoutPadding(QString decimal)
    {
        while (decimal.endsWith(u'0')) {
            decimal.chop(1);
        }
        if (decimal.endsWith(u'.')) {
            decimal.chop(1);
        }
        return decimal;
    }

    void add(StepCode code, const QStringList& arguments) { m_steps.push_back({code, arguments}); }
    Refusal tooLarge() const { return refuseTooLarge(m_context.path, toText(ChargeKind::CustomsDuty)); }

    const LineContext& m_context;
    std::vector<Step> m_steps;
};

} // namespace

Result<EvaluatedRate, Refusal> evaluateRate(const reference::RateExpression& rate, const LineContext& context)
{
    const auto refuseRate = [&](RefusalCode code) {
        return fail(refuse(code, context.path, declaration::fieldOfRate(context.line.tariffTreatment),
                           {declaration::printedItem(context.item.digits), rate.text}));
    };
    switch (rate.kind) {
    case reference::RateKind::Free:
        return EvaluatedRate{{}, {{StepCode::DutyFree, {rate.text}}}};
    case reference::RateKind::Charge:
        return RateEvaluation(context).charge(rate);
    case reference::RateKind::NotApplicable:
        return refuseRate(RefusalCode::RateNotApplicable);
    case reference::RateKind::SeeNote:
        return refuseRate(RefusalCode::RateSeeNote);
    }
    CARM_ENSURE(false);
    return refuseRate(RefusalCode::RateNotApplicable);
}

} // namespace carm::assessment
