// Officers as operators provision and end them; the counters of their office are told.
#pragma once

#include "access/credential.h"
#include "storage/central_store.h"

namespace carm::central {

/// One durable transaction each. A credential that the badge had before ends now.
Result<void, storage::StoreError> provisionOfficer(storage::CentralStore& store,
                                                   const access::Credential& credential, Instant now);
/// False when no officer of this badge is there, or has ended before.
Result<bool, storage::StoreError> endOfficer(storage::CentralStore& store, const QString& badge, Instant now);

} // namespace carm::central
