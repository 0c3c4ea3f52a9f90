// Comma-separated tables (RFC 4180) in UTF-8, read in one pass with bounds on size, columns and cells.
#pragma once

#include "reference/importer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace carm::reference {

struct CsvRow {
    int line = 0; ///< as an editor counts; the header is 1
    std::vector<QString> cells;
};

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;
    /// -1 when the table has no such column.
    int column(const char* name) const;
};

/// The error names row and column; file is filled in by the caller.
Result<CsvTable, ImportError> readCsv(const QByteArray& bytes);

} // namespace carm::reference
