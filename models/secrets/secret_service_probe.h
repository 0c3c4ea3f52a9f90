// Asks the Secret Service of the session bus whether it is there and unlocked, and keeps the client library
// that QtKeychain loads from holding on to it.
#pragma once

#include "secrets/keychain_error.h"

#include <QObject>

#include <functional>

namespace carm::secrets {

/// Completes once, or never if `context` is destroyed first. On platforms without D-Bus: Unknown.
void probeSecretService(QObject* context, std::function<void(ServiceState)> done);

/// Makes the client library drop the connection and session that it keeps for the life of the process. With
/// them kept, a restarted service is not found again ("session does not exist"), and a bus that goes away
/// ends the whole process, because the library's connection raises SIGTERM when it is closed.
void dropSecretServiceConnection();

} // namespace carm::secrets
