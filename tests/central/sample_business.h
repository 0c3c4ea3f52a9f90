// Businesses of the tests: what is on record of one, a registration that matches it, and its people.
#pragma once

#include "central/sample_terminal.h"
#include "central/service_rig.h"
#include "importer/delegation.h"
#include "importer/registration.h"

namespace carm::test {

/// Of the sample declaration, and another one.
inline const QString kSampleBusiness = QStringLiteral("870249414");
inline const QString kOtherBusiness = QStringLiteral("123456782");

importer::BusinessProfile sampleProfile();
/// In the form that an operator imports: one declaration of 375.59, one payment, a statement of 0.00.
QJsonObject sampleKnownBusiness(const QString& number);
/// Right in all.
importer::RegistrationDraft sampleRegistration(const QString& number);

/// An importer's terminal with its person, who is not registered yet.
struct ImporterDesk {
    ServiceRig& rig;
    SampleTerminal terminal;
    SampleActor person;

    ImporterDesk(ServiceRig& rig, unsigned char seed, const QString& userId);
    protocol::SealedEntry registration(const importer::RegistrationDraft& draft);
    protocol::EntryAnswer send(const protocol::SealedEntry& entry);
    /// Puts the business on record and registers it; the desk stands for it from then on.
    void registerBusiness(const QString& number);
    protocol::SealedEntry record(protocol::RecordKind kind, const QString& subject,
                                 const protocol::RecordBody& body);
    std::optional<protocol::BusinessView> toldOf(const QString& number);
    QString disputeOf(const protocol::SealedEntry& entry);
};

/// Asked for by `thirdParty`, everything but management.
importer::Delegation sampleDelegation(const QString& importer, const QString& thirdParty);

} // namespace carm::test
