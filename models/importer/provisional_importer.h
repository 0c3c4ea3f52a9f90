// What is kept of a first-time importer at the border who has no business number yet. An officer signs for
// it; the number is attached later as a new version of the declaration. Domain note 7.4.
#pragma once

#include "importer/business_profile.h"
#include "support/secret.h"

namespace carm::importer {

enum class IdentificationKind { DriversLicence, Passport, PermanentResidentCard, OtherGovernmentCard };

/// Why no business number could be had at the border.
enum class ProvisionalReason {
    FirstTimeImporter,   ///< none was ever asked for
    NumberPending,       ///< asked for, not given yet
    RegistryUnreachable, ///< the registry cannot be reached
};

struct ProvisionalImporter {
    QString legalName;
    Address address;
    std::optional<IdentificationKind> identificationKind;
    /// 4 to 30 letters, digits, blanks and hyphens. That it is no payment card is checked where it is typed.
    Pii<QString> identificationNumber;
    QString phone;
    std::optional<ProvisionalReason> reason;
    bool operator==(const ProvisionalImporter&) const = default;
};

/// Everything that is wrong, in the order of the form.
FieldFindings validate(const ProvisionalImporter& importer);

/// Carries the identification number in clear: only for what is sealed or encrypted as a whole.
QJsonObject toJson(const ProvisionalImporter& importer);
/// Strict as businessProfileFromJson().
Result<ProvisionalImporter, json::Error> provisionalImporterFromJson(const QJsonObject& object,
                                                                     const QString& path = {});

QString toText(IdentificationKind kind);
std::optional<IdentificationKind> identificationKindFromText(QStringView text);
QString toText(ProvisionalReason reason);
std::optional<ProvisionalReason> provisionalReasonFromText(QStringView text);

} // namespace carm::importer
