// The rules around the rate: exchange rates by day, who may claim what, the General Tariff, units, refusals.
#include "goods.h"
#include "harness/harness.h"

#include <algorithm>

namespace carm::assessment {
namespace {

using test::Goods;
using test::s;

Goods inDollars(const char* shipped)
{
    Goods goods;
    goods.currency = s("USD");
    goods.shipped = s(shipped);
    goods.value = s("100.00");
    return goods;
}

bool hasStep(const std::vector<Step>& steps, StepCode code)
{
    return std::any_of(steps.begin(), steps.end(), [code](const Step& step) { return step.code == code; });
}

const Step& stepOf(const std::vector<Step>& steps, StepCode code)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [code](const Step& step) { return step.code == code; });
    CARM_ENSURE(found != steps.end());
    return *found;
}

const std::vector<Step>& dutySteps(const AssessmentResult& result)
{
    return result->lines.front().charges.front().steps;
}

/// "code path fact|fact" of each refusal.
QStringList refusalsOf(const AssessmentResult& result)
{
    QStringList texts;
    if (!result.ok()) {
        for (const Refusal& refusal : result.error()) {
            texts += toText(refusal.code) + u' ' + declaration::jsonPath(refusal.field) + u' ' +
                     refusal.facts.join(u'|');
        }
    }
    return texts;
}

QString refusalOf(const Goods& goods)
{
    return refusalsOf(test::assessed(goods)).join(s("; "));
}

class LawTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rateOfTheDayOfShipment()
    {
        const auto wednesday = test::assessed(inDollars("2026-02-25"));
        QCOMPARE(test::textOf(wednesday->valueForDuty()), s("136.18"));
        QVERIFY(!hasStep(wednesday->lines.front().valueSteps, StepCode::ExchangeRateIsLatest));
        QCOMPARE(test::textOf(test::assessed(inDollars("2026-02-26"))->valueForDuty()), s("115.00"));
    }

    void weekendTakesTheLatestRateBefore()
    {
        for (const char* day : {"2026-02-28", "2026-03-01", "2026-03-02"}) {
            const auto result = test::assessed(inDollars(day));
            QCOMPARE(test::textOf(result->valueForDuty()), s("137.02"));
            const Step& step = stepOf(result->lines.front().valueSteps, StepCode::ExchangeRateIsLatest);
            QCOMPARE(step.arguments, QStringList({s("USD"), s(day), s("2026-02-27")}));
            QCOMPARE(result->exchangeRates.size(), std::size_t(1));
            QCOMPARE(result->exchangeRates.front().rate->published, QDate(2026, 2, 27));
        }
    }

    void noRateAtAllIsProvisionalNeverZero()
    {
        Goods before = inDollars("2026-02-24"); // the first rate is of the day after
        Goods unknown = inDollars("2026-02-27");
        unknown.currency = s("AFN");
        for (const Goods& goods : {before, unknown}) {
            const auto result = test::assessed(goods);
            QVERIFY(result->isProvisional());
            const LineAssessment& line = result->lines.front();
            QVERIFY(!line.valueForDuty && !line.total && !line.valueForTax && line.charges.empty());
            QVERIFY(!result->total() && !result->valueForDuty());
            QVERIFY(!result->sumOf(ChargeKind::CustomsDuty));
            QVERIFY(hasStep(line.valueSteps, StepCode::ExchangeRateMissing));
            QVERIFY(!result->exchangeRates.front().rate.has_value());
            QVERIFY(amountsToJson(*result)[s("totals")].toObject().isEmpty());
        }
    }

    void oneProvisionalInvoiceLeavesTheOthersComputed()
    {
        declaration::Draft draft = test::draftOf({Goods()});
        draft.invoices.push_back(draft.invoices.front());
        draft.invoices.back().currency = s("AFN");
        const auto result = test::assessed(draft);
        QVERIFY(result->isProvisional() && !result->total());
        QCOMPARE(test::textOf(result->lines.front().total), s("23.90"));
        QVERIFY(result->lines.back().isProvisional());
        QCOMPARE(result->lines.back().invoice, 1);
    }

    void provisionalLineIsStillRefusedForWhatIsWrong()
    {
        Goods goods = inDollars("2026-02-24");
        goods.item = s("17019110");
        QCOMPARE(test::dutyOf(test::assessed(goods)), s("rateNotApplicable"));
    }

    void canadianDollarsNeedNoRate()
    {
        Goods goods = inDollars("2001-01-01");
        goods.currency = s("CAD");
        const auto result = test::assessed(goods);
        QCOMPARE(test::textOf(result->valueForDuty()), s("100.00"));
        QVERIFY(result->exchangeRates.empty());
    }

    void treatmentIsOnlyForItsCountries_data()
    {
        QTest::addColumn<QString>("treatment");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("duty");
        const auto row = [](const char* treatment, const char* country, const char* area, const char* duty) {
            QTest::addRow("%s %s %s", treatment, country, area)
                << s(treatment) << s(country) << s(area) << s(duty);
        };
        row("10", "US", "", "0.00");
        row("10", "UNY", "", "0.00");
        row("10", "CN", "", "treatmentNotForCountry");
        row("31", "ES", "", "0.00");
        row("31", "ES", "Canary Islands", "0.00");
        row("09", "ES", "Canary Islands", "treatmentNotForItem");
        row("09", "ES", "", "treatmentNotForCountry treatmentNotForItem");
        row("04", "AU", "", "11.00");
        row("02", "RU", "", "treatmentNotForCountry");
        row("03", "RU", "", "35.00");
        row("03", "CN", "", "35.00");
        row("22", "IS", "", "treatmentNotForItem");
        row("12", "CN", "", "treatmentUnknown");
        row("02", "ZZ", "", "countryUnknown");
        row("02", "UZZ", "", "countryUnknown");
        row("02", "ES", "Atlantis", "countryUnknown");
    }

    void treatmentIsOnlyForItsCountries()
    {
        QFETCH(QString, treatment);
        QFETCH(QString, country);
        QFETCH(QString, area);
        QFETCH(QString, duty);
        Goods goods;
        goods.treatment = treatment;
        goods.country = country;
        goods.area = area;
        QCOMPARE(test::dutyOf(test::assessed(goods)), duty);
    }

    void treatmentThatIsNotListedIsNeverFree()
    {
        Goods goods;
        goods.item = s("04011020");
        goods.unit = s("HLT");
        goods.treatment = s("10");
        goods.country = s("US");
        QCOMPARE(refusalOf(goods),
                 s("treatmentNotForItem invoices[0].lines[0].tariffTreatment UST|0401.10.20"));
    }

    void generalTariffIsTheHigherOfTheTwo_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("duty");
        QTest::addColumn<bool>("mfnApplies");
        QTest::newRow("18% is lower") << s("61091000") << s("NMB") << s("100.00") << s("35.00") << false;
        QTest::newRow("Free is lower") << s("01012100") << s("NMB") << s("100.00") << s("35.00") << false;
        QTest::newRow("201.5% is higher") << s("04021020") << s("KGM") << s("100.00") << s("201.50") << true;
        QTest::newRow("specific, lower") << s("04081120") << s("KGM") << s("17.49") << s("6.12") << false;
        QTest::newRow("specific, higher") << s("04081120") << s("KGM") << s("17.48") << s("6.12") << true;
        QTest::newRow("no value, specific") << s("04081120") << s("KGM") << s("0.00") << s("6.12") << true;
        QTest::newRow("no value, Free") << s("01012100") << s("NMB") << s("0.00") << s("0.00") << false;
    }

    void generalTariffIsTheHigherOfTheTwo()
    {
        QFETCH(QString, item);
        QFETCH(QString, unit);
        QFETCH(QString, value);
        QFETCH(QString, duty);
        QFETCH(bool, mfnApplies);
        Goods goods;
        goods.item = item;
        goods.unit = unit;
        goods.value = value;
        goods.treatment = s("03");
        const auto result = test::assessed(goods);
        QCOMPARE(test::dutyOf(result), duty);
        QCOMPARE(hasStep(dutySteps(result), StepCode::GeneralTariffHigherMfn), mfnApplies);
        QCOMPARE(hasStep(dutySteps(result), StepCode::GeneralTariffApplies), !mfnApplies);
        QCOMPARE(result->lines.front().charges.front().rateText == s("35%"), !mfnApplies);
    }

    void refusalsNameFieldAndFacts()
    {
        Goods goods;
        goods.item = s("99710000");
        goods.treatment = s("22");
        goods.country = s("IS");
        QCOMPARE(refusalOf(goods),
                 s("rateSeeNote invoices[0].lines[0].tariffTreatment 9971.00.00|See Note 1"));
        goods.treatment = s("03");
        QCOMPARE(refusalOf(goods),
                 s("rateNotApplicable invoices[0].lines[0].classificationNumber 9971.00.00|N/A"));
        Goods unknown;
        unknown.item = s("61091099");
        QCOMPARE(
            refusalOf(unknown),
            s("classificationUnknown invoices[0].lines[0].classificationNumber 6109.10.99.10|2026-03-02"));
        Goods eggs;
        eggs.item = s("04071111");
        eggs.unit = s("KGM");
        QCOMPARE(refusalOf(eggs), s("unitNotConvertible invoices[0].lines[0].unitOfMeasure KGM|DZN"));
        eggs.quantity.clear();
        QCOMPARE(refusalOf(eggs), s("quantityMissing invoices[0].lines[0].quantity DZN"));
        eggs.quantity = s("12");
        eggs.unit.clear();
        QCOMPARE(refusalOf(eggs), s("quantityMissing invoices[0].lines[0].unitOfMeasure DZN"));
        Goods relieved;
        relieved.gstExemption = s("66"); // ended in 2025
        QCOMPARE(refusalOf(relieved), s("gstExemptionUnknown invoices[0].lines[0].gstExemptionCode 66"));
    }

    void adValoremNeedsNoQuantity()
    {
        Goods goods;
        goods.quantity.clear();
        goods.unit.clear();
        QCOMPARE(test::dutyOf(test::assessed(goods)), s("18.00"));
    }

    void missingParametersAndRowsOfTheTariffAreRefusedAndNotGuessed()
    {
        reference::EditionTables tables = test::sampleTables();
        tables.parameters.clear();
        tables.items.erase(std::remove_if(tables.items.begin(), tables.items.end(),
                                          [](const auto& item) { return item.digits == s("94035000"); }),
                           tables.items.end());
        const auto edition = test::editionOf(std::move(tables));
        Goods goods;
        QCOMPARE(test::dutyOf(test::assessed(goods, edition)), s("gstRateUnknown"));
        goods.treatment = s("03");
        QCOMPARE(test::dutyOf(test::assessed(goods, edition)), s("generalTariffUnknown gstRateUnknown"));
        goods.item = s("94035000");
        QCOMPARE(test::dutyOf(test::assessed(goods, edition)), s("tariffItemUnknown"));
    }

    void everyLineInTheWayIsNamedAtOnce()
    {
        Goods sugar;
        sugar.item = s("17019110");
        sugar.unit = s("TNE");
        Goods preference;
        preference.treatment = s("10");
        const auto refusals = refusalsOf(test::assessed(test::draftOf({sugar, Goods(), preference})));
        QCOMPARE(refusals.size(), 2);
        QVERIFY(refusals.at(0).contains(s("lines[0]")) && refusals.at(1).contains(s("lines[2]")));
    }

    void exemptionRelievesTheTaxAndNotTheDuty()
    {
        Goods goods;
        goods.gstExemption = s("51");
        const auto result = test::assessed(goods);
        const LineAssessment& line = result->lines.front();
        QCOMPARE(test::textOf(line.amountOf(ChargeKind::CustomsDuty)), s("18.00"));
        QCOMPARE(test::textOf(line.amountOf(ChargeKind::GoodsAndServicesTax)), s("0.00"));
        QVERIFY(hasStep(line.charges.back().steps, StepCode::TaxExempt));
        QCOMPARE(test::textOf(result->total()), s("18.00"));
    }

    void taxStandsOnTheRoundedDuty()
    {
        Goods goods; // duty 1.7982 → 1.80; tax 5 % of 11.79 is 0.5895, of 11.7882 it would be 0.58941
        goods.value = s("9.99");
        QCOMPARE(test::textOf(test::assessed(goods)->lines.front().valueForTax), s("11.79"));
        goods.value = s("0.53"); // duty 0.0954 → 0.10; value for tax 0.63, tax 0.0315 → 0.03
        const auto result = test::assessed(goods);
        QCOMPARE(test::textOf(result->lines.front().valueForTax), s("0.63"));
        QCOMPARE(test::textOf(result->total()), s("0.13"));
    }

    void totalsAreSumsOfRoundedLines()
    {
        Goods penny; // duty 0.0234 → 0.02 each; of the sum it would be 0.0702 → 0.07
        penny.value = s("0.13");
        const auto result = test::assessed(test::draftOf({penny, penny, penny}));
        QCOMPARE(test::textOf(result->sumOf(ChargeKind::CustomsDuty)), s("0.06"));
        QCOMPARE(test::textOf(result->valueForDuty()), s("0.39"));
    }

    void amountsBeyondTheFormAreRefused()
    {
        Goods goods;
        goods.value = s("99999999999.99");
        QCOMPARE(test::dutyOf(test::assessed(goods)), s("amountTooLarge"));
        goods.item = s("04081120");
        goods.unit = s("KGM");
        goods.value = s("1.00");
        goods.quantity = s("9223372036854.775807");
        QCOMPARE(test::dutyOf(test::assessed(goods)), s("amountTooLarge"));
        Goods foreign = inDollars("2026-02-27");
        foreign.value = s("99999999999.99");
        QCOMPARE(refusalOf(foreign), s("amountTooLarge invoices[0].lines[0].value valueForDuty"));
        Goods large;
        large.item = s("01012100");
        large.value = s("95000000000.00");
        const auto many = test::assessed(test::draftOf(std::vector<Goods>(11, large)));
        QCOMPARE(refusalsOf(many), QStringList{s("amountTooLarge invoices valueForDuty")});
        QVERIFY(test::assessed(test::draftOf(std::vector<Goods>(10, large))).ok());
    }

    void evaluatorsStandInTheOrderOfTheLaw()
    {
        const auto chain = chargeEvaluators();
        QCOMPARE(chain.size(), std::size_t(2));
        QVERIFY(chain.front()->kind() == ChargeKind::CustomsDuty);
        QVERIFY(chain.back()->kind() == ChargeKind::GoodsAndServicesTax);
    }
};

CARM_TEST(LawTest)

} // namespace
} // namespace carm::assessment

#include "law_test.moc"
