// Why access was not given. The closed list of the room; presenters make the sentences.
#pragma once

#include "support/remedy.h"

#include <QLatin1String>
#include <QtGlobal>

namespace carm::access {

enum class AccessErrorCode {
    WrongPassphrase, ///< the box did not open: another passphrase, or altered on purpose (DECISIONS.md)
    WeakPassphrase,  ///< a new passphrase breaks the rule; problemsOf() says in what
    WrongCode,       ///< neither of the codes of this moment, or no recovery code that is left
    CodeAlreadyUsed, ///< a right code of a step that has served already: wait for the next one
    NotYetValid,     ///< before the credential's first moment
    Expired,         ///< after its last moment
    Idle,            ///< not used for so long that it was deactivated
    Waiting,         ///< refused for a moment after a failure; see waitMs
    LockedOut,       ///< refused after many failures; see waitMs
    Damaged,         ///< the sealed secrets are not what was written
    BadSubject,      ///< the person's id, name, roles or office cannot stand in a credential
    NotEnoughMemory, ///< the machine could not give what Argon2id needs
};

struct AccessError {
    AccessErrorCode code;
    qint64 waitMs = 0; ///< how long to wait, with Waiting and LockedOut only
    bool operator==(const AccessError&) const = default;
};

Remedy remedyOf(AccessErrorCode code);
/// A stable name, as `access.wrongPassphrase`.
QLatin1String codeOf(AccessErrorCode code);

} // namespace carm::access
