// Which action of the two role tables a record is. Central and the desktops ask the same tables.
#pragma once

#include "access/roles.h"
#include "importer/roles.h"
#include "protocol/record.h"

#include <optional>

namespace carm::central {

/// Of a record about a declaration or a drawer; nothing for one about a business.
std::optional<access::Action> counterActionOf(protocol::RecordKind kind);

/// Money came, went back, or lies in a drawer by it.
bool movesMoney(protocol::RecordKind kind);

/// Of a record about a business; nothing for any other, and for a registration, which nobody has a role for
/// yet.
std::optional<importer::ImporterAction> importerActionOf(protocol::RecordKind kind);

} // namespace carm::central
