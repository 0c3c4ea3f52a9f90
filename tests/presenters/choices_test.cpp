#include "harness/harness.h"

#include "harness/sample_edition.h"
#include "presenters/choices.h"

using namespace carm;
using namespace carm::presenters;

namespace {

QStringList codesOf(const std::vector<Choice>& choices)
{
    QStringList codes;
    for (const Choice& choice : choices) {
        codes += choice.code;
    }
    return codes;
}

QStringList labelsOf(const std::vector<Choice>& choices)
{
    QStringList labels;
    for (const Choice& choice : choices) {
        labels += choice.label;
    }
    return labels;
}

class ChoicesTest : public QObject {
    Q_OBJECT

    const Speaker m_english{Language::English};
    const Speaker m_french{Language::French};
    const Choices m_choices{test::sampleEdition(), test::sampleToday()};
    const QString m_shirts = QStringLiteral("6109100010");

private Q_SLOTS:
    void listsCountriesAsTheLanguageSorts()
    {
        const QStringList french = labelsOf(m_choices.countries(m_french));
        QCOMPARE(french,
                 QStringList({QStringLiteral("Australie"), QStringLiteral("Chine"), QStringLiteral("Espagne"),
                              QStringLiteral("États-Unis d'Amérique"), QStringLiteral("Îles Canaries"),
                              QStringLiteral("Islande"), QStringLiteral("Russie"), QStringLiteral("Viet Nam"),
                              QStringLiteral("États-Unis – Dakota du Sud"),
                              QStringLiteral("États-Unis – New York")}));
        const auto english = m_choices.countries(m_english);
        QCOMPARE(english.front().label, QStringLiteral("Australia"));
        QCOMPARE(english.back().code, QStringLiteral("USD"));
        QCOMPARE(english.size(), 10U);
    }

    void tellsAreasFromTheirCountry()
    {
        for (const Choice& choice : m_choices.countries(m_english)) {
            const bool isArea = choice.label == QStringLiteral("Canary Islands");
            QCOMPARE(choice.area, isArea ? choice.label : QString());
        }
    }

    void putsCommonCurrenciesFirst()
    {
        QCOMPARE(codesOf(m_choices.currencies(m_english)),
                 QStringList({QStringLiteral("CAD"), QStringLiteral("USD"), QStringLiteral("EUR"),
                              QStringLiteral("JPY"), QStringLiteral("AFN")}));
        QCOMPARE(m_choices.currencies(m_french).front().label, QStringLiteral("CAD – dollar canadien"));
    }

    void leavesOutWhatIsNotInForce()
    {
        QCOMPARE(codesOf(m_choices.offices(m_english)), QStringList(QStringLiteral("0427")));
        const Choices formerly(test::sampleEdition(), QDate(2020, 1, 1));
        QCOMPARE(codesOf(formerly.offices(m_english)),
                 QStringList({QStringLiteral("0009"), QStringLiteral("0427")}));
    }

    void listsModesAndCodes()
    {
        QCOMPARE(
            labelsOf(m_choices.modesOfTransport(m_french)),
            QStringList({QStringLiteral("aérien"), QStringLiteral("routier"), QStringLiteral("maritime")}));
        QCOMPARE(m_choices.valueForDutyCodes(m_english).front().label, QStringLiteral("13 – price paid"));
    }

    void offersTheUnitOfTheTariffFirst()
    {
        QCOMPARE(codesOf(m_choices.units(QStringLiteral("1101002010"), m_english)),
                 QStringList({QStringLiteral("TNE"), QStringLiteral("KGM"), QStringLiteral("GRM")}));
        QCOMPARE(codesOf(m_choices.units(m_shirts, m_english)),
                 QStringList({QStringLiteral("NMB"), QStringLiteral("DZN")}));
        QVERIFY(m_choices.units(QStringLiteral("9403500010"), m_english).empty());
        QVERIFY(m_choices.units(QStringLiteral("0000000000"), m_english).empty());
        QVERIFY(m_choices.units(QStringLiteral("shirts"), m_english).empty());
    }

    void offersTreatmentsByTheirRate()
    {
        const auto australian = m_choices.treatments(m_shirts, QStringLiteral("AU"), QString(), m_french);
        QCOMPARE(codesOf(australian),
                 QStringList({QStringLiteral("33"), QStringLiteral("04"), QStringLiteral("02")}));
        QCOMPARE(australian[0].detail, QStringLiteral("En franchise"));
        QCOMPARE(australian[1].detail, QStringLiteral("11\u202F%"));
        QCOMPARE(australian[2].label, QStringLiteral("02 – MFN"));
        QCOMPARE(codesOf(m_choices.treatments(m_shirts, QStringLiteral("CN"), QString(), m_english)),
                 QStringList(QStringLiteral("02")));
        QVERIFY(m_choices.treatments(m_shirts, QStringLiteral("ZZ"), QString(), m_english).empty());
    }

    /// What the item does not list is not offered, also when the country may claim it elsewhere.
    void offersOnlyWhatTheItemLists()
    {
        QCOMPARE(codesOf(m_choices.treatments(QStringLiteral("0105112210"), QStringLiteral("US"), QString(),
                                              m_english)),
                 QStringList(QStringLiteral("02")));
        const auto general = m_choices.treatments(m_shirts, QStringLiteral("RU"), QString(), m_english);
        QCOMPARE(codesOf(general), QStringList(QStringLiteral("03")));
        QCOMPARE(general[0].detail, QStringLiteral("35%"));
    }

    void knowsTheRightsOfAnArea()
    {
        const QString furniture = QStringLiteral("9403500010");
        const QString spain = QStringLiteral("ES");
        QCOMPARE(codesOf(m_choices.treatments(furniture, spain, QString(), m_english)),
                 QStringList({QStringLiteral("31"), QStringLiteral("02")}));
        QCOMPARE(codesOf(m_choices.treatments(furniture, spain, QStringLiteral("Canary Islands"), m_english)),
                 QStringList({QStringLiteral("31"), QStringLiteral("09"), QStringLiteral("02")}));
    }

    void findsGoods()
    {
        const auto rows = m_choices.search(QStringLiteral("6109"), 10, m_french);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].code, m_shirts);
        QCOMPARE(rows[0].printed, QStringLiteral("6109.10.00.10"));
        QCOMPARE(rows[0].description, QStringLiteral("Marchandises de 61091000"));
        QCOMPARE(rows[0].rate, QStringLiteral("18\u202F%"));
        QCOMPARE(rows[0].unit, QStringLiteral("nombre"));
        QCOMPARE(m_choices.search(QStringLiteral("goods"), 3, m_english).size(), 3U);
        QVERIFY(m_choices.search(QStringLiteral("zzzz"), 10, m_english).empty());
    }

    void orientsByTheHeading()
    {
        reference::EditionTables tables = test::sampleTables();
        tables.headings.push_back(
            {QStringLiteral("6109"),
             {QStringLiteral("T-shirts, knitted"), QStringLiteral("T-shirts, en bonneterie")},
             {}});
        const Choices choices(test::editionOf(std::move(tables)), test::sampleToday());
        QCOMPARE(choices.classification(m_shirts, m_french)->heading,
                 QStringLiteral("T-shirts, en bonneterie"));
        QCOMPARE(m_choices.classification(m_shirts, m_french)->heading, QString());
        QVERIFY(!choices.classification(QStringLiteral("6109100099"), m_french).has_value());
    }
};

} // namespace

CARM_TEST(ChoicesTest)
#include "choices_test.moc"
