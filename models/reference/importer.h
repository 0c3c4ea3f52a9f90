// Reads a folder of tables, or one packed file, into an edition. A bad table refuses the whole import and
// says where; nothing that is in use changes.
#pragma once

#include "reference/edition.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace carm::reference {

enum class ImportErrorCode {
    NotFound,
    CannotRead,
    TooLarge,
    NotUtf8,
    Malformed, ///< a quote that never ends; a row with too few or too many cells, whose number is the value
    MissingTable, ///< a table that every edition needs
    MissingColumn,
    EmptyValue,
    BadValue,    ///< a cell that is not what its column holds
    UnknownRate, ///< a rate text of no known form
    UnknownCode, ///< refers to a row of another table that is not there
    Duplicate,
    BadPackage, ///< not a packed edition, or its hash does not match
};

/// Stable name for JSON and logs: "unknownRate".
QString toText(ImportErrorCode code);

struct ImportError {
    ImportErrorCode code;
    QString file; ///< relative to the folder
    int row = 0;  ///< as an editor counts lines; the header is row 1; 0 when it is not about a row
    QString column;
    QString value; ///< shortened to 80 characters
};

struct ImportOptions {
    int mostErrors = 50; ///< at least 1; reading goes on so that one pass shows what must be mended
};

using ImportResult = Result<EditionPointer, std::vector<ImportError>>;

/// Tables are known by their header row, wherever they lie below `folder` (at most four levels; compressed
/// files are not opened, tables of other matters are left alone): the layout of the 2025 tariff tables with
/// its neighbours (treatments, countries, offices, units, currencies, exchange rates), and the same with the
/// columns of the practice edition.
ImportResult importFolder(const QString& folder, const ImportOptions& options = {});
/// The single-file form that central serves and terminals keep.
ImportResult importPackage(const QByteArray& package, const ImportOptions& options = {});
/// A folder or a packed file, whichever `path` is.
ImportResult importAny(const QString& path, const ImportOptions& options = {});
/// What importPackage() takes, from a folder that is packed (packFolder) or a packed file as it is.
Result<QByteArray, std::vector<ImportError>> packAny(const QString& path);
/// Packs a folder that imports cleanly, together with the base layer of this program, so that a later program
/// computes the same with it. The same tables give the same bytes.
Result<QByteArray, std::vector<ImportError>> packFolder(const QString& folder);

} // namespace carm::reference
