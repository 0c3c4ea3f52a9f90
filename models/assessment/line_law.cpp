#include "assessment/line_law.h"

#include "assessment/refusals.h"
#include "declaration/calendar_day.h"
#include "declaration/tariff_law.h"

namespace carm::assessment {

using declaration::Field;

namespace {

const reference::TariffItem* itemOf(const declaration::Line& line, const declaration::FieldPath& path,
                                    const reference::Edition& edition, QDate day,
                                    std::vector<Refusal>& refusals)
{
    const identifiers::ClassificationNumber& number = line.classificationNumber;
    if (edition.classification(number, day) == nullptr) {
        refusals.push_back(refuse(RefusalCode::ClassificationUnknown, path, Field::ClassificationNumber,
                                  {number.printed(), declaration::textOf(day)}));
        return nullptr;
    }
    const reference::TariffItem* item = edition.tariffItem(number.tariffItem(), day);
    if (item == nullptr) {
        refusals.push_back(refuse(RefusalCode::TariffItemUnknown, path, Field::ClassificationNumber,
                                  {declaration::printedItem(number.tariffItem()), declaration::textOf(day)}));
    }
    return item;
}

} // namespace

LineLaw lawOf(const declaration::Line& line, const declaration::FieldPath& path,
              const reference::Edition& edition, QDate day)
{
    LineLaw law;
    law.item = itemOf(line, path, edition, day, law.refusals);
    const reference::Country* country = edition.country(line.countryOfOrigin, line.originArea, day);
    if (country == nullptr) {
        law.refusals.push_back(refuse(RefusalCode::CountryUnknown, path, Field::CountryOfOrigin,
                                      {line.countryOfOrigin.text(), line.originArea}));
    }
    const reference::Treatment* treatment = edition.treatment(line.tariffTreatment, day);
    if (treatment == nullptr) {
        law.refusals.push_back(refuse(RefusalCode::TreatmentUnknown, path, Field::TariffTreatment,
                                      {line.tariffTreatment.text()}));
        law.item = nullptr;
        return law;
    }
    if (country != nullptr && !declaration::mayClaim(*country, treatment->code)) {
        law.refusals.push_back(
            refuse(RefusalCode::TreatmentNotForCountry, path, Field::TariffTreatment,
                   {treatment->abbreviation, country->name.english, country->name.french}));
    }
    return law;
}

} // namespace carm::assessment
