#include "kit/data_delegate.h"

#include "kit/data_table.h"
#include "kit/pill_colours.h"
#include "kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kRingWidth = 2;
constexpr int kMarkWidth = 4; ///< of the bar at the chosen row

} // namespace

DataDelegate::DataDelegate(DataTable* table) : QStyledItemDelegate(table), m_table(table) {}

void DataDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(m_table);
    painter->save();
    paintGround(*painter, option, index);
    const QRect room = option.rect.adjusted(theme.space(1), 0, -theme.space(1), 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const DataTable::PillOf* pills = m_table->pillsOf(index.column()); pills && !text.isEmpty()) {
        paintPill(*painter, room, (*pills)(index), text);
    } else {
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const int sides = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft);
        painter->setFont(theme.figureFont(theme.sizes.body));
        painter->setPen(theme.colours.ink);
        painter->drawText(room, (sides & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

bool DataDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const Theme& theme = themeOf(m_table);
    const int wanted = QFontMetrics(theme.figureFont(theme.sizes.body)).horizontalAdvance(text);
    const bool isCut = wanted > option.rect.width() - 2 * theme.space(1);
    if (event->type() == QEvent::ToolTip && isCut && !index.data(Qt::ToolTipRole).isValid()) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void DataDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Colours& colours = themeOf(m_table).colours;
    const QRect row(0, option.rect.top(), m_table->viewport()->width(), option.rect.height());
    const bool chosen = index.row() == m_table->currentIndex().row();
    painter.fillRect(option.rect, chosen ? colours.panel : colours.page);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.rule);
    if (!chosen) {
        return;
    }
    painter.fillRect(QRect(row.left(), row.top(), kMarkWidth, row.height()), colours.primary);
    if (m_table->hasFocus()) {
        painter.setPen(QPen(colours.focus, kRingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.setClipRect(option.rect);
        painter.drawRect(row.adjusted(1, 1, -1, -1));
        painter.setClipping(false);
    }
}

void DataDelegate::paintPill(QPainter& painter, const QRect& room, const CellPill& pill,
                             const QString& text) const
{
    const Theme& theme = themeOf(m_table);
    painter.setFont(theme.bodyFont(theme.sizes.small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.height();
    const int gap = theme.space(1);
    const int beside = side + gap / 2 + 2 * gap;
    const int width = std::min(room.width(), metrics.horizontalAdvance(text) + 1 + beside);
    const int height = std::min(room.height() - gap / 2, side + gap);
    const QRect place(room.left(), room.top() + (room.height() - height) / 2, width, height);
    const PillColours colours = pillColoursOf(pill.tone, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter.drawPixmap(place.left() + gap, place.top() + (height - side) / 2,
                       iconPixmap(pill.icon, side, colours.edge));
    painter.setPen(theme.colours.ink);
    painter.drawText(place.adjusted(gap + side + gap / 2, 0, -gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, width - beside));
}

} // namespace carm::kit
