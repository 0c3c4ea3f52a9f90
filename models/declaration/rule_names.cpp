// Stable names of the codes, for JSON and logs. A name never changes; a code that goes leaves a gap.
#include "declaration/rules.h"

#include "support/ensure.h"

#include <array>
#include <utility>

namespace carm::declaration {
namespace {

constexpr std::array<std::pair<RuleCode, const char*>, 47> kRuleNames = {{
    {RuleCode::MandatoryField, "mandatoryField"},
    {RuleCode::ImporterNumberFormat, "importerNumberFormat"},
    {RuleCode::ImporterNumberCheckDigit, "importerNumberCheckDigit"},
    {RuleCode::ImporterNumberProgram, "importerNumberProgram"},
    {RuleCode::CargoControlNumberFormat, "cargoControlNumberFormat"},
    {RuleCode::OfficeUnknown, "officeUnknown"},
    {RuleCode::ModeOfTransportUnknown, "modeOfTransportUnknown"},
    {RuleCode::TypeUnsupported, "typeUnsupported"},
    {RuleCode::AccountingDateInvalid, "accountingDateInvalid"},
    {RuleCode::ShipmentDateInvalid, "shipmentDateInvalid"},
    {RuleCode::ShipmentDateInFuture, "shipmentDateInFuture"},
    {RuleCode::ShipmentDateOld, "shipmentDateOld"},
    {RuleCode::CurrencyUnknown, "currencyUnknown"},
    {RuleCode::ExchangeRateMissing, "exchangeRateMissing"},
    {RuleCode::ExchangeRateOld, "exchangeRateOld"},
    {RuleCode::PlaceOfExportUnknown, "placeOfExportUnknown"},
    {RuleCode::ClassificationFormat, "classificationFormat"},
    {RuleCode::ClassificationUnknown, "classificationUnknown"},
    {RuleCode::CountryUnknown, "countryUnknown"},
    {RuleCode::TreatmentUnknown, "treatmentUnknown"},
    {RuleCode::TreatmentNotForCountry, "treatmentNotForCountry"},
    {RuleCode::TreatmentNotForItem, "treatmentNotForItem"},
    {RuleCode::RateNeedsOfficer, "rateNeedsOfficer"},
    {RuleCode::QuantityMissing, "quantityMissing"},
    {RuleCode::QuantityFormat, "quantityFormat"},
    {RuleCode::QuantityZero, "quantityZero"},
    {RuleCode::UnitUnknown, "unitUnknown"},
    {RuleCode::UnitNotForItem, "unitNotForItem"},
    {RuleCode::ValueFormat, "valueFormat"},
    {RuleCode::ValueZero, "valueZero"},
    {RuleCode::ValueForDutyCodeUnknown, "valueForDutyCodeUnknown"},
    {RuleCode::GstExemptionUnknown, "gstExemptionUnknown"},
    {RuleCode::InvoiceTotalMismatch, "invoiceTotalMismatch"},
    {RuleCode::NoInvoice, "noInvoice"},
    {RuleCode::NoLine, "noLine"},
    {RuleCode::TooManyLines, "tooManyLines"},
    {RuleCode::TextTooLong, "textTooLong"},
    {RuleCode::ReleaseDateInvalid, "releaseDateInvalid"},
    {RuleCode::ReleaseDateNotForType, "releaseDateNotForType"},
    {RuleCode::ImporterTwice, "importerTwice"},
    {RuleCode::ProvisionalNotForType, "provisionalNotForType"},
    {RuleCode::ReasonUnknown, "reasonUnknown"},
    {RuleCode::ReasonsInOriginal, "reasonsInOriginal"},
    {RuleCode::TooManyReasons, "tooManyReasons"},
    {RuleCode::LinesDropped, "linesDropped"},
    {RuleCode::ImporterChanged, "importerChanged"},
    {RuleCode::TypeChanged, "typeChanged"},
}};

} // namespace

QString toText(RuleCode code)
{
    for (const auto& [known, name] : kRuleNames) {
        if (known == code) {
            return QString::fromLatin1(name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

std::optional<RuleCode> ruleCodeFromText(QStringView text)
{
    for (const auto& [code, name] : kRuleNames) {
        if (text == QLatin1String(name)) {
            return code;
        }
    }
    return {};
}

QString toText(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace carm::declaration
