// What the rules share: where they report, and how they walk over invoices and lines.
#pragma once

#include "declaration/rules.h"
#include "declaration/tariff_law.h"

#include <optional>

namespace carm::declaration {

using Findings = std::vector<Finding>;
using RuleList = std::vector<std::unique_ptr<Rule>>;

/// As typed, shortened so that a finding stays small whatever was pasted into a field.
QString typedFact(const QString& text);
bool isDeclared(const QString& text);

/// The day whose tariff applies: the accounting date, or today while that is not a date.
QDate lawDay(const RuleContext& context);

/// A rule that has one code and one severity.
class CodedRule : public Rule {
protected:
    explicit CodedRule(RuleCode code, Severity severity = Severity::Error)
        : m_code(code), m_severity(severity)
    {
    }
    void report(Findings& findings, const FieldPath& path, const QStringList& facts = {}) const
    {
        findings.push_back({m_code, m_severity, path, facts});
    }

private:
    RuleCode m_code;
    Severity m_severity;
};

struct InvoiceCase {
    const RuleContext& context;
    const DraftInvoice& invoice;
    int invoiceIndex;
    QDate day; ///< whose law applies

    FieldPath at(Field field) const { return {field, invoiceIndex, -1}; }
    /// Only a currency that the edition knows.
    std::optional<money::CurrencyCode> currency() const;
    QDate shipmentDay() const;
    /// The rate that the value would be converted with; nothing for Canadian dollars and while fields are
    /// open.
    bool asksForExchangeRate() const;
};

class InvoiceRule : public CodedRule {
public:
    void check(const RuleContext& context, Findings& findings) const final;

protected:
    using CodedRule::CodedRule;
    virtual void checkInvoice(const InvoiceCase& invoice, Findings& findings) const = 0;
};

/// One line with the look-ups that several rules need. Each answers nothing while the field that it starts
/// from is empty, ill-formed or unknown: the rule of that field says so, and no other repeats it.
struct LineCase {
    const RuleContext& context;
    const DraftInvoice& invoice;
    const DraftLine& line;
    int invoiceIndex;
    int lineIndex;
    QDate day; ///< whose law applies

    FieldPath at(Field field) const { return {field, invoiceIndex, lineIndex}; }
    const reference::Classification* classification() const;
    const reference::TariffItem* item() const;
    const reference::Country* country() const;
    const reference::Treatment* treatment() const;
    /// The rate of the claimed treatment, when the item lists it.
    const reference::RateExpression* rate() const;
    std::optional<identifiers::UnitCode> tariffUnit() const;
    /// The unit that a quantity is needed in: the tariff's, else that of the rate.
    std::optional<identifiers::UnitCode> neededUnit() const;
};

class LineRule : public CodedRule {
public:
    void check(const RuleContext& context, Findings& findings) const final;

protected:
    using CodedRule::CodedRule;
    virtual void checkLine(const LineCase& line, Findings& findings) const = 0;
};

/// Code, then name in English and in French, of a unit for a message.
QStringList unitFacts(const reference::Edition& edition, const identifiers::UnitCode& code);

} // namespace carm::declaration
