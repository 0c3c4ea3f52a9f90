#include "importer/roles.h"

#include "importer/code_texts.h"

#include <algorithm>

namespace carm::importer {
namespace {

constexpr CodeTexts<ImporterRole, 6> kRoleTexts{{
    {ImporterRole::BusinessAccountManager, "businessAccountManager"},
    {ImporterRole::ProgramAccountManager, "programAccountManager"},
    {ImporterRole::Editor, "editor"},
    {ImporterRole::Reader, "reader"},
    {ImporterRole::ProxyBusinessAccountManager, "proxyBusinessAccountManager"},
    {ImporterRole::ProxyProgramAccountManager, "proxyProgramAccountManager"},
}};

constexpr CodeTexts<ImporterAction, 11> kActionTexts{{
    {ImporterAction::ViewDeclarations, "viewDeclarations"},
    {ImporterAction::ViewStatement, "viewStatement"},
    {ImporterAction::Declare, "declare"},
    {ImporterAction::Submit, "submit"},
    {ImporterAction::Correct, "correct"},
    {ImporterAction::Pay, "pay"},
    {ImporterAction::ManageUsers, "manageUsers"},
    {ImporterAction::EnrolProgramAccount, "enrolProgramAccount"},
    {ImporterAction::AskDelegation, "askDelegation"},
    {ImporterAction::AcceptDelegation, "acceptDelegation"},
    {ImporterAction::RevokeDelegation, "revokeDelegation"},
}};

bool isWorkOnDeclarations(ImporterAction action)
{
    switch (action) {
    case ImporterAction::ViewDeclarations:
    case ImporterAction::ViewStatement:
    case ImporterAction::Declare:
    case ImporterAction::Submit:
    case ImporterAction::Correct:
    case ImporterAction::Pay:
        return true;
    case ImporterAction::ManageUsers:
    case ImporterAction::EnrolProgramAccount:
    case ImporterAction::AskDelegation:
    case ImporterAction::AcceptDelegation:
    case ImporterAction::RevokeDelegation:
        return false;
    }
    return false;
}

/// The name is for people to read: one person written in two ways holds a role once.
bool isSameRole(const RoleAssignment& left, const RoleAssignment& right)
{
    return left.person == right.person && left.role == right.role && left.business == right.business &&
           left.program == right.program && left.thirdParty == right.thirdParty;
}

std::vector<RoleAssignment>::const_iterator findRole(const std::vector<RoleAssignment>& assignments,
                                                     const RoleAssignment& wanted)
{
    return std::find_if(assignments.begin(), assignments.end(),
                        [&wanted](const RoleAssignment& held) { return isSameRole(held, wanted); });
}

} // namespace

std::optional<PersonId> PersonId::parse(QStringView text)
{
    const bool wellFormed = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"._-@").contains(c);
    });
    if (!wellFormed || text.isEmpty() || text.size() > 64) {
        return {};
    }
    return PersonId(text.toString());
}

bool roleAllows(ImporterRole role, ImporterAction action)
{
    switch (role) {
    case ImporterRole::BusinessAccountManager:
        return true;
    case ImporterRole::ProgramAccountManager:
        return action != ImporterAction::EnrolProgramAccount;
    case ImporterRole::Editor:
        return isWorkOnDeclarations(action);
    case ImporterRole::Reader:
        return action == ImporterAction::ViewDeclarations || action == ImporterAction::ViewStatement;
    // A proxy who could accept a delegation could hand the importer's business on to others.
    case ImporterRole::ProxyBusinessAccountManager:
        return isWorkOnDeclarations(action) || action == ImporterAction::ManageUsers ||
               action == ImporterAction::EnrolProgramAccount;
    case ImporterRole::ProxyProgramAccountManager:
        return isWorkOnDeclarations(action) || action == ImporterAction::ManageUsers;
    }
    return false;
}

bool isProxy(ImporterRole role)
{
    return role == ImporterRole::ProxyBusinessAccountManager ||
           role == ImporterRole::ProxyProgramAccountManager;
}

bool isForWholeBusiness(ImporterRole role)
{
    return role == ImporterRole::BusinessAccountManager || role == ImporterRole::ProxyBusinessAccountManager;
}

bool isWellFormed(const RoleAssignment& assignment)
{
    const bool programFits =
        assignment.program.has_value() != isForWholeBusiness(assignment.role) &&
        (!assignment.program || assignment.program->businessNumber() == assignment.business);
    const bool thirdPartyFits = assignment.thirdParty.has_value() == isProxy(assignment.role) &&
                                assignment.thirdParty != assignment.business;
    return programFits && thirdPartyFits;
}

int managersOf(const std::vector<RoleAssignment>& assignments, const identifiers::BusinessNumber& business)
{
    std::vector<PersonId> managers;
    for (const RoleAssignment& assignment : assignments) {
        const bool manages = assignment.role == ImporterRole::BusinessAccountManager &&
                             assignment.business == business &&
                             std::find(managers.begin(), managers.end(), assignment.person) == managers.end();
        if (manages) {
            managers.push_back(assignment.person);
        }
    }
    return static_cast<int>(managers.size());
}

Result<std::vector<RoleAssignment>, RoleChangeError> grantRole(std::vector<RoleAssignment> assignments,
                                                               const RoleAssignment& granted)
{
    if (!isWellFormed(granted)) {
        return fail(RoleChangeError::NotWellFormed);
    }
    if (findRole(assignments, granted) != assignments.end()) {
        return fail(RoleChangeError::AlreadyHeld);
    }
    assignments.push_back(granted);
    return assignments;
}

Result<std::vector<RoleAssignment>, RoleChangeError> removeRole(std::vector<RoleAssignment> assignments,
                                                                const RoleAssignment& removed)
{
    const auto found = findRole(assignments, removed);
    if (found == assignments.end()) {
        return fail(RoleChangeError::NotFound);
    }
    assignments.erase(found);
    const bool removesManager = removed.role == ImporterRole::BusinessAccountManager;
    if (removesManager && managersOf(assignments, removed.business) == 0) {
        return fail(RoleChangeError::LastManager);
    }
    return assignments;
}

QString toText(ImporterRole role)
{
    return textForCode(kRoleTexts, role);
}

std::optional<ImporterRole> importerRoleFromText(QStringView text)
{
    return codeForText(kRoleTexts, text);
}

QString toText(ImporterAction action)
{
    return textForCode(kActionTexts, action);
}

std::optional<ImporterAction> importerActionFromText(QStringView text)
{
    return codeForText(kActionTexts, text);
}

} // namespace carm::importer
