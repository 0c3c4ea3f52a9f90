#include "harness/harness.h"

#include "presenters/format.h"

using namespace carm;
using namespace carm::presenters;

namespace {

constexpr Language kEnglish = Language::English;
constexpr Language kFrench = Language::French;

/// A readable spelling of the narrow no-break space.
QString typeset(const char* text)
{
    return QString::fromUtf8(text).replace(u'_', kNarrowSpace);
}

QString numberOf(const char* typed, int decimals)
{
    return canonicalNumber(QString::fromUtf8(typed), decimals).value_or(QStringLiteral("unclear"));
}

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesDollars()
    {
        QCOMPARE(formatDollars(money::Cents::of(123'456), kEnglish), QStringLiteral("$1,234.56"));
        QCOMPARE(formatDollars(money::Cents::of(123'456), kFrench), typeset("1_234,56_$"));
        QCOMPARE(formatDollars(money::Cents(), kEnglish), QStringLiteral("$0.00"));
        QCOMPARE(formatDollars(money::Cents(), kFrench), typeset("0,00_$"));
        QCOMPARE(formatDollars(money::Cents::of(-7), kEnglish), QStringLiteral("−$0.07"));
        QCOMPARE(formatDollars(money::Cents::of(-7), kFrench), typeset("−0,07_$"));
        QCOMPARE(formatDollars(money::Cents::of(9'999'999'999'999), kFrench), typeset("99_999_999_999,99_$"));
        QCOMPARE(formatDollars(money::Cents::of(100'000), kEnglish), QStringLiteral("$1,000.00"));
        QCOMPARE(formatDollars(money::Cents::of(99'999), kEnglish), QStringLiteral("$999.99"));
    }

    void writesForeignMoney()
    {
        const money::Money amount{money::CurrencyCode::parse(u"USD").value(), money::Cents::of(125'000)};
        QCOMPARE(formatMoney(amount, kEnglish), QStringLiteral("1,250.00\u00A0USD"));
        QCOMPARE(formatMoney(amount, kFrench), typeset("1_250,00\u00A0USD"));
    }

    void writesDecimals()
    {
        QCOMPARE(formatDecimal(QStringLiteral("1.258333333333…"), kEnglish),
                 QStringLiteral("1.258333333333…"));
        QCOMPARE(formatDecimal(QStringLiteral("1.258333333333…"), kFrench),
                 QStringLiteral("1,258333333333…"));
        QCOMPARE(formatDecimal(QStringLiteral("1234567"), kEnglish), QStringLiteral("1,234,567"));
        QCOMPARE(formatDecimal(QStringLiteral("0"), kFrench), QStringLiteral("0"));
    }

    void writesDates()
    {
        QCOMPARE(formatDate(QDate(2021, 7, 14), kEnglish), QStringLiteral("14 July 2021"));
        QCOMPARE(formatDate(QDate(2021, 7, 14), kFrench), QStringLiteral("14 juillet 2021"));
        QCOMPARE(formatDate(QDate(2021, 8, 1), kFrench), QStringLiteral("1er août 2021"));
        QCOMPARE(formatDate(QDate(2021, 8, 1), kEnglish), QStringLiteral("1 August 2021"));
        QCOMPARE(formatDate(QDate(), kEnglish), QString());
    }

    void writesTimes()
    {
        const qint64 time = QDateTime(QDate(2026, 3, 2), QTime(9, 5)).toMSecsSinceEpoch();
        QCOMPARE(formatTime(time, kEnglish), QStringLiteral("9:05"));
        QCOMPARE(formatTime(time, kFrench), typeset("9_h_05"));
    }

    void readsNumbersInBothHabits()
    {
        QCOMPARE(numberOf("1234.5", 2), QStringLiteral("1234.5"));
        QCOMPARE(numberOf("1234,50", 2), QStringLiteral("1234.50"));
        QCOMPARE(numberOf("1 234,50", 2), QStringLiteral("1234.50"));
        QCOMPARE(numberOf("1\u202F234,50\u00A0$", 2), QStringLiteral("1234.50"));
        QCOMPARE(numberOf("1,234.50", 2), QStringLiteral("1234.50"));
        QCOMPARE(numberOf("1,234,567", 2), QStringLiteral("1234567"));
        QCOMPARE(numberOf("1.234,50", 2), QStringLiteral("1234.50"));
        QCOMPARE(numberOf("$5", 2), QStringLiteral("5"));
        QCOMPARE(numberOf("0.00", 2), QStringLiteral("0.00"));
        QCOMPARE(numberOf("007", 2), QStringLiteral("7"));
        QCOMPARE(numberOf(".50", 2), QStringLiteral("0.50"));
        QCOMPARE(numberOf("1,234", 2), QStringLiteral("1234"));
        QCOMPARE(numberOf("0,125", 3), QStringLiteral("0.125"));
        QCOMPARE(numberOf("1234,567", 3), QStringLiteral("1234.567"));
        QCOMPARE(numberOf("1.234", 3), QStringLiteral("1.234"));
    }

    void refusesNumbersThatAreUnclear()
    {
        QCOMPARE(numberOf("1,234", 3), QStringLiteral("unclear")); // 1234 pieces or 1.234 tonnes
        QCOMPARE(numberOf("1.234", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("12 34", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("1,23,456", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("1,234,56", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("12.345", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("-5", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("5e3", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("1,", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("$", 2), QStringLiteral("unclear"));
        QCOMPARE(numberOf("٣", 2), QStringLiteral("unclear"));
    }

    /// What is shown can be typed again, in either language, and means the same.
    void readsWhatItWrites()
    {
        for (const qint64 cents : {0LL, 5LL, 99LL, 100'000LL, 123'456LL, 9'999'999'999'999LL}) {
            for (const Language language : {kEnglish, kFrench}) {
                const money::Cents amount = money::Cents::of(cents);
                QCOMPARE(canonicalNumber(formatDollars(amount, language), 2), std::optional(amount.text()));
            }
        }
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        const std::initializer_list<std::pair<const char*, const char*>> rows = {
            {"2021-07-14", "2021-07-14"},
            {"2021/7/4", "2021-07-04"},
            {"20210714", "2021-07-14"},
            {"14/07/2021", "2021-07-14"},
            {"07/14/2021", "2021-07-14"},
            {"14.07.2021", "2021-07-14"},
            {"03/03/2026", "2026-03-03"},
            {"14 juillet 2021", "2021-07-14"},
            {"1er août 2021", "2021-08-01"},
            {"1ER AOUT 2021", "2021-08-01"},
            {"14 July 2021", "2021-07-14"},
            {"July 14, 2021", "2021-07-14"},
            {"14 juil. 2021", "2021-07-14"},
            {"3 Mar 2026", "2026-03-03"},
            {"28 fév. 2026", "2026-02-28"},
            {"14  July  2021", "2021-07-14"},
            {"03/04/2026", ""}, // April in one habit, March in the other
            {"30/02/2026", ""},
            {"14 jui 2021", ""},
            {"2021114", ""},
            {"2021-7", ""},
            {"yesterday", ""},
            {"14/07/21", ""},
            {"2021-13-01", ""},
            {"", ""},
            {"14 ma 2021", ""},
            {"0021-07-14", ""},
            {"14-07/2021", ""},
            {"32 janvier 2026", ""}};
        for (const auto& [typed, day] : rows) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(day);
        }
    }

    void readsDates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        QCOMPARE(canonicalDate(typed).value_or(QString()), day);
    }

    void picksTheLanguage()
    {
        QCOMPARE(pick({QStringLiteral("yes"), QStringLiteral("oui")}, kFrench), QStringLiteral("oui"));
        QCOMPARE(pick({QStringLiteral("yes"), QString()}, kFrench), QStringLiteral("yes"));
        QCOMPARE(pick({QStringLiteral("yes"), QStringLiteral("oui")}, kEnglish), QStringLiteral("yes"));
    }
};

class SpeakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksBothLanguages()
    {
        QCOMPARE(Speaker(kEnglish).say("Fields", "Tariff treatment"), QStringLiteral("Tariff treatment"));
        QCOMPARE(Speaker(kFrench).say("Fields", "Tariff treatment"), QStringLiteral("Traitement tarifaire"));
    }

    void fillsEachPlaceOnce()
    {
        const Speaker speaker(kEnglish);
        QCOMPARE(speaker.say("Unknown", "%2 before %1", {QStringLiteral("%2"), QStringLiteral("100 %1")}),
                 QStringLiteral("100 %1 before %2"));
        QCOMPARE(speaker.say("Unknown", "%1% of %3", {QStringLiteral("5")}), QStringLiteral("5% of %3"));
    }

    void countsInEachLanguage()
    {
        const char* source = "%n number(s) left";
        const char* comment = "transaction numbers";
        QCOMPARE(Speaker(kEnglish).sayCount("Banner", source, comment, 1), QStringLiteral("1 number left"));
        QCOMPARE(Speaker(kEnglish).sayCount("Banner", source, comment, 0), QStringLiteral("0 numbers left"));
        QCOMPARE(Speaker(kFrench).sayCount("Banner", source, comment, 0), QStringLiteral("0 numéro restant"));
        QCOMPARE(Speaker(kFrench).sayCount("Banner", source, comment, 1200),
                 typeset("1_200 numéros restants"));
    }

    void namesItsLanguage()
    {
        QCOMPARE(languageFromCode(toCode(kFrench)), kFrench);
        QCOMPARE(languageFromCode(toCode(kEnglish)), kEnglish);
        QCOMPARE(languageFromCode(u"de"), kEnglish);
    }
};

} // namespace

CARM_TEST(FormatTest)
CARM_TEST(SpeakerTest)
#include "format_test.moc"
