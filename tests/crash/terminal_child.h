// The process that is killed: one terminal with the engines of the product and no pages, which seals entry after
// entry and says so on standard output once each is saved.
#pragma once

#include <QString>

namespace carm::test {

struct ChildOptions {
    QString directory;  ///< of the terminal: store, credentials, authority
    QString url;        ///< of central
    QByteArray pin;     ///< SHA-256 of its certificate
    QString enrolmentCode;
    bool drainOnly = false; ///< seal nothing; end once nothing waits any more
    quint32 seed = 1;       ///< of the pauses between entries
};

/// Lines on standard output: `ready`; `sealed ID HASH NUMBER` after each entry is durable; with drainOnly, `entry ID
/// HASH NUMBER` for all that the store holds, then `verified`. The exit code of the process.
int runTerminalChild(const ChildOptions& options);

} // namespace carm::test
