#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>
#include <array>

namespace carm::print {
namespace {

constexpr qreal kCellPadding = mm(1.4);
constexpr qreal kColumnGap = mm(5);
constexpr int kGoodsColumns = 6;
constexpr int kDescriptionColumn = 1;

using GoodsCells = std::array<QString, kGoodsColumns>;

struct GoodsColumn {
    qreal left = 0;
    qreal width = 0;
};

GoodsCells cellsOf(const presenters::PrintedGoods& goods)
{
    return {goods.number, goods.description, goods.value, goods.valueForDuty, goods.customsDuty, goods.tax};
}

bool isFigure(int column)
{
    return column > kDescriptionColumn;
}

/// Every column as wide as its widest figure or word; the description takes what is left.
std::array<GoodsColumn, kGoodsColumns> goodsColumns(const presenters::PrintedEntry& entry,
                                                    const Styles& styles)
{
    std::array<GoodsColumn, kGoodsColumns> columns;
    qreal taken = 2 * kCellPadding + (kGoodsColumns - 1) * kColumnGap;
    for (int column = 0; column < kGoodsColumns; ++column) {
        if (column == kDescriptionColumn) {
            continue;
        }
        GoodsColumn& measured = columns[static_cast<std::size_t>(column)];
        measured.width = widestWord(entry.goodsHeadings.value(column), styles.quiet);
        for (const presenters::PrintedGoods& goods : entry.goods) {
            measured.width = std::max(
                measured.width, naturalWidth(cellsOf(goods)[static_cast<std::size_t>(column)], styles.body));
        }
        taken += measured.width;
    }
    columns[kDescriptionColumn].width = kContentWidth - taken;
    qreal left = kCellPadding;
    for (GoodsColumn& column : columns) {
        column.left = left;
        left += column.width + kColumnGap;
    }
    return columns;
}

Place placeOf(const GoodsColumn& column, int index, qreal top)
{
    return {column.left, top, column.width, isFigure(index) ? Align::Right : Align::Left};
}

BlockPointer goodsHead(const QStringList& headings, const std::array<GoodsColumn, kGoodsColumns>& columns,
                       const Styles& styles)
{
    auto block = std::make_shared<Block>();
    qreal bottom = 0;
    for (int column = 0; column < kGoodsColumns; ++column) {
        const Place place = placeOf(columns[static_cast<std::size_t>(column)], column, mm(0.9));
        bottom = std::max(bottom, block->addText(headings.value(column), styles.quiet, place));
    }
    bottom += mm(0.9);
    block->addGround({0, 0, kContentWidth, bottom}, styles.panel);
    return block;
}

BlockPointer goodsRow(const presenters::PrintedGoods& goods,
                      const std::array<GoodsColumn, kGoodsColumns>& columns, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const GoodsCells cells = cellsOf(goods);
    for (int column = 0; column < kGoodsColumns; ++column) {
        const auto index = static_cast<std::size_t>(column);
        block->addText(cells[index], styles.body, placeOf(columns[index], column, mm(1)));
    }
    const GoodsColumn& description = columns[kDescriptionColumn];
    Place details{description.left, 0, kContentWidth - description.left - kCellPadding};
    details.top = mm(1) + Paragraph(goods.description, styles.body, description.width).height();
    block->addText(goods.details.join(QStringLiteral(" · ")), styles.quiet, details);
    block->addRule(0, block->height() + mm(1), kContentWidth, styles.rule);
    return block;
}

} // namespace

void addGoods(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles)
{
    const auto columns = goodsColumns(entry, styles);
    const BlockPointer head = goodsHead(entry.goodsHeadings, columns, styles);
    flow.push_back(headingItem(entry.goodsHeading, styles));
    flow.push_back({head, 0, true});
    for (const presenters::PrintedGoods& goods : entry.goods) {
        flow.push_back({goodsRow(goods, columns, styles), 0, false, head});
    }
}

} // namespace carm::print
