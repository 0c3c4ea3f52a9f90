#include "presenters/person_sign_in.h"

#include "access/access_json.h"
#include "support/ensure.h"

#include <QJsonDocument>

#include <utility>

namespace carm::presenters {

using access::AccessError;
using access::AccessErrorCode;
using outbox::StoreError;

std::optional<access::SignInState> storedSignInState(const std::optional<QByteArray>& stored)
{
    if (!stored) {
        return access::SignInState{};
    }
    const auto object = json::parseObject(*stored);
    if (!object) {
        return {};
    }
    auto state = access::signInStateFromJson(object.value());
    return state ? std::optional(std::move(state).value()) : std::nullopt;
}

QString signInStateKey(const QString& who)
{
    return QStringLiteral("signIn/") + who;
}

QByteArray signInStateBytes(const access::SignInState& state)
{
    return QJsonDocument(access::toJson(state)).toJson(QJsonDocument::Compact);
}

struct PersonSignIn::Attempt {
    QString who;
    access::SignInAttempt typed;
    bool isReopening = false;
    Finished finished;
    access::Credential credential;
    access::SignInState state;
    Instant at;
    std::optional<access::SignInOutcome> outcome;
};

PersonSignIn::PersonSignIn(PersonBackend& backend, const Clock& clock, access::SignInSettings settings,
                           CredentialSource source)
    : m_backend(backend), m_clock(clock), m_settings(std::move(settings)), m_source(std::move(source))
{
}

/// Goes on with the answer, or refuses with the store's error.
template <class T> Done<T> PersonSignIn::orRefuse(std::function<void(const T&)> then)
{
    return m_answers.forNow<T>([this, then = std::move(then)](const Result<T, StoreError>& answer) {
        if (answer) {
            then(answer.value());
        } else {
            refuse(answer.error());
        }
    });
}

void PersonSignIn::start(SignInTry typed, Finished finished)
{
    CARM_ENSURE(!isBusy());
    m_attempt = std::make_shared<Attempt>();
    m_attempt->who = typed.who;
    m_attempt->typed = {std::move(typed.passphrase), typed.factor, std::move(typed.code)};
    m_attempt->isReopening = typed.isReopening;
    m_attempt->finished = std::move(finished);
    // Anything else is no key of the store, and nobody's name.
    if (!protocol::isTerminalId(m_attempt->who)) {
        refuse(UnknownPerson{});
        return;
    }
    m_source(m_attempt->who, [this, attempt = std::weak_ptr(m_attempt)](
                                 Result<access::Credential, SignInFailure> credential) {
        if (attempt.expired()) {
            return;
        }
        if (!credential) {
            refuse(credential.error());
            return;
        }
        if (credential->subject.id != m_attempt->who) {
            refuse(AccessError{AccessErrorCode::Damaged});
            return;
        }
        m_attempt->credential = std::move(credential).value();
        m_backend.localState(
            signInStateKey(m_attempt->who),
            orRefuse<std::optional<QByteArray>>([this](const auto& stored) { readState(stored); }));
    });
}

void PersonSignIn::readState(const std::optional<QByteArray>& stored)
{
    auto state = storedSignInState(stored);
    if (!state) {
        refuse(AccessError{AccessErrorCode::Damaged});
        return;
    }
    m_attempt->state = std::move(*state);
    m_attempt->at = m_clock.now();
    tryAside();
}

void PersonSignIn::tryAside()
{
    const auto work = [attempt = m_attempt, settings = m_settings] {
        attempt->outcome =
            attempt->isReopening
                ? access::reopen(attempt->credential, attempt->state, attempt->typed.passphrase, attempt->at,
                                 settings)
                : access::signIn(attempt->credential, attempt->state, attempt->typed, attempt->at, settings);
    };
    m_backend.runAside(work, m_answers.forNow([this] { keepOutcome(); }));
}

void PersonSignIn::keepOutcome()
{
    CARM_ENSURE(m_attempt->outcome.has_value());
    m_backend.saveLocalState(signInStateKey(m_attempt->who), signInStateBytes(m_attempt->outcome->state),
                             orRefuse<bool>([this](bool) { finish(); }));
}

void PersonSignIn::finish()
{
    const auto& result = m_attempt->outcome->result;
    if (!result) {
        refuse(result.error());
        return;
    }
    auto key = protocol::SigningKey::fromSeed(result->signingSeed);
    CARM_ENSURE(key.has_value()); // unlocking has made the public key of it
    const auto attempt = std::exchange(m_attempt, nullptr);
    attempt->finished(UnlockedPerson{std::move(attempt->credential),
                                     std::make_shared<const protocol::SigningKey>(std::move(*key))});
}

void PersonSignIn::refuse(const SignInFailure& failure)
{
    const auto attempt = std::exchange(m_attempt, nullptr);
    attempt->finished(fail(SignInFailure(failure)));
}

} // namespace carm::presenters
