#include "importer/field_finding.h"

#include "importer/code_texts.h"

namespace carm::importer {
namespace {

/// The paths of the fields outside the contacts, and the last part of those inside one.
constexpr CodeTexts<ProfileField, 17> kPaths{{
    {ProfileField::LegalName, "legalName"},
    {ProfileField::OperatingName, "operatingName"},
    {ProfileField::LegalEntityType, "entityType"},
    {ProfileField::Street, "address.street"},
    {ProfileField::City, "address.city"},
    {ProfileField::Province, "address.province"},
    {ProfileField::PostalCode, "address.postalCode"},
    {ProfileField::Country, "address.country"},
    {ProfileField::Contacts, "contacts"},
    {ProfileField::ContactName, "name"},
    {ProfileField::ContactPhone, "phone"},
    {ProfileField::ContactExtension, "extension"},
    {ProfileField::ContactEmail, "email"},
    {ProfileField::Phone, "phone"},
    {ProfileField::IdentificationKind, "identificationKind"},
    {ProfileField::IdentificationNumber, "identificationNumber"},
    {ProfileField::Reason, "reason"},
}};

} // namespace

QString jsonPath(const FieldFinding& finding)
{
    const QString path = textForCode(kPaths, finding.field);
    return finding.contact < 0 ? path : QStringLiteral("contacts[%1].%2").arg(finding.contact).arg(path);
}

} // namespace carm::importer
