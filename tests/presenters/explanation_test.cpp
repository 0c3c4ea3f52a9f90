#include "harness/harness.h"

#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/kiosk_views.h"
#include "spoken_figures.h"

#include <set>

using namespace carm;
using namespace carm::presenters;
using assessment::StepCode;
using test::Rational;

namespace {

struct SampleLine {
    const char* item;
    const char* treatment;
    const char* origin;
    const char* quantity;
    const char* unit;
    const char* value;
    const char* exemption = "";
};

/// Together they go through every step that there is; each value is chosen for the branch beside it.
const std::initializer_list<SampleLine> kLines = {
    {"61091000", "02", "CN", "500", "NMB", "1250.00"},       // ad valorem, rounded
    {"61091000", "10", "US", "1", "NMB", "33.33"},           // free
    {"61091000", "03", "RU", "7", "NMB", "99.99"},           // General Tariff
    {"01059492", "03", "RU", "2.5", "KGM", "10.00"},         // General Tariff, Most-Favoured-Nation higher
    {"01059492", "02", "CN", "1000", "KGM", "1.00"},         // floor applies
    {"01059492", "02", "CN", "0.001", "KGM", "1000.00"},     // floor not reached
    {"02071191", "02", "CN", "100", "KGM", "9999.99"},       // ceiling applies
    {"02071191", "02", "CN", "100", "KGM", "120.00"},        // ceiling not reached
    {"07041011", "02", "CN", "333.333", "KGM", "77.77"},     // floor, then plus
    {"11029012", "02", "CN", "12345.678", "KGM", "1234.56"}, // kilograms at a rate per tonne
    {"04071111", "02", "CN", "7", "NMB", "5.00"},            // pieces at a rate per dozen
    {"22060091", "02", "CN", "0.7", "LPA", "20.00"},
    {"94035000", "02", "CN", "", "", "0.00"},            // declared zero
    {"61091000", "02", "CN", "1", "NMB", "12.34", "51"}, // exempt
};

declaration::DraftLine lineOf(const SampleLine& sample)
{
    declaration::DraftLine line;
    line.classificationNumber = QString::fromLatin1(sample.item) + QStringLiteral("10");
    line.description = QStringLiteral("Goods");
    line.countryOfOrigin = QString::fromLatin1(sample.origin);
    line.tariffTreatment = QString::fromLatin1(sample.treatment);
    line.quantity = QString::fromLatin1(sample.quantity);
    line.unitOfMeasure = QString::fromLatin1(sample.unit);
    line.valueForDutyCode = QStringLiteral("13");
    line.value = QString::fromLatin1(sample.value);
    line.gstExemptionCode = QString::fromLatin1(sample.exemption);
    return line;
}

/// One invoice per way in which the value for duty is found, all with the same lines.
declaration::Draft draftOf(std::initializer_list<std::pair<const char*, const char*>> currenciesAndDays)
{
    declaration::Draft draft = test::sampleDraft();
    const declaration::DraftInvoice model = draft.invoices.front();
    draft.invoices.clear();
    for (const auto& [currency, day] : currenciesAndDays) {
        declaration::DraftInvoice invoice = model;
        invoice.currency = QString::fromLatin1(currency);
        invoice.directShipmentDate = QString::fromLatin1(day);
        invoice.total.clear();
        invoice.lines.clear();
        for (const SampleLine& sample : kLines) {
            invoice.lines.push_back(lineOf(sample));
        }
        draft.invoices.push_back(invoice);
    }
    return draft;
}

/// What a sentence says, checked by its own figures; the result, or nothing when it gives none. `converted`
/// is the quantity in the unit of the rate, once a sentence has given it.
std::optional<Rational> resultOf(StepCode code, const std::vector<Rational>& figures,
                                 std::optional<Rational>& converted, bool& right)
{
    const auto at = [&](std::size_t index) { return index < figures.size() ? figures[index] : Rational(-1); };
    const Rational& last = figures.empty() ? Rational(-1) : figures.back();
    const auto is = [&](const Rational& expected) {
        right = right && test::sameFigure(last, expected);
        return std::optional(last);
    };
    switch (code) {
    case StepCode::ValueInCanadianDollars:
        return at(0);
    case StepCode::ValueConverted: // amount, rate, day and year of the rate's date, result
        return is(at(0) * at(1));
    case StepCode::AdValorem:
    case StepCode::TaxRate:
        return is(at(0) * at(1) / 100);
    case StepCode::QuantityConverted:
        right = right && test::sameFigure(at(3), at(0) * at(1) / at(2));
        converted = at(3);
        return std::nullopt;
    case StepCode::Specific: // quantity, dollars per unit, amount
        return is(converted.value_or(at(0)) * at(1));
    case StepCode::FloorApplies:
        right = right && at(0) < at(1);
        return at(1);
    case StepCode::FloorNotReached:
        right = right && at(0) >= at(1);
        return at(0);
    case StepCode::CeilingApplies:
        right = right && at(0) > at(1);
        return at(1);
    case StepCode::CeilingNotReached:
        right = right && at(0) <= at(1);
        return at(0);
    case StepCode::Plus:
    case StepCode::ValueForTax:
        return is(at(0) + at(1));
    case StepCode::GeneralTariffHigherMfn:
        right = right && at(2) > at(1);
        return at(2);
    case StepCode::GeneralTariffApplies:
        right = right && at(2) <= at(1);
        return at(1);
    case StepCode::Rounded:
        return is(test::toTheCent(at(0)));
    case StepCode::DutyFree:
    case StepCode::TaxExempt:
        return Rational(0);
    case StepCode::ExchangeRateIsLatest:
    case StepCode::ExchangeRateMissing:
    case StepCode::TreatmentApplied:
    case StepCode::ComparedWithMfn:
        return std::nullopt;
    }
    return std::nullopt;
}

class ExplanationTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    std::set<StepCode> m_seen;

    /// The amount at which the sentences arrive.
    Rational walk(const std::vector<assessment::Step>& steps, const QStringList& sentences, Language language)
    {
        Rational amount = 0;
        std::optional<Rational> converted;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const QString& sentence = sentences.at(static_cast<qsizetype>(i));
            bool right = true;
            const auto result =
                resultOf(steps[i].code, test::figuresOf(sentence, language), converted, right);
            if (!right) {
                QTest::qFail(qPrintable(QStringLiteral("does not add up: ") + sentence), __FILE__, __LINE__);
            }
            amount = result.value_or(amount);
            m_seen.insert(steps[i].code);
        }
        return amount;
    }

    void checkLine(const assessment::LineAssessment& line, const ExplainedLine& explained, Language language)
    {
        QCOMPARE(static_cast<std::size_t>(explained.valueSentences.size()), line.valueSteps.size());
        const Rational value = walk(line.valueSteps, explained.valueSentences, language);
        if (line.isProvisional()) {
            QVERIFY(explained.charges.empty());
            return;
        }
        QCOMPARE(value, Rational(line.valueForDuty->count(), 100));
        QCOMPARE(explained.charges.size(), line.charges.size());
        Rational sum = 0;
        for (std::size_t i = 0; i < line.charges.size(); ++i) {
            const auto& charge = explained.charges[i];
            const Rational shown = test::figuresOf(charge.amount, language).front();
            QCOMPARE(walk(line.charges[i].steps, charge.sentences, language), shown);
            sum += shown;
        }
        QCOMPARE(sum, test::figuresOf(explained.total, language).front());
    }

    void checkDraft(const declaration::Draft& draft)
    {
        EntryEditor editor(test::sampleEdition(), m_clock);
        editor.restore({QUuid::createUuid(), draft, {}, {}, {}});
        QVERIFY(!declaration::hasErrors(editor.findings()));
        QVERIFY(editor.computation().assessment.has_value());
        for (const Language language : {Language::English, Language::French}) {
            const auto lines = explainedLines(editor.draft(), editor.computation(), Speaker(language));
            const auto& assessed = editor.computation().assessment->lines;
            QCOMPARE(lines.size(), assessed.size());
            for (std::size_t i = 0; i < lines.size(); ++i) {
                checkLine(assessed[i], lines[i], language);
            }
        }
    }

private Q_SLOTS:
    /// Multiplied and added again from the words alone, in both languages.
    void addsUp()
    {
        m_seen.clear();
        checkDraft(draftOf({{"USD", "2026-02-27"}, {"USD", "2026-03-01"}, {"CAD", "2026-03-01"}}));
        checkDraft(draftOf({{"AFN", "2026-02-27"}}));
        for (int code = 0; code <= static_cast<int>(StepCode::TaxExempt); ++code) {
            const auto step = static_cast<StepCode>(code);
            QVERIFY2(m_seen.count(step) == 1, qPrintable(assessment::toText(step)));
        }
    }

    /// The check itself notices a wrong figure.
    void noticesWhatDoesNotAddUp()
    {
        bool right = true;
        std::optional<Rational> converted;
        const auto figures =
            test::figuresOf(QStringLiteral("$1,712.75 × 18% is $308.296."), Language::English);
        QVERIFY(resultOf(StepCode::AdValorem, figures, converted, right).has_value());
        QVERIFY(!right);
        right = true;
        resultOf(StepCode::Rounded, test::figuresOf(QStringLiteral("$0.005 … is $0.00."), Language::English),
                 converted, right);
        QVERIFY(!right);
    }

    void explainsTheSampleEntry()
    {
        EntryEditor editor(test::sampleEdition(), m_clock);
        editor.restore({QUuid::createUuid(), test::sampleDraft(), {}, {}, {}});
        const auto english = explainedLines(editor.draft(), editor.computation(), Speaker(Language::English));
        QCOMPARE(english.size(), 1U);
        QCOMPARE(english[0].heading, QStringLiteral("Line 1: Cotton T-shirts, 6109.10.00.10"));
        QCOMPARE(english[0].valueSentences,
                 QStringList(QStringLiteral(
                     "1,250.00 USD × 1.3702, the exchange rate of 27 February 2026, is $1,712.75.")));
        QCOMPARE(english[0].charges[0].name, QStringLiteral("Customs duty"));
        QCOMPARE(english[0].charges[0].amount, QStringLiteral("$308.30"));
        QCOMPARE(
            english[0].charges[0].sentences,
            QStringList({QStringLiteral("Tariff item 6109.10.00, treatment MFN: the rate is 18%."),
                         QStringLiteral("$1,712.75 × 18% is $308.295."),
                         QStringLiteral("$308.295 rounded to the cent, half a cent upwards, is $308.30.")}));
        QCOMPARE(english[0].total, QStringLiteral("$409.35"));
        const auto french = explainedLines(editor.draft(), editor.computation(), Speaker(Language::French));
        QCOMPARE(french[0].charges[0].sentences.at(0).simplified(),
                 QStringLiteral("Numéro tarifaire 6109.10.00, traitement NPF : le taux est 18 %."));
        QCOMPARE(french[0].total.simplified(), QStringLiteral("409,35 $"));
    }

    void numbersLinesAsTheFormDoes()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.invoices[0].total.clear();
        draft.invoices[0].lines.insert(draft.invoices[0].lines.begin(), declaration::DraftLine());
        EntryEditor editor(test::sampleEdition(), m_clock);
        editor.restore({QUuid::createUuid(), draft, {}, {}, {}});
        const auto lines = explainedLines(editor.draft(), editor.computation(), Speaker(Language::English));
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].heading, QStringLiteral("Line 2: Cotton T-shirts, 6109.10.00.10"));
    }
};

} // namespace

CARM_TEST(ExplanationTest)
#include "explanation_test.moc"
