// carmctl assess: declarations from standard input, assessments to standard output.
#pragma once

#include "options.h"

namespace carm::app {

/// The exit code of the program.
int runAssess(const Options& options);

} // namespace carm::app
