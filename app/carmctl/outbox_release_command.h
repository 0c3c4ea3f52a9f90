// carmctl outbox release: lets entries that wait for a person try again. The terminal's program must be stopped.
#pragma once

#include "options.h"

namespace carm::app {

/// Prints how many there were; the exit code of the program.
int runOutboxRelease(const Options& options);

} // namespace carm::app
