#include "presenters/registration_texts.h"

#include "presenters/importer_messages.h"
#include "presenters/message_table.h"

#include <algorithm>
#include <array>

namespace carm::presenters {
namespace {

using importer::ProfileField;
using importer::RegistrationState;
using importer::RegistrationStep;
using importer::Requirement;
using outbox::OutboxState;

constexpr const char* kStepNames[] = {
    QT_TRANSLATE_NOOP("Registration", "What you need"), QT_TRANSLATE_NOOP("Registration", "Your business"),
    QT_TRANSLATE_NOOP("Registration", "Proof"),         QT_TRANSLATE_NOOP("Registration", "Program account"),
    QT_TRANSLATE_NOOP("Registration", "Contacts"),      QT_TRANSLATE_NOOP("Registration", "Sign-in"),
    QT_TRANSLATE_NOOP("Registration", "Terms"),
};

struct RequirementTexts {
    Requirement requirement;
    const char* text;
    const char* detail;
};

constexpr RequirementTexts kRequirementTexts[] = {
    {Requirement::BusinessNumber, QT_TRANSLATE_NOOP("Registration", "Business number"),
     QT_TRANSLATE_NOOP("Registration",
                       "Nine digits. It stands on every letter of the Canada Revenue Agency.")},
    {Requirement::LegalNameAndAddress, QT_TRANSLATE_NOOP("Registration", "Legal name and address"),
     QT_TRANSLATE_NOOP("Registration",
                       "As on record. Capitals, accents, punctuation and usual abbreviations do not count.")},
    {Requirement::LegalEntityType, QT_TRANSLATE_NOOP("Registration", "Type of legal entity"),
     QT_TRANSLATE_NOOP("Registration", "For example corporation, partnership or sole proprietorship.")},
    {Requirement::AuthorityToAct, QT_TRANSLATE_NOOP("Registration", "Authority to act"),
     QT_TRANSLATE_NOOP("Registration",
                       "You may bind the business. You become its business account manager.")},
    {Requirement::PreviousDeclaration, QT_TRANSLATE_NOOP("Registration", "A former declaration"),
     QT_TRANSLATE_NOOP(
         "Registration",
         "Its transaction number and its total of duties and taxes. A total of $0.00 is an answer.")},
    {Requirement::PastPayment, QT_TRANSLATE_NOOP("Registration", "A former payment"),
     QT_TRANSLATE_NOOP("Registration", "Its date and its amount.")},
    {Requirement::StatementOfAccount, QT_TRANSLATE_NOOP("Registration", "A statement of account"),
     QT_TRANSLATE_NOOP("Registration", "Its date and its balance. A balance of $0.00 is an answer.")},
    {Requirement::ContactDetails, QT_TRANSLATE_NOOP("Registration", "Contact details"),
     QT_TRANSLATE_NOOP("Registration", "Name, telephone and e-mail of each person to be reached.")},
    {Requirement::AuthenticatorDevice, QT_TRANSLATE_NOOP("Registration", "An authenticator app"),
     QT_TRANSLATE_NOOP("Registration",
                       "On a telephone or another device. It shows the second code at the sign-in.")},
};

constexpr std::pair<importer::LegalEntityType, const char*> kEntityTypes[] = {
    {importer::LegalEntityType::Corporation, QT_TRANSLATE_NOOP("Registration", "Corporation")},
    {importer::LegalEntityType::SoleProprietorship, QT_TRANSLATE_NOOP("Registration", "Sole proprietorship")},
    {importer::LegalEntityType::Partnership, QT_TRANSLATE_NOOP("Registration", "Partnership")},
    {importer::LegalEntityType::Trust, QT_TRANSLATE_NOOP("Registration", "Trust")},
    {importer::LegalEntityType::Government, QT_TRANSLATE_NOOP("Registration", "Government")},
    {importer::LegalEntityType::NonProfitOrganization,
     QT_TRANSLATE_NOOP("Registration", "Non-profit organization")},
    {importer::LegalEntityType::Other, QT_TRANSLATE_NOOP("Registration", "Other")},
};

constexpr std::pair<ProfileField, RegistrationField> kProfileFields[] = {
    {ProfileField::LegalName, RegistrationField::LegalName},
    {ProfileField::OperatingName, RegistrationField::OperatingName},
    {ProfileField::LegalEntityType, RegistrationField::EntityType},
    {ProfileField::Street, RegistrationField::Street},
    {ProfileField::City, RegistrationField::City},
    {ProfileField::Province, RegistrationField::Province},
    {ProfileField::PostalCode, RegistrationField::PostalCode},
    {ProfileField::Country, RegistrationField::Country},
    {ProfileField::ContactName, RegistrationField::ContactName},
    {ProfileField::ContactPhone, RegistrationField::ContactPhone},
    {ProfileField::ContactExtension, RegistrationField::ContactExtension},
    {ProfileField::ContactEmail, RegistrationField::ContactEmail},
};

std::vector<RegistrationFinding> profileFindings(const importer::FieldFindings& findings,
                                                 const Speaker& speaker)
{
    std::vector<RegistrationFinding> result;
    for (const importer::FieldFinding& finding : findings) {
        const auto field = std::find_if(std::begin(kProfileFields), std::end(kProfileFields),
                                        [&finding](const auto& row) { return row.first == finding.field; });
        // The list of contacts as a whole is told at its first field.
        result.push_back({field == std::end(kProfileFields) ? RegistrationField::ContactName : field->second,
                          finding.contact, importerMessage(finding, speaker)});
    }
    return result;
}

Message businessNumberMessage(const Speaker& speaker)
{
    return {speaker.say("Registration", "The business number is not right."),
            speaker.say("Registration", "It has nine digits, and the last one checks the others."),
            speaker.say("Registration", "Compare it with a letter of the Canada Revenue Agency.")};
}

Message programMessage(const Speaker& speaker)
{
    return {speaker.say("Registration", "The program account is not right."),
            speaker.say("Registration", "It is RM and four digits, as RM0001."),
            speaker.say("Registration", "Type it, or RM0001 if the business has none yet.")};
}

Message termsMessage(const Speaker& speaker)
{
    return {speaker.say("Registration", "The terms are not accepted."),
            speaker.say("Registration", "The registration is an agreement with the agency."),
            speaker.say("Registration", "Read the terms and accept them.")};
}

Message unreadableMessage(RegistrationField field, const Speaker& speaker)
{
    switch (field) {
    case RegistrationField::DeclarationNumber:
        return {speaker.say("Registration", "The transaction number is not right."),
                speaker.say("Registration", "It has fourteen digits, and the last one checks the others."),
                speaker.say("Registration", "Compare it with the copy of the declaration.")};
    case RegistrationField::PaymentDay:
    case RegistrationField::StatementDay:
        return {speaker.say("Registration", "This is not a day, or it can be read in two ways."),
                speaker.say("Registration", "03/04/2026 is in March or in April."),
                speaker.say("Registration", "Type it as year-month-day.")};
    default:
        return {speaker.say("Registration", "This is not an amount."),
                speaker.say("Registration", "It has dollars and cents. $0.00 is an amount as well."),
                speaker.say("Registration", "Type it as on the paper.")};
    }
}

struct ProofPair {
    RegistrationField first;
    RegistrationField second;
    importer::ProofQuestion question;
};
constexpr std::array<ProofPair, 3> kProofPairs = {{
    {RegistrationField::DeclarationNumber, RegistrationField::DeclarationTotal,
     importer::ProofQuestion::DeclarationTotal},
    {RegistrationField::PaymentDay, RegistrationField::PaymentAmount, importer::ProofQuestion::PaymentMade},
    {RegistrationField::StatementDay, RegistrationField::StatementBalance,
     importer::ProofQuestion::StatementBalance},
}};

/// A question that was begun and gives no answer: the field that cannot be read, or is empty.
void addPairFindings(const RegistrationForm& form, const ProofPair& pair, const Speaker& speaker,
                     std::vector<RegistrationFinding>& findings)
{
    const bool isBegun =
        !registrationText(form, pair.first, 0).isEmpty() || !registrationText(form, pair.second, 0).isEmpty();
    if (isNoneYet(form, pair.question) || !isBegun) {
        return;
    }
    for (const RegistrationField field : {pair.first, pair.second}) {
        if (!isReadableProof(field, registrationText(form, field, 0))) {
            findings.push_back({field, -1, unreadableMessage(field, speaker)});
        }
    }
}

std::vector<RegistrationFinding> proofFindings(const RegistrationForm& form, const Speaker& speaker)
{
    std::vector<RegistrationFinding> findings;
    for (const ProofPair& pair : kProofPairs) {
        addPairFindings(form, pair, speaker, findings);
    }
    if (findings.empty() && !importer::isComplete(form.draft.answers)) {
        findings.push_back(
            {RegistrationField::DeclarationNumber,
             -1,
             {speaker.say("Registration", "Two answers are needed."),
              speaker.say("Registration",
                          "They prove that it is your business. $0.00 is an answer; “none yet” "
                          "counts where all three are answered."),
              speaker.say("Registration", "Answer another question, or say “none yet”.")}});
    }
    return findings;
}

QString segmentLabel(int row, const Speaker& speaker)
{
    constexpr ProfileField kCompared[] = {ProfileField::LegalName,  ProfileField::Street,
                                          ProfileField::City,       ProfileField::Province,
                                          ProfileField::PostalCode, ProfileField::Country};
    return profileFieldName(kCompared[row], speaker);
}

QString verdictText(importer::Sameness sameness, const Speaker& speaker)
{
    switch (sameness) {
    case importer::Sameness::Same:
        return speaker.say("Registration", "The same");
    case importer::Sameness::SameAfterNormalisation:
        return speaker.say("Registration", "The same but for spelling");
    case importer::Sameness::Different:
        break;
    }
    return speaker.say("Registration", "Different");
}

void setStatusTexts(RegistrationStatus& status, const Speaker& speaker)
{
    switch (status.state) {
    case RegistrationState::Draft:
        status.title = speaker.say("Registration", "Not submitted yet");
        status.detail =
            speaker.say("Registration", "Every field is saved as you type. You can go on another day.");
        break;
    case RegistrationState::Submitted:
        status.title = speaker.say("Registration", "Waiting for the agency's answer");
        status.detail =
            status.isWaiting
                ? speaker.say("Registration",
                              "Your registration is signed and saved on this computer. It is sent "
                              "as soon as the agency can be reached.")
                : speaker.say("Registration",
                              "The agency has received it. Its answer appears here by itself.");
        break;
    case RegistrationState::NeedsProof:
        status.title = speaker.say("Registration", "More proof is needed");
        status.detail =
            speaker.say("Registration", "Name and address are right, but the answers do not prove "
                                        "enough. Check them and submit again.");
        break;
    case RegistrationState::Accepted:
        status.title = speaker.say("Registration", "Accepted");
        status.detail =
            speaker.say("Registration", "You are business account manager now. Sign in to begin.");
        break;
    case RegistrationState::Refused:
        status.title = speaker.say("Registration", "Refused");
        status.detail = speaker.say("Registration", "What to mend is said below. What you typed is kept.");
        break;
    }
}

Message undeliverableMessage(const QString& problem, const Speaker& speaker)
{
    return {speaker.say("Registration", "The agency could not take the registration."),
            speaker.say("Registration", "It gave the reason “%1”.", {problem}),
            speaker.say("Registration", "Open it again and submit it anew, or call the agency.")};
}

} // namespace

QString registrationStepName(RegistrationStep step, const Speaker& speaker)
{
    return speaker.say("Registration", kStepNames[static_cast<int>(step)]);
}

std::vector<RequirementRow> requirementRows(const Speaker& speaker)
{
    std::vector<RequirementRow> rows;
    for (const importer::RequirementItem& item : importer::requirements()) {
        const auto texts = std::find_if(
            std::begin(kRequirementTexts), std::end(kRequirementTexts),
            [&item](const RequirementTexts& row) { return row.requirement == item.requirement; });
        CARM_ENSURE(texts != std::end(kRequirementTexts));
        rows.push_back({speaker.say("Registration", texts->text), speaker.say("Registration", texts->detail),
                        item.need == importer::RequirementNeed::TwoOfThree});
    }
    return rows;
}

std::vector<Choice> entityTypeChoices(const Speaker& speaker)
{
    std::vector<Choice> choices;
    for (const auto& [type, name] : kEntityTypes) {
        choices.push_back({importer::toText(type), speaker.say("Registration", name), {}, {}});
    }
    return choices;
}

QStringList registrationTerms(const Speaker& speaker)
{
    return {
        speaker.say("Registration",
                    "I may act for this business, and what I declare here is true and complete."),
        speaker.say("Registration",
                    "My passphrase, my device and my recovery codes are mine alone. What is signed "
                    "with them counts as signed by me."),
        speaker.say("Registration",
                    "The business keeps its records for six years and pays what is due by the "
                    "payment due date."),
        speaker.say("Registration", "The agency keeps what is declared as the Customs Act asks of it."),
    };
}

std::vector<RegistrationFinding> registrationFindings(const RegistrationForm& form, RegistrationStep step,
                                                      const QString& currentTerms, const Speaker& speaker)
{
    std::vector<RegistrationFinding> findings;
    switch (step) {
    case RegistrationStep::Requirements:
    case RegistrationStep::SignIn:
        break;
    case RegistrationStep::Business:
        if (!identifiers::BusinessNumber::parse(form.draft.businessNumber)) {
            findings.push_back({RegistrationField::BusinessNumber, -1, businessNumberMessage(speaker)});
        }
        for (auto& finding : profileFindings(importer::validateIdentity(form.draft.profile), speaker)) {
            findings.push_back(std::move(finding));
        }
        break;
    case RegistrationStep::Proof:
        return proofFindings(form, speaker);
    case RegistrationStep::ProgramAccount:
        if (!importer::programAccountOf(form.draft)) {
            findings.push_back({RegistrationField::ProgramReference, -1, programMessage(speaker)});
        }
        break;
    case RegistrationStep::Contacts:
        return profileFindings(importer::validateContacts(form.draft.profile.contacts), speaker);
    case RegistrationStep::Terms:
        if (!importer::isComplete(step, form.draft, currentTerms)) {
            findings.push_back({RegistrationField::Terms, -1, termsMessage(speaker)});
        }
        break;
    }
    return findings;
}

bool isMissing(const RegistrationForm& form, const RegistrationFinding& finding)
{
    return finding.field == RegistrationField::Terms ||
           registrationText(form, finding.field, std::max(finding.contact, 0)).trimmed().isEmpty();
}

RegistrationStatus registrationStatus(const RegistrationForm& form, const RegistrationAnswer& answer,
                                      const Speaker& speaker)
{
    RegistrationStatus status;
    if (form.isSealed) {
        const OutboxState state = answer.item ? answer.item->state : OutboxState::Queued;
        status.state = RegistrationState::Submitted;
        status.isWaiting = state == OutboxState::Queued || state == OutboxState::Sending;
        if (state == OutboxState::Rejected || state == OutboxState::Parked) {
            status.state = RegistrationState::Refused;
            status.reasons = {undeliverableMessage(answer.item->lastProblem, speaker)};
            status.mendAt = RegistrationStep::Business;
        } else if (state == OutboxState::Acknowledged && answer.told) {
            status.state = importer::registrationStateFromText(answer.told->state)
                               .value_or(RegistrationState::Submitted);
        }
    }
    if (status.state == RegistrationState::NeedsProof) {
        status.mendAt = RegistrationStep::Proof;
    }
    if (status.state == RegistrationState::Refused && answer.told) {
        for (const QString& code : answer.told->reasons) {
            if (const auto reason = importer::refusalReasonFromText(code)) {
                status.reasons.push_back(importerMessage(*reason, speaker));
                status.mendAt = status.mendAt ? status.mendAt : importer::stepToMend(*reason);
            }
        }
    }
    setStatusTexts(status, speaker);
    return status;
}

std::vector<ComparisonRow> comparisonRows(const importer::BusinessProfile& typed,
                                          const importer::BusinessProfile& record, const Speaker& speaker)
{
    const importer::IdentityComparison compared = importer::compareIdentity(typed, record);
    if (compared.sameness() != importer::Sameness::Different) {
        return {};
    }
    std::vector<ComparisonRow> rows;
    for (const importer::TextComparison* part :
         {&compared.legalName, &compared.street, &compared.city, &compared.province, &compared.postalCode,
          &compared.country}) {
        rows.push_back({segmentLabel(static_cast<int>(rows.size()), speaker), part->sameness,
                        verdictText(part->sameness, speaker), part->segments});
    }
    return rows;
}

} // namespace carm::presenters
