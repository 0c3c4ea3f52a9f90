// The counter of a shift: the product's engines and presenters without pages, and an officer who takes one paper
// after another: opens it from its codes, reviews, accepts, takes money in many ways, now and then voids a payment and
// takes it again, and releases. Killed at any moment and started again, the officer goes on where the store says.
#pragma once

#include "terminal_place.h"

namespace carm::test {

struct CounterOptions {
    TerminalPlace place;
    QString papers;          ///< folder with the codes of each printed copy, a file per entry
    QString badge;
    QByteArray passphrase;
    QByteArray enrolmentUri; ///< of the officer's authenticator
    quint32 seed = 1;        ///< of the tenders
};

/// Lines on standard output: `ready` once the officer is signed in; `released NUMBER` for each entry; at the end of
/// the shift, with the drawer closed and everything sent, `record ID HASH`, `receipt NUMBER`, `declaration NUMBER
/// STATE OWED PAID` as central has told it, `report` with the figures, and `verified`. Amounts are in cents. The exit
/// code of the process is 0 only for a whole shift.
int runCounterChild(const CounterOptions& options);

} // namespace carm::test
