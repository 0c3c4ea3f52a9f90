// The computation beside an unfinished entry: the lines that are complete count, the others wait.
#pragma once

#include "presenters/entry_editor.h"

namespace carm::presenters {

/// Lines of the result and of its refusals are numbered as in `draft`, also when earlier lines were left out.
Computation computeWhatCanBe(const declaration::Draft& draft,
                             const std::vector<declaration::Finding>& findings,
                             const reference::Edition& edition);

} // namespace carm::presenters
