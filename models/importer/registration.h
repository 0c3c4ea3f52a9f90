// Registration of a business: what it takes, the steps that can be left and resumed on another day, and its
// life as a pure table. Begun offline, finished when central has compared it with the record. Domain
// note 8.1.
#pragma once

#include "importer/business_profile.h"
#include "importer/name_matching.h"
#include "importer/program_account.h"
#include "importer/proof.h"

namespace carm::importer {

// --- before the first page

enum class Requirement {
    BusinessNumber,
    LegalNameAndAddress, ///< as the registry has them
    LegalEntityType,
    AuthorityToAct,      ///< the person may bind the business, and becomes its business account manager
    PreviousDeclaration, ///< transaction number and total duties and taxes
    PastPayment,         ///< date and amount
    StatementOfAccount,  ///< date and balance
    ContactDetails,
    AuthenticatorDevice, ///< for the second factor
};
enum class RequirementNeed { Always, TwoOfThree };

struct RequirementItem {
    Requirement requirement;
    RequirementNeed need;
};

/// Everything that a person needs at hand, in the order of the steps.
const std::vector<RequirementItem>& requirements();

// --- the draft

enum class RegistrationStep { Requirements, Business, Proof, ProgramAccount, Contacts, SignIn, Terms };

struct TermsAcceptance {
    QString version; ///< at most 32 characters
    Instant acceptedAt;
    bool operator==(const TermsAcceptance&) const = default;
};

struct RegistrationDraft {
    bool requirementsSeen = false;
    QString businessNumber; ///< as typed
    BusinessProfile profile;
    ProofAnswers answers;
    QString programReference; ///< as typed: `RM0001`; enrolled when the business does not have it
    bool signInReady = false; ///< passphrase, second factor and recovery codes are set up
    std::optional<TermsAcceptance> terms;
    bool operator==(const RegistrationDraft&) const = default;
};

/// `currentTerms` is the version in force: an older acceptance does not count.
bool isComplete(RegistrationStep step, const RegistrationDraft& draft, QStringView currentTerms);
/// The first step that is not complete; nothing when the draft can be submitted.
std::optional<RegistrationStep> nextStep(const RegistrationDraft& draft, QStringView currentTerms);
/// The account that the draft names; nothing while its number or reference is wrong.
std::optional<identifiers::ImportProgramAccount> programAccountOf(const RegistrationDraft& draft);

QJsonObject toJson(const RegistrationDraft& draft);
/// Strict as businessProfileFromJson(); loses nothing of a draft that is not finished.
Result<RegistrationDraft, json::Error> registrationDraftFromJson(const QJsonObject& object,
                                                                 const QString& path = {});

// --- its life

enum class RegistrationState { Draft, Submitted, NeedsProof, Accepted, Refused };
enum class RegistrationEvent {
    Submitted,      ///< sealed by the person
    ProofAsked,     ///< the record holds more than the answers prove, and another attempt is allowed
    ProofSubmitted, ///< sealed with new answers
    Accepted,
    Refused,
    Reopened, ///< the person mends what was refused
};

/// Nothing when the event is not allowed in that state. Accepted has no way out.
std::optional<RegistrationState> transition(RegistrationState state, RegistrationEvent event);

enum class RefusalReason {
    NameMismatch,           ///< name or address differ from the record
    BusinessNumberInactive, ///< closed, or unknown to the registry
    ExporterOnlyAccount,
    AlreadyManaged, ///< has a manager, who can give this person access
    ProofRefused,
};

/// Where a person can mend it; nothing where only the agency, or the manager, can.
std::optional<RegistrationStep> stepToMend(RefusalReason reason);

// --- central's answer

/// What the registry holds under the business number of a registration.
struct RegistryRecord {
    bool active = false;
    bool hasManager = false;
    BusinessProfile profile;
    std::vector<ProgramAccount> accounts;
    ProofFacts facts;
};

struct RegistrationDecision {
    RegistrationEvent event = RegistrationEvent::Refused; ///< Accepted, ProofAsked or Refused
    std::vector<RefusalReason> reasons;                   ///< present exactly when refused
    std::optional<ProofVerdict> proof;                    ///< when the answers were judged: count the attempt
};

/// Nothing of the answers is judged until name, address and account are right. `mayProve` and `mayProveAgain`
/// tell whether this attempt is allowed, and another one should it fail: see mayAttempt().
RegistrationDecision decide(const RegistrationDraft& draft, const std::optional<RegistryRecord>& record,
                            bool mayProve, bool mayProveAgain);

QString toText(RegistrationState state);
std::optional<RegistrationState> registrationStateFromText(QStringView text);
QString toText(RefusalReason reason);
std::optional<RefusalReason> refusalReasonFromText(QStringView text);

} // namespace carm::importer
