// Reads the reference editions named on the command line.
#pragma once

#include "central/edition_shelf.h"
#include "messages.h"
#include "support/result.h"

#include <QStringList>

namespace carm::app {

/// Folders of tables are packed, packed files are taken as they are. The first is the current one; the first
/// that is refused ends it.
Result<central::EditionShelf, Trouble> loadEditions(const QStringList& paths);

} // namespace carm::app
