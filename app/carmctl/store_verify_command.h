// carmctl store verify: reads a whole store and says what does not fit. Read-only.
#pragma once

#include "options.h"

namespace carm::app {

/// Waits for the key source in the program's event loop; the exit code of the program.
int runStoreVerify(const Options& options);

} // namespace carm::app
