#include "protocol/entry.h"

#include "protocol/canonical.h"
#include "protocol/entry_document.h"
#include "protocol/field_readers.h"

#include <algorithm>

namespace carm::protocol {
namespace {

constexpr qsizetype kMostTerminalChars = 64;
constexpr qsizetype kEntryHashBytes = 32;
constexpr qsizetype kEntrySignatureBytes = 64;

} // namespace

EntryId EntryId::make()
{
    return {QUuid::createUuid()};
}

QString EntryId::text() const
{
    return uuid.toString(QUuid::WithoutBraces);
}

std::optional<EntryId> EntryId::parse(QStringView text)
{
    const EntryId id{QUuid::fromString(text)};
    if (id.uuid.isNull() || id.text() != text) {
        return {};
    }
    return id;
}

bool isTerminalId(QStringView text)
{
    return !text.isEmpty() && text.size() <= kMostTerminalChars &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

Result<SealedEntry, SealError> sealDocument(const QJsonObject& document, const SigningKey& terminal)
{
    auto bytes = canonicalBytes(document);
    if (!bytes) {
        return fail(SealError::NotCanonical);
    }
    if (bytes->size() > kMostDocumentBytes) {
        return fail(SealError::TooLarge);
    }
    // What nobody could read back must not become an entry: it could never be sent, nor mended.
    const auto readBack = parsedDocument(bytes.value());
    auto entry = readBack ? entryNamedIn(readBack.value()) : fail(readBack.error());
    if (!entry) {
        return fail(SealError::NotReadable);
    }
    SealedEntry sealed = std::move(entry).value();
    sealed.document = std::move(bytes).value();
    sealed.hash = sha256(sealed.document);
    sealed.signature = terminal.sign(Purpose::Entry, sealed.hash);
    return sealed;
}

Result<SealedEntry, SealError> seal(const SealContext& context, const declaration::Draft& draft,
                                    const assessment::Assessment& assessment, const SigningKey& key)
{
    CARM_TRY(sealed, sealDocument(documentOf(context, draft, assessment), key));
    if (sealed.document.size() > kMostDeclarationBytes) {
        return fail(SealError::TooLarge);
    }
    return sealed;
}

Result<void, EntryError> verifyEntry(const SealedEntry& entry, const PublicKey& key)
{
    // The proof comes before the parsing: bytes of unknown origin are hashed, not read.
    if (sha256(entry.document) != entry.hash) {
        return fail(EntryError::HashMismatch);
    }
    if (!verify(key, Purpose::Entry, entry.hash, entry.signature)) {
        return fail(EntryError::BadSignature);
    }
    CARM_TRY(document, parsedDocument(entry.document));
    CARM_TRY(named, entryNamedIn(document));
    if (named.terminal != entry.terminal) {
        return fail(EntryError::WrongTerminal);
    }
    named.document = entry.document;
    named.hash = entry.hash;
    named.signature = entry.signature;
    if (entry != named) {
        return fail(EntryError::Malformed);
    }
    return {};
}

QJsonObject toEnvelope(const SealedEntry& entry)
{
    const auto document =
        json::parseObject(entry.document, json::Limits{kMostDocumentBytes, kMostCanonicalDepth});
    CARM_ENSURE(document.ok());
    return {{QStringLiteral("document"), document.value()},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
            {QStringLiteral("signature"), QString::fromLatin1(entry.signature.toBase64())}};
}

Result<SealedEntry, EntryError> fromEnvelope(const QJsonObject& envelope)
{
    const json::Reader reader(envelope);
    const auto document = reader.object("document");
    const auto hash = hexField(reader, "hash", kEntryHashBytes);
    const auto signature = base64Field(reader, "signature", kEntrySignatureBytes);
    if (!reader.onlyKeys({"document", "hash", "signature"}) || !document || !hash || !signature) {
        return fail(EntryError::Malformed);
    }
    const auto bytes = canonicalBytes(document.value());
    if (!bytes) {
        return fail(EntryError::NotCanonical);
    }
    if (bytes->size() > kMostDocumentBytes) {
        return fail(EntryError::Malformed);
    }
    CARM_TRY(entry, entryNamedIn(document.value()));
    entry.document = bytes.value();
    entry.hash = hash.value();
    entry.signature = signature.value();
    return entry;
}

} // namespace carm::protocol
