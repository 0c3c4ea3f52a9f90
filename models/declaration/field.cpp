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

QLatin1String keyOf(Field field)
{
    if (const auto* header = findField(kHeaderFields, field)) {
        return QLatin1String(header->key);
    }
    if (const auto* invoice = findField(kInvoiceFields, field)) {
        return QLatin1String(invoice->key);
    }
    if (const auto* line = findField(kLineFields, field)) {
        return QLatin1String(line->key);
    }
    return field == Field::Invoices ? QLatin1String("invoices") : QLatin1String("lines");
}

/// Shared by the reading and the writing form.
template <class AnyDraft, class Text> Text* findText(AnyDraft& draft, const FieldPath& path)
{
    if (const auto* header = findField(kHeaderFields, path.field)) {
        return &(draft.*(header->member));
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
    if (const auto* header = findField(kHeaderFields, field)) {
        return header->longest;
    }
    if (const auto* invoice = findField(kInvoiceFields, field)) {
        return invoice->longest;
    }
    const auto* line = findField(kLineFields, field);
    return line == nullptr ? 0 : line->longest;
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
