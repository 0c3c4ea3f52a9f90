// Stable names of outcomes on the wire.
#pragma once

#include "protocol/messages.h"

#include <optional>

namespace carm::protocol {

QString toText(EntryOutcome outcome);
std::optional<EntryOutcome> entryOutcomeFromText(QStringView text);

} // namespace carm::protocol
