// The commands that an operator gives beside the service: made into orders, and carried out by the service
// when it runs, or here when it does not.
#pragma once

#include "messages.h"
#include "options.h"
#include "support/result.h"

#include <functional>
#include <span>

namespace carm::app {

/// Bytes, because a passphrase that is shown once is among them.
using Print = std::function<void(std::span<const unsigned char>)>;

Result<void, Trouble> administer(const Options& options, const Print& print);

} // namespace carm::app
