#include "print/counter_papers.h"
#include "print/document.h"
#include "print/machine_codes.h"
#include "print/paper.h"
#include "print/rows.h"

#include <algorithm>

namespace carm::print {
namespace {

using presenters::PrintedReceipt;

constexpr qreal kReceiptBarHeight = mm(10);
constexpr qreal kReceiptNumberWidth = mm(88);
constexpr qreal kReceiptColumn = (kContentWidth - kGutter) / 2;
constexpr qreal kReceiptLabels = mm(36);
constexpr qreal kNotePadding = mm(2);
constexpr qreal kReceiptGap = mm(3);
constexpr qreal kStrikeHeight = mm(0.6);

QString receiptTitle(const PrintedReceipt& receipt)
{
    return QStringLiteral("%1 %2").arg(receipt.title, receipt.number);
}

/// The bars with their quiet zone, at `left` … `left + width` as `align` says. Returns where they end.
qreal addReceiptCode(Block& block, const MachineCode& code, const Place& place)
{
    const qreal spare = place.width - code.width;
    const qreal left = place.left + (place.align == Align::Centre ? spare / 2 : spare);
    block.addGround({left - code.quietZone, place.top, code.width + 2 * code.quietZone, code.height},
                    Qt::white);
    block.addShape(code.path.translated(left, place.top), Qt::black);
    return place.top + code.height;
}

/// Title left, number and code right, as on the entry.
BlockPointer sheetHead(const PrintedReceipt& receipt, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal left = kContentWidth - kReceiptNumberWidth;
    block->addText(receipt.title, styles.title, {0, 0, left - kGutter});
    const qreal top =
        block->addText(receipt.number, styles.number, {left, 0, kReceiptNumberWidth, Align::Right}) + mm(1);
    const qreal bottom = addReceiptCode(*block, linearCode(receipt.number, kReceiptBarHeight),
                                        {left, top, kReceiptNumberWidth, Align::Right});
    block->addGround({0, bottom + mm(3), kContentWidth, mm(0.5)}, styles.accent);
    return block;
}

/// Light words on a dark band, at both ends of the roll: it has no ground on which a mark could lie.
BlockPointer practiceBand(const QString& mark, const Styles& styles)
{
    TextStyle style = styles.heading;
    style.colour = Qt::white;
    auto block = std::make_shared<Block>();
    const qreal bottom =
        block->addText(mark, style, {0, mm(0.8), kRollContentWidth, Align::Centre}) + mm(0.8);
    block->addGround({0, 0, kRollContentWidth, bottom}, styles.accent);
    return block;
}

BlockPointer rollHead(const PrintedReceipt& receipt, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const Place whole{0, 0, kRollContentWidth, Align::Centre};
    Place place = whole;
    place.top = block->addText(receipt.title, styles.title, place) + mm(0.5);
    place.top = block->addText(receipt.number, styles.number, place) + mm(1);
    addReceiptCode(*block, linearCode(receipt.number, kReceiptBarHeight, BarWidth::Roll), place);
    return block;
}

BlockPointer voidedNote(const QString& note, qreal width, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal bottom =
        block->addText(note, styles.strong,
                       {kNotePadding, kNotePadding, width - 2 * kNotePadding, Align::Centre}) +
        kNotePadding;
    block->addFrame({0, 0, width, bottom}, styles.accent);
    block->addFrame({mm(0.5), mm(0.5), width - mm(1), bottom - mm(1)}, styles.accent);
    return block;
}

/// From corner to corner, under the texts, so that every amount can still be read.
void strikeThrough(Block& block, const QRectF& area, const QColor& colour)
{
    QPainterPath line;
    line.moveTo(area.bottomLeft());
    line.lineTo(area.left(), area.bottom() - kStrikeHeight);
    line.lineTo(area.topRight());
    line.lineTo(area.right(), area.top() + kStrikeHeight);
    line.closeSubpath();
    block.addShape(line, colour);
}

/// Tenders, then totals under a line.
void addMoney(Block& block, const PrintedReceipt& receipt, const Column& column, const Styles& styles)
{
    qreal top = addAmountRows(block, receipt.tenders, column, styles.body, styles.rule);
    block.addGround({column.left, top, column.width, mm(0.5)}, styles.accent);
    top = addAmountRows(block, receipt.totals, {column.left, top + mm(0.8), column.width}, styles.strong,
                        styles.rule);
    if (!receipt.voidedNote.isEmpty()) {
        strikeThrough(block, {column.left, column.top, column.width, top - column.top}, styles.accent);
    }
}

QByteArray sheetReceipt(const PrintedReceipt& receipt)
{
    const Styles styles = makeStyles();
    Document document;
    document.frame = {.practiceMark = receipt.practiceMark,
                      .headLeft = receipt.title,
                      .headRight = receipt.number,
                      .footer = receipt.footer,
                      .pageLabel = plainPageLabel};
    document.flow.push_back({sheetHead(receipt, styles)});
    if (!receipt.voidedNote.isEmpty()) {
        document.flow.push_back({voidedNote(receipt.voidedNote, kContentWidth, styles), kReceiptGap});
    }
    auto body = std::make_shared<Block>();
    addFactRows(*body, receipt.facts, {0, 0, kReceiptColumn},
                widestLabel(receipt.facts, styles.quiet, kReceiptLabels), styles);
    addMoney(*body, receipt, {kReceiptColumn + kGutter, 0, kReceiptColumn}, styles);
    document.flow.push_back({body, kSectionGap});
    return toPdf(receiptTitle(receipt), {document}, styles);
}

QByteArray rollReceipt(const PrintedReceipt& receipt)
{
    const Styles styles = makeRollStyles();
    Flow flow;
    if (!receipt.practiceMark.isEmpty()) {
        flow.push_back({practiceBand(receipt.practiceMark, styles)});
    }
    flow.push_back({rollHead(receipt, styles), kReceiptGap});
    if (!receipt.voidedNote.isEmpty()) {
        flow.push_back({voidedNote(receipt.voidedNote, kRollContentWidth, styles), kReceiptGap});
    }
    auto facts = std::make_shared<Block>();
    addAmountRows(*facts, receipt.facts, {0, 0, kRollContentWidth}, styles.body, {});
    flow.push_back({facts, kReceiptGap});
    auto money = std::make_shared<Block>();
    addMoney(*money, receipt, {0, 0, kRollContentWidth}, styles);
    flow.push_back({money, kReceiptGap});
    auto footer = std::make_shared<Block>();
    footer->addText(receipt.footer, styles.tiny, {0, 0, kRollContentWidth, Align::Centre});
    flow.push_back({footer, kReceiptGap});
    if (!receipt.practiceMark.isEmpty()) {
        flow.push_back({practiceBand(receipt.practiceMark, styles), kReceiptGap});
    }
    return toRollPdf(receiptTitle(receipt), flow);
}

} // namespace

QByteArray receiptPdf(const PrintedReceipt& receipt, ReceiptPaper paper)
{
    switch (paper) {
    case ReceiptPaper::Letter:
        return sheetReceipt(receipt);
    case ReceiptPaper::Roll:
        return rollReceipt(receipt);
    }
    return {};
}

} // namespace carm::print
