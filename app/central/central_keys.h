// The keys of the service, from the secret store that the command line names.
#pragma once

#include "messages.h"
#include "options.h"
#include "secrets/derived_keys.h"
#include "support/result.h"

namespace carm::app {

/// The encrypted store below `--data`.
QString storePathOf(const Options& options);

/// Commands that prepare the store may be given before the service has ever run.
bool mayComeFirst(Command command);

/// The folder that `--data` names, made for this user alone when it is not there.
Result<void, Trouble> makeDataFolder(const Options& options);

/// Runs Qt's event loop until the secret store has answered. A key is made only in a keychain and with a
/// recovery key at hand, and never for a command that only looks.
Result<secrets::DerivedKeys, Trouble> obtainKeys(const Options& options);

} // namespace carm::app
