// From checked cells to the rows of an edition. Every reader goes on after a bad row, so that one import shows
// everything that must be mended.
#pragma once

#include "reference/csv.h"
#include "reference/table_kind.h"

#include <map>
#include <set>
#include <unordered_map>

namespace carm::reference {

/// Shared by all readers of one import.
struct ImportState {
    EditionTables tables;
    std::vector<ImportError> errors;
    int mostErrors = 50;
    QString file; ///< the table being read
    bool isBase = false; ///< rows of the base layer give way to those read before
    std::map<QString, identifiers::TreatmentCode> treatmentByAbbreviation;
    std::set<QString> seen; ///< keys with their validity, against duplicates
    std::unordered_map<QString, std::optional<RateExpression>> rates; ///< each text is parsed once
    std::set<QString> unitCodes;
    std::set<QString> itemDigits;
    std::map<QString, BilingualText> countryNames;

    bool full() const { return static_cast<int>(errors.size()) >= mostErrors; }
    void addError(ImportErrorCode code, int row, const QString& column, const QString& value);
};

void readTable(TableKind kind, const CsvTable& table, ImportState& state);

} // namespace carm::reference
