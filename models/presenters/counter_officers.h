// The officers of this office, as central told their credentials.
#pragma once

#include "presenters/messages.h"
#include "presenters/person_sign_in.h"

namespace carm::presenters {

class OfficerCredentials {
public:
    OfficerCredentials(CounterBackend& backend, const Clock& clock, access::LockoutSettings lockout,
                       QString office);

    /// A CredentialSource. A badge of another office is an UnknownPerson, and remembered for the message.
    void find(const QString& badge, const CredentialAnswer& answer);
    /// The same for somebody who is signed in already: nothing is remembered.
    void readAgain(const QString& badge, const CredentialAnswer& answer);
    Message messageFor(const SignInFailure& failure, const Speaker& speaker) const;
    /// Nothing when it is done, else why not.
    void liftLockOut(const QString& badge, std::function<void(std::optional<SignInFailure>)> done);

private:
    using Reading = Result<access::Credential, SignInFailure>;
    void read(const QString& badge, std::function<void(Reading reading, bool isOfOtherOffice)> done);

    CounterBackend& m_backend;
    const Clock& m_clock;
    access::LockoutSettings m_lockout;
    QString m_office;
    bool m_isOfOtherOffice = false;
    Answers m_answers;
};

} // namespace carm::presenters
