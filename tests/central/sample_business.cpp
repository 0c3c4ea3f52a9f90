#include "central/sample_business.h"

#include "central/known_business.h"

#include <QJsonArray>

namespace carm::test {
namespace {

identifiers::BusinessNumber businessNumber(const QString& text)
{
    return identifiers::BusinessNumber::parse(text).value();
}

} // namespace

importer::BusinessProfile sampleProfile()
{
    importer::BusinessProfile profile;
    profile.legalName = QStringLiteral("Sample Importer Inc.");
    profile.entityType = importer::LegalEntityType::Corporation;
    profile.address = {QStringLiteral("123 Main Street"), QStringLiteral("Ottawa"), QStringLiteral("ON"),
                       QStringLiteral("K1A 0L8"), QStringLiteral("CA")};
    profile.contacts = {{QStringLiteral("Zoé Exemple"),
                         QStringLiteral("613-555-0100"),
                         {},
                         QStringLiteral("zoe@example.org"),
                         importer::ContactLanguage::French,
                         {}}};
    return profile;
}

QJsonObject sampleKnownBusiness(const QString& number)
{
    const auto one = [](const QJsonObject& object) { return QJsonArray{object}; };
    const QString day = QStringLiteral("2025-11-25");
    return {{QStringLiteral("businessNumber"), number},
            {QStringLiteral("active"), true},
            {QStringLiteral("profile"), importer::toJson(sampleProfile())},
            {QStringLiteral("accounts"),
             one({{QStringLiteral("number"), QString(number + QStringLiteral("RM0001"))},
                  {QStringLiteral("status"), QStringLiteral("active")},
                  {QStringLiteral("use"), QStringLiteral("importAndExport")},
                  {QStringLiteral("enrolledOn"), QStringLiteral("2020-01-02")}})},
            {QStringLiteral("declarations"),
             one({{QStringLiteral("transactionNumber"), QStringLiteral("12345000000012")},
                  {QStringLiteral("dutiesAndTaxes"), QStringLiteral("375.59")}})},
            {QStringLiteral("payments"),
             one({{QStringLiteral("day"), day}, {QStringLiteral("amount"), QStringLiteral("375.59")}})},
            {QStringLiteral("statements"),
             one({{QStringLiteral("day"), day}, {QStringLiteral("balance"), QStringLiteral("0.00")}})}};
}

importer::RegistrationDraft sampleRegistration(const QString& number)
{
    importer::RegistrationDraft draft;
    draft.requirementsSeen = true;
    draft.businessNumber = number;
    draft.profile = sampleProfile();
    draft.profile.legalName = QStringLiteral("SAMPLE IMPORTER INCORPORATED"); // spelled otherwise
    draft.programReference = QStringLiteral("RM0001");
    draft.signInReady = true;
    draft.terms = importer::TermsAcceptance{QStringLiteral("2026-01"), kSampleNow};
    draft.answers.declaration = importer::DeclarationTotal{
        identifiers::TransactionNumber::parse(u"12345000000012").value(), money::Cents::of(37'559)};
    draft.answers.statement = importer::StatementBalance{QDate(2025, 11, 25), money::Cents()};
    return draft;
}

ImporterDesk::ImporterDesk(ServiceRig& service, unsigned char seed, const QString& userId)
    : rig(service), terminal(rig.enrolled(seed, protocol::TerminalKind::Importer)),
      person{userId, importer::toText(importer::ImporterRole::BusinessAccountManager),
             keyOf(static_cast<unsigned char>(seed + 100))}
{
}

protocol::SealedEntry ImporterDesk::registration(const importer::RegistrationDraft& draft)
{
    return record(protocol::RecordKind::BusinessRegistered, draft.businessNumber,
                  protocol::BusinessRegisteredBody{importer::toJson(draft), QStringLiteral("Zoé Exemple"),
                                                   person.key.publicKey().bytes()});
}

protocol::EntryAnswer ImporterDesk::send(const protocol::SealedEntry& entry)
{
    return rig.submit(terminal, {entry}).answers.at(0);
}

void ImporterDesk::registerBusiness(const QString& number)
{
    const auto saved =
        central::saveKnownBusiness(rig.store(), businessNumber(number), sampleKnownBusiness(number));
    CARM_ENSURE(saved.ok());
    CARM_ENSURE(send(registration(sampleRegistration(number))).outcome == protocol::EntryOutcome::Created);
    CARM_ENSURE(toldOf(number)->state == QStringLiteral("accepted"));
}

protocol::SealedEntry ImporterDesk::record(protocol::RecordKind kind, const QString& subject,
                                           const protocol::RecordBody& body)
{
    return terminal.record(person, kind, subject, body);
}

std::optional<protocol::BusinessView> ImporterDesk::toldOf(const QString& number)
{
    std::optional<protocol::BusinessView> view;
    for (const protocol::FeedItem& item : rig.feedOf(terminal).items) {
        if (item.topic == protocol::FeedTopic::Business && item.key == number) {
            view = protocol::businessViewFromJson(item.content).value();
        }
    }
    return view;
}

QString ImporterDesk::disputeOf(const protocol::SealedEntry& entry)
{
    return rig.store().entry(entry.id).value()->dispute;
}

importer::Delegation sampleDelegation(const QString& importerNumber, const QString& thirdParty)
{
    importer::Delegation delegation{QUuid::createUuid(),
                                    businessNumber(importerNumber),
                                    businessNumber(thirdParty),
                                    importer::ThirdPartyKind::LicensedCustomsBroker,
                                    {},
                                    {true, true, true, false, importer::Disclosure::AllTransactions},
                                    QDate(2026, 12, 31),
                                    importer::DelegationState::Asked};
    return delegation;
}

} // namespace carm::test
