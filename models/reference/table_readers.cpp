#include "reference/table_readers.h"

#include <algorithm>

namespace carm::reference {
namespace {

RowReader rowReaderOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Treatments:
        return readTreatment;
    case TableKind::Units:
        return readUnit;
    case TableKind::UnitConversions:
        return readConversion;
    case TableKind::Items:
        return readItem;
    case TableKind::Classifications:
        return readClassification;
    case TableKind::Headings:
        return readHeading;
    case TableKind::CountryNames:
        return readCountryName;
    case TableKind::Countries:
        return readCountry;
    case TableKind::Subdivisions:
        return readSubdivision;
    case TableKind::Codes:
        return readCode;
    case TableKind::Offices:
        return readOffice;
    case TableKind::Currencies:
        return readCurrency;
    case TableKind::ExchangeRates:
        return readExchangeRate;
    case TableKind::ConsumptionTaxes:
        return readConsumptionTax;
    case TableKind::Parameters:
        return readParameter;
    case TableKind::SearchWords:
        return readSearchWord;
    case TableKind::Holidays:
        return readHoliday;
    case TableKind::Reasons:
        return readReason;
    }
    return nullptr;
}

/// Columns in capitals are tariff treatments; one that the edition does not know would be lost in silence.
void checkTreatmentColumns(const CsvTable& table, ImportState& state)
{
    for (const QString& column : table.header) {
        const bool isTreatment = !column.isEmpty() && std::all_of(column.begin(), column.end(), [](QChar c) {
            return c >= u'A' && c <= u'Z';
        });
        if (isTreatment && !state.treatmentByAbbreviation.contains(column)) {
            state.addError(ImportErrorCode::UnknownCode, 1, column, column);
        }
    }
}

bool checkHeader(TableKind kind, const CsvTable& table, ImportState& state)
{
    bool isGood = true;
    for (const char* column : requiredColumns(kind)) {
        if (table.column(column) < 0) {
            state.addError(ImportErrorCode::MissingColumn, 1, QString::fromLatin1(column), {});
            isGood = false;
        }
    }
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString& column = table.header[i];
        if (!column.isEmpty() && table.header.indexOf(column) < i) {
            state.addError(ImportErrorCode::Duplicate, 1, column, column);
            isGood = false;
        }
    }
    if (kind == TableKind::Items && state.isWhole(TableKind::Treatments)) {
        checkTreatmentColumns(table, state);
    }
    return isGood;
}

} // namespace

void readTable(TableKind kind, const CsvTable& table, ImportState& state)
{
    if (!checkHeader(kind, table, state)) {
        return;
    }
    for (const ImportError& error : table.badRows) {
        state.addError(error.code, error.row, error.column, error.value);
    }
    const RowReader read = rowReaderOf(kind);
    for (const CsvRow& csvRow : table.rows) {
        if (state.full()) {
            return;
        }
        TableRow row(table, csvRow, state);
        read(row, state);
    }
}

} // namespace carm::reference
