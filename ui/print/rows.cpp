#include "print/rows.h"

#include "print/paper.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kFactLabelGap = mm(4);
constexpr qreal kAmountLabelGap = mm(3);
constexpr qreal kAmountRowPadding = mm(0.5);
/// An amount is short; a name in its place may take this much of the column and then breaks.
constexpr qreal kMostAmountShare = 0.62;

} // namespace

qreal widestLabel(Rows rows, const TextStyle& style, qreal most)
{
    qreal width = 0;
    for (const presenters::PrintedRow& row : rows) {
        width = std::max(width, naturalWidth(row.label, style));
    }
    return std::min(most, width);
}

qreal addFactRows(Block& block, Rows rows, const Column& column, qreal labelWidth, const Styles& styles)
{
    const qreal valueLeft = column.left + labelWidth + kFactLabelGap;
    const qreal valueWidth = column.left + column.width - valueLeft;
    // The label is smaller: moved down, it stands on the same base line as the first line of its value.
    const qreal drop = (styles.body.leading - styles.quiet.leading) / 2 + mm(0.1);
    qreal top = column.top;
    for (const presenters::PrintedRow& row : rows) {
        const qreal labelEnd = block.addText(row.label, styles.quiet, {column.left, top + drop, labelWidth});
        const qreal valueEnd = block.addText(row.value, styles.body, {valueLeft, top, valueWidth});
        top = std::max(labelEnd, valueEnd) + mm(0.3);
    }
    return top;
}

qreal addAmountRows(Block& block, Rows rows, const Column& column, const TextStyle& style,
                    const std::optional<QColor>& rule)
{
    qreal top = column.top;
    for (const presenters::PrintedRow& row : rows) {
        const qreal amountWidth = std::min(naturalWidth(row.value, style), column.width * kMostAmountShare);
        const qreal labelRoom = column.width - amountWidth - kAmountLabelGap;
        const qreal labelEnd =
            block.addText(row.label, style, {column.left, top + kAmountRowPadding, labelRoom});
        const qreal amountEnd = block.addText(
            row.value, style,
            {column.left + column.width - amountWidth, top + kAmountRowPadding, amountWidth, Align::Right});
        top = std::max(labelEnd, amountEnd) + kAmountRowPadding;
        if (rule) {
            block.addRule(column.left, top, column.width, *rule);
        }
    }
    return top;
}

} // namespace carm::print
