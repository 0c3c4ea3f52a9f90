// The JSON forms (resources/schema/assessment.schema.json): money is text, what is not computed is absent.
#include "assessment/assessment.h"

#include "declaration/calendar_day.h"

#include <QJsonArray>

namespace carm::assessment {
namespace {

void insertAmount(QJsonObject& object, const QString& key, const std::optional<money::Cents>& amount)
{
    if (amount.has_value()) {
        object.insert(key, amount->text());
    }
}

QJsonObject lineAmounts(const LineAssessment& line)
{
    QJsonObject object{{QStringLiteral("invoice"), line.invoice}, {QStringLiteral("line"), line.line}};
    if (line.isProvisional()) {
        return object;
    }
    insertAmount(object, QStringLiteral("valueForDuty"), line.valueForDuty);
    for (const Charge& charge : line.charges) {
        object.insert(toText(charge.kind), charge.amount.text());
    }
    insertAmount(object, QStringLiteral("valueForTax"), line.valueForTax);
    insertAmount(object, QStringLiteral("total"), line.total);
    return object;
}

QJsonObject totalsOf(const Assessment& assessment)
{
    QJsonObject totals;
    if (assessment.isProvisional()) {
        return totals;
    }
    insertAmount(totals, QStringLiteral("valueForDuty"), assessment.valueForDuty());
    for (const auto& evaluator : chargeEvaluators()) {
        insertAmount(totals, toText(evaluator->kind()), assessment.sumOf(evaluator->kind()));
    }
    insertAmount(totals, QStringLiteral("total"), assessment.total());
    return totals;
}

void appendSteps(QJsonArray& array, const QString& explained, const std::vector<Step>& steps)
{
    for (const Step& step : steps) {
        array.append(QJsonObject{{QStringLiteral("explains"), explained},
                                 {QStringLiteral("code"), toText(step.code)},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(step.arguments)}});
    }
}

QJsonObject explainedLine(const LineAssessment& line)
{
    QJsonObject object = lineAmounts(line);
    object.insert(QStringLiteral("provisional"), line.isProvisional());
    QJsonObject rates;
    QJsonArray steps;
    appendSteps(steps, QStringLiteral("valueForDuty"), line.valueSteps);
    for (const Charge& charge : line.charges) {
        rates.insert(toText(charge.kind), charge.rateText);
        appendSteps(steps, toText(charge.kind), charge.steps);
    }
    object.insert(QStringLiteral("rates"), rates);
    object.insert(QStringLiteral("steps"), steps);
    return object;
}

QJsonArray exchangeRatesOf(const Assessment& assessment)
{
    QJsonArray rates;
    for (const ExchangeRateUse& use : assessment.exchangeRates) {
        QJsonObject object{{QStringLiteral("currency"), use.currency.text()},
                           {QStringLiteral("asked"), declaration::textOf(use.asked)}};
        if (use.rate.has_value()) {
            object.insert(QStringLiteral("rate"), use.rate->rate.text());
            object.insert(QStringLiteral("published"), declaration::textOf(use.rate->published));
        }
        rates.append(object);
    }
    return rates;
}

/// What both forms say about the whole.
QJsonObject summary(const Assessment& assessment)
{
    return {{QStringLiteral("provisional"), assessment.isProvisional()},
            {QStringLiteral("totals"), totalsOf(assessment)}};
}

} // namespace

QJsonObject amountsToJson(const Assessment& assessment)
{
    QJsonObject object = summary(assessment);
    QJsonArray lines;
    for (const LineAssessment& line : assessment.lines) {
        lines.append(lineAmounts(line));
    }
    object.insert(QStringLiteral("lines"), lines);
    return object;
}

QJsonObject toJson(const Assessment& assessment)
{
    QJsonObject object = summary(assessment);
    object.insert(QStringLiteral("format"), QStringLiteral("carm-assessment/1"));
    object.insert(QStringLiteral("editionHash"), QString::fromLatin1(assessment.editionHash.toHex()));
    object.insert(QStringLiteral("exchangeRates"), exchangeRatesOf(assessment));
    QJsonArray lines;
    for (const LineAssessment& line : assessment.lines) {
        lines.append(explainedLine(line));
    }
    object.insert(QStringLiteral("lines"), lines);
    return object;
}

QJsonObject toJson(const std::vector<Refusal>& refusals)
{
    QJsonArray array;
    for (const Refusal& refusal : refusals) {
        array.append(QJsonObject{{QStringLiteral("code"), toText(refusal.code)},
                                 {QStringLiteral("path"), declaration::jsonPath(refusal.field)},
                                 {QStringLiteral("facts"), QJsonArray::fromStringList(refusal.facts)}});
    }
    return {{QStringLiteral("refusals"), array}};
}

} // namespace carm::assessment
