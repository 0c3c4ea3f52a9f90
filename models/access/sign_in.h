// Signing in, offline: lockout, standing, passphrase and second factor in the one order that gives nothing
// away. Pure; the store keeps the state that comes back.
#pragma once

#include "access/credential.h"
#include "access/lockout.h"
#include "access/recovery_codes.h"
#include "access/totp.h"

namespace carm::access {

/// What a store keeps beside a credential and changes with every attempt.
struct SignInState {
    LockoutState lockout;
    std::optional<qint64> lastTotpStep;
    std::optional<Instant> lastUsed;
    RecoveryCodes recoveryCodes;
    bool operator==(const SignInState&) const = default;
};

struct SignInSettings {
    LockoutSettings lockout;
    TotpSettings totp;
    StandingRules standing;
};

enum class SecondFactor { TotpCode, RecoveryCode };

struct SignInAttempt {
    SecretBytes passphrase;
    SecondFactor factor = SecondFactor::TotpCode;
    SecretBytes code; ///< as typed, ASCII
};

struct SignInOutcome {
    SignInState state; ///< to be stored, durably, before anything is done with the result
    Result<UnlockedCredential, AccessError> result;
};

/// All codes of AccessErrorCode but WeakPassphrase and BadSubject. While waiting or locked out nothing is
/// tried and nothing counted. Wrong passphrases and wrong codes count; damage, dates and a code that was used
/// before do not. Slow: call it off the thread of the pages.
SignInOutcome signIn(const Credential& credential, const SignInState& state, const SignInAttempt& attempt,
                     Instant now, const SignInSettings& settings = {});

/// The same for the lock screen of a session that both factors opened: the passphrase alone.
SignInOutcome reopen(const Credential& credential, const SignInState& state, const SecretBytes& passphrase,
                     Instant now, const SignInSettings& settings = {});

} // namespace carm::access
