// What the commands on a terminal's store share: its key, and saying why it cannot be opened.
#pragma once

#include "options.h"
#include "presenters/language.h"
#include "secrets/derived_keys.h"
#include "storage/database.h"

#include <functional>

namespace carm::app {

/// Waits for the key source in the program's event loop, then runs `work`; the exit code of the program.
int withStoreKeys(const Options& options, const presenters::Speaker& speaker,
                  const std::function<int(const secrets::DerivedKeys& keys)>& work);

/// Says why; the exit code for it.
int complainOfStart(const QString& code, const QString& detail, const presenters::Speaker& speaker);
int complainOfStart(const storage::OpenError& error, const presenters::Speaker& speaker);

} // namespace carm::app
