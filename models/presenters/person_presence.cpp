#include "presenters/person_presence.h"

#include <utility>

namespace carm::presenters {
namespace {

using access::SessionEventKind;
using access::SessionPhase;

/// How often the clock is looked at while somebody is signed in.
constexpr int kLookIntervalMs = 1'000;

} // namespace

PersonPresence::PersonPresence(PersonBackend& backend, const Clock& clock, access::SignInSettings signIn,
                               access::SessionSettings session, CredentialSource source, QObject* parent)
    : QObject(parent), m_clock(clock), m_settings(session),
      m_signIn(backend, clock, std::move(signIn), std::move(source))
{
    m_clockTimer.setInterval(kLookIntervalMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &PersonPresence::lookAtClock);
}

Presence PersonPresence::presence() const
{
    if (m_signIn.isBusy()) {
        return Presence::Checking;
    }
    switch (m_session.phase) {
    case SessionPhase::SignedOut:
        return Presence::SignedOut;
    case SessionPhase::SignedIn:
        return Presence::SignedIn;
    case SessionPhase::Locked:
        return Presence::Locked;
    }
    return Presence::SignedOut;
}

/// False when the event is not allowed; a limit that has passed meanwhile counts all the same.
bool PersonPresence::step(SessionEventKind kind, const QString& who)
{
    const Instant now = m_clock.now();
    const auto next = access::next(m_session, {kind, now, who}, m_settings);
    const auto ticked = access::next(m_session, {SessionEventKind::Tick, now, {}}, m_settings);
    m_session = next ? *next : ticked.value_or(m_session);
    if (m_session.phase != SessionPhase::SignedIn) {
        m_key.reset(); // its bytes are wiped with the last holder
    }
    if (m_session.phase == SessionPhase::SignedOut) {
        m_credential.reset();
        m_clockTimer.stop();
    }
    return next.has_value();
}

void PersonPresence::signIn(SignInTry typed)
{
    lookAtClock();
    if (m_signIn.isBusy() || m_session.phase == SessionPhase::SignedIn) {
        return;
    }
    typed.who = typed.who.trimmed();
    typed.isReopening = m_session.phase == SessionPhase::Locked && typed.who == m_session.who;
    m_failure.reset();
    m_leftWhileChecking = false;
    const bool isReopening = typed.isReopening;
    m_signIn.start(std::move(typed), [this, isReopening](Result<UnlockedPerson, SignInFailure> result) {
        if (result) {
            welcome(std::move(result).value(), isReopening);
        } else {
            m_failure = result.error();
        }
        Q_EMIT changed();
        Q_EMIT failureChanged();
    });
    if (m_signIn.isBusy()) {
        Q_EMIT changed();
        Q_EMIT failureChanged();
    }
}

void PersonPresence::welcome(UnlockedPerson person, bool isReopening)
{
    if (m_leftWhileChecking) {
        return;
    }
    const QString who = person.credential.subject.id;
    if (!isReopening && m_session.phase == SessionPhase::Locked) {
        step(SessionEventKind::SignOutAsked);
        Q_EMIT changed(); // pages forget the former person before the next one is there
    }
    // A session that ended while the passphrase was tried is not opened by the passphrase alone.
    if (!step(isReopening ? SessionEventKind::Unlocked : SessionEventKind::SignedIn, who)) {
        return;
    }
    m_credential = std::move(person.credential);
    m_key = std::move(person.key);
    m_clockTimer.start();
}

void PersonPresence::lock()
{
    if (step(SessionEventKind::LockAsked)) {
        Q_EMIT changed();
    }
}

void PersonPresence::signOut()
{
    m_leftWhileChecking = m_signIn.isBusy();
    m_failure.reset();
    step(SessionEventKind::SignOutAsked);
    Q_EMIT changed();
    Q_EMIT failureChanged();
}

void PersonPresence::credentialRead(const QString& who, const Result<access::Credential, SignInFailure>& read)
{
    const bool isUnread = !read && std::holds_alternative<outbox::StoreError>(read.error());
    if (!m_credential || m_credential->subject.id != who || isUnread) {
        return;
    }
    if (!read || read->publicKey != m_credential->publicKey) {
        signOut();
        m_failure = read ? std::nullopt : std::optional(read.error());
        Q_EMIT failureChanged();
    } else if (read.value() != *m_credential) {
        m_credential = read.value();
        Q_EMIT changed();
    }
}

void PersonPresence::noteActivity()
{
    const SessionPhase before = m_session.phase;
    step(SessionEventKind::Activity);
    if (m_session.phase != before) {
        Q_EMIT changed();
    }
}

void PersonPresence::lookAtClock()
{
    const SessionPhase before = m_session.phase;
    step(SessionEventKind::Tick);
    if (m_session.phase != before) {
        Q_EMIT changed();
    }
}

} // namespace carm::presenters
