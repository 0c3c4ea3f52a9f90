#include "presenters/field_filling.h"

#include "declaration/tariff_law.h"
#include "presenters/format.h"

namespace carm::presenters {
namespace {

using declaration::DraftLine;
using declaration::Field;

constexpr int kValueDecimals = 2;
constexpr int kQuantityDecimals = 3;

template <class Identifier> QString canonicalOr(const QString& typed)
{
    const auto parsed = Identifier::parse(typed);
    return parsed ? parsed->text() : typed;
}

} // namespace

QString canonicalText(Field field, const QString& typed)
{
    switch (field) {
    case Field::Value:
    case Field::InvoiceTotal:
        return canonicalNumber(typed, kValueDecimals).value_or(typed);
    case Field::Quantity:
        return canonicalNumber(typed, kQuantityDecimals).value_or(typed);
    case Field::DirectShipmentDate:
    case Field::AccountingDate:
    case Field::ReleaseDate:
        return canonicalDate(typed).value_or(typed);
    case Field::ImporterNumber:
        return canonicalOr<identifiers::ImportProgramAccount>(typed);
    case Field::CargoControlNumber:
        return canonicalOr<identifiers::CargoControlNumber>(typed);
    case Field::ClassificationNumber:
        return canonicalOr<identifiers::ClassificationNumber>(typed);
    default:
        return typed;
    }
}

void fillUnit(DraftLine& line, const reference::Edition& edition, QDate day)
{
    const auto number = identifiers::ClassificationNumber::parse(line.classificationNumber);
    const auto* entry = number ? edition.classification(number.value(), day) : nullptr;
    const auto* item = number ? edition.tariffItem(number->tariffItem(), day) : nullptr;
    const bool known = entry != nullptr && item != nullptr;
    const auto unit = known ? declaration::unitOf(*entry, *item) : std::nullopt;
    line.unitOfMeasure = unit ? unit->text() : QString();
    if (known && !unit) {
        line.quantity.clear();
    }
}

void fillTreatment(DraftLine& line, const reference::Edition& edition, QDate day)
{
    const auto origin = identifiers::OriginCode::parse(line.countryOfOrigin);
    const auto* country = origin ? edition.country(origin.value(), line.originArea, day) : nullptr;
    if (country == nullptr || country->treatments.empty()) {
        return;
    }
    const auto claimed = identifiers::TreatmentCode::parse(line.tariffTreatment);
    if (!claimed || !declaration::mayClaim(*country, claimed.value())) {
        line.tariffTreatment = country->treatments.front().text();
    }
}

} // namespace carm::presenters
