#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr qreal kSignatureWidth = mm(88);
constexpr qreal kStampLeft = kSignatureWidth + kGutter;
constexpr qreal kStampWidth = kContentWidth - kStampLeft;
constexpr qreal kStampPadding = mm(3);
/// A round date stamp is 38 mm wide.
constexpr qreal kStampRoom = mm(40);
constexpr qreal kWritingHeight = mm(6.9);
constexpr qreal kSignatureLabelWidth = mm(31);

/// A label under the line on which a hand writes.
qreal addWritingLine(Block& block, const QString& label, qreal left, qreal top, qreal width,
                     const Styles& styles)
{
    const qreal line = top + kWritingHeight - styles.tiny.leading;
    block.addRule(left, line, width, styles.accent);
    return block.addText(label, styles.tiny, {left, line + mm(0.3), width});
}

void addDeclaration(Block& block, const presenters::PrintedEntry& entry, const Styles& styles)
{
    qreal top = block.addText(entry.declarationHeading, styles.heading, {0, 0, kSignatureWidth}) + mm(1);
    top = block.addText(entry.declaration, styles.body, {0, top, kSignatureWidth}) + mm(1.5);
    for (const presenters::PrintedRow& row : entry.signature) {
        if (row.value.isEmpty()) {
            addWritingLine(block, row.label, 0, top + mm(3), kSignatureWidth, styles);
            continue;
        }
        block.addText(row.label, styles.quiet, {0, top + mm(0.3), kSignatureLabelWidth - mm(2)});
        top = block.addText(row.value, styles.body,
                            {kSignatureLabelWidth, top, kSignatureWidth - kSignatureLabelWidth});
    }
}

void addStampBox(Block& block, const presenters::PrintedEntry& entry, const Styles& styles)
{
    const qreal left = kStampLeft + kStampPadding;
    const qreal fieldWidth = kStampWidth - 3 * kStampPadding - kStampRoom;
    const qreal fieldsTop =
        block.addText(entry.stampHeading, styles.heading, {left, mm(2), kStampWidth - 2 * kStampPadding}) +
        mm(1);
    qreal top = fieldsTop;
    for (const QString& label : entry.stampLabels) {
        top = addWritingLine(block, label, left, top, fieldWidth, styles) + mm(0.6);
    }
    block.growTo(std::max(block.height(), top) + mm(1.5));
    const qreal roomLeft = left + fieldWidth + kStampPadding;
    block.addGround({kStampLeft, 0, kStampWidth, block.height()}, Qt::white);
    block.addText(entry.stampRoomLabel, styles.tiny, {roomLeft + mm(1), fieldsTop + mm(0.5), kStampRoom});
    block.addFrame({roomLeft, fieldsTop, kStampRoom, block.height() - fieldsTop - kStampPadding},
                   styles.rule);
    block.addFrame({kStampLeft, 0, kStampWidth, block.height()}, styles.accent);
}

} // namespace

void addSignature(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    addDeclaration(*block, entry, styles);
    addStampBox(*block, entry, styles);
    flow.push_back({block, kSectionGap});
}

} // namespace carm::print
