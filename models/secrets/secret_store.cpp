#include "secrets/secret_store.h"

namespace carm::secrets {

Remedy remedyOf(SecretErrorCode code)
{
    switch (code) {
    case SecretErrorCode::Unavailable:
    case SecretErrorCode::TimedOut:
    case SecretErrorCode::Cancelled:
        return Remedy::RetryLater;
    case SecretErrorCode::NotFound:
    case SecretErrorCode::Locked:
    case SecretErrorCode::Denied:
    case SecretErrorCode::Damaged:
    case SecretErrorCode::ReadOnly:
    case SecretErrorCode::Insecure:
    case SecretErrorCode::Other:
        return Remedy::NeedsPerson;
    }
    return Remedy::NeedsPerson;
}

} // namespace carm::secrets
