// A connection of QSQLCIPHER for one test.
#pragma once

#include "storage/sqlcipher_driver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace carm::test {

inline QString sql(const char* text)
{
    return QString::fromUtf8(text);
}

class DriverConnection {
public:
    explicit DriverConnection(const QString& path = QStringLiteral(":memory:"), const QString& options = {},
                              const QString& password = {})
        : m_name(QStringLiteral("driver-test-%1").arg(reinterpret_cast<quintptr>(this)))
    {
        storage::registerSqlcipherDriver();
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLCIPHER"), m_name);
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(options);
        m_opened = m_database.open(QString(), password);
    }
    ~DriverConnection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    DriverConnection(const DriverConnection&) = delete;
    DriverConnection& operator=(const DriverConnection&) = delete;

    bool opened() const { return m_opened; }
    QSqlDatabase& database() { return m_database; }
    storage::SqlcipherDriver& driver()
    {
        return *static_cast<storage::SqlcipherDriver*>(m_database.driver());
    }
    QSqlQuery query() { return QSqlQuery(m_database); }
    /// Runs the statement and hands its result on, at its first row.
    QSqlQuery run(const char* statement)
    {
        QSqlQuery answer(m_database);
        if (!answer.exec(sql(statement))) {
            qWarning("%s: %s", statement, qUtf8Printable(answer.lastError().text()));
        }
        answer.next();
        return answer;
    }
    QVariant value(const char* statement) { return run(statement).value(0); }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_opened = false;
};

} // namespace carm::test
