// Whether the columns beside a sealed document say what the document says: the document is the truth.
#pragma once

#include "protocol/record.h"

namespace carm::storage {

/// The first column that says something else; empty when all agree. `kind` is the column's, "declaration" or
/// that of a record.
Result<QString, protocol::EntryError> differingColumn(const protocol::SealedEntry& entry,
                                                      const QString& kind);

} // namespace carm::storage
