#include "importer/permission.h"

#include "importer/code_texts.h"

#include <algorithm>

namespace carm::importer {
namespace {

using identifiers::BusinessNumber;

constexpr CodeTexts<PermissionRefusal, 14> kPermissionRefusals{{
    {PermissionRefusal::NoRole, "noRole"},
    {PermissionRefusal::NoDelegation, "noDelegation"},
    {PermissionRefusal::OnlyThirdPartyAsks, "onlyThirdPartyAsks"},
    {PermissionRefusal::OnlyImporterAccepts, "onlyImporterAccepts"},
    {PermissionRefusal::DelegationDeclined, "delegationDeclined"},
    {PermissionRefusal::DelegationWithdrawn, "delegationWithdrawn"},
    {PermissionRefusal::DelegationRevoked, "delegationRevoked"},
    {PermissionRefusal::DelegationExpired, "delegationExpired"},
    {PermissionRefusal::DelegationPending, "delegationPending"},
    {PermissionRefusal::OutsideDelegation, "outsideDelegation"},
    {PermissionRefusal::NotDisclosed, "notDisclosed"},
    {PermissionRefusal::WholeBusinessNeeded, "wholeBusinessNeeded"},
    {PermissionRefusal::OtherProgram, "otherProgram"},
    {PermissionRefusal::RoleTooNarrow, "roleTooNarrow"},
}};

/// One way that was tried, and whose managers can open it.
struct Attempt {
    std::optional<PermissionRefusal> refusal;
    BusinessNumber helpedBy;
    std::optional<QUuid> delegation;
};

bool isForImporterOnly(ImporterAction action)
{
    return action == ImporterAction::AcceptDelegation || action == ImporterAction::RevokeDelegation;
}

std::optional<PermissionRefusal> refusalOfState(DelegationState state)
{
    switch (state) {
    case DelegationState::Asked:
        return PermissionRefusal::DelegationPending;
    case DelegationState::Accepted:
        return {};
    case DelegationState::Declined:
        return PermissionRefusal::DelegationDeclined;
    case DelegationState::Withdrawn:
        return PermissionRefusal::DelegationWithdrawn;
    case DelegationState::Revoked:
        return PermissionRefusal::DelegationRevoked;
    case DelegationState::Expired:
        return PermissionRefusal::DelegationExpired;
    }
    return {};
}

/// A statement shows everything of the importer, so it is never the third party's own alone.
bool isDisclosed(const DelegationScope& scope, const PermissionQuery& query)
{
    const bool isOwn = query.ownTransaction && query.action != ImporterAction::ViewStatement;
    return isOwn || scope.disclosure == Disclosure::AllTransactions;
}

std::optional<PermissionRefusal> refusalByDelegation(const Delegation& delegation,
                                                     const PermissionQuery& query)
{
    if (isForImporterOnly(query.action)) {
        return PermissionRefusal::OnlyImporterAccepts;
    }
    if (const auto refusal = refusalOfState(stateOn(delegation, query.day))) {
        return refusal;
    }
    if (!scopeAllows(delegation.scope, query.action) || !covers(delegation, query.program)) {
        return PermissionRefusal::OutsideDelegation;
    }
    return isDisclosed(delegation.scope, query) ? std::nullopt
                                                : std::optional(PermissionRefusal::NotDisclosed);
}

/// A role over the business itself: the importer's own people, and proxies.
std::optional<PermissionRefusal> refusalByRole(const RoleAssignment& role, const PermissionQuery& query)
{
    if (query.action == ImporterAction::AskDelegation) {
        return PermissionRefusal::OnlyThirdPartyAsks;
    }
    if (!roleAllows(role.role, query.action)) {
        return PermissionRefusal::RoleTooNarrow;
    }
    if (role.program && !query.program) {
        return PermissionRefusal::WholeBusinessNeeded;
    }
    return role.program && role.program != query.program ? std::optional(PermissionRefusal::OtherProgram)
                                                         : std::nullopt;
}

/// Staff of a third party works for clients with the rights of its role at home; managing a client's users
/// takes a proxy role, which the client sees.
std::optional<PermissionRefusal> refusalByStaffRole(const RoleAssignment& role, ImporterAction action)
{
    const bool needsProxy =
        action == ImporterAction::ManageUsers || action == ImporterAction::EnrolProgramAccount;
    return needsProxy || !roleAllows(role.role, action) ? std::optional(PermissionRefusal::RoleTooNarrow)
                                                        : std::nullopt;
}

void tryDelegations(const PermissionQuery& query, const RoleAssignment& role,
                    const BusinessNumber& thirdParty, const std::vector<Delegation>& delegations,
                    std::vector<Attempt>& attempts)
{
    for (const Delegation& delegation : delegations) {
        if (delegation.importer != query.business || delegation.thirdParty != thirdParty) {
            continue;
        }
        const auto byDelegation = refusalByDelegation(delegation, query);
        const auto byRole =
            isProxy(role.role) ? refusalByRole(role, query) : refusalByStaffRole(role, query.action);
        const bool helpedAtHome = !byDelegation && byRole && !isProxy(role.role);
        attempts.push_back({byDelegation ? byDelegation : byRole, helpedAtHome ? thirdParty : query.business,
                            delegation.id});
    }
}

/// A manager of any other business may ask. The importer's own managers may not, for their own business.
void tryToAsk(const PermissionQuery& query, const RoleAssignment& role, std::vector<Attempt>& attempts)
{
    if (isProxy(role.role)) {
        return;
    }
    if (role.business == query.business) {
        attempts.push_back({PermissionRefusal::OnlyThirdPartyAsks, query.business, {}});
        return;
    }
    const bool mayAsk = roleAllows(role.role, query.action);
    attempts.push_back(
        {mayAsk ? std::nullopt : std::optional(PermissionRefusal::RoleTooNarrow), role.business, {}});
}

void tryRole(const PermissionQuery& query, const RoleAssignment& role,
             const std::vector<Delegation>& delegations, std::vector<Attempt>& attempts)
{
    if (query.action == ImporterAction::AskDelegation) {
        tryToAsk(query, role, attempts);
    } else if (isProxy(role.role) && role.business == query.business) {
        attempts.push_back({PermissionRefusal::NoDelegation, query.business, {}});
        tryDelegations(query, role, *role.thirdParty, delegations, attempts);
    } else if (role.business == query.business) {
        attempts.push_back({refusalByRole(role, query), query.business, {}});
    } else if (!isProxy(role.role)) {
        attempts.push_back({PermissionRefusal::NoDelegation, role.business, {}});
        tryDelegations(query, role, role.business, delegations, attempts);
    }
}

/// Managers of the business, and of the program account when there is one; each person once.
std::vector<Helper> helpersAt(const BusinessNumber& business, const PermissionQuery& query,
                              const std::vector<RoleAssignment>& roles)
{
    std::vector<Helper> helpers;
    for (const RoleAssignment& role : roles) {
        const bool managesProgram = role.role == ImporterRole::ProgramAccountManager && query.program &&
                                    role.program == query.program && roleAllows(role.role, query.action);
        const bool helps = role.business == business && role.person != query.person &&
                           (role.role == ImporterRole::BusinessAccountManager || managesProgram);
        const bool isNamed = std::any_of(helpers.begin(), helpers.end(), [&role](const Helper& helper) {
            return helper.person == role.person;
        });
        if (helps && !isNamed) {
            helpers.push_back({role.person, role.personName, role.role, role.business});
        }
    }
    return helpers;
}

} // namespace

Permission mayDo(const PermissionQuery& query, const std::vector<RoleAssignment>& roles,
                 const std::vector<Delegation>& delegations)
{
    std::vector<Attempt> attempts{{PermissionRefusal::NoRole, query.business, {}}};
    // Nobody has a role over an account that is not the business's own.
    const bool belongsTogether = !query.program || query.program->businessNumber() == query.business;
    for (const RoleAssignment& role : roles) {
        if (belongsTogether && role.person == query.person && isWellFormed(role)) {
            tryRole(query, role, delegations, attempts);
        }
    }
    const auto open = std::find_if(attempts.begin(), attempts.end(),
                                   [](const Attempt& attempt) { return !attempt.refusal; });
    if (open != attempts.end()) {
        return {{}, {}, open->delegation};
    }
    const auto closest =
        std::max_element(attempts.begin(), attempts.end(), [](const Attempt& left, const Attempt& right) {
            return *left.refusal < *right.refusal;
        });
    return {closest->refusal, helpersAt(closest->helpedBy, query, roles), {}};
}

QString toText(PermissionRefusal refusal)
{
    return textForCode(kPermissionRefusals, refusal);
}

} // namespace carm::importer
