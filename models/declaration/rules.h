// Validation: one class per rule. A rule reads the draft and the edition and reports findings; it never
// changes anything. Presenters turn a code and its facts into what, why and how to mend.
#pragma once

#include "declaration/draft.h"
#include "declaration/field.h"
#include "reference/edition.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace carm::declaration {

enum class Severity { Error, Warning }; ///< an error keeps the entry from being sealed; a warning is shown

/// Closed list; each has one class in rules_*.cpp and one message in presenters. After the arrow: the facts
/// of a finding in their order. "typed" is the text as the person left it. Names of countries and units come
/// as English and French, because a message may be wanted in either language. A day is yyyy-mm-dd, a tariff
/// item `6109.10.00`, a classification number `6109.10.00.12`. Errors, except where it says warning.
enum class RuleCode {
    MandatoryField,           ///< →  (the field says which; domain note 7.4)
    ImporterNumberFormat,     ///< → typed
    ImporterNumberCheckDigit, ///< → the nine digits of the business number
    ImporterNumberProgram,    ///< → the two letters that stand where RM belongs
    CargoControlNumberFormat, ///< → typed
    OfficeUnknown,            ///< → typed
    ModeOfTransportUnknown,   ///< → typed
    TypeUnsupported,          ///< → typed
    AccountingDateInvalid,    ///< → typed, today, "notADate" or "inFuture"
    ShipmentDateInvalid,      ///< → typed
    ShipmentDateInFuture,     ///< → shipment day, today
    ShipmentDateOld,          ///< warning → shipment day, days since then, days of the parameter
    CurrencyUnknown,          ///< → typed
    ExchangeRateMissing,      ///< warning, the entry becomes provisional → currency, shipment day
    ExchangeRateOld,          ///< warning → currency, shipment day, day of the rate, days of the parameter
    PlaceOfExportUnknown,     ///< → typed
    ClassificationFormat,     ///< → typed
    ClassificationUnknown,    ///< → classification number, day whose tariff applies
    CountryUnknown,           ///< → typed country, area (may be empty)
    TreatmentUnknown,         ///< → typed
    TreatmentNotForCountry,   ///< → treatment abbreviation, country in English, in French
    TreatmentNotForItem,      ///< → treatment abbreviation, tariff item
    RateNeedsOfficer, ///< N/A or See Note in the tariff → treatment abbreviation, tariff item, rate text
    QuantityMissing,  ///< → unit code of the tariff, unit in English, in French
    QuantityFormat,   ///< → typed
    QuantityZero,     ///< → typed
    UnitUnknown,      ///< → typed
    UnitNotForItem,   ///< → unit code declared, unit code of the tariff, that unit in English, in French
    ValueFormat,      ///< the value of a line or the total of an invoice → typed
    ValueZero,        ///< warning: 0.00 is legal, not declared is not → typed
    ValueForDutyCodeUnknown, ///< → typed
    GstExemptionUnknown,     ///< → typed
    InvoiceTotalMismatch,    ///< → total declared, sum of the lines, currency as typed
    NoInvoice,               ///< →
    NoLine,                  ///< →
    TooManyLines,            ///< of field Invoices or Lines → how many there are, most allowed
    TextTooLong,             ///< → characters there are, most allowed
    ReleaseDateInvalid,      ///< type AB → typed, the last day that it may be, "notADate" or "tooLate"
    ReleaseDateNotForType,   ///< type C: the office stamps it → typed
    ImporterTwice,           ///< a number and a provisional importer → typed number
    ProvisionalNotForType,   ///< only type C can have a provisional importer → type
    ReasonUnknown,           ///< not one of the edition's reasons for corrections → typed
    ReasonsInOriginal,       ///< a first version corrects nothing →
    TooManyReasons,          ///< → how many there are, most allowed
    // Of a correction beside the version before it (corrections.h).
    LinesDropped,    ///< of field Lines or Invoices → invoice from 1, lines there were, lines there are
    ImporterChanged, ///< → importer number before; empty when it was provisional
    TypeChanged,     ///< → type before, type now
};

/// Stable names for JSON and logs: "mandatoryField", "error".
QString toText(RuleCode code);
std::optional<RuleCode> ruleCodeFromText(QStringView text);
QString toText(Severity severity);

struct Finding {
    RuleCode code;
    Severity severity = Severity::Error;
    FieldPath field;
    QStringList facts; ///< codes, figures and names for the message, in the order documented at RuleCode
};

struct RuleContext {
    const Draft& draft;
    const reference::Edition& edition;
    QDate today;
    int version = 1; ///< of the declaration; from 2 on it is a correction, which has rules of its own
};

class Rule {
public:
    virtual ~Rule() = default;
    virtual void check(const RuleContext& context, std::vector<Finding>& findings) const = 0;
};

/// All rules of a declaration of type C or AB, in the order of the form.
const std::vector<std::unique_ptr<Rule>>& declarationRules();

/// Runs all rules; findings in the order of the form: header, then each invoice, then each of its lines.
std::vector<Finding> validate(const RuleContext& context);
bool hasErrors(const std::vector<Finding>& findings);

} // namespace carm::declaration
