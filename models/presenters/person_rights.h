// What one person may do in the businesses that this machine knows, and who can help where they may not.
#pragma once

#include "presenters/business_knowledge.h"
#include "presenters/language.h"

namespace carm::presenters {

/// A business that a person may act for, by a role or by delegation.
struct BusinessChoice {
    QString number; ///< nine digits
    QString name;
    QStringList programs; ///< "RM0001"
    bool isDelegated = false;
};

/// `knowledge` lives longer.
class PersonRights {
public:
    PersonRights(const BusinessKnowledge& knowledge, importer::PersonId person, QDate day)
        : m_knowledge(knowledge), m_person(std::move(person)), m_day(day)
    {
    }

    /// `program` as "RM0001", empty for what concerns the business as a whole.
    importer::Permission permission(importer::ImporterAction action,
                                    const identifiers::BusinessNumber& business,
                                    const QString& program) const;
    /// One's own first.
    std::vector<BusinessChoice> businesses() const;
    /// The role that allows it, in `business` rather than in another one; nothing when none does.
    std::optional<importer::RoleAssignment> roleFor(importer::ImporterAction action, const QString& program,
                                                    const QString& business) const;
    /// In `business`, or in all of them when it is empty: "Editor, Reader".
    QString roleNames(const QString& business, const Speaker& speaker) const;

private:
    bool isConnected(const protocol::BusinessView& business) const;
    bool hasRoleIn(const QString& business) const;

    const BusinessKnowledge& m_knowledge;
    importer::PersonId m_person;
    QDate m_day;
};

} // namespace carm::presenters
