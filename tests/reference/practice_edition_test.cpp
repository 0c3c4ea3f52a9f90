#include "harness/harness.h"
#include "reference/importer.h"
#include "reference/search_index.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace carm::reference;

namespace {

const QDate kPracticeDay(2026, 3, 2);

QString rateForm(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("[0-9]+(\\.[0-9]+)?")), QStringLiteral("N"));
}

QStringList topNumbers(const Edition& edition, const char* query, int most)
{
    QStringList numbers;
    for (const SearchMatch& match : edition.search().find(QString::fromUtf8(query), most)) {
        numbers += match.classification->number.printed();
    }
    return numbers;
}

bool isBilingual(const BilingualText& text)
{
    return !text.english.isEmpty() && !text.french.isEmpty();
}

} // namespace

class PracticeEditionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto result = importFolder(carm::test::sourcePath("resources/reference/practice"));
        if (!result.ok()) {
            const ImportError& error = result.error().front();
            QFAIL(qPrintable(QStringLiteral("%1 row %2 %3 %4")
                                 .arg(error.file)
                                 .arg(error.row)
                                 .arg(error.column, error.value)));
        }
        m_edition = result.value();
    }

    void saysWhatItIs()
    {
        const EditionInfo& info = m_edition->info();
        QCOMPARE(info.environment, QStringLiteral("practice"));
        QVERIFY(isBilingual(info.title));
        QVERIFY(info.validFrom.isValid());
    }

    void isLargeEnough()
    {
        QSet<QString> chapters;
        for (const Classification& row : m_edition->tables().classifications) {
            chapters += row.number.chapter();
        }
        QVERIFY(m_edition->tables().classifications.size() >= 300);
        QVERIFY(chapters.size() >= 60);
        QVERIFY(m_edition->tables().countries.size() >= 200);
        QVERIFY(m_edition->tables().offices.size() >= 100);
        QVERIFY(m_edition->tables().currencies.size() >= 100);
        QVERIFY(m_edition->tables().treatments.size() >= 20);
    }

    void coversAllFormsOfRate()
    {
        QSet<QString> forms;
        QSet<QString> preferentialForms;
        for (const TariffItem& item : m_edition->tables().items) {
            forms += rateForm(item.mostFavouredNation.text);
            for (const auto& [code, rate] : item.preferences) {
                preferentialForms += rateForm(rate.text);
            }
        }
        QCOMPARE(forms.size(), 21);
        QVERIFY(preferentialForms.contains(QStringLiteral("See Note N")));
    }

    void isBilingualThroughout()
    {
        const EditionTables& tables = m_edition->tables();
        for (const TariffItem& row : tables.items) {
            QVERIFY2(isBilingual(row.description), qPrintable(row.digits));
        }
        for (const Classification& row : tables.classifications) {
            QVERIFY2(isBilingual(row.description), qPrintable(row.number.text()));
        }
        for (const Country& row : tables.countries) {
            QVERIFY2(isBilingual(row.name), qPrintable(row.key));
        }
        for (const Unit& row : tables.units) {
            QVERIFY2(isBilingual(row.name) && isBilingual(row.symbol), qPrintable(row.code.text()));
        }
        for (const Treatment& row : tables.treatments) {
            QVERIFY2(isBilingual(row.name), qPrintable(row.abbreviation));
        }
        for (const Office& row : tables.offices) {
            QVERIFY2(isBilingual(row.name), qPrintable(row.code.text()));
        }
        for (const auto* list : {&tables.headings, &tables.unitedStatesStates, &tables.currencies,
                                 &tables.modesOfTransport, &tables.valueForDutyCodes}) {
            QVERIFY(!list->empty());
            for (const CodedName& row : *list) {
                QVERIFY2(isBilingual(row.name), qPrintable(row.code));
            }
        }
    }

    void everyNumberHasItsItemHeadingAndChapter()
    {
        QSet<QString> headings;
        for (const CodedName& row : m_edition->tables().headings) {
            headings += row.code;
        }
        for (const Classification& row : m_edition->tables().classifications) {
            QVERIFY2(m_edition->tariffItem(row.number.tariffItem(), kPracticeDay) != nullptr,
                     qPrintable(row.number.text()));
            QVERIFY2(headings.contains(row.number.heading()) && headings.contains(row.number.chapter()),
                     qPrintable(row.number.text()));
        }
    }

    void holidaysAreThoseOfFourYears()
    {
        const std::vector<Holiday>& holidays = m_edition->holidays();
        QSet<QDate> days;
        for (const Holiday& row : holidays) {
            QVERIFY2(isBilingual(row.name) && !row.source.isEmpty(), qPrintable(row.name.english));
            QCOMPARE(row.scope, QStringLiteral("federal"));
            QVERIFY2(row.day.dayOfWeek() < Qt::Saturday || row.name.english == QStringLiteral("Boxing Day") ||
                         row.name.english == QStringLiteral("Christmas Day"),
                     qPrintable(row.name.english)); // the others move with the week or fell on weekdays
            days += row.day;
        }
        QCOMPARE(holidays.front().day, QDate(2024, 1, 1));
        QCOMPARE(holidays.back().day, QDate(2027, 12, 28));
        QCOMPARE(holidays.size(), std::size_t(4 * 11 + 3)); // three moved from a weekend
        // Those that the vectors of the accounting due date rest on.
        for (const QDate day :
             {QDate(2024, 11, 11), QDate(2024, 12, 25), QDate(2024, 12, 26), QDate(2025, 4, 18),
              QDate(2025, 4, 21), QDate(2025, 7, 1), QDate(2025, 9, 30)}) {
            QVERIFY2(days.contains(day), qPrintable(day.toString(Qt::ISODate)));
        }
        QVERIFY(!days.contains(QDate(2025, 8, 4))); // a holiday of provinces only
        const auto easterMonday = std::find_if(holidays.begin(), holidays.end(), [](const Holiday& row) {
            return row.day == QDate(2025, 4, 21);
        });
        QCOMPARE(easterMonday->confidence, QStringLiteral("likely"));
    }

    void reasonsAreThereForEveryKind()
    {
        for (const ReasonKind kind :
             {ReasonKind::Correction, ReasonKind::Return, ReasonKind::Void, ReasonKind::Cancel}) {
            const auto reasons = m_edition->reasonsOf(kind, kPracticeDay);
            QVERIFY2(!reasons.empty(), qPrintable(toText(kind)));
            for (const Reason* row : reasons) {
                QVERIFY2(isBilingual(row->name) && !row->source.isEmpty(), qPrintable(row->code));
                // Nothing of our own may look like a published code.
                QCOMPARE(row->confidence == QStringLiteral("certain"), kind == ReasonKind::Correction);
            }
        }
        const QString late = QStringLiteral("R2-74-1-C11");
        QVERIFY(m_edition->reason(ReasonKind::Correction, late, kPracticeDay) != nullptr);
        QVERIFY(m_edition->reason(ReasonKind::Correction, late, QDate(2024, 10, 20)) == nullptr);
        QVERIFY(m_edition->reason(ReasonKind::Return, late, kPracticeDay) == nullptr);
    }

    void limitsAreDatedParameters()
    {
        const auto amount = [this](const char* name, QDate day = kPracticeDay) {
            const auto found = m_edition->amount(QString::fromLatin1(name), day);
            return found ? found->text() : QString();
        };
        const auto number = [this](const char* name, QDate day = kPracticeDay) {
            return m_edition->number(QString::fromLatin1(name), day).value_or(-1);
        };
        QCOMPARE(amount("cash_rounding_step"), QStringLiteral("0.05"));
        QCOMPARE(amount("cash_rounding_step", QDate(2013, 2, 3)), QString());
        QCOMPARE(amount("credit_card_below"), QStringLiteral("5000.00"));
        QCOMPARE(amount("credit_card_most_per_billing_period"), QStringLiteral("4999.99"));
        QCOMPARE(amount("credit_card_most_per_billing_period", QDate(2025, 9, 27)), QString());
        QCOMPARE(amount("uncertified_cheque_most"), QStringLiteral("2500.00"));
        QCOMPARE(number("uncertified_cheque_identification_pieces"), qint64(2));
        QCOMPARE(amount("electronic_payment_above"), QStringLiteral("50000.00"));
        QCOMPARE(number("account_payment_in_cash", QDate(2018, 1, 23)), qint64(1));
        QCOMPARE(number("account_payment_in_cash", QDate(2018, 1, 24)), qint64(0));
        QCOMPARE(number("accounting_business_days"), qint64(5));
        QCOMPARE(number("billing_period_first_day"), qint64(18));
        QCOMPARE(number("statement_day"), qint64(25));
        QCOMPARE(number("payment_weekdays"), qint64(10));
        QCOMPARE(m_edition->percentage(QStringLiteral("security_share_bond"), kPracticeDay)->text(),
                 QStringLiteral("50"));
        QCOMPARE(amount("security_floor_bond"), QStringLiteral("5000.00"));
        QCOMPARE(amount("security_floor_cash"), QStringLiteral("0.00")); // none, which is a value
        QCOMPARE(amount("security_ceiling"), QStringLiteral("10000000.00"));
        QCOMPARE(number("interest_points_above_prescribed"), qint64(6));
        QCOMPARE(number("credential_idle_days"), qint64(180));
        // No published figure is known: a missing rate is said, never guessed.
        QCOMPARE(number("prescribed_interest_rate"), qint64(-1));
    }

    void findsWhatAShopOwnerTypes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const char* query, const char* beginning) {
            QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(beginning);
        };
        for (const char* query : {"cotton t-shirts", "cotton t shirts", "cotton tee shirts", "tshirt coton",
                                  "t-shirts de coton", "T-SHIRTS COTON"}) {
            row(query, "6109.10");
        }
        row("oeufs", "04");
        row("œufs", "04");
        row("lits", "94");
        row("fraîches", "0");
        row("6109.10", "6109.10");
    }
    void findsWhatAShopOwnerTypes()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, beginning);
        const QStringList numbers = topNumbers(*m_edition, query.constData(), 3);
        QVERIFY(!numbers.isEmpty());
        for (const QString& number : numbers) {
            QVERIFY2(number.startsWith(beginning), qPrintable(number));
        }
    }

    void agreesWithThePublishedTables()
    {
        const QString shared = carm::test::sharedDataDir();
        if (shared.isEmpty()) {
            QSKIP("no shared data beside the project");
        }
        const auto result = importFolder(shared);
        QVERIFY(result.ok());
        const Edition& published = *result.value();
        for (const TariffItem& item : m_edition->tables().items) {
            const TariffItem* other = published.tariffItem(item.digits, kPracticeDay);
            QVERIFY2(other != nullptr, qPrintable(item.digits));
            QVERIFY2(item.unit == other->unit, qPrintable(item.digits));
            QCOMPARE(item.mostFavouredNation.text, other->mostFavouredNation.text);
            QCOMPARE(item.preferences.size(), other->preferences.size());
            for (const auto& [code, rate] : item.preferences) {
                QCOMPARE(rate.text, other->preferences.at(code).text);
            }
        }
        for (const Classification& row : m_edition->tables().classifications) {
            const Classification* other = published.classification(row.number, kPracticeDay);
            QVERIFY2(other != nullptr && row.unit == other->unit, qPrintable(row.number.text()));
        }
        for (const Country& country : m_edition->tables().countries) {
            const auto origin = carm::identifiers::OriginCode::parse(country.iso2).value();
            const QString area = country.sharesCodeWithLarger ? country.key : QString();
            const Country* other = published.country(origin, area, kPracticeDay);
            QVERIFY2(other != nullptr, qPrintable(country.key));
            QVERIFY2(other->key == country.key && other->treatments == country.treatments,
                     qPrintable(country.key));
        }
        for (const EditionTables::DailyRate& rate : m_edition->tables().exchangeRates) {
            const auto other = published.exchangeRate(rate.currency, rate.day);
            QVERIFY(other && other->published == rate.day && other->rate == rate.rate);
        }
        for (const Office& office : m_edition->tables().offices) {
            const Office* other = published.office(office.code, kPracticeDay);
            QVERIFY2(other != nullptr && other->province == office.province, qPrintable(office.code.text()));
        }
    }

private:
    EditionPointer m_edition;
};

CARM_TEST(PracticeEditionTest)
#include "practice_edition_test.moc"
