// carmctl reference: import (or why not), show one code, search.
#pragma once

#include "options.h"

namespace carm::app {

/// Each gives the exit code of the program.
int runReferenceImport(const Options& options);
int runReferenceShow(const Options& options);
int runReferenceSearch(const Options& options);

} // namespace carm::app
