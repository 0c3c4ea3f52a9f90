// What tables there are and what columns they have.
#pragma once

#include <QSql>
#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QStringList>

namespace carm::storage {

/// The identifier between double quotes, the dotted name of a table in its parts; as it is when it is quoted
/// already.
QString escapeSqlIdentifier(const QString& identifier, QSqlDriver::IdentifierType type);

/// Tables and views of the file and of the temporary database.
QStringList listTables(QSqlQuery&& query, QSql::TableType type);

enum class TableColumns { All, PrimaryKey };

/// The columns of a table; those of the primary key come in the order of the key. The name may have a schema
/// before a dot, and each part may be quoted. Empty when there is no such table.
QSqlIndex describeTable(QSqlQuery&& query, const QString& tableName, TableColumns wanted);

} // namespace carm::storage
