#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

class ValueFormatRule final : public CodedRule {
public:
    ValueFormatRule() : CodedRule(RuleCode::ValueFormat) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        int invoiceIndex = 0;
        for (const DraftInvoice& invoice : context.draft.invoices) {
            checkText(invoice.total, {Field::InvoiceTotal, invoiceIndex, -1}, findings);
            int lineIndex = 0;
            for (const DraftLine& line : invoice.lines) {
                checkText(line.value, {Field::Value, invoiceIndex, lineIndex++}, findings);
            }
            ++invoiceIndex;
        }
    }

private:
    void checkText(const QString& typed, const FieldPath& path, Findings& findings) const
    {
        if (isDeclared(typed) && !money::Cents::parse(typed.trimmed())) {
            report(findings, path, {typedFact(typed)});
        }
    }
};

/// Legal for samples and gifts, and often a slip: shown, not refused.
class ValueZeroRule final : public LineRule {
public:
    ValueZeroRule() : LineRule(RuleCode::ValueZero, Severity::Warning) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const auto value = money::Cents::parse(line.line.value.trimmed());
        if (value && value->isZero()) {
            report(findings, line.at(Field::Value), {typedFact(line.line.value)});
        }
    }
};

/// Domain note 1.5: relation of the parties, then the method of valuation.
class ValueForDutyCodeUnknownRule final : public LineRule {
public:
    ValueForDutyCodeUnknownRule() : LineRule(RuleCode::ValueForDutyCodeUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString typed = line.line.valueForDutyCode.trimmed();
        if (!typed.isEmpty() &&
            !listsCode(line.context.edition.tables().valueForDutyCodes, typed, line.day)) {
            report(findings, line.at(Field::ValueForDutyCode), {typedFact(typed)});
        }
    }
};

/// Relief is only what the edition lists: an edition without exemptions knows none.
class GstExemptionUnknownRule final : public LineRule {
public:
    GstExemptionUnknownRule() : LineRule(RuleCode::GstExemptionUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString typed = line.line.gstExemptionCode.trimmed();
        if (!typed.isEmpty() &&
            !listsCode(line.context.edition.tables().gstExemptions, typed.toUpper(), line.day)) {
            report(findings, line.at(Field::GstExemptionCode), {typedFact(typed)});
        }
    }
};

class ClassificationFormatRule final : public LineRule {
public:
    ClassificationFormatRule() : LineRule(RuleCode::ClassificationFormat) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString& typed = line.line.classificationNumber;
        if (isDeclared(typed) && !identifiers::ClassificationNumber::parse(typed)) {
            report(findings, line.at(Field::ClassificationNumber), {typedFact(typed)});
        }
    }
};

class CountryUnknownRule final : public LineRule {
public:
    CountryUnknownRule() : LineRule(RuleCode::CountryUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString& typed = line.line.countryOfOrigin;
        if (isDeclared(typed) && line.country() == nullptr) {
            report(findings, line.at(Field::CountryOfOrigin),
                   {typedFact(typed), typedFact(line.line.originArea)});
        }
    }
};

class QuantityFormatRule final : public LineRule {
public:
    QuantityFormatRule() : LineRule(RuleCode::QuantityFormat) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString& typed = line.line.quantity;
        if (isDeclared(typed) && !money::Quantity::parse(typed.trimmed())) {
            report(findings, line.at(Field::Quantity), {typedFact(typed)});
        }
    }
};

class QuantityZeroRule final : public LineRule {
public:
    QuantityZeroRule() : LineRule(RuleCode::QuantityZero) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const auto quantity = money::Quantity::parse(line.line.quantity.trimmed());
        if (quantity && quantity->isZero() && !isZeroedByCorrection(line)) {
            report(findings, line.at(Field::Quantity), {typedFact(line.line.quantity)});
        }
    }

private:
    /// A correction keeps every line and sets to zero what does not apply any more (domain note 5.1).
    static bool isZeroedByCorrection(const LineCase& line)
    {
        const auto value = money::Cents::parse(line.line.value.trimmed());
        return line.context.version > 1 && value && value->isZero();
    }
};

class UnitUnknownRule final : public LineRule {
public:
    UnitUnknownRule() : LineRule(RuleCode::UnitUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString& typed = line.line.unitOfMeasure;
        if (!isDeclared(typed)) {
            return;
        }
        const auto code = identifiers::UnitCode::parse(typed);
        if (!code || line.context.edition.unit(*code) == nullptr) {
            report(findings, line.at(Field::UnitOfMeasure), {typedFact(typed)});
        }
    }
};

} // namespace

void addLineRules(RuleList& rules)
{
    rules.push_back(std::make_unique<ClassificationFormatRule>());
    rules.push_back(std::make_unique<CountryUnknownRule>());
    rules.push_back(std::make_unique<QuantityFormatRule>());
    rules.push_back(std::make_unique<QuantityZeroRule>());
    rules.push_back(std::make_unique<UnitUnknownRule>());
    rules.push_back(std::make_unique<ValueFormatRule>());
    rules.push_back(std::make_unique<ValueZeroRule>());
    rules.push_back(std::make_unique<ValueForDutyCodeUnknownRule>());
    rules.push_back(std::make_unique<GstExemptionUnknownRule>());
}

} // namespace carm::declaration
