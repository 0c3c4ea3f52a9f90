#include "kit/cell_table.h"

#include "kit/cell_delegate.h"
#include "kit/cell_input.h"
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

constexpr int kCellRowHeight = 36;
constexpr int kLeastCellWidth = 40;
constexpr int kMostCellWidth = 2'000;
constexpr int kSeenRows = 6;
constexpr int kLeastSeenRows = 3;

std::optional<CellCommand> commandOf(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy)) {
        return CellCommand::Copy;
    }
    if (event.matches(QKeySequence::Paste)) {
        return CellCommand::Paste;
    }
    if (event.matches(QKeySequence::Undo)) {
        return CellCommand::Undo;
    }
    if (event.matches(QKeySequence::Redo) || (control && event.key() == Qt::Key_Y)) {
        return CellCommand::Redo;
    }
    if (control && event.key() == Qt::Key_D) {
        return CellCommand::CopyRow;
    }
    if (control && event.key() == Qt::Key_Delete) {
        return CellCommand::RemoveRow;
    }
    if (event.key() == Qt::Key_Insert && event.modifiers() == Qt::NoModifier) {
        return CellCommand::InsertRow;
    }
    return {};
}

} // namespace

CellTable::CellTable(LookOf look, ChoicesOf choices, QWidget* parent)
    : QTableView(parent), m_look(std::move(look)), m_choices(std::move(choices))
{
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCornerButtonEnabled(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setContextMenuPolicy(Qt::NoContextMenu);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(kLeastCellWidth);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteCellWidth(column, width); });
}

void CellTable::setCharacters(int column, int characters)
{
    m_characters.emplace_back(column, characters);
}

void CellTable::setModel(QAbstractItemModel* model)
{
    m_arranging = true; // the header takes widths of its own while it learns its columns
    QTableView::setModel(model);
    m_arranging = false;
    arrange();
}

void CellTable::finishEditing()
{
    if (state() == QAbstractItemView::EditingState) {
        if (auto* input = qobject_cast<CellInput*>(indexWidget(currentIndex()))) {
            commitData(input);
            QTableView::closeEditor(input, QAbstractItemDelegate::NoHint);
        }
    }
}

void CellTable::abandonEditing()
{
    if (state() == QAbstractItemView::EditingState) {
        if (auto* input = qobject_cast<CellInput*>(indexWidget(currentIndex()))) {
            QTableView::closeEditor(input, QAbstractItemDelegate::RevertModelCache);
        }
    }
}

void CellTable::goTo(const QModelIndex& index)
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
}

QByteArray CellTable::widths() const
{
    QJsonObject object;
    for (const auto& [column, width] : m_widths) {
        object.insert(QString::number(column), width);
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void CellTable::setWidths(const QByteArray& saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    for (const auto& [column, characters] : m_characters) {
        const int width = object.value(QString::number(column)).toInt();
        if (width >= kLeastCellWidth && width <= kMostCellWidth) {
            m_widths.emplace_back(column, width);
        }
    }
    arrange();
}

QSize CellTable::sizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    return {40 * themeOf(this).sizes.body, (kSeenRows + 2) * row};
}

QSize CellTable::minimumSizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    return {12 * themeOf(this).sizes.body, (kLeastSeenRows + 2) * row};
}

void CellTable::keyPressEvent(QKeyEvent* event)
{
    if (state() == QAbstractItemView::EditingState) {
        return; // what the field in the cell has left over is not meant for the table
    }
    if (const auto command = commandOf(*event)) {
        Q_EMIT commanded(*command);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enters && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Delete) {
        clearCell();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CellTable::clearCell()
{
    if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        model()->setData(currentIndex(), QString());
    }
}

void CellTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void CellTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex here = currentIndex();
    switch (hint) {
    case QAbstractItemDelegate::EditNextItem:
    case QAbstractItemDelegate::EditPreviousItem: {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        const QModelIndex next = nextEditable(here, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
        if (next.isValid()) {
            setCurrentIndex(next);
            edit(next);
        } else if (hint == QAbstractItemDelegate::EditNextItem) {
            Q_EMIT commanded(CellCommand::AppendRow);
        }
        return;
    }
    case QAbstractItemDelegate::SubmitModelCache:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (here.row() + 1 < model()->rowCount()) {
            setCurrentIndex(here.siblingAtRow(here.row() + 1));
        }
        return;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache:
        break;
    }
    QTableView::closeEditor(editor, hint);
}

QModelIndex CellTable::nextEditable(const QModelIndex& from, int step) const
{
    const int columns = model()->columnCount();
    int place = from.row() * columns + from.column() + step;
    for (; place >= 0 && place < model()->rowCount() * columns; place += step) {
        const QModelIndex index = model()->index(place / columns, place % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            return index;
        }
    }
    return {};
}

void CellTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChosen(current);
}

void CellTable::arrange()
{
    if (model() == nullptr) {
        return;
    }
    m_arranging = true;
    const Theme& theme = themeOf(this);
    verticalHeader()->setDefaultSectionSize(std::max(kCellRowHeight, theme.sizes.control));
    const int digit = QFontMetrics(theme.bodyFont(theme.sizes.body)).horizontalAdvance(QLatin1Char('0'));
    for (const auto& [column, characters] : m_characters) {
        const auto kept =
            std::find_if(m_widths.begin(), m_widths.end(),
                         [column = column](const auto& entry) { return entry.first == column; });
        const int natural = characters * digit + 2 * theme.space(1);
        setColumnWidth(column, kept == m_widths.end() ? natural : kept->second * theme.textPercent / 100);
    }
    m_arranging = false;
}

void CellTable::noteCellWidth(int column, int width)
{
    if (m_arranging || width < kLeastCellWidth) {
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
    Q_EMIT widthsChanged();
}

} // namespace carm::kit
