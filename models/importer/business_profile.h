// Who a business is and whom to reach there: the texts as a person typed them, right or wrong, their checks
// and their JSON form. Domain notes 8.1 (user profile, legal name and address).
#pragma once

#include "importer/field_finding.h"
#include "support/json.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <set>
#include <vector>

namespace carm::importer {

/// The width that a declaration has for the name of an importer: three lines of 35.
inline constexpr int kLongestName = 105;
inline constexpr int kMostContacts = 20;

/// As the business number registry tells businesses apart.
enum class LegalEntityType {
    SoleProprietorship,
    Partnership,
    Corporation,
    Trust,
    Government,
    NonProfitOrganization,
    Other,
};

enum class ContactLanguage { English, French };

/// What a contact wants to hear of by e-mail.
enum class NoticeKind { Declarations, Statements, Payments, Delegations };

struct Address {
    QString street;     ///< civic number, street and unit; at most 105 characters
    QString city;       ///< at most 35
    QString province;   ///< two-letter code in Canada and the United States, else free or empty; at most 35
    QString postalCode; ///< needed in Canada (`K1A 0L8`) and the United States (ZIP, ZIP+4); at most 12
    QString country;    ///< ISO 3166-1 alpha-2
    bool operator==(const Address&) const = default;
};

struct Contact {
    QString name;      ///< first and last name; at most 70 characters
    QString phone;     ///< ten digits of North America, or + and 8 to 15 digits; printed punctuation allowed
    QString extension; ///< at most six digits, may be empty
    QString email;
    ContactLanguage language = ContactLanguage::English;
    std::set<NoticeKind> notices;
    bool operator==(const Contact&) const = default;
};

struct BusinessProfile {
    QString legalName;
    QString operatingName; ///< empty when it is the legal name
    std::optional<LegalEntityType> entityType;
    Address address;
    std::vector<Contact> contacts; ///< the first is the person who registers
    bool operator==(const BusinessProfile&) const = default;
};

/// Everything that is wrong, in the order of the form; empty for a profile that can be submitted.
FieldFindings validate(const BusinessProfile& profile);
/// The parts of it, for a page that shows one of them.
FieldFindings validateIdentity(const BusinessProfile& profile);
FieldFindings validateContacts(const std::vector<Contact>& contacts);

/// Empty texts are absent. A profile with findings can be written and read as well: a draft loses nothing.
QJsonObject toJson(const BusinessProfile& profile);
/// Strict: a key that is not known, a text beyond 1,024 characters, an empty text or a notice twice is an
/// error. `path` is where the object stands in its document.
Result<BusinessProfile, json::Error> businessProfileFromJson(const QJsonObject& object,
                                                             const QString& path = {});

QJsonObject toJson(const Address& address);
Result<Address, json::Error> addressFromJson(const QJsonObject& object, const QString& path);

QString toText(LegalEntityType type);
std::optional<LegalEntityType> legalEntityTypeFromText(QStringView text);
QString toText(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromText(QStringView text);

} // namespace carm::importer
