#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kColumnWidth = (kContentWidth - kGutter) / 2;
constexpr qreal kMostLabelWidth = mm(40);
/// More rows than this go on below, as a block of their own.
constexpr std::size_t kFactsInBlock = 10;

qreal factLabelWidth(const presenters::PrintedPart& part, const Styles& styles)
{
    qreal width = 0;
    for (const presenters::PrintedRow& row : part.rows) {
        width = std::max(width, naturalWidth(row.label, styles.quiet));
    }
    return std::min(kMostLabelWidth, width);
}

/// The rows from `first` on, one under the other.
void addFactColumn(Block& block, const presenters::PrintedPart& part, std::size_t first, qreal left,
                   const Styles& styles)
{
    const qreal labelWidth = factLabelWidth(part, styles);
    const qreal valueLeft = left + labelWidth + mm(4);
    // The label is smaller: moved down, it stands on the same base line as the first line of its value.
    const qreal drop = (styles.body.leading - styles.quiet.leading) / 2 + mm(0.1);
    qreal top = 0;
    const std::size_t end = std::min(part.rows.size(), first + kFactsInBlock);
    for (std::size_t row = first; row < end; ++row) {
        const presenters::PrintedRow& fact = part.rows[row];
        const qreal labelEnd = block.addText(fact.label, styles.quiet, {left, top + drop, labelWidth});
        const qreal valueEnd =
            block.addText(fact.value, styles.body, {valueLeft, top, left + kColumnWidth - valueLeft});
        top = std::max(labelEnd, valueEnd) + mm(0.3);
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
