#include "declaration/declaration.h"
#include "declaration/draft_fields.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

/// Calls `visit(text, field, path)` for every text field of the draft, in the order of the form.
template <class Visit> void forEachText(const Draft& draft, Visit visit)
{
    for (const auto& field : kHeaderFields) {
        visit(draft.*(field.member), field, FieldPath{field.field});
    }
    if (draft.provisionalImporter.has_value()) {
        for (const auto& field : kProvisionalImporterFields) {
            visit((*draft.provisionalImporter).*(field.member), field, FieldPath{field.field});
        }
    }
    int reasonIndex = 0;
    for (const DraftReason& reason : draft.reasons) {
        for (const auto& field : kReasonFields) {
            visit(reason.*(field.member), field, FieldPath{field.field, -1, -1, reasonIndex});
        }
        ++reasonIndex;
    }
    int invoiceIndex = 0;
    for (const DraftInvoice& invoice : draft.invoices) {
        for (const auto& field : kInvoiceFields) {
            visit(invoice.*(field.member), field, FieldPath{field.field, invoiceIndex, -1});
        }
        int lineIndex = 0;
        for (const DraftLine& line : invoice.lines) {
            for (const auto& field : kLineFields) {
                visit(line.*(field.member), field, FieldPath{field.field, invoiceIndex, lineIndex});
            }
            ++lineIndex;
        }
        ++invoiceIndex;
    }
}

/// Domain note 7.4: what a declaration cannot do without.
class MandatoryFieldRule final : public CodedRule {
public:
    MandatoryFieldRule() : CodedRule(RuleCode::MandatoryField) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        forEachText(context.draft, [&](const QString& text, const auto& field, const FieldPath& path) {
            if (field.presence == Presence::Mandatory && !isDeclared(text)) {
                report(findings, path);
            }
        });
    }
};

/// A unit is wanted where the tariff shows one, and beside every quantity.
class MandatoryUnitRule final : public LineRule {
public:
    MandatoryUnitRule() : LineRule(RuleCode::MandatoryField) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const bool wanted = isDeclared(line.line.quantity) || line.neededUnit().has_value();
        if (wanted && !isDeclared(line.line.unitOfMeasure)) {
            report(findings, line.at(Field::UnitOfMeasure));
        }
    }
};

/// Codes are measured by their own format rules.
class TextTooLongRule final : public CodedRule {
public:
    TextTooLongRule() : CodedRule(RuleCode::TextTooLong) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        forEachText(context.draft, [&](const QString& text, const auto& field, const FieldPath& path) {
            const qsizetype length = text.trimmed().size();
            if (field.contents == Contents::FreeText && length > field.longest) {
                report(findings, path, {QString::number(length), QString::number(field.longest)});
            }
        });
    }
};

class NoInvoiceRule final : public CodedRule {
public:
    NoInvoiceRule() : CodedRule(RuleCode::NoInvoice) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        if (context.draft.invoices.empty()) {
            report(findings, FieldPath{Field::Invoices});
        }
    }
};

class NoLineRule final : public InvoiceRule {
public:
    NoLineRule() : InvoiceRule(RuleCode::NoLine) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        if (invoice.invoice.lines.empty()) {
            report(findings, invoice.at(Field::Lines));
        }
    }
};

/// The widths of the sub-header and line numbers of the form bound both counts.
class TooManyLinesRule final : public CodedRule {
public:
    TooManyLinesRule() : CodedRule(RuleCode::TooManyLines) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const std::vector<DraftInvoice>& invoices = context.draft.invoices;
        if (invoices.size() > kMostInvoices) {
            report(findings, FieldPath{Field::Invoices}, counts(invoices.size(), kMostInvoices));
        }
        std::size_t lines = 0;
        for (const DraftInvoice& invoice : invoices) {
            lines += invoice.lines.size();
        }
        if (lines > kMostLines) {
            report(findings, FieldPath{Field::Lines}, counts(lines, kMostLines));
        }
    }

private:
    static QStringList counts(std::size_t found, int most)
    {
        return {QString::number(found), QString::number(most)};
    }
};

} // namespace

void addFormRules(RuleList& rules)
{
    rules.push_back(std::make_unique<MandatoryFieldRule>());
    rules.push_back(std::make_unique<MandatoryUnitRule>());
    rules.push_back(std::make_unique<TextTooLongRule>());
    rules.push_back(std::make_unique<NoInvoiceRule>());
    rules.push_back(std::make_unique<NoLineRule>());
    rules.push_back(std::make_unique<TooManyLinesRule>());
}

} // namespace carm::declaration
