// Who is at the importer's desktop, and for which business: sign-in with passphrase and a second factor,
// which works while central is down; the lock after idle time; what the person may do there, with the reason
// and who can help. Everything else of the importer asks the session for the signing person.
#pragma once

#include "access/credential.h"
#include "access/session.h"
#include "access/sign_in.h"
#include "importer/permission.h"
#include "presenters/importer_backend.h"
#include "presenters/kiosk_session.h"

#include <QObject>

namespace carm::presenters {

struct ImporterSettings {
    access::SignInSettings signIn;
    access::SessionSettings session;
    access::SealSettings credential; ///< of sign-ins that are set up here
    QString termsVersion;            ///< in force
    QString holidayScope = QStringLiteral("federal");
};

/// Checking: the passphrase is being tried; a moment later it is one of the others.
enum class ImporterPresence { SignedOut, Checking, SignedIn, Locked };

struct PersonView {
    QString userId;
    QString name;
    QString roles; ///< "Business account manager"; for the business that was chosen
};

/// A business that the signed-in person may act for, by a role or by delegation.
struct BusinessChoice {
    QString number; ///< nine digits
    QString name;
    QStringList programs; ///< "RM0001"
    bool isDelegated = false;
};

/// Signs for the person; gone when the session is locked or ended.
struct SigningPerson {
    protocol::Actor actor;
    QString name;
    std::shared_ptr<const protocol::SigningKey> key;
};

/// All that this machine knows of businesses: what central told, with what waits here folded in.
struct BusinessKnowledge {
    std::vector<protocol::BusinessView> businesses;
    std::vector<importer::RoleAssignment> roles;
    std::vector<importer::Delegation> delegations;
};

class ImporterSession final : public QObject, private PersonListener {
    Q_OBJECT
public:
    /// `identity` is absent until this terminal is enrolled: a registration can be begun before.
    ImporterSession(ImporterBackend& backend, reference::EditionPointer edition,
                    std::optional<outbox::TerminalIdentity> identity, const Clock& clock,
                    ImporterSettings settings = {}, QObject* parent = nullptr);
    ~ImporterSession() override;

    ImporterPresence presence() const;
    /// Those who have set up their sign-in here, by name. Empty: nobody has registered yet.
    std::vector<PersonView> people() const;
    /// False until the store has answered.
    bool isLoaded() const;
    /// Nothing while nobody is signed in; stays while the session is locked.
    std::optional<PersonView> person() const;
    /// `code` is ASCII as typed, of the kind of `factor`. Ends in SignedIn, or in the former presence with
    /// signInProblem(). While the session is locked, the same person opens it again with the passphrase
    /// alone; another person's sign-in ends the locked session.
    void signIn(const QString& userId, SecretBytes passphrase, access::SecondFactor factor, SecretBytes code);
    std::optional<Message> signInProblem() const;
    void lock();
    void signOut();
    /// The person touched something: idle time begins anew.
    void noteActivity();
    /// Locks or ends the session when its time has come. A timer calls it while somebody is signed in.
    void lookAtClock();

    std::vector<BusinessChoice> businesses() const;
    /// Of businesses(): the one that pages are about; nothing while there is none.
    std::optional<BusinessChoice> business() const;
    void chooseBusiness(const QString& number);
    /// As central told it last; nothing before.
    const protocol::BusinessView* businessView() const;
    const BusinessKnowledge& knowledge() const;

    /// About the chosen business; `program` for what concerns one account, as "RM0001".
    bool may(importer::ImporterAction action, const QString& program = {}) const;
    /// Why not and who can help, for the button; nothing when the person may.
    std::optional<Message> whyNot(importer::ImporterAction action, const QString& program = {}) const;
    /// Nothing when nobody is signed in, or the person may not.
    std::optional<SigningPerson> signing(importer::ImporterAction action, const QString& program = {}) const;

    const Speaker& speaker() const;
    void setLanguage(Language language);
    BannerView banner() const;
    void useEdition(reference::EditionPointer edition);
    void useIdentity(const outbox::TerminalIdentity& identity);

    /// For the other presenters of the importer.
    ImporterBackend& backend() const;
    const reference::EditionPointer& edition() const;
    const std::optional<outbox::TerminalIdentity>& identity() const;
    const Clock& clock() const;
    const ImporterSettings& settings() const;
    const sync::SyncStatus& syncStatus() const;
    const std::optional<outbox::NumberStock>& numberStock() const;
    /// Reads again who can sign in here: a sign-in was set up.
    void reloadPeople();

Q_SIGNALS:
    /// Somebody signed in or left, or the session was locked: pages show nothing of a former person.
    void presenceChanged();
    void peopleChanged();
    void signInProblemChanged();
    /// Another business was chosen, or something about businesses was told or recorded.
    void businessChanged();
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
