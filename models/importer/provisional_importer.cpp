#include "importer/provisional_importer.h"

#include "importer/code_texts.h"
#include "importer/profile_fields.h"

#include <algorithm>

namespace carm::importer {
namespace {

constexpr int kLongestIdentification = 30;
constexpr int kLongestPhone = 30;

constexpr CodeTexts<IdentificationKind, 4> kIdentificationKinds{{
    {IdentificationKind::DriversLicence, "driversLicence"},
    {IdentificationKind::Passport, "passport"},
    {IdentificationKind::PermanentResidentCard, "permanentResidentCard"},
    {IdentificationKind::OtherGovernmentCard, "otherGovernmentCard"},
}};

constexpr CodeTexts<ProvisionalReason, 3> kProvisionalReasons{{
    {ProvisionalReason::FirstTimeImporter, "firstTimeImporter"},
    {ProvisionalReason::NumberPending, "numberPending"},
    {ProvisionalReason::RegistryUnreachable, "registryUnreachable"},
}};

bool isIdentificationNumber(const QString& text)
{
    const QString number = text.trimmed();
    return number.size() >= 4 && std::all_of(number.begin(), number.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u' ' || c == u'-';
           });
}

void checkText(const QString& text, int longest, ProfileField field, bool isWellFormed,
               FieldFindings& findings)
{
    if (const auto problem = textProblem(text, longest, Presence::Mandatory)) {
        findings.push_back({field, *problem});
    } else if (!isWellFormed) {
        findings.push_back({field, FieldProblem::WrongForm});
    }
}

/// A code that may still be missing in a draft.
template <class Code, std::size_t Count>
Result<std::optional<Code>, json::Error> readCode(const json::Reader& reader, const char* key,
                                                  const CodeTexts<Code, Count>& texts)
{
    CARM_TRY(text, reader.optionalText(key));
    if (!text) {
        return std::optional<Code>();
    }
    const auto code = codeForText(texts, *text);
    if (!code) {
        return fail(badValue(reader, key));
    }
    return code;
}

void writeText(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

} // namespace

FieldFindings validate(const ProvisionalImporter& importer)
{
    FieldFindings findings;
    checkText(importer.legalName, kLongestName, ProfileField::LegalName, true, findings);
    checkAddress(importer.address, findings);
    if (!importer.identificationKind) {
        findings.push_back({ProfileField::IdentificationKind, FieldProblem::Missing});
    }
    const QString& identification = importer.identificationNumber.reveal();
    checkText(identification, kLongestIdentification, ProfileField::IdentificationNumber,
              isIdentificationNumber(identification), findings);
    checkText(importer.phone, kLongestPhone, ProfileField::Phone, isPhone(importer.phone), findings);
    if (!importer.reason) {
        findings.push_back({ProfileField::Reason, FieldProblem::Missing});
    }
    return findings;
}

QJsonObject toJson(const ProvisionalImporter& importer)
{
    QJsonObject object;
    writeText(object, "legalName", importer.legalName);
    object.insert(QStringLiteral("address"), toJson(importer.address));
    if (importer.identificationKind) {
        object.insert(QStringLiteral("identificationKind"), toText(*importer.identificationKind));
    }
    writeText(object, "identificationNumber", importer.identificationNumber.reveal());
    writeText(object, "phone", importer.phone);
    if (importer.reason) {
        object.insert(QStringLiteral("reason"), toText(*importer.reason));
    }
    return object;
}

Result<ProvisionalImporter, json::Error> provisionalImporterFromJson(const QJsonObject& object,
                                                                     const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys(
        {"legalName", "address", "identificationKind", "identificationNumber", "phone", "reason"}));
    CARM_TRY(legalName, readText(reader, "legalName"));
    CARM_TRY(addressObject, reader.object("address"));
    CARM_TRY(address, addressFromJson(addressObject, reader.pathOf("address")));
    CARM_TRY(kind, readCode(reader, "identificationKind", kIdentificationKinds));
    CARM_TRY(identification, readText(reader, "identificationNumber"));
    CARM_TRY(phone, readText(reader, "phone"));
    CARM_TRY(reason, readCode(reader, "reason", kProvisionalReasons));
    return ProvisionalImporter{std::move(legalName),
                               std::move(address),
                               kind,
                               Pii<QString>(std::move(identification)),
                               std::move(phone),
                               reason};
}

QString toText(IdentificationKind kind)
{
    return textForCode(kIdentificationKinds, kind);
}

std::optional<IdentificationKind> identificationKindFromText(QStringView text)
{
    return codeForText(kIdentificationKinds, text);
}

QString toText(ProvisionalReason reason)
{
    return textForCode(kProvisionalReasons, reason);
}

std::optional<ProvisionalReason> provisionalReasonFromText(QStringView text)
{
    return codeForText(kProvisionalReasons, text);
}

} // namespace carm::importer
