// Values between QVariant and SQLite's five storage classes, and the types of columns.
#pragma once

#include <QSql>
#include <QSqlRecord>
#include <QVariantList>

struct sqlite3_stmt;

namespace carm::storage {

/// The value as it is bound: an invalid variant for NULL, qint64, double, QString or QByteArray. Null
/// strings, null byte arrays and invalid dates are NULL. Dates and times are ISO text: "2026-03-01",
/// "14:05:09.123", "2026-03-01T14:05:09.123Z". Unsigned numbers beyond qint64 are their digits.
QVariant storableValue(const QVariant& value);

/// Binds a storable value to a parameter (from 1) without a copy: the value must stay as it is until the
/// statement is reset. Returns SQLite's code.
int bindStorableValue(sqlite3_stmt* statement, int parameter, const QVariant& value);

/// The current row: qint64, double or as the policy says, QString, QByteArray, a null QString for NULL.
QVariantList readRow(sqlite3_stmt* statement, QSql::NumericalPrecisionPolicy policy);

/// Names, tables and types of the columns; types from their declarations, else from the current row.
QSqlRecord describeColumns(sqlite3_stmt* statement, bool hasRow);

/// The type that a column declared like this has for Qt Sql, as QSQLITE reads declarations.
QMetaType typeOfDeclaration(const QString& declaration);

} // namespace carm::storage
