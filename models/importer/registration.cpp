#include "importer/registration.h"

#include "importer/code_texts.h"

#include <algorithm>

namespace carm::importer {
namespace {

constexpr std::array<RegistrationStep, 7> kSteps{
    RegistrationStep::Requirements,   RegistrationStep::Business, RegistrationStep::Proof,
    RegistrationStep::ProgramAccount, RegistrationStep::Contacts, RegistrationStep::SignIn,
    RegistrationStep::Terms};

constexpr CodeTexts<RegistrationState, 5> kRegistrationStates{{
    {RegistrationState::Draft, "draft"},
    {RegistrationState::Submitted, "submitted"},
    {RegistrationState::NeedsProof, "needsProof"},
    {RegistrationState::Accepted, "accepted"},
    {RegistrationState::Refused, "refused"},
}};

constexpr CodeTexts<RefusalReason, 5> kRefusalReasons{{
    {RefusalReason::NameMismatch, "nameMismatch"},
    {RefusalReason::BusinessNumberInactive, "businessNumberInactive"},
    {RefusalReason::ExporterOnlyAccount, "exporterOnlyAccount"},
    {RefusalReason::AlreadyManaged, "alreadyManaged"},
    {RefusalReason::ProofRefused, "proofRefused"},
}};

std::optional<RegistrationState> stateFromSubmitted(RegistrationEvent event)
{
    switch (event) {
    case RegistrationEvent::ProofAsked:
        return RegistrationState::NeedsProof;
    case RegistrationEvent::Accepted:
        return RegistrationState::Accepted;
    case RegistrationEvent::Refused:
        return RegistrationState::Refused;
    case RegistrationEvent::Submitted:
    case RegistrationEvent::ProofSubmitted:
    case RegistrationEvent::Reopened:
        return {};
    }
    return {};
}

std::optional<RegistrationState> stateFromNeedsProof(RegistrationEvent event)
{
    switch (event) {
    case RegistrationEvent::ProofSubmitted:
        return RegistrationState::Submitted;
    case RegistrationEvent::Refused: // central may give up waiting
        return RegistrationState::Refused;
    case RegistrationEvent::Submitted:
    case RegistrationEvent::ProofAsked:
    case RegistrationEvent::Accepted:
    case RegistrationEvent::Reopened:
        return {};
    }
    return {};
}

/// An account that the record has for exports only. One that it does not have will be enrolled.
bool isExporterOnly(const RegistrationDraft& draft, const RegistryRecord& record)
{
    const auto named = programAccountOf(draft);
    return std::any_of(record.accounts.begin(), record.accounts.end(), [&](const ProgramAccount& account) {
        return account.number == named && account.use == ProgramAccountUse::ExportOnly;
    });
}

std::vector<RefusalReason> refusalsBeforeProof(const RegistrationDraft& draft, const RegistryRecord& record)
{
    std::vector<RefusalReason> reasons;
    if (compareIdentity(draft.profile, record.profile).sameness() == Sameness::Different) {
        reasons.push_back(RefusalReason::NameMismatch);
    }
    if (isExporterOnly(draft, record)) {
        reasons.push_back(RefusalReason::ExporterOnlyAccount);
    }
    if (record.hasManager) {
        reasons.push_back(RefusalReason::AlreadyManaged);
    }
    return reasons;
}

} // namespace

const std::vector<RequirementItem>& requirements()
{
    static const std::vector<RequirementItem> items{
        {Requirement::BusinessNumber, RequirementNeed::Always},
        {Requirement::LegalNameAndAddress, RequirementNeed::Always},
        {Requirement::LegalEntityType, RequirementNeed::Always},
        {Requirement::AuthorityToAct, RequirementNeed::Always},
        {Requirement::PreviousDeclaration, RequirementNeed::TwoOfThree},
        {Requirement::PastPayment, RequirementNeed::TwoOfThree},
        {Requirement::StatementOfAccount, RequirementNeed::TwoOfThree},
        {Requirement::ContactDetails, RequirementNeed::Always},
        {Requirement::AuthenticatorDevice, RequirementNeed::Always},
    };
    return items;
}

std::optional<identifiers::ImportProgramAccount> programAccountOf(const RegistrationDraft& draft)
{
    const auto business = identifiers::BusinessNumber::parse(draft.businessNumber);
    if (!business) {
        return {};
    }
    const auto account = identifiers::ImportProgramAccount::parse(
        QString(business->text() + draft.programReference.trimmed()));
    return account ? std::optional(account.value()) : std::nullopt;
}

bool isComplete(RegistrationStep step, const RegistrationDraft& draft, QStringView currentTerms)
{
    switch (step) {
    case RegistrationStep::Requirements:
        return draft.requirementsSeen;
    case RegistrationStep::Business:
        return identifiers::BusinessNumber::parse(draft.businessNumber).ok() &&
               validateIdentity(draft.profile).empty();
    case RegistrationStep::Proof:
        return isComplete(draft.answers);
    case RegistrationStep::ProgramAccount:
        return programAccountOf(draft).has_value();
    case RegistrationStep::Contacts:
        return validateContacts(draft.profile.contacts).empty();
    case RegistrationStep::SignIn:
        return draft.signInReady;
    case RegistrationStep::Terms:
        return draft.terms && draft.terms->version == currentTerms;
    }
    return false;
}

std::optional<RegistrationStep> nextStep(const RegistrationDraft& draft, QStringView currentTerms)
{
    const auto open = std::find_if(kSteps.begin(), kSteps.end(), [&](RegistrationStep step) {
        return !isComplete(step, draft, currentTerms);
    });
    return open == kSteps.end() ? std::nullopt : std::optional(*open);
}

std::optional<RegistrationState> transition(RegistrationState state, RegistrationEvent event)
{
    switch (state) {
    case RegistrationState::Draft:
        return event == RegistrationEvent::Submitted ? std::optional(RegistrationState::Submitted)
                                                     : std::nullopt;
    case RegistrationState::Submitted:
        return stateFromSubmitted(event);
    case RegistrationState::NeedsProof:
        return stateFromNeedsProof(event);
    case RegistrationState::Refused:
        return event == RegistrationEvent::Reopened ? std::optional(RegistrationState::Draft) : std::nullopt;
    case RegistrationState::Accepted:
        return {};
    }
    return {};
}

std::optional<RegistrationStep> stepToMend(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NameMismatch:
        return RegistrationStep::Business;
    case RefusalReason::ExporterOnlyAccount:
        return RegistrationStep::ProgramAccount;
    case RefusalReason::ProofRefused:
        return RegistrationStep::Proof;
    case RefusalReason::BusinessNumberInactive:
    case RefusalReason::AlreadyManaged:
        return {};
    }
    return {};
}

RegistrationDecision decide(const RegistrationDraft& draft, const std::optional<RegistryRecord>& record,
                            bool mayProve, bool mayProveAgain)
{
    if (!record || !record->active) {
        return {RegistrationEvent::Refused, {RefusalReason::BusinessNumberInactive}, {}};
    }
    std::vector<RefusalReason> reasons = refusalsBeforeProof(draft, *record);
    if (!reasons.empty()) {
        return {RegistrationEvent::Refused, std::move(reasons), {}};
    }
    if (!mayProve) {
        return {RegistrationEvent::Refused, {RefusalReason::ProofRefused}, {}};
    }
    const ProofVerdict verdict = judge(record->facts, draft.answers);
    if (verdict.passed()) {
        return {RegistrationEvent::Accepted, {}, verdict};
    }
    if (mayProveAgain) {
        return {RegistrationEvent::ProofAsked, {}, verdict};
    }
    return {RegistrationEvent::Refused, {RefusalReason::ProofRefused}, verdict};
}

QString toText(RegistrationState state)
{
    return textForCode(kRegistrationStates, state);
}

std::optional<RegistrationState> registrationStateFromText(QStringView text)
{
    return codeForText(kRegistrationStates, text);
}

QString toText(RefusalReason reason)
{
    return textForCode(kRefusalReasons, reason);
}

std::optional<RefusalReason> refusalReasonFromText(QStringView text)
{
    return codeForText(kRefusalReasons, text);
}

} // namespace carm::importer
