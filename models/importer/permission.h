// "May this person do this?", answered locally before anything is submitted: allowed, or the reason and who
// can help. Domain note 8.2; design: delegation confuses when only central knows the answer.
#pragma once

#include "importer/delegation.h"
#include "importer/roles.h"

namespace carm::importer {

struct PermissionQuery {
    PersonId person;
    ImporterAction action = ImporterAction::ViewDeclarations;
    identifiers::BusinessNumber business;
    /// Nothing for what concerns the business as a whole.
    std::optional<identifiers::ImportProgramAccount> program;
    /// For a third party: whether the declaration in question was made by it.
    bool ownTransaction = true;
    QDate day;
};

/// From the furthest to the closest to being allowed: of several the last one is told.
enum class PermissionRefusal {
    NoRole,              ///< nothing connects the person with the business
    NoDelegation,        ///< the person's own business never asked: its managers can
    OnlyThirdPartyAsks,  ///< a manager of another business asks, not the importer's own
    OnlyImporterAccepts, ///< a third party cannot accept, decline or revoke for the importer
    DelegationDeclined,
    DelegationWithdrawn,
    DelegationRevoked,
    DelegationExpired,
    DelegationPending,   ///< asked for, not accepted yet
    OutsideDelegation,   ///< the scope or the program accounts of the delegation do not reach so far
    NotDisclosed,        ///< only the third party's own transactions are disclosed
    WholeBusinessNeeded, ///< a role over one program account is not enough
    OtherProgram,        ///< the role is over another program account
    RoleTooNarrow,
};

/// Someone who can change the answer: a manager of the importer or, where its own staff lacks the role, of
/// the third party.
struct Helper {
    PersonId person;
    Pii<QString> name;
    ImporterRole role = ImporterRole::BusinessAccountManager;
    identifiers::BusinessNumber business;
    bool operator==(const Helper&) const = default;
};

struct Permission {
    std::optional<PermissionRefusal> refusal; ///< nothing: allowed
    std::vector<Helper> helpers;              ///< only with a refusal; never the person in question
    std::optional<QUuid> delegation;          ///< under which it is allowed to someone of a third party
    bool allowed() const { return !refusal.has_value(); }
};

/// `roles` and `delegations` are all that this machine knows, of any business.
Permission mayDo(const PermissionQuery& query, const std::vector<RoleAssignment>& roles,
                 const std::vector<Delegation>& delegations);

QString toText(PermissionRefusal refusal);

} // namespace carm::importer
