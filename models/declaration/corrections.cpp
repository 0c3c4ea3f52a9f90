#include "declaration/corrections.h"

#include "declaration/draft_fields.h"
#include "declaration/entry_type.h"
#include "declaration/rule_support.h"
#include "support/ensure.h"

#include <algorithm>

namespace carm::declaration {
namespace {

/// The same number in another spelling is the same importer.
QString canonicalImporterNumber(const QString& typed)
{
    const auto number = identifiers::ImportProgramAccount::parse(typed);
    return number ? number->text() : typed.trimmed();
}

bool isSameImporter(const Draft& before, const Draft& after)
{
    if (!before.provisionalImporter.has_value()) {
        return !after.provisionalImporter.has_value() && canonicalImporterNumber(before.importerNumber) ==
                                                             canonicalImporterNumber(after.importerNumber);
    }
    return after.provisionalImporter.has_value() ? before.provisionalImporter == after.provisionalImporter
                                                 : !after.importerNumber.trimmed().isEmpty();
}

void checkLines(const Draft& before, const Draft& after, Findings& findings)
{
    for (std::size_t index = 0; index < before.invoices.size(); ++index) {
        const bool isThere = index < after.invoices.size();
        const std::size_t had = before.invoices[index].lines.size();
        const std::size_t has = isThere ? after.invoices[index].lines.size() : 0;
        if (has < had) {
            const int invoice = static_cast<int>(index);
            findings.push_back({RuleCode::LinesDropped,
                                Severity::Error,
                                isThere ? FieldPath{Field::Lines, invoice} : FieldPath{Field::Invoices},
                                {QString::number(invoice + 1), QString::number(had), QString::number(has)}});
        }
    }
}

/// The part at `index`, or nothing when this version does not reach that far.
template <class Part> const Part* partAt(const std::vector<Part>& parts, std::size_t index)
{
    return index < parts.size() ? &parts[index] : nullptr;
}

/// Compares one part of the form field by field; a part that is not there declares nothing.
template <class Part, std::size_t Count>
void compareTexts(const Part* before, const Part* after, const std::array<TextField<Part>, Count>& fields,
                  int invoice, int line, std::vector<Difference>& found)
{
    for (const TextField<Part>& field : fields) {
        const QString had = before == nullptr ? QString() : (before->*(field.member)).trimmed();
        const QString has = after == nullptr ? QString() : (after->*(field.member)).trimmed();
        if (had != has) {
            found.push_back({{field.field, invoice, line}, had, has});
        }
    }
}

void compareInvoices(const DraftInvoice* before, const DraftInvoice* after, int invoice,
                     std::vector<Difference>& found)
{
    compareTexts(before, after, kInvoiceFields, invoice, -1, found);
    const std::vector<DraftLine> none;
    const std::vector<DraftLine>& had = before == nullptr ? none : before->lines;
    const std::vector<DraftLine>& has = after == nullptr ? none : after->lines;
    for (std::size_t line = 0; line < std::max(had.size(), has.size()); ++line) {
        compareTexts(partAt(had, line), partAt(has, line), kLineFields, invoice, static_cast<int>(line),
                     found);
    }
}

template <class Part> const Part* pointerTo(const std::optional<Part>& part)
{
    return part.has_value() ? &*part : nullptr;
}

} // namespace

std::optional<VersionError> versionError(const VersionKey& highest, const VersionKey& after)
{
    if (highest.transactionNumber != after.transactionNumber) {
        return VersionError::TransactionNumberDiffers;
    }
    if (after.version <= highest.version) {
        return VersionError::VersionSpent;
    }
    return after.version > kMostVersion ? std::optional(VersionError::VersionsUsedUp) : std::nullopt;
}

QString toText(VersionError error)
{
    switch (error) {
    case VersionError::TransactionNumberDiffers:
        return QStringLiteral("transactionNumberDiffers");
    case VersionError::VersionSpent:
        return QStringLiteral("versionSpent");
    case VersionError::VersionsUsedUp:
        return QStringLiteral("versionsUsedUp");
    }
    CARM_ENSURE(false); // every error has a name
    return {};
}

std::vector<Finding> checkCorrection(const Draft& before, const Draft& after)
{
    Findings findings;
    if (entryTypeFromText(before.type) != entryTypeFromText(after.type)) {
        findings.push_back({RuleCode::TypeChanged,
                            Severity::Error,
                            FieldPath{Field::Type},
                            {typedFact(before.type), typedFact(after.type)}});
    }
    if (!isSameImporter(before, after)) {
        findings.push_back({RuleCode::ImporterChanged,
                            Severity::Error,
                            FieldPath{Field::ImporterNumber},
                            {typedFact(before.importerNumber)}});
    }
    checkLines(before, after, findings);
    return findings;
}

std::vector<Difference> differences(const Draft& before, const Draft& after)
{
    std::vector<Difference> found;
    compareTexts(&before, &after, kHeaderFields, -1, -1, found);
    compareTexts(pointerTo(before.provisionalImporter), pointerTo(after.provisionalImporter),
                 kProvisionalImporterFields, -1, -1, found);
    const std::size_t invoices = std::max(before.invoices.size(), after.invoices.size());
    for (std::size_t invoice = 0; invoice < invoices; ++invoice) {
        compareInvoices(partAt(before.invoices, invoice), partAt(after.invoices, invoice),
                        static_cast<int>(invoice), found);
    }
    return found;
}

} // namespace carm::declaration
