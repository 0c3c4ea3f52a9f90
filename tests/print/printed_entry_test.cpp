#include "harness/harness.h"

#include "harness/sample_edition.h"
#include "sample_prints.h"

using namespace carm;
using presenters::Language;
using presenters::PrintedEntryError;
using presenters::Speaker;

namespace {

QString valueOf(const presenters::PrintedPart& part, const char* label)
{
    for (const presenters::PrintedRow& row : part.rows) {
        if (row.label == QLatin1String(label)) {
            return row.value;
        }
    }
    return {};
}

class PrintedEntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasSealed()
    {
        const auto sample = test::sealedSample(test::sampleDraft(), test::sampleEdition(), Language::English);
        const auto printed = test::printedSample(sample, Language::English);
        QCOMPARE(printed.language, QStringLiteral("en"));
        QCOMPARE(printed.numberDigits, sample.entry.subject);
        QCOMPARE(printed.practiceMark, QStringLiteral("PRACTICE"));
        QCOMPARE(printed.parts.size(), 2U);
        QCOMPARE(valueOf(printed.parts[0], "Name"), QStringLiteral("Sample Importer Inc."));
        QCOMPARE(valueOf(printed.parts[0], "Business number"), QStringLiteral("870249414 RM0001"));
        QCOMPARE(valueOf(printed.parts[1], "Office of release"), QStringLiteral("Queenston (0427)"));
        QCOMPARE(valueOf(printed.parts[1], "Direct shipment date"), QStringLiteral("27 February 2026"));
        QCOMPARE(printed.goods.size(), 1U);
        QCOMPARE(printed.goods[0].valueForDuty, QStringLiteral("$1,712.75"));
        QCOMPARE(printed.goods[0].customsDuty, QStringLiteral("$308.30"));
        QCOMPARE(printed.owed, QStringLiteral("$409.35"));
        QCOMPARE(printed.totals.back().value, QStringLiteral("$101.05"));
        QCOMPARE(printed.signature[0].value, QString::fromUtf8("Zoë Lefèvre-O’Neill"));
        QVERIFY(printed.signature.back().value.isEmpty());
        QVERIFY(printed.footer.contains(QString::fromLatin1(sample.entry.hash.toHex().first(16))));
    }

    void importerWithoutANumberIsPrintedWithoutTheIdentification()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.importerNumber.clear();
        draft.provisionalImporter = {QStringLiteral("Example Ltd."), QStringLiteral("3 Example Quay"),
                                     QStringLiteral("passport"),     QStringLiteral("AB123456"),
                                     QStringLiteral("418 555 0101"), QStringLiteral("firstTimeImporter")};
        const auto sample = test::sealedSample(draft, test::sampleEdition(), Language::English);
        const auto printed = test::printedSample(sample, Language::English);
        QCOMPARE(valueOf(printed.parts[0], "Business number"),
                 QStringLiteral("none yet; an officer signs for the importer"));
        QCOMPARE(valueOf(printed.parts[0], "Name"), QStringLiteral("Example Ltd."));
        QCOMPARE(valueOf(printed.parts[0], "Address"), QStringLiteral("3 Example Quay"));
        QCOMPARE(valueOf(printed.parts[0], "Telephone"), QStringLiteral("418 555 0101"));
        for (const presenters::PrintedRow& row : printed.parts[0].rows) {
            QVERIFY(!row.value.contains(QStringLiteral("AB123456")));
        }
    }

    void goodsReleasedBeforeHaveTheirDateOnTheCopy()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.type = QStringLiteral("AB");
        draft.releaseDate = QStringLiteral("2026-03-01");
        const auto sample = test::sealedSample(draft, test::sampleEdition(), Language::English);
        const auto printed = test::printedSample(sample, Language::English);
        QCOMPARE(valueOf(printed.parts[1], "Release date"), QStringLiteral("1 March 2026"));
    }

    void explainsEveryAmountOfTheTable()
    {
        const auto printed = test::printedSample(test::sealedSample(4), Language::English);
        QCOMPARE(printed.explanation.size(), printed.goods.size());
        for (std::size_t i = 0; i < printed.goods.size(); ++i) {
            const auto& amounts = printed.explanation[i].amounts;
            QCOMPARE(amounts.size(), 4U);
            QCOMPARE(amounts[0].amount, printed.goods[i].valueForDuty);
            QCOMPARE(amounts[1].amount, printed.goods[i].customsDuty);
            QCOMPARE(amounts[2].amount, printed.goods[i].tax);
            QVERIFY(!amounts[1].sentences.isEmpty());
            QVERIFY(printed.explanation[i].heading.contains(printed.goods[i].description));
        }
    }

    /// The person's language on the screen, whatever language the goods were described in.
    void speaksFrench()
    {
        const auto printed = test::printedSample(test::sealedSample(1), Language::French);
        QCOMPARE(printed.title, QString::fromUtf8("Déclaration en détail commerciale"));
        QCOMPARE(printed.goodsHeadings.at(3), QStringLiteral("Valeur en douane"));
        QCOMPARE(printed.owed.simplified(), QStringLiteral("409,35 $"));
        QCOMPARE(printed.pageLabel(2, 3), QStringLiteral("Page 2 de 3"));
        QCOMPARE(printed.goods[0].description,
                 QStringLiteral("Cotton T-shirts, fitted, official fan edition"));
    }

    void linesOfSeveralInvoicesHaveTwoNumbers()
    {
        declaration::Draft draft = test::draftToPrint(2);
        draft.invoices.push_back(draft.invoices.front());
        const auto sample = test::sealedSample(draft, test::sampleEdition(), Language::English);
        const auto printed = test::printedSample(sample, Language::English);
        QCOMPARE(printed.goods.size(), 4U);
        QCOMPARE(printed.goods[1].number, QStringLiteral("1-2"));
        QCOMPARE(printed.goods[2].number, QStringLiteral("2-1"));
        QVERIFY(printed.explanation[2].heading.contains(QStringLiteral("2-1")));
    }

    void anotherEditionIsRefused()
    {
        const auto sample = test::sealedSample(1);
        auto tables = test::sampleTables();
        tables.info.hash = QByteArray(32, 'x');
        const auto printed =
            presenters::printedEntry(sample.entry, test::editionOf(tables), Speaker(Language::English));
        QCOMPARE(printed.error(), PrintedEntryError::OtherEdition);
    }

    /// Same hash, another rate: what was signed and what would be printed are not the same.
    void otherAmountsAreRefused()
    {
        const auto sample = test::sealedSample(1);
        auto tables = test::sampleTables();
        for (auto& parameter : tables.parameters) {
            if (parameter.name == QLatin1String("gst_rate") && parameter.value == QLatin1String("5")) {
                parameter.value = QStringLiteral("7");
            }
        }
        const auto printed =
            presenters::printedEntry(sample.entry, test::editionOf(tables), Speaker(Language::English));
        QCOMPARE(printed.error(), PrintedEntryError::AmountsDiffer);
    }

    void anotherDocumentIsRefused()
    {
        auto sample = test::sealedSample(1);
        sample.entry.document = QByteArrayLiteral("{}");
        const auto printed =
            presenters::printedEntry(sample.entry, sample.edition, Speaker(Language::English));
        QCOMPARE(printed.error(), PrintedEntryError::Unreadable);
    }
};

} // namespace

CARM_TEST(PrintedEntryTest)
#include "printed_entry_test.moc"
