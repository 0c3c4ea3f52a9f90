#include "print/paper.h"
#include "print/rows.h"
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

/// A label under the line on which a hand writes, or on which `value` stands.
qreal addWritingLine(Block& block, const presenters::PrintedRow& row, const Column& column,
                     const Styles& styles)
{
    const qreal room = kWritingHeight - styles.tiny.leading;
    qreal line = column.top + room;
    if (!row.value.isEmpty()) {
        TextStyle value = styles.fine;
        value.font.setBold(true);
        const qreal height = Paragraph(row.value, value, column.width).height();
        line = std::max(line, column.top + height);
        block.addText(row.value, value, {column.left, line - height, column.width});
    }
    block.addRule(column.left, line, column.width, styles.accent);
    return block.addText(row.label, styles.tiny, {column.left, line + mm(0.3), column.width});
}

void addDeclaration(Block& block, const presenters::PrintedEntry& entry, const Styles& styles)
{
    qreal top = block.addText(entry.declarationHeading, styles.heading, {0, 0, kSignatureWidth}) + mm(1);
    top = block.addText(entry.declaration, styles.body, {0, top, kSignatureWidth}) + mm(1.5);
    for (const presenters::PrintedRow& row : entry.signature) {
        if (row.value.isEmpty()) {
            addWritingLine(block, row, {0, top + mm(3), kSignatureWidth}, styles);
            continue;
        }
        block.addText(row.label, styles.quiet, {0, top + mm(0.3), kSignatureLabelWidth - mm(2)});
        top = block.addText(row.value, styles.body,
                            {kSignatureLabelWidth, top, kSignatureWidth - kSignatureLabelWidth});
    }
}

/// What a stamp of rubber would leave: words within two frames, in the middle of its room.
void addImpression(Block& block, const QString& words, const QRectF& room, const Styles& styles)
{
    QString mark = words;
    mark.replace(QStringLiteral(" – "), QStringLiteral("\u00A0– ")); // no line begins with the dash
    block.addFrame(room, styles.accent);
    block.addFrame(room.adjusted(mm(0.8), mm(0.8), -mm(0.8), -mm(0.8)), styles.accent);
    const qreal width = room.width() - 2 * kStampPadding;
    const qreal height = Paragraph(mark, styles.impression, width).height();
    block.addText(mark, styles.impression,
                  {room.left() + kStampPadding, room.center().y() - height / 2, width, Align::Centre});
}

/// `fields` without values are lines for the hand; without a `mark` the room waits for a stamp of rubber.
void addStampBox(Block& block, const presenters::PrintedEntry& entry, Rows fields, const QString& mark,
                 const Styles& styles)
{
    const qreal left = kStampLeft + kStampPadding;
    const qreal fieldWidth = kStampWidth - 3 * kStampPadding - kStampRoom;
    const qreal fieldsTop =
        block.addText(entry.stampHeading, styles.heading, {left, mm(2), kStampWidth - 2 * kStampPadding}) +
        mm(1);
    qreal top = fieldsTop;
    for (const presenters::PrintedRow& field : fields) {
        top = addWritingLine(block, field, {left, top, fieldWidth}, styles) + mm(0.6);
    }
    block.growTo(std::max(block.height(), top) + mm(1.5));
    const qreal roomLeft = left + fieldWidth + kStampPadding;
    block.addGround({kStampLeft, 0, kStampWidth, block.height()}, Qt::white);
    const QRectF room(roomLeft, fieldsTop, kStampRoom, block.height() - fieldsTop - kStampPadding);
    if (mark.isEmpty()) {
        block.addText(entry.stampRoomLabel, styles.tiny, {roomLeft + mm(1), fieldsTop + mm(0.5), kStampRoom});
        block.addFrame(room, styles.rule);
    } else {
        addImpression(block, mark, room, styles);
    }
    block.addFrame({kStampLeft, 0, kStampWidth, block.height()}, styles.accent);
}

} // namespace

void addSignature(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    std::vector<presenters::PrintedRow> lines;
    for (const QString& label : entry.stampLabels) {
        lines.push_back({label, {}});
    }
    auto block = std::make_shared<Block>();
    addDeclaration(*block, entry, styles);
    addStampBox(*block, entry, lines, {}, styles);
    flow.push_back({block, kSectionGap});
}

void addStampedSignature(Flow& flow, const presenters::StampedCopy& copy, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    addDeclaration(*block, copy.text, styles);
    addStampBox(*block, copy.text, copy.stamp, copy.mark, styles);
    flow.push_back({block, kSectionGap});
}

} // namespace carm::print
