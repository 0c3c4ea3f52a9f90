// Who sent a request: the terminal named in it, proven by its signature over method, path, time and body.
#pragma once

#include "central/problem.h"
#include "storage/central_store.h"

namespace carm::central {

/// The terminal, or the answer that refuses the request. Carm-Time is part of what is signed but is not
/// compared with central's clock (DECISIONS.md).
Result<storage::RegisteredTerminal, Response>
authenticate(const Request& request, storage::CentralStore& store, const Policy& policy);

} // namespace carm::central
