#include "print/machine_codes.h"
#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kBarHeight = mm(9);
constexpr qreal kNumberWidth = mm(68);
constexpr qreal kMarkPadding = mm(1.6);

/// Dark ground and light words: the two copies must not be taken for each other.
qreal addCopyMark(Block& block, const QString& mark, qreal top, const Styles& styles)
{
    TextStyle style = styles.strong;
    style.colour = Qt::white;
    const qreal width = naturalWidth(mark, style);
    const qreal bottom =
        block.addText(mark, style, {kMarkPadding, top + kMarkPadding / 2, width}) + kMarkPadding / 2;
    QPainterPath ground;
    ground.addRoundedRect({0, top, width + 2 * kMarkPadding, bottom - top}, mm(0.8), mm(0.8));
    block.addShape(ground, styles.accent);
    return bottom;
}

qreal addNumber(Block& block, const presenters::PrintedEntry& entry, const Styles& styles)
{
    const qreal left = kContentWidth - kNumberWidth;
    qreal top = block.addText(entry.numberLabel, styles.quiet, {left, 0, kNumberWidth, Align::Right});
    top = block.addText(entry.number, styles.number, {left, top, kNumberWidth, Align::Right}) + mm(1);
    const MachineCode code = linearCode(entry.numberDigits, kBarHeight);
    const qreal codeLeft = kContentWidth - code.width;
    block.addGround({codeLeft - code.quietZone, top, code.width + 2 * code.quietZone, code.height},
                    Qt::white);
    block.addShape(code.path.translated(codeLeft, top), Qt::black);
    return top + code.height;
}

} // namespace

void addMasthead(Flow& flow, const presenters::PrintedEntry& entry, const QString& copyMark,
                 const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal width = kContentWidth - kNumberWidth - kGutter;
    qreal top = block->addText(entry.title, styles.title, {0, 0, width});
    top = block->addText(entry.subtitle, styles.body, {0, top + mm(0.5), width});
    top = addCopyMark(*block, copyMark, top + mm(1.5), styles);
    const qreal ruleTop = std::max(top, addNumber(*block, entry, styles)) + mm(3);
    block->addGround({0, ruleTop, kContentWidth, mm(0.5)}, styles.accent);
    flow.push_back({block});
}

FlowItem headingItem(const QString& text, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    block->growTo(block->addText(text, styles.heading, {0, 0, kContentWidth}) + mm(1));
    return {block, kSectionGap, true};
}

} // namespace carm::print
