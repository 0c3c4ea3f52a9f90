// Who may do what: one table, read by central on every call and by the desktops before they offer anything.
// Roles of a business as the client portal knows them (domain note 8.2); roles of the counter as note 7.
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <set>

namespace carm::access {

enum class Role {
    BorderServicesOfficer,
    Cashier,
    Supervisor,
    BusinessAccountManager,
    ProgramAccountManager,
    Editor,
    Reader,
    ProxyBusinessAccountManager, ///< of a third party, within what was delegated
    ProxyProgramAccountManager,
};

inline constexpr std::array kRoles{
    Role::BorderServicesOfficer,      Role::Cashier, Role::Supervisor, Role::BusinessAccountManager,
    Role::ProgramAccountManager,      Role::Editor,  Role::Reader,     Role::ProxyBusinessAccountManager,
    Role::ProxyProgramAccountManager,
};

using Roles = std::set<Role>;

enum class Action {
    // At the counter.
    OpenEntry,
    ReviewEntry,
    ReturnEntry,
    ExamineGoods,
    AcceptEntry,
    CancelEntry,
    TakeMoney,
    VoidPayment,
    ReleaseGoods,
    OpenDrawer,
    CloseDrawer,
    UnlockOfficer,
    CountersignProvisionalEntry,
    DeclareOutage,
    OverrideLimit,
    // For a business.
    Declare,
    SubmitDeclaration,
    CorrectDeclaration,
    ViewDeclarations,
    ViewStatement,
    Pay,
    ManageUsers,
    AskDelegation,
    AcceptDelegation,
    RevokeDelegation,
    EnrolProgramAccount,
};

inline constexpr std::size_t kActionCount = 26;

/// The whole of the table. What it does not allow is forbidden.
bool may(Role role, Action action);
/// True when one of the roles may.
bool may(const Roles& roles, Action action);
/// Who can help a person who may not.
Roles rolesThatMay(Action action);

bool isCounterRole(Role role);

/// Ports with enough people have one officer accept and another one take the money (domain note 7.3).
struct SeparationOfDuties {
    bool reviewerTakesNoMoney = false;
};

/// True when `actor` may not take money because the same person accepted the entry. `acceptedBy` is empty
/// while nobody has.
bool breaksSeparation(const SeparationOfDuties& rule, Action action, QStringView actor,
                      QStringView acceptedBy);

/// Stable names for documents and messages, as `borderServicesOfficer` and `takeMoney`.
QLatin1String codeOf(Role role);
QLatin1String codeOf(Action action);
std::optional<Role> roleFromCode(QStringView code);
std::optional<Action> actionFromCode(QStringView code);

} // namespace carm::access
