// The JSON form of a profile. Strict on the way in, so that a misspelt key is an error and not a field left
// out.
#include "importer/business_profile.h"

#include "importer/code_texts.h"
#include "importer/profile_fields.h"

namespace carm::importer {
namespace {

constexpr CodeTexts<LegalEntityType, 7> kEntityTypes{{
    {LegalEntityType::SoleProprietorship, "soleProprietorship"},
    {LegalEntityType::Partnership, "partnership"},
    {LegalEntityType::Corporation, "corporation"},
    {LegalEntityType::Trust, "trust"},
    {LegalEntityType::Government, "government"},
    {LegalEntityType::NonProfitOrganization, "nonProfitOrganization"},
    {LegalEntityType::Other, "other"},
}};

constexpr CodeTexts<ContactLanguage, 2> kContactLanguages{{
    {ContactLanguage::English, "en"},
    {ContactLanguage::French, "fr"},
}};

constexpr CodeTexts<NoticeKind, 4> kNoticeKinds{{
    {NoticeKind::Declarations, "declarations"},
    {NoticeKind::Statements, "statements"},
    {NoticeKind::Payments, "payments"},
    {NoticeKind::Delegations, "delegations"},
}};

QJsonObject contactToJson(const Contact& contact)
{
    QJsonObject object;
    writeTexts(contact, kContactFields, object);
    object.insert(QStringLiteral("language"), textForCode(kContactLanguages, contact.language));
    QJsonArray notices;
    for (const NoticeKind kind : contact.notices) {
        notices.append(toText(kind));
    }
    object.insert(QStringLiteral("notices"), notices);
    return object;
}

Result<std::set<NoticeKind>, json::Error> noticesFromJson(const json::Reader& reader)
{
    CARM_TRY(array, reader.array("notices", kNoticeKinds.size()));
    std::set<NoticeKind> notices;
    for (const QJsonValue& value : array) {
        const auto kind = noticeKindFromText(value.toString());
        if (!kind || !notices.insert(*kind).second) {
            return fail(badValue(reader, "notices"));
        }
    }
    return notices;
}

Result<Contact, json::Error> contactFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"name", "phone", "extension", "email", "language", "notices"}));
    Contact contact;
    CARM_CHECK(readTexts(reader, kContactFields, contact));
    CARM_TRY(languageText, reader.text("language"));
    const auto language = codeForText(kContactLanguages, languageText);
    if (!language) {
        return fail(badValue(reader, "language"));
    }
    contact.language = *language;
    CARM_TRY(notices, noticesFromJson(reader));
    contact.notices = std::move(notices);
    return contact;
}

} // namespace

Result<QString, json::Error> readText(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.optionalText(key));
    if (!text) {
        return QString();
    }
    if (text->isEmpty()) {
        return fail(badValue(reader, key));
    }
    if (text->size() > kLongestStoredText) {
        return fail(json::Error{json::ErrorCode::TooLarge, reader.pathOf(key), {}});
    }
    return *std::move(text);
}

json::Error badValue(const json::Reader& reader, const char* key)
{
    return {json::ErrorCode::BadValue, reader.pathOf(key), {}};
}

Result<QJsonObject, json::Error> objectAt(const QJsonArray& array, qsizetype index, const QString& path)
{
    const QJsonValue value = array.at(index);
    if (!value.isObject()) {
        return fail(json::Error{json::ErrorCode::WrongType, path, {}});
    }
    return value.toObject();
}

QJsonObject toJson(const Address& address)
{
    QJsonObject object;
    writeTexts(address, kAddressFields, object);
    return object;
}

Result<Address, json::Error> addressFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"street", "city", "province", "postalCode", "country"}));
    Address address;
    CARM_CHECK(readTexts(reader, kAddressFields, address));
    return address;
}

QJsonObject toJson(const BusinessProfile& profile)
{
    QJsonObject object;
    writeTexts(profile, kNameFields, object);
    if (profile.entityType) {
        object.insert(QStringLiteral("entityType"), toText(*profile.entityType));
    }
    object.insert(QStringLiteral("address"), toJson(profile.address));
    QJsonArray contacts;
    for (const Contact& contact : profile.contacts) {
        contacts.append(contactToJson(contact));
    }
    object.insert(QStringLiteral("contacts"), contacts);
    return object;
}

Result<BusinessProfile, json::Error> businessProfileFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"legalName", "operatingName", "entityType", "address", "contacts"}));
    BusinessProfile profile;
    CARM_CHECK(readTexts(reader, kNameFields, profile));
    CARM_TRY(entityText, reader.optionalText("entityType"));
    if (entityText) {
        profile.entityType = legalEntityTypeFromText(*entityText);
        if (!profile.entityType) {
            return fail(badValue(reader, "entityType"));
        }
    }
    CARM_TRY(addressObject, reader.object("address"));
    CARM_TRY(address, addressFromJson(addressObject, reader.pathOf("address")));
    profile.address = std::move(address);
    CARM_TRY(contacts, reader.array("contacts", kMostContacts));
    for (qsizetype index = 0; index < contacts.size(); ++index) {
        const QString contactPath = reader.pathOf("contacts", index);
        CARM_TRY(contactObject, objectAt(contacts, index, contactPath));
        CARM_TRY(contact, contactFromJson(contactObject, contactPath));
        profile.contacts.push_back(std::move(contact));
    }
    return profile;
}

QString toText(LegalEntityType type)
{
    return textForCode(kEntityTypes, type);
}

std::optional<LegalEntityType> legalEntityTypeFromText(QStringView text)
{
    return codeForText(kEntityTypes, text);
}

QString toText(NoticeKind kind)
{
    return textForCode(kNoticeKinds, kind);
}

std::optional<NoticeKind> noticeKindFromText(QStringView text)
{
    return codeForText(kNoticeKinds, text);
}

} // namespace carm::importer
