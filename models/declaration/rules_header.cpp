#include "declaration/calendar_day.h"
#include "declaration/entry_type.h"
#include "declaration/rule_sets.h"

#include <algorithm>

namespace carm::declaration {
namespace {

class TypeUnsupportedRule final : public CodedRule {
public:
    TypeUnsupportedRule() : CodedRule(RuleCode::TypeUnsupported) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& type = context.draft.type;
        if (isDeclared(type) && !entryTypeFromText(type).has_value()) {
            report(findings, FieldPath{Field::Type}, {typedFact(type)});
        }
    }
};

class OfficeUnknownRule final : public CodedRule {
public:
    OfficeUnknownRule() : CodedRule(RuleCode::OfficeUnknown) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.office;
        if (!isDeclared(typed)) {
            return;
        }
        const auto code = identifiers::OfficeCode::parse(typed);
        if (!code || context.edition.office(*code, lawDay(context)) == nullptr) {
            report(findings, FieldPath{Field::Office}, {typedFact(typed)});
        }
    }
};

class ModeOfTransportUnknownRule final : public CodedRule {
public:
    ModeOfTransportUnknownRule() : CodedRule(RuleCode::ModeOfTransportUnknown) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString typed = context.draft.modeOfTransport.trimmed();
        if (typed.isEmpty()) {
            return;
        }
        if (!listsCode(context.edition.tables().modesOfTransport, typed, lawDay(context))) {
            report(findings, FieldPath{Field::ModeOfTransport}, {typedFact(typed)});
        }
    }
};

/// Optional: a person who carries the goods may have none (domain note 2.3).
class CargoControlNumberFormatRule final : public CodedRule {
public:
    CargoControlNumberFormatRule() : CodedRule(RuleCode::CargoControlNumberFormat) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.cargoControlNumber;
        if (isDeclared(typed) && !identifiers::CargoControlNumber::parse(typed)) {
            report(findings, FieldPath{Field::CargoControlNumber}, {typedFact(typed)});
        }
    }
};

/// A day to come would apply a law that nobody knows yet.
class AccountingDateInvalidRule final : public CodedRule {
public:
    AccountingDateInvalidRule() : CodedRule(RuleCode::AccountingDateInvalid) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.accountingDate;
        const QDate day = dayFromText(typed);
        if (!isDeclared(typed) || (day.isValid() && day <= context.today)) {
            return;
        }
        const QString reason = day.isValid() ? QStringLiteral("inFuture") : QStringLiteral("notADate");
        report(findings, FieldPath{Field::AccountingDate}, {typedFact(typed), textOf(context.today), reason});
    }
};

/// Goods of type AB are accounted for after their release (domain note 1.3).
class MandatoryReleaseDateRule final : public CodedRule {
public:
    MandatoryReleaseDateRule() : CodedRule(RuleCode::MandatoryField) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        if (entryTypeFromText(context.draft.type) == EntryType::AB &&
            !isDeclared(context.draft.releaseDate)) {
            report(findings, FieldPath{Field::ReleaseDate});
        }
    }
};

class ReleaseDateInvalidRule final : public CodedRule {
public:
    ReleaseDateInvalidRule() : CodedRule(RuleCode::ReleaseDateInvalid) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.releaseDate;
        if (entryTypeFromText(context.draft.type) != EntryType::AB || !isDeclared(typed)) {
            return;
        }
        const QDate day = dayFromText(typed);
        const QDate last = std::min(lawDay(context), context.today);
        if (day.isValid() && day <= last) {
            return;
        }
        const QString reason = day.isValid() ? QStringLiteral("tooLate") : QStringLiteral("notADate");
        report(findings, FieldPath{Field::ReleaseDate}, {typedFact(typed), textOf(last), reason});
    }
};

/// The office stamps it on a cash entry (domain note 1.1, field 20).
class ReleaseDateNotForTypeRule final : public CodedRule {
public:
    ReleaseDateNotForTypeRule() : CodedRule(RuleCode::ReleaseDateNotForType) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.releaseDate;
        if (entryTypeFromText(context.draft.type) == EntryType::C && isDeclared(typed)) {
            report(findings, FieldPath{Field::ReleaseDate}, {typedFact(typed)});
        }
    }
};

} // namespace

void addHeaderRules(RuleList& rules)
{
    rules.push_back(std::make_unique<TypeUnsupportedRule>());
    rules.push_back(std::make_unique<OfficeUnknownRule>());
    rules.push_back(std::make_unique<ModeOfTransportUnknownRule>());
    rules.push_back(std::make_unique<CargoControlNumberFormatRule>());
    rules.push_back(std::make_unique<AccountingDateInvalidRule>());
    rules.push_back(std::make_unique<MandatoryReleaseDateRule>());
    rules.push_back(std::make_unique<ReleaseDateInvalidRule>());
    rules.push_back(std::make_unique<ReleaseDateNotForTypeRule>());
}

} // namespace carm::declaration
