// Who is signed in at a desktop: the sign-in, the lock after idle time and the end of the session, with the
// person's key for as long as it is open and not a moment longer.
#pragma once

#include "access/session.h"
#include "presenters/person_sign_in.h"

#include <QObject>
#include <QTimer>

namespace carm::presenters {

/// Checking: the passphrase is being tried; a moment later it is one of the others.
enum class Presence { SignedOut, Checking, SignedIn, Locked };

class PersonPresence final : public QObject {
    Q_OBJECT
public:
    PersonPresence(PersonBackend& backend, const Clock& clock, access::SignInSettings signIn,
                   access::SessionSettings session, CredentialSource source, QObject* parent = nullptr);

    Presence presence() const;
    /// Of the person of the session, while it is open or locked.
    const std::optional<access::Credential>& credential() const { return m_credential; }
    /// While the session is open.
    const std::shared_ptr<const protocol::SigningKey>& key() const { return m_key; }

    /// While the session is locked, the same person opens it again with the passphrase alone; another
    /// person's sign-in ends the locked session. Does nothing while somebody is signed in.
    void signIn(SignInTry typed);
    const std::optional<SignInFailure>& failure() const { return m_failure; }
    void lock();
    void signOut();
    /// The credential of `who` was read again: a renewed one is used, and the session ends when there is none
    /// any more or another key took its place. An error of the store changes nothing.
    void credentialRead(const QString& who, const Result<access::Credential, SignInFailure>& read);
    void noteActivity();
    /// Locks or ends the session when its time has come. A timer calls it while somebody is signed in.
    void lookAtClock();

Q_SIGNALS:
    void changed();
    void failureChanged();

private:
    bool step(access::SessionEventKind kind, const QString& who = {});
    void welcome(UnlockedPerson person, bool isReopening);

    const Clock& m_clock;
    access::SessionSettings m_settings;
    PersonSignIn m_signIn;
    access::SessionState m_session;
    std::optional<access::Credential> m_credential;
    std::shared_ptr<const protocol::SigningKey> m_key;
    bool m_leftWhileChecking = false;
    std::optional<SignInFailure> m_failure;
    QTimer m_clockTimer;
};

} // namespace carm::presenters
