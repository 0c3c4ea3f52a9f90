// Files from outside, read with a bound: never a device, never a pipe, never more than was asked for.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace carm {

enum class FileErrorCode {
    NotFound,
    NotRegular, ///< a folder, a device, a pipe, a socket, or a link to one
    TooLarge,
    CannotRead,
};

struct FileError {
    FileErrorCode code;
    QString detail; ///< English, for the log; empty when the file is not there
};

/// The whole file, if it has at most `most` bytes. Links are followed. What the file says about its size is
/// not believed, and opening never waits for somebody to write.
Result<QByteArray, FileError> readRegularFile(const QString& path, qint64 most);

} // namespace carm
