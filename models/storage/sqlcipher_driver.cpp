#include "storage/sqlcipher_driver.h"

#include "storage/sqlcipher_error.h"
#include "storage/sqlcipher_options.h"
#include "storage/sqlcipher_regexp.h"
#include "storage/sqlcipher_result.h"
#include "storage/sqlcipher_schema.h"
#include "storage/sqlcipher_session.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#ifdef CARM_QT_SQL_PRIVATE
#include <QtSql/private/qsqldriver_p.h>
#endif

#include <utility>

namespace carm::storage {
namespace {

Q_LOGGING_CATEGORY(lcDriver, "carm.storage.driver")

/// The key as text, in memory that is wiped. What Qt Sql itself keeps of a password is out of reach here.
SecretBytes utf8Key(const QString& password)
{
    QByteArray bytes = password.toUtf8();
    const std::span<unsigned char> view(reinterpret_cast<unsigned char*>(bytes.data()),
                                        std::size_t(bytes.size()));
    SecretBytes key = SecretBytes::copyOf(view);
    wipe(view);
    return key;
}

} // namespace

void registerSqlcipherDriver()
{
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    const QString name = QStringLiteral("QSQLCIPHER");
    // Qt Sql forgets its drivers with each QCoreApplication that ends, so once is not for good.
    if (!QSqlDatabase::isDriverAvailable(name)) {
        QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<SqlcipherDriver>);
    }
}

// Only Qt's private headers let a driver say which kind of database it has; without them it is unknown.
#ifdef CARM_QT_SQL_PRIVATE
SqlcipherDriver::SqlcipherDriver(QObject* parent)
    : QSqlDriver(*new QSqlDriverPrivate(QSqlDriver::SQLite), parent),
      m_session(std::make_shared<SqlcipherSession>())
{
}
#else
SqlcipherDriver::SqlcipherDriver(QObject* parent)
    : QSqlDriver(parent), m_session(std::make_shared<SqlcipherSession>())
{
}
#endif

SqlcipherDriver::~SqlcipherDriver()
{
    SqlcipherDriver::close();
}

bool SqlcipherDriver::open(const QString& path, const QString&, const QString& password, const QString&, int,
                           const QString& connectOptions)
{
    if (!openWithKey(path, utf8Key(password), connectOptions)) {
        return false;
    }
    // ATTACH without KEY hands this file's derived key on, which no file with a salt of its own accepts. So
    // the password itself is handed on; the caller holds it in a QString anyway. Raw keys are not kept this
    // way.
    sqlite3_exec(m_session->connection, "PRAGMA cipher_store_pass = 1", nullptr, nullptr, nullptr);
    return true;
}

bool SqlcipherDriver::openWithKey(const QString& path, const SecretBytes& key, const QString& connectOptions)
{
    close();
    const SqlcipherOptions options = parseSqlcipherOptions(connectOptions);
    sqlite3* connection = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, openFlags(options), nullptr);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(connection, options.busyTimeoutMs);
        sqlite3_extended_result_codes(connection, options.extendedResultCodes ? 1 : 0);
        // The library would print what it thinks of a key to standard error.
        sqlite3_exec(connection, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
        if (!key.isEmpty()) {
            code = sqlite3_key_v2(connection, "main", key.bytes().data(), int(key.size()));
        }
    }
    if (code != SQLITE_OK) {
        setLastError(sqlcipherError(connection, "Error opening database", QSqlError::ConnectionError, code));
        setOpenError(true);
        sqlite3_close(connection);
        return false;
    }
    if (options.regexp) {
        addRegexpFunction(connection, options.regexpCacheSize);
    }
    {
        const std::lock_guard guard(m_connectionMutex);
        m_session->connection = connection;
    }
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlcipherDriver::close()
{
    if (m_session->connection == nullptr) {
        return;
    }
    for (SqlcipherResult* result : std::as_const(m_session->results)) {
        result->finalize();
    }
    m_subscriptions.clear();
    sqlite3_update_hook(m_session->connection, nullptr, nullptr);
    {
        const std::lock_guard guard(m_connectionMutex);
        sqlite3* connection = std::exchange(m_session->connection, nullptr);
        const int code = sqlite3_close(connection);
        if (code != SQLITE_OK) {
            setLastError(
                sqlcipherError(connection, "Error closing database", QSqlError::ConnectionError, code));
            sqlite3_close_v2(connection); // goes when the last user of the handle has let go of it
        }
    }
    setOpen(false);
    setOpenError(false);
}

bool SqlcipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Transactions:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case EventNotifications:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
        return false;
    }
    return false;
}

QSqlResult* SqlcipherDriver::createResult() const
{
    return new SqlcipherResult(this, m_session);
}

QVariant SqlcipherDriver::handle() const
{
    return QVariant::fromValue(m_session->connection);
}

bool SqlcipherDriver::beginTransaction()
{
    return runInTransaction("BEGIN", "Unable to begin transaction");
}

bool SqlcipherDriver::commitTransaction()
{
    return runInTransaction("COMMIT", "Unable to commit transaction");
}

bool SqlcipherDriver::rollbackTransaction()
{
    return runInTransaction("ROLLBACK", "Unable to rollback transaction");
}

bool SqlcipherDriver::runInTransaction(const char* statement, const char* problem)
{
    if (!isOpen() || isOpenError()) {
        return false;
    }
    QSqlQuery query(createResult());
    if (query.exec(QString::fromLatin1(statement))) {
        return true;
    }
    setLastError(QSqlError(QString::fromLatin1(problem), query.lastError().databaseText(),
                           QSqlError::TransactionError, query.lastError().nativeErrorCode()));
    return false;
}

bool SqlcipherDriver::inTransaction() const
{
    return m_session->connection != nullptr && sqlite3_get_autocommit(m_session->connection) == 0;
}

QStringList SqlcipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? listTables(QSqlQuery(createResult()), type) : QStringList();
}

QSqlIndex SqlcipherDriver::primaryIndex(const QString& tableName) const
{
    return isOpen() ? describeTable(QSqlQuery(createResult()), tableName, TableColumns::PrimaryKey)
                    : QSqlIndex();
}

QSqlRecord SqlcipherDriver::record(const QString& tableName) const
{
    return isOpen() ? describeTable(QSqlQuery(createResult()), tableName, TableColumns::All) : QSqlIndex();
}

QString SqlcipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    return escapeSqlIdentifier(identifier, type);
}

QString SqlcipherDriver::formatValue(const QSqlField& field, bool trimStrings) const
{
    if (field.metaType() == QMetaType::fromType<QByteArray>() && !field.isNull()) {
        return QStringLiteral("X'") + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    }
    return QSqlDriver::formatValue(field, trimStrings);
}

bool SqlcipherDriver::subscribeToNotification(const QString& table)
{
    if (!isOpen()) {
        qCWarning(lcDriver, "subscribeToNotification: the database is not open");
        return false;
    }
    if (m_subscriptions.contains(table)) {
        qCWarning(lcDriver, "subscribeToNotification: subscribed to '%s' already", qUtf8Printable(table));
        return false;
    }
    m_subscriptions.append(table);
    sqlite3_update_hook(m_session->connection, &SqlcipherDriver::onChange, this);
    return true;
}

bool SqlcipherDriver::unsubscribeFromNotification(const QString& table)
{
    if (!isOpen()) {
        qCWarning(lcDriver, "unsubscribeFromNotification: the database is not open");
        return false;
    }
    if (!m_subscriptions.removeOne(table)) {
        qCWarning(lcDriver, "unsubscribeFromNotification: not subscribed to '%s'", qUtf8Printable(table));
        return false;
    }
    if (m_subscriptions.isEmpty()) {
        sqlite3_update_hook(m_session->connection, nullptr, nullptr);
    }
    return true;
}

QStringList SqlcipherDriver::subscribedToNotifications() const
{
    return m_subscriptions;
}

/// SQLite forbids to use the connection in its hook, so listeners hear of the change afterwards.
void SqlcipherDriver::onChange(void* driver, int, const char*, const char* table, qint64 rowId)
{
    auto* self = static_cast<SqlcipherDriver*>(driver);
    QMetaObject::invokeMethod(
        self, [self, name = QString::fromUtf8(table), rowId] { self->tellChange(name, rowId); },
        Qt::QueuedConnection);
}

void SqlcipherDriver::tellChange(const QString& table, qint64 rowId)
{
    if (m_subscriptions.contains(table)) {
        Q_EMIT notification(table, QSqlDriver::UnknownSource, QVariant::fromValue(rowId));
    }
}

bool SqlcipherDriver::cancelQuery()
{
    const std::lock_guard guard(m_connectionMutex);
    if (m_session->connection == nullptr) {
        return false;
    }
    sqlite3_interrupt(m_session->connection);
    return true;
}

bool SqlcipherDriver::isReadOnly() const
{
    return m_session->connection != nullptr && sqlite3_db_readonly(m_session->connection, "main") == 1;
}

void SqlcipherDriver::setCheckpointOnClose(bool on)
{
    sqlite3_db_config(m_session->connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

void SqlcipherDriver::setDefensive()
{
    sqlite3_db_config(m_session->connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

} // namespace carm::storage
