// The JSON forms of a credential, which central provisions, and of the state beside it, which a store keeps.
// Readers are strict: an unknown key, a second spelling of the same bytes, a role that stands twice or a
// value out of bounds is an error with its path, never a default. Instants are whole milliseconds, bytes are
// lower-case hexadecimal.
#pragma once

#include "access/sign_in.h"
#include "support/json.h"

namespace carm::access {

/// {format: 1, id, displayName, roles[], office?, publicKey, validFromMs, validUntilMs,
///  sealed: {salt, passes, memoryBytes, nonce, box, checksum}}
QJsonObject toJson(const Credential& credential);
/// `path` is where the object stands in the document, for errors.
Result<Credential, json::Error> credentialFromJson(const QJsonObject& object, const QString& path = {});

/// {format: 1, failures, lastSeenMs, blockedUntilMs, lastTotpStep?, lastUsedMs?,
///  recovery?: {salt, unused[]}}
QJsonObject toJson(const SignInState& state);
Result<SignInState, json::Error> signInStateFromJson(const QJsonObject& object, const QString& path = {});

} // namespace carm::access
