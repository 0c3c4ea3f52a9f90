// The explanation: one sentence per step, with the figures of the step and nothing computed here.
#include "presenters/format.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using assessment::StepCode;

/// How each argument is shown: d dollars, n a plain figure, D a date, r a rate text, a the abbreviation of a
/// treatment, u a unit that is counted, o one of that unit, t text as it is.
struct StepRow {
    StepCode code;
    const char* kinds;
    const char* sentence;
};

constexpr StepRow kStepRows[] = {
    {StepCode::ValueInCanadianDollars, "dt",
     QT_TRANSLATE_NOOP("Steps", "The invoice is in Canadian dollars: the value for duty is %1.")},
    {StepCode::ValueConverted, "ntnDd",
     QT_TRANSLATE_NOOP("Steps", "%1 %2 × %3, the exchange rate of %4, is %5.")},
    {StepCode::ExchangeRateIsLatest, "tDD",
     QT_TRANSLATE_NOOP("Steps",
                       "No %1 rate was published for %2: the latest one before it, of %3, applies.")},
    {StepCode::ExchangeRateMissing, "tD",
     QT_TRANSLATE_NOOP(
         "Steps",
         "No %1 rate is known for %2 or before: provisional, to be computed when the rate is there.")},
    {StepCode::TreatmentApplied, "atr",
     QT_TRANSLATE_NOOP("Steps", "Tariff item %2, treatment %1: the rate is %3.")},
    {StepCode::ComparedWithMfn, "tr",
     QT_TRANSLATE_NOOP("Steps", "For comparison, the Most-Favoured-Nation rate of item %1 is %2.")},
    {StepCode::GeneralTariffHigherMfn, "ndd",
     QT_TRANSLATE_NOOP("Steps",
                       "The General Tariff of %1% would be %2; the Most-Favoured-Nation amount of %3 is "
                       "higher and applies.")},
    {StepCode::GeneralTariffApplies, "ndd",
     QT_TRANSLATE_NOOP(
         "Steps", "The General Tariff of %1% is %2; the Most-Favoured-Nation amount of %3 is not higher.")},
    {StepCode::DutyFree, "r", QT_TRANSLATE_NOOP("Steps", "The rate is %1: no customs duty.")},
    {StepCode::AdValorem, "dnd", QT_TRANSLATE_NOOP("Steps", "%1 × %2% is %3.")},
    {StepCode::QuantityConverted, "nunnun", QT_TRANSLATE_NOOP("Steps", "%1 %2 × %3 ÷ %4 is %6 %5.")},
    {StepCode::Specific, "nudod", QT_TRANSLATE_NOOP("Steps", "%1 %2 at %3 per %4 is %5.")},
    {StepCode::FloorApplies, "dd",
     QT_TRANSLATE_NOOP("Steps", "%1 is below the minimum: the minimum of %2 applies.")},
    {StepCode::FloorNotReached, "dd",
     QT_TRANSLATE_NOOP("Steps", "%1 is not below the minimum of %2: it stands.")},
    {StepCode::CeilingApplies, "dd",
     QT_TRANSLATE_NOOP("Steps", "%1 is above the maximum: the maximum of %2 applies.")},
    {StepCode::CeilingNotReached, "dd",
     QT_TRANSLATE_NOOP("Steps", "%1 is not above the maximum of %2: it stands.")},
    {StepCode::Plus, "ddd", QT_TRANSLATE_NOOP("Steps", "%1 plus %2 is %3.")},
    {StepCode::Rounded, "dd",
     QT_TRANSLATE_NOOP("Steps", "%1 rounded to the cent, half a cent upwards, is %2.")},
    {StepCode::ValueForTax, "ddd",
     QT_TRANSLATE_NOOP("Steps", "Value for duty %1 plus duties %2 is the value for tax, %3.")},
    {StepCode::TaxRate, "dnd", QT_TRANSLATE_NOOP("Steps", "%1 × %2% is %3.")},
    {StepCode::TaxExempt, "t", QT_TRANSLATE_NOOP("Steps", "Exempt from the tax under code %1.")},
};

QString dollars(const QString& canonical, Language language)
{
    const QString figure = formatDecimal(canonical, language);
    return language == Language::French ? figure + kNarrowSpace + u'$' : u'$' + figure;
}

QString shown(const QString& argument, char kind, const Speaker& speaker)
{
    const Language language = speaker.language();
    switch (kind) {
    case 'd':
        return dollars(argument, language);
    case 'n':
        return formatDecimal(argument, language);
    case 'D':
        return formatDate(QDate::fromString(argument, Qt::ISODate), language);
    case 'r':
        return formatRate(argument, speaker);
    case 'a':
        return treatmentAbbreviation(argument, language);
    case 'u':
        return unitCounted(argument, speaker);
    case 'o':
        return unitOfOne(argument, speaker);
    default:
        return argument;
    }
}

} // namespace

QString sentenceFor(const assessment::Step& step, const Speaker& speaker)
{
    for (const StepRow& row : kStepRows) {
        if (row.code != step.code) {
            continue;
        }
        CARM_ENSURE(step.arguments.size() == static_cast<qsizetype>(qstrlen(row.kinds)));
        QStringList arguments;
        for (qsizetype i = 0; i < step.arguments.size(); ++i) {
            arguments += shown(step.arguments.at(i), row.kinds[i], speaker);
        }
        return speaker.say("Steps", row.sentence, arguments);
    }
    CARM_ENSURE(false);
    return {};
}

QString chargeName(assessment::ChargeKind kind, const Speaker& speaker)
{
    switch (kind) {
    case assessment::ChargeKind::CustomsDuty:
        return speaker.say("Charges", "Customs duty");
    case assessment::ChargeKind::GoodsAndServicesTax:
        return speaker.say("Charges", "Goods and services tax (GST)");
    }
    return {};
}

} // namespace carm::presenters
