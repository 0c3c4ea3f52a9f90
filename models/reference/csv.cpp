#include "reference/csv.h"

#include <algorithm>

namespace carm::reference {
namespace {

constexpr qsizetype kMostCellCharacters = 256 * 1024; ///< one item of Chapter 99 lists 3,000 substances
constexpr qsizetype kMostColumns = 128;
constexpr qsizetype kMostHeaderBytes = 64 * 1024;
constexpr std::size_t kMostCells = 8'000'000; ///< of a whole table, empty ones included: they cost memory too

ImportError cellError(ImportErrorCode code, int line, QStringView value)
{
    return {code, {}, line, {}, value.left(80).toString()};
}

/// A control character never belongs into a table; one is the mark of a binary file or of a forged text.
bool isForbidden(QChar c)
{
    return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
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
                return fail(cellError(ImportErrorCode::TooLarge, row.line, row.cells.back()));
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
    bool atCellEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u',' || m_text[m_at] == u'\n' ||
               m_text[m_at] == u'\r';
    }

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
        for (; !atCellEnd(); ++m_at) {
            if (m_text[m_at] == u'"' || isForbidden(m_text[m_at])) {
                return fail(cellError(ImportErrorCode::Malformed, m_line,
                                      QStringView(m_text).sliced(begin, m_at - begin + 1)));
            }
        }
        if (m_at - begin > kMostCellCharacters) {
            return fail(cellError(ImportErrorCode::TooLarge, m_line, QStringView(m_text).sliced(begin)));
        }
        return m_text.sliced(begin, m_at - begin);
    }

    Result<QString, ImportError> quotedCell()
    {
        const int line = m_line;
        QString cell;
        for (++m_at;; ++m_at) {
            if (m_at >= m_text.size() || isForbidden(m_text[m_at])) {
                return fail(cellError(ImportErrorCode::Malformed, line, cell));
            }
            if (cell.size() > kMostCellCharacters) {
                return fail(cellError(ImportErrorCode::TooLarge, line, cell));
            }
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    break;
                }
                ++m_at;
            }
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            cell += m_text[m_at];
        }
        ++m_at;
        if (!atCellEnd()) {
            return fail(cellError(ImportErrorCode::Malformed, line, cell));
        }
        return cell;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// Line of the first byte that is not UTF-8: the longest good beginning ends there.
int lineOfBadByte(QByteArrayView bytes)
{
    qsizetype begin = 0;
    for (int line = 1; begin < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const QByteArrayView row = bytes.sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        if (!row.isValidUtf8()) {
            return line;
        }
        if (end < 0) {
            break;
        }
        begin = end + 1;
    }
    return 0;
}

} // namespace

int CsvTable::column(const char* name) const
{
    return static_cast<int>(header.indexOf(QLatin1String(name)));
}

QStringList readCsvHeader(const QByteArray& bytes)
{
    const QByteArrayView start =
        withoutByteOrderMark(QByteArrayView(bytes).first(std::min(bytes.size(), kMostHeaderBytes)));
    const qsizetype end = start.indexOf('\n');
    const QString text = QString::fromUtf8(end < 0 ? start : start.first(end));
    CsvReader reader(text);
    const auto row = reader.nextRow();
    if (!row || !row->has_value()) {
        return {};
    }
    const std::vector<QString>& cells = row->value().cells;
    return {cells.begin(), cells.end()};
}

Result<CsvTable, ImportError> readCsv(const QByteArray& bytes)
{
    if (bytes.size() > kMostTableBytes) {
        return fail(cellError(ImportErrorCode::TooLarge, 0, QString::number(bytes.size())));
    }
    const QByteArrayView content = withoutByteOrderMark(bytes);
    if (!content.isValidUtf8()) {
        return fail(cellError(ImportErrorCode::NotUtf8, lineOfBadByte(content), {}));
    }
    const QString text = QString::fromUtf8(content);
    CsvReader reader(text);
    CsvTable table;
    CARM_TRY(header, reader.nextRow());
    if (!header || header->cells.empty()) {
        return fail(cellError(ImportErrorCode::Malformed, 1, {}));
    }
    table.header = QStringList(header->cells.begin(), header->cells.end());
    for (;;) {
        CARM_TRY(row, reader.nextRow());
        if (!row) {
            return table;
        }
        const auto count = static_cast<qsizetype>(row->cells.size());
        if (table.rows.size() * static_cast<std::size_t>(table.header.size()) > kMostCells) {
            return fail(cellError(ImportErrorCode::TooLarge, row->line, {}));
        }
        if (count == table.header.size()) {
            table.rows.push_back(std::move(*row));
        } else if (count != 0) {
            table.badRows.push_back(cellError(ImportErrorCode::Malformed, row->line, QString::number(count)));
        }
    }
}

} // namespace carm::reference
