#include "presenters/line_columns.h"

#include "presenters/format.h"
#include "presenters/message_table.h"

#include <algorithm>
#include <array>

namespace carm::presenters {
namespace {

using declaration::DraftLine;
using declaration::Field;
using Column = LineTableModel::Column;

struct ColumnRow {
    Column column;
    std::optional<Field> field;
    const char* heading;
};

constexpr std::array<ColumnRow, LineTableModel::ColumnCount> kColumnRows = {{
    {Column::ClassificationNumber, Field::ClassificationNumber,
     QT_TRANSLATE_NOOP("Lines", "Classification number")},
    {Column::Description, Field::Description, QT_TRANSLATE_NOOP("Lines", "Description")},
    {Column::CountryOfOrigin, Field::CountryOfOrigin, QT_TRANSLATE_NOOP("Lines", "Country of origin")},
    {Column::TariffTreatment, Field::TariffTreatment, QT_TRANSLATE_NOOP("Lines", "Tariff treatment")},
    {Column::Quantity, Field::Quantity, QT_TRANSLATE_NOOP("Lines", "Quantity")},
    {Column::UnitOfMeasure, Field::UnitOfMeasure, QT_TRANSLATE_NOOP("Lines", "Unit")},
    {Column::ValueForDutyCode, Field::ValueForDutyCode, QT_TRANSLATE_NOOP("Lines", "Value code")},
    {Column::Value, Field::Value, QT_TRANSLATE_NOOP("Lines", "Value")},
    {Column::GstExemptionCode, Field::GstExemptionCode, QT_TRANSLATE_NOOP("Lines", "GST exemption")},
    {Column::ValueForDuty, {}, QT_TRANSLATE_NOOP("Lines", "Value for duty")},
    {Column::CustomsDuty, {}, QT_TRANSLATE_NOOP("Lines", "Customs duty")},
    {Column::Tax, {}, QT_TRANSLATE_NOOP("Lines", "GST")},
    {Column::Total, {}, QT_TRANSLATE_NOOP("Lines", "Total")},
}};

const ColumnRow& rowOf(int column)
{
    CARM_ENSURE(column >= 0 && column < LineTableModel::ColumnCount);
    return kColumnRows[static_cast<std::size_t>(column)];
}

QString shownCountry(const DraftLine& line, const EntryEditor& editor, const Speaker& speaker)
{
    const auto origin = identifiers::OriginCode::parse(line.countryOfOrigin);
    const auto* country =
        origin ? editor.edition()->country(origin.value(), line.originArea, editor.tariffDay()) : nullptr;
    if (country == nullptr) {
        return line.countryOfOrigin;
    }
    const QString name = pick(country->name, speaker.language());
    return origin->isUnitedStatesState() ? name + QStringLiteral(" – ") + origin->text() : name;
}

QString shownTreatment(const DraftLine& line, const EntryEditor& editor, const Speaker& speaker)
{
    const auto code = identifiers::TreatmentCode::parse(line.tariffTreatment);
    const auto* treatment = code ? editor.edition()->treatment(code.value(), editor.tariffDay()) : nullptr;
    return treatment == nullptr
               ? line.tariffTreatment
               : code->text() + u' ' + treatmentAbbreviation(treatment->abbreviation, speaker.language());
}

QString shownUnit(const DraftLine& line, const EntryEditor& editor, const Speaker& speaker)
{
    const auto code = identifiers::UnitCode::parse(line.unitOfMeasure);
    const auto* unit = code ? editor.edition()->unit(code.value()) : nullptr;
    return unit == nullptr ? line.unitOfMeasure : pick(unit->symbol, speaker.language());
}

QString shownFigure(const QString& text, int decimals, const Speaker& speaker)
{
    const auto canonical = canonicalNumber(text, decimals);
    return canonical == text ? formatDecimal(text, speaker.language()) : text;
}

bool isSameText(const QString& left, const QString& right)
{
    return !left.isEmpty() && left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isComputedColumn(int column)
{
    return !rowOf(column).field.has_value();
}

std::optional<Field> fieldOfColumn(int column)
{
    return rowOf(column).field;
}

std::optional<int> columnOfField(Field field)
{
    for (const ColumnRow& row : kColumnRows) {
        if (row.field == field) {
            return row.column;
        }
    }
    return {};
}

QString columnHeading(int column, const Speaker& speaker)
{
    return speaker.say("Lines", rowOf(column).heading);
}

QString shownText(int column, const DraftLine& line, const EntryEditor& editor, const Speaker& speaker)
{
    switch (static_cast<Column>(column)) {
    case Column::ClassificationNumber: {
        const auto number = identifiers::ClassificationNumber::parse(line.classificationNumber);
        return number ? number->printed() : line.classificationNumber;
    }
    case Column::Description:
        return line.description;
    case Column::CountryOfOrigin:
        return shownCountry(line, editor, speaker);
    case Column::TariffTreatment:
        return shownTreatment(line, editor, speaker);
    case Column::Quantity:
        return shownFigure(line.quantity, 3, speaker);
    case Column::UnitOfMeasure:
        return shownUnit(line, editor, speaker);
    case Column::ValueForDutyCode:
        return line.valueForDutyCode;
    case Column::Value:
        return shownFigure(line.value, 2, speaker);
    case Column::GstExemptionCode:
        return line.gstExemptionCode;
    case Column::ValueForDuty:
    case Column::CustomsDuty:
    case Column::Tax:
    case Column::Total:
    case Column::ColumnCount:
        break;
    }
    return {};
}

std::vector<Choice> columnChoices(int column, const DraftLine& line, const EntryEditor& editor,
                                  const Speaker& speaker)
{
    const Choices choices(editor.edition(), editor.tariffDay());
    switch (static_cast<Column>(column)) {
    case Column::CountryOfOrigin:
        return choices.countries(speaker);
    case Column::TariffTreatment:
        return choices.treatments(line.classificationNumber, line.countryOfOrigin, line.originArea, speaker);
    case Column::UnitOfMeasure:
        return choices.units(line.classificationNumber, speaker);
    case Column::ValueForDutyCode:
        return choices.valueForDutyCodes(speaker);
    case Column::GstExemptionCode:
        return choices.gstExemptions(speaker);
    default:
        return {};
    }
}

std::optional<Choice> recognisedChoice(const QString& typed, const std::vector<Choice>& choices)
{
    const QString text = typed.trimmed();
    const auto byCode = [&](const Choice& choice) {
        return isSameText(choice.code, text) || isSameText(choice.code, u'0' + text);
    };
    const auto byName = [&](const Choice& choice) {
        return isSameText(choice.label, text) || isSameText(choice.detail, text) ||
               isSameText(choice.label.section(QStringLiteral(" – "), -1), text);
    };
    auto found = std::find_if(choices.begin(), choices.end(), byCode);
    if (found == choices.end()) {
        found = std::find_if(choices.begin(), choices.end(), byName);
    }
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

} // namespace carm::presenters
