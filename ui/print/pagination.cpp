#include "print/pagination.h"

namespace carm::print {
namespace {

/// The page that is being filled.
class PageFiller {
public:
    PageFiller(qreal firstHeight, qreal height) : m_room(firstHeight), m_height(height), m_pages(1) {}

    bool isAtTop() const { return m_pages.back().empty(); }
    bool hasRoomFor(qreal height) const { return m_used + height <= m_room; }

    void turnPage()
    {
        m_pages.emplace_back();
        m_used = 0;
        m_room = m_height;
    }

    void place(const BlockPointer& block, qreal gap)
    {
        m_used += isAtTop() ? 0 : gap;
        m_pages.back().push_back({block, m_used});
        m_used += block->height();
    }

    std::vector<PlacedPage> pages() && { return std::move(m_pages); }

private:
    qreal m_used = 0;
    qreal m_room;
    qreal m_height;
    std::vector<PlacedPage> m_pages;
};

/// Of the item and all that must stand on the same page after it.
qreal heightTogether(const Flow& items, std::size_t first)
{
    qreal height = items[first].gapBefore + items[first].block->height();
    for (std::size_t i = first; items[i].keepWithNext && i + 1 < items.size(); ++i) {
        height += items[i + 1].gapBefore + items[i + 1].block->height();
    }
    return height;
}

} // namespace

std::vector<PlacedPage> paginate(const Flow& items, qreal firstHeight, qreal height)
{
    PageFiller filler(firstHeight, height);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isHeld = i > 0 && items[i - 1].keepWithNext;
        // What is held back has its room already, except in a group that is higher than a page.
        const qreal needed =
            isHeld ? items[i].gapBefore + items[i].block->height() : heightTogether(items, i);
        if (!filler.isAtTop() && !filler.hasRoomFor(needed)) {
            filler.turnPage();
        }
        if (filler.isAtTop() && items[i].repeatedHead) {
            filler.place(items[i].repeatedHead, 0);
        }
        filler.place(items[i].block, items[i].gapBefore);
    }
    return std::move(filler).pages();
}

} // namespace carm::print
