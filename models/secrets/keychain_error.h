// What a failure of QtKeychain means. The library alone cannot tell: on Linux a locked keyring reads as
// "entry not found", and a missing bus as "other error" with words in them. The state of the Secret Service
// is therefore asked for separately, and both together are classified here.
#pragma once

#include "secrets/secret_store.h"

#include <qt6keychain/keychain.h>

namespace carm::secrets {

enum class ServiceState {
    Reachable,   ///< answers, and the default collection is unlocked
    Locked,      ///< answers, and the default collection is locked
    Unreachable, ///< no bus, or nobody on it offers the service
    Unknown,     ///< another kind of keychain, or an answer that says nothing
};

/// `error` is not NoError.
SecretErrorCode classify(QKeychain::Error error, ServiceState state);

} // namespace carm::secrets
