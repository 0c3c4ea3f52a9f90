#include "presenters/counter_officers.h"

#include "access/access_json.h"
#include "presenters/counter_messages.h"

#include <utility>

namespace carm::presenters {

using access::AccessError;
using access::AccessErrorCode;
using outbox::StoreError;

OfficerCredentials::OfficerCredentials(CounterBackend& backend, const Clock& clock,
                                       access::LockoutSettings lockout, QString office)
    : m_backend(backend), m_clock(clock), m_lockout(lockout), m_office(std::move(office))
{
}

void OfficerCredentials::find(const QString& badge, const CredentialAnswer& answer)
{
    read(badge, [this, answer](Reading reading, bool isOfOtherOffice) {
        m_isOfOtherOffice = isOfOtherOffice;
        answer(std::move(reading));
    });
}

void OfficerCredentials::readAgain(const QString& badge, const CredentialAnswer& answer)
{
    read(badge, [answer](Reading reading, bool) { answer(std::move(reading)); });
}

void OfficerCredentials::read(const QString& badge,
                              std::function<void(Reading reading, bool isOfOtherOffice)> done)
{
    using Told = std::optional<QJsonObject>;
    const auto judge = [this, done = std::move(done)](const Result<Told, StoreError>& told) {
        if (!told) {
            done(fail(SignInFailure(told.error())), false);
            return;
        }
        if (!told.value()) {
            done(fail(SignInFailure(UnknownPerson{})), false);
            return;
        }
        auto credential = access::credentialFromJson(*told.value());
        if (!credential) {
            done(fail(SignInFailure(AccessError{AccessErrorCode::Damaged})), false);
        } else if (credential->subject.office != m_office) {
            done(fail(SignInFailure(UnknownPerson{})), true);
        } else {
            done(std::move(credential).value(), false);
        }
    };
    m_backend.told(protocol::FeedTopic::Officer, badge, m_answers.forNow<Told>(judge));
}

Message OfficerCredentials::messageFor(const SignInFailure& failure, const Speaker& speaker) const
{
    if (const auto* error = std::get_if<AccessError>(&failure)) {
        return counterMessage(*error, speaker);
    }
    if (const auto* error = std::get_if<StoreError>(&failure)) {
        return counterMessage(*error, speaker);
    }
    if (m_isOfOtherOffice) {
        return {speaker.say("Access", "You are not signed in."),
                speaker.say("Access", "This badge belongs to another office."),
                speaker.say("Access", "Ask a supervisor for a credential of this office.")};
    }
    return {speaker.say("Access", "You are not signed in."),
            speaker.say("Access", "This badge is not known at this counter."),
            speaker.say("Access", "Check the badge. A new credential comes when the agency can be reached.")};
}

void OfficerCredentials::liftLockOut(const QString& badge,
                                     std::function<void(std::optional<SignInFailure>)> done)
{
    if (!protocol::isTerminalId(badge)) {
        done(UnknownPerson{}); // no key of the store, and nobody's badge
        return;
    }
    const auto saved = m_answers.forNow<bool>([done](const Result<bool, StoreError>& answer) {
        done(answer ? std::nullopt : std::optional<SignInFailure>(answer.error()));
    });
    using Stored = std::optional<QByteArray>;
    const auto lift = [this, badge, done, saved](const Result<Stored, StoreError>& stored) {
        if (!stored) {
            done(stored.error());
            return;
        }
        auto state = storedSignInState(stored.value());
        if (!state) {
            done(AccessError{AccessErrorCode::Damaged});
            return;
        }
        state->lockout = access::next(state->lockout, access::LockoutEvent::ReleasedBySupervisor,
                                      m_clock.now(), m_lockout);
        m_backend.saveLocalState(signInStateKey(badge), signInStateBytes(*state), saved);
    };
    m_backend.localState(signInStateKey(badge), m_answers.forNow<Stored>(lift));
}

} // namespace carm::presenters
