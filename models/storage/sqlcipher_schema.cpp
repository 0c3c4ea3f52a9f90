#include "storage/sqlcipher_schema.h"

#include "storage/sqlcipher_values.h"

#include <QSqlField>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace carm::storage {
namespace {

struct TableName {
    QString schema; ///< empty for the one that SQLite finds first
    QString table;
};

/// The end of a quoted part that begins at `from`, or the end of the name when the quote is never closed.
qsizetype endOfQuote(const QString& name, qsizetype from)
{
    const QChar closing = name.at(from) == u'[' ? QChar(u']') : name.at(from);
    const qsizetype end = name.indexOf(closing, from + 1);
    return end < 0 ? name.size() : end;
}

QString unquoted(const QString& part)
{
    static const QStringList kQuotes{QStringLiteral("\"\""), QStringLiteral("``"), QStringLiteral("[]")};
    for (const QString& quotes : kQuotes) {
        if (part.size() >= 2 && part.startsWith(quotes.at(0)) && part.endsWith(quotes.at(1))) {
            return part.mid(1, part.size() - 2).replace(quotes, quotes.left(1));
        }
    }
    return part;
}

TableName splitTableName(const QString& name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name.at(at) == u'"' || name.at(at) == u'`' || name.at(at) == u'[') {
            at = endOfQuote(name, at);
        } else if (name.at(at) == u'.') {
            return {unquoted(name.left(at)), unquoted(name.mid(at + 1))};
        }
    }
    return {{}, unquoted(name)};
}

QString quoted(QString part)
{
    return u'"' + part.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString plainDefault(QString text)
{
    const qsizetype end = text.lastIndexOf(u'\'');
    return text.startsWith(u'\'') && end > 0 ? text.mid(1, end - 1) : text;
}

struct Column {
    QSqlField field;
    int keyPosition; ///< from 1; 0 outside the primary key
};

std::vector<Column> readColumns(QSqlQuery& query, const TableName& name, const QString& nameInFields)
{
    const QString schema = name.schema.isEmpty() ? QString() : quoted(name.schema) + u'.';
    std::vector<Column> columns;
    if (!query.exec(QStringLiteral("PRAGMA ") + schema + QStringLiteral("table_info(") + quoted(name.table) +
                    u')')) {
        return columns;
    }
    while (query.next()) {
        const QString declaration = query.value(2).toString();
        const int keyPosition = query.value(5).toInt();
        QSqlField field(query.value(1).toString(), typeOfDeclaration(declaration), nameInFields);
        field.setRequired(query.value(3).toBool());
        field.setDefaultValue(plainDefault(query.value(4).toString()));
        // Only exactly this declaration makes the column another name of the row id.
        field.setAutoValue(keyPosition > 0 &&
                           declaration.compare(QLatin1String("integer"), Qt::CaseInsensitive) == 0);
        columns.push_back(Column{field, keyPosition});
    }
    return columns;
}

} // namespace

QString escapeSqlIdentifier(const QString& identifier, QSqlDriver::IdentifierType type)
{
    const bool bracketed = identifier.contains(u'[') && identifier.contains(u']');
    if (identifier.isEmpty() || bracketed || identifier.startsWith(u'"') || identifier.endsWith(u'"')) {
        return identifier;
    }
    QString escaped = quoted(identifier);
    if (type == QSqlDriver::TableName) {
        escaped.replace(u'.', QLatin1String("\".\""));
    }
    return escaped;
}

QStringList listTables(QSqlQuery&& query, QSql::TableType type)
{
    QStringList kinds;
    if ((type & QSql::Tables) != 0) {
        kinds << QStringLiteral("'table'");
    }
    if ((type & QSql::Views) != 0) {
        kinds << QStringLiteral("'view'");
    }
    QStringList names;
    const QString among = kinds.join(u',');
    query.setForwardOnly(true);
    if (!kinds.isEmpty() && query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (%1) "
                                                      "UNION ALL SELECT name FROM sqlite_temp_master "
                                                      "WHERE type IN (%1)")
                                           .arg(among))) {
        while (query.next()) {
            names << query.value(0).toString();
        }
    }
    if ((type & QSql::SystemTables) != 0) {
        names << QStringLiteral("sqlite_master");
    }
    return names;
}

QSqlIndex describeTable(QSqlQuery&& query, const QString& tableName, TableColumns wanted)
{
    query.setForwardOnly(true);
    const TableName name = splitTableName(tableName);
    // Fields tell the plain name, which can be quoted again, unless quoting would split it at its dots.
    const bool plain = name.schema.isEmpty() && !name.table.contains(u'.');
    std::vector<Column> columns = readColumns(query, name, plain ? name.table : tableName);
    if (columns.empty() && !name.schema.isEmpty()) {
        // The dot may be part of the table's own name.
        columns = readColumns(query, {{}, unquoted(tableName)}, tableName);
    }
    if (wanted == TableColumns::PrimaryKey) {
        std::erase_if(columns, [](const Column& column) { return column.keyPosition == 0; });
        std::stable_sort(columns.begin(), columns.end(), [](const Column& left, const Column& right) {
            return left.keyPosition < right.keyPosition;
        });
    }
    QSqlIndex index;
    for (const Column& column : columns) {
        index.append(column.field);
    }
    return index;
}

} // namespace carm::storage
