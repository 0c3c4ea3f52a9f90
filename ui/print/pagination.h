// Blocks onto pages: no heading stands alone at the end of a page, and the head of a table is repeated.
#pragma once

#include "print/block.h"

#include <vector>

namespace carm::print {

struct FlowItem {
    BlockPointer block;
    qreal gapBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false;
    BlockPointer repeatedHead = nullptr; ///< stands above the block when the block begins a page
};

using Flow = std::vector<FlowItem>;

struct PlacedBlock {
    BlockPointer block;
    qreal top; ///< below the top of the page's content
};

using PlacedPage = std::vector<PlacedBlock>;

/// `firstHeight` is what the first page holds, `height` what every other one does. A block that is higher
/// than a page has a page for itself.
std::vector<PlacedPage> paginate(const Flow& items, qreal firstHeight, qreal height);

} // namespace carm::print
