#include "declaration/declaration.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

/// A correction says why; each reason has a code, or words where no code fits.
class MandatoryReasonRule final : public CodedRule {
public:
    MandatoryReasonRule() : CodedRule(RuleCode::MandatoryField) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const std::vector<DraftReason>& reasons = context.draft.reasons;
        if (context.version > 1 && reasons.empty()) {
            report(findings, FieldPath{Field::Reasons});
        }
        for (std::size_t index = 0; index < reasons.size(); ++index) {
            if (!isDeclared(reasons[index].code) && !isDeclared(reasons[index].remark)) {
                report(findings, FieldPath{Field::ReasonCode, -1, -1, static_cast<int>(index)});
            }
        }
    }
};

class ReasonsInOriginalRule final : public CodedRule {
public:
    ReasonsInOriginalRule() : CodedRule(RuleCode::ReasonsInOriginal) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        if (context.version <= 1 && !context.draft.reasons.empty()) {
            report(findings, FieldPath{Field::Reasons});
        }
    }
};

/// In force today: a correction is judged by the list of the day on which it is made.
class ReasonUnknownRule final : public CodedRule {
public:
    ReasonUnknownRule() : CodedRule(RuleCode::ReasonUnknown) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        int index = 0;
        for (const DraftReason& reason : context.draft.reasons) {
            const FieldPath path{Field::ReasonCode, -1, -1, index++};
            const QString code = reason.code.trimmed().toUpper();
            const auto kind = reference::ReasonKind::Correction;
            if (!code.isEmpty() && context.edition.reason(kind, code, context.today) == nullptr) {
                report(findings, path, {typedFact(reason.code)});
            }
        }
    }
};

class TooManyReasonsRule final : public CodedRule {
public:
    TooManyReasonsRule() : CodedRule(RuleCode::TooManyReasons) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const std::size_t count = context.draft.reasons.size();
        if (count > kMostReasons) {
            report(findings, FieldPath{Field::Reasons},
                   {QString::number(count), QString::number(kMostReasons)});
        }
    }
};

} // namespace

void addCorrectionRules(RuleList& rules)
{
    rules.push_back(std::make_unique<MandatoryReasonRule>());
    rules.push_back(std::make_unique<ReasonsInOriginalRule>());
    rules.push_back(std::make_unique<ReasonUnknownRule>());
    rules.push_back(std::make_unique<TooManyReasonsRule>());
}

} // namespace carm::declaration
