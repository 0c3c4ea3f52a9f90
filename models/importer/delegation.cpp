#include "importer/delegation.h"

#include "importer/code_texts.h"

#include <algorithm>

namespace carm::importer {
namespace {

using identifiers::ImportProgramAccount;

constexpr CodeTexts<DelegationState, 6> kDelegationStates{{
    {DelegationState::Asked, "asked"},
    {DelegationState::Accepted, "accepted"},
    {DelegationState::Declined, "declined"},
    {DelegationState::Withdrawn, "withdrawn"},
    {DelegationState::Revoked, "revoked"},
    {DelegationState::Expired, "expired"},
}};

constexpr CodeTexts<ThirdPartyKind, 3> kThirdPartyKinds{{
    {ThirdPartyKind::LicensedCustomsBroker, "licensedCustomsBroker"},
    {ThirdPartyKind::TradeConsultant, "tradeConsultant"},
    {ThirdPartyKind::UnpaidAgent, "unpaidAgent"},
}};

constexpr CodeTexts<Disclosure, 2> kDisclosures{{
    {Disclosure::OwnTransactionsOnly, "ownTransactionsOnly"},
    {Disclosure::AllTransactions, "allTransactions"},
}};

std::optional<DelegationState> stateFromAsked(DelegationEvent event)
{
    switch (event) {
    case DelegationEvent::Accepted:
        return DelegationState::Accepted;
    case DelegationEvent::Declined:
        return DelegationState::Declined;
    case DelegationEvent::Withdrawn:
        return DelegationState::Withdrawn;
    case DelegationEvent::EndPassed:
        return DelegationState::Expired;
    case DelegationEvent::Revoked:
        return {};
    }
    return {};
}

std::optional<DelegationState> stateFromAccepted(DelegationEvent event)
{
    switch (event) {
    case DelegationEvent::Withdrawn:
        return DelegationState::Withdrawn;
    case DelegationEvent::Revoked:
        return DelegationState::Revoked;
    case DelegationEvent::EndPassed:
        return DelegationState::Expired;
    case DelegationEvent::Accepted:
    case DelegationEvent::Declined:
        return {};
    }
    return {};
}

bool isOver(const std::optional<QDate>& lastDay, QDate day)
{
    return lastDay && *lastDay < day;
}

/// What holds for a request and for what is granted.
Result<void, DelegationError> checkTerms(const Delegation& delegation, QDate today)
{
    const DelegationScope& scope = delegation.scope;
    if (delegation.importer == delegation.thirdParty) {
        return fail(DelegationError::OwnBusiness);
    }
    const bool allOwn = std::all_of(
        delegation.programs.begin(), delegation.programs.end(),
        [&](const ImportProgramAccount& program) { return program.businessNumber() == delegation.importer; });
    if (!allOwn) {
        return fail(DelegationError::AnotherBusiness);
    }
    if (!scope.view && !scope.declare && !scope.pay && !scope.manage) {
        return fail(DelegationError::NothingDelegated);
    }
    if (delegation.kind == ThirdPartyKind::TradeConsultant && scope.declare) {
        return fail(DelegationError::LicenceNeeded);
    }
    if (delegation.kind == ThirdPartyKind::TradeConsultant && (scope.pay || scope.manage)) {
        return fail(DelegationError::ConsultantViews);
    }
    if (isOver(delegation.lastDay, today)) {
        return fail(DelegationError::EndInPast);
    }
    return {};
}

bool isWithin(const DelegationScope& granted, const DelegationScope& asked)
{
    const bool disclosureFits =
        granted.disclosure == Disclosure::OwnTransactionsOnly || asked.disclosure == granted.disclosure;
    return disclosureFits && granted.view <= asked.view && granted.declare <= asked.declare &&
           granted.pay <= asked.pay && granted.manage <= asked.manage;
}

bool isWithin(const std::set<ImportProgramAccount>& granted, const std::set<ImportProgramAccount>& asked)
{
    return asked.empty() ||
           (!granted.empty() && std::includes(asked.begin(), asked.end(), granted.begin(), granted.end()));
}

/// The importer may set an end where none was asked for, or an earlier one.
bool isWithin(const std::optional<QDate>& granted, const std::optional<QDate>& asked)
{
    return !asked || (granted && *granted <= *asked);
}

} // namespace

std::optional<DelegationState> transition(DelegationState state, DelegationEvent event)
{
    switch (state) {
    case DelegationState::Asked:
        return stateFromAsked(event);
    case DelegationState::Accepted:
        return stateFromAccepted(event);
    case DelegationState::Declined: // asked anew, it is another delegation
    case DelegationState::Withdrawn:
    case DelegationState::Revoked:
    case DelegationState::Expired:
        return {};
    }
    return {};
}

Result<Delegation, DelegationError> ask(Delegation request, QDate today)
{
    CARM_CHECK(checkTerms(request, today));
    request.state = DelegationState::Asked;
    return request;
}

Result<Delegation, DelegationError> accept(const Delegation& asked, const DelegationScope& granted,
                                           std::set<ImportProgramAccount> programs,
                                           std::optional<QDate> lastDay, QDate today)
{
    const auto next = transition(stateOn(asked, today), DelegationEvent::Accepted);
    if (!next) {
        return fail(DelegationError::NotAllowedNow);
    }
    if (!isWithin(granted, asked.scope) || !isWithin(programs, asked.programs) ||
        !isWithin(lastDay, asked.lastDay)) {
        return fail(DelegationError::WiderThanAsked);
    }
    Delegation accepted = asked;
    accepted.scope = granted;
    accepted.programs = std::move(programs);
    accepted.lastDay = lastDay;
    CARM_CHECK(checkTerms(accepted, today));
    accepted.state = *next;
    return accepted;
}

Result<Delegation, DelegationError> apply(const Delegation& delegation, DelegationEvent event, QDate today)
{
    const DelegationState current =
        event == DelegationEvent::EndPassed ? delegation.state : stateOn(delegation, today);
    const auto next = transition(current, event);
    const bool endsTooEarly = event == DelegationEvent::EndPassed && !isOver(delegation.lastDay, today);
    if (!next || endsTooEarly || event == DelegationEvent::Accepted) { // accept() says what is granted
        return fail(DelegationError::NotAllowedNow);
    }
    Delegation changed = delegation;
    changed.state = *next;
    return changed;
}

DelegationState stateOn(const Delegation& delegation, QDate day)
{
    const auto ended = isOver(delegation.lastDay, day)
                           ? transition(delegation.state, DelegationEvent::EndPassed)
                           : std::nullopt;
    return ended.value_or(delegation.state);
}

bool covers(const Delegation& delegation, const std::optional<ImportProgramAccount>& program)
{
    return delegation.programs.empty() || (program && delegation.programs.contains(*program));
}

bool scopeAllows(const DelegationScope& scope, ImporterAction action)
{
    switch (action) {
    case ImporterAction::ViewDeclarations:
    case ImporterAction::ViewStatement:
        return scope.view;
    case ImporterAction::Declare:
    case ImporterAction::Submit:
    case ImporterAction::Correct:
        return scope.declare;
    case ImporterAction::Pay:
        return scope.pay;
    case ImporterAction::ManageUsers:
    case ImporterAction::EnrolProgramAccount:
        return scope.manage;
    case ImporterAction::AskDelegation:
    case ImporterAction::AcceptDelegation:
    case ImporterAction::RevokeDelegation:
        return false;
    }
    return false;
}

QString toText(DelegationState state)
{
    return textForCode(kDelegationStates, state);
}

std::optional<DelegationState> delegationStateFromText(QStringView text)
{
    return codeForText(kDelegationStates, text);
}

QString toText(ThirdPartyKind kind)
{
    return textForCode(kThirdPartyKinds, kind);
}

std::optional<ThirdPartyKind> thirdPartyKindFromText(QStringView text)
{
    return codeForText(kThirdPartyKinds, text);
}

QString toText(Disclosure disclosure)
{
    return textForCode(kDisclosures, disclosure);
}

std::optional<Disclosure> disclosureFromText(QStringView text)
{
    return codeForText(kDisclosures, text);
}

} // namespace carm::importer
