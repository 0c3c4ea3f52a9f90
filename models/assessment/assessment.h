// What is owed and how each amount came about. One evaluator per kind of charge, in the order of the law
// (domain note 3.1); exact arithmetic, each charge rounded half-up to the cent per line (3.3).
#pragma once

#include "declaration/declaration.h"
#include "money/exact_amount.h"
#include "reference/edition.h"
#include "support/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace carm::assessment {

/// In the order of the law; more kinds stand between duty and tax as their evaluators come.
enum class ChargeKind { CustomsDuty, GoodsAndServicesTax };

/// One sentence of the explanation, as data. Presenters say it in English or French; `arguments` are
/// canonical figures and codes in the order that the code documents. Sums can be checked from them by hand.
enum class StepCode {
    ValueInCanadianDollars, ///< value, currency CAD                          → value for duty
    ValueConverted,         ///< value, currency, rate, rate date, unrounded  → value for duty
    ExchangeRateIsLatest,   ///< currency, day asked for, day of the rate
    ExchangeRateMissing,    ///< currency, day asked for                      (provisional)
    TreatmentApplied,       ///< treatment abbreviation, item, rate text
    ComparedWithMfn,        ///< item, rate text of Most-Favoured-Nation: what follows is for comparison
    GeneralTariffHigherMfn, ///< General Tariff rate %, its amount, the MFN amount: MFN is higher and applies
    GeneralTariffApplies,   ///< General Tariff rate %, its amount, the MFN amount
    DutyFree,               ///< rate text
    AdValorem,              ///< value for duty, rate %, unrounded amount
    QuantityConverted, ///< quantity, unit, numerator, denominator, unit of the rate, quantity in that unit
    Specific,        ///< quantity as declared, its unit, dollars per unit, unit of the rate, unrounded amount
    FloorApplies,    ///< amount before, floor: the floor is higher
    FloorNotReached, ///< amount, floor: the amount stands
    CeilingApplies,  ///< amount before, ceiling: the ceiling is lower
    CeilingNotReached, ///< amount, ceiling: the amount stands
    Plus,              ///< first part, second part, sum
    Rounded,           ///< unrounded amount, rounded amount
    ValueForTax,       ///< value for duty, duty and taxes other than GST, sum
    TaxRate,           ///< value for tax, rate %, unrounded amount
    TaxExempt,         ///< exemption code
};

struct Step {
    StepCode code;
    QStringList arguments;
    bool operator==(const Step&) const = default;
};

struct Charge {
    ChargeKind kind;
    money::Cents amount;
    QString rateText; ///< "18%", as the form shows it
    std::vector<Step> steps;
};

/// A line that could not be computed because no exchange rate is known: amounts are absent, never zero.
struct LineAssessment {
    int invoice = 0;
    int line = 0;
    std::optional<money::Cents> valueForDuty;
    std::vector<Step> valueSteps;
    std::vector<Charge> charges;
    std::optional<money::Cents> valueForTax;
    std::optional<money::Cents> total; ///< all charges of the line

    bool isProvisional() const { return !total.has_value(); }
    std::optional<money::Cents> amountOf(ChargeKind kind) const;
};

struct ExchangeRateUse {
    money::CurrencyCode currency;
    QDate asked;
    std::optional<reference::DatedExchangeRate> rate;
};

struct Assessment {
    QByteArray editionHash;
    std::vector<LineAssessment> lines;
    std::vector<ExchangeRateUse> exchangeRates;

    bool isProvisional() const;
    /// Sums of the rounded lines; nothing while a line is provisional.
    std::optional<money::Cents> valueForDuty() const;
    std::optional<money::Cents> sumOf(ChargeKind kind) const;
    std::optional<money::Cents> total() const;
};

/// Why a line cannot be computed by anybody but an officer, or not as declared. After the arrow: the facts in
/// their order; a day is yyyy-mm-dd, a tariff item `6109.10.00`, a classification number `6109.10.00.12`.
enum class RefusalCode {
    ClassificationUnknown,  ///< → classification number, day whose tariff applies
    TariffItemUnknown,      ///< → tariff item, day whose tariff applies
    CountryUnknown,         ///< → country code, area (may be empty)
    TreatmentUnknown,       ///< → treatment code
    TreatmentNotForCountry, ///< → treatment abbreviation, country in English, in French
    TreatmentNotForItem, ///< the item lists no rate for the treatment: never Free → abbreviation, tariff item
    RateNotApplicable,   ///< "N/A": the rate of another item applies → tariff item, rate text
    RateSeeNote,         ///< the text of a note decides → tariff item, rate text
    QuantityMissing,     ///< or its unit is → unit code of the rate
    UnitNotConvertible,   ///< → unit code declared, unit code of the rate
    GstRateUnknown,       ///< → day
    GstExemptionUnknown,  ///< the edition does not list the code → exemption code
    GeneralTariffUnknown, ///< → day
    AmountTooLarge, ///< beyond the form's 99,999,999,999.99 → name of the amount: "valueForDuty", "total", a
                    ///< ChargeKind
};

/// Stable names for JSON: "customsDuty" and "gst", "adValorem", "rateSeeNote".
QString toText(ChargeKind kind);
QString toText(StepCode code);
QString toText(RefusalCode code);
std::optional<ChargeKind> chargeKindFromText(QStringView text);
std::optional<StepCode> stepCodeFromText(QStringView text);
std::optional<RefusalCode> refusalCodeFromText(QStringView text);

struct Refusal {
    RefusalCode code;
    declaration::FieldPath field;
    QStringList facts;
};

using AssessmentResult = Result<Assessment, std::vector<Refusal>>;

/// What an evaluator sees: the line, its law, and the charges that stand before it.
struct LineContext {
    const declaration::Declaration& declaration;
    const declaration::Line& line;
    declaration::FieldPath path; ///< invoice and line are set
    const reference::Edition& edition;
    const reference::TariffItem& item;
    money::Cents valueForDuty;
    const std::vector<Charge>& chargesBefore;
};

class ChargeEvaluator {
public:
    virtual ~ChargeEvaluator() = default;
    virtual ChargeKind kind() const = 0;
    virtual Result<Charge, Refusal> evaluate(const LineContext& context) const = 0;
};

/// The evaluators in the order of the law. Surtax, SIMA and excise take their places between these two.
std::vector<std::unique_ptr<ChargeEvaluator>> chargeEvaluators();

/// Computes every line, or says for every line that cannot be computed why. Pure: same input, same bytes.
AssessmentResult assess(const declaration::Declaration& declaration, const reference::Edition& edition);

/// The amounts without the explanation, for the sealed entry and for comparing (strings, absent when
/// provisional), and the whole with steps as data (resources/schema/assessment.schema.json).
QJsonObject amountsToJson(const Assessment& assessment);
QJsonObject toJson(const Assessment& assessment);
/// {"refusals": [{"code", "path", "facts"}]}, in the same schema.
QJsonObject toJson(const std::vector<Refusal>& refusals);

} // namespace carm::assessment
