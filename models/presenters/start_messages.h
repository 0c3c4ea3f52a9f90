// Why the program could not start, for the start-up page: stable codes of the rooms that presenters may not
// know (secrets, storage) and of the composition, turned into sentences.
#pragma once

#include "presenters/messages.h"

namespace carm::presenters {

/// `code` is one of `secrets.*` (secrets/master_key.h), `store.*` (storage/database.h, in lower camel case),
/// `terminal.notProvisioned`, `terminal.noEdition`, `terminal.otherKind`, or `configuration.*`. An unknown code gets a message that
/// names it, so that support can look it up.
Message messageForStartProblem(const QString& code, const Speaker& speaker);

} // namespace carm::presenters
