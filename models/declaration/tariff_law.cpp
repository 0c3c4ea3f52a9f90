#include "declaration/tariff_law.h"

#include <algorithm>

namespace carm::declaration {
namespace {

constexpr QLatin1String kMostFavouredNationCode("02");
constexpr QLatin1String kGeneralTariffCode("03");

} // namespace

bool isMostFavouredNation(const identifiers::TreatmentCode& code)
{
    return code.text() == kMostFavouredNationCode;
}

bool isGeneralTariff(const identifiers::TreatmentCode& code)
{
    return code.text() == kGeneralTariffCode;
}

bool mayClaim(const reference::Country& country, const identifiers::TreatmentCode& code)
{
    return isGeneralTariff(code) ||
           std::find(country.treatments.begin(), country.treatments.end(), code) != country.treatments.end();
}

const reference::RateExpression* rateFor(const reference::TariffItem& item,
                                         const identifiers::TreatmentCode& code)
{
    if (isMostFavouredNation(code) || isGeneralTariff(code)) {
        return &item.mostFavouredNation;
    }
    const auto listed = item.preferences.find(code);
    return listed == item.preferences.end() ? nullptr : &listed->second;
}

bool needsOfficer(const reference::RateExpression& rate)
{
    return rate.kind == reference::RateKind::NotApplicable || rate.kind == reference::RateKind::SeeNote;
}

std::optional<identifiers::UnitCode> unitOf(const reference::Classification& classification,
                                            const reference::TariffItem& item)
{
    return classification.unit.has_value() ? classification.unit : item.unit;
}

std::vector<identifiers::UnitCode> unitsOf(const reference::RateExpression& rate)
{
    std::vector<identifiers::UnitCode> units;
    const auto add = [&units](const reference::RateTerm& term) {
        const auto* specific = std::get_if<reference::SpecificRate>(&term);
        if (specific != nullptr && std::find(units.begin(), units.end(), specific->unit) == units.end()) {
            units.push_back(specific->unit);
        }
    };
    if (rate.kind != reference::RateKind::Charge) {
        return units;
    }
    add(rate.base);
    for (const auto* term : {&rate.floor, &rate.ceiling, &rate.plus}) {
        if (term->has_value()) {
            add(**term);
        }
    }
    return units;
}

Field fieldOfRate(const identifiers::TreatmentCode& code)
{
    return isMostFavouredNation(code) || isGeneralTariff(code) ? Field::ClassificationNumber
                                                               : Field::TariffTreatment;
}

bool listsCode(const std::vector<reference::CodedName>& list, const QString& code, QDate day)
{
    return std::any_of(list.begin(), list.end(), [&](const reference::CodedName& entry) {
        return entry.code == code && entry.validity.contains(day);
    });
}

QString printedItem(const QString& eightDigits)
{
    return QStringLiteral("%1.%2.%3").arg(eightDigits.left(4), eightDigits.mid(4, 2), eightDigits.mid(6));
}

} // namespace carm::declaration
