#include "access/roles.h"

#include "support/ensure.h"

#include <algorithm>
#include <iterator>

namespace carm::access {
namespace {

using RoleMask = unsigned;

constexpr RoleMask maskOf(Role role)
{
    return 1U << static_cast<unsigned>(role);
}

constexpr RoleMask kOfficer = maskOf(Role::BorderServicesOfficer);
constexpr RoleMask kCashier = maskOf(Role::Cashier);
constexpr RoleMask kSupervisor = maskOf(Role::Supervisor);
constexpr RoleMask kCounter = kOfficer | kCashier | kSupervisor;
constexpr RoleMask kBusinessManager = maskOf(Role::BusinessAccountManager);
constexpr RoleMask kManagers = kBusinessManager | maskOf(Role::ProgramAccountManager);
constexpr RoleMask kProxies =
    maskOf(Role::ProxyBusinessAccountManager) | maskOf(Role::ProxyProgramAccountManager);
constexpr RoleMask kWriters = kManagers | kProxies | maskOf(Role::Editor);
constexpr RoleMask kViewers = kWriters | maskOf(Role::Reader);

struct ActionRow {
    Action action;
    const char* code;
    RoleMask allowed;
};

constexpr std::array<ActionRow, kActionCount> kTable{{
    {Action::OpenEntry, "openEntry", kCounter},
    {Action::ReviewEntry, "reviewEntry", kOfficer | kSupervisor},
    {Action::ReturnEntry, "returnEntry", kOfficer | kSupervisor},
    {Action::ExamineGoods, "examineGoods", kOfficer | kSupervisor},
    {Action::AcceptEntry, "acceptEntry", kOfficer | kSupervisor},
    {Action::CancelEntry, "cancelEntry", kOfficer | kSupervisor},
    {Action::TakeMoney, "takeMoney", kCashier | kSupervisor},
    {Action::VoidPayment, "voidPayment", kCashier | kSupervisor},
    {Action::ReleaseGoods, "releaseGoods", kCounter},
    {Action::OpenDrawer, "openDrawer", kCashier | kSupervisor},
    {Action::CloseDrawer, "closeDrawer", kCashier | kSupervisor},
    {Action::UnlockOfficer, "unlockOfficer", kSupervisor},
    {Action::CountersignProvisionalEntry, "countersignProvisionalEntry", kOfficer | kSupervisor},
    {Action::DeclareOutage, "declareOutage", kSupervisor},
    {Action::OverrideLimit, "overrideLimit", kSupervisor},
    {Action::Declare, "declare", kWriters},
    {Action::SubmitDeclaration, "submitDeclaration", kWriters},
    {Action::CorrectDeclaration, "correctDeclaration", kWriters},
    {Action::ViewDeclarations, "viewDeclarations", kViewers},
    {Action::ViewStatement, "viewStatement", kViewers},
    {Action::Pay, "pay", kWriters},
    {Action::ManageUsers, "manageUsers", kManagers},
    {Action::AskDelegation, "askDelegation", kManagers | kProxies},
    {Action::AcceptDelegation, "acceptDelegation", kManagers},
    {Action::RevokeDelegation, "revokeDelegation", kManagers},
    {Action::EnrolProgramAccount, "enrolProgramAccount", kBusinessManager},
}};

constexpr bool everyRowStandsAtItsAction()
{
    for (std::size_t index = 0; index < kTable.size(); ++index) {
        if (static_cast<std::size_t>(kTable[index].action) != index) {
            return false;
        }
    }
    return static_cast<std::size_t>(Action::EnrolProgramAccount) + 1 == kActionCount;
}
static_assert(everyRowStandsAtItsAction());

const ActionRow& rowOf(Action action)
{
    const auto index = static_cast<std::size_t>(action);
    CARM_ENSURE(index < kTable.size());
    return kTable[index];
}

constexpr std::array<const char*, kRoles.size()> kRoleCodes{
    "borderServicesOfficer",      "cashier", "supervisor", "businessAccountManager",
    "programAccountManager",      "editor",  "reader",     "proxyBusinessAccountManager",
    "proxyProgramAccountManager",
};

} // namespace

bool may(Role role, Action action)
{
    return (rowOf(action).allowed & maskOf(role)) != 0;
}

bool may(const Roles& roles, Action action)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) { return may(role, action); });
}

Roles rolesThatMay(Action action)
{
    Roles roles;
    std::copy_if(kRoles.begin(), kRoles.end(), std::inserter(roles, roles.end()),
                 [&](Role role) { return may(role, action); });
    return roles;
}

bool isCounterRole(Role role)
{
    return (kCounter & maskOf(role)) != 0;
}

bool breaksSeparation(const SeparationOfDuties& rule, Action action, QStringView actor,
                      QStringView acceptedBy)
{
    return rule.reviewerTakesNoMoney && action == Action::TakeMoney && !acceptedBy.isEmpty() &&
           actor == acceptedBy;
}

QLatin1String codeOf(Role role)
{
    const auto index = static_cast<std::size_t>(role);
    CARM_ENSURE(index < kRoleCodes.size());
    return QLatin1String(kRoleCodes[index]);
}

QLatin1String codeOf(Action action)
{
    return QLatin1String(rowOf(action).code);
}

std::optional<Role> roleFromCode(QStringView code)
{
    const auto found =
        std::find_if(kRoles.begin(), kRoles.end(), [&](Role role) { return code == codeOf(role); });
    return found != kRoles.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Action> actionFromCode(QStringView code)
{
    const auto found = std::find_if(kTable.begin(), kTable.end(),
                                    [&](const ActionRow& row) { return code == QLatin1String(row.code); });
    return found != kTable.end() ? std::optional(found->action) : std::nullopt;
}

} // namespace carm::access
