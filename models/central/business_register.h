// What a record changes in the register of businesses. A registration is compared with what is on record by
// the rules of models/importer, roles and delegations follow its tables.
#pragma once

#include "central/business_access.h"
#include "central/dispute.h"
#include "central/policy.h"
#include "importer/registration.h"
#include "protocol/record.h"

namespace carm::central {

class BusinessRegister {
public:
    /// The store lives longer. All calls are inside a transaction of the caller.
    BusinessRegister(storage::CentralStore& store, const Policy& policy, Instant now, QDate today)
        : m_store(store), m_policy(policy), m_now(now), m_today(today)
    {
    }

    /// Of a record that was judged: nothing when it has done what it says, else what stands against it.
    Result<std::optional<Dispute>, storage::StoreError> apply(const protocol::RecordContent& record);

private:
    using Outcome = Result<std::optional<Dispute>, storage::StoreError>;
    Outcome registerBusiness(const protocol::RecordContent& record,
                             const protocol::BusinessRegisteredBody& body);
    Result<importer::RegistrationDecision, storage::StoreError>
    decideOn(const QString& number, const importer::RegistrationDraft& draft);
    Result<void, storage::StoreError> accept(const protocol::RecordContent& record,
                                             const protocol::BusinessRegisteredBody& body,
                                             const importer::RegistrationDraft& draft);
    Outcome changeRole(protocol::BusinessView view, const protocol::RecordContext& context,
                       const protocol::RoleBody& body);
    Outcome changeDelegation(protocol::BusinessView view, const protocol::RecordContext& context,
                             const importer::Delegation& changed);
    Result<void, storage::StoreError> save(const protocol::BusinessView& view);
    /// The terminal stands for the business from now on, and hears what it has missed.
    Result<void, storage::StoreError> bind(const protocol::RecordContext& context, const QString& business);

    storage::CentralStore& m_store;
    const Policy& m_policy;
    Instant m_now;
    QDate m_today;
};

} // namespace carm::central
