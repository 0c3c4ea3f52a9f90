#include "assessment/assessment.h"

#include "assessment/bounded_amounts.h"
#include "assessment/customs_duty.h"
#include "assessment/goods_and_services_tax.h"
#include "assessment/line_law.h"
#include "assessment/refusals.h"
#include "assessment/value_for_duty.h"

#include <algorithm>

namespace carm::assessment {
namespace {

using EvaluatorChain = std::vector<std::unique_ptr<ChargeEvaluator>>;

/// Walks over the lines and keeps what they give: amounts, exchange rates, refusals.
class AssessmentRun {
public:
    AssessmentRun(const declaration::Declaration& declaration, const reference::Edition& edition)
        : m_declaration(declaration), m_edition(edition), m_evaluators(chargeEvaluators())
    {
        m_assessment.editionHash = edition.info().hash;
    }

    AssessmentResult run()
    {
        int invoiceIndex = 0;
        for (const declaration::Invoice& invoice : m_declaration.invoices) {
            int lineIndex = 0;
            for (const declaration::Line& line : invoice.lines) {
                assessLine(invoice, line, {declaration::Field::Value, invoiceIndex, lineIndex++});
            }
            ++invoiceIndex;
        }
        checkTotals();
        if (!m_refusals.empty()) {
            return fail(std::move(m_refusals));
        }
        return std::move(m_assessment);
    }

private:
    void assessLine(const declaration::Invoice& invoice, const declaration::Line& line,
                    const declaration::FieldPath& path)
    {
        LineLaw law = lawOf(line, path, m_edition, m_declaration.accountingDate);
        m_refusals.insert(m_refusals.end(), law.refusals.begin(), law.refusals.end());
        auto value = valueForDutyOf(invoice, line, path, m_edition);
        if (!value) {
            m_refusals.push_back(value.error());
            return;
        }
        if (value->exchangeRate.has_value()) {
            rememberExchangeRate(*value->exchangeRate);
        }
        LineAssessment result;
        result.invoice = path.invoice;
        result.line = path.line;
        result.valueForDuty = value->valueForDuty;
        result.valueSteps = value->steps;
        if (law.item != nullptr) {
            computeCharges(line, path, *law.item, result);
        }
        m_assessment.lines.push_back(std::move(result));
    }

    /// A provisional line is computed over a value of zero, only to find what else is in the way.
    void computeCharges(const declaration::Line& line, const declaration::FieldPath& path,
                        const reference::TariffItem& item, LineAssessment& result)
    {
        const money::Cents value = result.valueForDuty.value_or(money::Cents());
        std::vector<Charge> charges;
        bool complete = true;
        for (const auto& evaluator : m_evaluators) {
            auto charge = evaluator->evaluate({m_declaration, line, path, m_edition, item, value, charges});
            if (charge) {
                charges.push_back(std::move(charge).value());
            } else {
                m_refusals.push_back(std::move(charge).error());
                complete = false;
            }
        }
        if (!complete || !result.valueForDuty.has_value()) {
            return;
        }
        std::optional<money::Cents> total = money::Cents();
        for (const Charge& charge : charges) {
            total = total.has_value() ? boundedSum(*total, charge.amount) : total;
        }
        if (!total.has_value()) {
            m_refusals.push_back(refuseTooLarge(path, QStringLiteral("total")));
        }
        result.valueForTax = valueForTaxOf(value, charges);
        result.total = total;
        result.charges = std::move(charges);
    }

    void rememberExchangeRate(const ExchangeRateUse& use)
    {
        const bool known = std::any_of(m_assessment.exchangeRates.begin(), m_assessment.exchangeRates.end(),
                                       [&use](const ExchangeRateUse& other) {
                                           return other.currency == use.currency && other.asked == use.asked;
                                       });
        if (!known) {
            m_assessment.exchangeRates.push_back(use);
        }
    }

    /// The lines are each within their own width; the sums have a width of their own.
    void checkTotals()
    {
        qint64 values = 0;
        qint64 totals = 0;
        for (const LineAssessment& line : m_assessment.lines) {
            values += line.valueForDuty.value_or(money::Cents()).count();
            totals += line.total.value_or(money::Cents()).count();
            if (std::max(values, totals) > kMostOfTotal.count()) {
                const QString name =
                    values > totals ? QStringLiteral("valueForDuty") : QStringLiteral("total");
                m_refusals.push_back(
                    {RefusalCode::AmountTooLarge, {declaration::Field::Invoices, -1, -1}, {name}});
                return;
            }
        }
    }

    const declaration::Declaration& m_declaration;
    const reference::Edition& m_edition;
    const EvaluatorChain m_evaluators;
    Assessment m_assessment;
    std::vector<Refusal> m_refusals;
};

} // namespace

std::vector<std::unique_ptr<ChargeEvaluator>> chargeEvaluators()
{
    EvaluatorChain chain;
    chain.push_back(std::make_unique<CustomsDutyEvaluator>());
    chain.push_back(std::make_unique<GoodsAndServicesTaxEvaluator>());
    return chain;
}

AssessmentResult assess(const declaration::Declaration& declaration, const reference::Edition& edition)
{
    return AssessmentRun(declaration, edition).run();
}

} // namespace carm::assessment
