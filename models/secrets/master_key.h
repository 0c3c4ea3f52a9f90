// The rule by which the master key is found or made. A failed read never makes a new key; a new key is
// made only where there is provably nothing that an older key could have encrypted, and it is used only
// after its recovery copy lies on disk and the secret store has given it back unchanged.
#pragma once

#include "secrets/recovery_copy.h"
#include "secrets/secret_store.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace carm::secrets {

enum class KeyErrorCode {
    Locked,                ///< the keyring has to be unlocked
    Denied,                ///< access to the secret store was refused
    Unavailable,           ///< there is no secret store
    TimedOut,              ///< it did not answer in time
    Cancelled,             ///< the asking was given up
    Damaged,               ///< its entry is no key
    Insecure,              ///< its entry is open to others
    StoreFailed,           ///< it reported something else
    BackendChanged,        ///< another secret store wrote the key than the one that would be asked now
    MissingButStoreExists, ///< no key, but a store or a recovery copy that needs one
    NotProvisioned,        ///< no key in a store that only the administrator fills
    CreationNotAllowed,    ///< no key, nothing beside it, but this caller may not make one
    Busy,                  ///< another program is making the key at this moment
    RecoveryCopyFailed,    ///< the recovery copy could not be made, so no key was
    ReadBackDiffers,       ///< the secret store did not give back what was written
    WrongKey,              ///< the key found is not the one of the recovery copy beside the store
};

struct KeyError {
    KeyErrorCode code;
    QString detail; ///< for the log, never a secret
};

Remedy remedyOf(KeyErrorCode code);
/// A stable name, as `secrets.locked`, from which presenters make the sentence.
QLatin1String codeOf(KeyErrorCode code);

struct KeyContext {
    QString name;              ///< of the entry, as `master-key`
    QString recoveryPath;      ///< see recoveryPathOf; its directory exists
    bool storeExists = false;  ///< a store, or anything that was set aside from one
    QString rememberedBackend; ///< backendName() when the key was last obtained; empty when never
    bool allowCreate = false;  ///< the desktop may make a key, a tool that only looks may not
    /// Without it no key is made, and a recovery copy is checked but not renewed: for tools that only look.
    std::optional<RecoveryPublicKey> recoveryKey;
};

enum class KeyOrigin { Found, Created };

struct ObtainedKey {
    SecretBytes master;
    KeyOrigin origin = KeyOrigin::Found;
    QString backend; ///< to be remembered
    /// The key is good, but its recovery copy could not be checked or renewed: say so, and go on.
    std::optional<RecoveryError> recoveryTrouble;
};

/// What is known when the secret store has answered that there is no entry.
struct MissingKeyFacts {
    bool storeExists = false;
    bool recoveryCopyExists = false;
    bool readOnly = false;
    bool allowCreate = false;
};

/// Why no key may be made, or nothing when this is a true first start.
std::optional<KeyErrorCode> refusalToCreate(const MissingKeyFacts& facts);

/// Obtains the key of one store. Callers that ask at the same time are answered together; programs that
/// ask at the same time exclude each other by a lock file while a key is being made.
class MasterKeys {
public:
    using Done = std::function<void(Result<ObtainedKey, KeyError>)>;

    /// `store` lives longer.
    MasterKeys(SecretStore& store, KeyContext context);
    /// Completes those who still wait with Cancelled.
    ~MasterKeys();
    MasterKeys(const MasterKeys&) = delete;
    MasterKeys& operator=(const MasterKeys&) = delete;

    /// Completes exactly once, never before the call has returned.
    void obtain(Done done);
    /// Completes those who wait with Cancelled; a write that is under way may still take effect.
    void cancel();

private:
    using ReadResult = Result<SecretBytes, SecretError>;

    void start();
    void read(void (MasterKeys::*next)(ReadResult));
    void onFirstRead(ReadResult result);
    void onReadUnderLock(ReadResult result);
    void onReadBack(ReadResult result);
    void create();
    std::optional<KeyErrorCode> refusal() const;
    void useFound(SecretBytes master);
    Result<std::optional<RecoveryError>, KeyError> checkRecoveryCopy(const SecretBytes& master) const;
    QString pendingRecoveryPath() const;
    void finish(Result<ObtainedKey, KeyError> result);
    void finishWith(KeyErrorCode code, const QString& detail = {});

    SecretStore& m_store;
    KeyContext m_context;
    QLockFile m_lock;
    std::vector<Done> m_waiting;
    SecretBytes m_created; ///< the new key, until it is proven
    QObject m_scope;       ///< context of queued steps
    /// Answers of the store to a run that was given up find this gone.
    std::shared_ptr<int> m_run;
};

} // namespace carm::secrets
