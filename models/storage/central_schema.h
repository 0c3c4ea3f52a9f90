// The tables of central's embedded store, as numbered steps. Triggers keep number blocks apart and entries
// unchanged, whoever writes.
#pragma once

#include "storage/database.h"

namespace carm::storage {

/// `application_id` of central's store: "CARC".
inline constexpr int kCentralApplicationId = 0x43415243;

SchemaKind centralSchema();

} // namespace carm::storage
