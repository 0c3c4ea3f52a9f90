#include "access/sign_in.h"

namespace carm::access {
namespace {

bool countsAsFailure(AccessErrorCode code)
{
    switch (code) {
    case AccessErrorCode::WrongPassphrase:
    case AccessErrorCode::WrongCode:
        return true;
    case AccessErrorCode::WeakPassphrase:
    case AccessErrorCode::CodeAlreadyUsed:
    case AccessErrorCode::NotYetValid:
    case AccessErrorCode::Expired:
    case AccessErrorCode::Idle:
    case AccessErrorCode::Waiting:
    case AccessErrorCode::LockedOut:
    case AccessErrorCode::Damaged:
    case AccessErrorCode::BadSubject:
    case AccessErrorCode::NotEnoughMemory:
        return false;
    }
    return true;
}

Result<void, AccessError> checkLockout(const LockoutState& state, Instant now,
                                       const LockoutSettings& settings)
{
    const LockoutVerdict verdict = verdictAt(state, now, settings);
    switch (verdict.phase) {
    case LockoutPhase::Open:
        return {};
    case LockoutPhase::Waiting:
        return fail(AccessError{AccessErrorCode::Waiting, verdict.waitMs});
    case LockoutPhase::LockedOut:
        return fail(AccessError{AccessErrorCode::LockedOut, verdict.waitMs});
    }
    return fail(AccessError{AccessErrorCode::LockedOut, verdict.waitMs});
}

/// Changes the part of `state` that remembers what was used up.
Result<void, AccessError> useSecondFactor(const SecretBytes& totpSecret, const SignInAttempt& attempt,
                                          Instant now, const TotpSettings& settings, SignInState& state)
{
    if (attempt.factor == SecondFactor::RecoveryCode) {
        auto left = redeemRecoveryCode(state.recoveryCodes, attempt.code.bytes());
        if (!left) {
            return fail(AccessError{AccessErrorCode::WrongCode});
        }
        state.recoveryCodes = *std::move(left);
        return {};
    }
    CARM_TRY(step, verifyTotp(totpSecret, attempt.code.bytes(), now, state.lastTotpStep, settings));
    state.lastTotpStep = step;
    return {};
}

Result<UnlockedCredential, AccessError> tryPassphrase(const Credential& credential, const SignInState& state,
                                                      const SecretBytes& passphrase, Instant now,
                                                      const SignInSettings& settings)
{
    CARM_CHECK(checkLockout(state.lockout, now, settings.lockout));
    CARM_CHECK(checkStanding(credential, state.lastUsed, now, settings.standing));
    return unlock(credential, passphrase);
}

SignInOutcome concluded(SignInState state, Result<UnlockedCredential, AccessError> result, Instant now,
                        const SignInSettings& settings)
{
    LockoutEvent event = LockoutEvent::Seen;
    if (result) {
        event = LockoutEvent::Succeeded;
        state.lastUsed = now;
    } else if (countsAsFailure(result.error().code)) {
        event = LockoutEvent::Failed;
    }
    state.lockout = next(state.lockout, event, now, settings.lockout);
    return {std::move(state), std::move(result)};
}

} // namespace

SignInOutcome signIn(const Credential& credential, const SignInState& state, const SignInAttempt& attempt,
                     Instant now, const SignInSettings& settings)
{
    SignInState used = state;
    auto result = tryPassphrase(credential, state, attempt.passphrase, now, settings);
    if (result) {
        const auto factor = useSecondFactor(result->totpSecret, attempt, now, settings.totp, used);
        if (!factor) {
            result = fail(AccessError(factor.error()));
        }
    }
    return concluded(std::move(used), std::move(result), now, settings);
}

SignInOutcome reopen(const Credential& credential, const SignInState& state, const SecretBytes& passphrase,
                     Instant now, const SignInSettings& settings)
{
    return concluded(state, tryPassphrase(credential, state, passphrase, now, settings), now, settings);
}

} // namespace carm::access
