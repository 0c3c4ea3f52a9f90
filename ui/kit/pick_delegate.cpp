#include "kit/pick_delegate.h"

#include "kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kTallRow = 10'000;
constexpr int kRowFlags = Qt::AlignLeft | Qt::TextWordWrap;

QRect measuredText(const QFont& font, int width, const QString& text)
{
    return text.isEmpty() ? QRect()
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, kTallRow), kRowFlags, text);
}

} // namespace

/// Rectangles relative to the row.
struct PickDelegate::Layout {
    QFont titleFont;
    QFont detailFont;
    QRect title;
    QRect detail;
    QRect trailing;
    int height = 0;
};

PickDelegate::PickDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view) {}

PickDelegate::Layout PickDelegate::layoutOf(const QModelIndex& index, int width) const
{
    const Theme& theme = themeOf(m_view);
    Layout layout;
    layout.titleFont = theme.bodyFont(theme.sizes.body);
    layout.detailFont = theme.bodyFont(theme.sizes.small);
    const int padding = theme.space(2);
    const int gap = theme.space(1);
    const int inner = std::max(1, width - 2 * padding);
    const QString trailing = index.data(TrailingRole).toString();
    const int trailingWidth =
        trailing.isEmpty()
            ? 0
            : std::min(QFontMetrics(layout.detailFont).horizontalAdvance(trailing) + 1, inner / 2);
    const int textWidth = std::max(1, inner - (trailingWidth > 0 ? trailingWidth + gap : 0));
    layout.title = measuredText(layout.titleFont, textWidth, index.data().toString());
    layout.detail = measuredText(layout.detailFont, textWidth, index.data(DetailRole).toString());
    layout.trailing = measuredText(layout.detailFont, trailingWidth, trailing);
    const int texts = layout.title.height() + layout.detail.height();
    layout.height = std::max({theme.sizes.control, texts + 2 * gap, layout.trailing.height() + 2 * gap});
    const int top = (layout.height - texts) / 2;
    layout.title = QRect(padding, top, textWidth, layout.title.height());
    layout.detail = QRect(padding, top + layout.title.height(), textWidth, layout.detail.height());
    layout.trailing = QRect(width - padding - trailingWidth, (layout.height - layout.trailing.height()) / 2,
                            trailingWidth, layout.trailing.height());
    return layout;
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view->viewport()->width();
    return {width, layoutOf(index, width).height};
}

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colours& colours = themeOf(m_view).colours;
    const Layout layout = layoutOf(index, option.rect.width());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.primary : hovered ? colours.panel : colours.page);
    painter->translate(option.rect.topLeft());
    painter->setPen(selected ? colours.onPrimary : colours.ink);
    painter->setFont(layout.titleFont);
    painter->drawText(layout.title, kRowFlags, index.data().toString());
    painter->setPen(selected ? colours.onPrimary : colours.quiet);
    painter->setFont(layout.detailFont);
    painter->drawText(layout.detail, kRowFlags, index.data(DetailRole).toString());
    painter->drawText(layout.trailing, Qt::AlignRight | Qt::TextWordWrap,
                      index.data(TrailingRole).toString());
    painter->restore();
}

} // namespace carm::kit
