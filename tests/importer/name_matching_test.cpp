#include "harness/harness.h"

#include "importer/name_matching.h"
#include "samples.h"

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

void pairRow(const char* left, const char* right)
{
    QTest::addRow("%s | %s", left, right) << u8(left) << u8(right);
}

void pairColumns()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
}

/// `=same [-typed] [+record]`, for reading a difference in one line.
QString written(const TextComparison& comparison)
{
    QStringList parts;
    for (const Segment& segment : comparison.segments) {
        switch (segment.kind) {
        case SegmentKind::Equal:
            parts += QStringLiteral("=%1~%2").arg(segment.typed, segment.record);
            break;
        case SegmentKind::TypedOnly:
            parts += u'-' + segment.typed;
            break;
        case SegmentKind::RecordOnly:
            parts += u'+' + segment.record;
            break;
        }
    }
    return parts.join(u'|');
}

class NameMatchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatAreTheSame_data()
    {
        pairColumns();
        pairRow("MAPLE IMPORTS LTD.", "Maple Imports Limited");
        pairRow("Importations Érable Ltée", "importations erable limitee");
        pairRow("Érable inc.", "ERABLE INCORPORÉE");
        pairRow("Érable inc.", "Erable Incorporated");
        pairRow("Smith & Sons Co.", "Smith and Sons Company");
        pairRow("Tremblay & Fils", "Tremblay et Fils");
        pairRow("Tremblay&Fils", "Tremblay et Fils");
        pairRow("Maple Corp", "Maple Corporation");
        pairRow("Tremblay et Cie", "Tremblay & Compagnie");
        pairRow("A.B.C. Imports", "ABC Imports");
        pairRow("A B C Imports", "A.B.C. Imports");
        pairRow("J.Smith Imports", "J. Smith Imports");
        pairRow("O\xe2\x80\x99"
                "Brien's",
                "OBriens");
        pairRow("L'\xc3\x89picerie", "L`epicerie");
        pairRow("Saint-Jean Import", "St. Jean Import");
        pairRow("C\xc5\x93ur de pirate", "Coeur de Pirate");
        pairRow("\xef\xbc\xad\xef\xbd\x81ple", "Maple"); // full width
        pairRow("Of\xef\xac\x81"
                "ce",
                "Office");                                         // ligature fi
        pairRow("E\xcc\x81rable", "\xc3\x89rable");                // accent written apart
        pairRow("Maple\xc2\xa0\xc2\xa0Imports ", "Maple Imports"); // blanks that do not break
        pairRow("Maple\xc2\xae (Canada)", "Maple Canada");
    }

    void namesThatAreTheSame()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(compareNames(left, right).sameness, Sameness::SameAfterNormalisation);
        QCOMPARE(compareNames(right, left).sameness, Sameness::SameAfterNormalisation);
        QCOMPARE(compareNames(left, left).sameness, Sameness::Same);
    }

    void namesThatDiffer_data()
    {
        pairColumns();
        pairRow("Maple Ltd.", "Maple Inc.");
        pairRow("Maple", "Maple Inc.");
        pairRow("Maple Imports", "Imports Maple");
        pairRow("Maple 2", "Maple 3");
        pairRow("C++ Imports", "C Imports");
        pairRow("Maple", "Maples");
        pairRow("Maple", "");
        pairRow("---", "...");
        pairRow("Street", "St");
    }

    void namesThatDiffer()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(compareNames(left, right).sameness, Sameness::Different);
        QCOMPARE(compareNames(right, left).sameness, Sameness::Different);
    }

    void streetsThatAreTheSame_data()
    {
        pairColumns();
        pairRow("123 Main St.", "123 MAIN STREET");
        pairRow("123 rue Main", "123 Main Street");
        pairRow("123, rue Main Ouest", "123 Main St W");
        pairRow("123 St. Clair Ave. W.", "123 Saint Clair Avenue West");
        pairRow("45 boul. St-Laurent", "45 boulevard Saint-Laurent");
        pairRow("45 boul. St-Laurent N.-E.", "45 Saint-Laurent Blvd Northeast");
        pairRow("P.O. Box 12", "Case postale 12");
        pairRow("PO Box 12", "C.P. 12");
        pairRow("Apt. 5, 12 Elm Rd", "Unit 5 - 12 Elm Road");
        pairRow("12 chemin Elm", "12 Elm Road");
    }

    void streetsThatAreTheSame()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(compareStreets(left, right).sameness, Sameness::SameAfterNormalisation);
        QCOMPARE(compareStreets(right, left).sameness, Sameness::SameAfterNormalisation);
    }

    void streetsThatDiffer_data()
    {
        pairColumns();
        pairRow("123 Main St", "123 Main Ave");
        pairRow("123 Main St W", "123 Main St E");
        pairRow("123 Main St", "132 Main St");
        pairRow("12 St Clair Ave", "12 Clair Street Ave");
        pairRow("123 Main St", "123 Main St Unit 4");
    }

    void streetsThatDiffer()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(compareStreets(left, right).sameness, Sameness::Different);
        QCOMPARE(compareStreets(right, left).sameness, Sameness::Different);
    }

    void differencesAreShownAsTheyAreWritten()
    {
        QCOMPARE(written(compareNames(u"Maple Import Ltd.", u"MAPLE IMPORTS (Canada) LIMITED")),
                 u8("=Maple~MAPLE|-Import|+IMPORTS (Canada)|=Ltd.~LIMITED"));
        QCOMPARE(written(compareNames(u"Maple", u"Maple Inc.")), u8("=Maple~Maple|+Inc."));
        QCOMPARE(written(compareStreets(u"123 rue Main", u"123 Main Street")),
                 u8("=123~123|=rue~Street|=Main~Main"));
        QCOMPARE(written(compareStreets(u"123 rue Main", u"125 Main Street")),
                 u8("-123|+125|=rue~Street|=Main~Main"));
        QCOMPARE(written(compareNames(u"", u"Maple")), u8("+Maple"));
        QCOMPARE(written(compareNames(u"", u"")), QString());
    }

    void longTextsAreNotCutIntoWords()
    {
        const QString longText = QStringLiteral("a ").repeated(5000);
        const TextComparison comparison = compareNames(longText, u"a");
        QCOMPARE(comparison.sameness, Sameness::Different);
        QCOMPARE(comparison.segments.size(), std::size_t(2));
    }

    /// Whatever is compared, each side can be read back from its segments.
    void nothingIsLostInTheSegments()
    {
        const QStringList texts{u8("a b c d"),    u8("d c b a"),    u8("rue a rue b"), u8("a rue b rue"),
                                u8("b rue a st"), u8("1 st 2 rue"), u8("rue rue a"),   u8("a")};
        for (const QString& typed : texts) {
            for (const QString& record : texts) {
                QStringList typedWords;
                QStringList recordWords;
                for (const Segment& segment : compareStreets(typed, record).segments) {
                    typedWords += segment.typed.split(u' ', Qt::SkipEmptyParts);
                    recordWords += segment.record.split(u' ', Qt::SkipEmptyParts);
                }
                QCOMPARE(typedWords.join(u' '), typed);
                QStringList expected = record.split(u' ');
                expected.sort(); // moved street types stand where they were typed
                recordWords.sort();
                QCOMPARE(recordWords, expected);
            }
        }
    }

    void identityIsTheWorstOfItsParts()
    {
        const BusinessProfile record = sampleProfile();
        QCOMPARE(compareIdentity(record, record).sameness(), Sameness::Same);
        BusinessProfile typed = record;
        typed.operatingName = u8("Something else");
        typed.address.postalCode = u8("h2x3k8");
        typed.address.city = u8("MONTREAL");
        QCOMPARE(compareIdentity(typed, record).sameness(), Sameness::SameAfterNormalisation);
        typed.address.province = u8("ON");
        const IdentityComparison comparison = compareIdentity(typed, record);
        QCOMPARE(comparison.sameness(), Sameness::Different);
        QCOMPARE(comparison.province.sameness, Sameness::Different);
        QCOMPARE(comparison.legalName.sameness, Sameness::Same);
    }
};

} // namespace

CARM_TEST(NameMatchingTest)
#include "name_matching_test.moc"
