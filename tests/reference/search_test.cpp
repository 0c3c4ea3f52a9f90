#include "harness/harness.h"
#include "reference/fold.h"
#include "reference/search_index.h"
#include "sample_tables.h"

using namespace carm::reference;
using carm::test::SampleTables;

namespace {

QStringList found(const Edition& edition, const QString& query, int most = 10)
{
    QStringList numbers;
    for (const SearchMatch& match : edition.search().find(query, most)) {
        numbers += match.classification->number.text();
    }
    return numbers;
}

QString words(const QString& text)
{
    QStringList all;
    for (const FoldedToken& token : foldedTokens(text)) {
        all += token.parts.join(u'+') + u'=' + token.joined + u'!' + token.essential.join(u'+');
    }
    return all.join(u' ');
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_edition = m_sample.edition(); }

    void foldsText()
    {
        QCOMPARE(folded(u"Œufs À L’ÉTÉ, straße, Zoë, m²"), QStringLiteral("oeufs a l'ete, strasse, zoe, m2"));
        QCOMPARE(folded(u"e\u0301te\u0301"), QStringLiteral("ete"));
        QCOMPARE(words(QStringLiteral("T-shirts, blancs")),
                 QStringLiteral("t+shirts=tshirts!t+shirts blancs=blancs!blancs"));
        QCOMPARE(words(QStringLiteral("d'enfants")), QStringLiteral("d+enfants=denfants!enfants"));
        QCOMPARE(words(QStringLiteral("qu’elle")), QStringLiteral("qu+elle=quelle!elle"));
        QCOMPARE(words(QStringLiteral("women's")), QStringLiteral("women+s=womens!women"));
        QCOMPARE(words(QStringLiteral("boys' -x- ''")), QStringLiteral("boys=boys!boys x=x!x"));
        QCOMPARE(words(QString()), QString());
    }

    void knowsSingulars_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("forms");
        const auto row = [](const char* word, const char* forms) {
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(forms);
        };
        row("shirts", "shirt");
        row("boxes", "boxe box");
        row("dishes", "dishe dish");
        row("berries", "berrie berry");
        row("knives", "knive knif knife");
        row("chevaux", "cheval");
        row("bateaux", "bateau");
        row("bijoux", "bijou");
        row("glass", "");
        row("gas", "");
        row("prix", "");
    }
    void knowsSingulars()
    {
        QFETCH(QString, word);
        QFETCH(QString, forms);
        QCOMPARE(singularForms(word).join(u' '), forms);
    }

    void findsInEitherLanguage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char* query, const char* numbers) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(numbers);
        };
        const char* shirts = "6109100022 6109100011";
        for (const char* query : {"t-shirt", "T-Shirts", "tshirt", "tshirts", "t shirts", "t shirt cotton",
                                  "cotton t-sh", "tee shirts", "  COTTON,t-shirts ", "t-shirts de coton",
                                  "vetements t-shirt", "knitted cotton"}) {
            row(query, shirts);
        }
        row("bebe", "9403500010");
        row("bébé", "9403500010");
        row("BÉBÉ lits", "9403500010");
        row("horse", "0101210000");
        row("cheval", "0101210000");
        row("chevaux", "0101210000");
        row("tomato", "0702002100");
        row("tomatoes", "0702002100");
        row("légume", "0702002100");
        row("women's", "6109100022");
        row("womens", "6109100022");
        row("d'hommes", "6109100011");
        row("hommes", "6109100011");
        row("l'étalon", "0101210000");
        row("qu’étalon", "0101210000");
        row("breeding-horses", "0101210000");
        row("breeding-tomatoes", "");
        row("biere cans", "2203000010");
        row("wardrobe", "9403500090");
        row("cotton horse", "");
        row("zebra", "");
        row("", "");
        row("   ", "");
        row("-", "");
        row("'", "");
        row("%", "");
    }
    void findsInEitherLanguage()
    {
        QFETCH(QString, query);
        QFETCH(QString, numbers);
        QCOMPARE(found(*m_edition, query).join(u' '), numbers);
    }

    void findsByCode_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char* query, const char* numbers) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(numbers);
        };
        row("6109", "6109100011 6109100022");
        row("6109.10", "6109100011 6109100022");
        row("6109.10.00.22", "6109100022");
        row("6109 10 00 22", "6109100022");
        row("6109100022", "6109100022");
        row("61091000220", "");
        row("9403.50.00.9", "9403500090");
        row("22", "2203000010 2203000020");
        row("7777", "");
        row("9403.50 crib", "9403500010");
        row("6109 women", "6109100022");
        row("9403 shirt", "");
    }
    void findsByCode()
    {
        QFETCH(QString, query);
        QFETCH(QString, numbers);
        QCOMPARE(found(*m_edition, query).join(u' '), numbers);
    }

    void ranksTheCloserFirst()
    {
        // The description before the keywords, the whole word before its beginning.
        SampleTables sample;
        sample.replace("stat.csv", "wardrobe dresser", "crib");
        QCOMPARE(found(*sample.edition(), QStringLiteral("crib")).join(u' '),
                 QStringLiteral("9403500010 9403500090"));
        sample.replace("stat.csv", "Wooden bedroom furniture", "Cribbage boards");
        QCOMPARE(found(*sample.edition(), QStringLiteral("crib")).join(u' '),
                 QStringLiteral("9403500010 9403500090"));
        QCOMPARE(found(*sample.edition(), QStringLiteral("cribb")).join(u' '), QStringLiteral("9403500090"));
        // The last step of a path before the steps above it, even when those are shorter.
        sample.replace("stat.csv", "Wooden cribs", "Seats and beds > Other seats");
        sample.replace("stat.csv", "Cribbage boards", "Seats and a long list of beds > Bed");
        QCOMPARE(found(*sample.edition(), QStringLiteral("beds")).join(u' '),
                 QStringLiteral("9403500090 9403500010"));
    }

    void fullPathStandsForOther()
    {
        SampleTables sample;
        QByteArray& stat = sample.table("stat.csv");
        stat = "code10_digits,code8_digits,description_en,description_full_en,uom,statcan_short_en,statcan_"
               "short_fr\n"
               "9403500090,94035000,Other,Furniture > Wooden > Other,NMB,\"Bedroom furniture, "
               "wooden\",Meubles de chambre\n";
        const auto edition = sample.edition();
        QCOMPARE(found(*edition, QStringLiteral("wooden furniture")),
                 QStringList{QStringLiteral("9403500090")});
        QCOMPARE(found(*edition, QStringLiteral("chambre")), QStringList{QStringLiteral("9403500090")});
        QCOMPARE(found(*edition, QStringLiteral("bedroom")), QStringList{QStringLiteral("9403500090")});
        QCOMPARE(edition->tables().classifications.front().description.english,
                 QStringLiteral("Furniture > Wooden > Other"));
    }

    void givesAtMostWhatIsAsked()
    {
        QCOMPARE(found(*m_edition, QStringLiteral("cotton"), 1).size(), 1);
        QCOMPARE(found(*m_edition, QStringLiteral("cotton"), 0).size(), 0);
        QCOMPARE(found(*m_edition, QStringLiteral("cotton"), -3).size(), 0);
        QCOMPARE(found(*m_edition, QStringLiteral("6109"), 1).size(), 1);
    }

    void boundsTheQuery()
    {
        QCOMPARE(found(*m_edition, QString(1'000'000, u'x')).size(), 0);
        QCOMPARE(found(*m_edition, QStringLiteral("cotton ").repeated(100'000)).size(), 2);
        QCOMPARE(found(*m_edition, QStringLiteral("c-").repeated(100'000)),
                 found(*m_edition, QStringLiteral("c-c")));
    }

private:
    SampleTables m_sample;
    EditionPointer m_edition;
};

CARM_TEST(SearchTest)
#include "search_test.moc"
