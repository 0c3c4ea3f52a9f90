#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kOwedPadding = mm(2.4);
constexpr qreal kOwedWidth = mm(70);
constexpr qreal kTotalsGap = mm(6);
/// In steps, until the amount stands on one line.
constexpr int kOwedShrinkPercent = 90;

TextStyle fitting(TextStyle style, const QString& text, qreal width)
{
    while (naturalWidth(text, style) > width) {
        style.font.setPixelSize(style.font.pixelSize() * kOwedShrinkPercent / 100);
        style.leading = style.leading * kOwedShrinkPercent / 100;
    }
    return style;
}

} // namespace

void addOwed(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal owedLeft = kContentWidth - kOwedPadding - kOwedWidth;
    qreal top =
        block->addText(entry.owedLabel, styles.strong, {owedLeft, kOwedPadding, kOwedWidth, Align::Right});
    const TextStyle owed = fitting(styles.owed, entry.owed, kOwedWidth);
    const qreal bottom = block->addText(entry.owed, owed, {owedLeft, top, kOwedWidth, Align::Right}) + mm(2);
    qreal left = 2 * kOwedPadding;
    for (const presenters::PrintedRow& total : entry.totals) {
        const TextStyle& label = styles.quiet;
        const qreal width =
            std::max(naturalWidth(total.label, label), naturalWidth(total.value, styles.figure));
        top = block->addText(total.label, label, {left, kOwedPadding + mm(0.2), width});
        block->addText(total.value, styles.figure, {left, top + mm(1.2), width});
        left += width + kTotalsGap;
    }
    block->growTo(bottom);
    block->addGround({0, 0, kContentWidth, block->height()}, styles.panel);
    block->addGround({0, 0, mm(1), block->height()}, styles.accent);
    flow.push_back({block, mm(3)});
}

} // namespace carm::print
