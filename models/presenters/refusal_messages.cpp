// Why an entry cannot be computed as it is: one row per refusal.
#include "presenters/format.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using assessment::RefusalCode;

// %1, %2 … are the facts documented at RefusalCode, in the habit of the language.
constexpr MessageRow<RefusalCode> kRefusalRows[] = {
    {RefusalCode::ClassificationUnknown,
     QT_TRANSLATE_NOOP("Refusals", "The tariff has no classification number %1."),
     QT_TRANSLATE_NOOP("Refusals", "The tariff in force on %2 does not list it."),
     QT_TRANSLATE_NOOP("Refusals", "Search for the goods and choose from the list.")},
    {RefusalCode::TariffItemUnknown, QT_TRANSLATE_NOOP("Refusals", "The tariff has no item %1."),
     QT_TRANSLATE_NOOP("Refusals", "Without the item there is no rate for %2."),
     QT_TRANSLATE_NOOP("Refusals", "Ask at the counter: the reference edition may be incomplete.")},
    {RefusalCode::CountryUnknown, QT_TRANSLATE_NOOP("Refusals", "The country of origin %1 is not known."),
     QT_TRANSLATE_NOOP("Refusals", "The origin decides which rates may be claimed."),
     QT_TRANSLATE_NOOP("Refusals", "Choose the country where the goods were made.")},
    {RefusalCode::TreatmentUnknown, QT_TRANSLATE_NOOP("Refusals", "The tariff treatment %1 is not known."),
     QT_TRANSLATE_NOOP("Refusals", "The tariff lists the treatments that can be claimed."),
     QT_TRANSLATE_NOOP("Refusals", "Choose a treatment from the list.")},
    {RefusalCode::TreatmentNotForCountry,
     QT_TRANSLATE_NOOP("Refusals", "Goods from %2 cannot claim the treatment %1."),
     QT_TRANSLATE_NOOP("Refusals", "Each treatment belongs to the countries of its agreement."),
     QT_TRANSLATE_NOOP("Refusals", "Choose a treatment from the list.")},
    {RefusalCode::TreatmentNotForItem,
     QT_TRANSLATE_NOOP("Refusals", "The tariff lists no %1 rate for item %2."),
     QT_TRANSLATE_NOOP("Refusals", "A rate that is not listed is not free."),
     QT_TRANSLATE_NOOP("Refusals", "Choose a treatment from the list.")},
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
    {RefusalCode::GstExemptionUnknown,
     QT_TRANSLATE_NOOP("Refusals", "The tax exemption code %1 is not known."),
     QT_TRANSLATE_NOOP("Refusals", "Only listed codes relieve goods of the tax."),
     QT_TRANSLATE_NOOP("Refusals", "Leave it empty, or ask at the counter.")},
    {RefusalCode::GeneralTariffUnknown,
     QT_TRANSLATE_NOOP("Refusals", "No General Tariff rate is known for %1."),
     QT_TRANSLATE_NOOP("Refusals", "The reference edition has no such rate for that day."),
     QT_TRANSLATE_NOOP("Refusals", "Check the accounting date, or ask at the counter.")},
    {RefusalCode::AmountTooLarge, QT_TRANSLATE_NOOP("Refusals", "An amount is too large for one entry."),
     QT_TRANSLATE_NOOP("Refusals", "The form ends at 99,999,999,999.99 dollars."),
     QT_TRANSLATE_NOOP("Refusals", "Check the value and the quantity.")},
};

/// Facts in the order of the message, with names in the person's own language and units as words.
QStringList refusalFacts(const assessment::Refusal& refusal, const Speaker& speaker)
{
    const Language language = speaker.language();
    QStringList facts = refusal.facts;
    switch (refusal.code) {
    case RefusalCode::TreatmentNotForCountry:
        keepOwnLanguage(facts, 1, language);
        [[fallthrough]];
    case RefusalCode::TreatmentNotForItem:
        facts[0] = treatmentAbbreviation(facts.value(0), language);
        break;
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
    return sayCode(kRefusalRows, "Refusals", refusal.code, refusalFacts(refusal, speaker), speaker);
}

} // namespace carm::presenters
