#include "harness/harness.h"
#include "reference/search_index.h"
#include "sample_tables.h"

#include <atomic>
#include <thread>

using namespace carm;
using namespace carm::reference;
using carm::test::SampleTables;

namespace {

const QDate kDay(2026, 3, 2);

identifiers::OriginCode origin(const char* code)
{
    return identifiers::OriginCode::parse(QString::fromLatin1(code)).value();
}

identifiers::UnitCode unit(const char* code)
{
    return identifiers::UnitCode::parse(QString::fromLatin1(code)).value();
}

identifiers::TreatmentCode treatment(const char* code)
{
    return identifiers::TreatmentCode::parse(QString::fromLatin1(code)).value();
}

identifiers::ClassificationNumber number(const char* digits)
{
    return identifiers::ClassificationNumber::parse(QString::fromLatin1(digits)).value();
}

money::CurrencyCode currency(const char* code)
{
    return money::CurrencyCode::parse(QString::fromLatin1(code)).value();
}

/// "02 09 31 03"
QString treatmentsOf(const Country* country)
{
    QStringList codes;
    for (const auto& code : country->treatments) {
        codes += code.text();
    }
    return codes.join(u' ');
}

} // namespace

class EditionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_edition = m_sample.edition(); }

    void validityHasBothEnds()
    {
        const Validity closed{QDate(2025, 1, 1), QDate(2025, 12, 31)};
        QVERIFY(closed.contains(QDate(2025, 1, 1)) && closed.contains(QDate(2025, 12, 31)));
        QVERIFY(!closed.contains(QDate(2024, 12, 31)) && !closed.contains(QDate(2026, 1, 1)));
        QVERIFY(Validity{}.contains(QDate(1900, 1, 1)));
        QVERIFY(closed.overlaps({QDate(2025, 12, 31), {}}) && closed.overlaps({{}, QDate(2025, 1, 1)}));
        QVERIFY(!closed.overlaps({QDate(2026, 1, 1), {}}) && !closed.overlaps({{}, QDate(2024, 12, 31)}));
        QVERIFY(closed.overlaps({}) && Validity{}.overlaps(closed) && Validity{}.overlaps({}));
    }

    void itemsChangeWithTheDay()
    {
        QCOMPARE(m_edition->tariffItem(u"22030000", QDate(2024, 12, 31))->mostFavouredNation.text,
                 QStringLiteral("3.3¢/litre"));
        QCOMPARE(m_edition->tariffItem(u"22030000", QDate(2025, 1, 1))->mostFavouredNation.text,
                 QStringLiteral("Free"));
        QVERIFY(m_edition->tariffItem(u"22030000", QDate(2019, 12, 31)) == nullptr);
        QVERIFY(m_edition->tariffItem(u"99999999", kDay) == nullptr);
        QVERIFY(m_edition->tariffItem(u"", kDay) == nullptr);
    }

    void aTreatmentWithoutACellIsNotFree()
    {
        const TariffItem* tomatoes = m_edition->tariffItem(u"07020021", kDay);
        QVERIFY(tomatoes != nullptr);
        QVERIFY(!tomatoes->preferences.contains(treatment("09")));
        QCOMPARE(tomatoes->preferences.at(treatment("10")).kind, RateKind::Free);
        QVERIFY(tomatoes->mostFavouredNation.floor.has_value());
        QCOMPARE(tomatoes->source, QStringLiteral("CT"));
        QCOMPARE(tomatoes->description.french, QStringLiteral("Tomates cerises"));
        QVERIFY(!m_edition->tariffItem(u"94035000", kDay)->unit.has_value());
    }

    void classificationsEnd()
    {
        QVERIFY(m_edition->classification(number("2203000010"), QDate(2024, 12, 31)) != nullptr);
        QVERIFY(m_edition->classification(number("2203000010"), QDate(2025, 1, 1)) == nullptr);
        QCOMPARE(m_edition->classification(number("6109100011"), kDay)->unit->text(), QStringLiteral("NMB"));
        QVERIFY(m_edition->classification(number("6109100099"), kDay) == nullptr);
    }

    void treatmentsAndOfficesAndUnits()
    {
        QCOMPARE(m_edition->treatment(treatment("10"), kDay)->abbreviation, QStringLiteral("UST"));
        QVERIFY(m_edition->treatment(treatment("11"), kDay) == nullptr);
        const auto halifax = identifiers::OfficeCode::parse(u"0009").value();
        QCOMPARE(m_edition->office(halifax, kDay)->name.english, QStringLiteral("Halifax"));
        QCOMPARE(m_edition->office(halifax, kDay)->province, QStringLiteral("NS"));
        QVERIFY(m_edition->office(identifiers::OfficeCode::parse(u"0010").value(), kDay) == nullptr);
        QVERIFY(!m_edition->unit(unit("KGM"))->symbol.french.isEmpty());
        QVERIFY(m_edition->unit(unit("ZZZ")) == nullptr);
    }

    void areasHaveRightsOfTheirOwn()
    {
        const QString canary = QStringLiteral("Canary Islands");
        QCOMPARE(treatmentsOf(m_edition->country(origin("ES"), {}, kDay)), QStringLiteral("02 31 03"));
        QCOMPARE(treatmentsOf(m_edition->country(origin("ES"), canary, kDay)), QStringLiteral("02 09 31 03"));
        QCOMPARE(m_edition->country(origin("ES"), canary, kDay)->name.french,
                 QStringLiteral("Îles Canaries"));
        QVERIFY(m_edition->country(origin("ES"), canary, kDay)->sharesCodeWithLarger);
        QVERIFY(!m_edition->country(origin("ES"), {}, kDay)->sharesCodeWithLarger);
        QVERIFY(m_edition->country(origin("GB"), canary, kDay) == nullptr);
        QVERIFY(m_edition->country(origin("ES"), QStringLiteral("Atlantis"), kDay) == nullptr);
        QCOMPARE(m_edition->country(origin("GB"), QStringLiteral("Channel Islands"), kDay)->key,
                 QStringLiteral("Channel Islands"));
        QCOMPARE(m_edition->country(origin("SH"), {}, kDay)->key,
                 QStringLiteral("Saint Helena and Dependencies"));
    }

    void rightsFollowFromTheFlags()
    {
        QCOMPARE(treatmentsOf(m_edition->country(origin("AF"), {}, kDay)), QStringLiteral("02 09 08 03"));
        QCOMPARE(treatmentsOf(m_edition->country(origin("RU"), {}, kDay)), QStringLiteral("03"));
        QCOMPARE(treatmentsOf(m_edition->country(origin("US"), {}, kDay)), QStringLiteral("02 10 03"));
        QVERIFY(m_edition->country(origin("ZZ"), {}, kDay) == nullptr);
    }

    void statesBelongToTheUnitedStates()
    {
        QCOMPARE(m_edition->country(origin("UNY"), {}, kDay)->iso2, QStringLiteral("US"));
        QVERIFY(m_edition->country(origin("UQQ"), {}, kDay) == nullptr);
    }

    void frenchNamesComeFromTheIsoList()
    {
        QCOMPARE(m_edition->country(origin("US"), {}, kDay)->name.french, QStringLiteral("États-Unis"));
        QCOMPARE(m_edition->country(origin("ES"), {}, kDay)->name.french, QStringLiteral("Espagne"));
        // The name of the whole group is not the name of one of its islands.
        QVERIFY(m_edition->country(origin("SH"), QStringLiteral("Tristan Da Cunha"), kDay)
                    ->name.french.isEmpty());
    }

    void currenciesEnd()
    {
        QVERIFY(m_edition->knowsCurrency(currency("USD"), kDay));
        QVERIFY(m_edition->knowsCurrency(currency("HRK"), QDate(2022, 12, 31)));
        QVERIFY(!m_edition->knowsCurrency(currency("HRK"), QDate(2023, 1, 1)));
        QVERIFY(!m_edition->knowsCurrency(currency("JPY"), kDay));
    }

    void exchangeRateIsTheLatestBefore()
    {
        const auto rateOn = [this](QDate day) { return m_edition->exchangeRate(currency("USD"), day); };
        QVERIFY(!rateOn(QDate(2021, 7, 8)).has_value());
        QCOMPARE(rateOn(QDate(2021, 7, 9))->rate.text(), QStringLiteral("1.2464"));
        QCOMPARE(rateOn(QDate(2021, 7, 11))->rate.text(), QStringLiteral("1.2464"));
        QCOMPARE(rateOn(QDate(2021, 7, 11))->published, QDate(2021, 7, 9));
        QCOMPARE(rateOn(QDate(2021, 7, 12))->rate.text(), QStringLiteral("1.2479"));
        QCOMPARE(rateOn(QDate(2030, 1, 1))->published, QDate(2021, 7, 13));
        QVERIFY(!m_edition->exchangeRate(currency("EUR"), kDay).has_value());
        QCOMPARE(m_edition->exchangeRate(currency("CAD"), kDay)->rate.text(), QStringLiteral("1"));
        QCOMPARE(m_edition->exchangeRate(currency("CAD"), kDay)->published, kDay);
    }

    void convertsWithinAKindOfMeasure()
    {
        const auto ratio = m_edition->conversion(unit("GRM"), unit("KGM"));
        QVERIFY(ratio.has_value());
        QCOMPARE(ratio->denominator / ratio->numerator, qint64(1000));
        const auto back = m_edition->conversion(unit("KGM"), unit("GRM"));
        QCOMPARE(back->numerator, ratio->denominator);
        QCOMPARE(back->denominator, ratio->numerator);
        const auto same = m_edition->conversion(unit("KGM"), unit("KGM"));
        QCOMPARE(same->numerator, same->denominator);
        QVERIFY(!m_edition->conversion(unit("KGM"), unit("LTR")).has_value());
    }

    void parametersFollowTheLaw()
    {
        const auto rateOn = [this](QDate day) {
            return m_edition->percentage(QStringLiteral("gst_rate"), day);
        };
        QVERIFY(!rateOn(QDate(1990, 12, 31)).has_value());
        QCOMPARE(rateOn(QDate(1991, 1, 1))->text(), QStringLiteral("7"));
        QCOMPARE(rateOn(QDate(2007, 12, 31))->text(), QStringLiteral("6"));
        QCOMPARE(rateOn(QDate(2008, 1, 1))->text(), QStringLiteral("5"));
        QCOMPARE(m_edition->percentage(QStringLiteral("general_tariff_rate"), kDay)->text(),
                 QStringLiteral("35"));
        QVERIFY(m_edition->number(QStringLiteral("exchange_rate_age_warning_days"), kDay).has_value());
        QVERIFY(!m_edition->number(QStringLiteral("no_such_parameter"), kDay).has_value());
    }

    void anEditionOverridesTheBase()
    {
        SampleTables sample;
        sample.table("parameters.csv") =
            "name,value,unit,valid_from,valid_to\ngst_rate,6.5,percent,2026-01-01,\nhalf,0.5,x,,\n";
        sample.table("units.csv") = "code,name_en,in_official_list\nKGM,Mass in kilograms,1\n";
        sample.table("conversions.csv") = "from,to,numerator,denominator\nDZN,NMB,13,1\n";
        sample.table("tax.csv") =
            "jurisdiction,tax,rate_percent,effective_from\nON,HST,13,2010-07-01\nCA,GST,4,2000-01-01\n";
        // The tax table and the parameter table speak of the same days.
        QVERIFY(!sample.import().ok());
        sample.remove("tax.csv");
        const auto edition = sample.edition();
        QCOMPARE(edition->percentage(QStringLiteral("gst_rate"), kDay)->text(), QStringLiteral("6.5"));
        QCOMPARE(edition->percentage(QStringLiteral("gst_rate"), QDate(2000, 1, 1))->text(),
                 QStringLiteral("7"));
        QVERIFY(!edition->number(QStringLiteral("half"), kDay).has_value());
        QCOMPARE(edition->unit(unit("KGM"))->name.english, QStringLiteral("Mass in kilograms"));
        QCOMPARE(edition->unit(unit("KGM"))->symbol.english, QStringLiteral("kg"));
        QVERIFY(edition->unit(unit("LTR")) != nullptr);
        QCOMPARE(edition->conversion(unit("DZN"), unit("NMB"))->numerator, qint64(13));
        QCOMPARE(edition->conversion(unit("NMB"), unit("DZN"))->denominator, qint64(13));
    }

    void holidaysAndReasonsAreOptional()
    {
        QVERIFY(m_edition->holidays().empty());
        QVERIFY(m_edition->reasonsOf(ReasonKind::Return, kDay).empty());
        QVERIFY(m_edition->reason(ReasonKind::Return, QStringLiteral("OTHER"), kDay) == nullptr);
    }

    void holidaysStandByDay()
    {
        SampleTables sample;
        sample.table("holidays.csv") = "date,scope,name_en,name_fr,source,confidence\n"
                                       "2026-07-01,federal,Canada Day,Fête du Canada,s,certain\n"
                                       "2026-06-24,QC,Saint John's Day,Fête nationale,s,likely\n"
                                       "2026-07-01,ON,Canada Day,Fête du Canada,s,certain\n";
        const auto edition = sample.edition();
        const std::vector<Holiday>& holidays = edition->holidays();
        QCOMPARE(holidays.size(), std::size_t(3));
        QCOMPARE(holidays[0].day, QDate(2026, 6, 24));
        QCOMPARE(holidays[0].scope, QStringLiteral("QC"));
        QCOMPARE(holidays[0].confidence, QStringLiteral("likely"));
        QCOMPARE(holidays[1].name.french, QStringLiteral("Fête du Canada"));
    }

    void reasonsAreFoundByKindAndDay()
    {
        SampleTables sample;
        sample.table("reasons.csv") = "kind,code,name_en,name_fr,valid_from,valid_to,source,confidence\n"
                                      "return,PAPERS,Old,Ancien,,2025-12-31,s,design\n"
                                      "return,PAPERS,New,Nouveau,2026-01-01,,s,design\n"
                                      "void,PAPERS,Void,Annulation,,,s,design\n"
                                      "return,A-1,Another,Autre,,,s,design\n";
        const auto edition = sample.edition();
        const auto french = [&](ReasonKind kind, QDate day) {
            const Reason* found = edition->reason(kind, QStringLiteral("PAPERS"), day);
            return found == nullptr ? QString() : found->name.french;
        };
        QCOMPARE(french(ReasonKind::Return, QDate(2025, 12, 31)), QStringLiteral("Ancien"));
        QCOMPARE(french(ReasonKind::Return, kDay), QStringLiteral("Nouveau"));
        QCOMPARE(french(ReasonKind::Void, kDay), QStringLiteral("Annulation"));
        QCOMPARE(french(ReasonKind::Cancel, kDay), QString());
        const auto listed = edition->reasonsOf(ReasonKind::Return, kDay);
        QCOMPARE(listed.size(), std::size_t(2));
        QCOMPARE(listed[0]->name.english, QStringLiteral("New"));
        QCOMPARE(listed[1]->code, QStringLiteral("A-1"));
    }

    void kindsOfReasonsHaveStableTexts()
    {
        for (const char* text : {"correction", "return", "void", "cancel"}) {
            const auto kind = reasonKindFromText(QString::fromLatin1(text));
            QVERIFY(kind.has_value());
            QCOMPARE(toText(*kind), QString::fromLatin1(text));
        }
        QVERIFY(!reasonKindFromText(u"Return").has_value());
    }

    void amountsAreExactToTheCent()
    {
        SampleTables sample;
        sample.table("parameters.csv") =
            "name,value,unit,valid_from,valid_to\nstep,0.05,dollars,,\nfine,0.005,dollars,,\n";
        const auto edition = sample.edition();
        QCOMPARE(edition->amount(QStringLiteral("step"), kDay)->count(), qint64(5));
        QVERIFY(!edition->amount(QStringLiteral("fine"), kDay).has_value());
        QVERIFY(!edition->amount(QStringLiteral("none"), kDay).has_value());
    }

    void constAccessIsSafeFromManyThreads()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([this, &wrong] {
                for (int round = 0; round < 300; ++round) {
                    const bool found =
                        m_edition->tariffItem(u"61091000", kDay) != nullptr &&
                        m_edition->country(origin("ES"), {}, kDay) != nullptr &&
                        m_edition->exchangeRate(currency("USD"), kDay).has_value() &&
                        m_edition->search().find(QStringLiteral("cotton t-shirts"), 5).size() == 2;
                    wrong += found ? 0 : 1;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(wrong.load(), 0);
    }

private:
    SampleTables m_sample;
    EditionPointer m_edition;
};

CARM_TEST(EditionTest)
#include "edition_test.moc"
