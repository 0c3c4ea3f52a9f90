#include "storage/sqlcipher_values.h"

#include <QDateTime>
#include <QSqlField>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

namespace carm::storage {
namespace {

/// What counts as NULL beside a null variant: texts that are null, and dates that have no ISO text.
bool isNullValue(const QVariant& value)
{
    if (value.isNull()) {
        return true;
    }
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return !value.toDate().isValid();
    case QMetaType::QTime:
        return !value.toTime().isValid();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

QVariant readNumber(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return sqlite3_column_int(statement, column);
    case QSql::LowPrecisionInt64:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, column));
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision:
        break;
    }
    return sqlite3_column_double(statement, column);
}

QVariant readColumn(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return readNumber(statement, column, policy);
    case SQLITE_BLOB: {
        // SQLite has no address for an empty blob, and a null address would make a null byte array of it.
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes != nullptr ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default: {
        const auto* text = static_cast<const QChar*>(sqlite3_column_text16(statement, column));
        return QString(text, sqlite3_column_bytes16(statement, column) / qsizetype(sizeof(QChar)));
    }
    }
}

QMetaType typeOfStorage(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER:
        return QMetaType::fromType<int>();
    case SQLITE_FLOAT:
        return QMetaType::fromType<double>();
    case SQLITE_BLOB:
        return QMetaType::fromType<QByteArray>();
    case SQLITE_TEXT:
        return QMetaType::fromType<QString>();
    default:
        return {};
    }
}

QString utf16Name(const void* name)
{
    return QString::fromUtf16(static_cast<const char16_t*>(name)).remove(u'"');
}

} // namespace

QVariant storableValue(const QVariant& value)
{
    if (isNullValue(value)) {
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return QVariant::fromValue<qint64>(value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() <= quint64(std::numeric_limits<qint64>::max())) {
            return QVariant::fromValue<qint64>(value.toLongLong());
        }
        return QString::number(value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QByteArray:
        return value;
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODateWithMs);
    case QMetaType::QTime:
        return value.toTime().toString(u"hh:mm:ss.zzz");
    default:
        return value.toString();
    }
}

int bindStorableValue(sqlite3_stmt* statement, int parameter, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const auto* bytes = static_cast<const QByteArray*>(value.constData());
        return sqlite3_bind_blob64(statement, parameter, bytes->constData(), quint64(bytes->size()),
                                   SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto* text = static_cast<const QString*>(value.constData());
        return sqlite3_bind_text64(statement, parameter, reinterpret_cast<const char*>(text->utf16()),
                                   quint64(text->size()) * sizeof(QChar), SQLITE_STATIC, SQLITE_UTF16);
    }
    default:
        return sqlite3_bind_null(statement, parameter);
    }
}

QVariantList readRow(sqlite3_stmt* statement, QSql::NumericalPrecisionPolicy policy)
{
    const int columns = sqlite3_data_count(statement);
    QVariantList row;
    row.reserve(columns);
    for (int column = 0; column < columns; ++column) {
        row.append(readColumn(statement, column, policy));
    }
    return row;
}

QSqlRecord describeColumns(sqlite3_stmt* statement, bool hasRow)
{
    QSqlRecord record;
    const int columns = sqlite3_column_count(statement);
    for (int column = 0; column < columns; ++column) {
        const QString declaration = utf16Name(sqlite3_column_decltype16(statement, column));
        // The storage class is undefined while there is no row.
        const int storageClass = hasRow ? sqlite3_column_type(statement, column) : -1;
        const QMetaType type =
            declaration.isEmpty() ? typeOfStorage(storageClass) : typeOfDeclaration(declaration);
        QSqlField field(utf16Name(sqlite3_column_name16(statement, column)), type,
                        utf16Name(sqlite3_column_table_name16(statement, column)));
        field.setSqlType(storageClass);
        record.append(field);
    }
    return record;
}

QMetaType typeOfDeclaration(const QString& declaration)
{
    const QString name = declaration.toLower();
    if (name == QLatin1String("integer") || name == QLatin1String("int")) {
        return QMetaType::fromType<int>();
    }
    if (name == QLatin1String("double") || name == QLatin1String("float") || name == QLatin1String("real") ||
        name.startsWith(QLatin1String("numeric"))) {
        return QMetaType::fromType<double>();
    }
    if (name == QLatin1String("blob")) {
        return QMetaType::fromType<QByteArray>();
    }
    if (name == QLatin1String("boolean") || name == QLatin1String("bool")) {
        return QMetaType::fromType<bool>();
    }
    return QMetaType::fromType<QString>();
}

} // namespace carm::storage
