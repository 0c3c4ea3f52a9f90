#include "protocol/record_body_json.h"

#include "protocol/field_readers.h"

#include <QJsonArray>

#include <algorithm>

namespace carm::protocol {
namespace {

using json::Reader;
template <class T> using Read = Result<T, json::Error>;

constexpr qsizetype kMostBodyCodeChars = 64;
constexpr qsizetype kMostRemarkChars = 1000;
constexpr qsizetype kMostReferenceChars = 64;
constexpr qsizetype kMostNameChars = 200;
constexpr qsizetype kMostReasons = 10;
constexpr qsizetype kMostTenders = 20;
constexpr qint64 kMostCount = 1'000'000;
constexpr qsizetype kUserKeyBytes = 32;
constexpr qsizetype kDeclarationHashBytes = 32;

QJsonObject& insertText(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
    return object;
}

QString lowerHex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Absent and empty are the same for a text that may be empty; an empty one is not written.
Read<QString> textOrNothing(const Reader& reader, const char* key, qsizetype most)
{
    return reader.has(key) ? boundedText(reader, key, most) : QString();
}

Read<money::Cents> amount(const Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    const bool isNegative = text.startsWith(u'-');
    const auto cents = money::Cents::parse(isNegative ? text.mid(1) : text);
    const auto value = cents && isNegative ? money::Cents() - cents.value() : cents.valueOr(money::Cents());
    if (!cents || value.text() != text) {
        return fail(badValue(reader, key, QStringLiteral("an amount with two decimals expected")));
    }
    return value;
}

Read<money::Cents> amountFromZero(const Reader& reader, const char* key)
{
    CARM_TRY(value, amount(reader, key));
    if (value < money::Cents()) {
        return fail(badValue(reader, key, QStringLiteral("zero or more expected")));
    }
    return value;
}

bool isReasonCode(const QString& text)
{
    return !text.isEmpty() && text.size() <= kMostBodyCodeChars &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
           });
}

Read<QString> reasonCode(const Reader& reader, const char* key)
{
    CARM_TRY(code, reader.text(key));
    return isReasonCode(code) ? Read<QString>(std::move(code))
                              : fail(badValue(reader, key, QStringLiteral("code expected")));
}

Read<QStringList> reasonCodes(const Reader& reader, const char* key)
{
    CARM_TRY(array, reader.array(key, kMostReasons));
    QStringList list;
    for (const QJsonValue& value : array) {
        const QString code = value.toString();
        if (!isReasonCode(code)) {
            return fail(badValue(reader, key, QStringLiteral("codes expected")));
        }
        list.append(code);
    }
    if (list.isEmpty()) {
        return fail(badValue(reader, key, QStringLiteral("at least one code expected")));
    }
    return list;
}

Read<EntryId> uuidField(const Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    const auto id = EntryId::parse(text);
    return id ? Read<EntryId>(*id) : fail(badValue(reader, key, QStringLiteral("UUID expected")));
}

Read<QString> sessionField(const Reader& reader)
{
    CARM_TRY(session, uuidField(reader, "drawerSession"));
    return session.text();
}

Read<RecordBody> readPlain(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({}));
    return RecordBody(PlainBody{});
}

Read<RecordBody> readPresented(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"declaration"}));
    CARM_TRY(envelope, reader.object("declaration"));
    auto entry = fromEnvelope(envelope);
    if (!entry || entry->kind != EntryKind::Declaration) {
        return fail(badValue(reader, "declaration", QStringLiteral("sealed declaration expected")));
    }
    return RecordBody(PresentedBody{std::move(entry).value()});
}

Read<RecordBody> readReasons(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"codes", "remark"}));
    CARM_TRY(list, reasonCodes(reader, "codes"));
    CARM_TRY(remark, textOrNothing(reader, "remark", kMostRemarkChars));
    return RecordBody(ReasonsBody{std::move(list), std::move(remark)});
}

Read<RecordedTender> readTender(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"kind", "tendered", "applied", "reference"}));
    CARM_TRY(kind, boundedText(reader, "kind", kMostBodyCodeChars));
    CARM_TRY(tendered, amountFromZero(reader, "tendered"));
    CARM_TRY(applied, amountFromZero(reader, "applied"));
    CARM_TRY(reference, textOrNothing(reader, "reference", kMostReferenceChars));
    return RecordedTender{std::move(kind), tendered, applied, std::move(reference)};
}

Read<RecordBody> readPayment(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"receiptNumber", "drawerSession", "owed", "tenders", "change", "rounding"}));
    PaymentBody body;
    CARM_TRY(receipt, boundedText(reader, "receiptNumber", kMostBodyCodeChars));
    CARM_TRY(session, sessionField(reader));
    CARM_TRY(owed, amountFromZero(reader, "owed"));
    CARM_TRY(tenders, reader.array("tenders", kMostTenders));
    for (qsizetype index = 0; index < tenders.size(); ++index) {
        const Reader part(tenders.at(index).toObject(), reader.pathOf("tenders", index));
        CARM_TRY(tender, readTender(part));
        body.tenders.push_back(std::move(tender));
    }
    CARM_TRY(change, amountFromZero(reader, "change"));
    CARM_TRY(rounding, amount(reader, "rounding"));
    body.receiptNumber = std::move(receipt);
    body.drawerSession = std::move(session);
    body.owed = owed;
    body.change = change;
    body.rounding = rounding;
    return RecordBody(std::move(body));
}

Read<RecordBody> readVoid(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"payment", "receiptNumber", "drawerSession", "reason", "remark"}));
    CARM_TRY(payment, uuidField(reader, "payment"));
    CARM_TRY(receipt, boundedText(reader, "receiptNumber", kMostBodyCodeChars));
    CARM_TRY(session, sessionField(reader));
    CARM_TRY(reason, reasonCode(reader, "reason"));
    CARM_TRY(remark, textOrNothing(reader, "remark", kMostRemarkChars));
    return RecordBody(PaymentVoidedBody{payment, std::move(receipt), std::move(session), std::move(reason),
                                        std::move(remark)});
}

Read<QString> bodyOffice(const Reader& reader)
{
    CARM_TRY(text, reader.text("office"));
    const auto code = identifiers::OfficeCode::parse(text);
    if (!code || code->text() != text) {
        return fail(badValue(reader, "office", QStringLiteral("four digits expected")));
    }
    return text;
}

Read<RecordBody> readReleased(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"office"}));
    CARM_TRY(place, bodyOffice(reader));
    return RecordBody(ReleasedBody{std::move(place)});
}

Read<RecordBody> readDrawerOpened(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"office", "openingFloat"}));
    CARM_TRY(place, bodyOffice(reader));
    CARM_TRY(openingFloat, amountFromZero(reader, "openingFloat"));
    return RecordBody(DrawerOpenedBody{std::move(place), openingFloat});
}

Read<RecordBody> readDrawerDrop(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"amount", "remark"}));
    CARM_TRY(dropped, amountFromZero(reader, "amount"));
    CARM_TRY(remark, textOrNothing(reader, "remark", kMostRemarkChars));
    return RecordBody(DrawerDropBody{dropped, std::move(remark)});
}

Read<RecordBody> readDrawerClosed(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"expected", "counted", "firstReceipt", "lastReceipt", "receipts", "unsent"}));
    CARM_TRY(expected, amount(reader, "expected"));
    CARM_TRY(counted, amountFromZero(reader, "counted"));
    CARM_TRY(first, textOrNothing(reader, "firstReceipt", kMostBodyCodeChars));
    CARM_TRY(last, textOrNothing(reader, "lastReceipt", kMostBodyCodeChars));
    CARM_TRY(receipts, integerBetween(reader, "receipts", 0, kMostCount));
    CARM_TRY(unsent, integerBetween(reader, "unsent", 0, kMostCount));
    return RecordBody(DrawerClosedBody{expected, counted, std::move(first), std::move(last),
                                       static_cast<int>(receipts), static_cast<int>(unsent)});
}

Read<RecordBody> readCountersigned(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"declaration", "hash"}));
    CARM_TRY(id, uuidField(reader, "declaration"));
    CARM_TRY(hash, hexField(reader, "hash", kDeclarationHashBytes));
    return RecordBody(CountersignedBody{id, std::move(hash)});
}

Read<RecordBody> readRegistered(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"registration", "userName", "userPublicKey"}));
    CARM_TRY(registration, reader.object("registration"));
    CARM_TRY(name, boundedText(reader, "userName", kMostNameChars));
    CARM_TRY(key, hexField(reader, "userPublicKey", kUserKeyBytes));
    return RecordBody(BusinessRegisteredBody{std::move(registration), std::move(name), std::move(key)});
}

Read<RecordBody> readRole(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"userId", "userName", "role", "program", "userPublicKey"}));
    CARM_TRY(userId, terminalField(reader, "userId"));
    CARM_TRY(name, boundedText(reader, "userName", kMostNameChars));
    CARM_TRY(role, boundedText(reader, "role", kMostBodyCodeChars));
    CARM_TRY(program, textOrNothing(reader, "program", kMostBodyCodeChars));
    QByteArray key;
    if (reader.has("userPublicKey")) {
        CARM_TRY(bytes, hexField(reader, "userPublicKey", kUserKeyBytes));
        key = std::move(bytes);
    }
    return RecordBody(
        RoleBody{std::move(userId), std::move(name), std::move(role), std::move(program), std::move(key)});
}

Read<RecordBody> readDelegation(const Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"delegation"}));
    CARM_TRY(delegation, reader.object("delegation"));
    return RecordBody(DelegationBody{std::move(delegation)});
}

QJsonObject bodyFields(const PlainBody&)
{
    return {};
}

QJsonObject bodyFields(const PresentedBody& body)
{
    return {{QStringLiteral("declaration"), toEnvelope(body.declaration)}};
}

QJsonObject bodyFields(const ReasonsBody& body)
{
    QJsonObject object{{QStringLiteral("codes"), QJsonArray::fromStringList(body.codes)}};
    return insertText(object, "remark", body.remark);
}

QJsonObject bodyFields(const PaymentBody& body)
{
    QJsonArray tenders;
    for (const RecordedTender& tender : body.tenders) {
        QJsonObject part{{QStringLiteral("kind"), tender.kind},
                         {QStringLiteral("tendered"), tender.tendered.text()},
                         {QStringLiteral("applied"), tender.applied.text()}};
        tenders.append(insertText(part, "reference", tender.reference));
    }
    return {{QStringLiteral("receiptNumber"), body.receiptNumber},
            {QStringLiteral("drawerSession"), body.drawerSession},
            {QStringLiteral("owed"), body.owed.text()},
            {QStringLiteral("tenders"), tenders},
            {QStringLiteral("change"), body.change.text()},
            {QStringLiteral("rounding"), body.rounding.text()}};
}

QJsonObject bodyFields(const PaymentVoidedBody& body)
{
    QJsonObject object{{QStringLiteral("payment"), body.payment.text()},
                       {QStringLiteral("receiptNumber"), body.receiptNumber},
                       {QStringLiteral("drawerSession"), body.drawerSession},
                       {QStringLiteral("reason"), body.reason}};
    return insertText(object, "remark", body.remark);
}

QJsonObject bodyFields(const ReleasedBody& body)
{
    return {{QStringLiteral("office"), body.office}};
}

QJsonObject bodyFields(const DrawerOpenedBody& body)
{
    return {{QStringLiteral("office"), body.office},
            {QStringLiteral("openingFloat"), body.openingFloat.text()}};
}

QJsonObject bodyFields(const DrawerDropBody& body)
{
    QJsonObject object{{QStringLiteral("amount"), body.amount.text()}};
    return insertText(object, "remark", body.remark);
}

QJsonObject bodyFields(const DrawerClosedBody& body)
{
    QJsonObject object{{QStringLiteral("expected"), body.expected.text()},
                       {QStringLiteral("counted"), body.counted.text()},
                       {QStringLiteral("receipts"), body.receipts},
                       {QStringLiteral("unsent"), body.unsent}};
    insertText(object, "firstReceipt", body.firstReceipt);
    return insertText(object, "lastReceipt", body.lastReceipt);
}

QJsonObject bodyFields(const CountersignedBody& body)
{
    return {{QStringLiteral("declaration"), body.declaration.text()},
            {QStringLiteral("hash"), lowerHex(body.hash)}};
}

QJsonObject bodyFields(const BusinessRegisteredBody& body)
{
    return {{QStringLiteral("registration"), body.registration},
            {QStringLiteral("userName"), body.userName},
            {QStringLiteral("userPublicKey"), lowerHex(body.userPublicKey)}};
}

QJsonObject bodyFields(const RoleBody& body)
{
    QJsonObject object{{QStringLiteral("userId"), body.userId},
                       {QStringLiteral("userName"), body.userName},
                       {QStringLiteral("role"), body.role}};
    insertText(object, "program", body.program);
    return insertText(object, "userPublicKey", lowerHex(body.userPublicKey));
}

QJsonObject bodyFields(const DelegationBody& body)
{
    return {{QStringLiteral("delegation"), body.delegation}};
}

} // namespace

QJsonObject bodyToJson(const RecordBody& body)
{
    return std::visit([](const auto& one) { return bodyFields(one); }, body);
}

Result<RecordBody, json::Error> bodyFromJson(RecordKind kind, const QJsonObject& object, const QString& path)
{
    const Reader reader(object, path);
    switch (kind) {
    case RecordKind::ReviewStarted:
    case RecordKind::ExaminationEnded:
    case RecordKind::Accepted:
        return readPlain(reader);
    case RecordKind::Presented:
        return readPresented(reader);
    case RecordKind::Returned:
    case RecordKind::ExaminationOrdered:
    case RecordKind::Cancelled:
        return readReasons(reader);
    case RecordKind::PaymentTaken:
        return readPayment(reader);
    case RecordKind::PaymentVoided:
        return readVoid(reader);
    case RecordKind::Released:
        return readReleased(reader);
    case RecordKind::Countersigned:
        return readCountersigned(reader);
    case RecordKind::DrawerOpened:
        return readDrawerOpened(reader);
    case RecordKind::DrawerDropped:
        return readDrawerDrop(reader);
    case RecordKind::DrawerClosed:
        return readDrawerClosed(reader);
    case RecordKind::BusinessRegistered:
        return readRegistered(reader);
    case RecordKind::RoleGranted:
    case RecordKind::RoleEnded:
        return readRole(reader);
    case RecordKind::DelegationAsked:
    case RecordKind::DelegationAccepted:
    case RecordKind::DelegationDeclined:
    case RecordKind::DelegationRevoked:
        return readDelegation(reader);
    }
    return fail(json::Error{json::ErrorCode::BadValue, path, QStringLiteral("known kind expected")});
}

} // namespace carm::protocol
