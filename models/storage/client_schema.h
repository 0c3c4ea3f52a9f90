// The tables of a terminal's store, as numbered steps. What must never change is guarded by the database
// itself: triggers refuse to change or delete journal, entries, burnt numbers and acknowledged outbox rows,
// whoever writes.
#pragma once

#include "storage/database.h"

namespace carm::storage {

/// `application_id` of a terminal's store, so that another program's file is not taken for one: "CARM".
inline constexpr int kClientApplicationId = 0x4341524d;

/// The step that brought former identities; a tool that only looks meets stores that do not have it.
inline constexpr int kFormerIdentityStep = 2;
/// The step that brought records and declarations of other terminals.
inline constexpr int kRecordStep = 3;

SchemaKind clientSchema();

} // namespace carm::storage
