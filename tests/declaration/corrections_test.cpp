// A new version beside the one before it: what may not change, and what did.
#include "declaration/corrections.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"

#include <functional>

namespace carm::declaration {
namespace {

QString plain(const char* text)
{
    return QString::fromUtf8(text);
}

identifiers::TransactionNumber number(qint64 serial)
{
    return identifiers::TransactionNumber::fromSerial(serial).value();
}

/// Two invoices: three lines and one.
Draft sealedDraft()
{
    Draft draft = test::sampleDraft();
    DraftInvoice& first = draft.invoices.front();
    first.lines.resize(3, first.lines.front());
    draft.invoices.push_back(first);
    draft.invoices.back().lines.resize(1);
    return draft;
}

Draft provisionalDraft()
{
    Draft draft = sealedDraft();
    draft.importerNumber.clear();
    draft.provisionalImporter = {plain("Example Ltd."), plain("3 Example Quay"), plain("passport"),
                                 plain("AB123456"),     plain("418 555 0101"),   plain("firstTimeImporter")};
    return draft;
}

using Change = std::function<void(Draft&)>;

/// "linesDropped invoices[0].lines 1 3 2": one text for each finding.
QStringList findingsOf(const Draft& before, const Change& change)
{
    Draft after = before;
    change(after);
    QStringList texts;
    for (const Finding& finding : checkCorrection(before, after)) {
        texts += (QStringList{toText(finding.code), jsonPath(finding.field)} + finding.facts).join(u' ');
    }
    return texts;
}

/// "office 0427>0497"
QStringList differencesOf(const Draft& before, const Change& change)
{
    Draft after = before;
    change(after);
    QStringList texts;
    for (const Difference& one : differences(before, after)) {
        texts += QStringLiteral("%1 %2>%3").arg(jsonPath(one.field), one.before, one.after);
    }
    return texts;
}

class CorrectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The version between may have been sealed and refused elsewhere: its number is spent, and mended by 4.
    void aVersionHasANumberThatWasNeverUsed()
    {
        const VersionKey highest{number(12345678), 2};
        for (const int version : {3, 4, 99}) {
            QVERIFY(!versionError(highest, {number(12345678), version}));
        }
        for (const int version : {1, 2}) {
            QVERIFY(versionError(highest, {number(12345678), version}) == VersionError::VersionSpent);
        }
        QVERIFY(versionError(highest, {number(12345678), 100}) == VersionError::VersionsUsedUp);
        QVERIFY(versionError(highest, {number(12345679), 3}) == VersionError::TransactionNumberDiffers);
        QCOMPARE(toText(VersionError::VersionSpent), plain("versionSpent"));
        QCOMPARE(toText(VersionError::VersionsUsedUp), plain("versionsUsedUp"));
        QCOMPARE(toText(VersionError::TransactionNumberDiffers), plain("transactionNumberDiffers"));
    }

    void everyLineStays()
    {
        const Draft before = sealedDraft();
        QCOMPARE(findingsOf(before, [](Draft&) {}), QStringList());
        QCOMPARE(findingsOf(before,
                            [](Draft& after) {
                                after.invoices[0].lines[1].value = plain("0.00"); // zeroed, not dropped
                                after.invoices[0].lines[1].quantity = plain("0");
                                after.invoices[1].lines.push_back(DraftLine());
                                after.invoices.push_back(DraftInvoice());
                            }),
                 QStringList());
        QCOMPARE(findingsOf(before, [](Draft& after) { after.invoices[0].lines.pop_back(); }),
                 QStringList{plain("linesDropped invoices[0].lines 1 3 2")});
        QCOMPARE(findingsOf(before, [](Draft& after) { after.invoices.pop_back(); }),
                 QStringList{plain("linesDropped invoices 2 1 0")});
        QCOMPARE(findingsOf(before, [](Draft& after) { after.invoices.clear(); }).size(), 2);
        // A line may not go to another invoice either.
        QCOMPARE(findingsOf(before,
                            [](Draft& after) {
                                after.invoices[1].lines.push_back(after.invoices[0].lines.back());
                                after.invoices[0].lines.pop_back();
                            }),
                 QStringList{plain("linesDropped invoices[0].lines 1 3 2")});
    }

    void importerStays()
    {
        const Draft before = sealedDraft();
        const QStringList changed{plain("importerChanged importerNumber 870249414RM0001")};
        QCOMPARE(findingsOf(before, [](Draft& after) { after.importerNumber = plain("123456782RM0001"); }),
                 changed);
        QCOMPARE(findingsOf(before, [](Draft& after) { after.importerNumber = plain("870249414RM0002"); }),
                 changed);
        QCOMPARE(findingsOf(before, [](Draft& after) { after.importerNumber.clear(); }), changed);
        QCOMPARE(findingsOf(before,
                            [](Draft& after) {
                                after.importerNumber.clear();
                                after.provisionalImporter.emplace();
                            }),
                 changed);
        QCOMPARE(findingsOf(before,
                            [](Draft& after) {
                                after.importerNumber = plain(" 870249414 rm 0001");
                                after.importerPhone = plain("905 555 0199");
                            }),
                 QStringList());
    }

    void onlyANumberReplacesAProvisionalImporter()
    {
        const Draft before = provisionalDraft();
        const QStringList changed{plain("importerChanged importerNumber ")};
        QCOMPARE(findingsOf(before,
                            [](Draft& after) {
                                after.provisionalImporter.reset();
                                after.importerNumber = plain("870249414RM0001");
                            }),
                 QStringList());
        QCOMPARE(findingsOf(before, [](Draft& after) { after.provisionalImporter.reset(); }), changed);
        QCOMPARE(findingsOf(before,
                            [](Draft& after) { after.provisionalImporter->legalName = plain("Other Ltd."); }),
                 changed);
    }

    void typeStays()
    {
        QCOMPARE(findingsOf(sealedDraft(), [](Draft& after) { after.type = plain("AB"); }),
                 QStringList{plain("typeChanged type C AB")});
        QCOMPARE(findingsOf(sealedDraft(), [](Draft& after) { after.type = plain(" C"); }), QStringList());
    }

    void differencesNameTheField()
    {
        const Draft before = sealedDraft();
        QCOMPARE(differencesOf(before, [](Draft&) {}), QStringList());
        QCOMPARE(differencesOf(before,
                               [](Draft& after) {
                                   after.invoices[1].lines[0].originArea = plain("Canary Islands");
                                   after.invoices[0].lines[2].value = plain("0.00");
                                   after.invoices[0].currency = plain(" USD ");
                                   after.invoices[0].total.clear();
                                   after.office = plain("0497");
                                   after.reasons = {{plain("R2-74-1-C11"), {}}};
                               }),
                 QStringList({plain("office 0427>0497"), plain("invoices[0].total 1250.00>"),
                              plain("invoices[0].lines[2].value 1250.00>0.00"),
                              plain("invoices[1].lines[0].countryOfOrigin >Canary Islands")}));
    }

    void addedAndDroppedPartsShowTheirTexts()
    {
        Draft before = sealedDraft();
        const Change addLine = [](Draft& after) {
            DraftLine line;
            line.value = plain("12.00");
            after.invoices[1].lines.push_back(line);
        };
        QCOMPARE(differencesOf(before, addLine), QStringList{plain("invoices[1].lines[1].value >12.00")});
        const auto dropped = differencesOf(before, [](Draft& after) { after.invoices[0].lines.pop_back(); });
        QCOMPARE(dropped.size(), 8); // all that the line declared
        QVERIFY(dropped.contains(plain("invoices[0].lines[2].value 1250.00>")));
        const auto attached = differencesOf(provisionalDraft(), [](Draft& after) {
            after.provisionalImporter.reset();
            after.importerNumber = plain("870249414RM0001");
        });
        QCOMPARE(attached.size(), 7);
        QCOMPARE(attached.front(), plain("importerNumber >870249414RM0001"));
        QVERIFY(attached.contains(plain("provisionalImporter.identificationNumber AB123456>")));
        QVERIFY(!differencesOf(before, [](Draft& after) { after.invoices.clear(); }).isEmpty());
    }
};

CARM_TEST(CorrectionsTest)

} // namespace
} // namespace carm::declaration

#include "corrections_test.moc"
