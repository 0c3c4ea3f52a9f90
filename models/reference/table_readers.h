// From checked cells to the rows of an edition.
#pragma once

#include "reference/csv.h"
#include "reference/import_state.h"
#include "reference/table_kind.h"
#include "reference/table_row.h"

namespace carm::reference {

/// Checks the header, then reads row by row until the import has as many errors as it may show.
void readTable(TableKind kind, const CsvTable& table, ImportState& state);

using RowReader = void (*)(TableRow&, ImportState&);

// What the tariff is made of (tariff_readers.cpp).
void readTreatment(TableRow& row, ImportState& state);
void readUnit(TableRow& row, ImportState& state);
void readConversion(TableRow& row, ImportState& state);
void readItem(TableRow& row, ImportState& state);
void readClassification(TableRow& row, ImportState& state);
void readHeading(TableRow& row, ImportState& state);

// What lies around it (list_readers.cpp).
void readCountryName(TableRow& row, ImportState& state);
void readCountry(TableRow& row, ImportState& state);
void readSubdivision(TableRow& row, ImportState& state);
void readCode(TableRow& row, ImportState& state);
void readOffice(TableRow& row, ImportState& state);
void readCurrency(TableRow& row, ImportState& state);
void readExchangeRate(TableRow& row, ImportState& state);
void readConsumptionTax(TableRow& row, ImportState& state);
void readParameter(TableRow& row, ImportState& state);
void readSearchWord(TableRow& row, ImportState& state);

// What people do with a declaration after it is made (conduct_readers.cpp).
void readHoliday(TableRow& row, ImportState& state);
void readReason(TableRow& row, ImportState& state);

} // namespace carm::reference
