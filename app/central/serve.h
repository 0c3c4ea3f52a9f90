// The service itself: composition, readiness, and the way down on a signal.
#pragma once

#include "messages.h"
#include "options.h"
#include "secrets/derived_keys.h"
#include "support/result.h"

namespace carm::app {

/// Returns after SIGTERM or SIGINT, when every request that was taken is answered and the store is closed.
/// Prints `listening on https://ADDRESS:PORT` when it is ready.
Result<void, Trouble> serve(const Options& options, const secrets::DerivedKeys& keys);

} // namespace carm::app
