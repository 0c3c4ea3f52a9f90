// The edition that the figures are about: the full tariff when it lies beside the project, else the practice
// edition. The report names it.
#pragma once

#include "reference/edition.h"

namespace carm::bench {

/// Chosen once, before the first use; an empty path keeps the choice.
void chooseEdition(const QString& path);
QString editionPath();
const reference::EditionPointer& edition();

} // namespace carm::bench
