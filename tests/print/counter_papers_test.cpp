// The cash receipt on both papers and the end-of-shift report, as other programs read them.
#include "harness/harness.h"

#include "print/counter_papers.h"
#include "printout.h"
#include "sample_counter_prints.h"

#include <QRegularExpression>

using namespace carm;
using presenters::Language;
using print::ReceiptPaper;
using test::Printout;
using test::withoutBlanks;

namespace {

constexpr int kRollDots = 203; // what such a printer sets
constexpr Language kPaperLanguages[] = {Language::English, Language::French};

Printout receiptPrintout(const presenters::PrintedReceipt& receipt, ReceiptPaper paper)
{
    return Printout(print::receiptPdf(receipt, paper));
}

Printout reportPrintout(const presenters::PrintedShiftReport& report)
{
    return Printout(print::shiftReportPdf(report));
}

QStringList textsOf(const std::vector<presenters::PrintedRow>& rows)
{
    QStringList texts;
    for (const presenters::PrintedRow& row : rows) {
        texts += {row.label, row.value};
    }
    return texts;
}

/// The first of `texts` that the print does not have; empty when it has them all.
QString firstMissing(const QString& print, const QStringList& texts)
{
    for (const QString& text : texts) {
        if (!print.contains(withoutBlanks(text))) {
            return text;
        }
    }
    return {};
}

/// In cents, as it stands on paper behind `label`.
qint64 amountBehind(const QString& print, const QString& label)
{
    const QRegularExpression labelled(QRegularExpression::escape(withoutBlanks(label)) +
                                      QStringLiteral("([-−]?)\\$?([0-9]+)[.,]([0-9]{2})"));
    const auto match = labelled.match(print);
    if (!match.hasMatch()) {
        QTest::qFail(qPrintable(label), __FILE__, __LINE__);
        return 0;
    }
    const qint64 cents = (match.captured(2) + match.captured(3)).toLongLong();
    return match.captured(1).isEmpty() ? cents : -cents;
}

qint64 inkIn(const QImage& image)
{
    qint64 dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dots += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return dots;
}

/// The lowest `height` rows of dots.
QImage footOf(const QImage& image, int height)
{
    return image.copy(0, image.height() - height, image.width(), height);
}

class CounterPapersTest : public QObject {
    Q_OBJECT

    static void rowsOfPapers()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ReceiptPaper>("paper");
        QTest::newRow("en sheet") << Language::English << ReceiptPaper::Letter;
        QTest::newRow("fr sheet") << Language::French << ReceiptPaper::Letter;
        QTest::newRow("en roll") << Language::English << ReceiptPaper::Roll;
        QTest::newRow("fr roll") << Language::French << ReceiptPaper::Roll;
    }

private Q_SLOTS:
    void everyTextOfAReceiptIsFound_data() { rowsOfPapers(); }

    void everyTextOfAReceiptIsFound()
    {
        QFETCH(const Language, language);
        QFETCH(const ReceiptPaper, paper);
        const auto receipt =
            test::sampleReceipt({.language = language, .isVoided = true, .isPractice = true});
        const Printout printout = receiptPrintout(receipt, paper);
        QCOMPARE(printout.pageCount(), 1);
        const QString text = printout.text(1);
        QCOMPARE(firstMissing(text, textsOf(receipt.facts) + textsOf(receipt.tenders) +
                                        textsOf(receipt.totals) +
                                        QStringList{receipt.title, receipt.number, receipt.practiceMark,
                                                    receipt.voidedNote, receipt.footer}),
                 QString());
    }

    /// Read back from the paper: handed over = owed + rounding + change.
    void theAmountsOfAReceiptAddUp_data() { rowsOfPapers(); }

    void theAmountsOfAReceiptAddUp()
    {
        QFETCH(const Language, language);
        QFETCH(const ReceiptPaper, paper);
        const auto receipt = test::sampleReceipt({.language = language});
        const QString text = receiptPrintout(receipt, paper).text(1);
        qint64 handedOver = 0;
        for (const presenters::PrintedRow& tender : receipt.tenders) {
            handedOver += amountBehind(text, tender.label);
        }
        qint64 settled = 0;
        for (const presenters::PrintedRow& total : receipt.totals) {
            settled += amountBehind(text, total.label);
        }
        QCOMPARE(handedOver, 41'000);
        QCOMPARE(settled, handedOver);
    }

    void theReceiptNumberIsReadByABarcodeReader()
    {
        for (const ReceiptPaper paper : {ReceiptPaper::Letter, ReceiptPaper::Roll}) {
            for (const bool isPractice : {false, true}) {
                const auto receipt = test::sampleReceipt({.isPractice = isPractice});
                QCOMPARE(receiptPrintout(receipt, paper).linearCodes(1, kRollDots),
                         QStringList{receipt.number});
            }
        }
    }

    void nothingLeavesTheRoll()
    {
        for (const Language language : kPaperLanguages) {
            auto receipt = test::sampleReceipt({.language = language, .isVoided = true, .isPractice = true});
            receipt.facts.push_back(
                {QStringLiteral("Anticonstitutionnellement-longue-étiquette-sans-blanc"), QString(60, u'W')});
            const Printout printout = receiptPrintout(receipt, ReceiptPaper::Roll);
            const QImage image = printout.raster(1, kRollDots);
            const int millimetre = kRollDots * 10 / 254;
            QVERIFY(qAbs(image.width() - 80 * kRollDots * 10 / 254) <= 2);
            QVERIFY(image.rect()
                        .adjusted(3 * millimetre, 2 * millimetre, -3 * millimetre, -2 * millimetre)
                        .contains(test::inkedArea(image)));
            QCOMPARE(firstMissing(printout.text(1), textsOf(receipt.facts)), QString());
        }
    }

    /// The roll is as long as what stands on it, and a longer receipt is a longer roll.
    void theRollIsAsLongAsTheReceipt()
    {
        auto receipt = test::sampleReceipt({});
        const QImage shorter = receiptPrintout(receipt, ReceiptPaper::Roll).raster(1, 72);
        QVERIFY(shorter.height() - test::inkedArea(shorter).bottom() < 72 / 2);
        receipt.tenders.insert(receipt.tenders.end(), 12, receipt.tenders.front());
        const Printout printout = receiptPrintout(receipt, ReceiptPaper::Roll);
        QCOMPARE(printout.pageCount(), 1);
        QVERIFY(printout.raster(1, 72).height() > shorter.height() + 72);
    }

    /// Struck through, and every amount can still be read.
    void aVoidedReceiptIsStruckThrough()
    {
        for (const Language language : kPaperLanguages) {
            const auto paid = test::sampleReceipt({.language = language});
            const auto voided = test::sampleReceipt({.language = language, .isVoided = true});
            const Printout voidedPrintout = receiptPrintout(voided, ReceiptPaper::Roll);
            const int moneyRows = kRollDots * 30 / 25;
            QVERIFY(inkIn(footOf(voidedPrintout.raster(1, kRollDots), moneyRows)) >
                    inkIn(footOf(receiptPrintout(paid, ReceiptPaper::Roll).raster(1, kRollDots), moneyRows)) +
                        kRollDots);
            QCOMPARE(firstMissing(voidedPrintout.text(1), textsOf(voided.tenders) + textsOf(voided.totals)),
                     QString());
        }
    }

    void everyTextOfAReportIsFound()
    {
        for (const Language language : kPaperLanguages) {
            for (const bool isBalanced : {true, false}) {
                const auto report = test::sampleReport({.language = language, .isBalanced = isBalanced});
                const Printout printout = reportPrintout(report);
                QCOMPARE(printout.pageCount(), 1);
                QStringList expected = textsOf(report.checks) + report.unsent +
                                       QStringList{report.title, report.verdict, report.unsentHeading,
                                                   report.signatureLabel, report.footer};
                for (const presenters::PrintedPart& part : report.parts) {
                    expected += textsOf(part.rows) + QStringList{part.heading};
                }
                QCOMPARE(firstMissing(printout.text(1), expected), QString());
            }
        }
    }

    void theEquationsAreReadWithBothSides()
    {
        const auto report = test::sampleReport({.isBalanced = false});
        const QString text = reportPrintout(report).text(1);
        QVERIFY(text.contains(QStringLiteral("$14,845.63=$14,845.63")));
        QVERIFY(text.contains(QString::fromUtf8("$2,266.85≠$2,266.90")));
    }

    void aReportOfManyUnsentRecordsGoesOnOverPages()
    {
        for (const Language language : kPaperLanguages) {
            const auto report = test::sampleReport({.language = language, .unsent = 120});
            const Printout printout = reportPrintout(report);
            QVERIFY(printout.pageCount() > 1);
            QCOMPARE(firstMissing(test::allText(printout), report.unsent), QString());
            for (int page = 1; page <= printout.pageCount(); ++page) {
                QVERIFY(printout.text(page).contains(
                    QStringLiteral("%1/%2").arg(page).arg(printout.pageCount())));
                QVERIFY(printout.text(page).contains(withoutBlanks(report.title)));
                const QImage image = printout.raster(page, 72);
                QVERIFY(QRect(QPoint(36, 24), QPoint(612 - 37, 792 - 19)).contains(test::inkedArea(image)));
            }
        }
    }

    /// A part longer than a page goes on below the same heading.
    void aLongPartIsNotCut()
    {
        auto report = test::sampleReport({});
        report.parts[2].rows.clear();
        for (int row = 0; row < 150; ++row) {
            report.parts[2].rows.push_back(
                {QStringLiteral("Tender %1").arg(row), QStringLiteral("$%1.00").arg(1000 + row)});
        }
        const Printout printout = reportPrintout(report);
        QCOMPARE(firstMissing(test::allText(printout), textsOf(report.parts[2].rows)), QString());
    }

    void withNothingUnsentNothingIsSaid()
    {
        const auto report = test::sampleReport({.unsent = 0});
        QVERIFY(report.unsentHeading.isEmpty());
        QVERIFY(!reportPrintout(report).text(1).contains(QString::fromUtf8("•")));
        QVERIFY(reportPrintout(test::sampleReport({})).text(1).contains(QString::fromUtf8("•")));
    }

    void metadataNameTheReceiptAndNobody()
    {
        for (const ReceiptPaper paper : {ReceiptPaper::Letter, ReceiptPaper::Roll}) {
            const auto receipt = test::sampleReceipt({});
            const Printout printout = receiptPrintout(receipt, paper);
            QVERIFY(printout.info().contains(QStringLiteral("Receipt 0427-03-000123")));
            for (const char* personal : {"Lefèvre", "Forêt", "123456784", "12345\n"}) {
                QVERIFY2(!printout.info().contains(QString::fromUtf8(personal)), personal);
            }
            QVERIFY(printout.hasEmbeddedFontsOnly());
        }
    }
};

} // namespace

CARM_TEST(CounterPapersTest)
#include "counter_papers_test.moc"
