#include "declaration/field.h"

#include "declaration/draft_fields.h"

namespace carm::declaration {
namespace {

template <class Fields> auto findField(const Fields& fields, Field field) -> decltype(&fields[0])
{
    for (const auto& candidate : fields) {
        if (candidate.field == field) {
            return &candidate;
        }
    }
    return nullptr;
}

/// Calls `use` with the row of a text field; false for the fields that stand for a whole part.
template <class Use> bool withRow(Field field, Use use)
{
    const auto useIn = [&](const auto& fields) {
        const auto* row = findField(fields, field);
        if (row != nullptr) {
            use(*row);
        }
        return row != nullptr;
    };
    return useIn(kHeaderFields) || useIn(kProvisionalImporterFields) || useIn(kReasonFields) ||
           useIn(kInvoiceFields) || useIn(kLineFields);
}

QLatin1String keyOf(Field field)
{
    QLatin1String key;
    if (withRow(field, [&key](const auto& row) { key = QLatin1String(row.key); })) {
        return key;
    }
    switch (field) {
    case Field::ProvisionalImporter:
        return QLatin1String("provisionalImporter");
    case Field::Reasons:
        return QLatin1String("reasons");
    case Field::Invoices:
        return QLatin1String("invoices");
    default:
        return QLatin1String("lines");
    }
}

/// Shared by the reading and the writing form.
template <class AnyDraft, class Text> Text* findText(AnyDraft& draft, const FieldPath& path)
{
    if (const auto* header = findField(kHeaderFields, path.field)) {
        return &(draft.*(header->member));
    }
    if (const auto* text = findField(kProvisionalImporterFields, path.field)) {
        auto& part = draft.provisionalImporter;
        return part.has_value() ? &(*part.*(text->member)) : nullptr;
    }
    if (const auto* text = findField(kReasonFields, path.field)) {
        const bool exists = path.reason >= 0 && path.reason < static_cast<int>(draft.reasons.size());
        return exists ? &(draft.reasons[static_cast<std::size_t>(path.reason)].*(text->member)) : nullptr;
    }
    if (path.invoice < 0 || path.invoice >= static_cast<int>(draft.invoices.size())) {
        return nullptr;
    }
    auto& invoice = draft.invoices[static_cast<std::size_t>(path.invoice)];
    if (const auto* text = findField(kInvoiceFields, path.field)) {
        return &(invoice.*(text->member));
    }
    if (path.line < 0 || path.line >= static_cast<int>(invoice.lines.size())) {
        return nullptr;
    }
    const auto* text = findField(kLineFields, path.field);
    return text == nullptr ? nullptr : &(invoice.lines[static_cast<std::size_t>(path.line)].*(text->member));
}

} // namespace

QString jsonPath(const FieldPath& path)
{
    QString text;
    if (findField(kProvisionalImporterFields, path.field) != nullptr) {
        text += QStringLiteral("provisionalImporter.");
    }
    if (path.reason >= 0) {
        text += QStringLiteral("reasons[%1].").arg(path.reason);
    }
    if (path.invoice >= 0) {
        text += QStringLiteral("invoices[%1].").arg(path.invoice);
    }
    if (path.line >= 0) {
        text += QStringLiteral("lines[%1].").arg(path.line);
    }
    return text + keyOf(path.field);
}

int longestText(Field field)
{
    int longest = 0;
    withRow(field, [&longest](const auto& row) { longest = row.longest; });
    return longest;
}

const QString* textAt(const Draft& draft, const FieldPath& path)
{
    return findText<const Draft, const QString>(draft, path);
}

QString* textAt(Draft& draft, const FieldPath& path)
{
    return findText<Draft, QString>(draft, path);
}

} // namespace carm::declaration
