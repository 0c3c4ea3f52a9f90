// The file as bytes, without the engine.
#pragma once

#include "storage/database.h"

namespace carm::storage {

/// What can be said before the engine has touched the file.
struct FileHead {
    qint64 bytes = 0;
    QByteArray salt;    ///< the first 16 bytes, less when the file is shorter
    bool plain = false; ///< a header of SQLite can be read
};

Result<FileHead, OpenError> readFileHead(const QString& path);

/// Whether pages wait in the write-ahead log.
bool hasWriteAheadLog(const QString& path);

/// Removes a file and what the engine keeps beside it. Only for a file that nobody has been told of yet.
void removeUnfinished(const QString& path);

} // namespace carm::storage
