#include "harness/harness.h"

#include "print/printed_copies.h"
#include "printout.h"
#include "protocol/paper_code.h"
#include "sample_prints.h"

#include <memory>

using namespace carm;
using presenters::Language;
using test::Printout;

namespace {

constexpr int kLanguages[] = {0, 1};

Printout printoutOf(const test::SealedSample& sample, Language language)
{
    return Printout(print::printedCopiesPdf(test::printedSample(sample, language),
                                            protocol::toPaperCodes(sample.entry).value()));
}

class CopiesTest : public QObject {
    Q_OBJECT

    /// Of 60 lines in French, for what needs many pages.
    const test::SealedSample m_long = test::sealedSample(60, Language::French);
    std::unique_ptr<const Printout> m_longPrintout;

    static void rowsOfLanguagesAndLines()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("lines");
        for (const int language : kLanguages) {
            for (const int lines : {1, 5}) {
                QTest::addRow("%s %d", language == 0 ? "en" : "fr", lines) << language << lines;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_longPrintout = std::make_unique<const Printout>(print::printedCopiesPdf(
            test::printedSample(m_long, Language::French), protocol::toPaperCodes(m_long.entry).value()));
    }

    void theEntryIsRebuiltFromTheRaster_data() { rowsOfLanguagesAndLines(); }

    void theEntryIsRebuiltFromTheRaster()
    {
        QFETCH(const int, language);
        QFETCH(const int, lines);
        const auto sample = test::sealedSample(lines, static_cast<Language>(language));
        const Printout printout = printoutOf(sample, static_cast<Language>(language));
        const QStringList codes = printout.qrCodes();
        const QStringList printed = protocol::toPaperCodes(sample.entry).value();
        QCOMPARE(codes.size(), 2 * printed.size());
        const auto rebuilt = protocol::fromPaperCodes(codes);
        QVERIFY(rebuilt.ok());
        QCOMPARE(rebuilt->document, sample.entry.document);
        QVERIFY(rebuilt.value() == sample.entry);
        QVERIFY(protocol::verifyEntry(rebuilt.value(), test::samplePublicKey()).ok());
    }

    /// A copy is printed all the same, and does not keep silent about what is missing on it.
    void anEntryThatIsTooLongForTheCodesIsPrintedWithoutThem()
    {
        for (const int number : kLanguages) {
            const auto language = static_cast<Language>(number);
            const auto sample = test::sealedSample(1, language);
            const presenters::PrintedEntry printed = test::printedSample(sample, language);
            const Printout printout(print::printedCopiesPdf(printed, {}));
            QVERIFY(printout.qrCodes().isEmpty());
            const QString text = test::allText(printout);
            QCOMPARE(text.count(test::withoutBlanks(printed.noCodesText)), 2); // on each copy
            QVERIFY(!text.contains(test::withoutBlanks(printed.codesText)));
        }
    }

    /// Each copy is whole by itself: one of them stays with the agency.
    void oneCopyIsEnough()
    {
        QStringList codes;
        for (int page = 1; page <= m_longPrintout->pageCount() / 2; ++page) {
            codes += m_longPrintout->qrCodes(page);
        }
        QVERIFY(codes.size() > 3);
        QVERIFY(protocol::fromPaperCodes(codes).value() == m_long.entry);
        codes.removeLast();
        QCOMPARE(protocol::fromPaperCodes(codes).error().code, protocol::PaperCodeErrorCode::PartMissing);
    }

    void thePracticeMarkDisturbsNoCode()
    {
        for (const int language : kLanguages) {
            const auto sample = test::practiceSample(static_cast<Language>(language));
            const Printout printout = printoutOf(sample, static_cast<Language>(language));
            QVERIFY(protocol::fromPaperCodes(printout.qrCodes()).value() == sample.entry);
            for (int page = 1; page <= printout.pageCount(); ++page) {
                QVERIFY(printout.text(page).contains(language == 0 ? QStringLiteral("PRACTICE")
                                                                   : QStringLiteral("EXERCICE")));
            }
        }
    }

    void theNumberIsReadByABarcodeReader()
    {
        const auto sample = test::sealedSample(1);
        const Printout printout = printoutOf(sample, Language::English);
        QCOMPARE(printout.linearCodes(1), QStringList{sample.entry.subject});
        QCOMPARE(printout.linearCodes(1 + printout.pageCount() / 2), QStringList{sample.entry.subject});
    }

    void oneLineNeedsOnePage()
    {
        for (const int language : kLanguages) {
            QCOMPARE(printoutOf(test::sealedSample(1), static_cast<Language>(language)).pageCount(), 2);
            QCOMPARE(printoutOf(test::practiceSample(Language::French), static_cast<Language>(language))
                         .pageCount(),
                     2);
        }
    }

    void everyTextIsFound_data() { rowsOfLanguagesAndLines(); }

    void everyTextIsFound()
    {
        QFETCH(const int, language);
        QFETCH(const int, lines);
        const auto sample = test::sealedSample(lines);
        const auto printed = test::printedSample(sample, static_cast<Language>(language));
        const QString text = test::allText(printoutOf(sample, static_cast<Language>(language)));
        QStringList expected{printed.title,
                             printed.number,
                             printed.owed,
                             printed.owedLabel,
                             printed.codesText,
                             printed.declaration,
                             printed.footer,
                             printed.goodsHeading,
                             printed.stampHeading,
                             printed.numberLabel,
                             printed.copyMarks.constFirst(),
                             printed.copyMarks.constLast(),
                             printed.explanationHeading,
                             printed.practiceMark};
        expected += printed.stampLabels + QStringList{printed.stampRoomLabel};
        for (const presenters::PrintedPart& part : printed.parts) {
            for (const presenters::PrintedRow& row : part.rows) {
                expected += {row.label, row.value};
            }
        }
        for (const presenters::PrintedGoods& goods : printed.goods) {
            expected += {goods.description, goods.value, goods.valueForDuty,
                         goods.customsDuty, goods.tax,   goods.details.join(QStringLiteral(" · "))};
        }
        for (const presenters::PrintedComputation& line : printed.explanation) {
            for (const presenters::PrintedAmount& amount : line.amounts) {
                expected += amount.sentences + QStringList{amount.amount, amount.label};
            }
        }
        for (const QString& part : expected) {
            QVERIFY2(text.contains(test::withoutBlanks(part)), qPrintable(part));
        }
    }

    void accentsAreKept()
    {
        const QString text = test::allText(printoutOf(test::sealedSample(2), Language::French));
        for (const char* part :
             {"Zoë Lefèvre-O’Neill", "12, rue de l’Église, Saint-Félicien (Québec)",
              "Poulets entiers élevés au Québec, réfrigérés", "Déclaration en détail commerciale",
              "Cotton T-shirts, fitted, official fan edition"}) {
            QVERIFY2(text.contains(test::withoutBlanks(QString::fromUtf8(part))), part);
        }
    }

    void everyPageIsNumberedWithinItsCopy()
    {
        const auto printed = test::printedSample(m_long, Language::French);
        const Printout& printout = *m_longPrintout;
        const int pages = printout.pageCount() / 2;
        QVERIFY(pages > 2);
        for (int page = 1; page <= printout.pageCount(); ++page) {
            const int inCopy = (page - 1) % pages + 1;
            const QString text = printout.text(page);
            QVERIFY(text.contains(test::withoutBlanks(printed.pageLabel(inCopy, pages))));
            QVERIFY(text.contains(test::withoutBlanks(printed.footer)));
            QVERIFY(text.contains(test::withoutBlanks(printed.copyMarks.at((page - 1) / pages))));
            QVERIFY(!text.contains(test::withoutBlanks(printed.copyMarks.at(1 - (page - 1) / pages))));
        }
    }

    void theHeadOfTheGoodsIsRepeated()
    {
        const auto printed = test::printedSample(m_long, Language::French);
        const Printout& printout = *m_longPrintout;
        const QString head = test::withoutBlanks(printed.goodsHeadings.at(2));
        QVERIFY(printout.text(1).contains(head));
        QVERIFY(printout.text(2).contains(head));
        QVERIFY(!printout.text(printout.pageCount() / 2).contains(head));
    }

    /// From its heading to its total: what an officer checks is not torn apart.
    void theComputationOfALineStaysOnOnePage()
    {
        const auto printed = test::printedSample(m_long, Language::French);
        QStringList pages;
        for (int page = 1; page <= m_longPrintout->pageCount() / 2; ++page) {
            pages += m_longPrintout->text(page);
        }
        for (const presenters::PrintedComputation& line : printed.explanation) {
            QString whole = line.heading;
            for (const presenters::PrintedAmount& amount : line.amounts) {
                whole += amount.label + amount.sentences.join(QString()) + amount.amount;
            }
            QCOMPARE(pages.filter(test::withoutBlanks(whole)).size(), 1);
        }
    }

    void metadataHoldNothingPersonal()
    {
        const auto sample = test::sealedSample(1);
        const Printout printout = printoutOf(sample, Language::French);
        const QString info = printout.info();
        QVERIFY(info.contains(QStringLiteral("CARM Desktop")));
        QVERIFY(info.contains(QStringLiteral("612 x 792 pts (letter)")));
        for (const char* personal : {"Zoë", "Lefèvre", "Forêt", "870249414", "rue", "905"}) {
            QVERIFY2(!info.contains(QString::fromUtf8(personal)), personal);
        }
        const QByteArray pdf = print::printedCopiesPdf(test::printedSample(sample, Language::French),
                                                       protocol::toPaperCodes(sample.entry).value());
        QVERIFY(pdf.contains("pdfaid:part=\"1\"") || pdf.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(!pdf.contains(QByteArray("Zo\xC3\xAB")));
        QVERIFY(printout.hasEmbeddedFontsOnly());
    }

    /// No text and no code leaves the sheet. The practice mark is light and may reach the margin.
    void theMarginsAreEmpty()
    {
        for (int page = 1; page <= m_longPrintout->pageCount(); ++page) {
            const QImage image = m_longPrintout->raster(page, 72).convertToFormat(QImage::Format_Grayscale8);
            QCOMPARE(image.size(), QSize(612, 792));
            const QRect inked = test::inkedArea(image);
            QVERIFY(QRect(QPoint(36, 24), QPoint(612 - 37, 792 - 19)).contains(inked));
            // The check itself sees the footer.
            QVERIFY(inked.bottom() > 760);
        }
    }
};

} // namespace

CARM_TEST(CopiesTest)
#include "copies_test.moc"
