#include "access/access_json.h"

namespace carm::access {
namespace {

constexpr qint64 kFormat = 1;
/// The year 9999, as far as any clock here is believed.
constexpr qint64 kMostInstantMs = Q_INT64_C(253'402'300'799'999);

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Names the field, never its value: the value may be personal.
Failure<json::Error> badField(const json::Reader& reader, const char* key, const QString& expected)
{
    return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf(key), expected});
}

std::optional<QByteArray> exactHex(const QString& text, qsizetype size)
{
    const QByteArray latin = text.toLatin1();
    QByteArray bytes = QByteArray::fromHex(latin);
    const bool isExact = text.size() == size * 2 && bytes.toHex() == latin;
    return isExact ? std::optional(std::move(bytes)) : std::nullopt;
}

Result<QByteArray, json::Error> readHex(const json::Reader& reader, const char* key, qsizetype size)
{
    CARM_TRY(text, reader.text(key));
    auto bytes = exactHex(text, size);
    if (!bytes) {
        return badField(reader, key, QStringLiteral("%1 hexadecimal digits expected").arg(size * 2));
    }
    return *std::move(bytes);
}

Result<qint64, json::Error> readNumber(const json::Reader& reader, const char* key, qint64 least, qint64 most)
{
    CARM_TRY(number, reader.integer(key));
    if (number < least || number > most) {
        return badField(reader, key, QStringLiteral("%1 to %2 expected").arg(least).arg(most));
    }
    return number;
}

/// A clock that shows a time before 1970 must not make a state that cannot be read again.
Result<Instant, json::Error> readInstant(const json::Reader& reader, const char* key)
{
    CARM_TRY(milliseconds, readNumber(reader, key, -kMostInstantMs, kMostInstantMs));
    return Instant{milliseconds};
}

Result<void, json::Error> checkFormat(const json::Reader& reader)
{
    CARM_TRY(format, reader.integer("format"));
    if (format != kFormat) {
        return badField(reader, "format", QStringLiteral("%1 expected").arg(kFormat));
    }
    return {};
}

Result<Roles, json::Error> readRoles(const json::Reader& reader)
{
    CARM_TRY(array, reader.array("roles", static_cast<qsizetype>(kRoles.size())));
    Roles roles;
    for (qsizetype index = 0; index < array.size(); ++index) {
        const auto role = roleFromCode(array.at(index).toString());
        if (!role || !roles.insert(*role).second) {
            return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("roles", index),
                                    QStringLiteral("a role that is known and new in the list expected")});
        }
    }
    return roles;
}

Result<Subject, json::Error> readSubject(const json::Reader& reader)
{
    CARM_TRY(id, reader.text("id"));
    CARM_TRY(displayName, reader.text("displayName"));
    CARM_TRY(roles, readRoles(reader));
    CARM_TRY(office, reader.optionalText("office"));
    Subject subject{id, Pii(displayName), roles, office.value_or(QString())};
    const bool isEmptyText = office && office->isEmpty();
    if (isEmptyText || !isWellFormed(subject)) {
        return badField(reader, "id",
                        QStringLiteral("id, name, roles and office that fit together expected"));
    }
    return subject;
}

QJsonObject sealedToJson(const SealedSecrets& sealed)
{
    return {
        {QStringLiteral("salt"), hexOf(sealed.salt)},
        {QStringLiteral("passes"), sealed.cost.passes},
        {QStringLiteral("memoryBytes"), sealed.cost.memoryBytes},
        {QStringLiteral("nonce"), hexOf(sealed.nonce)},
        {QStringLiteral("box"), hexOf(sealed.box)},
        {QStringLiteral("checksum"), hexOf(sealed.checksum)},
    };
}

Result<SealedSecrets, json::Error> readSealed(const json::Reader& parent)
{
    CARM_TRY(object, parent.object("sealed"));
    const json::Reader reader(object, parent.pathOf("sealed"));
    CARM_CHECK(reader.onlyKeys({"salt", "passes", "memoryBytes", "nonce", "box", "checksum"}));
    SealedSecrets sealed;
    CARM_TRY(salt, readHex(reader, "salt", kPassphraseSaltBytes));
    CARM_TRY(passes, reader.integer("passes"));
    CARM_TRY(memoryBytes, reader.integer("memoryBytes"));
    CARM_TRY(nonce, readHex(reader, "nonce", kSealNonceBytes));
    CARM_TRY(box, readHex(reader, "box", kSealBoxBytes));
    CARM_TRY(checksum, readHex(reader, "checksum", kSealChecksumBytes));
    const PassphraseCost cost{passes, memoryBytes};
    if (!isAcceptable(cost)) {
        return badField(reader, "passes", QStringLiteral("a cost within bounds expected"));
    }
    return SealedSecrets{salt, cost, nonce, box, checksum};
}

Result<RecoveryCodes, json::Error> readRecoveryCodes(const json::Reader& parent)
{
    if (!parent.has("recovery")) {
        return RecoveryCodes{};
    }
    CARM_TRY(object, parent.object("recovery"));
    const json::Reader reader(object, parent.pathOf("recovery"));
    CARM_CHECK(reader.onlyKeys({"salt", "unused"}));
    RecoveryCodes codes;
    CARM_TRY(salt, readHex(reader, "salt", kRecoverySaltBytes));
    CARM_TRY(array, reader.array("unused", static_cast<qsizetype>(kRecoveryCodeCount)));
    codes.salt = salt;
    for (qsizetype index = 0; index < array.size(); ++index) {
        auto hash = exactHex(array.at(index).toString(), kRecoveryHashBytes);
        if (!hash) {
            return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("unused", index),
                                    QStringLiteral("hexadecimal digits expected")});
        }
        codes.unused.push_back(*std::move(hash));
    }
    return codes;
}

} // namespace

QJsonObject toJson(const Credential& credential)
{
    const Subject& subject = credential.subject;
    QJsonArray roles;
    for (const Role role : subject.roles) {
        roles.append(QString(codeOf(role)));
    }
    QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("id"), subject.id},
        {QStringLiteral("displayName"), subject.displayName.reveal()},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("publicKey"), hexOf(credential.publicKey)},
        {QStringLiteral("validFromMs"), credential.validity.from.milliseconds},
        {QStringLiteral("validUntilMs"), credential.validity.until.milliseconds},
        {QStringLiteral("sealed"), sealedToJson(credential.sealed)},
    };
    if (!subject.office.isEmpty()) {
        object.insert(QStringLiteral("office"), subject.office);
    }
    return object;
}

Result<Credential, json::Error> credentialFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(checkFormat(reader));
    CARM_CHECK(reader.onlyKeys({"format", "id", "displayName", "roles", "office", "publicKey", "validFromMs",
                                "validUntilMs", "sealed"}));
    CARM_TRY(subject, readSubject(reader));
    CARM_TRY(publicKey, readHex(reader, "publicKey", kPublicKeyBytes));
    CARM_TRY(from, readInstant(reader, "validFromMs"));
    CARM_TRY(until, readInstant(reader, "validUntilMs"));
    if (until <= from) {
        return badField(reader, "validUntilMs", QStringLiteral("later than validFromMs expected"));
    }
    CARM_TRY(sealed, readSealed(reader));
    return Credential{std::move(subject), publicKey, {from, until}, std::move(sealed)};
}

QJsonObject toJson(const SignInState& state)
{
    QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("failures"), state.lockout.failures},
        {QStringLiteral("lastSeenMs"), state.lockout.lastSeen.milliseconds},
        {QStringLiteral("blockedUntilMs"), state.lockout.blockedUntil.milliseconds},
    };
    if (state.lastTotpStep) {
        object.insert(QStringLiteral("lastTotpStep"), *state.lastTotpStep);
    }
    if (state.lastUsed) {
        object.insert(QStringLiteral("lastUsedMs"), state.lastUsed->milliseconds);
    }
    if (!state.recoveryCodes.salt.isEmpty()) {
        QJsonArray unused;
        for (const QByteArray& hash : state.recoveryCodes.unused) {
            unused.append(hexOf(hash));
        }
        object.insert(QStringLiteral("recovery"),
                      QJsonObject{{QStringLiteral("salt"), hexOf(state.recoveryCodes.salt)},
                                  {QStringLiteral("unused"), unused}});
    }
    return object;
}

Result<SignInState, json::Error> signInStateFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(checkFormat(reader));
    CARM_CHECK(reader.onlyKeys(
        {"format", "failures", "lastSeenMs", "blockedUntilMs", "lastTotpStep", "lastUsedMs", "recovery"}));
    SignInState state;
    CARM_TRY(failures, readNumber(reader, "failures", 0, kMostCountedFailures));
    CARM_TRY(lastSeen, readInstant(reader, "lastSeenMs"));
    CARM_TRY(blockedUntil, readInstant(reader, "blockedUntilMs"));
    state.lockout = {static_cast<int>(failures), lastSeen, blockedUntil};
    if (reader.has("lastTotpStep")) {
        CARM_TRY(step, readNumber(reader, "lastTotpStep", 0, kMostInstantMs));
        state.lastTotpStep = step;
    }
    if (reader.has("lastUsedMs")) {
        CARM_TRY(lastUsed, readInstant(reader, "lastUsedMs"));
        state.lastUsed = lastUsed;
    }
    CARM_TRY(recoveryCodes, readRecoveryCodes(reader));
    state.recoveryCodes = std::move(recoveryCodes);
    return state;
}

} // namespace carm::access
