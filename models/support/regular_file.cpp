#include "support/regular_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace carm {
namespace {

constexpr qint64 kPieceBytes = 256 * 1024;

Failure<FileError> fileError(FileErrorCode code, const QString& detail)
{
    return fail(FileError{code, detail});
}

Failure<FileError> notRegular()
{
    return fileError(FileErrorCode::NotRegular, QStringLiteral("not a regular file"));
}

#ifdef Q_OS_UNIX

/// What was opened is what is looked at: between a look at the path and the opening it could be exchanged.
Result<void, FileError> openRegular(QFile& file)
{
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        const int reason = errno;
        return reason == ENOENT || reason == ENOTDIR
                   ? fileError(FileErrorCode::NotFound, {})
                   : fileError(FileErrorCode::CannotRead, qt_error_string(reason));
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return notRegular();
    }
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fileError(FileErrorCode::CannotRead, file.errorString());
    }
    return {};
}

#else

Result<void, FileError> openRegular(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists()) {
        return fileError(FileErrorCode::NotFound, {});
    }
    if (!info.isFile()) {
        return notRegular();
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fileError(FileErrorCode::CannotRead, file.errorString());
    }
    return {};
}

#endif

} // namespace

Result<QByteArray, FileError> readRegularFile(const QString& path, qint64 most)
{
    QFile file(path);
    CARM_CHECK(openRegular(file));
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::min(file.size(), most)));
    for (;;) {
        // One byte more than allowed tells that there is more.
        const QByteArray piece = file.read(std::min(kPieceBytes, most + 1 - bytes.size()));
        if (file.error() != QFileDevice::NoError) {
            return fileError(FileErrorCode::CannotRead, file.errorString());
        }
        if (piece.isEmpty()) {
            return bytes;
        }
        bytes += piece;
        if (bytes.size() > most) {
            return fileError(FileErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(most));
        }
    }
}

} // namespace carm
