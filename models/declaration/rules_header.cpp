#include "declaration/calendar_day.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

using identifiers::IdentifierError;

class TypeUnsupportedRule final : public CodedRule {
public:
    TypeUnsupportedRule() : CodedRule(RuleCode::TypeUnsupported) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& type = context.draft.type;
        if (isDeclared(type) && type.trimmed() != QStringLiteral("C")) {
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

/// The three rules of the importer number divide its errors between them, so that each has its own message.
class ImporterNumberRule : public CodedRule {
public:
    void check(const RuleContext& context, Findings& findings) const final
    {
        const QString& typed = context.draft.importerNumber;
        const auto number = identifiers::ImportProgramAccount::parse(typed);
        if (isDeclared(typed) && !number && concerns(number.error())) {
            report(findings, FieldPath{Field::ImporterNumber}, {fact(typed)});
        }
    }

protected:
    using CodedRule::CodedRule;
    virtual bool concerns(IdentifierError error) const = 0;
    virtual QString fact(const QString& typed) const { return typedFact(typed); }

    /// Without the punctuation that the number is printed with.
    static QString bareNumber(const QString& typed)
    {
        QString bare = typed.toUpper();
        bare.remove(u' ');
        bare.remove(u'-');
        return bare.trimmed();
    }
};

class ImporterNumberFormatRule final : public ImporterNumberRule {
public:
    ImporterNumberFormatRule() : ImporterNumberRule(RuleCode::ImporterNumberFormat) {}

protected:
    bool concerns(IdentifierError error) const override
    {
        return error != IdentifierError::WrongCheckDigit && error != IdentifierError::WrongProgram;
    }
};

class ImporterNumberCheckDigitRule final : public ImporterNumberRule {
public:
    ImporterNumberCheckDigitRule() : ImporterNumberRule(RuleCode::ImporterNumberCheckDigit) {}

protected:
    bool concerns(IdentifierError error) const override { return error == IdentifierError::WrongCheckDigit; }
    QString fact(const QString& typed) const override { return bareNumber(typed).left(9); }
};

class ImporterNumberProgramRule final : public ImporterNumberRule {
public:
    ImporterNumberProgramRule() : ImporterNumberRule(RuleCode::ImporterNumberProgram) {}

protected:
    bool concerns(IdentifierError error) const override { return error == IdentifierError::WrongProgram; }
    QString fact(const QString& typed) const override { return bareNumber(typed).mid(9, 2); }
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

/// Release and accounting of type C are one act: a day to come would apply a law that nobody knows yet.
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

} // namespace

void addHeaderRules(RuleList& rules)
{
    rules.push_back(std::make_unique<TypeUnsupportedRule>());
    rules.push_back(std::make_unique<OfficeUnknownRule>());
    rules.push_back(std::make_unique<ModeOfTransportUnknownRule>());
    rules.push_back(std::make_unique<ImporterNumberFormatRule>());
    rules.push_back(std::make_unique<ImporterNumberCheckDigitRule>());
    rules.push_back(std::make_unique<ImporterNumberProgramRule>());
    rules.push_back(std::make_unique<CargoControlNumberFormatRule>());
    rules.push_back(std::make_unique<AccountingDateInvalidRule>());
}

} // namespace carm::declaration
