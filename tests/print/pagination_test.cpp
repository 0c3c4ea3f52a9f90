#include "harness/harness.h"

#include "print/pagination.h"

using namespace carm;
using print::BlockPointer;
using print::FlowItem;

namespace {

BlockPointer blockOf(qreal height)
{
    auto block = std::make_shared<print::Block>();
    block->growTo(height);
    return block;
}

/// Heights of the blocks of each page.
std::vector<std::vector<qreal>> heightsOf(const std::vector<print::PlacedPage>& pages)
{
    std::vector<std::vector<qreal>> all;
    for (const print::PlacedPage& page : pages) {
        all.emplace_back();
        for (const print::PlacedBlock& placed : page) {
            all.back().push_back(placed.block->height());
        }
    }
    return all;
}

using Heights = std::vector<std::vector<qreal>>;

class PaginationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsFilledToItsLastDot()
    {
        const std::vector<FlowItem> items{{blockOf(40)}, {blockOf(50), 10}, {blockOf(1)}};
        QCOMPARE(heightsOf(print::paginate(items, 100, 100)), Heights({{40, 50}, {1}}));
        QCOMPARE(heightsOf(print::paginate(items, 99, 100)), Heights({{40}, {50, 1}}));
    }

    void theGapIsDroppedAtTheTop()
    {
        const auto pages = print::paginate({{blockOf(90), 5}, {blockOf(30), 20}, {blockOf(10), 7}}, 100, 50);
        QCOMPARE(pages.size(), 2U);
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[1][0].top, 0.0);
        QCOMPARE(pages[1][1].top, 37.0);
    }

    void aHeadingIsNeverAloneAtTheEnd()
    {
        const std::vector<FlowItem> items{
            {blockOf(70)}, {blockOf(10), 0, true}, {blockOf(5), 0, true}, {blockOf(20)}};
        QCOMPARE(heightsOf(print::paginate(items, 100, 100)), Heights({{70}, {10, 5, 20}}));
        QCOMPARE(heightsOf(print::paginate(items, 105, 100)), Heights({{70, 10, 5, 20}}));
    }

    void theHeadOfATableIsRepeatedOnNewPagesOnly()
    {
        const BlockPointer head = blockOf(7);
        const std::vector<FlowItem> items{{head, 0, true},
                                          {blockOf(40), 0, false, head},
                                          {blockOf(41), 0, false, head},
                                          {blockOf(42), 0, false, head}};
        QCOMPARE(heightsOf(print::paginate(items, 50, 95)), Heights({{7, 40}, {7, 41, 42}}));
    }

    /// Neither an endless run of pages nor a lost block.
    void aBlockHigherThanAPageHasOneForItself()
    {
        const std::vector<FlowItem> items{{blockOf(10)}, {blockOf(300)}, {blockOf(11)}};
        QCOMPARE(heightsOf(print::paginate(items, 100, 100)), Heights({{10}, {300}, {11}}));
    }

    /// Together where it can be; cut between its blocks, never off, where it cannot.
    void aGroupHigherThanAPageGoesOnOnTheNext()
    {
        const std::vector<FlowItem> items{
            {blockOf(20)}, {blockOf(60), 0, true}, {blockOf(30), 5, true}, {blockOf(40)}, {blockOf(1)}};
        QCOMPARE(heightsOf(print::paginate(items, 100, 100)), Heights({{20}, {60, 30}, {40, 1}}));
    }

    void nothingIsOneEmptyPage() { QCOMPARE(print::paginate({}, 100, 100).size(), 1U); }
};

} // namespace

CARM_TEST(PaginationTest)
#include "pagination_test.moc"
