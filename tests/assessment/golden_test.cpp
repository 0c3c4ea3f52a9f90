// Worked cases with known answers: ours (vectors/duty.json), and the given ones when they lie beside the
// project.
#include "goods.h"
#include "harness/harness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace carm::assessment {
namespace {

using test::s;

/// A case whose tariff item has exactly the rate of the case.
struct GoldenCase {
    QString rate;
    QString currency = s("CAD");
    QString exchange; ///< empty for Canadian dollars
    QString value;
    QString quantity = s("1");
    QString unit = s("NMB");
    QString taxRate = s("5");
};

QJsonArray vectorsIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

AssessmentResult assessedCase(const GoldenCase& golden)
{
    reference::EditionTables tables = test::sampleTables();
    test::addItem(tables, s("99999901"), golden.unit, golden.rate);
    const QDate day(2026, 2, 27);
    if (!golden.exchange.isEmpty()) {
        tables.exchangeRates = {{money::CurrencyCode::parse(golden.currency).value(), day,
                                 money::ExchangeRate::parse(golden.exchange).value()}};
    }
    for (auto& parameter : tables.parameters) {
        if (parameter.name == s("gst_rate") && parameter.validity.contains(test::sampleToday())) {
            parameter.value = golden.taxRate;
        }
    }
    test::Goods goods;
    goods.item = s("99999901");
    goods.currency = golden.currency;
    goods.value = golden.value;
    goods.quantity = golden.quantity;
    goods.unit = golden.unit;
    return test::assessed(goods, test::editionOf(std::move(tables)));
}

/// The rates that the given vectors name only in their titles.
QString rateOfGiven(const QJsonObject& vector)
{
    static const std::map<QString, QString> kRates = {{s("V16"), s("4.68¢/kg but not less than 12.5%")},
                                                      {s("V18"), s("201.5% but not less than $2.01/kg")},
                                                      {s("V21"), s("$106.50/tonne plus 7%")},
                                                      {s("V23"), s("7.74¢/litre")}};
    const auto known = kRates.find(vector[s("id")].toString());
    if (known != kRates.end()) {
        return known->second;
    }
    const QString duty = vector[s("inputs")][s("duty")].toString(s("0 %"));
    return duty == s("0 %") ? s("Free") : QString(duty).remove(u' ');
}

GoldenCase given(const QJsonObject& vector)
{
    const QJsonObject inputs = vector[s("inputs")].toObject();
    GoldenCase golden;
    golden.rate = rateOfGiven(vector);
    golden.value = inputs[s("vfd")].toString(inputs[s("vfcc")].toString());
    const QString exchange = inputs[s("rate")].toString(s("1"));
    if (exchange != s("1")) {
        golden.currency = s("USD");
        golden.exchange = exchange;
    }
    const QStringList quantity = inputs[s("qty")].toString(s("1 NMB")).split(u' ');
    golden.quantity = quantity.at(0);
    golden.unit = quantity.at(1);
    golden.taxRate = inputs[s("hst")].toString(s("5 %")).section(u' ', 0, 0);
    return golden;
}

void compareLine(const AssessmentResult& result, const QJsonObject& expected)
{
    QVERIFY(result.ok());
    const LineAssessment& line = result->lines.front();
    const std::map<QString, std::optional<money::Cents>> amounts = {
        {s("valueForDuty"), line.valueForDuty},
        {s("duty"), line.amountOf(ChargeKind::CustomsDuty)},
        {s("valueForTax"), line.valueForTax},
        {s("gst"), line.amountOf(ChargeKind::GoodsAndServicesTax)},
        {s("total"), line.total}};
    for (const auto& [name, amount] : amounts) {
        if (expected.contains(name)) {
            const QString found = name + u' ' + test::textOf(amount);
            QCOMPARE(found, name + u' ' + expected[name].toString());
        }
    }
}

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ours_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue& vector : vectorsIn(test::sourcePath("tests/assessment/vectors/duty.json"))) {
            QTest::newRow(qPrintable(vector[s("id")].toString())) << vector.toObject();
        }
    }

    void ours()
    {
        QFETCH(QJsonObject, vector);
        GoldenCase golden;
        golden.rate = vector[s("rate")].toString();
        golden.currency = vector[s("currency")].toString();
        golden.exchange = vector[s("exchange")].toString();
        golden.value = vector[s("value")].toString();
        golden.quantity = vector[s("quantity")].toString(golden.quantity);
        golden.unit = vector[s("unit")].toString(golden.unit);
        golden.taxRate = vector[s("taxRate")].toString(golden.taxRate);
        compareLine(assessedCase(golden), vector);
    }

    void givenOnes()
    {
        if (test::sharedDataDir().isEmpty()) {
            QSKIP("the given vectors are not beside the project");
        }
        int whole = 0;
        int dutyOnly = 0;
        for (const QJsonValue& value : vectorsIn(test::sharedDataDir() + s("/../vectors/duty.json"))) {
            const QJsonObject vector = value.toObject();
            const QJsonObject outputs = vector[s("outputs")].toObject();
            if (!outputs.contains(s("customs_duty"))) {
                continue; // about something else than an import of goods
            }
            const QJsonObject inputs = vector[s("inputs")].toObject();
            const bool isWhole =
                !inputs.contains(s("surtax")) && !inputs.contains(s("ad")) && !inputs.contains(s("excise"));
            QJsonObject expected{{s("valueForDuty"), outputs[s("vfd")]},
                                 {s("duty"), outputs[s("customs_duty")]}};
            if (isWhole) {
                expected.insert(s("valueForTax"), outputs[s("value_for_tax")]);
                expected.insert(s("gst"), outputs[s("gst")]);
                expected.insert(s("total"), outputs[s("total")]);
            }
            ++(isWhole ? whole : dutyOnly);
            compareLine(assessedCase(given(vector)), expected);
            if (QTest::currentTestFailed()) {
                qWarning("in %s", qPrintable(vector[s("id")].toString()));
                return;
            }
        }
        QVERIFY2(whole >= 9 && dutyOnly >= 7, qPrintable(s("%1 and %2").arg(whole).arg(dutyOnly)));
    }

    void yearsHaveTheirOwnTaxRate()
    {
        declaration::Draft draft = test::draftOf({test::Goods()});
        draft.accountingDate = s("2007-12-31");
        QCOMPARE(test::textOf(test::assessed(draft)->sumOf(ChargeKind::GoodsAndServicesTax)), s("7.08"));
        draft.accountingDate = s("2008-01-01");
        QCOMPARE(test::textOf(test::assessed(draft)->sumOf(ChargeKind::GoodsAndServicesTax)), s("5.90"));
    }
};

CARM_TEST(GoldenTest)

} // namespace
} // namespace carm::assessment

#include "golden_test.moc"
