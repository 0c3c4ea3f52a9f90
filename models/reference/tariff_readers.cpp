#include "reference/table_readers.h"

#include <algorithm>

namespace carm::reference {
namespace {

using identifiers::ClassificationNumber;
using identifiers::TreatmentCode;
using identifiers::UnitCode;

/// An error when the text is no rate; nothing when the cell is empty, which is not the same as Free.
std::optional<RateExpression> rateIn(TableRow& row, const char* column, ImportState& state)
{
    const QString text = row.optional(column);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<RateExpression>& rate = state.rate(text);
    if (!rate) {
        row.bad(ImportErrorCode::UnknownRate, column, text);
    }
    return rate;
}

qint64 positiveWhole(TableRow& row, const char* column)
{
    constexpr qint64 kMost = 1'000'000'000;
    const QString text = row.required(column);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!text.isEmpty() && (!ok || value < 1 || value > kMost)) {
        row.bad(ImportErrorCode::BadValue, column, text);
    }
    return value;
}

/// A unit table that has no symbols keeps those of the base layer.
void completeUnit(const Unit& base, std::vector<Unit>& units)
{
    const auto known =
        std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.code == base.code; });
    if (known == units.end()) {
        return;
    }
    if (known->symbol.english.isEmpty()) {
        known->symbol = base.symbol;
    }
    if (known->name.french.isEmpty()) {
        known->name.french = base.name.french;
    }
}

} // namespace

void readTreatment(TableRow& row, ImportState& state)
{
    const QString abbreviation = row.required("abbr");
    const auto code = row.typed<TreatmentCode>("cbsa_numeric_code");
    const BilingualText name{row.required("name_en"), row.either("name_fr", "name_fr_working")};
    const Validity validity = row.validity();
    if (!row.good() || !row.isNew("treatment", code->text(), "cbsa_numeric_code", validity)) {
        return;
    }
    const auto known = state.treatmentByAbbreviation.emplace(abbreviation, *code).first;
    if (known->second != *code) {
        row.bad(ImportErrorCode::Duplicate, "abbr", abbreviation);
        return;
    }
    state.tables.treatments.push_back({*code, abbreviation, name, validity});
}

void readUnit(TableRow& row, ImportState& state)
{
    const auto code = row.typed<UnitCode>("code");
    const BilingualText name{row.required("name_en"), row.either("name_fr", "name_fr_working")};
    if (!row.good()) {
        return;
    }
    const Unit unit{*code, name, {row.optional("symbol_en"), row.optional("symbol_fr")}};
    if (row.isNew("unit", code->text(), "code")) {
        state.unitCodes.insert(code->text());
        state.tables.units.push_back(unit);
    } else if (state.isBase) {
        completeUnit(unit, state.tables.units);
    }
}

void readConversion(TableRow& row, ImportState& state)
{
    const auto from = row.required("from").isEmpty() ? std::nullopt : row.unit("from");
    const auto to = row.required("to").isEmpty() ? std::nullopt : row.unit("to");
    const money::Ratio ratio{positiveWhole(row, "numerator"), positiveWhole(row, "denominator")};
    if (!row.good()) {
        return;
    }
    // One row serves both directions, so both directions are one key.
    const bool ascending = from->text() < to->text();
    const QString key = ascending ? from->text() + u'-' + to->text() : to->text() + u'-' + from->text();
    if (row.isNew("conversion", key, "from")) {
        state.tables.conversions.push_back({*from, *to, ratio});
    }
}

void readItem(TableRow& row, ImportState& state)
{
    TariffItem item;
    item.digits = row.digits("code8_digits", {8});
    item.description = {row.required("description_en"), row.optional("description_fr")};
    item.unit = row.unit("uom");
    item.validity = row.validity();
    item.source = row.optional("source");
    row.required("mfn");
    if (const auto rate = rateIn(row, "mfn", state)) {
        item.mostFavouredNation = *rate;
    }
    for (const auto& [abbreviation, code] : state.treatmentByAbbreviation) {
        const QByteArray column = abbreviation.toLatin1();
        if (auto rate = rateIn(row, column.constData(), state)) {
            item.preferences.emplace(code, std::move(*rate));
        }
    }
    if (row.good() && row.isNew("item", item.digits, "code8_digits", item.validity)) {
        state.itemDigits.insert(item.digits);
        state.tables.items.push_back(std::move(item));
    }
}

void readClassification(TableRow& row, ImportState& state)
{
    const auto number = row.typed<ClassificationNumber>("code10_digits");
    if (number && state.isWhole(TableKind::Items) && !state.itemDigits.contains(number->tariffItem())) {
        row.bad(ImportErrorCode::UnknownCode, "code10_digits", number->text());
    }
    if (number && row.required("code8_digits") != number->tariffItem()) {
        row.bad(ImportErrorCode::BadValue, "code8_digits", row.optional("code8_digits"));
    }
    // The last step of a description may be "Other": only the whole path says what the goods are.
    row.required("description_en");
    const BilingualText description{row.either("description_full_en", "description_en"),
                                    row.either("description_fr", "statcan_short_fr")};
    const BilingualText keywords{row.either("keywords_en", "statcan_short_en"), row.optional("keywords_fr")};
    const auto unit = row.unit("uom");
    const Validity validity = row.validity();
    if (row.good() && row.isNew("classification", number->text(), "code10_digits", validity)) {
        state.tables.classifications.push_back({*number, description, keywords, unit, validity});
    }
}

void readHeading(TableRow& row, ImportState& state)
{
    const QString digits = row.digits("digits", {2, 4, 6});
    const BilingualText name{row.required("description_en"), row.optional("description_fr")};
    const Validity validity = row.validity();
    if (row.good() && row.isNew("heading", digits, "digits", validity) && digits.size() < 6) {
        state.tables.headings.push_back({digits, name, validity});
    }
}

} // namespace carm::reference
