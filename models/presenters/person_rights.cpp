#include "presenters/person_rights.h"

#include "importer/business_profile.h"
#include "presenters/importer_messages.h"

#include <algorithm>

namespace carm::presenters {

using importer::ImporterAction;
using importer::RoleAssignment;

importer::Permission PersonRights::permission(ImporterAction action,
                                              const identifiers::BusinessNumber& business,
                                              const QString& program) const
{
    importer::PermissionQuery query{m_person, action, business, {}, true, m_day};
    if (const auto account = identifiers::ImportProgramAccount::parse(business.text() + program)) {
        query.program = account.value();
    }
    return importer::mayDo(query, m_knowledge.roles, m_knowledge.delegations);
}

/// By a role or a delegation, also one that is asked for or has ended: the page then says why not.
bool PersonRights::isConnected(const protocol::BusinessView& business) const
{
    const auto number = identifiers::BusinessNumber::parse(business.businessNumber);
    QStringList programs = business.programs;
    programs.prepend(QString());
    return number && std::any_of(programs.begin(), programs.end(), [&](const QString& program) {
               const auto refusal =
                   permission(ImporterAction::ViewDeclarations, number.value(), program).refusal;
               return refusal != importer::PermissionRefusal::NoRole &&
                      refusal != importer::PermissionRefusal::NoDelegation;
           });
}

bool PersonRights::hasRoleIn(const QString& business) const
{
    return std::any_of(m_knowledge.roles.begin(), m_knowledge.roles.end(), [&](const RoleAssignment& role) {
        return role.person == m_person && role.business.text() == business;
    });
}

std::vector<BusinessChoice> PersonRights::businesses() const
{
    std::vector<BusinessChoice> choices;
    for (const protocol::BusinessView& view : m_knowledge.businesses) {
        if (isConnected(view)) {
            const auto profile = importer::businessProfileFromJson(view.profile);
            choices.push_back({view.businessNumber, profile ? profile->legalName : view.businessNumber,
                               view.programs, !hasRoleIn(view.businessNumber)});
        }
    }
    std::stable_partition(choices.begin(), choices.end(),
                          [](const BusinessChoice& choice) { return !choice.isDelegated; });
    return choices;
}

std::optional<RoleAssignment> PersonRights::roleFor(ImporterAction action, const QString& program,
                                                    const QString& business) const
{
    std::optional<RoleAssignment> found;
    for (const RoleAssignment& role : m_knowledge.roles) {
        const bool reaches = !role.program || role.program->text() == role.business.text() + program;
        const bool fits = role.person == m_person && importer::roleAllows(role.role, action) && reaches;
        if (fits && (!found || role.business.text() == business)) {
            found = role;
        }
    }
    return found;
}

QString PersonRights::roleNames(const QString& business, const Speaker& speaker) const
{
    QStringList names;
    for (const RoleAssignment& role : m_knowledge.roles) {
        const bool isShown = business.isEmpty() || role.business.text() == business;
        const QString name = importerRoleName(role.role, speaker);
        if (role.person == m_person && isShown && !names.contains(name)) {
            names += name;
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace carm::presenters
