#include "protocol/central_api.h"

namespace carm::protocol {

Remedy remedyFor(CallErrorCode code)
{
    switch (code) {
    case CallErrorCode::Unreachable:
    case CallErrorCode::OutcomeUnknown:
    case CallErrorCode::Busy:
    case CallErrorCode::ServerFailed:
    case CallErrorCode::BadAnswer: // the request may have been taken; the entry itself is not at fault
    case CallErrorCode::Cancelled:
        return Remedy::RetryLater;
    case CallErrorCode::NotTrusted:
    case CallErrorCode::NotEnrolled:
    case CallErrorCode::ProtocolTooOld:
        return Remedy::NeedsPerson;
    case CallErrorCode::Refused:
        return Remedy::Rejected;
    }
    ensureFailed("call error code is known", __FILE__, __LINE__);
}

} // namespace carm::protocol
