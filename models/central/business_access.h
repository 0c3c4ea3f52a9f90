// Who stands for which business: its people, delegations, and the terminals that they work at. What a role or
// a delegation allows is the table of models/importer.
#pragma once

#include "central/stop.h"
#include "declaration/declaration.h"
#include "importer/permission.h"
#include "protocol/feed.h"
#include "storage/central_store.h"

#include <optional>

namespace carm::central {

struct KnownPeople {
    std::vector<importer::RoleAssignment> roles; ///< those that hold
    std::vector<importer::Delegation> delegations;
};

/// Of one business, as its view has them. Proxy roles are not kept: a view does not say for whom they act.
KnownPeople peopleIn(const protocol::BusinessView& view);

class BusinessAccess {
public:
    /// `today` is the day on which delegations are asked to hold.
    BusinessAccess(storage::CentralStore& store, QDate today) : m_store(store), m_today(today) {}

    /// Nothing when no business of this number was ever registered.
    Result<std::optional<protocol::BusinessView>, storage::StoreError> business(const QString& number);
    Result<KnownPeople, storage::StoreError> peopleOf(const QStringList& numbers);

    /// Those that the terminal stands for: somebody who works there has a role in them today.
    Result<QStringList, storage::StoreError> businessesOf(const QString& terminal);

    /// Whether an importer's terminal may declare for the importer that the draft names.
    Result<void, Stop> checkDeclaring(const QString& terminal, const declaration::Draft& draft);

    /// Whether the importer that the draft names is a business that the terminal stands for, or lets one of
    /// those view what it declares today.
    Result<bool, storage::StoreError> maySee(const QString& terminal, const declaration::Draft& draft);

    /// A client that has disclosed something to a business that the terminal stands for.
    struct Client {
        QString number;
        bool isDisclosedWhole = false; ///< every declaration, and what is on its account
    };
    Result<std::vector<Client>, storage::StoreError> clientsOf(const QStringList& businesses);
    /// Whether `delegate` has ever asked to act for `client`.
    Result<bool, storage::StoreError> isDelegateOf(const QString& delegate, const QString& client);

private:
    storage::CentralStore& m_store;
    QDate m_today;
};

} // namespace carm::central
