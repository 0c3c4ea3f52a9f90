#include "storage/database_open.h"

#include "storage/database_cipher.h"
#include "storage/database_errors.h"
#include "storage/database_file.h"
#include "storage/database_private.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

namespace carm::storage {
namespace {

Failure<OpenError> refuse(OpenErrorCode code, const QString& detail)
{
    return fail(OpenError{code, detail});
}

bool isFull(const QString& folder)
{
    // The least that a lock file or the engine asks for.
    return QStorageInfo(folder).bytesAvailable() < kPageBytes;
}

/// The name for the engine, and the options. A closed store in a folder where nothing can be written is read
/// without the engine's shared index; nobody else can be writing there.
QString engineName(const QString& path, const OpenOptions& options)
{
    const QFileInfo file(path);
    if (options.access != Access::ReadOnly || hasWriteAheadLog(path) ||
        QFileInfo(file.absolutePath()).isWritable()) {
        return path;
    }
    return QString::fromUtf8(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded()) +
           QStringLiteral("?immutable=1");
}

/// The engine could not read page 1. When the salt is this key's own, or any other page can be read with it,
/// the key is right and the file is broken.
Result<void, OpenError> judgeUnreadable(DatabaseConnection& connection, const QString& path,
                                        const SecretBytes& key, const QString& detail)
{
    CARM_TRY(head, readFileHead(path));
    const auto broken = connection.column(QStringLiteral("PRAGMA cipher_integrity_check"));
    if (!broken) {
        return fail(openErrorFrom(broken.error()));
    }
    const qint64 pages = (head.bytes + kPageBytes - 1) / kPageBytes;
    if (head.salt == cipherSalt(key) || broken->size() < pages) {
        return refuse(OpenErrorCode::Damaged, detail);
    }
    return refuse(OpenErrorCode::WrongKey, detail);
}

Result<int, OpenError> number(DatabaseConnection& connection, const char* pragma)
{
    const auto value = connection.value(QString::fromLatin1(pragma));
    if (!value) {
        return fail(openErrorFrom(value.error()));
    }
    return value->toInt();
}

/// A program that was killed between making its lock file and writing its name into it has left an empty one, which
/// would lock everybody out for good. One that lives writes at once, and holds the file itself, so that the
/// engine of the lock does not take it away however old it looks.
bool takeNameless(QLockFile& lock)
{
    constexpr int kWritingMs = 500;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program)) {
        return false;
    }
    lock.setStaleLockTime(kWritingMs);
    const bool isTaken = lock.tryLock(2 * kWritingMs);
    lock.setStaleLockTime(0);
    return isTaken;
}

/// Authenticates every page. When pages wait in the write-ahead log, they may be the good copies of pages
/// that a power cut left half written, so then the engine's own view decides.
Result<void, OpenError> checkPages(DatabaseConnection& connection, const QString& path)
{
    const auto broken = connection.column(QStringLiteral("PRAGMA cipher_integrity_check"));
    if (!broken) {
        return fail(openErrorFrom(broken.error()));
    }
    if (broken->isEmpty()) {
        return {};
    }
    if (hasWriteAheadLog(path)) {
        const auto view = connection.column(QStringLiteral("PRAGMA quick_check"));
        if (view && view.value() == QStringList{QStringLiteral("ok")}) {
            return {};
        }
    }
    return refuse(OpenErrorCode::Damaged, broken->first());
}

} // namespace

Result<void, OpenError> lookAtFile(const QString& path, const SecretBytes& key)
{
    if (!QFileInfo(path).isFile()) {
        return refuse(OpenErrorCode::CannotOpen, QStringLiteral("not a regular file"));
    }
    CARM_TRY(head, readFileHead(path));
    if (head.plain) {
        return refuse(OpenErrorCode::NotEncrypted, QStringLiteral("the header of SQLite can be read"));
    }
    // A store appears under its name whole, so this was one. The engine would take an empty file for a new
    // database and throw away its write-ahead log.
    if (head.bytes < kPageBytes) {
        return refuse(OpenErrorCode::Damaged, QStringLiteral("shorter than one page"));
    }
    if (head.salt == cipherSalt(key) && head.bytes % kPageBytes != 0 && !hasWriteAheadLog(path)) {
        return refuse(OpenErrorCode::Damaged, QStringLiteral("cut off within a page"));
    }
    return {};
}

Result<std::unique_ptr<QLockFile>, OpenError> takeLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // The lock of a living program is never stale, however old; that of a dead one is, at once.
    lock->setStaleLockTime(0);
    if (lock->tryLock() || (lock->error() == QLockFile::LockFailedError && takeNameless(*lock))) {
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return refuse(OpenErrorCode::InUse, QStringLiteral("another instance holds the lock file"));
    case QLockFile::PermissionError:
        return refuse(OpenErrorCode::ReadOnly, QStringLiteral("the lock file cannot be written"));
    case QLockFile::UnknownError:
    case QLockFile::NoError:
        break;
    }
    return isFull(QFileInfo(path).absolutePath())
               ? refuse(OpenErrorCode::DiskFull, QStringLiteral("no room for the lock file"))
               : refuse(OpenErrorCode::CannotOpen, QStringLiteral("the lock file cannot be made"));
}

Result<void, OpenError> connectToFile(DatabaseConnection& connection, const QString& path,
                                      const OpenOptions& options)
{
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
    const QString name = engineName(path, options);
    if (options.access == Access::ReadOnly) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (name != path) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    const auto opened = connection.open(name, cipherKeyText(options.key), connectOptions);
    if (!opened) {
        return fail(openErrorFrom(opened.error()));
    }
    return pinCipher(connection);
}

Result<void, OpenError> proveEncrypted(const QString& path, const SecretBytes& key)
{
    CARM_TRY(head, readFileHead(path));
    if (head.plain) {
        return refuse(OpenErrorCode::CipherMissing, QStringLiteral("the file on disk is clear text"));
    }
    if (head.salt != cipherSalt(key)) {
        return refuse(OpenErrorCode::Damaged, QStringLiteral("the salt is not the one of the key"));
    }
    return {};
}

Result<int, OpenError> openStore(DatabaseConnection& connection, const OpenOptions& options,
                                 const SchemaKind& kind)
{
    CARM_CHECK(connectToFile(connection, options.path, options));
    if (options.access != Access::ReadOnly && connection.driver().isReadOnly()) {
        return refuse(OpenErrorCode::ReadOnly, QStringLiteral("the file cannot be written"));
    }
    // Until the file is accepted, closing it must not move the write-ahead log into it.
    connection.driver().setCheckpointOnClose(false);
    const auto first = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!first && primaryCode(first.error()) == SQLITE_NOTADB) {
        CARM_CHECK(judgeUnreadable(connection, options.path, options.key, describeError(first.error())));
    }
    if (!first) {
        return fail(openErrorFrom(first.error()));
    }
    CARM_CHECK(proveEncrypted(options.path, options.key));
    CARM_TRY(applicationId, number(connection, "PRAGMA application_id"));
    if (applicationId != kind.applicationId) {
        return refuse(OpenErrorCode::ForeignFile, QStringLiteral("application_id %1").arg(applicationId));
    }
    CARM_TRY(version, number(connection, "PRAGMA user_version"));
    if (version < 0 || version > int(kind.migrations.size())) {
        return refuse(OpenErrorCode::NewerSchema, QStringLiteral("schema version %1").arg(version));
    }
    // Tools look at what can still be read.
    if (options.access != Access::ReadOnly) {
        CARM_CHECK(checkPages(connection, options.path));
    }
    CARM_CHECK(applySettings(connection, options.access));
    if (options.access != Access::ReadOnly) {
        connection.driver().setCheckpointOnClose(true);
    }
    return version;
}

Result<std::unique_ptr<Database>, OpenError> Database::open(const OpenOptions& options,
                                                            const SchemaKind& kind)
{
    CARM_CHECK(checkCipher());
    const QFileInfo file(options.path);
    const bool mayCreate = options.access == Access::CreateOrOpen;
    if (!mayCreate && !file.exists() && !file.isSymLink()) {
        return refuse(OpenErrorCode::NotFound, QStringLiteral("no such file"));
    }
    std::unique_ptr<Database> database(new Database);
    if (options.access != Access::ReadOnly) {
        CARM_TRY(lock, takeLock(options.path));
        database->m_d->lock = std::move(lock);
    }
    if (mayCreate && !QFileInfo::exists(options.path)) {
        CARM_CHECK(createStore(options, kind));
    }
    CARM_CHECK(lookAtFile(options.path, options.key));
    DatabaseConnection& connection = database->m_d->connection;
    CARM_TRY(version, openStore(connection, options, kind));
    database->m_d->schemaVersion = version;
    if (options.access != Access::ReadOnly) {
        const auto migrated = applyMigrations(connection, kind.migrations, version);
        if (!migrated) {
            return fail(migrationErrorFrom(migrated.error()));
        }
        database->m_d->schemaVersion = int(kind.migrations.size());
    }
    return database;
}

} // namespace carm::storage
