// What became of a print, as pages tell it.
#pragma once

#include <functional>

namespace carm::shell {

enum class PrintOutcome {
    Printed,     ///< handed over to the printer; paper may still take a while
    NoPrinter,   ///< this terminal has none
    Failed,      ///< the printer or its queue did not take the copies
    CannotBeSet, ///< the copies could not be made ready; the printer was not asked
};
/// Called exactly once, on the thread of the pages.
using PrintDone = std::function<void(PrintOutcome)>;

} // namespace carm::shell
