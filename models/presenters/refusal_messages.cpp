// Why an entry cannot be computed as it is: one row per refusal that no rule of the form finds too.
#include "presenters/format.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using assessment::RefusalCode;
using declaration::RuleCode;

// %1, %2 … are the facts documented at RefusalCode, in the habit of the language.
constexpr MessageRow<RefusalCode> kRefusalRows[] = {
    {RefusalCode::TariffItemUnknown, QT_TRANSLATE_NOOP("Refusals", "The tariff has no item %1."),
     QT_TRANSLATE_NOOP("Refusals", "Without the item there is no rate for %2."),
     QT_TRANSLATE_NOOP("Refusals", "Ask at the counter: the reference edition may be incomplete.")},
    {RefusalCode::RateNotApplicable,
     QT_TRANSLATE_NOOP("Refusals", "An officer has to work out the duty for item %1."),
     QT_TRANSLATE_NOOP("Refusals", "The tariff says “%2”: the rate of another item applies."),
     QT_TRANSLATE_NOOP("Refusals", "Ask at the counter.")},
    {RefusalCode::RateSeeNote,
     QT_TRANSLATE_NOOP("Refusals", "An officer has to work out the duty for item %1."),
     QT_TRANSLATE_NOOP("Refusals", "The tariff says “%2”: the text of a note decides the rate."),
     QT_TRANSLATE_NOOP("Refusals", "Ask at the counter.")},
    {RefusalCode::QuantityMissing, QT_TRANSLATE_NOOP("Refusals", "The quantity is missing."),
     QT_TRANSLATE_NOOP("Refusals", "The duty is charged per %1."),
     QT_TRANSLATE_NOOP("Refusals", "Give the quantity.")},
    {RefusalCode::UnitNotConvertible, QT_TRANSLATE_NOOP("Refusals", "A quantity in %1 cannot be charged."),
     QT_TRANSLATE_NOOP("Refusals", "The duty is charged per %2, which measures something else."),
     QT_TRANSLATE_NOOP("Refusals", "Give the quantity in %3.")},
    {RefusalCode::GstRateUnknown, QT_TRANSLATE_NOOP("Refusals", "No tax rate is known for %1."),
     QT_TRANSLATE_NOOP("Refusals",
                       "The reference edition has no rate of the goods and services tax for that day."),
     QT_TRANSLATE_NOOP("Refusals", "Check the accounting date, or ask at the counter.")},
    {RefusalCode::GeneralTariffUnknown,
     QT_TRANSLATE_NOOP("Refusals", "No General Tariff rate is known for %1."),
     QT_TRANSLATE_NOOP("Refusals", "The reference edition has no such rate for that day."),
     QT_TRANSLATE_NOOP("Refusals", "Check the accounting date, or ask at the counter.")},
    {RefusalCode::AmountTooLarge, QT_TRANSLATE_NOOP("Refusals", "An amount is too large for one entry."),
     QT_TRANSLATE_NOOP("Refusals", "The form ends at 99,999,999,999.99 dollars."),
     QT_TRANSLATE_NOOP("Refusals", "Check the value and the quantity.")},
};

/// The rule that finds the same in a field, with the same facts: both are said in its words.
std::optional<RuleCode> ruleOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::ClassificationUnknown:
        return RuleCode::ClassificationUnknown;
    case RefusalCode::CountryUnknown:
        return RuleCode::CountryUnknown;
    case RefusalCode::TreatmentUnknown:
        return RuleCode::TreatmentUnknown;
    case RefusalCode::TreatmentNotForCountry:
        return RuleCode::TreatmentNotForCountry;
    case RefusalCode::TreatmentNotForItem:
        return RuleCode::TreatmentNotForItem;
    case RefusalCode::GstExemptionUnknown:
        return RuleCode::GstExemptionUnknown;
    case RefusalCode::TariffItemUnknown:
    case RefusalCode::RateNotApplicable:
    case RefusalCode::RateSeeNote:
    case RefusalCode::QuantityMissing:
    case RefusalCode::UnitNotConvertible:
    case RefusalCode::GstRateUnknown:
    case RefusalCode::GeneralTariffUnknown:
    case RefusalCode::AmountTooLarge:
        break;
    }
    return {};
}

/// Facts in the order of the message, with in the person's own language and units as words.
QStringList refusalFacts(const assessment::Refusal& refusal, const Speaker& speaker)
{
    const Language language = speaker.language();
    QStringList facts = refusal.facts;
    switch (refusal.code) {
    case RefusalCode::RateNotApplicable:
    case RefusalCode::RateSeeNote:
        facts[1] = formatRate(facts.value(1), speaker);
        break;
    case RefusalCode::QuantityMissing:
        return {unitOfOne(facts.value(0), speaker)};
    case RefusalCode::UnitNotConvertible:
        return {unitCounted(facts.value(0), speaker), unitOfOne(facts.value(1), speaker),
                unitCounted(facts.value(1), speaker)};
    default:
        break;
    }
    for (QString& fact : facts) {
        fact = presentableFact(fact, language);
    }
    return facts;
}

} // namespace

Message messageFor(const assessment::Refusal& refusal, const Speaker& speaker)
{
    if (const auto rule = ruleOf(refusal.code)) {
        return messageFor(
            declaration::Finding{*rule, declaration::Severity::Error, refusal.field, refusal.facts}, speaker);
    }
    return sayCode(kRefusalRows, "Refusals", refusal.code, refusalFacts(refusal, speaker), speaker);
}

} // namespace carm::presenters
