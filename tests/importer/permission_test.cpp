#include "harness/harness.h"

#include "importer/permission.h"
#include "samples.h"

#include <map>

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

using A = ImporterAction;
using Role = ImporterRole;
using Refusal = PermissionRefusal;

constexpr A kActions[] = {A::ViewDeclarations, A::ViewStatement,
                          A::Declare,          A::Submit,
                          A::Correct,          A::Pay,
                          A::ManageUsers,      A::EnrolProgramAccount,
                          A::AskDelegation,    A::AcceptDelegation,
                          A::RevokeDelegation};

/// One column for each action, in the order of kActions.
const std::map<Role, const char*> kRights{
    {Role::BusinessAccountManager, "xxxxxxxxxxx"},
    {Role::ProgramAccountManager, "xxxxxxx.xxx"},
    {Role::Editor, "xxxxxx....."},
    {Role::Reader, "xx........."},
    {Role::ProxyBusinessAccountManager, "xxxxxxxx..."},
    {Role::ProxyProgramAccountManager, "xxxxxxx...."},
};

const QDate kToday(2026, 3, 1);

RoleAssignment roleAt(const char* id, Role role, const identifiers::BusinessNumber& business,
                      std::optional<identifiers::ImportProgramAccount> program = {})
{
    return {person(id), Pii<QString>(u8("Name of ") + u8(id)), role, business, program, {}};
}

RoleAssignment proxyAt(const char* id, Role role,
                       std::optional<identifiers::ImportProgramAccount> program = {})
{
    RoleAssignment assignment = roleAt(id, role, maple(), program);
    assignment.thirdParty = broker();
    return assignment;
}

std::vector<RoleAssignment> sampleRoles()
{
    const auto brokerProgram = identifiers::ImportProgramAccount::parse(u"123456782RM0001").value();
    return {roleAt("bam", Role::BusinessAccountManager, maple()),
            roleAt("pam", Role::ProgramAccountManager, maple(), mapleProgram(1)),
            roleAt("editor", Role::Editor, maple(), mapleProgram(1)),
            roleAt("reader", Role::Reader, maple(), mapleProgram(1)),
            roleAt("boss", Role::BusinessAccountManager, broker()),
            roleAt("clerk", Role::Editor, broker(), brokerProgram),
            roleAt("trainee", Role::Reader, broker(), brokerProgram),
            proxyAt("proxy", Role::ProxyBusinessAccountManager)};
}

Delegation sampleDelegation(DelegationState state = DelegationState::Accepted)
{
    return {QUuid::fromString(u"{11111111-1111-4111-8111-111111111111}"),
            maple(),
            broker(),
            ThirdPartyKind::LicensedCustomsBroker,
            {mapleProgram(1)},
            {true, true, false, false, Disclosure::OwnTransactionsOnly},
            kToday,
            state};
}

PermissionQuery query(const char* id, A action, int reference = 1)
{
    const auto program = reference > 0 ? std::optional(mapleProgram(reference)) : std::nullopt;
    return {person(id), action, maple(), program, true, kToday};
}

std::optional<Refusal> refusalOf(const PermissionQuery& asked,
                                 const std::vector<Delegation>& delegations = {})
{
    return mayDo(asked, sampleRoles(), delegations).refusal;
}

QStringList helpersOf(const PermissionQuery& asked, const std::vector<Delegation>& delegations = {})
{
    QStringList names;
    for (const Helper& helper : mayDo(asked, sampleRoles(), delegations).helpers) {
        names += helper.name.reveal();
    }
    return names;
}

class PermissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleTimesEveryAction()
    {
        for (const auto& [role, rights] : kRights) {
            for (std::size_t index = 0; index < std::size(kActions); ++index) {
                QCOMPARE(roleAllows(role, kActions[index]), rights[index] == 'x');
                QCOMPARE(importerActionFromText(toText(kActions[index])), std::optional(kActions[index]));
            }
            QCOMPARE(importerRoleFromText(toText(role)), std::optional(role));
        }
    }

    void ownPeople()
    {
        QVERIFY(!refusalOf(query("bam", A::Submit)));
        QVERIFY(!refusalOf(query("bam", A::EnrolProgramAccount, 0)));
        QVERIFY(!refusalOf(query("pam", A::AcceptDelegation)));
        QVERIFY(!refusalOf(query("editor", A::Pay)));
        QVERIFY(!refusalOf(query("reader", A::ViewStatement)));
        QCOMPARE(refusalOf(query("reader", A::Submit)), std::optional(Refusal::RoleTooNarrow));
        QCOMPARE(refusalOf(query("editor", A::Submit, 2)), std::optional(Refusal::OtherProgram));
        QCOMPARE(refusalOf(query("pam", A::ManageUsers, 0)), std::optional(Refusal::WholeBusinessNeeded));
        QCOMPARE(refusalOf(query("stranger", A::ViewDeclarations)), std::optional(Refusal::NoRole));
        PermissionQuery mixed = query("bam", A::Submit);
        mixed.program = identifiers::ImportProgramAccount::parse(u"123456782RM0001").value();
        QCOMPARE(refusalOf(mixed), std::optional(Refusal::NoRole));
    }

    void askingAndAccepting()
    {
        QCOMPARE(refusalOf(query("bam", A::AskDelegation)), std::optional(Refusal::OnlyThirdPartyAsks));
        QVERIFY(!refusalOf(query("boss", A::AskDelegation)));
        QCOMPARE(refusalOf(query("clerk", A::AskDelegation)), std::optional(Refusal::RoleTooNarrow));
        QCOMPARE(helpersOf(query("clerk", A::AskDelegation)), QStringList{u8("Name of boss")});
        QCOMPARE(refusalOf(query("editor", A::AcceptDelegation)), std::optional(Refusal::RoleTooNarrow));
        for (const A action : {A::AcceptDelegation, A::RevokeDelegation}) {
            for (const char* id : {"boss", "proxy"}) {
                QCOMPARE(refusalOf(query(id, action), {sampleDelegation()}),
                         std::optional(Refusal::OnlyImporterAccepts));
            }
        }
    }

    void eachStateOfADelegationHasItsReason()
    {
        using S = DelegationState;
        const std::map<S, std::optional<Refusal>> table{
            {S::Asked, Refusal::DelegationPending},     {S::Accepted, {}},
            {S::Declined, Refusal::DelegationDeclined}, {S::Withdrawn, Refusal::DelegationWithdrawn},
            {S::Revoked, Refusal::DelegationRevoked},   {S::Expired, Refusal::DelegationExpired},
        };
        for (const auto& [state, refusal] : table) {
            QCOMPARE(refusalOf(query("clerk", A::Submit), {sampleDelegation(state)}), refusal);
        }
        QCOMPARE(refusalOf(query("clerk", A::Submit)), std::optional(Refusal::NoDelegation));
        QCOMPARE(refusalOf(query("proxy", A::Submit)), std::optional(Refusal::NoDelegation));
        // The newest request is told, not the old one that was revoked.
        QCOMPARE(
            refusalOf(query("clerk", A::Submit), {sampleDelegation(S::Asked), sampleDelegation(S::Revoked)}),
            std::optional(Refusal::DelegationPending));
        QVERIFY(!refusalOf(query("clerk", A::Submit), {sampleDelegation(S::Revoked), sampleDelegation()}));
    }

    void theEndDateIsIncluded()
    {
        PermissionQuery asked = query("clerk", A::Submit);
        QVERIFY(!refusalOf(asked, {sampleDelegation()}));
        asked.day = kToday.addDays(1);
        QCOMPARE(refusalOf(asked, {sampleDelegation()}), std::optional(Refusal::DelegationExpired));
    }

    void scopeAndDisclosure()
    {
        Delegation delegation = sampleDelegation();
        QCOMPARE(refusalOf(query("clerk", A::Pay), {delegation}), std::optional(Refusal::OutsideDelegation));
        QCOMPARE(refusalOf(query("clerk", A::Submit, 2), {delegation}),
                 std::optional(Refusal::OutsideDelegation));
        QCOMPARE(refusalOf(query("clerk", A::ViewStatement), {delegation}),
                 std::optional(Refusal::NotDisclosed));
        PermissionQuery others = query("clerk", A::ViewDeclarations);
        QVERIFY(!refusalOf(others, {delegation}));
        others.ownTransaction = false;
        QCOMPARE(refusalOf(others, {delegation}), std::optional(Refusal::NotDisclosed));
        delegation.scope.disclosure = Disclosure::AllTransactions;
        QVERIFY(!refusalOf(others, {delegation}));
        QVERIFY(!refusalOf(query("clerk", A::ViewStatement), {delegation}));
    }

    void managingTakesAProxy()
    {
        Delegation delegation = sampleDelegation();
        QCOMPARE(refusalOf(query("proxy", A::ManageUsers), {delegation}),
                 std::optional(Refusal::OutsideDelegation));
        delegation.scope.manage = true;
        QVERIFY(!refusalOf(query("proxy", A::ManageUsers), {delegation}));
        QCOMPARE(refusalOf(query("boss", A::ManageUsers), {delegation}),
                 std::optional(Refusal::RoleTooNarrow));
        delegation.importer = identifiers::BusinessNumber::parse(u"100000009").value();
        QCOMPARE(refusalOf(query("proxy", A::ManageUsers), {delegation}),
                 std::optional(Refusal::NoDelegation));
    }

    void whoCanHelp()
    {
        QCOMPARE(helpersOf(query("reader", A::Submit)), (QStringList{u8("Name of bam"), u8("Name of pam")}));
        QCOMPARE(helpersOf(query("pam", A::EnrolProgramAccount, 0)), QStringList{u8("Name of bam")});
        QCOMPARE(helpersOf(query("clerk", A::Pay), {sampleDelegation()}),
                 (QStringList{u8("Name of bam"), u8("Name of pam")}));
        QCOMPARE(helpersOf(query("clerk", A::Submit)), QStringList{u8("Name of boss")});
        QCOMPARE(helpersOf(query("trainee", A::Submit), {sampleDelegation()}),
                 QStringList{u8("Name of boss")});
        QVERIFY(helpersOf(query("bam", A::AskDelegation)).filter(u8("Name of bam")).isEmpty());
        QVERIFY(helpersOf(query("bam", A::Submit)).isEmpty());
        auto roles = sampleRoles();
        roles.push_back(roleAt("bam", Role::ProgramAccountManager, maple(), mapleProgram(1)));
        QCOMPARE(mayDo(query("reader", A::Submit), roles, {}).helpers.size(), std::size_t(2));
    }

    void theDelegationIsNamed()
    {
        const auto allowed = mayDo(query("clerk", A::Submit), sampleRoles(), {sampleDelegation()});
        QVERIFY(allowed.allowed());
        QCOMPARE(allowed.delegation, std::optional(sampleDelegation().id));
        QVERIFY(!mayDo(query("editor", A::Submit), sampleRoles(), {sampleDelegation()}).delegation);
    }

    void theLastManagerStays()
    {
        auto roles = sampleRoles();
        QCOMPARE(managersOf(roles, maple()), 1);
        QCOMPARE(removeRole(roles, roles[0]).error(), RoleChangeError::LastManager);
        const RoleAssignment second = roleAt("second", Role::BusinessAccountManager, maple());
        roles = grantRole(roles, second).value();
        QCOMPARE(managersOf(roles, maple()), kAdvisedManagers);
        RoleAssignment respelt = second;
        respelt.personName = Pii<QString>(u8("Another spelling"));
        QCOMPARE(grantRole(roles, respelt).error(), RoleChangeError::AlreadyHeld);
        roles = removeRole(roles, roles[0]).value();
        QCOMPARE(removeRole(roles, respelt).error(), RoleChangeError::LastManager);
        roles = removeRole(roles, roleAt("reader", Role::Reader, maple(), mapleProgram(1))).value();
        QCOMPARE(removeRole(roles, roleAt("reader", Role::Reader, maple(), mapleProgram(1))).error(),
                 RoleChangeError::NotFound);
    }

    void rolesNeedTheirPlaces()
    {
        const auto refused = [](const RoleAssignment& role) {
            const auto granted = grantRole({}, role);
            return !granted.ok() && granted.error() == RoleChangeError::NotWellFormed;
        };
        QVERIFY(refused(roleAt("x", Role::Editor, maple())));
        QVERIFY(refused(roleAt("x", Role::BusinessAccountManager, maple(), mapleProgram(1))));
        QVERIFY(refused(roleAt("x", Role::Editor, broker(), mapleProgram(1))));
        QVERIFY(refused(roleAt("x", Role::ProxyBusinessAccountManager, maple())));
        RoleAssignment ownProxy = proxyAt("x", Role::ProxyBusinessAccountManager);
        ownProxy.thirdParty = maple();
        QVERIFY(refused(ownProxy));
        QVERIFY(!refused(proxyAt("x", Role::ProxyProgramAccountManager, mapleProgram(1))));
        for (const char* text : {"", "a b", "\xc3\xa9", "a/b"}) {
            QVERIFY(!PersonId::parse(u8(text)));
        }
        QVERIFY(!PersonId::parse(QString(65, u'a')) && PersonId::parse(QString(64, u'a')));
    }
};

} // namespace

CARM_TEST(PermissionTest)
#include "permission_test.moc"
