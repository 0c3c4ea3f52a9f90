// One connection of the driver, and statements on it whose text is the whole of what they need. Closes when
// it goes.
#pragma once

#include "storage/sqlcipher_driver.h"
#include "support/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace carm::storage {

class DatabaseConnection {
public:
    DatabaseConnection();
    ~DatabaseConnection();
    DatabaseConnection(const DatabaseConnection&) = delete;
    DatabaseConnection& operator=(const DatabaseConnection&) = delete;

    Result<void, QSqlError> open(const QString& path, const SecretBytes& cipherKey, const QString& options);
    void close();

    SqlcipherDriver& driver() { return *m_driver; }
    QSqlQuery query() const { return QSqlQuery(m_database); }

    Result<void, QSqlError> execute(const QString& statement);
    /// The first column of the first row; an invalid variant when there is no row.
    Result<QVariant, QSqlError> value(const QString& statement);
    /// The first column of all rows.
    Result<QStringList, QSqlError> column(const QString& statement);

private:
    QString m_name;
    SqlcipherDriver* m_driver; ///< belongs to Qt Sql's list of connections
    QSqlDatabase m_database;
};

} // namespace carm::storage
