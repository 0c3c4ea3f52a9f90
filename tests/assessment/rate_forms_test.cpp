// Every form of rate text of the 2025 tariff, through the whole assessment, with figures worked out by hand.
#include "goods.h"
#include "harness/harness.h"

#include <QFile>
#include <QRegularExpression>

#include <set>

namespace carm::assessment {
namespace {

using test::Goods;
using test::s;

struct RateCase {
    const char* form; ///< as rate_text_patterns.csv names it, after MFN or PREF
    Goods goods;
    const char* duty; ///< or the name of the refusal
};

Goods goods(const char* item, const char* quantity, const char* unit, const char* value)
{
    Goods goods;
    goods.item = s(item);
    goods.quantity = s(quantity);
    goods.unit = s(unit);
    goods.value = s(value);
    return goods;
}

Goods claimed(const char* treatment, const char* country, Goods goods)
{
    goods.treatment = s(treatment);
    goods.country = s(country);
    return goods;
}

Goods ofCanaryIslands(Goods goods)
{
    goods = claimed("09", "ES", std::move(goods));
    goods.area = s("Canary Islands");
    return goods;
}

std::vector<RateCase> mostFavouredNationCases()
{
    return {
        {"MFN,Free", goods("01012100", "3", "NMB", "5000.00"), "0.00"},
        {"MFN,N%", goods("01051290", "10", "NMB", "100.06"), "8.00"},
        {"MFN,N% but not less than $N/kg", goods("04021020", "100", "KGM", "80.00"), "201.00"},
        {"MFN,N% but not less than $N/kg", goods("04021020", "100", "KGM", "99.76"), "201.02"},
        {"MFN,N¢/kg", goods("01059410", "1234.5", "KGM", "1.00"), "34.81"},
        {"MFN,N¢/kg but not less than N%", goods("07020021", "1000", "KGM", "2500.00"), "312.50"},
        {"MFN,N¢/kg but not less than N%", goods("07020021", "1000", "KGM", "370.00"), "46.80"},
        {"MFN,N¢/kg plus N%", goods("07061031", "500", "KGM", "321.40"), "17.56"},
        {"MFN,$N/tonne", goods("07011000", "2.5", "TNE", "9.00"), "12.35"},
        {"MFN,$N/tonne", goods("07011000", "2500", "KGM", "9.00"), "12.35"},
        {"MFN,$N/tonne", goods("07011000", "2500000", "GRM", "9.00"), "12.35"},
        {"MFN,N¢/litre", goods("22060021", "900", "LTR", "3000.00"), "69.66"},
        {"MFN,N¢/litre", goods("22060021", "9", "HLT", "3000.00"), "69.66"},
        {"MFN,N% but not less than N¢/kg or more than N¢/kg", goods("02071191", "100", "KGM", "50.00"),
         "4.74"},
        {"MFN,N% but not less than N¢/kg or more than N¢/kg", goods("02071191", "100", "KGM", "100.00"),
         "5.00"},
        {"MFN,N% but not less than N¢/kg or more than N¢/kg", goods("02071191", "100", "KGM", "500.00"),
         "9.48"},
        {"MFN,N/A", goods("17019110", "1", "TNE", "500.00"), "rateNotApplicable"},
        {"MFN,N¢/litre of absolute ethyl alcohol", goods("22060091", "40", "LPA", "900.00"), "4.91"},
        {"MFN,$N/tonne plus N%", goods("11041912", "2.5", "TNE", "1800.00"), "392.25"},
        {"MFN,N¢/kg but not less than N% plus N%", goods("07041011", "100", "KGM", "30.00"), "3.08"},
        {"MFN,N¢/kg but not less than N% plus N%", goods("07041011", "100", "KGM", "100.00"), "8.00"},
        {"MFN,$N/kg", goods("04081120", "12.345", "KGM", "70.00"), "75.55"},
        {"MFN,N¢/dozen", goods("04071111", "30", "DZN", "90.00"), "0.45"},
        {"MFN,N¢/dozen", goods("04071111", "361", "NMB", "90.00"), "0.45"},
        {"MFN,N% but not less than $N/hl", goods("04011020", "10", "HLT", "100.00"), "345.00"},
        {"MFN,N% but not less than $N/hl", goods("04011020", "1000", "LTR", "200.00"), "482.00"},
        {"MFN,N% but not less than N¢/kg", goods("04029120", "100", "KGM", "20.00"), "78.90"},
        {"MFN,N% but not less than N¢/dozen", goods("04071192", "30", "DZN", "10.00"), "23.97"},
        {"MFN,N% but not less than N¢/dozen", goods("04071192", "30", "NMB", "1.00"), "2.00"},
        {"MFN,N¢each", goods("01051121", "1000", "NMB", "900.00"), "8.60"},
        {"MFN,N% but not less than N¢each", goods("01051122", "100", "NMB", "10.00"), "30.80"},
        {"MFN,N% but not less than $N/dozen", goods("04071112", "7", "DZN", "8.00"), "20.37"},
    };
}

std::vector<RateCase> preferenceCases()
{
    return {
        {"PREF,Free", claimed("10", "US", goods("61091000", "500", "NMB", "1250.00")), "0.00"},
        {"PREF,N%", claimed("04", "AU", goods("61091000", "500", "NMB", "200.00")), "22.00"},
        {"PREF,$N/tonne", claimed("33", "VN", goods("11010020", "3", "TNE", "700.00")), "114.39"},
        {"PREF,N¢/kg", claimed("33", "VN", goods("01059410", "250", "KGM", "700.00")), "1.90"},
        {"PREF,N¢/kg plus N%", claimed("33", "AU", goods("19012015", "100", "KGM", "50.00")), "4.25"},
        {"PREF,See Note N", claimed("22", "IS", goods("99710000", "1", "NMB", "50.00")), "rateSeeNote"},
        {"PREF,$N/tonne plus N%", claimed("33", "AU", goods("11029012", "1.5", "TNE", "100.00")), "89.45"},
        {"PREF,N¢/litre", claimed("04", "AU", goods("22042121", "750", "LTR", "4000.00")), "20.63"},
        {"PREF,N% but not less than $N/kg", claimed("10", "US", goods("04041022", "100", "KGM", "50.00")),
         "94.00"},
        {"PREF,N¢/litre of absolute ethyl alcohol",
         ofCanaryIslands(goods("22086000", "33.35", "LPA", "9.00")), "2.00"},
    };
}

std::vector<RateCase> allRateCases()
{
    std::vector<RateCase> cases = mostFavouredNationCases();
    const std::vector<RateCase> more = preferenceCases();
    cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

/// "MFN,N%" for the rate that decides the case.
QString formOf(const RateCase& one)
{
    const auto number = identifiers::ClassificationNumber::parse(QString(one.goods.item + s("10"))).value();
    const auto* item = test::sampleEdition()->tariffItem(number.tariffItem(), test::sampleToday());
    const auto treatment = identifiers::TreatmentCode::parse(one.goods.treatment).value();
    const auto preference = item->preferences.find(treatment);
    const bool isPreference = preference != item->preferences.end();
    QString text = isPreference ? preference->second.text : item->mostFavouredNation.text;
    static const QRegularExpression kFigure(s("[0-9]+(\\.[0-9]+)?"));
    text.replace(kFigure, s("N"));
    return (isPreference ? s("PREF,") : s("MFN,")) + text;
}

class RateFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = allRateCases();
        for (int i = 0; i < static_cast<int>(cases.size()); ++i) {
            const RateCase& one = cases[static_cast<std::size_t>(i)];
            QTest::addRow("%s %s %s", one.form, qPrintable(one.goods.quantity), qPrintable(one.goods.value))
                << i;
        }
    }

    void figures()
    {
        QFETCH(int, index);
        const RateCase one = allRateCases()[static_cast<std::size_t>(index)];
        QCOMPARE(formOf(one), s(one.form));
        QCOMPARE(test::dutyOf(test::assessed(one.goods)), s(one.duty));
    }

    void everyFormHasACase()
    {
        std::set<QString> covered;
        for (const RateCase& one : allRateCases()) {
            covered.insert(s(one.form));
        }
        QCOMPARE(covered.size(), std::size_t(31));
        QFile file(test::sharedDataDir() + s("/tariff/rate_text_patterns.csv"));
        if (!file.open(QIODevice::ReadOnly)) {
            return; // 31 forms is all that can be asked without the list
        }
        const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& row : rows) {
            QVERIFY2(covered.contains(row.section(u',', 0, 1)), qPrintable(row));
        }
        QCOMPARE(rows.size(), 31);
    }

    void equalToFloorOrCeilingIsTheRateItself()
    {
        const auto codes = [](const Goods& goods) {
            std::set<StepCode> found;
            const auto assessed = test::assessed(goods);
            for (const Step& step : assessed->lines.front().charges.front().steps) {
                found.insert(step.code);
            }
            return found;
        };
        const auto atFloor = codes(goods("02071191", "100", "KGM", "94.80"));
        QVERIFY(atFloor.contains(StepCode::FloorNotReached) && atFloor.contains(StepCode::CeilingNotReached));
        const auto atCeiling = codes(goods("02071191", "100", "KGM", "189.60"));
        QVERIFY(atCeiling.contains(StepCode::FloorNotReached) &&
                atCeiling.contains(StepCode::CeilingNotReached));
        const auto above = codes(goods("02071191", "100", "KGM", "189.80"));
        QVERIFY(above.contains(StepCode::CeilingApplies));
    }

    void quantityOfZeroOwesOnlyTheFloorInPerCent()
    {
        QCOMPARE(test::dutyOf(test::assessed(goods("07020021", "0", "KGM", "100.00"))), s("12.50"));
        QCOMPARE(test::dutyOf(test::assessed(goods("01059410", "0", "KGM", "100.00"))), s("0.00"));
    }

    void valueOfZeroOwesOnlyTheSpecificFloor()
    {
        const auto result = test::assessed(goods("04021020", "100", "KGM", "0.00"));
        QCOMPARE(test::dutyOf(result), s("201.00"));
        QCOMPARE(test::textOf(result->lines.front().valueForDuty), s("0.00"));
        QCOMPARE(test::textOf(result->total()), s("211.05"));
    }
};

CARM_TEST(RateFormsTest)

} // namespace
} // namespace carm::assessment

#include "rate_forms_test.moc"
