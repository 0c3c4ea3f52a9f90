#include "protocol/entry_document.h"

#include "declaration/corrections.h"
#include "declaration/declaration.h"
#include "protocol/canonical.h"
#include "protocol/field_readers.h"

namespace carm::protocol {
namespace {

constexpr qsizetype kMostDeclarantChars = 4096;
constexpr qsizetype kMostEditionNameChars = 128;
constexpr qsizetype kEditionHashBytes = 32;
constexpr qint64 kMostJsonInteger = (qint64(1) << 53) - 1;

static_assert(kMostVersion == declaration::kMostVersion); // what may be sealed can be written

struct EditionPart {
    QString name;
    QByteArray hash;
};

Result<EntryId, json::Error> readId(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("id"));
    const auto id = EntryId::parse(text);
    if (!id) {
        return fail(badValue(reader, "id", QStringLiteral("UUID expected")));
    }
    return *id;
}

Result<identifiers::TransactionNumber, json::Error> readTransactionNumber(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("transactionNumber"));
    auto number = identifiers::TransactionNumber::parse(text);
    if (!number || number->text() != text) {
        return fail(badValue(reader, "transactionNumber", QStringLiteral("14 digits expected")));
    }
    return std::move(number).value();
}

Result<QString, json::Error> readLanguage(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("language"));
    if (text != QLatin1String("en") && text != QLatin1String("fr")) {
        return fail(badValue(reader, "language", QStringLiteral("en or fr expected")));
    }
    return text;
}

Result<EditionPart, json::Error> readEdition(const json::Reader& reader)
{
    CARM_TRY(object, reader.object("edition"));
    const json::Reader edition(object, reader.pathOf("edition"));
    CARM_CHECK(edition.onlyKeys({"name", "hash"}));
    CARM_TRY(name, boundedText(edition, "name", kMostEditionNameChars));
    CARM_TRY(hash, hexField(edition, "hash", kEditionHashBytes));
    return EditionPart{std::move(name), std::move(hash)};
}

/// The outline that readers of amounts rely on; whether the figures are right is found by recomputation.
Result<QJsonObject, json::Error> readAmounts(const json::Reader& reader)
{
    CARM_TRY(object, reader.object("amounts"));
    const json::Reader amounts(object, reader.pathOf("amounts"));
    CARM_CHECK(amounts.onlyKeys({"provisional", "totals", "lines"}));
    CARM_CHECK(amounts.boolean("provisional"));
    CARM_CHECK(amounts.object("totals"));
    CARM_CHECK(amounts.array("lines", declaration::kMostLines));
    return object;
}

Result<EntryContent, json::Error> readFields(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"format", "id", "version", "terminal", "sequence", "transactionNumber",
                                "sealedAt", "language", "declarant", "edition", "declaration", "amounts"}));
    CARM_TRY(id, readId(reader));
    CARM_TRY(version, integerBetween(reader, "version", 1, kMostVersion));
    CARM_TRY(terminal, terminalField(reader, "terminal"));
    CARM_TRY(sequence, integerBetween(reader, "sequence", 0, kMostJsonInteger));
    CARM_TRY(number, readTransactionNumber(reader));
    CARM_TRY(sealedAt, integerBetween(reader, "sealedAt", 0, kMostJsonInteger));
    CARM_TRY(language, readLanguage(reader));
    CARM_TRY(declarant, boundedText(reader, "declarant", kMostDeclarantChars));
    CARM_TRY(edition, readEdition(reader));
    CARM_TRY(declarationObject, reader.object("declaration"));
    CARM_TRY(draft, declaration::draftFromJson(declarationObject));
    CARM_TRY(amounts, readAmounts(reader));
    SealContext context{.id = id,
                        .version = static_cast<int>(version),
                        .terminal = std::move(terminal),
                        .sequence = sequence,
                        .transactionNumber = std::move(number),
                        .sealedAt = Instant{sealedAt},
                        .language = std::move(language),
                        .declarantName = std::move(declarant),
                        .editionName = std::move(edition.name)};
    return EntryContent{std::move(context), std::move(draft), std::move(amounts), std::move(edition.hash)};
}

} // namespace

QJsonObject documentOf(const SealContext& context, const declaration::Draft& draft,
                       const assessment::Assessment& assessment)
{
    const QJsonObject edition{{QStringLiteral("name"), context.editionName},
                              {QStringLiteral("hash"), QString::fromLatin1(assessment.editionHash.toHex())}};
    return {{QStringLiteral("format"), kEntryFormat},
            {QStringLiteral("id"), context.id.text()},
            {QStringLiteral("version"), context.version},
            {QStringLiteral("terminal"), context.terminal},
            {QStringLiteral("sequence"), context.sequence},
            {QStringLiteral("transactionNumber"), context.transactionNumber.text()},
            {QStringLiteral("sealedAt"), context.sealedAt.milliseconds},
            {QStringLiteral("language"), context.language},
            {QStringLiteral("declarant"), context.declarantName},
            {QStringLiteral("edition"), edition},
            {QStringLiteral("declaration"), declaration::toJson(draft)},
            {QStringLiteral("amounts"), assessment::amountsToJson(assessment)}};
}

Result<EntryContent, EntryError> contentOf(const QJsonObject& document)
{
    const json::Reader reader(document);
    const auto format = reader.integer("format");
    if (!format) {
        return fail(EntryError::Malformed);
    }
    if (format.value() != kEntryFormat) {
        return fail(EntryError::UnknownFormat);
    }
    auto content = readFields(reader);
    if (!content) {
        return fail(EntryError::Malformed);
    }
    return std::move(content).value();
}

Result<QJsonObject, EntryError> parsedDocument(const QByteArray& document)
{
    auto object = json::parseObject(document, json::Limits{kMostDocumentBytes, kMostCanonicalDepth});
    if (!object) {
        return fail(EntryError::Malformed);
    }
    const auto canonical = canonicalBytes(object.value());
    if (!canonical || canonical.value() != document) {
        return fail(EntryError::NotCanonical);
    }
    return std::move(object).value();
}

Result<EntryContent, EntryError> readDocument(const QByteArray& document)
{
    CARM_TRY(object, parsedDocument(document));
    return contentOf(object);
}

Result<SealedEntry, EntryError> entryNamedIn(const QJsonObject& document)
{
    SealedEntry entry;
    if (document.contains(QStringLiteral("recordFormat"))) {
        CARM_TRY(record, recordOf(document));
        entry.kind = EntryKind::Record;
        entry.id = record.context.id;
        entry.terminal = record.context.terminal;
        entry.sequence = record.context.sequence;
        entry.subject = record.context.subject;
        return entry;
    }
    CARM_TRY(content, contentOf(document));
    entry.id = content.context.id;
    entry.version = content.context.version;
    entry.terminal = content.context.terminal;
    entry.sequence = content.context.sequence;
    entry.subject = content.context.transactionNumber.text();
    return entry;
}

} // namespace carm::protocol
