#include "storage/database_file.h"

#include "storage/database_cipher.h"

#include <QFile>
#include <QFileInfo>

namespace carm::storage {
namespace {

constexpr char kPlainMagic[] = "SQLite format 3";
constexpr qsizetype kHeadBytes = 100;

/// Page size 4096, formats, reserved bytes and the three fixed fractions, as they stand at offset 16 when
/// only the beginning of the header was overwritten.
bool hasPlainFields(const QByteArray& head)
{
    return head.size() >= 24 && head.mid(16, 2) == QByteArray("\x10\x00", 2) &&
           head.mid(21, 3) == QByteArray("\x40\x20\x20", 3) && head.at(18) <= 2 && head.at(19) <= 2 &&
           head.at(18) > 0 && head.at(19) > 0;
}

} // namespace

Result<FileHead, OpenError> readFileHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(OpenError{OpenErrorCode::CannotOpen, file.errorString()});
    }
    const QByteArray head = file.read(kHeadBytes);
    return FileHead{file.size(), head.left(kSaltBytes), head.startsWith(kPlainMagic) || hasPlainFields(head)};
}

bool hasWriteAheadLog(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

void removeUnfinished(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

} // namespace carm::storage
