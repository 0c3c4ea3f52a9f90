#include "harness/harness.h"
#include "sample_tables.h"

#include <QFile>

using namespace carm::reference;
using carm::test::describe;
using carm::test::SampleTables;

namespace {

QStringList errorsOf(const ImportResult& result)
{
    return result.ok() ? QStringList{QStringLiteral("imported")} : describe(result.error());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSample()
    {
        SampleTables sample;
        const auto edition = sample.edition();
        const EditionTables& tables = edition->tables();
        QCOMPARE(tables.items.size(), std::size_t(6));
        QCOMPARE(tables.classifications.size(), std::size_t(8));
        QCOMPARE(tables.countries.size(), std::size_t(10));
        QCOMPARE(tables.headings.size(), std::size_t(3));
        QCOMPARE(edition->info().environment, QStringLiteral("unspecified"));
        QVERIFY(!edition->info().validFrom.isValid());
        QCOMPARE(edition->info().hash.size(), 32);
    }

    void refusesBadCells_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* table, const char* before, const char* after,
                            const char* error) {
            QTest::newRow(name) << QByteArray(table) << QByteArray(before) << QByteArray(after)
                                << QString::fromUtf8(error);
        };
        row("rate", "items.csv", "T-shirts de coton,NMB,18%", "T-shirts de coton,NMB,18 percent",
            "UnknownRate items.csv 6 mfn 18 percent");
        row("preference", "items.csv", "Free,5%,Free", "Free,5 %,Free", "UnknownRate items.csv 7 GPT 5 %");
        row("no mfn", "items.csv", "T-shirts de coton,NMB,18%", "T-shirts de coton,NMB,",
            "EmptyValue items.csv 6 mfn");
        row("item digits", "items.csv", "61091000", "6109100", "BadValue items.csv 6 code8_digits 6109100");
        row("item letters", "items.csv", "61091000", "6109100O",
            "BadValue items.csv 6 code8_digits 6109100O");
        row("item unit", "items.csv", "Tomates cerises,KGM", "Tomates cerises,KGX",
            "UnknownCode items.csv 3 uom KGX");
        row("item unit form", "items.csv", "Tomates cerises,KGM", "Tomates cerises,kilo",
            "BadValue items.csv 3 uom kilo");
        row("item twice", "items.csv", "22030000,Beer made from malt,Bières de malt,LTR,Free,,,,,,2025-01-01",
            "22030000,Beer made from malt,Bières de malt,LTR,Free,,,,,,2024-12-31",
            "Duplicate items.csv 5 code8_digits 22030000");
        row("day", "items.csv", "2020-01-01,2024-12-31", "2020-02-30,2024-12-31",
            "BadValue items.csv 4 valid_from 2020-02-30");
        row("days turned", "items.csv", "2020-01-01,2024-12-31", "2025-01-01,2024-12-31",
            "BadValue items.csv 4 valid_to 2024-12-31");
        row("stat code", "stat.csv", "6109100011", "610910001",
            "BadValue stat.csv 6 code10_digits 610910001");
        row("orphan", "stat.csv", "6109100011,61091000", "6109200011,61092000",
            "UnknownCode stat.csv 6 code10_digits 6109200011");
        row("stat item", "stat.csv", "6109100011,61091000", "6109100011,94035000",
            "BadValue stat.csv 6 code8_digits 94035000");
        row("stat twice", "stat.csv", "6109100022", "6109100011",
            "Duplicate stat.csv 7 code10_digits 6109100011");
        row("no description", "stat.csv", "Wooden cribs", "", "EmptyValue stat.csv 8 description_en");
        row("treatment code", "treatments.csv", "UST,10", "UST,1O",
            "BadValue treatments.csv 6 cbsa_numeric_code 1O");
        row("treatment twice", "treatments.csv", "UST,10", "UST,09",
            "Duplicate treatments.csv 6 cbsa_numeric_code 09");
        row("abbreviation twice", "treatments.csv", "UKT,34", "UST,34",
            "Duplicate treatments.csv 8 abbr UST");
        row("country treatment", "countries.csv", "UST", "MXT",
            "UnknownCode countries.csv 11 other_treatments MXT");
        row("country flag", "countries.csv", "CN,1,0,0", "CN,yes,0,0", "BadValue countries.csv 5 MFN yes");
        row("country code", "countries.csv", "China,,CN", "China,,CHN", "BadValue countries.csv 5 iso2 CHN");
        row("no right at all", "countries.csv", "CN,1,0,0", "CN,0,0,0",
            "BadValue countries.csv 5 general_tariff_only 0");
        row("general and more", "countries.csv", "RU,0,0,0,,1", "RU,1,0,0,,1",
            "BadValue countries.csv 6 general_tariff_only 1");
        row("country twice", "countries.csv", "China", "Spain", "Duplicate countries.csv 9 cbsa_name Spain");
        row("office", "offices.csv", "0427", "42", "BadValue offices.csv 2 code 42");
        row("office twice", "offices.csv", "0009", "427", "Duplicate offices.csv 3 code 0427");
        row("currency", "currencies.csv", "USD,840", "US,840", "BadValue currencies.csv 4 alpha3 US");
        row("rate of exchange", "fx.csv", "1.2464", "1,2464", "Malformed fx.csv 3  4");
        row("rate of zero", "fx.csv", "1.2464", "0.0", "BadValue fx.csv 3 cad_per_unit 0.0");
        row("negative rate", "fx.csv", "1.2464", "-1.2464", "BadValue fx.csv 3 cad_per_unit -1.2464");
        row("rate day", "fx.csv", "2021-07-09", "09/07/2021", "BadValue fx.csv 3 date 09/07/2021");
        row("no rate day", "fx.csv", "2021-07-09", "", "EmptyValue fx.csv 3 date");
        row("rate twice", "fx.csv", "2021-07-09", "2021-07-13", "Duplicate fx.csv 3 date USD2459409");
        row("heading digits", "headings.csv", "9403", "940", "BadValue headings.csv 4 digits 940");
    }
    void refusesBadCells()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, error);
        SampleTables sample;
        sample.replace(table.constData(), before.constData(), after.constData());
        QCOMPARE(errorsOf(sample.import()), QStringList{error});
    }

    void refusesBadHeaders_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* table, const char* before, const char* after, const char* error) {
            QTest::newRow(error) << QByteArray(table) << QByteArray(before) << QByteArray(after)
                                 << QString::fromUtf8(error);
        };
        row("items.csv", "uom,mfn", "uom,mnf", "MissingColumn items.csv 1 mfn");
        row("items.csv", "uom,mfn", "unit,mfn", "MissingColumn items.csv 1 uom");
        row("items.csv", "UST,CEUT", "UST,CEXT", "UnknownCode items.csv 1 CEXT CEXT");
        row("items.csv", "UST,CEUT", "UST,UST", "Duplicate items.csv 1 UST UST");
        row("countries.csv", "other_treatments", "others", "MissingColumn countries.csv 1 other_treatments");
        row("fx.csv", "date,", "day,", "MissingColumn fx.csv 1 date");
        row("offices.csv", "code,name,province", "code,name,prov", "imported");
        row("treatments.csv", "abbr,", "abbreviation,", "MissingTable treatments 0");
    }
    void refusesBadHeaders()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, error);
        SampleTables sample;
        sample.replace(table.constData(), before.constData(), after.constData());
        QCOMPARE(errorsOf(sample.import()), QStringList{error});
    }

    void refusesBadHolidaysAndReasons_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("error");
        const auto holiday = [](const char* name, const char* rows, const char* error) {
            QTest::newRow(name) << QByteArray("holidays.csv") << QByteArray(rows)
                                << QString::fromLatin1(error);
        };
        const auto reason = [](const char* name, const char* rows, const char* error) {
            QTest::newRow(name) << QByteArray("reasons.csv") << QByteArray(rows)
                                << QString::fromLatin1(error);
        };
        holiday("no such day", "2026-02-30,federal,A,B,s,certain", "BadValue holidays.csv 2 date 2026-02-30");
        holiday("no day", ",federal,A,B,s,certain", "EmptyValue holidays.csv 2 date");
        holiday("scope", "2026-07-01,Canada,A,B,s,certain", "BadValue holidays.csv 2 scope Canada");
        holiday("no French", "2026-07-01,federal,A,,s,certain", "EmptyValue holidays.csv 2 name_fr");
        holiday("trust", "2026-07-01,federal,A,B,s,sure", "BadValue holidays.csv 2 confidence sure");
        holiday("twice", "2026-07-01,federal,A,B,s,certain\n2026-07-01,federal,A,B,s,certain",
                "Duplicate holidays.csv 3 date 2026-07-01 federal");
        reason("kind", "refund,A,A,B,,,s,design", "BadValue reasons.csv 2 kind refund");
        reason("code", "void,a b,A,B,,,s,design", "BadValue reasons.csv 2 code a b");
        reason("long code", "void,ABCDEFGHIJKLMNOPQRSTUVWXY,A,B,,,s,design",
               "BadValue reasons.csv 2 code ABCDEFGHIJKLMNOPQRSTUVWXY");
        reason("no code", "void,,A,B,,,s,design", "EmptyValue reasons.csv 2 code");
        reason("overlapping", "void,A,A,B,,2026-01-01,s,design\nvoid,A,A,B,2026-01-01,,s,design",
               "Duplicate reasons.csv 3 code void|A");
    }
    void refusesBadHolidaysAndReasons()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, rows);
        QFETCH(QString, error);
        SampleTables sample;
        const char* header = table == "holidays.csv"
                                 ? "date,scope,name_en,name_fr,source,confidence\n"
                                 : "kind,code,name_en,name_fr,valid_from,valid_to,source,confidence\n";
        sample.table(table.constData()) = header + rows + '\n';
        QCOMPARE(errorsOf(sample.import()), QStringList{error});
    }

    void showsAllErrorsOfOnePassInOrder()
    {
        SampleTables sample;
        sample.replace("fx.csv", "1.2479", "x");
        sample.replace("fx.csv", "2021-07-09", "yesterday");
        sample.append("fx.csv", "2021-07-14,USD");
        sample.replace("countries.csv", "China,,CN", ",,CN");
        QCOMPARE(errorsOf(sample.import()),
                 (QStringList{QStringLiteral("EmptyValue countries.csv 5 cbsa_name"),
                              QStringLiteral("BadValue fx.csv 3 date yesterday"),
                              QStringLiteral("BadValue fx.csv 4 cad_per_unit x"),
                              QStringLiteral("Malformed fx.csv 5  2")}));
    }

    void oneSlipIsOneError()
    {
        // Everything refers to treatments, units and items: a slip there must not show at every place.
        SampleTables sample;
        sample.replace("treatments.csv", "MFN,02", "MFN,two");
        QCOMPARE(errorsOf(sample.import()),
                 QStringList{QStringLiteral("BadValue treatments.csv 2 cbsa_numeric_code two")});
    }

    void boundsTheNumberOfErrors()
    {
        SampleTables sample;
        for (int i = 0; i < 300; ++i) {
            sample.append("offices.csv", "x,y,z");
        }
        QCOMPARE(errorsOf(sample.import()).size(), 50);
        QCOMPARE(errorsOf(sample.import({7})).size(), 7);
        QCOMPARE(errorsOf(sample.import({0})).size(), 1);
        QCOMPARE(errorsOf(sample.import({-5})).size(), 1);
    }

    void shortensValues()
    {
        SampleTables sample;
        sample.replace("fx.csv", "1.2464", QByteArray(5000, '9').constData());
        const ImportResult result = sample.import();
        QVERIFY(!result.ok());
        QCOMPARE(result.error().front().value, QString(80, u'9'));
    }

    void needsTheFourTables()
    {
        SampleTables sample;
        for (const char* name : {"items.csv", "stat.csv", "countries.csv", "treatments.csv"}) {
            sample.remove(name);
        }
        QCOMPARE(errorsOf(sample.import()), (QStringList{QStringLiteral("MissingTable treatments 0"),
                                                         QStringLiteral("MissingTable items 0"),
                                                         QStringLiteral("MissingTable classifications 0"),
                                                         QStringLiteral("MissingTable countries 0")}));
    }

    void needsOnlyTheFourTables()
    {
        SampleTables sample;
        for (const char* name : {"headings.csv", "iso.csv", "offices.csv", "currencies.csv", "fx.csv"}) {
            sample.remove(name);
        }
        const auto edition = sample.edition();
        const QDate day(2026, 3, 2);
        const auto dollar = carm::money::CurrencyCode::parse(u"USD").value();
        QVERIFY(edition->tables().offices.empty());
        QVERIFY(!edition->exchangeRate(dollar, day).has_value());
        QVERIFY(!edition->knowsCurrency(dollar, day));
        QVERIFY(edition->knowsCurrency(carm::money::CurrencyCode::parse(u"CAD").value(), day));
        QCOMPARE(edition->percentage(QStringLiteral("gst_rate"), day)->text(), QStringLiteral("5"));
        QVERIFY(edition->unit(carm::identifiers::UnitCode::parse(u"KGM").value()) != nullptr);
        // Which of the areas of one ISO code is the country itself must not depend on the list of names.
        const auto origin = [](const char* code) {
            return carm::identifiers::OriginCode::parse(QString::fromLatin1(code)).value();
        };
        QCOMPARE(edition->country(origin("ES"), {}, day)->key, QStringLiteral("Spain"));
        QCOMPARE(edition->country(origin("GB"), {}, day)->key, QStringLiteral("United Kingdom"));
        QCOMPARE(edition->country(origin("SH"), {}, day)->key,
                 QStringLiteral("Saint Helena and Dependencies"));
    }

    void ignoresNamesAndPlacesOfFiles()
    {
        SampleTables sample;
        const QString folder = sample.folder();
        const QString scattered = sample.scatteredFolder();
        const auto first = importFolder(folder);
        const auto second = importFolder(scattered);
        QCOMPARE(errorsOf(first), QStringList{QStringLiteral("imported")});
        QCOMPARE(errorsOf(second), QStringList{QStringLiteral("imported")});
        QCOMPARE(second.value()->info().hash, first.value()->info().hash);
    }

    void hashTellsEditionsApart()
    {
        SampleTables sample;
        const QByteArray before = sample.edition()->info().hash;
        sample.replace("fx.csv", "1.2464", "1.2465");
        QVERIFY(sample.edition()->info().hash != before);
    }

    void ignoresTablesOfOtherMatters()
    {
        SampleTables sample;
        const QByteArray hash = sample.edition()->info().hash;
        sample.table("surtax.csv") = "order_id,code8_digits,rate_percent\nA,61091000,25\n";
        sample.table("measures.csv") = "case,code10,code10_digits\nAE,7604.10.00.30,7604100030\n";
        sample.table("notes.csv") = "\xff\xfe binary \n";
        sample.table("readme.txt") = "code8_digits,description_en\n";
        QCOMPARE(sample.edition()->info().hash, hash);
    }

    void goesFourLevelsDeepAndNoDeeper()
    {
        SampleTables sample;
        const QByteArray offices = sample.table("offices.csv");
        sample.remove("offices.csv");
        sample.table("a/b/c/d/offices.csv") = offices;
        QCOMPARE(sample.edition()->tables().offices.size(), std::size_t(2));
        sample.remove("a/b/c/d/offices.csv");
        sample.table("a/b/c/d/e/offices.csv") = offices;
        QCOMPARE(sample.edition()->tables().offices.size(), std::size_t(0));
    }

    void followsLinksAndEndsCircles()
    {
        SampleTables sample;
        const QString folder = sample.folder();
        QTemporaryDir linked;
        QVERIFY(QFile::link(folder, linked.filePath(QStringLiteral("tables"))));
        QCOMPARE(errorsOf(importFolder(linked.path())), QStringList{QStringLiteral("imported")});
        // A circle shows the same tables again, which is a mistake to report and not a reason to hang.
        QVERIFY(QFile::link(folder, folder + QStringLiteral("/again")));
        QVERIFY(!importFolder(folder).ok());
    }

    void readsTheManifest()
    {
        SampleTables sample;
        sample.table("edition.json") =
            R"({"name":"trial","title_en":"Trial","title_fr":"Essai","environment":"practice","valid_from":"2025-01-01","published":"2024-12-15"})";
        const auto edition = sample.edition();
        QCOMPARE(edition->info().name, QStringLiteral("trial"));
        QCOMPARE(edition->info().title.french, QStringLiteral("Essai"));
        QCOMPARE(edition->info().environment, QStringLiteral("practice"));
        QCOMPARE(edition->info().validFrom, QDate(2025, 1, 1));
        QCOMPARE(edition->info().published, QDate(2024, 12, 15));
    }

    void refusesBadManifests_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("error");
        QTest::newRow("environment") << QByteArray("\"practice\"") << QByteArray("\"live\"")
                                     << QStringLiteral("BadValue edition.json 0 environment live");
        QTest::newRow("day") << QByteArray("2025-01-01") << QByteArray("2025-13-01")
                             << QStringLiteral("BadValue edition.json 0 valid_from 2025-13-01");
        QTest::newRow("missing") << QByteArray("\"title_fr\"") << QByteArray("\"title_xx\"")
                                 << QStringLiteral("BadValue edition.json 0 title_fr");
    }
    void refusesBadManifests()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, error);
        SampleTables sample;
        sample.table("edition.json") =
            R"({"name":"trial","title_en":"Trial","title_fr":"Essai","environment":"practice","valid_from":"2025-01-01","published":"2024-12-15"})";
        sample.replace("edition.json", before.constData(), after.constData());
        QCOMPARE(errorsOf(sample.import()).constFirst().left(error.size()), error);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(errorsOf(importFolder(QStringLiteral("/no/such/folder"))),
                 QStringList{QStringLiteral("NotFound /no/such/folder 0")});
        QCOMPARE(errorsOf(importAny(QStringLiteral("/no/such/file"))),
                 QStringList{QStringLiteral("NotFound /no/such/file 0")});
        QTemporaryDir empty;
        QCOMPARE(errorsOf(importFolder(empty.path())).size(), 4);
        write(empty.filePath(QStringLiteral("text")), "hello");
        QCOMPARE(errorsOf(importAny(empty.filePath(QStringLiteral("text")))),
                 QStringList{QStringLiteral("BadPackage  0  magic")});
    }

    void refusesWhatIsNoFile()
    {
        const QString reason = QStringLiteral("not a regular file");
        QCOMPARE(errorsOf(importAny(QStringLiteral("/dev/zero"))),
                 QStringList{QStringLiteral("CannotRead /dev/zero 0  ") + reason});
        QCOMPARE(packAny(QStringLiteral("/dev/zero")).error().front().code, ImportErrorCode::CannotRead);
        SampleTables sample;
        const QString folder = sample.folder();
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), folder + QStringLiteral("/endless.csv")));
        QCOMPARE(errorsOf(importAny(folder)),
                 QStringList{QStringLiteral("CannotRead endless.csv 0  ") + reason});
    }
};

CARM_TEST(ImportTest)
#include "import_test.moc"
