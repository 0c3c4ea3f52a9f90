// carmctl recovery new-key: the agency's key pair to which every terminal seals the recovery copy of its key.
#pragma once

#include "options.h"

namespace carm::app {

/// Writes two new files of 64 hexadecimal digits, the secret one readable by its owner only, and never over a file
/// that is there. The exit code of the program.
int runRecoveryNewKey(const Options& options);

} // namespace carm::app
