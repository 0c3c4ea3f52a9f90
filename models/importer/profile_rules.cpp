#include "importer/profile_fields.h"

#include <algorithm>

namespace carm::importer {
namespace {

/// Canada Post's codes of provinces and territories.
constexpr std::array<const char*, 13> kProvinces{"AB", "BC", "MB", "NB", "NL", "NS", "NT",
                                                 "NU", "ON", "PE", "QC", "SK", "YT"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What cannot be seen can make two texts look alike: controls, formatting such as a change of direction,
/// line separators, private and unassigned characters, half a surrogate pair.
bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasForbidden(const QString& text)
{
    // Not toUcs4(), which replaces half a surrogate pair by a character that is allowed.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(unit, text.at(++i));
        }
        if (isForbidden(character)) {
            return true;
        }
    }
    return false;
}

/// `A1A 1A1` with or without its blank. D, F, I, O, Q and U are in no code, W and Z do not begin one.
bool isCanadianPostalCode(const QString& text)
{
    QString code = text.trimmed();
    if (code.size() == 7 && (code.at(3) == u' ' || code.at(3) == u'-')) {
        code.remove(3, 1);
    }
    if (code.size() != 6 || QStringView(u"WZ").contains(code.at(0).toUpper())) {
        return false;
    }
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        const bool fits =
            i % 2 == 1 ? isDigit(c) : isLetter(c) && !QStringView(u"DFIOQU").contains(c.toUpper());
        if (!fits) {
            return false;
        }
    }
    return true;
}

/// `12345` or `12345-6789`.
bool isZipCode(const QString& text)
{
    const QString code = text.trimmed();
    if (code.size() != 5 && !(code.size() == 10 && code.at(5) == u'-')) {
        return false;
    }
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i != 5 && !isDigit(code.at(i))) {
            return false;
        }
    }
    return true;
}

bool isTwoLetters(const QString& text)
{
    const QString code = text.trimmed();
    return code.size() == 2 && isLetter(code.at(0)) && isLetter(code.at(1));
}

bool isProvince(const QString& text)
{
    const QString code = text.trimmed().toUpper();
    return isTwoLetters(text) &&
           std::any_of(kProvinces.begin(), kProvinces.end(),
                       [&code](const char* province) { return code == QLatin1String(province); });
}

/// One @, a local part of at most 64 characters, and a domain of at least two labels. Whether mail arrives is
/// for a letter to show, not for a pattern.
bool isEmail(const QString& text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const bool hasBlank =
        std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || c == u','; });
    if (at < 1 || at > 64 || at != address.lastIndexOf(u'@') || hasBlank) {
        return false;
    }
    const QStringList labels = address.sliced(at + 1).split(u'.');
    return labels.size() >= 2 && !labels.contains(QString());
}

void addUnlessFound(FieldFindings& findings, ProfileField field, FieldProblem problem, int contact = -1)
{
    if (!hasFinding(findings, field, contact)) {
        findings.push_back({field, problem, contact});
    }
}

void checkForm(const QString& text, bool (*isWellFormed)(const QString&), ProfileField field,
               FieldFindings& findings)
{
    if (text.trimmed().isEmpty()) {
        addUnlessFound(findings, field, FieldProblem::Missing);
    } else if (!isWellFormed(text)) {
        addUnlessFound(findings, field, FieldProblem::WrongForm);
    }
}

void checkContact(const Contact& contact, int index, FieldFindings& findings)
{
    checkTexts(contact, kContactFields, index, findings);
    if (!isPhone(contact.phone)) {
        addUnlessFound(findings, ProfileField::ContactPhone, FieldProblem::WrongForm, index);
    }
    if (!std::all_of(contact.extension.begin(), contact.extension.end(), isDigit)) {
        addUnlessFound(findings, ProfileField::ContactExtension, FieldProblem::WrongForm, index);
    }
    if (!isEmail(contact.email)) {
        addUnlessFound(findings, ProfileField::ContactEmail, FieldProblem::WrongForm, index);
    }
}

} // namespace

std::optional<FieldProblem> textProblem(const QString& text, int longest, Presence presence)
{
    if (text.trimmed().isEmpty() && presence == Presence::Mandatory) {
        return FieldProblem::Missing;
    }
    if (text.size() > longest) {
        return FieldProblem::TooLong;
    }
    return hasForbidden(text) ? std::optional(FieldProblem::ForbiddenCharacter) : std::nullopt;
}

bool hasFinding(const FieldFindings& findings, ProfileField field, int contact)
{
    return std::any_of(findings.begin(), findings.end(), [&](const FieldFinding& finding) {
        return finding.field == field && finding.contact == contact;
    });
}

bool isPhone(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool international = trimmed.startsWith(u'+');
    qsizetype digits = 0;
    for (const QChar c : international ? trimmed.sliced(1) : trimmed) {
        if (isDigit(c)) {
            ++digits;
        } else if (!QStringView(u" -.()").contains(c)) {
            return false;
        }
    }
    return international ? digits >= 8 && digits <= 15 : digits == 10;
}

void checkAddress(const Address& address, FieldFindings& findings)
{
    checkTexts(address, kAddressFields, -1, findings);
    const QString country = address.country.trimmed().toUpper();
    if (!isTwoLetters(address.country)) {
        addUnlessFound(findings, ProfileField::Country, FieldProblem::WrongForm);
    } else if (country == QStringLiteral("CA")) {
        checkForm(address.province, isProvince, ProfileField::Province, findings);
        checkForm(address.postalCode, isCanadianPostalCode, ProfileField::PostalCode, findings);
    } else if (country == QStringLiteral("US")) {
        checkForm(address.province, isTwoLetters, ProfileField::Province, findings);
        checkForm(address.postalCode, isZipCode, ProfileField::PostalCode, findings);
    }
}

FieldFindings validateIdentity(const BusinessProfile& profile)
{
    FieldFindings findings;
    checkTexts(profile, kNameFields, -1, findings);
    if (!profile.entityType) {
        findings.push_back({ProfileField::LegalEntityType, FieldProblem::Missing});
    }
    checkAddress(profile.address, findings);
    return findings;
}

FieldFindings validateContacts(const std::vector<Contact>& contacts)
{
    FieldFindings findings;
    if (contacts.empty()) {
        findings.push_back({ProfileField::Contacts, FieldProblem::Missing});
    } else if (contacts.size() > kMostContacts) {
        findings.push_back({ProfileField::Contacts, FieldProblem::TooMany});
    }
    for (std::size_t index = 0; index < contacts.size(); ++index) {
        checkContact(contacts[index], static_cast<int>(index), findings);
    }
    return findings;
}

FieldFindings validate(const BusinessProfile& profile)
{
    FieldFindings findings = validateIdentity(profile);
    const FieldFindings contacts = validateContacts(profile.contacts);
    findings.insert(findings.end(), contacts.begin(), contacts.end());
    return findings;
}

} // namespace carm::importer
