#include "storage/database_errors.h"

#include <sqlite3.h>

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

StoreErrorCode storeCodeOf(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_IOERR_SHMSIZE) {
        return StoreErrorCode::DiskFull; // no room for the index of the write-ahead log
    }
    if (saysDamaged(error)) {
        return StoreErrorCode::Damaged;
    }
    switch (primaryCode(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreErrorCode::Busy;
    case SQLITE_FULL:
        return StoreErrorCode::DiskFull;
    case SQLITE_READONLY:
        return StoreErrorCode::ReadOnly;
    default:
        return StoreErrorCode::Failed;
    }
}

} // namespace

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool saysDamaged(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt()) {
    case SQLITE_IOERR_CORRUPTFS:
        return true;
    case SQLITE_ERROR:
        // A page behind the first that does not authenticate. A mistake in a statement has words of its own.
        return error.databaseText() == QString::fromUtf8(sqlite3_errstr(SQLITE_ERROR));
    default:
        return primaryCode(error) == SQLITE_CORRUPT || primaryCode(error) == SQLITE_NOTADB;
    }
}

outbox::StoreError storeErrorFrom(const QSqlError& error)
{
    return {storeCodeOf(error), describeError(error)};
}

OpenError openErrorFrom(const QSqlError& error)
{
    const QString detail = describeError(error);
    switch (storeCodeOf(error)) {
    case StoreErrorCode::Busy:
        return {OpenErrorCode::InUse, detail};
    case StoreErrorCode::DiskFull:
        return {OpenErrorCode::DiskFull, detail};
    case StoreErrorCode::ReadOnly:
        return {OpenErrorCode::ReadOnly, detail};
    case StoreErrorCode::Damaged:
        return {OpenErrorCode::Damaged, detail};
    default:
        return {OpenErrorCode::CannotOpen, detail};
    }
}

OpenError migrationErrorFrom(const QSqlError& error)
{
    OpenError opened = openErrorFrom(error);
    if (opened.code == OpenErrorCode::CannotOpen) {
        opened.code = OpenErrorCode::MigrationFailed;
    }
    return opened;
}

QString describeError(const QSqlError& error)
{
    return QStringLiteral("%1 (%2): %3")
        .arg(error.driverText(), error.nativeErrorCode(), error.databaseText());
}

} // namespace carm::storage
