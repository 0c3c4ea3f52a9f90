#include "storage/database_connection.h"

#include <QUuid>

namespace carm::storage {

DatabaseConnection::DatabaseConnection()
    : m_name(QUuid::createUuid().toString()), m_driver(new SqlcipherDriver),
      m_database(QSqlDatabase::addDatabase(m_driver, m_name))
{
}

DatabaseConnection::~DatabaseConnection()
{
    close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void, QSqlError> DatabaseConnection::open(const QString& path, const SecretBytes& cipherKey,
                                                 const QString& options)
{
    if (!m_driver->openWithKey(path, cipherKey, options)) {
        return fail(m_driver->lastError());
    }
    return {};
}

void DatabaseConnection::close()
{
    m_driver->close();
}

Result<void, QSqlError> DatabaseConnection::execute(const QString& statement)
{
    CARM_CHECK(column(statement));
    return {};
}

Result<QVariant, QSqlError> DatabaseConnection::value(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        return fail(query.lastError());
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<QStringList, QSqlError> DatabaseConnection::column(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        return fail(query.lastError());
    }
    QStringList values;
    while (query.next()) {
        values << query.value(0).toString();
    }
    if (query.lastError().isValid()) {
        return fail(query.lastError());
    }
    return values;
}

} // namespace carm::storage
