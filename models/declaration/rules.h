// Validation: one class per rule. A rule reads the draft and the edition and reports findings; it never
// changes anything. Presenters turn a code and its facts into what, why and how to mend.
#pragma once

#include "declaration/draft.h"
#include "declaration/field.h"
#include "reference/edition.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace carm::declaration {

enum class Severity { Error, Warning }; ///< an error keeps the entry from being sealed; a warning is shown

/// Closed list; each has one class in rules_*.cpp and one message in presenters.
enum class RuleCode {
    MandatoryField,
    ImporterNumberFormat,
    ImporterNumberCheckDigit,
    ImporterNumberProgram,
    CargoControlNumberFormat,
    OfficeUnknown,
    ModeOfTransportUnknown,
    TypeUnsupported,
    AccountingDateInvalid,
    ShipmentDateInvalid,
    ShipmentDateInFuture,
    ShipmentDateOld,
    CurrencyUnknown,
    ExchangeRateMissing,
    ExchangeRateOld,
    PlaceOfExportUnknown,
    ClassificationFormat,
    ClassificationUnknown,
    CountryUnknown,
    TreatmentUnknown,
    TreatmentNotForCountry,
    TreatmentNotForItem,
    RateNeedsOfficer, ///< N/A or See Note in the tariff
    QuantityMissing,
    QuantityFormat,
    QuantityZero,
    UnitUnknown,
    UnitNotForItem,
    ValueFormat,
    ValueZero,
    ValueForDutyCodeUnknown,
    GstExemptionUnknown,
    InvoiceTotalMismatch,
    NoInvoice,
    NoLine,
    TooManyLines,
    TextTooLong,
};

struct Finding {
    RuleCode code;
    Severity severity = Severity::Error;
    FieldPath field;
    QStringList facts; ///< codes, figures and names for the message, in the order that the message documents
};

struct RuleContext {
    const Draft& draft;
    const reference::Edition& edition;
    QDate today;
};

class Rule {
public:
    virtual ~Rule() = default;
    virtual void check(const RuleContext& context, std::vector<Finding>& findings) const = 0;
};

/// All rules of a type C declaration, in the order of the form.
const std::vector<std::unique_ptr<Rule>>& rulesOfTypeC();

/// Runs all rules; findings in the order of the form's fields.
std::vector<Finding> validate(const RuleContext& context);
bool hasErrors(const std::vector<Finding>& findings);

} // namespace carm::declaration
