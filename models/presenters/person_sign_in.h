// One attempt of a person to sign in: the credential, the state beside it, the derivation of the key, and the
// store again. What the attempt used up (a failure, a code) is on disk before its result is given.
#pragma once

#include "access/sign_in.h"
#include "presenters/counter_answers.h"

#include <variant>

namespace carm::presenters {

/// No credential of this person is kept here.
struct UnknownPerson {
    bool operator==(const UnknownPerson&) const = default;
};
using SignInFailure = std::variant<access::AccessError, outbox::StoreError, UnknownPerson>;

using CredentialAnswer = std::function<void(Result<access::Credential, SignInFailure>)>;
/// Where the credential of a badge or user id comes from. Answers once.
using CredentialSource = std::function<void(const QString& who, CredentialAnswer answer)>;

struct SignInTry {
    QString who; ///< badge or user id
    SecretBytes passphrase;
    access::SecondFactor factor = access::SecondFactor::TotpCode;
    SecretBytes code;         ///< ASCII as typed; not asked for when reopening
    bool isReopening = false; ///< of a locked session that both factors had opened
};

struct UnlockedPerson {
    access::Credential credential;
    std::shared_ptr<const protocol::SigningKey> key;
};

/// Where the store keeps what signing in has come to: failures, the last code that served, recovery codes.
QString signInStateKey(const QString& who);
QByteArray signInStateBytes(const access::SignInState& state);
/// The first sign-in finds no state. Nothing for a damaged one: a fresh one in its place would forget failures.
std::optional<access::SignInState> storedSignInState(const std::optional<QByteArray>& stored);

class PersonSignIn {
public:
    using Finished = std::function<void(Result<UnlockedPerson, SignInFailure>)>;

    PersonSignIn(PersonBackend& backend, const Clock& clock, access::SignInSettings settings,
                 CredentialSource source);

    bool isBusy() const { return m_attempt != nullptr; }
    /// One at a time: a second attempt would not know of the failure of the first.
    void start(SignInTry typed, Finished finished);

private:
    struct Attempt;

    void readState(const std::optional<QByteArray>& stored);
    void tryAside();
    void keepOutcome();
    void finish();
    void refuse(const SignInFailure& failure);
    template <class T> Done<T> orRefuse(std::function<void(const T&)> then);

    PersonBackend& m_backend;
    const Clock& m_clock;
    access::SignInSettings m_settings;
    CredentialSource m_source;
    std::shared_ptr<Attempt> m_attempt;
    Answers m_answers;
};

} // namespace carm::presenters
