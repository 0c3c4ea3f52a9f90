#include "presenters/pasted_cells.h"

#include "presenters/format.h"

#include <algorithm>

namespace carm::presenters {
namespace {

constexpr int kLeastCsvCells = 3;
constexpr int kMostDecimals = 3; ///< of a quantity, the finest figure of the form

/// Reads rows of cells; a cell that begins with a quote goes on to the closing one, over line breaks too.
class CellReader {
public:
    CellReader(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    std::vector<QStringList> rows()
    {
        std::vector<QStringList> rows;
        while (m_at < m_text.size()) {
            rows.push_back(nextRow());
        }
        while (!rows.empty() && rows.back().join(QString()).isEmpty()) {
            rows.pop_back();
        }
        return rows;
    }

    /// People write a blank after a comma, programs do not. Known once the rows were read.
    bool isProse() const { return m_isProse; }

private:
    QStringList nextRow()
    {
        QStringList cells;
        for (;;) {
            cells += nextCell().trimmed();
            if (m_at >= m_text.size() || m_text[m_at++] != m_separator) {
                return cells; // behind the line break
            }
        }
    }

    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n';
    }

    QString nextCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            QString quoted;
            if (readQuoted(quoted)) {
                return quoted;
            }
        }
        const qsizetype begin = m_at;
        m_isProse |=
            begin > 0 && !endsCell(begin) && m_text[begin - 1] == m_separator && m_text[begin] == u' ';
        while (!endsCell(m_at)) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    /// False, and nothing read, when the quote does not end before a separator.
    bool readQuoted(QString& cell)
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                cell += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                cell += m_text[at++];
            } else if (endsCell(at + 1)) {
                m_at = at + 1;
                return true;
            } else {
                return false;
            }
        }
        return false;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isProse = false;
};

bool isCsv(const std::vector<QStringList>& rows, QChar separator)
{
    if (rows.empty() || rows.front().size() < kLeastCsvCells) {
        return false;
    }
    return std::all_of(rows.begin(), rows.end(), [&](const QStringList& row) {
        return row.size() == rows.front().size() && !canonicalNumber(row.join(separator), kMostDecimals);
    });
}

} // namespace

Result<std::vector<QStringList>, PasteProblem> pastedCells(const QString& text)
{
    if (text.size() > kMostPastedCharacters) {
        return fail(PasteProblem::TooLarge);
    }
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    std::vector<QStringList> rows = CellReader(lines, u'\t').rows();
    if (rows.empty()) {
        return fail(PasteProblem::Empty);
    }
    if (!lines.contains(u'\t')) {
        for (const QChar separator : {QChar(u';'), QChar(u',')}) {
            CellReader reader(lines, separator);
            auto parted = reader.rows();
            if (!reader.isProse() && isCsv(parted, separator)) {
                return parted;
            }
        }
    }
    return rows;
}

} // namespace carm::presenters
