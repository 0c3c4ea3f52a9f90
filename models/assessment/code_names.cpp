// Stable names of the codes, for JSON and logs. A name never changes; a code that goes leaves a gap.
#include "assessment/assessment.h"

#include "support/ensure.h"

#include <array>
#include <utility>

namespace carm::assessment {
namespace {

template <class Code, std::size_t Count> using NameTable = std::array<std::pair<Code, const char*>, Count>;

constexpr NameTable<ChargeKind, 2> kChargeNames = {{
    {ChargeKind::CustomsDuty, "customsDuty"},
    {ChargeKind::GoodsAndServicesTax, "gst"},
}};

constexpr NameTable<StepCode, 21> kStepNames = {{
    {StepCode::ValueInCanadianDollars, "valueInCanadianDollars"},
    {StepCode::ValueConverted, "valueConverted"},
    {StepCode::ExchangeRateIsLatest, "exchangeRateIsLatest"},
    {StepCode::ExchangeRateMissing, "exchangeRateMissing"},
    {StepCode::TreatmentApplied, "treatmentApplied"},
    {StepCode::ComparedWithMfn, "comparedWithMfn"},
    {StepCode::GeneralTariffHigherMfn, "generalTariffHigherMfn"},
    {StepCode::GeneralTariffApplies, "generalTariffApplies"},
    {StepCode::DutyFree, "dutyFree"},
    {StepCode::AdValorem, "adValorem"},
    {StepCode::QuantityConverted, "quantityConverted"},
    {StepCode::Specific, "specific"},
    {StepCode::FloorApplies, "floorApplies"},
    {StepCode::FloorNotReached, "floorNotReached"},
    {StepCode::CeilingApplies, "ceilingApplies"},
    {StepCode::CeilingNotReached, "ceilingNotReached"},
    {StepCode::Plus, "plus"},
    {StepCode::Rounded, "rounded"},
    {StepCode::ValueForTax, "valueForTax"},
    {StepCode::TaxRate, "taxRate"},
    {StepCode::TaxExempt, "taxExempt"},
}};

constexpr NameTable<RefusalCode, 14> kRefusalNames = {{
    {RefusalCode::ClassificationUnknown, "classificationUnknown"},
    {RefusalCode::TariffItemUnknown, "tariffItemUnknown"},
    {RefusalCode::CountryUnknown, "countryUnknown"},
    {RefusalCode::TreatmentUnknown, "treatmentUnknown"},
    {RefusalCode::TreatmentNotForCountry, "treatmentNotForCountry"},
    {RefusalCode::TreatmentNotForItem, "treatmentNotForItem"},
    {RefusalCode::RateNotApplicable, "rateNotApplicable"},
    {RefusalCode::RateSeeNote, "rateSeeNote"},
    {RefusalCode::QuantityMissing, "quantityMissing"},
    {RefusalCode::UnitNotConvertible, "unitNotConvertible"},
    {RefusalCode::GstRateUnknown, "gstRateUnknown"},
    {RefusalCode::GstExemptionUnknown, "gstExemptionUnknown"},
    {RefusalCode::GeneralTariffUnknown, "generalTariffUnknown"},
    {RefusalCode::AmountTooLarge, "amountTooLarge"},
}};

template <class Code, std::size_t Count> QString nameIn(const NameTable<Code, Count>& table, Code code)
{
    for (const auto& [known, name] : table) {
        if (known == code) {
            return QString::fromLatin1(name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

template <class Code, std::size_t Count>
std::optional<Code> codeIn(const NameTable<Code, Count>& table, QStringView text)
{
    for (const auto& [code, name] : table) {
        if (text == QLatin1String(name)) {
            return code;
        }
    }
    return {};
}

} // namespace

QString toText(ChargeKind kind)
{
    return nameIn(kChargeNames, kind);
}

QString toText(StepCode code)
{
    return nameIn(kStepNames, code);
}

QString toText(RefusalCode code)
{
    return nameIn(kRefusalNames, code);
}

std::optional<ChargeKind> chargeKindFromText(QStringView text)
{
    return codeIn(kChargeNames, text);
}

std::optional<StepCode> stepCodeFromText(QStringView text)
{
    return codeIn(kStepNames, text);
}

std::optional<RefusalCode> refusalCodeFromText(QStringView text)
{
    return codeIn(kRefusalNames, text);
}

} // namespace carm::assessment
