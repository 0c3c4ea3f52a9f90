// Who stands at the counter: sign-in with badge, passphrase and code, which works while central is down;
// lock-out after failures; the lock after idle time; and what the person who is signed in may do. Everything
// else at the counter asks the session for the signing person.
#pragma once

#include "presenters/counter_backend.h"
#include "presenters/kiosk_session.h"
#include "presenters/person_presence.h"

#include <QObject>

namespace carm::presenters {

struct CounterSettings {
    access::SignInSettings signIn;
    access::SessionSettings session;
    access::SeparationOfDuties separation;
    int drawerNumber = 1; ///< of this terminal in its office, 1 … cashier::kMostDrawers
};

using CounterPresence = Presence;

struct OfficerView {
    QString badge;
    QString name;
    QString roles; ///< "Cashier, supervisor"
};

/// Signs for the person; gone when the session is locked or ended.
struct SigningOfficer {
    protocol::Actor actor;
    std::shared_ptr<const protocol::SigningKey> key;
};

class CounterSession final : public QObject, private CounterListener {
    Q_OBJECT
public:
    CounterSession(CounterBackend& backend, reference::EditionPointer edition,
                   outbox::TerminalIdentity identity, const Clock& clock, CounterSettings settings = {},
                   QObject* parent = nullptr);
    ~CounterSession() override;

    CounterPresence presence() const;
    /// Nothing while nobody is signed in; stays while the session is locked.
    std::optional<OfficerView> officer() const;
    /// `code` is ASCII as typed: of the authenticator app. Ends in SignedIn, or in the former presence with
    /// signInProblem(). While the session is locked, the same badge opens it again with the passphrase alone;
    /// another person's sign-in ends the locked session.
    void signIn(const QString& badge, SecretBytes passphrase, SecretBytes code);
    std::optional<Message> signInProblem() const;
    void lock();
    void signOut();
    /// The person touched something: idle time begins anew.
    void noteActivity();
    /// Locks or ends the session when its time has come. A timer calls it while somebody is signed in.
    void lookAtClock();
    /// A supervisor lets an officer try again. Nothing when it is done, else why not.
    void liftLockOut(const QString& badge, const std::function<void(std::optional<Message>)>& done);

    /// Also before the person's credential has reached its end: central takes nothing that is signed later.
    bool may(access::Action action) const;
    /// Why not, for the button; nothing when the person may.
    std::optional<Message> whyNot(access::Action action) const;
    /// Nothing when nobody is signed in, or the person may not.
    std::optional<SigningOfficer> signing(access::Action action) const;

    const Speaker& speaker() const;
    const Speaker& speaker(Language language) const;
    void setLanguage(Language language);
    BannerView banner() const;
    void useEdition(reference::EditionPointer edition);

    /// For the other presenters of the counter.
    CounterBackend& backend() const;
    const reference::EditionPointer& edition() const;
    const outbox::TerminalIdentity& identity() const;
    const Clock& clock() const;
    const CounterSettings& settings() const;
    const sync::SyncStatus& syncStatus() const;
    const std::optional<outbox::NumberStock>& numberStock() const;

Q_SIGNALS:
    /// Somebody signed in or left, or the session was locked: pages show nothing of a former person.
    void presenceChanged();
    void signInProblemChanged();
    void languageChanged();
    void editionChanged();
    void bannerChanged();
    /// Central told something new.
    void tellingsChanged();
    /// A declaration or record of this terminal about `subject` was sealed or got further.
    void subjectChanged(const QString& subject);

private:
    void syncStatusChanged(const sync::SyncStatus& status) override;
    void numberStockChanged(const outbox::NumberStock& stock) override;
    void itemChanged(const outbox::OutboxItem& item) override;
    void feedChanged() override;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
