// One row of a table with its cells by column name. Every problem is noted with row, column and value, and
// reading goes on, so that one import shows everything that must be mended.
#pragma once

#include "reference/csv.h"
#include "reference/import_state.h"

namespace carm::reference {

class TableRow {
public:
    TableRow(const CsvTable& table, const CsvRow& row, ImportState& state);

    /// Trimmed; empty when the column or the value is not there.
    QString optional(const char* column) const;
    /// The first of two that is not empty.
    QString either(const char* column, const char* otherwise) const;
    QString required(const char* column);
    /// Nothing, and an error, when `column` is empty or T does not take it.
    template <class T> std::optional<T> typed(const char* column);
    /// Nothing when the cell is empty; an error when the edition does not know the unit.
    std::optional<identifiers::UnitCode> unit(const char* column);
    /// Decimal digits only, of one of the lengths; empty, and an error, when they are not.
    QString digits(const char* column, std::initializer_list<qsizetype> lengths);
    bool flag(const char* column);
    QDate date(const char* column);
    Validity validity();

    /// False, and an error about `column`, when another row has the same key at the same time. A row of the
    /// base layer gives way in silence: that is what a base is.
    bool isNew(const char* kind, const QString& key, const char* column, const Validity& validity = {});

    void bad(ImportErrorCode code, const char* column, const QString& value);
    bool good() const { return m_good; }

private:
    const CsvTable& m_table;
    const CsvRow& m_row;
    ImportState& m_state;
    bool m_good = true;
};

template <class T> std::optional<T> TableRow::typed(const char* column)
{
    const QString value = required(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    auto parsed = T::parse(value);
    if (!parsed) {
        bad(ImportErrorCode::BadValue, column, value);
        return std::nullopt;
    }
    return std::move(parsed).value();
}

} // namespace carm::reference
