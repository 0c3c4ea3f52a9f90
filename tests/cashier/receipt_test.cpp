#include "harness/harness.h"

#include "samples.h"

#include <algorithm>

using namespace carm;
using namespace carm::cashier;
using namespace carm::test;

namespace {

std::vector<ReceiptNumber> receiptsOf(std::initializer_list<int> serials)
{
    std::vector<ReceiptNumber> receipts;
    for (const int serial : serials) {
        receipts.push_back(receiptOf(serial));
    }
    return receipts;
}

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsBack()
    {
        for (const int serial : {1, 123, 999'999}) {
            for (const int drawer : {1, 3, 99}) {
                const ReceiptNumber number = receiptOf(serial, drawer);
                QCOMPARE(ReceiptNumber::parse(number.text()), std::optional(number));
                QCOMPARE(DrawerId::parse(number.drawer().text()), std::optional(number.drawer()));
            }
        }
        QCOMPARE(receiptOf(123).text(), QStringLiteral("0427-03-000123"));
        const auto read = ReceiptNumber::parse(u"0809-12-045821");
        QCOMPARE(read->drawer().office().text(), QStringLiteral("0809"));
        QCOMPARE(read->drawer().number(), 12);
        QCOMPARE(read->serial(), 45'821);
    }

    void readsNothingElse()
    {
        for (const char* text :
             {"", "0427-03-000000", "0427-00-000001", "427-03-000123", "0427-3-000123", "0427-03-123",
              "0427-03-0000123", "042703000123", "0427 03 000123", " 0427-03-000123", "0427-03-000123 ",
              "0427-03-00012a", "0427-0x-000123", "04a7-03-000123", "0427-03-+00123", "0427-03_000123",
              "0427\u201303-000123", "٠٤٢٧-03-000123"}) {
            QVERIFY2(!ReceiptNumber::parse(QString::fromUtf8(text)), text);
        }
        QVERIFY(!ReceiptNumber::of(drawerOf(), 0) && !ReceiptNumber::of(drawerOf(), 1'000'000));
        const auto office = drawerOf().office();
        QVERIFY(!DrawerId::of(office, 0) && !DrawerId::of(office, 100) && !DrawerId::parse(u"0427-03-"));
    }

    void seriesGivesOneNumberAfterTheOther()
    {
        ReceiptSeries series(drawerOf());
        for (int serial = 1; serial <= 50; ++serial) {
            const auto number = series.next();
            QCOMPARE(number, std::optional(receiptOf(serial)));
            QCOMPARE(series.next(), number); // asking uses nothing up
            QVERIFY(series.take(*number));
        }
        QCOMPARE(series.lastSerial(), 50);
        QVERIFY(!ReceiptSeries(drawerOf(), kMostReceiptSerial).next());
    }

    void seriesTakesOnlyTheNext()
    {
        ReceiptSeries series(drawerOf(), 10);
        QCOMPARE(series.take(receiptOf(10)).error(), (SeriesFault{SeriesFaultKind::Double, receiptOf(10)}));
        QCOMPARE(series.take(receiptOf(12)).error(), (SeriesFault{SeriesFaultKind::Missing, receiptOf(11)}));
        QCOMPARE(series.take(receiptOf(11, 4)).error(),
                 (SeriesFault{SeriesFaultKind::OtherDrawer, receiptOf(11, 4)}));
        QCOMPARE(series.lastSerial(), 10);
        QVERIFY(series.take(receiptOf(11)));
    }

    void firstFaultOfAList()
    {
        const ReceiptSeries series(drawerOf(), 10);
        QVERIFY(!series.firstFault({}));
        QVERIFY(!series.firstFault(receiptsOf({13, 11, 12})));
        QCOMPARE(series.firstFault(receiptsOf({12, 13})),
                 (SeriesFault{SeriesFaultKind::Missing, receiptOf(11)}));
        QCOMPARE(series.firstFault(receiptsOf({11, 12, 15, 17})),
                 (SeriesFault{SeriesFaultKind::Missing, receiptOf(13)}));
        QCOMPARE(series.firstFault(receiptsOf({11, 12, 12, 14})),
                 (SeriesFault{SeriesFaultKind::Double, receiptOf(12)}));
        QCOMPARE(series.firstFault(receiptsOf({9, 11})),
                 (SeriesFault{SeriesFaultKind::Double, receiptOf(9)}));
        auto mixed = receiptsOf({11, 12});
        mixed.push_back(receiptOf(13, 4));
        QCOMPARE(series.firstFault(mixed), (SeriesFault{SeriesFaultKind::OtherDrawer, receiptOf(13, 4)}));
    }

    /// Any one number taken out of a run, or put in twice, is found.
    void everyGapAndEveryDoubleIsFound()
    {
        std::mt19937_64 engine(427);
        std::vector<ReceiptNumber> run;
        for (int serial = 1; serial <= 40; ++serial) {
            run.push_back(receiptOf(serial));
        }
        const ReceiptSeries series(drawerOf());
        for (std::size_t index = 0; index + 1 < run.size(); ++index) {
            auto gap = run;
            gap.erase(gap.begin() + std::ptrdiff_t(index));
            auto twice = run;
            twice.push_back(run[index]);
            std::shuffle(gap.begin(), gap.end(), engine);
            std::shuffle(twice.begin(), twice.end(), engine);
            QCOMPARE(series.firstFault(gap), (SeriesFault{SeriesFaultKind::Missing, run[index]}));
            QCOMPARE(series.firstFault(twice), (SeriesFault{SeriesFaultKind::Double, run[index]}));
        }
    }
};

} // namespace

CARM_TEST(ReceiptTest)
#include "receipt_test.moc"
