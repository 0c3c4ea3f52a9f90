#include "access/access_error.h"

#include "support/ensure.h"

namespace carm::access {

Remedy remedyOf(AccessErrorCode code)
{
    switch (code) {
    case AccessErrorCode::CodeAlreadyUsed:
    case AccessErrorCode::Waiting:
    case AccessErrorCode::LockedOut:
    case AccessErrorCode::NotEnoughMemory:
        return Remedy::RetryLater;
    case AccessErrorCode::NotYetValid:
    case AccessErrorCode::Expired:
    case AccessErrorCode::Idle:
    case AccessErrorCode::Damaged:
        return Remedy::NeedsPerson;
    case AccessErrorCode::WrongPassphrase:
    case AccessErrorCode::WeakPassphrase:
    case AccessErrorCode::WrongCode:
    case AccessErrorCode::BadSubject:
        return Remedy::Rejected;
    }
    return Remedy::Fatal;
}

QLatin1String codeOf(AccessErrorCode code)
{
    switch (code) {
    case AccessErrorCode::WrongPassphrase:
        return QLatin1String("access.wrongPassphrase");
    case AccessErrorCode::WeakPassphrase:
        return QLatin1String("access.weakPassphrase");
    case AccessErrorCode::WrongCode:
        return QLatin1String("access.wrongCode");
    case AccessErrorCode::CodeAlreadyUsed:
        return QLatin1String("access.codeAlreadyUsed");
    case AccessErrorCode::NotYetValid:
        return QLatin1String("access.notYetValid");
    case AccessErrorCode::Expired:
        return QLatin1String("access.expired");
    case AccessErrorCode::Idle:
        return QLatin1String("access.idle");
    case AccessErrorCode::Waiting:
        return QLatin1String("access.waiting");
    case AccessErrorCode::LockedOut:
        return QLatin1String("access.lockedOut");
    case AccessErrorCode::Damaged:
        return QLatin1String("access.damaged");
    case AccessErrorCode::BadSubject:
        return QLatin1String("access.badSubject");
    case AccessErrorCode::NotEnoughMemory:
        return QLatin1String("access.notEnoughMemory");
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace carm::access
