// The port behind which the master key is kept. Asynchronous, because the services behind it are: they
// may ask a person for a password, or never answer at all.
#pragma once

#include "support/remedy.h"
#include "support/result.h"
#include "support/secret.h"

#include <QString>

#include <functional>

namespace carm::secrets {

/// Every secret that goes through the port has exactly this length, in bytes.
inline constexpr std::size_t kSecretBytes = 32;

enum class SecretErrorCode {
    NotFound,    ///< the service answered: it has no entry of this name
    Locked,      ///< the keyring is locked; it has to be unlocked, then retried
    Denied,      ///< a person or a policy refused access
    Unavailable, ///< no bus, no service, or no directory of credentials
    TimedOut,    ///< no answer by the deadline; a write may still take effect later
    Cancelled,   ///< the store was destroyed before it had an answer
    Damaged,     ///< there is an entry, but it is not a key: wrong length, encoding, or all zero
    ReadOnly,    ///< this kind of store is provisioned by the administrator
    Insecure,    ///< the entry lies where others can read or replace it
    Other,       ///< whatever else the service reported, see detail
};

struct SecretError {
    SecretErrorCode code;
    QString detail; ///< for the log: the library's English words or a file name, never a secret
};

/// Only an unanswered or absent service mends itself; everything else needs a person. No failure of a
/// secret store is fatal: the store beside it is untouched, and retrying is always allowed.
Remedy remedyOf(SecretErrorCode code);

/// Every call completes exactly once: with an answer, at the deadline, or with Cancelled when the store
/// is destroyed. It completes on the calling thread, never before the call has returned. A completion with
/// Cancelled comes out of the destructor, so it must not touch the store.
class SecretStore {
public:
    using ReadDone = std::function<void(Result<SecretBytes, SecretError>)>;
    using WriteDone = std::function<void(Result<void, SecretError>)>;

    virtual ~SecretStore() = default;

    virtual void read(const QString& name, ReadDone done) = 0;
    /// `value` has kSecretBytes and may go as soon as the call has returned.
    virtual void write(const QString& name, const SecretBytes& value, WriteDone done) = 0;
    /// Which service holds the entries, as `keychain/freedesktop`. The caller remembers it beside the
    /// store: the same name asked of another service would answer "not found".
    virtual QString backendName() const = 0;
    virtual bool isReadOnly() const = 0;
};

} // namespace carm::secrets
