// What a terminal may send, by what it is for. A pure table: a stolen kiosk is no till, and no importer's
// desktop releases goods, whoever sits at it.
#pragma once

#include "protocol/messages.h"
#include "protocol/record.h"

namespace carm::central {

/// Every kind of terminal declares.
bool maySend(protocol::TerminalKind terminal, protocol::RecordKind record);

} // namespace carm::central
