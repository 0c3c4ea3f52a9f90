#include "secrets/keychain_error.h"

namespace carm::secrets {
namespace {

SecretErrorCode byLibraryAlone(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretErrorCode::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretErrorCode::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretErrorCode::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
    case QKeychain::NoError:
        return SecretErrorCode::Other;
    }
    return SecretErrorCode::Other;
}

} // namespace

SecretErrorCode classify(QKeychain::Error error, ServiceState state)
{
    switch (state) {
    case ServiceState::Locked:
        return error == QKeychain::AccessDeniedByUser ? SecretErrorCode::Denied : SecretErrorCode::Locked;
    case ServiceState::Unreachable:
        // Also when the library said "not found": the service may have gone after it answered, and an
        // answer that cannot be confirmed must not look like a first start.
        return SecretErrorCode::Unavailable;
    case ServiceState::Reachable:
    case ServiceState::Unknown:
        break;
    }
    return byLibraryAlone(error);
}

} // namespace carm::secrets
