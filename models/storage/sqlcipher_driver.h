// The driver of Qt Sql for encrypted SQLite files, over the SQLCipher C API. Qt Sql knows it as "QSQLCIPHER".
// It answers like Qt's own QSQLITE driver: same connect options, column types, errors and notifications. In
// addition it takes a key, and a running statement can be cancelled from another thread.
#pragma once

#include "support/secret.h"

#include <QSqlDriver>
#include <QStringList>

#include <memory>
#include <mutex>

namespace carm::storage {

struct SqlcipherSession;

/// Makes QSqlDatabase::addDatabase("QSQLCIPHER") work. Calling it again changes nothing.
void registerSqlcipherDriver();

/// Belongs to the thread that opened it, except cancelQuery().
class SqlcipherDriver : public QSqlDriver {
    Q_OBJECT

public:
    explicit SqlcipherDriver(QObject* parent = nullptr);
    ~SqlcipherDriver() override;

    /// With an empty password the file is plain SQLite. A password that does not fit shows as SQLITE_NOTADB
    /// (26) at the first read, not here: pragmas that choose the format of the file come between the two.
    /// Files attached without a key of their own are opened with the same password.
    /// Options, separated by semicolons: QSQLITE_BUSY_TIMEOUT=ms (5000), QSQLITE_OPEN_READONLY,
    /// QSQLITE_OPEN_URI, QSQLITE_ENABLE_SHARED_CACHE, QSQLITE_ENABLE_REGEXP[=patterns kept],
    /// QSQLITE_NO_USE_EXTENDED_RESULT_CODES.
    bool open(const QString& path, const QString& user, const QString& password, const QString& host,
              int port, const QString& connectOptions) override;
    /// The same with the key in the form that SQLCipher reads, for example x'…' with 64 digits of key and 32
    /// of salt. No copy of it stays with the driver.
    bool openWithKey(const QString& path, const SecretBytes& key, const QString& connectOptions);
    void close() override;

    bool hasFeature(DriverFeature feature) const override;
    QSqlResult* createResult() const override;
    QVariant handle() const override; ///< sqlite3*

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    bool inTransaction() const;

    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString& tableName) const override;
    QSqlRecord record(const QString& tableName) const override;
    QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    QString formatValue(const QSqlField& field, bool trimStrings = false) const override;

    /// Emits notification(table, UnknownSource, row id) after a change to a row of the table through this
    /// connection.
    bool subscribeToNotification(const QString& table) override;
    bool unsubscribeFromNotification(const QString& table) override;
    QStringList subscribedToNotifications() const override;

    /// Ends the statements under way with SQLITE_INTERRUPT (9); from any thread. False when nothing is open.
    bool cancelQuery() override;

    /// The file could only be opened for reading.
    bool isReadOnly() const;
    /// Whether closing moves the write-ahead log into the file; it does unless told otherwise.
    void setCheckpointOnClose(bool on);
    /// Turns off the language features by which a statement can corrupt the file on purpose.
    void setDefensive();

private:
    bool runInTransaction(const char* statement, const char* problem);
    void tellChange(const QString& table, qint64 rowId);
    static void onChange(void* driver, int operation, const char* schema, const char* table, qint64 rowId);

    std::shared_ptr<SqlcipherSession> m_session;
    std::mutex m_connectionMutex; ///< between cancelQuery() of another thread and close()
    QStringList m_subscriptions;
};

} // namespace carm::storage
