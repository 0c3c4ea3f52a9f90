#include "declaration/entry_type.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

using identifiers::IdentifierError;

/// Somebody has to import: under a business number, or for the first time and without one.
class MandatoryImporterRule final : public CodedRule {
public:
    MandatoryImporterRule() : CodedRule(RuleCode::MandatoryField) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        if (!isDeclared(context.draft.importerNumber) && !context.draft.provisionalImporter.has_value()) {
            report(findings, FieldPath{Field::ImporterNumber});
        }
    }
};

class ImporterTwiceRule final : public CodedRule {
public:
    ImporterTwiceRule() : CodedRule(RuleCode::ImporterTwice) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const QString& typed = context.draft.importerNumber;
        if (isDeclared(typed) && context.draft.provisionalImporter.has_value()) {
            report(findings, FieldPath{Field::ImporterNumber}, {typedFact(typed)});
        }
    }
};

/// Release before payment is granted to an import program account only (domain note 6.2).
class ProvisionalNotForTypeRule final : public CodedRule {
public:
    ProvisionalNotForTypeRule() : CodedRule(RuleCode::ProvisionalNotForType) {}
    void check(const RuleContext& context, Findings& findings) const override
    {
        const auto type = entryTypeFromText(context.draft.type);
        if (context.draft.provisionalImporter.has_value() && type.has_value() && type != EntryType::C) {
            report(findings, FieldPath{Field::ProvisionalImporter}, {toText(*type)});
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

} // namespace

void addImporterRules(RuleList& rules)
{
    rules.push_back(std::make_unique<MandatoryImporterRule>());
    rules.push_back(std::make_unique<ImporterNumberFormatRule>());
    rules.push_back(std::make_unique<ImporterNumberCheckDigitRule>());
    rules.push_back(std::make_unique<ImporterNumberProgramRule>());
    rules.push_back(std::make_unique<ImporterTwiceRule>());
    rules.push_back(std::make_unique<ProvisionalNotForTypeRule>());
}

} // namespace carm::declaration
