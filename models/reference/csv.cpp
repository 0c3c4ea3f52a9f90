#include "reference/csv.h"

#include <QStringDecoder>

namespace carm::reference {
namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
// The tariff's longest description, a list of pharmaceutical ingredients, has about 40,000 characters.
constexpr qsizetype kMostCellCharacters = 262'144;
constexpr qsizetype kMostColumns = 128;

ImportError malformed(int line, const QString& value)
{
    return {ImportErrorCode::Malformed, {}, line, {}, value.left(80)};
}

class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    /// Nothing at the end of the text; an empty line is a row without cells.
    Result<std::optional<CsvRow>, ImportError> nextRow()
    {
        if (m_at >= m_text.size()) {
            return std::optional<CsvRow>();
        }
        CsvRow row;
        row.line = m_line;
        for (;;) {
            CARM_TRY(cell, nextCell());
            row.cells.push_back(std::move(cell));
            if (static_cast<qsizetype>(row.cells.size()) > kMostColumns) {
                return fail(malformed(row.line, QStringLiteral("columns")));
            }
            if (m_at < m_text.size() && m_text[m_at] == u',') {
                ++m_at;
                continue;
            }
            endLine();
            break;
        }
        if (row.cells.size() == 1 && row.cells.front().isEmpty()) {
            row.cells.clear();
        }
        return std::optional<CsvRow>(std::move(row));
    }

private:
    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r') {
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\n') {
            ++m_at;
        }
        ++m_line;
    }

    Result<QString, ImportError> nextCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            return quotedCell();
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            if (m_text[m_at] == u'"') {
                return fail(malformed(m_line, m_text.sliced(begin, m_at - begin + 1)));
            }
            ++m_at;
        }
        return bounded(m_text.sliced(begin, m_at - begin));
    }

    Result<QString, ImportError> quotedCell()
    {
        const int line = m_line;
        QString cell;
        for (++m_at;; ++m_at) {
            if (m_at >= m_text.size() || cell.size() > kMostCellCharacters) {
                return fail(malformed(line, cell));
            }
            if (m_text[m_at] == u'"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    ++m_at;
                } else {
                    break;
                }
            }
            if (m_text[m_at] == u'\n') {
                ++m_line;
            }
            cell += m_text[m_at];
        }
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            return fail(malformed(line, cell));
        }
        return bounded(cell);
    }

    Result<QString, ImportError> bounded(QString cell)
    {
        if (cell.size() > kMostCellCharacters) {
            return fail(ImportError{ImportErrorCode::TooLarge, {}, m_line, {}, cell.left(80)});
        }
        return cell;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

int CsvTable::column(const char* name) const
{
    return static_cast<int>(header.indexOf(QLatin1String(name)));
}

Result<CsvTable, ImportError> readCsv(const QByteArray& bytes)
{
    if (bytes.size() > kMostBytes) {
        return fail(ImportError{ImportErrorCode::TooLarge, {}, 0, {}, QString::number(bytes.size())});
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fail(ImportError{ImportErrorCode::NotUtf8, {}, 0, {}, {}});
    }
    CsvReader reader(text);
    CsvTable table;
    CARM_TRY(header, reader.nextRow());
    if (!header || header->cells.empty()) {
        return fail(ImportError{ImportErrorCode::MissingColumn, {}, 1, {}, {}});
    }
    table.header = QStringList(header->cells.begin(), header->cells.end());
    for (;;) {
        CARM_TRY(row, reader.nextRow());
        if (!row) {
            return table;
        }
        if (row->cells.empty()) {
            continue;
        }
        if (static_cast<qsizetype>(row->cells.size()) != table.header.size()) {
            return fail(malformed(row->line, QString::number(row->cells.size())));
        }
        table.rows.push_back(std::move(*row));
    }
}

} // namespace carm::reference
