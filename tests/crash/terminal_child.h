// The process that is killed: one kiosk with the engines of the product and no pages, which seals entry after entry
// and says so on standard output once each is saved.
#pragma once

#include "terminal_place.h"

namespace carm::test {

struct ChildOptions {
    TerminalPlace place;
    bool drainOnly = false; ///< seal nothing; end once nothing waits any more
    quint32 seed = 1;       ///< of the pauses between entries
    int entries = 0;        ///< end after so many; 0: go on until killed
    QString papers;         ///< folder for the codes of each entry's printed copy, a file per entry; empty: none
};

/// Lines on standard output: `ready`; `sealed ID HASH NUMBER` after each entry is durable; with drainOnly, `entry ID
/// HASH NUMBER` for all that the store holds, then `verified`. The exit code of the process.
int runTerminalChild(const ChildOptions& options);

} // namespace carm::test
