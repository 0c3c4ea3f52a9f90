// The fields of the canonical document (entry.h has the list): written in one place, read in one place.
#pragma once

#include "protocol/entry.h"

namespace carm::protocol {

QJsonObject documentOf(const SealContext& context, const declaration::Draft& draft,
                       const assessment::Assessment& assessment);

/// Format and fields of a document that has been parsed; not its canonical form.
Result<EntryContent, EntryError> contentOf(const QJsonObject& document);

} // namespace carm::protocol
