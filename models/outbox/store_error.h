// Why the local store could not do something; the same closed list for every store port.
#pragma once

#include "support/remedy.h"

#include <QString>

namespace carm::outbox {

enum class StoreErrorCode {
    Busy,            ///< another writer held the lock too long
    DiskFull,
    ReadOnly,
    Damaged,
    Failed,          ///< an unexpected answer of the database engine; `detail` for the log
    NotFound,
    NumbersUsedUp,   ///< no leased number left: central must lease a new block
    NotEnrolled,     ///< this terminal has no identity yet
    AlreadySealed,   ///< the draft was sealed before; the earlier entry stands
    SealFailed,      ///< the caller could not build the sealed entry
    RecordsUnsent,   ///< records wait or a drawer is open, so who this terminal is cannot change now
    IllegalTransition,
};

struct StoreError {
    StoreErrorCode code;
    QString detail; ///< English, for the log; no personal data
    bool operator==(const StoreError&) const = default;
};

Remedy remedyFor(StoreErrorCode code);

} // namespace carm::outbox
