#include "harness/harness.h"
#include "reference/importer.h"
#include "reference/search_index.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace carm::reference;

namespace {

const QDate kTariffDay(2025, 6, 2);

QString firstMatch(const Edition& edition, const char* query)
{
    const auto matches = edition.search().find(QString::fromUtf8(query), 1);
    return matches.empty() ? QStringLiteral("nothing") : matches.front().classification->number.printed();
}

} // namespace

/// The whole 2025 tariff with its neighbours, when it lies beside the project.
class FullTariffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = carm::test::sharedDataDir();
        if (m_folder.isEmpty()) {
            QSKIP("no shared data beside the project");
        }
        const auto result = importFolder(m_folder);
        if (!result.ok()) {
            const ImportError& error = result.error().front();
            QFAIL(qPrintable(QStringLiteral("%1 row %2 %3 %4")
                                 .arg(error.file)
                                 .arg(error.row)
                                 .arg(error.column, error.value)));
        }
        m_edition = result.value();
    }

    void hasEveryRow()
    {
        const EditionTables& tables = m_edition->tables();
        QCOMPARE(tables.items.size(), std::size_t(7'372));
        QCOMPARE(tables.classifications.size(), std::size_t(10'915));
        QCOMPARE(tables.headings.size(), std::size_t(1'232));
        QCOMPARE(tables.treatments.size(), std::size_t(25));
        QCOMPARE(tables.countries.size(), std::size_t(242));
        QCOMPARE(tables.offices.size(), std::size_t(115));
        QCOMPARE(tables.exchangeRates.size(), std::size_t(28'352));
        QCOMPARE(tables.unitedStatesStates.size(), std::size_t(57));
        std::size_t preferences = 0;
        for (const TariffItem& item : tables.items) {
            preferences += item.preferences.size();
        }
        QCOMPARE(preferences, std::size_t(148'326)); // the sum of the preferential patterns
    }

    void knowsRealRates()
    {
        const auto tomatoes = m_edition->tariffItem(u"07020021", kTariffDay);
        QCOMPARE(tomatoes->mostFavouredNation.text, QStringLiteral("4.68¢/kg but not less than 12.5%"));
        QCOMPARE(m_edition->tariffItem(u"04021020", kTariffDay)->mostFavouredNation.text,
                 QStringLiteral("201.5% but not less than $2.01/kg"));
        QCOMPARE(m_edition->tariffItem(u"99040000", kTariffDay)->mostFavouredNation.kind,
                 RateKind::NotApplicable);
        QCOMPARE(m_edition->percentage(QStringLiteral("gst_rate"), kTariffDay)->text(), QStringLiteral("5"));
        QCOMPARE(m_edition->percentage(QStringLiteral("gst_rate"), QDate(2000, 1, 1))->text(),
                 QStringLiteral("7"));
    }

    void itemsWithoutNumbersAreTheKnownOnes()
    {
        // 66 codes of Chapter 99 are claimed beside a number of another chapter; 2812.90.00 has none
        // published.
        QSet<QString> numbered;
        for (const Classification& row : m_edition->tables().classifications) {
            numbered += row.number.tariffItem();
        }
        int chapter99 = 0;
        QStringList others;
        for (const TariffItem& item : m_edition->tables().items) {
            if (!numbered.contains(item.digits)) {
                chapter99 += item.digits.startsWith(QStringLiteral("99")) ? 1 : 0;
                others +=
                    item.digits.startsWith(QStringLiteral("99")) ? QStringList() : QStringList{item.digits};
            }
        }
        QCOMPARE(chapter99, 66);
        QCOMPARE(others, QStringList{QStringLiteral("28129000")});
    }

    void countriesHaveNamesAndRights()
    {
        const auto origin = [](const char* code) {
            return carm::identifiers::OriginCode::parse(QString::fromLatin1(code)).value();
        };
        QCOMPARE(m_edition->country(origin("SH"), {}, kTariffDay)->key,
                 QStringLiteral("Saint Helena and Dependencies"));
        QCOMPARE(m_edition->country(origin("ES"), {}, kTariffDay)->key, QStringLiteral("Spain"));
        QCOMPARE(m_edition->country(origin("GB"), {}, kTariffDay)->key, QStringLiteral("United Kingdom"));
        QCOMPARE(m_edition->country(origin("DE"), {}, kTariffDay)->name.french, QStringLiteral("Allemagne"));
        QCOMPARE(m_edition->country(origin("XK"), {}, kTariffDay)->key, QStringLiteral("Kosovo"));
        for (const Country& country : m_edition->tables().countries) {
            QCOMPARE(country.treatments.back().text(), QStringLiteral("03"));
        }
    }

    void readsTheTariffAlone()
    {
        // What someone has who downloads only the tariff and the two lists without which no treatment is
        // known.
        QTemporaryDir bare;
        for (const char* name :
             {"tariff/t2025_items8.csv", "tariff/t2025_stat10.csv", "country/tariff_treatments.csv",
              "country/countries_tariff_treatments_t2025.csv"}) {
            const QString file = QString::fromLatin1(name);
            QVERIFY(QFile::link(m_folder + u'/' + file, bare.filePath(file.section(u'/', 1))));
        }
        const auto result = importFolder(bare.path());
        QVERIFY(result.ok());
        QCOMPARE(result.value()->tables().classifications.size(), std::size_t(10'915));
        QVERIFY(result.value()->tables().exchangeRates.empty());
        QVERIFY(!result.value()->tables().units.empty());
    }

    void survivesThePackage()
    {
        const auto package = packFolder(m_folder);
        QVERIFY(package.ok());
        QVERIFY(package.value().size() < 4 * 1024 * 1024);
        const auto result = importPackage(package.value());
        QVERIFY(result.ok());
        QCOMPARE(result.value()->info().hash, m_edition->info().hash);
        QCOMPARE(result.value()->tables().items.size(), m_edition->tables().items.size());
    }

    void findsGoods_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const char* query, const char* beginning) {
            QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(beginning);
        };
        for (const char* query : {"cotton t-shirts", "cotton t shirts", "t-shirt cotton", "tshirts cotton",
                                  "cotton tee shirts", "t-shirts coton", "T-SHIRTS DE COTON"}) {
            row(query, "6109.10");
        }
        row("6109.10.00.12", "6109.10.00.12");
        row("61091000", "6109.10.00");
        row("bicycle", "8712");
        row("vélo", "8712");
        row("chevaux", "0101");
        row("café torréfié", "0901.2");
        row("laptop", "8471.30");
        row("sunglasses", "9004.10");
        row("smartphones", "8517.13");
        row("diapers", "9619");
        row("wooden bedroom furniture", "9403.50");
    }
    void findsGoods()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, beginning);
        const QString number = firstMatch(*m_edition, query.constData());
        QVERIFY2(number.startsWith(beginning), qPrintable(number));
    }

    void everydayWordsLeadSomewhere()
    {
        for (const EditionTables::SearchWord& word : m_edition->tables().searchWords) {
            QVERIFY2(!m_edition->search().find(word.word, 1).empty(), qPrintable(word.word));
        }
    }

    void everyNumberIsFoundByItsOwnWords()
    {
        // All numbers would take minutes in a build with sanitizers; each 23rd meets all chapters.
        const auto& rows = m_edition->tables().classifications;
        for (std::size_t i = 0; i < rows.size(); i += 23) {
            const QStringList words = rows[i].description.english.simplified().split(u' ').mid(0, 6);
            const auto matches = m_edition->search().find(words.join(u' '), static_cast<int>(rows.size()));
            QVERIFY2(std::any_of(matches.begin(), matches.end(),
                                 [&](const SearchMatch& match) { return match.classification == &rows[i]; }),
                     qPrintable(rows[i].number.text()));
        }
    }

private:
    QString m_folder;
    EditionPointer m_edition;
};

CARM_TEST(FullTariffTest)
#include "full_tariff_test.moc"
