// Comma-separated tables (RFC 4180) in UTF-8, read in one pass with bounds on size, columns and cells.
#pragma once

#include "reference/importer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace carm::reference {

inline constexpr qint64 kMostTableBytes = 64 * 1024 * 1024;

struct CsvRow {
    int line = 0; ///< where the row begins, as an editor counts; the header is 1
    std::vector<QString> cells;
};

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;
    std::vector<ImportError> badRows; ///< rows with too few or too many cells, which `rows` does not have
    /// -1 when the table has no such column.
    int column(const char* name) const;
};

/// Only the first row, to see what a table is without reading it. An empty list when it is not a CSV header.
QStringList readCsvHeader(const QByteArray& bytes);

/// Fails where nothing after the error can be trusted (not UTF-8, a quote that never ends). The error names
/// the row; the file is filled in by the caller.
Result<CsvTable, ImportError> readCsv(const QByteArray& bytes);

} // namespace carm::reference
