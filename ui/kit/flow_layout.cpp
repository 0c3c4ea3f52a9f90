#include "kit/flow_layout.h"

#include "kit/theme.h"

#include <QWidget>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kNatural = -1;

int heightOf(QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int gap, Stand stand, QWidget* parent) : QLayout(parent), m_gap(gap), m_stand(stand)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const Part& part : m_parts) {
        delete part.item;
    }
}

void FlowLayout::add(QWidget* widget)
{
    addWidget(widget);
}

void FlowLayout::addStretching(QWidget* widget, int basis)
{
    addWidget(widget);
    m_parts.back().basis = basis;
}

void FlowLayout::setBasis(const QWidget* widget, int basis)
{
    for (Part& part : m_parts) {
        if (part.item->widget() == widget) {
            part.basis = basis;
        }
    }
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_parts.push_back({item, kNatural});
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_parts.erase(m_parts.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::widthOf(const Part& part) const
{
    const int percent = m_growing && parentWidget() != nullptr ? themeOf(parentWidget()).textPercent : 100;
    return std::max(part.basis == kNatural ? part.item->sizeHint().width() : part.basis * percent / 100,
                    part.item->minimumSize().width());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width, 0).marginsRemoved({margins.left(), 0, margins.right(), 0}), false) +
           margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            width += widthOf(part) + (width > 0 ? m_gap : 0);
        }
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            size = size.expandedTo(part.item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    int top = rect.top();
    int used = 0;
    bool first = true;
    std::vector<const Part*> row;
    const auto finishRow = [&] {
        if (row.empty()) {
            return;
        }
        top += (first ? 0 : m_gap);
        top += arrangeRow(row, rect, top, place);
        first = false;
        row.clear();
        used = 0;
    };
    for (const Part& part : m_parts) {
        if (part.item->isEmpty()) {
            continue;
        }
        const int width = widthOf(part);
        if (!row.empty() && used + m_gap + width > rect.width()) {
            finishRow();
        }
        used += width + (row.empty() ? 0 : m_gap);
        row.push_back(&part);
    }
    finishRow();
    return top - rect.top();
}

int FlowLayout::arrangeRow(const std::vector<const Part*>& row, const QRect& rect, int top, bool place) const
{
    int natural = m_gap * (static_cast<int>(row.size()) - 1);
    int stretching = 0;
    for (const Part* part : row) {
        natural += widthOf(*part);
        stretching += part->basis == kNatural ? 0 : 1;
    }
    const int spare = std::max(0, rect.width() - natural);
    std::vector<QRect> places;
    int left = rect.left();
    int height = 0;
    for (const Part* part : row) {
        const int share = part->basis == kNatural || stretching == 0 ? 0 : spare / stretching;
        const int width = std::min(widthOf(*part) + share, rect.width());
        places.emplace_back(left, top, width, heightOf(part->item, width));
        height = std::max(height, places.back().height());
        left += width + m_gap;
    }
    for (std::size_t i = 0; place && i < row.size(); ++i) {
        // A part that can grow takes the whole height.
        QRect& part = places[i];
        const bool grows = row[i]->item->expandingDirections().testFlag(Qt::Vertical);
        part.moveTop(grows || m_stand == Stand::Top ? top : top + (height - part.height()) / 2);
        row[i]->item->setGeometry(grows ? QRect(part.left(), top, part.width(), height) : part);
    }
    return height;
}

} // namespace carm::kit
