#include "kit/data_table.h"

#include "kit/data_delegate.h"
#include "kit/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace carm::kit {
namespace {

constexpr int kRowHeight = 36;
constexpr int kLeastWidth = 40;
constexpr int kMostWidth = 2'000;
constexpr int kLeastRows = 3;

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new DataDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leads out of the table
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteWidth(column, width); });
    connect(this, &QAbstractItemView::clicked, this, &DataTable::opened);
}

void DataTable::setColumns(std::vector<DataColumn> columns)
{
    m_columns = std::move(columns);
    arrange();
}

void DataTable::setPills(int column, PillOf pillOf)
{
    m_pills.emplace_back(column, std::move(pillOf));
}

const DataTable::PillOf* DataTable::pillsOf(int column) const
{
    const auto found = std::find_if(m_pills.begin(), m_pills.end(),
                                    [column](const auto& entry) { return entry.first == column; });
    return found == m_pills.end() ? nullptr : &found->second;
}

QByteArray DataTable::widths() const
{
    if (m_widths.empty()) {
        return {};
    }
    QJsonObject object;
    for (const auto& [column, width] : m_widths) {
        object.insert(QString::number(column), width);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void DataTable::setWidths(const QByteArray& saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    std::vector<std::pair<int, int>> widths;
    for (const DataColumn& column : m_columns) {
        const int width = object.value(QString::number(column.column)).toInt();
        if (width >= kLeastWidth && width <= kMostWidth) {
            widths.emplace_back(column.column, width);
        }
    }
    if (!widths.empty()) {
        m_widths = std::move(widths);
        arrange();
    }
}

void DataTable::chooseRow(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, m_columns.empty() ? 0 : m_columns.front().column));
    }
}

QSize DataTable::sizeHint() const
{
    int width = 0;
    for (const DataColumn& column : m_columns) {
        width += widthOf(column);
    }
    return {width, (kLeastRows + 1) * verticalHeader()->defaultSectionSize()};
}

QSize DataTable::minimumSizeHint() const
{
    int width = 0;
    for (const DataColumn& column : m_columns) {
        width += column.rank == 0 ? widthOf(column) : 0;
    }
    return {width, (kLeastRows + 1) * verticalHeader()->defaultSectionSize()};
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            Q_EMIT opened(currentIndex());
            Q_EMIT confirmed(currentIndex());
        }
        return;
    case Qt::Key_Home:
        chooseRow(0);
        return;
    case Qt::Key_End:
        chooseRow(model() == nullptr ? -1 : model()->rowCount() - 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return; // rows are gone over whole
    default:
        break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint()) {
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) {
        Q_EMIT chosen(current);
    }
}

int DataTable::widthOf(const DataColumn& column) const
{
    const Theme& theme = themeOf(this);
    const auto kept = std::find_if(m_widths.begin(), m_widths.end(),
                                   [&](const auto& entry) { return entry.first == column.column; });
    if (kept != m_widths.end()) {
        return kept->second * theme.textPercent / 100;
    }
    const int digit = QFontMetrics(theme.bodyFont(theme.sizes.body)).horizontalAdvance(QLatin1Char('0'));
    return column.characters * digit + 2 * theme.space(1);
}

void DataTable::arrange()
{
    if (model() == nullptr || m_columns.empty() || m_arranging) {
        return;
    }
    m_arranging = true;
    const Theme& theme = themeOf(this);
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, theme.sizes.control));
    std::vector<const DataColumn*> shown;
    int total = 0;
    for (const DataColumn& column : m_columns) {
        shown.push_back(&column);
        total += widthOf(column);
    }
    while (total > viewport()->width()) {
        const auto last = std::max_element(shown.begin(), shown.end(),
                                           [](const auto* a, const auto* b) { return a->rank < b->rank; });
        if ((*last)->rank == 0) {
            break;
        }
        total -= widthOf(**last);
        shown.erase(last);
    }
    int rest = std::max(0, viewport()->width() - total);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [column](const auto* entry) { return entry->column == column; });
        setColumnHidden(column, found == shown.end());
        if (found != shown.end()) {
            const int more = (*found)->stretches ? std::exchange(rest, 0) : 0;
            setColumnWidth(column, widthOf(**found) + more);
        }
    }
    m_arranging = false;
}

void DataTable::noteWidth(int column, int width)
{
    const auto planned = std::find_if(m_columns.begin(), m_columns.end(),
                                      [column](const auto& entry) { return entry.column == column; });
    if (m_arranging || planned == m_columns.end() || planned->stretches || width < kLeastWidth) {
        return;
    }
    const int natural = width * 100 / themeOf(this).textPercent;
    const auto kept = std::find_if(m_widths.begin(), m_widths.end(),
                                   [column](const auto& entry) { return entry.first == column; });
    if (kept == m_widths.end()) {
        m_widths.emplace_back(column, natural);
    } else {
        kept->second = natural;
    }
    arrange();
    Q_EMIT widthsChanged();
}

} // namespace carm::kit
