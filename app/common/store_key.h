// From a key source to the keys of one store: the rule of secrets/master_key.h, with what has to be remembered
// between two starts kept in files beside the store.
#pragma once

#include "common/key_source.h"
#include "secrets/derived_keys.h"
#include "secrets/master_key.h"

#include <variant>

namespace carm::app {

struct StoreKeyRequest {
    KeySource source;
    QString storePath;
    QString recoveryKeyFile; ///< the agency's recovery public key; empty: an existing key is used, none is made
    /// Makes the key on a proven first start, and notes which secret store gave it; a tool that only looks does
    /// neither.
    bool mayWrite = false;
};

/// The recovery public key cannot be read, or the master key not obtained.
using StoreKeyError = std::variant<secrets::RecoveryError, secrets::KeyError>;

/// Stable: "secrets.locked", "configuration.recoveryKey".
QString codeOf(const StoreKeyError& error);
/// English, for the log; never a secret.
QString detailOf(const StoreKeyError& error);

/// Asks once; to be destroyed on the thread that made it.
class StoreKey {
public:
    using Done = std::function<void(Result<secrets::DerivedKeys, StoreKeyError>)>;

    explicit StoreKey(StoreKeyRequest request);
    /// Completes exactly once, never before the call has returned.
    void obtain(Done done);

private:
    void obtained(secrets::ObtainedKey key, const Done& done);
    QString backendFile() const;

    StoreKeyRequest m_request;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<secrets::MasterKeys> m_keys;
    QObject m_scope; ///< context of queued steps
};

} // namespace carm::app
