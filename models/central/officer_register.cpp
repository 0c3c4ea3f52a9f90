#include "central/officer_register.h"

#include "access/access_json.h"
#include "central/stored_json.h"
#include "protocol/feed.h"

namespace carm::central {
namespace {

/// Every office that ever had the badge: an officer who moved is no officer there any more.
Result<void, storage::StoreError> tellOffices(storage::CentralStore& store, const QString& badge)
{
    CARM_TRY(credentials, store.registry().officers(badge));
    for (const storage::StoredOfficer& one : credentials) {
        CARM_CHECK(store.feed().addChange(storage::audienceOfOffice(one.office),
                                          protocol::toText(protocol::FeedTopic::Officer), badge));
    }
    return {};
}

} // namespace

Result<void, storage::StoreError> provisionOfficer(storage::CentralStore& store,
                                                   const access::Credential& credential, Instant now)
{
    CARM_TRY(transaction, store.begin());
    const access::Subject& officer = credential.subject;
    CARM_CHECK(store.registry().saveOfficer(officer.id, officer.office,
                                            textToStore(access::toJson(credential)), now));
    CARM_CHECK(tellOffices(store, officer.id));
    return transaction.commit();
}

Result<bool, storage::StoreError> endOfficer(storage::CentralStore& store, const QString& badge, Instant now)
{
    CARM_TRY(transaction, store.begin());
    CARM_TRY(ended, store.registry().endOfficer(badge, now));
    CARM_CHECK(tellOffices(store, badge));
    CARM_CHECK(transaction.commit());
    return ended;
}

} // namespace carm::central
