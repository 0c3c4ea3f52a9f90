#include "harness/harness.h"

#include "access/sign_in.h"
#include "samples.h"

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

using C = AccessErrorCode;

Instant later(qint64 milliseconds)
{
    return Instant{kStart.milliseconds + milliseconds};
}

/// Names the refusal, or nothing when the person was let in.
std::optional<C> codeOfOutcome(const SignInOutcome& outcome)
{
    return outcome.result ? std::nullopt : std::optional(outcome.result.error().code);
}

class SignInTest : public QObject {
    Q_OBJECT

    NewCredential m_made = newOfficer();

    SignInAttempt attemptAt(Instant now, SecretBytes passphrase = goodPassphrase()) const
    {
        return {std::move(passphrase), SecondFactor::TotpCode, totpCode(m_made.totpSecret, now)};
    }

    SignInOutcome signInAt(Instant now, const SignInState& state) const
    {
        return signIn(m_made.credential, state, attemptAt(now), now);
    }

private Q_SLOTS:
    void bothFactorsOpen()
    {
        const SignInOutcome outcome = signInAt(later(0), {});
        QVERIFY(outcome.result.ok());
        QVERIFY(outcome.result->totpSecret.equals(m_made.totpSecret));
        QCOMPARE(outcome.state.lastUsed, std::optional(later(0)));
        QCOMPARE(outcome.state.lastTotpStep, std::optional<qint64>(kStart.milliseconds / 30'000));
        QCOMPARE(outcome.state.lockout.failures, 0);
    }

    void eitherFactorAloneDoesNot()
    {
        const auto wrongPassphrase =
            signIn(m_made.credential, {}, attemptAt(later(0), secretText("another good one")), later(0));
        QCOMPARE(codeOfOutcome(wrongPassphrase), std::optional(C::WrongPassphrase));
        QCOMPARE(wrongPassphrase.state.lockout.failures, 1);
        // A wrong passphrase does not use up the code that was typed with it.
        QVERIFY(!wrongPassphrase.state.lastTotpStep && !wrongPassphrase.state.lastUsed);

        const SignInAttempt wrongCode{goodPassphrase(), SecondFactor::TotpCode, secretText("12345")};
        const auto outcome = signIn(m_made.credential, {}, wrongCode, later(0));
        QCOMPARE(codeOfOutcome(outcome), std::optional(C::WrongCode));
        QCOMPARE(outcome.state.lockout.failures, 1);
        QVERIFY(!outcome.state.lastUsed);
    }

    void aCodeOpensOnce()
    {
        const SignInState used = signInAt(later(0), {}).state;
        const SignInOutcome again = signInAt(later(1'000), used);
        QCOMPARE(codeOfOutcome(again), std::optional(C::CodeAlreadyUsed));
        QCOMPARE(again.state.lockout.failures, 0);
        QVERIFY(signInAt(later(30'000), again.state).result.ok());
    }

    void fiveFailuresLockAndNothingIsTriedMeanwhile()
    {
        SignInState state;
        Instant now = later(0);
        for (int count = 0; count < 5; ++count) {
            now = std::max(now, state.lockout.blockedUntil);
            state =
                signIn(m_made.credential, state, attemptAt(now, secretText("a guess that fails")), now).state;
        }
        const SignInOutcome refused = signInAt(now, state);
        QCOMPARE(refused.result.error(), (AccessError{C::LockedOut, 15 * 60'000}));
        QCOMPARE(refused.state.lockout.failures, 5);
        QCOMPARE(codeOfOutcome(reopen(m_made.credential, state, goodPassphrase(), now)),
                 std::optional(C::LockedOut));
        const SignInOutcome back = signInAt(later(-100 * kDayMs), refused.state);
        QCOMPARE(codeOfOutcome(back), std::optional(C::LockedOut));
        QVERIFY(signInAt(Instant{now.milliseconds + 15 * 60'000}, refused.state).result.ok());
    }

    void aFailureCostsASecond()
    {
        const auto failed = signIn(m_made.credential, {}, attemptAt(later(0), secretText("wrong")), later(0));
        const SignInOutcome tooSoon = signInAt(later(400), failed.state);
        QCOMPARE(tooSoon.result.error(), (AccessError{C::Waiting, 600}));
        QVERIFY(signInAt(later(1'000), tooSoon.state).result.ok());
    }

    void datesAreCheckedAndCountNothing()
    {
        SignInState used;
        used.lastUsed = later(100 * kDayMs);
        const std::pair<qint64, C> expected[] = {{-1, C::NotYetValid}, {365, C::Expired}, {280, C::Idle}};
        for (const auto& [day, code] : expected) {
            const SignInOutcome outcome = signInAt(later(day * kDayMs), used);
            QCOMPARE(codeOfOutcome(outcome), std::optional(code));
            QCOMPARE(outcome.state.lockout.failures, 0);
            QCOMPARE(outcome.state.lastUsed, used.lastUsed);
        }
    }

    void damageCountsNothing()
    {
        Credential damaged = m_made.credential;
        damaged.sealed.box[0] = static_cast<char>(damaged.sealed.box.at(0) ^ 1);
        const SignInOutcome outcome = signIn(damaged, {}, attemptAt(later(0)), later(0));
        QCOMPARE(codeOfOutcome(outcome), std::optional(C::Damaged));
        QCOMPARE(outcome.state.lockout.failures, 0);
    }

    void aRecoveryCodeReplacesTheDeviceOnce()
    {
        IssuedRecoveryCodes issued = issueRecoveryCodes();
        SignInState state;
        state.recoveryCodes = issued.kept;
        const SignInAttempt attempt{goodPassphrase(), SecondFactor::RecoveryCode,
                                    std::move(issued.toShow[3])};
        const SignInOutcome first = signIn(m_made.credential, state, attempt, later(0));
        QVERIFY(first.result.ok());
        QCOMPARE(first.state.recoveryCodes.unused.size(), kRecoveryCodeCount - 1);
        const SignInOutcome second = signIn(m_made.credential, first.state, attempt, later(1'000));
        QCOMPARE(codeOfOutcome(second), std::optional(C::WrongCode));
        QCOMPARE(second.state.lockout.failures, 1);
        // With a wrong passphrase it is not used up.
        const SignInAttempt wrong{secretText("not the passphrase"), SecondFactor::RecoveryCode,
                                  attempt.code.duplicate()};
        QCOMPARE(signIn(m_made.credential, state, wrong, later(0)).state.recoveryCodes, state.recoveryCodes);
    }

    void theLockScreenAsksForThePassphrase()
    {
        const SignInState used = signInAt(later(0), {}).state;
        const SignInOutcome open = reopen(m_made.credential, used, goodPassphrase(), later(1'000));
        QVERIFY(open.result.ok());
        QCOMPARE(open.state.lastTotpStep, used.lastTotpStep);
        QCOMPARE(open.state.lastUsed, std::optional(later(1'000)));
        const SignInOutcome wrong = reopen(m_made.credential, used, secretText("a passer-by"), later(1'000));
        QCOMPARE(codeOfOutcome(wrong), std::optional(C::WrongPassphrase));
        QCOMPARE(wrong.state.lockout.failures, 1);
    }

    void everyErrorHasItsNameAndRemedy()
    {
        const std::tuple<C, const char*, Remedy> table[] = {
            {C::WrongPassphrase, "access.wrongPassphrase", Remedy::Rejected},
            {C::WeakPassphrase, "access.weakPassphrase", Remedy::Rejected},
            {C::WrongCode, "access.wrongCode", Remedy::Rejected},
            {C::CodeAlreadyUsed, "access.codeAlreadyUsed", Remedy::RetryLater},
            {C::NotYetValid, "access.notYetValid", Remedy::NeedsPerson},
            {C::Expired, "access.expired", Remedy::NeedsPerson},
            {C::Idle, "access.idle", Remedy::NeedsPerson},
            {C::Waiting, "access.waiting", Remedy::RetryLater},
            {C::LockedOut, "access.lockedOut", Remedy::RetryLater},
            {C::Damaged, "access.damaged", Remedy::NeedsPerson},
            {C::BadSubject, "access.badSubject", Remedy::Rejected},
            {C::NotEnoughMemory, "access.notEnoughMemory", Remedy::RetryLater},
        };
        for (const auto& [code, name, remedy] : table) {
            QCOMPARE(QString(codeOf(code)), QString::fromLatin1(name));
            QCOMPARE(remedyOf(code), remedy);
        }
    }
};

} // namespace

CARM_TEST(SignInTest)
#include "sign_in_test.moc"
