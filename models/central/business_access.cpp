#include "central/business_access.h"

#include "central/stored_json.h"
#include "importer/registration.h"

#include <algorithm>

namespace carm::central {
namespace {

using importer::DelegationState;

std::optional<importer::RoleAssignment> assignmentOf(const protocol::UserView& user,
                                                     const identifiers::BusinessNumber& business)
{
    const auto person = importer::PersonId::parse(user.userId);
    const auto role = importer::importerRoleFromText(user.role);
    if (!person || !role) {
        return {};
    }
    importer::RoleAssignment assignment{*person, Pii<QString>(user.name), *role, business, {}, {}};
    if (!user.program.isEmpty()) {
        const auto program =
            identifiers::ImportProgramAccount::parse(QString(business.text() + user.program));
        if (!program) {
            return {};
        }
        assignment.program = program.value();
    }
    return importer::isWellFormed(assignment) ? std::optional(assignment) : std::nullopt;
}

bool holds(const importer::Delegation& delegation, const QStringList& businesses,
           const identifiers::ImportProgramAccount& account, QDate today)
{
    return businesses.contains(delegation.thirdParty.text()) &&
           importer::stateOn(delegation, today) == DelegationState::Accepted &&
           importer::covers(delegation, account);
}

bool maySubmitUnder(const importer::Delegation& delegation, const QStringList& businesses,
                    const identifiers::ImportProgramAccount& account, QDate today)
{
    return holds(delegation, businesses, account, today) &&
           importer::scopeAllows(delegation.scope, importer::ImporterAction::Submit);
}

} // namespace

KnownPeople peopleIn(const protocol::BusinessView& view)
{
    KnownPeople people;
    const auto number = identifiers::BusinessNumber::parse(view.businessNumber);
    CARM_ENSURE(number.ok()); // it was checked when the business was registered
    for (const protocol::UserView& user : view.users) {
        const auto assignment = user.isEnded ? std::nullopt : assignmentOf(user, number.value());
        if (assignment) {
            people.roles.push_back(*assignment);
        }
    }
    for (const QJsonObject& object : view.delegations) {
        const auto delegation = importer::delegationFromJson(object);
        CARM_ENSURE(delegation.ok()); // written by this room
        people.delegations.push_back(delegation.value());
    }
    return people;
}

Result<std::optional<protocol::BusinessView>, storage::StoreError>
BusinessAccess::business(const QString& number)
{
    CARM_TRY(content, m_store.registry().business(number));
    if (!content) {
        return std::optional<protocol::BusinessView>();
    }
    CARM_TRY(object, storedObject(*content, "business"));
    auto view = protocol::businessViewFromJson(object);
    if (!view) {
        return damagedContent("business");
    }
    return std::optional(std::move(view).value());
}

Result<KnownPeople, storage::StoreError> BusinessAccess::peopleOf(const QStringList& numbers)
{
    KnownPeople all;
    for (const QString& number : numbers) {
        CARM_TRY(view, business(number));
        if (view) {
            KnownPeople one = peopleIn(*view);
            all.roles.insert(all.roles.end(), one.roles.begin(), one.roles.end());
            all.delegations.insert(all.delegations.end(), one.delegations.begin(), one.delegations.end());
        }
    }
    return all;
}

Result<QStringList, storage::StoreError> BusinessAccess::businessesOf(const QString& terminal)
{
    CARM_TRY(bindings, m_store.registry().bindingsOf(terminal));
    QStringList businesses;
    for (const storage::TerminalBinding& binding : bindings) {
        CARM_TRY(people, peopleOf({binding.business}));
        const bool isOfBusiness = std::any_of(people.roles.begin(), people.roles.end(),
                                              [&binding](const importer::RoleAssignment& role) {
                                                  return role.person.text() == binding.person;
                                              });
        if (isOfBusiness && !businesses.contains(binding.business)) {
            businesses.append(binding.business);
        }
    }
    return businesses;
}

Result<bool, storage::StoreError> BusinessAccess::isDelegateOf(const QString& delegate, const QString& client)
{
    CARM_TRY(clients, m_store.registry().clientsOf(delegate));
    return clients.contains(client);
}

Result<void, Stop> BusinessAccess::checkDeclaring(const QString& terminal, const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    if (!account) {
        return refuse(EntryRefusal::DeclarationInvalid);
    }
    const QString number = account->businessNumber().text();
    CARM_TRY(view, kept(business(number)));
    if (!view) {
        return refuse(EntryRefusal::UnknownBusiness);
    }
    CARM_TRY(businesses, kept(businessesOf(terminal)));
    if (businesses.contains(number)) {
        return {};
    }
    const std::vector<importer::Delegation> delegations = peopleIn(*view).delegations;
    const bool isDelegated =
        std::any_of(delegations.begin(), delegations.end(), [&](const importer::Delegation& delegation) {
            return maySubmitUnder(delegation, businesses, account.value(), m_today);
        });
    return isDelegated ? Result<void, Stop>() : refuse(EntryRefusal::NotPermitted);
}

Result<bool, storage::StoreError> BusinessAccess::maySee(const QString& terminal,
                                                         const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    if (!account) {
        return false;
    }
    const QString number = account->businessNumber().text();
    CARM_TRY(businesses, businessesOf(terminal));
    CARM_TRY(view, business(number));
    if (!view || businesses.contains(number)) {
        return view.has_value();
    }
    const std::vector<importer::Delegation> delegations = peopleIn(*view).delegations;
    return std::any_of(delegations.begin(), delegations.end(), [&](const importer::Delegation& delegation) {
        return delegation.scope.view && holds(delegation, businesses, account.value(), m_today);
    });
}

Result<std::vector<BusinessAccess::Client>, storage::StoreError>
BusinessAccess::clientsOf(const QStringList& businesses)
{
    std::vector<Client> clients;
    for (const QString& delegate : businesses) {
        CARM_TRY(numbers, m_store.registry().clientsOf(delegate));
        for (const QString& number : numbers) {
            CARM_TRY(view, business(number));
            Client client{number};
            for (const importer::Delegation& one :
                 view ? peopleIn(*view).delegations : std::vector<importer::Delegation>()) {
                const bool isWhole = one.thirdParty.text() == delegate && one.scope.view &&
                                     one.scope.disclosure == importer::Disclosure::AllTransactions &&
                                     one.programs.empty() &&
                                     importer::stateOn(one, m_today) == DelegationState::Accepted;
                client.isDisclosedWhole = client.isDisclosedWhole || isWhole;
            }
            clients.push_back(client);
        }
    }
    return clients;
}

} // namespace carm::central
