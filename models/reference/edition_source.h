// The raw tables of one edition, as bytes, before anything in them is believed; and their packed form.
#pragma once

#include "reference/table_kind.h"
#include "support/regular_file.h"

namespace carm::reference {

struct SourceTable {
    TableKind kind;
    bool isBase = false; ///< of the base layer, whose rows give way to the others
    QString file;        ///< for messages
    QByteArray bytes;
};

struct EditionSource {
    QString name;        ///< of the folder; the edition's name when there is no manifest
    QByteArray manifest; ///< edition.json, may be empty
    std::vector<SourceTable> tables;
};

inline constexpr qint64 kMostEditionBytes = 256 * 1024 * 1024;
inline constexpr int kMostFolderFiles =
    2'000; ///< a folder with more is not an edition but a mistake in a path

std::vector<ImportError> oneImportError(ImportErrorCode code, const QString& file, const QString& value = {});
std::vector<ImportError> oneImportError(const FileError& error, const QString& file);

/// The tables of a folder with the base layer of this program.
Result<EditionSource, std::vector<ImportError>> readEditionFolder(const QString& folder);

/// SHA-256 over manifest and tables in their canonical order: where the files lay, what they were called and
/// how they were packed does not matter.
QByteArray editionHash(const EditionSource& source);

/// "CARMEDN1", SHA-256 of all that follows, unpacked size (8 bytes, big-endian), zlib over CBOR.
QByteArray packEdition(const EditionSource& source);
Result<EditionSource, std::vector<ImportError>> unpackEdition(const QByteArray& package);

} // namespace carm::reference
