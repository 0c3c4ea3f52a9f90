#include "importer/statement_lines.h"

namespace carm::importer_ui {
namespace {

constexpr QChar kClosed(0x25B8); ///< a triangle to the right
constexpr QChar kOpened(0x25BE); ///< a triangle downwards

} // namespace

StatementLines::StatementLines(QObject* parent) : QAbstractTableModel(parent) {}

void StatementLines::setLines(std::vector<presenters::StatementRow> lines, const presenters::Speaker& speaker)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_opened.clear();
    m_headings = {speaker.say("Importer", "Day"),    speaker.say("Importer", "What"),
                  speaker.say("Importer", "Number"), speaker.say("Importer", "Duty"),
                  speaker.say("Importer", "GST"),    speaker.say("Importer", "Other"),
                  speaker.say("Importer", "Total")};
    arrange();
    endResetModel();
}

void StatementLines::arrange()
{
    m_rows.clear();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        m_rows.push_back({line, -1});
        const int parts = m_opened.contains(line) ? static_cast<int>(m_lines[line].parts.size()) : 0;
        for (int part = 0; part < parts; ++part) {
            m_rows.push_back({line, part});
        }
    }
}

bool StatementLines::canToggle(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_rows.size() && m_rows[place].part < 0 &&
           !m_lines[m_rows[place].line].parts.empty();
}

void StatementLines::toggle(int row)
{
    if (!canToggle(row)) {
        return;
    }
    const std::size_t line = m_rows[static_cast<std::size_t>(row)].line;
    const int parts = static_cast<int>(m_lines[line].parts.size());
    if (m_opened.contains(line)) {
        beginRemoveRows({}, row + 1, row + parts);
        m_opened.erase(line);
        arrange();
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + parts);
        m_opened.insert(line);
        arrange();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int StatementLines::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementLines::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementLines::lineText(std::size_t line, int column) const
{
    const presenters::StatementRow& row = m_lines[line];
    switch (static_cast<Column>(column)) {
    case Day:
        return row.day;
    case Text:
        return row.parts.empty()
                   ? row.text
                   : QStringLiteral("%1 %2").arg(m_opened.contains(line) ? kOpened : kClosed).arg(row.text);
    case Number:
        return row.transactionNumber;
    case Duty:
        return row.duty;
    case Tax:
        return row.tax;
    case Other:
        return row.other;
    case Total:
        return row.total;
    case ColumnCount:
        break;
    }
    return {};
}

QString StatementLines::partText(const Row& row, int column) const
{
    const presenters::PrintedRow& part = m_lines[row.line].parts[static_cast<std::size_t>(row.part)];
    if (column == Text) {
        return QStringLiteral("    ") + part.label;
    }
    return column == Total ? part.value : QString();
}

QVariant StatementLines::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((index.column() >= Duty ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole || !index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.part < 0 ? lineText(row.line, index.column()) : partText(row, index.column());
}

QVariant StatementLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section >= Duty) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

} // namespace carm::importer_ui
