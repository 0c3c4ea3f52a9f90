#include "declaration/rules.h"

#include "declaration/rule_sets.h"

#include <algorithm>
#include <tuple>

namespace carm::declaration {
namespace {

/// The header stands before its reasons and the invoices, an invoice before its lines; inside, the order of
/// Field.
auto formOrder(const Finding& finding)
{
    return std::tuple(finding.field.invoice, finding.field.line, finding.field.reason, finding.field.field);
}

} // namespace

const std::vector<std::unique_ptr<Rule>>& declarationRules()
{
    static const RuleList rules = [] {
        RuleList list;
        addFormRules(list);
        addHeaderRules(list);
        addImporterRules(list);
        addCorrectionRules(list);
        addInvoiceRules(list);
        addLineRules(list);
        addTariffRules(list);
        return list;
    }();
    return rules;
}

std::vector<Finding> validate(const RuleContext& context)
{
    std::vector<Finding> findings;
    for (const std::unique_ptr<Rule>& rule : declarationRules()) {
        rule->check(context, findings);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        return formOrder(left) < formOrder(right);
    });
    return findings;
}

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace carm::declaration
