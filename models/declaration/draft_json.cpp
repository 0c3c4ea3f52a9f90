// The JSON form of a draft: flat texts, nested lists. Strict on the way in, so that a misspelt key is an
// error and not a field left out.
#include "declaration/declaration.h"
#include "declaration/draft_fields.h"

#include <QJsonArray>

namespace carm::declaration {
namespace {

/// Bounds memory for input from outside. Wider than any field of the form: a draft that is too long for the
/// form is kept and reported by a rule, never lost by reading it back.
constexpr qsizetype kLongestStoredText = 4096;

template <class Part, std::size_t Count>
void writeTexts(const Part& part, const std::array<TextField<Part>, Count>& fields, QJsonObject& object)
{
    for (const TextField<Part>& field : fields) {
        const QString& text = part.*(field.member);
        if (!text.isEmpty()) {
            object.insert(QLatin1String(field.key), text);
        }
    }
}

template <class Part, std::size_t Count>
Result<void, json::Error> readTexts(const json::Reader& reader,
                                    const std::array<TextField<Part>, Count>& fields, Part& part)
{
    for (const TextField<Part>& field : fields) {
        CARM_TRY(text, reader.optionalText(field.key));
        if (!text.has_value()) {
            (part.*(field.member)).clear();
            continue;
        }
        if (text->isEmpty()) {
            return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf(field.key), QString()});
        }
        if (text->size() > kLongestStoredText) {
            return fail(json::Error{json::ErrorCode::TooLarge, reader.pathOf(field.key), text->left(40)});
        }
        part.*(field.member) = *std::move(text);
    }
    return {};
}

template <class Part, std::size_t Count>
QJsonObject textsToJson(const Part& part, const std::array<TextField<Part>, Count>& fields)
{
    QJsonObject object;
    writeTexts(part, fields, object);
    return object;
}

QJsonObject invoiceToJson(const DraftInvoice& invoice)
{
    QJsonObject object = textsToJson(invoice, kInvoiceFields);
    QJsonArray lines;
    for (const DraftLine& line : invoice.lines) {
        lines.append(textsToJson(line, kLineFields));
    }
    object.insert(QStringLiteral("lines"), lines);
    return object;
}

Result<QJsonObject, json::Error> objectAt(const QJsonArray& array, qsizetype index, const QString& path)
{
    const QJsonValue value = array.at(index);
    if (!value.isObject()) {
        return fail(json::Error{json::ErrorCode::WrongType, path, QString()});
    }
    return value.toObject();
}

Result<DraftLine, json::Error> lineFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"classificationNumber", "description", "countryOfOrigin", "originArea",
                                "tariffTreatment", "quantity", "unitOfMeasure", "valueForDutyCode", "value",
                                "gstExemptionCode"}));
    DraftLine line;
    CARM_CHECK(readTexts(reader, kLineFields, line));
    return line;
}

Result<DraftInvoice, json::Error> invoiceFromJson(const QJsonObject& object, const QString& path,
                                                  qsizetype mostLines)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"number", "vendorName", "vendorAddress", "currency", "placeOfExport",
                                "directShipmentDate", "total", "lines"}));
    DraftInvoice invoice;
    CARM_CHECK(readTexts(reader, kInvoiceFields, invoice));
    CARM_TRY(lines, reader.array("lines", mostLines));
    invoice.lines.reserve(static_cast<std::size_t>(lines.size()));
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString linePath = reader.pathOf("lines", index);
        CARM_TRY(lineObject, objectAt(lines, index, linePath));
        CARM_TRY(line, lineFromJson(lineObject, linePath));
        invoice.lines.push_back(std::move(line));
    }
    return invoice;
}

Result<std::optional<DraftProvisionalImporter>, json::Error> provisionalFromJson(const json::Reader& reader)
{
    if (!reader.has("provisionalImporter")) {
        return std::optional<DraftProvisionalImporter>();
    }
    CARM_TRY(object, reader.object("provisionalImporter"));
    const json::Reader part(object, reader.pathOf("provisionalImporter"));
    CARM_CHECK(part.onlyKeys(
        {"legalName", "address", "identificationKind", "identificationNumber", "phone", "reason"}));
    DraftProvisionalImporter importer;
    CARM_CHECK(readTexts(part, kProvisionalImporterFields, importer));
    return std::optional(std::move(importer));
}

Result<std::vector<DraftReason>, json::Error> reasonsFromJson(const json::Reader& reader)
{
    std::vector<DraftReason> reasons;
    if (!reader.has("reasons")) {
        return reasons;
    }
    CARM_TRY(array, reader.array("reasons", kMostReasons));
    if (array.isEmpty()) { // no reasons are no key: one spelling for one draft
        return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("reasons"), QString()});
    }
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString path = reader.pathOf("reasons", index);
        CARM_TRY(object, objectAt(array, index, path));
        const json::Reader part(object, path);
        CARM_CHECK(part.onlyKeys({"code", "remark"}));
        DraftReason reason;
        CARM_CHECK(readTexts(part, kReasonFields, reason));
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

} // namespace

QJsonObject toJson(const Draft& draft)
{
    QJsonObject object = textsToJson(draft, kHeaderFields);
    if (draft.provisionalImporter.has_value()) {
        object.insert(QStringLiteral("provisionalImporter"),
                      textsToJson(*draft.provisionalImporter, kProvisionalImporterFields));
    }
    if (!draft.reasons.empty()) {
        QJsonArray reasons;
        for (const DraftReason& reason : draft.reasons) {
            reasons.append(textsToJson(reason, kReasonFields));
        }
        object.insert(QStringLiteral("reasons"), reasons);
    }
    QJsonArray invoices;
    for (const DraftInvoice& invoice : draft.invoices) {
        invoices.append(invoiceToJson(invoice));
    }
    object.insert(QStringLiteral("invoices"), invoices);
    return object;
}

Result<Draft, json::Error> draftFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_CHECK(reader.onlyKeys({"type", "office", "modeOfTransport", "importerNumber", "importerName",
                                "importerAddress", "importerPhone", "cargoControlNumber", "accountingDate",
                                "releaseDate", "provisionalImporter", "reasons", "invoices"}));
    Draft draft;
    CARM_CHECK(readTexts(reader, kHeaderFields, draft));
    CARM_TRY(provisional, provisionalFromJson(reader));
    CARM_TRY(reasons, reasonsFromJson(reader));
    draft.provisionalImporter = std::move(provisional);
    draft.reasons = std::move(reasons);
    CARM_TRY(invoices, reader.array("invoices", kMostInvoices));
    draft.invoices.reserve(static_cast<std::size_t>(invoices.size()));
    qsizetype linesLeft = kMostLines;
    for (qsizetype index = 0; index < invoices.size(); ++index) {
        const QString path = reader.pathOf("invoices", index);
        CARM_TRY(invoiceObject, objectAt(invoices, index, path));
        CARM_TRY(invoice, invoiceFromJson(invoiceObject, path, linesLeft));
        linesLeft -= static_cast<qsizetype>(invoice.lines.size());
        draft.invoices.push_back(std::move(invoice));
    }
    return draft;
}

} // namespace carm::declaration
