#include "protocol/record.h"

#include "protocol/canonical.h"
#include "protocol/entry_document.h"
#include "protocol/field_readers.h"
#include "protocol/record_body_json.h"

#include <algorithm>
#include <iterator>

namespace carm::protocol {
namespace {

constexpr qsizetype kMostSubjectChars = 64;
constexpr qsizetype kMostRoleChars = 64;
constexpr qsizetype kActorSignatureBytes = 64;
constexpr qint64 kMostRecordInteger = (qint64(1) << 53) - 1;

struct NamedKind {
    RecordKind kind;
    const char* name;
    SubjectKind subject;
};

constexpr NamedKind kKinds[] = {
    {RecordKind::Presented, "presented", SubjectKind::Declaration},
    {RecordKind::ReviewStarted, "reviewStarted", SubjectKind::Declaration},
    {RecordKind::Returned, "returned", SubjectKind::Declaration},
    {RecordKind::ExaminationOrdered, "examinationOrdered", SubjectKind::Declaration},
    {RecordKind::ExaminationEnded, "examinationEnded", SubjectKind::Declaration},
    {RecordKind::Accepted, "accepted", SubjectKind::Declaration},
    {RecordKind::PaymentTaken, "paymentTaken", SubjectKind::Declaration},
    {RecordKind::PaymentVoided, "paymentVoided", SubjectKind::Declaration},
    {RecordKind::Released, "released", SubjectKind::Declaration},
    {RecordKind::Cancelled, "cancelled", SubjectKind::Declaration},
    {RecordKind::Countersigned, "countersigned", SubjectKind::Declaration},
    {RecordKind::DrawerOpened, "drawerOpened", SubjectKind::DrawerSession},
    {RecordKind::DrawerDropped, "drawerDropped", SubjectKind::DrawerSession},
    {RecordKind::DrawerClosed, "drawerClosed", SubjectKind::DrawerSession},
    {RecordKind::BusinessRegistered, "businessRegistered", SubjectKind::Business},
    {RecordKind::RoleGranted, "roleGranted", SubjectKind::Business},
    {RecordKind::RoleEnded, "roleEnded", SubjectKind::Business},
    {RecordKind::DelegationAsked, "delegationAsked", SubjectKind::Business},
    {RecordKind::DelegationAccepted, "delegationAccepted", SubjectKind::Business},
    {RecordKind::DelegationDeclined, "delegationDeclined", SubjectKind::Business},
    {RecordKind::DelegationRevoked, "delegationRevoked", SubjectKind::Business},
};

const NamedKind& namedKind(RecordKind kind)
{
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                     [kind](const NamedKind& one) { return one.kind == kind; });
    CARM_ENSURE(found != std::end(kKinds));
    return *found;
}

bool isSubject(const QString& text, SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Declaration: {
        const auto number = identifiers::TransactionNumber::parse(text);
        return number && number->text() == text;
    }
    case SubjectKind::DrawerSession:
        return EntryId::parse(text).has_value();
    case SubjectKind::Business: {
        const auto number = identifiers::BusinessNumber::parse(text);
        return number && number->text() == text;
    }
    }
    return false;
}

QJsonObject unsignedDocument(const RecordContext& context, const RecordBody& body)
{
    return {{QStringLiteral("recordFormat"), kRecordFormat},
            {QStringLiteral("id"), context.id.text()},
            {QStringLiteral("terminal"), context.terminal},
            {QStringLiteral("sequence"), context.sequence},
            {QStringLiteral("recordedAt"), context.recordedAt.milliseconds},
            {QStringLiteral("kind"), toText(context.kind)},
            {QStringLiteral("subject"), context.subject},
            {QStringLiteral("actor"), QJsonObject{{QStringLiteral("id"), context.actor.id},
                                                  {QStringLiteral("role"), context.actor.role}}},
            {QStringLiteral("body"), bodyToJson(body)}};
}

Result<Actor, json::Error> readActor(const json::Reader& reader)
{
    CARM_TRY(object, reader.object("actor"));
    const json::Reader actor(object, reader.pathOf("actor"));
    CARM_CHECK(actor.onlyKeys({"id", "role"}));
    CARM_TRY(id, terminalField(actor, "id"));
    CARM_TRY(role, boundedText(actor, "role", kMostRoleChars));
    return Actor{std::move(id), std::move(role)};
}

Result<RecordContext, json::Error> readContext(const json::Reader& reader)
{
    RecordContext context;
    CARM_TRY(idText, reader.text("id"));
    const auto id = EntryId::parse(idText);
    if (!id) {
        return fail(badValue(reader, "id", QStringLiteral("UUID expected")));
    }
    context.id = *id;
    CARM_TRY(terminal, terminalField(reader, "terminal"));
    context.terminal = std::move(terminal);
    CARM_TRY(sequence, integerBetween(reader, "sequence", 1, kMostRecordInteger));
    context.sequence = sequence;
    CARM_TRY(recordedAt, integerBetween(reader, "recordedAt", 0, kMostRecordInteger));
    context.recordedAt = Instant{recordedAt};
    CARM_TRY(kindText, reader.text("kind"));
    const auto kind = recordKindFromText(kindText);
    if (!kind) {
        return fail(badValue(reader, "kind", QStringLiteral("known kind expected")));
    }
    context.kind = *kind;
    CARM_TRY(subject, boundedText(reader, "subject", kMostSubjectChars));
    if (!isSubject(subject, subjectOf(*kind))) {
        return fail(badValue(reader, "subject", QStringLiteral("subject of the kind expected")));
    }
    context.subject = std::move(subject);
    CARM_TRY(actor, readActor(reader));
    context.actor = std::move(actor);
    return context;
}

Result<RecordContent, json::Error> readRecordFields(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"recordFormat", "id", "terminal", "sequence", "recordedAt", "kind", "subject",
                                "actor", "body", "actorSignature"}));
    CARM_TRY(context, readContext(reader));
    CARM_TRY(object, reader.object("body"));
    CARM_TRY(body, bodyFromJson(context.kind, object, reader.pathOf("body")));
    CARM_TRY(signature, base64Field(reader, "actorSignature", kActorSignatureBytes));
    return RecordContent{std::move(context), std::move(body), std::move(signature)};
}

} // namespace

QString toText(RecordKind kind)
{
    return QLatin1String(namedKind(kind).name);
}

std::optional<RecordKind> recordKindFromText(QStringView text)
{
    for (const NamedKind& one : kKinds) {
        if (text == QLatin1String(one.name)) {
            return one.kind;
        }
    }
    return {};
}

std::optional<declaration::DeclarationEvent> eventOf(RecordKind kind)
{
    using Event = declaration::DeclarationEvent;
    switch (kind) {
    case RecordKind::Presented:
        return Event::Presented;
    case RecordKind::ReviewStarted:
        return Event::ReviewStarted;
    case RecordKind::Returned:
        return Event::Returned;
    case RecordKind::ExaminationOrdered:
        return Event::ExaminationOrdered;
    case RecordKind::ExaminationEnded:
        return Event::ExaminationEnded;
    case RecordKind::Accepted:
        return Event::Accepted;
    case RecordKind::Released:
        return Event::ReleaseStamped;
    case RecordKind::Cancelled:
        return Event::Cancelled;
    default:
        return {};
    }
}

SubjectKind subjectOf(RecordKind kind)
{
    return namedKind(kind).subject;
}

Result<SealedEntry, SealError> sealRecord(const RecordContext& context, const RecordBody& body,
                                          const SigningKey& actor, const SigningKey& terminal)
{
    QJsonObject document = unsignedDocument(context, body);
    const auto toSign = canonicalBytes(document);
    if (!toSign) {
        return fail(SealError::NotCanonical);
    }
    const QByteArray signature = actor.sign(Purpose::Actor, sha256(toSign.value()));
    document.insert(QStringLiteral("actorSignature"), QString::fromLatin1(signature.toBase64()));
    return sealDocument(document, terminal);
}

Result<RecordContent, EntryError> recordOf(const QJsonObject& document)
{
    const json::Reader reader(document);
    const auto format = reader.integer("recordFormat");
    if (!format) {
        return fail(EntryError::Malformed);
    }
    if (format.value() != kRecordFormat) {
        return fail(EntryError::UnknownFormat);
    }
    auto content = readRecordFields(reader);
    if (!content) {
        return fail(EntryError::Malformed);
    }
    return std::move(content).value();
}

Result<RecordContent, EntryError> readRecord(const QByteArray& document)
{
    CARM_TRY(object, parsedDocument(document));
    return recordOf(object);
}

bool isSignedBy(const SealedEntry& record, const PublicKey& key)
{
    const auto parsed = parsedDocument(record.document);
    const auto content = parsed ? recordOf(parsed.value()) : fail(parsed.error());
    if (!content) {
        return false;
    }
    QJsonObject document = parsed.value();
    document.remove(QStringLiteral("actorSignature"));
    const auto signedBytes = canonicalBytes(document);
    return signedBytes && verify(key, Purpose::Actor, sha256(signedBytes.value()), content->actorSignature);
}

} // namespace carm::protocol
