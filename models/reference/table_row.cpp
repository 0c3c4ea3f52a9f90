#include "reference/table_row.h"

#include <algorithm>

namespace carm::reference {

using identifiers::UnitCode;

TableRow::TableRow(const CsvTable& table, const CsvRow& row, ImportState& state)
    : m_table(table), m_row(row), m_state(state)
{
}

QString TableRow::optional(const char* column) const
{
    const int index = m_table.column(column);
    return index < 0 ? QString() : m_row.cells[static_cast<std::size_t>(index)].trimmed();
}

QString TableRow::either(const char* column, const char* otherwise) const
{
    const QString first = optional(column);
    return first.isEmpty() ? optional(otherwise) : first;
}

QString TableRow::required(const char* column)
{
    const QString value = optional(column);
    if (value.isEmpty()) {
        bad(ImportErrorCode::EmptyValue, column, value);
    }
    return value;
}

std::optional<UnitCode> TableRow::unit(const char* column)
{
    const QString value = optional(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const auto parsed = UnitCode::parse(value);
    if (!parsed) {
        bad(ImportErrorCode::BadValue, column, value);
        return std::nullopt;
    }
    if (m_state.isWhole(TableKind::Units) && !m_state.unitCodes.contains(parsed->text())) {
        bad(ImportErrorCode::UnknownCode, column, value);
    }
    return parsed.value();
}

QString TableRow::digits(const char* column, std::initializer_list<qsizetype> lengths)
{
    const QString value = required(column);
    const bool isNumber =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool fits = std::find(lengths.begin(), lengths.end(), value.size()) != lengths.end();
    if (value.isEmpty() || (isNumber && fits)) {
        return value;
    }
    bad(ImportErrorCode::BadValue, column, value);
    return {};
}

bool TableRow::flag(const char* column)
{
    const QString value = required(column);
    if (!value.isEmpty() && value != QStringLiteral("0") && value != QStringLiteral("1")) {
        bad(ImportErrorCode::BadValue, column, value);
    }
    return value == QStringLiteral("1");
}

QDate TableRow::date(const char* column)
{
    const QString value = optional(column);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    // Written back it must be the same: the parser takes more than YYYY-MM-DD.
    if (!value.isEmpty() && (!day.isValid() || day.toString(Qt::ISODate) != value)) {
        bad(ImportErrorCode::BadValue, column, value);
        return {};
    }
    return day;
}

Validity TableRow::validity()
{
    const Validity validity{date("valid_from"), date("valid_to")};
    if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from) {
        bad(ImportErrorCode::BadValue, "valid_to", optional("valid_to"));
    }
    return validity;
}

bool TableRow::isNew(const char* kind, const QString& key, const char* column, const Validity& validity)
{
    if (m_state.claim(QLatin1String(kind) + u'|' + key, validity)) {
        return true;
    }
    if (!m_state.isBase) {
        bad(ImportErrorCode::Duplicate, column, key);
    }
    return false;
}

void TableRow::bad(ImportErrorCode code, const char* column, const QString& value)
{
    m_good = false;
    m_state.addError(code, m_row.line, QString::fromLatin1(column), value);
}

} // namespace carm::reference
