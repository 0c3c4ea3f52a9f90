// From a key source to the keys of one store: the rule of secrets/master_key.h, with what has to be remembered
// between two starts kept in files beside the store.
#pragma once

#include "common/key_source.h"
#include "secrets/derived_keys.h"
#include "secrets/master_key.h"

namespace carm::app {

struct StoreKeyRequest {
    KeySource source;
    QString storePath;       ///< its directory exists
    QString recoveryKeyFile; ///< the agency's recovery public key; may be empty when `mayCreate` is not set
    bool mayCreate = false;  ///< on a proven first start
};

struct StoreKeyError {
    QString code;   ///< stable: "secrets.locked", "configuration.recoveryKey"
    QString detail; ///< English, for the log; never a secret
};

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
