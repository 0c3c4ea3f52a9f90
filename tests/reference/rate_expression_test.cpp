#include "harness/harness.h"
#include "reference/rate_expression.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace carm;
using namespace carm::reference;

namespace {

QString termText(const RateTerm& term)
{
    if (const auto* percentage = std::get_if<money::Percentage>(&term)) {
        return percentage->text() + u'%';
    }
    const auto& specific = std::get<SpecificRate>(term);
    return specific.rate.text() + u'/' + specific.unit.text();
}

/// The parsed form as text, so that a table can say what each rate must become: dollars per unit code.
QString shapeOf(const RateExpression& rate)
{
    switch (rate.kind) {
    case RateKind::Free:
        return QStringLiteral("free");
    case RateKind::NotApplicable:
        return QStringLiteral("not applicable");
    case RateKind::SeeNote:
        return QStringLiteral("note %1").arg(rate.note);
    case RateKind::Charge:
        break;
    }
    QString text = termText(rate.base);
    text += rate.floor ? QStringLiteral(" floor ") + termText(*rate.floor) : QString();
    text += rate.ceiling ? QStringLiteral(" ceiling ") + termText(*rate.ceiling) : QString();
    text += rate.plus ? QStringLiteral(" plus ") + termText(*rate.plus) : QString();
    return text;
}

/// "5% but not less than 4.74¢/kg" → "N% but not less than N¢/kg": the notation of the table of patterns.
QString patternOf(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("[0-9]+(\\.[0-9]+)?")), QStringLiteral("N"));
}

struct Known {
    const char* text;
    const char* shape;
};

// One real rate of each form of the 2025 tariff: 21 for MFN, then those that only preferences have.
constexpr Known kKnown[] = {
    {"Free", "free"},
    {"8%", "8%"},
    {"238% but not less than $1.25/kg", "238% floor 1.25/KGM"},
    {"2.82¢/kg", "0.0282/KGM"},
    {"4.68¢/kg but not less than 12.5%", "0.0468/KGM floor 12.5%"},
    {"0.94¢/kg plus 4%", "0.0094/KGM plus 4%"},
    {"$4.94/tonne", "4.94/TNE"},
    {"3.3¢/litre", "0.033/LTR"},
    {"5% but not less than 4.74¢/kg or more than 9.48¢/kg", "5% floor 0.0474/KGM ceiling 0.0948/KGM"},
    {"N/A", "not applicable"},
    {"12.28¢/litre of absolute ethyl alcohol", "0.1228/LPA"},
    {"$213.80/tonne plus 8.5%", "213.8/TNE plus 8.5%"},
    {"1.88¢/kg but not less than 4% plus 4%", "0.0188/KGM floor 4% plus 4%"},
    {"$6.12/kg", "6.12/KGM"},
    {"1.51¢/dozen", "0.0151/DZN"},
    {"241% but not less than $34.50/hl", "241% floor 34.5/HLT"},
    {"259% but not less than 78.9¢/kg", "259% floor 0.789/KGM"},
    {"163.5% but not less than 79.9¢/dozen", "163.5% floor 0.799/DZN"},
    {"0.86¢each", "0.0086/NMB"},
    {"238% but not less than 30.8¢each", "238% floor 0.308/NMB"},
    {"238% but not less than $2.91/dozen", "238% floor 2.91/DZN"},
    {"See Note 1", "note 1"},
};

} // namespace

class RateExpressionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parsesEachForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        for (const Known& known : kKnown) {
            QTest::newRow(known.text) << QString::fromUtf8(known.text) << QString::fromUtf8(known.shape);
        }
    }
    void parsesEachForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, shape);
        const auto rate = parseRate(QString(u' ' + text + u' '));
        QVERIFY(rate.has_value());
        QCOMPARE(shapeOf(*rate), shape);
        QCOMPARE(rate->text, text);
    }

    void refusesUnknownTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "free",
                                 "Free 5%",
                                 "5",
                                 "%",
                                 "5 %",
                                 "5%%",
                                 "-5%",
                                 "+5%",
                                 "5,5%",
                                 "1.2.3%",
                                 ".5%",
                                 "5.%",
                                 "5% but not less than",
                                 "5% but not less than Free",
                                 "5% plus",
                                 "plus 5%",
                                 "5% or more than 4¢/kg",
                                 "4¢",
                                 "4¢/pound",
                                 "4¢/kg plus",
                                 "$4",
                                 "$4%",
                                 "$4¢/kg",
                                 "4/kg",
                                 "4¢kg",
                                 "4¢ each",
                                 "See Note",
                                 "See Note x",
                                 "See Note 1 2",
                                 "n/a",
                                 "N/A 5%",
                                 "5%\nx",
                                 "5% plus 3% plus 2%",
                                 "4¢/litre of alcohol",
                                 "99999999999999999999%",
                                 "0.12345678¢/kg",
                                 "0.00001¢/kg",
                                 "५%"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refusesUnknownTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!parseRate(text).has_value());
    }

    void coversThePublishedPatterns()
    {
        const QString shared = carm::test::sharedDataDir();
        if (shared.isEmpty()) {
            QSKIP("no shared data beside the project");
        }
        QFile file(shared + QStringLiteral("/tariff/rate_text_patterns.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> ours;
        for (const Known& known : kKnown) {
            ours += patternOf(QString::fromUtf8(known.text));
        }
        int patterns = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& line : lines) {
            const QString example = line.section(QStringLiteral(" = "), 1).trimmed();
            QVERIFY2(parseRate(example).has_value(), qPrintable(line));
            QVERIFY2(ours.contains(patternOf(example)), qPrintable(line));
            QCOMPARE(parseRate(example)->text, example);
            ++patterns;
        }
        QCOMPARE(patterns, 31);
    }
};

CARM_TEST(RateExpressionTest)
#include "rate_expression_test.moc"
