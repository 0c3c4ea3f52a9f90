#include "print/paper.h"
#include "print/rows.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kColumnWidth = (kContentWidth - kGutter) / 2;
constexpr qreal kMostLabelWidth = mm(40);
/// More rows than this go on below, as a block of their own.
constexpr std::size_t kFactsInBlock = 10;

/// The rows from `first` on, one under the other.
void addFactColumn(Block& block, const presenters::PrintedPart& part, std::size_t first, qreal left,
                   const Styles& styles)
{
    const Rows rows(part.rows);
    if (first < rows.size()) {
        addFactRows(block, rows.subspan(first, std::min(kFactsInBlock, rows.size() - first)),
                    {left, 0, kColumnWidth}, widestLabel(rows, styles.quiet, kMostLabelWidth), styles);
    }
}

} // namespace

void addFacts(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    const auto leftOf = [](std::size_t column) {
        return static_cast<qreal>(column) * (kColumnWidth + kGutter);
    };
    auto headings = std::make_shared<Block>();
    std::size_t rows = 0;
    for (std::size_t column = 0; column < entry.parts.size(); ++column) {
        const Place place{leftOf(column), 0, kColumnWidth};
        headings->growTo(headings->addText(entry.parts[column].heading, styles.heading, place) + mm(1));
        rows = std::max(rows, entry.parts[column].rows.size());
    }
    flow.push_back({headings, kSectionGap, true});
    for (std::size_t first = 0; first < rows; first += kFactsInBlock) {
        auto block = std::make_shared<Block>();
        for (std::size_t column = 0; column < entry.parts.size(); ++column) {
            addFactColumn(*block, entry.parts[column], first, leftOf(column), styles);
        }
        flow.push_back({block, mm(0.3)});
    }
}

} // namespace carm::print
