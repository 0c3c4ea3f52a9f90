// The importer's copy after the release: what the warehouse looks at, and still the whole sealed entry.
#include "harness/harness.h"

#include "print/printed_copies.h"
#include "printout.h"
#include "protocol/paper_code.h"
#include "sample_counter_prints.h"

using namespace carm;
using presenters::Language;
using test::Printout;
using test::withoutBlanks;

namespace {

constexpr Language kStampedLanguages[] = {Language::English, Language::French};

Printout stampedPrintout(const presenters::StampedCopy& copy)
{
    return Printout(print::stampedCopyPdf(copy));
}

class StampedCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStampedCopyStillHoldsTheWholeEntry()
    {
        for (const Language language : kStampedLanguages) {
            for (const int lines : {1, 12}) {
                const auto sample = test::sealedSample(lines, language);
                const Printout printout = stampedPrintout(test::sampleStampedCopy(sample, language));
                const auto rebuilt = protocol::fromPaperCodes(printout.qrCodes());
                QVERIFY(rebuilt.ok());
                QVERIFY(rebuilt.value() == sample.entry);
                QVERIFY(protocol::verifyEntry(rebuilt.value(), test::samplePublicKey()).ok());
            }
        }
    }

    /// The agency keeps its copy; only the importer's is stamped.
    void itIsTheImportersCopyAlone()
    {
        for (const Language language : kStampedLanguages) {
            const auto copy = test::sampleStampedCopy(test::sealedSample(1), language);
            const Printout printout = stampedPrintout(copy);
            QCOMPARE(printout.pageCount(), 1);
            const QString text = printout.text(1);
            QVERIFY(text.contains(withoutBlanks(copy.text.copyMarks.constLast())));
            QVERIFY(!text.contains(withoutBlanks(copy.text.copyMarks.constFirst())));
        }
    }

    void everyFieldOfTheStampIsFound()
    {
        for (const Language language : kStampedLanguages) {
            const auto copy = test::sampleStampedCopy(test::sealedSample(1), language);
            const QString text = stampedPrintout(copy).text(1);
            QVERIFY(text.contains(withoutBlanks(copy.mark)));
            QVERIFY(!text.contains(withoutBlanks(copy.text.stampHeading + copy.text.stampRoomLabel)));
            for (const presenters::PrintedRow& field : copy.stamp) {
                QVERIFY2(text.contains(withoutBlanks(field.value + field.label)), qPrintable(field.value));
            }
        }
    }

    /// No stamp appears on what the kiosk prints before anything was paid.
    void copiesBeforeTheReleaseHaveEmptyFields()
    {
        const auto copy = test::sampleStampedCopy(test::sealedSample(1), Language::English);
        const Printout printout(
            print::printedCopiesPdf(copy.text, protocol::toPaperCodes(copy.entry).value()));
        const QString text = test::allText(printout);
        QVERIFY(!text.contains(withoutBlanks(copy.mark)));
        QVERIFY(!text.contains(copy.stamp.back().value));
        QCOMPARE(text.count(withoutBlanks(copy.text.stampRoomLabel + copy.text.codesHeading)), 2);
    }

    void nothingOfTheStampLeavesTheSheet()
    {
        for (const Language language : kStampedLanguages) {
            const auto copy = test::sampleStampedCopy(test::practiceSample(language), language);
            const Printout printout = stampedPrintout(copy);
            QCOMPARE(printout.pageCount(), 1);
            const QImage image = printout.raster(1, 72);
            QCOMPARE(image.size(), QSize(612, 792));
            QVERIFY(QRect(QPoint(36, 24), QPoint(612 - 37, 792 - 19)).contains(test::inkedArea(image)));
        }
    }
};

} // namespace

CARM_TEST(StampedCopyTest)
#include "stamped_copy_test.moc"
