// The text fields of a profile as tables: JSON, paths, widths and mandatory fields come from here. Inside the
// room only.
#pragma once

#include "importer/business_profile.h"

#include <array>

namespace carm::importer {

/// Bounds memory for input from outside; wider than any field, so that a text that is too long for its field
/// is kept and reported, never lost by reading it back.
inline constexpr qsizetype kLongestStoredText = 1024;

enum class Presence { Optional, Mandatory };

template <class Part> struct TextField {
    ProfileField field;
    const char* key;
    QString Part::*member;
    int longest;
    Presence presence;
};

inline constexpr std::array<TextField<BusinessProfile>, 2> kNameFields{{
    {ProfileField::LegalName, "legalName", &BusinessProfile::legalName, kLongestName, Presence::Mandatory},
    {ProfileField::OperatingName, "operatingName", &BusinessProfile::operatingName, kLongestName,
     Presence::Optional},
}};

/// Province and postal code depend on the country and have a rule of their own.
inline constexpr std::array<TextField<Address>, 5> kAddressFields{{
    {ProfileField::Street, "street", &Address::street, 105, Presence::Mandatory},
    {ProfileField::City, "city", &Address::city, 35, Presence::Mandatory},
    {ProfileField::Province, "province", &Address::province, 35, Presence::Optional},
    {ProfileField::PostalCode, "postalCode", &Address::postalCode, 12, Presence::Optional},
    {ProfileField::Country, "country", &Address::country, 2, Presence::Mandatory},
}};

/// 254 characters is the longest address that mail can be sent to (RFC 5321, 4.5.3.1.3).
inline constexpr std::array<TextField<Contact>, 4> kContactFields{{
    {ProfileField::ContactName, "name", &Contact::name, 70, Presence::Mandatory},
    {ProfileField::ContactPhone, "phone", &Contact::phone, 30, Presence::Mandatory},
    {ProfileField::ContactExtension, "extension", &Contact::extension, 6, Presence::Optional},
    {ProfileField::ContactEmail, "email", &Contact::email, 254, Presence::Mandatory},
}};

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

/// An absent key is an empty text; an empty text, or one beyond kLongestStoredText, is an error.
Result<QString, json::Error> readText(const json::Reader& reader, const char* key);

template <class Part, std::size_t Count>
Result<void, json::Error> readTexts(const json::Reader& reader,
                                    const std::array<TextField<Part>, Count>& fields, Part& part)
{
    for (const TextField<Part>& field : fields) {
        CARM_TRY(text, readText(reader, field.key));
        part.*(field.member) = std::move(text);
    }
    return {};
}

/// Names the field, never its value: the value may be personal.
json::Error badValue(const json::Reader& reader, const char* key);
Result<QJsonObject, json::Error> objectAt(const QJsonArray& array, qsizetype index, const QString& path);

/// Nothing when the text fits its field.
std::optional<FieldProblem> textProblem(const QString& text, int longest, Presence presence);

template <class Part, std::size_t Count>
void checkTexts(const Part& part, const std::array<TextField<Part>, Count>& fields, int contact,
                FieldFindings& findings)
{
    for (const TextField<Part>& field : fields) {
        if (const auto problem = textProblem(part.*(field.member), field.longest, field.presence)) {
            findings.push_back({field.field, *problem, contact});
        }
    }
}

bool hasFinding(const FieldFindings& findings, ProfileField field, int contact = -1);

/// The texts of an address and what its country asks of them.
void checkAddress(const Address& address, FieldFindings& findings);
bool isPhone(QStringView text);

} // namespace carm::importer
