// Step 3 of a terminal's schema: records beside declarations, declarations of other terminals, what central
// has told, small states, and drafts that stand in a list.
#pragma once

#include "storage/migrations.h"

namespace carm::storage {

Migration clientRecordStep();

} // namespace carm::storage
