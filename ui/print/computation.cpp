#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kAmountLabelWidth = mm(33);
constexpr qreal kAmountWidth = mm(26);

BlockPointer amountBlock(const presenters::PrintedAmount& amount, const TextStyle& figure,
                         const Styles& styles)
{
    auto block = std::make_shared<Block>();
    constexpr qreal kTextWidth = kContentWidth - kAmountLabelWidth - kAmountWidth - mm(3);
    block->addText(amount.label, styles.fine, {0, 0, kAmountLabelWidth - mm(2)});
    qreal top = 0;
    for (const QString& sentence : amount.sentences) {
        top = block->addText(sentence, styles.quiet, {kAmountLabelWidth, top, kTextWidth});
    }
    // On the line where the last step gives it.
    const qreal amountTop = std::max(0.0, top - figure.leading);
    block->addText(amount.amount, figure,
                   {kContentWidth - kAmountWidth, amountTop, kAmountWidth, Align::Right});
    return block;
}

} // namespace

void addComputation(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    TextStyle total = styles.fine;
    total.font.setBold(true);
    flow.push_back(headingItem(entry.explanationHeading, styles));
    qreal gap = 0;
    for (const presenters::PrintedComputation& line : entry.explanation) {
        auto heading = std::make_shared<Block>();
        heading->addText(line.heading, styles.strong, {0, 0, kContentWidth});
        flow.push_back({heading, gap, true});
        gap = mm(2.5);
        for (std::size_t i = 0; i < line.amounts.size(); ++i) {
            const bool isTotal = i + 1 == line.amounts.size();
            const BlockPointer block = amountBlock(line.amounts[i], isTotal ? total : styles.fine, styles);
            // From its heading to its total, a line of goods is read on one page.
            flow.push_back({block, mm(0.6), !isTotal});
        }
    }
}

} // namespace carm::print
