#include "presenters/counter_sign_in.h"

#include "access/access_json.h"
#include "presenters/counter_messages.h"
#include "support/ensure.h"

#include <QJsonDocument>

#include <utility>

namespace carm::presenters {
namespace {

using access::AccessError;
using access::AccessErrorCode;
using outbox::StoreError;

/// Where the store keeps what signing in with a badge has come to: failures,
/// the last code that served.
QString signInKey(const QString& badge)
{
    return QStringLiteral("signIn/") + badge;
}

/// The first sign-in finds no state. A damaged one is an error, because a fresh
/// one would forget failures.
std::optional<access::SignInState> signInStateOf(const std::optional<QByteArray>& stored)
{
    if (!stored) {
        return access::SignInState{};
    }
    const auto object = json::parseObject(*stored);
    const auto state = object ? access::signInStateFromJson(object.value())
                              : Result<access::SignInState, json::Error>(fail(json::Error(object.error())));
    return state ? std::optional(state.value()) : std::nullopt;
}

QByteArray bytesOf(const access::SignInState& state)
{
    return QJsonDocument(access::toJson(state)).toJson(QJsonDocument::Compact);
}

/// As the form of a credential has it; anything else is no key of the store.
bool isBadge(const QString& text)
{
    return protocol::isTerminalId(text);
}

} // namespace

Message messageFor(const SignInObstacle& obstacle, const Speaker& speaker)
{
    if (const auto* error = std::get_if<AccessError>(&obstacle)) {
        return counterMessage(*error, speaker);
    }
    if (const auto* error = std::get_if<StoreError>(&obstacle)) {
        return counterMessage(*error, speaker);
    }
    const bool isKnown = std::get<BadgeProblem>(obstacle) == BadgeProblem::OtherOffice;
    if (isKnown) {
        return {speaker.say("Access", "You are not signed in."),
                speaker.say("Access", "This badge belongs to another office."),
                speaker.say("Access", "Ask a supervisor for a credential of this office.")};
    }
    return {speaker.say("Access", "You are not signed in."),
            speaker.say("Access", "This badge is not known at this counter."),
            speaker.say("Access", "Check the badge. A new credential comes when "
                                  "the agency can be reached.")};
}

struct OfficerSignIn::Attempt {
    QString badge;
    access::SignInAttempt typed;
    bool isReopening = false;
    Finished finished;
    access::Credential credential;
    access::SignInState state;
    Instant at;
    std::optional<access::SignInOutcome> outcome;
};

OfficerSignIn::OfficerSignIn(CounterBackend& backend, const Clock& clock, access::SignInSettings settings,
                             QString office)
    : m_backend(backend), m_clock(clock), m_settings(std::move(settings)), m_office(std::move(office))
{
}

/// Goes on with the answer, or refuses with the store's error.
template <class T> Done<T> OfficerSignIn::orRefuse(std::function<void(const T&)> then)
{
    return m_answers.forNow<T>([this, then = std::move(then)](const Result<T, StoreError>& answer) {
        if (answer) {
            then(answer.value());
        } else {
            refuse(answer.error());
        }
    });
}

void OfficerSignIn::start(SignInRequest request, Finished finished)
{
    CARM_ENSURE(!isBusy());
    m_attempt = std::make_shared<Attempt>();
    m_attempt->badge = request.badge;
    m_attempt->typed.passphrase = std::move(request.passphrase);
    m_attempt->typed.code = std::move(request.code);
    m_attempt->isReopening = request.isReopening;
    m_attempt->finished = std::move(finished);
    if (!isBadge(m_attempt->badge)) {
        refuse(BadgeProblem::Unknown);
        return;
    }
    m_backend.told(protocol::FeedTopic::Officer, m_attempt->badge,
                   orRefuse<std::optional<QJsonObject>>([this](const auto& told) { readCredential(told); }));
}

void OfficerSignIn::readCredential(const std::optional<QJsonObject>& told)
{
    if (!told) {
        refuse(BadgeProblem::Unknown);
        return;
    }
    auto credential = access::credentialFromJson(*told);
    if (!credential || credential->subject.id != m_attempt->badge) {
        refuse(AccessError{AccessErrorCode::Damaged});
        return;
    }
    m_attempt->credential = std::move(credential).value();
    if (m_attempt->credential.subject.office != m_office) {
        refuse(BadgeProblem::OtherOffice);
        return;
    }
    m_backend.localState(signInKey(m_attempt->badge), orRefuse<std::optional<QByteArray>>(
                                                          [this](const auto& stored) { readState(stored); }));
}

void OfficerSignIn::readState(const std::optional<QByteArray>& stored)
{
    const auto state = signInStateOf(stored);
    if (!state) {
        refuse(AccessError{AccessErrorCode::Damaged});
        return;
    }
    m_attempt->state = *state;
    m_attempt->at = m_clock.now();
    tryAside();
}

void OfficerSignIn::tryAside()
{
    const auto attempt = m_attempt;
    const auto work = [attempt, settings = m_settings] {
        attempt->outcome =
            attempt->isReopening
                ? access::reopen(attempt->credential, attempt->state, attempt->typed.passphrase, attempt->at,
                                 settings)
                : access::signIn(attempt->credential, attempt->state, attempt->typed, attempt->at, settings);
    };
    m_backend.runAside(work, m_answers.forNow([this] { keepOutcome(); }));
}

void OfficerSignIn::keepOutcome()
{
    CARM_ENSURE(m_attempt->outcome.has_value());
    m_backend.saveLocalState(signInKey(m_attempt->badge), bytesOf(m_attempt->outcome->state),
                             orRefuse<bool>([this](bool) { finish(); }));
}

void OfficerSignIn::finish()
{
    const auto& result = m_attempt->outcome->result;
    if (!result) {
        refuse(result.error());
        return;
    }
    auto key = protocol::SigningKey::fromSeed(result->signingSeed);
    CARM_ENSURE(key.has_value()); // unlocking has made the public key of it
    const auto attempt = std::exchange(m_attempt, nullptr);
    attempt->finished(UnlockedOfficer{std::move(attempt->credential),
                                      std::make_shared<const protocol::SigningKey>(std::move(*key))});
}

void OfficerSignIn::refuse(const SignInObstacle& obstacle)
{
    const auto attempt = std::exchange(m_attempt, nullptr);
    attempt->finished(fail(SignInObstacle(obstacle)));
}

void OfficerSignIn::liftLockOut(const QString& badge, std::function<void(std::optional<SignInObstacle>)> done)
{
    if (!isBadge(badge)) {
        done(BadgeProblem::Unknown);
        return;
    }
    const auto saved = m_answers.forNow<bool>([done](const Result<bool, StoreError>& answer) {
        done(answer ? std::nullopt : std::optional<SignInObstacle>(answer.error()));
    });
    const auto read = [this, badge, done,
                       saved](const Result<std::optional<QByteArray>, StoreError>& stored) {
        if (!stored) {
            done(stored.error());
            return;
        }
        auto state = signInStateOf(stored.value());
        if (!state) {
            done(AccessError{AccessErrorCode::Damaged});
            return;
        }
        state->lockout = access::next(state->lockout, access::LockoutEvent::ReleasedBySupervisor,
                                      m_clock.now(), m_settings.lockout);
        m_backend.saveLocalState(signInKey(badge), bytesOf(*state), saved);
    };
    m_backend.localState(signInKey(badge), m_answers.forNow<std::optional<QByteArray>>(read));
}

} // namespace carm::presenters
