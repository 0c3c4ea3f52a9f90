// What is wrong with a field, why, and how to mend it: one row per rule.
#include "presenters/format.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using declaration::RuleCode;

// %1, %2 … are the facts documented at RuleCode, in the habit of the language.
constexpr MessageRow<RuleCode> kFindingRows[] = {
    {RuleCode::MandatoryField, QT_TRANSLATE_NOOP("Findings", "%1: nothing is declared yet."),
     QT_TRANSLATE_NOOP("Findings", "The entry cannot be accepted without it."),
     QT_TRANSLATE_NOOP("Findings", "Fill in the field. Zero counts as an answer; an empty field does not.")},
    {RuleCode::ImporterNumberFormat,
     QT_TRANSLATE_NOOP("Findings", "The import account number is not complete."),
     QT_TRANSLATE_NOOP("Findings", "It has nine digits, the letters RM and four digits. You typed “%1”."),
     QT_TRANSLATE_NOOP("Findings", "Copy it from a letter of the agency, for example 123456782 RM0001.")},
    {RuleCode::ImporterNumberCheckDigit,
     QT_TRANSLATE_NOOP("Findings", "The business number %1 cannot exist."),
     QT_TRANSLATE_NOOP("Findings",
                       "Its last digit does not match the other eight; one digit is probably mistyped."),
     QT_TRANSLATE_NOOP("Findings", "Compare each digit with your papers.")},
    {RuleCode::ImporterNumberProgram, QT_TRANSLATE_NOOP("Findings", "This is not an import account."),
     QT_TRANSLATE_NOOP("Findings", "Import accounts have the letters RM after the nine digits, not %1."),
     QT_TRANSLATE_NOOP("Findings", "Give the RM account of the business, not its tax or payroll account.")},
    {RuleCode::CargoControlNumberFormat,
     QT_TRANSLATE_NOOP("Findings", "The cargo control number cannot be read."),
     QT_TRANSLATE_NOOP(
         "Findings",
         "It has 5 to 25 letters, digits and hyphens and begins with the carrier code. You typed “%1”."),
     QT_TRANSLATE_NOOP(
         "Findings",
         "Copy it from the carrier's document, or leave it empty when you carry the goods yourself.")},
    {RuleCode::OfficeUnknown, QT_TRANSLATE_NOOP("Findings", "The office %1 is not known."),
     QT_TRANSLATE_NOOP("Findings", "The goods can only be released by an office of the list."),
     QT_TRANSLATE_NOOP("Findings", "Choose the office where you present the goods.")},
    {RuleCode::ModeOfTransportUnknown,
     QT_TRANSLATE_NOOP("Findings", "The mode of transport %1 is not known."),
     QT_TRANSLATE_NOOP("Findings", "The agency keeps a list of modes."),
     QT_TRANSLATE_NOOP("Findings", "Choose how the goods crossed the border.")},
    {RuleCode::TypeUnsupported, QT_TRANSLATE_NOOP("Findings", "Declarations of type %1 cannot be made here."),
     QT_TRANSLATE_NOOP("Findings", "Types C (cash entry) and AB (goods released before) can be made here."),
     QT_TRANSLATE_NOOP("Findings", "Ask an officer for another type.")},
    {RuleCode::AccountingDateInvalid,
     QT_TRANSLATE_NOOP("Findings", "The accounting date “%1” cannot be used."),
     QT_TRANSLATE_NOOP("Findings", "It decides which tariff applies and cannot be after today, %2."),
     QT_TRANSLATE_NOOP("Findings", "Give the date as year-month-day.")},
    {RuleCode::ShipmentDateInvalid, QT_TRANSLATE_NOOP("Findings", "“%1” is not a date."),
     QT_TRANSLATE_NOOP("Findings", "The date of direct shipment decides the exchange rate."),
     QT_TRANSLATE_NOOP("Findings", "Give it as year-month-day, for example 2026-03-01.")},
    {RuleCode::ShipmentDateInFuture,
     QT_TRANSLATE_NOOP("Findings", "The goods cannot have been shipped on %1."),
     QT_TRANSLATE_NOOP("Findings", "Today is %2."),
     QT_TRANSLATE_NOOP("Findings", "Give the day on which the goods left for Canada.")},
    {RuleCode::ShipmentDateOld, QT_TRANSLATE_NOOP("Findings", "The goods were shipped %2 days ago, on %1."),
     QT_TRANSLATE_NOOP("Findings", "That is unusual: more than %3 days."),
     QT_TRANSLATE_NOOP("Findings", "Check the year. If it is right, go on.")},
    {RuleCode::CurrencyUnknown, QT_TRANSLATE_NOOP("Findings", "The currency “%1” is not known."),
     QT_TRANSLATE_NOOP("Findings", "The value is converted at the official rate of the invoice currency."),
     QT_TRANSLATE_NOOP("Findings", "Choose the currency that the invoice shows.")},
    {RuleCode::ExchangeRateMissing,
     QT_TRANSLATE_NOOP("Findings", "No exchange rate is known for %1 on %2 or before."),
     QT_TRANSLATE_NOOP("Findings", "Without it the amounts cannot be worked out. A rate is never guessed."),
     QT_TRANSLATE_NOOP("Findings",
                       "You can go on: the entry is provisional and is computed when the rate is there.")},
    {RuleCode::ExchangeRateOld, QT_TRANSLATE_NOOP("Findings", "The exchange rate used for %1 is of %3."),
     QT_TRANSLATE_NOOP("Findings",
                       "It is the latest one known before the shipment of %2, more than %4 days older."),
     QT_TRANSLATE_NOOP("Findings",
                       "You can go on. The agency may correct the amount when a later rate is published.")},
    {RuleCode::PlaceOfExportUnknown, QT_TRANSLATE_NOOP("Findings", "The place of export “%1” is not known."),
     QT_TRANSLATE_NOOP("Findings", "It is a country, or a state of the United States."),
     QT_TRANSLATE_NOOP("Findings", "Choose the place from which the goods were shipped to Canada.")},
    {RuleCode::ClassificationFormat,
     QT_TRANSLATE_NOOP("Findings", "The classification number is not complete."),
     QT_TRANSLATE_NOOP("Findings", "It has ten digits. You typed “%1”."),
     QT_TRANSLATE_NOOP("Findings", "Search for the goods in plain words and choose from the list.")},
    {RuleCode::ClassificationUnknown,
     QT_TRANSLATE_NOOP("Findings", "The tariff has no classification number %1."),
     QT_TRANSLATE_NOOP("Findings", "The tariff in force on %2 does not list it."),
     QT_TRANSLATE_NOOP("Findings", "Search for the goods in plain words and choose from the list.")},
    {RuleCode::CountryUnknown, QT_TRANSLATE_NOOP("Findings", "The country of origin “%1” is not known."),
     QT_TRANSLATE_NOOP("Findings", "The origin decides which rates may be claimed."),
     QT_TRANSLATE_NOOP("Findings", "Choose the country where the goods were made.")},
    {RuleCode::TreatmentUnknown, QT_TRANSLATE_NOOP("Findings", "The tariff treatment %1 is not known."),
     QT_TRANSLATE_NOOP("Findings", "The tariff lists the treatments that can be claimed."),
     QT_TRANSLATE_NOOP("Findings", "Choose a treatment from the list.")},
    {RuleCode::TreatmentNotForCountry,
     QT_TRANSLATE_NOOP("Findings", "Goods from %2 cannot claim the treatment %1."),
     QT_TRANSLATE_NOOP("Findings", "Each treatment belongs to the countries of its agreement."),
     QT_TRANSLATE_NOOP("Findings", "Choose a treatment from the list, or correct the country of origin.")},
    {RuleCode::TreatmentNotForItem,
     QT_TRANSLATE_NOOP("Findings", "The tariff lists no %1 rate for these goods."),
     QT_TRANSLATE_NOOP("Findings",
                       "Tariff item %2 has no rate under that treatment; that does not mean free."),
     QT_TRANSLATE_NOOP("Findings", "Choose a treatment from the list.")},
    {RuleCode::RateNeedsOfficer,
     QT_TRANSLATE_NOOP("Findings", "An officer has to work out the duty for these goods."),
     QT_TRANSLATE_NOOP("Findings",
                       "Under %1 the tariff says “%3” for item %2: another rule decides the rate."),
     QT_TRANSLATE_NOOP("Findings", "Ask at the counter, or choose another treatment.")},
    {RuleCode::QuantityMissing, QT_TRANSLATE_NOOP("Findings", "The quantity is missing."),
     QT_TRANSLATE_NOOP("Findings", "The tariff counts these goods in %1."),
     QT_TRANSLATE_NOOP("Findings", "Give the quantity in %1.")},
    {RuleCode::QuantityFormat, QT_TRANSLATE_NOOP("Findings", "“%1” is not a quantity."),
     QT_TRANSLATE_NOOP("Findings", "A quantity is a number with at most three decimals."),
     QT_TRANSLATE_NOOP("Findings", "Type digits only, for example 120 or 2.5.")},
    {RuleCode::QuantityZero, QT_TRANSLATE_NOOP("Findings", "The quantity is zero."),
     QT_TRANSLATE_NOOP("Findings", "A line declares goods that are there."),
     QT_TRANSLATE_NOOP("Findings", "Give the quantity, or remove the line.")},
    {RuleCode::UnitUnknown, QT_TRANSLATE_NOOP("Findings", "The unit “%1” is not known."),
     QT_TRANSLATE_NOOP("Findings", "The agency keeps a list of units."),
     QT_TRANSLATE_NOOP("Findings", "Choose a unit from the list.")},
    {RuleCode::UnitNotForItem, QT_TRANSLATE_NOOP("Findings", "These goods are not counted in %1."),
     QT_TRANSLATE_NOOP("Findings", "The tariff counts them in %2."),
     QT_TRANSLATE_NOOP("Findings", "Give the quantity in %2.")},
    {RuleCode::ValueFormat, QT_TRANSLATE_NOOP("Findings", "“%1” is not an amount."),
     QT_TRANSLATE_NOOP("Findings", "An amount is a number with at most two decimals."),
     QT_TRANSLATE_NOOP("Findings", "Type digits only, for example 1234.50.")},
    {RuleCode::ValueZero, QT_TRANSLATE_NOOP("Findings", "The value declared is zero."),
     QT_TRANSLATE_NOOP("Findings", "Zero is allowed, for example for a free sample, but it is unusual."),
     QT_TRANSLATE_NOOP("Findings", "If the goods are worth something, give that value. If not, go on.")},
    {RuleCode::ValueForDutyCodeUnknown,
     QT_TRANSLATE_NOOP("Findings", "The value for duty code %1 is not known."),
     QT_TRANSLATE_NOOP("Findings",
                       "It says whether buyer and seller are related and how the value was found."),
     QT_TRANSLATE_NOOP("Findings", "Choose from the list.")},
    {RuleCode::GstExemptionUnknown, QT_TRANSLATE_NOOP("Findings", "The tax exemption code %1 is not known."),
     QT_TRANSLATE_NOOP("Findings", "Only listed codes relieve goods of the tax."),
     QT_TRANSLATE_NOOP("Findings", "Leave it empty, or ask at the counter.")},
    {RuleCode::InvoiceTotalMismatch,
     QT_TRANSLATE_NOOP("Findings", "The lines add up to %2, the invoice total says %1."),
     QT_TRANSLATE_NOOP("Findings", "Both are in %3 and must be equal."),
     QT_TRANSLATE_NOOP("Findings", "Correct the value of a line or the total.")},
    {RuleCode::NoInvoice, QT_TRANSLATE_NOOP("Findings", "No invoice is declared yet."),
     QT_TRANSLATE_NOOP("Findings", "The goods are declared invoice by invoice."),
     QT_TRANSLATE_NOOP("Findings", "Fill in the shipment page.")},
    {RuleCode::NoLine, QT_TRANSLATE_NOOP("Findings", "No goods are declared yet."),
     QT_TRANSLATE_NOOP("Findings", "An entry declares at least one kind of goods."),
     QT_TRANSLATE_NOOP("Findings", "Search for your goods and add them.")},
    {RuleCode::TooManyLines, QT_TRANSLATE_NOOP("Findings", "The entry is too long: %1 rows."),
     QT_TRANSLATE_NOOP("Findings", "At most %2 can be declared at once."),
     QT_TRANSLATE_NOOP("Findings", "Make two entries.")},
    {RuleCode::TextTooLong, QT_TRANSLATE_NOOP("Findings", "The text is too long: %1 characters."),
     QT_TRANSLATE_NOOP("Findings", "The form takes at most %2."),
     QT_TRANSLATE_NOOP("Findings", "Shorten it.")},
    {RuleCode::ReleaseDateInvalid, QT_TRANSLATE_NOOP("Findings", "The release date “%1” cannot be used."),
     QT_TRANSLATE_NOOP("Findings",
                       "The goods were released before they are accounted for, so it cannot be after %2."),
     QT_TRANSLATE_NOOP("Findings", "Give the day of the release as year-month-day.")},
    {RuleCode::ReleaseDateNotForType, QT_TRANSLATE_NOOP("Findings", "A cash entry has no release date yet."),
     QT_TRANSLATE_NOOP("Findings", "The office stamps it when the goods are released. You typed “%1”."),
     QT_TRANSLATE_NOOP("Findings", "Leave it empty, or choose type AB for goods that were released before.")},
    {RuleCode::ImporterTwice, QT_TRANSLATE_NOOP("Findings", "The importer is declared twice."),
     QT_TRANSLATE_NOOP("Findings", "There is the business number %1 and also an importer without a number."),
     QT_TRANSLATE_NOOP("Findings", "Keep only one of them: the number, if there is one.")},
    {RuleCode::ProvisionalNotForType,
     QT_TRANSLATE_NOOP("Findings", "An entry of type %1 needs a business number."),
     QT_TRANSLATE_NOOP("Findings", "Only a cash entry can be made for an importer who has no number yet."),
     QT_TRANSLATE_NOOP("Findings", "Register the business first, or make a cash entry.")},
    {RuleCode::ReasonUnknown, QT_TRANSLATE_NOOP("Findings", "The reason code “%1” is not known."),
     QT_TRANSLATE_NOOP("Findings", "The agency keeps a list of reasons for corrections."),
     QT_TRANSLATE_NOOP("Findings",
                       "Choose from the list, or leave the code empty and say the reason in words.")},
    {RuleCode::ReasonsInOriginal,
     QT_TRANSLATE_NOOP("Findings", "Reasons for a correction are given, but nothing is corrected."),
     QT_TRANSLATE_NOOP("Findings", "This is the first version of the entry."),
     QT_TRANSLATE_NOOP("Findings", "Remove the reasons.")},
    {RuleCode::TooManyReasons, QT_TRANSLATE_NOOP("Findings", "There are too many reasons: %1."),
     QT_TRANSLATE_NOOP("Findings", "The form takes at most %2."),
     QT_TRANSLATE_NOOP("Findings", "Keep the most important ones.")},
    {RuleCode::LinesDropped,
     QT_TRANSLATE_NOOP("Findings", "Lines are missing from invoice %1: there were %2, now there are %3."),
     QT_TRANSLATE_NOOP("Findings", "A correction keeps every line of the version before it."),
     QT_TRANSLATE_NOOP(
         "Findings",
         "Put the lines back. Where goods do not apply any more, set value and quantity to zero.")},
    {RuleCode::ImporterChanged, QT_TRANSLATE_NOOP("Findings", "A correction cannot change the importer."),
     QT_TRANSLATE_NOOP("Findings", "The entry stays with the importer for whom it was made. Only a missing "
                                   "business number can be added."),
     QT_TRANSLATE_NOOP("Findings", "Put the former importer back, or make a new entry.")},
    {RuleCode::TypeChanged,
     QT_TRANSLATE_NOOP("Findings", "A correction cannot change the type from %1 to %2."),
     QT_TRANSLATE_NOOP("Findings",
                       "The type decides when the goods are released and how the amounts are paid."),
     QT_TRANSLATE_NOOP("Findings", "Put the former type back.")},
};

/// Facts in the order of the message: names that come in both languages are reduced to the person's own.
QStringList findingFacts(const declaration::Finding& finding, const Speaker& speaker)
{
    const Language language = speaker.language();
    QStringList facts = finding.facts;
    switch (finding.code) {
    case RuleCode::MandatoryField:
        return {fieldName(finding.field.field, speaker)};
    case RuleCode::TreatmentNotForCountry:
        keepOwnLanguage(facts, 1, language);
        facts[0] = treatmentAbbreviation(facts.value(0), language);
        break;
    case RuleCode::TreatmentNotForItem:
        facts[0] = treatmentAbbreviation(facts.value(0), language);
        break;
    case RuleCode::RateNeedsOfficer:
        return {treatmentAbbreviation(facts.value(0), language), facts.value(1),
                formatRate(facts.value(2), speaker)};
    case RuleCode::QuantityMissing:
        return {unitCounted(facts.value(0), speaker)};
    case RuleCode::UnitNotForItem:
        return {unitCounted(facts.value(0), speaker), unitCounted(facts.value(1), speaker)};
    case RuleCode::InvoiceTotalMismatch:
    case RuleCode::TooManyLines:
    case RuleCode::TextTooLong:
    case RuleCode::TooManyReasons:
        facts[0] = formatDecimal(facts.value(0), language);
        facts[1] = formatDecimal(facts.value(1), language);
        break;
    default:
        break;
    }
    for (QString& fact : facts) {
        fact = presentableFact(fact, language);
    }
    return facts;
}

} // namespace

Message messageFor(const declaration::Finding& finding, const Speaker& speaker)
{
    return sayCode(kFindingRows, "Findings", finding.code, findingFacts(finding, speaker), speaker);
}

} // namespace carm::presenters
