// What every program does before it touches a secret.
#pragma once

namespace carm::app {

/// No core dumps and no reading of this process by others, files readable by the owner only, and the
/// cryptographic library ready. Ends the process when that library cannot start: nothing could be kept safe.
void hardenProcess();

} // namespace carm::app
