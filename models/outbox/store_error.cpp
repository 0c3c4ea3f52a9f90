#include "outbox/store_error.h"

namespace carm::outbox {

Remedy remedyFor(StoreErrorCode code)
{
    switch (code) {
    case StoreErrorCode::Busy:
    case StoreErrorCode::NumbersUsedUp: // a new block arrives as soon as central can be reached
    case StoreErrorCode::RecordsUnsent: // they leave by themselves, and a shift ends
        return Remedy::RetryLater;
    case StoreErrorCode::DiskFull:
    case StoreErrorCode::ReadOnly:
    case StoreErrorCode::Failed:
    case StoreErrorCode::NotEnrolled:
        return Remedy::NeedsPerson;
    case StoreErrorCode::NotFound:
    case StoreErrorCode::AlreadySealed:
    case StoreErrorCode::SealFailed:
        return Remedy::Rejected;
    case StoreErrorCode::Damaged:
    case StoreErrorCode::IllegalTransition: // a defect: what is stored and what is believed differ
        return Remedy::Fatal;
    }
    return Remedy::Fatal;
}

} // namespace carm::outbox
