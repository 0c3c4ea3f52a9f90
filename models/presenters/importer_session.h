// Who is at the importer's desktop, and for which business: sign-in with passphrase and a second factor,
// which works while central is down; the lock after idle time; what the person may do there, with the reason
// and who can help. Everything else of the importer asks the session for the signing person.
#pragma once

#include "access/credential.h"
#include "presenters/business_knowledge.h"
#include "presenters/importer_backend.h"
#include "presenters/kiosk_session.h"
#include "presenters/person_presence.h"
#include "presenters/person_rights.h"

#include <QObject>

namespace carm::presenters {

struct ImporterSettings {
    access::SignInSettings signIn;
    access::SessionSettings session;
    access::SealSettings credential; ///< of sign-ins that are set up here
    QString termsVersion;            ///< in force
    QString holidayScope = QStringLiteral("federal");
};

using ImporterPresence = Presence;

struct PersonView {
    QString userId;
    QString name;
    QString roles; ///< "Business account manager"; for the business that was chosen
};

/// Signs for the person; gone when the session is locked or ended.
struct SigningPerson {
    protocol::Actor actor;
    QString name;
    std::shared_ptr<const protocol::SigningKey> key;
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
    /// The same about any business as a whole: a third party asks the importer for a delegation.
    std::optional<Message> whyNotAbout(importer::ImporterAction action, const QString& business) const;
    std::optional<SigningPerson> signingAbout(importer::ImporterAction action, const QString& business) const;

    const Speaker& speaker() const;
    const Speaker& speaker(Language language) const;
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
    /// A sign-in was set up here: it is kept, and its person can sign in from now on. Answers nothing when it
    /// is on disk, else why not.
    void addPerson(const access::Credential& credential, const access::SignInState& state,
                   const std::function<void(std::optional<outbox::StoreError>)>& done);
    /// Nothing when no sign-in of this person was set up here.
    void credentialOf(const QString& userId, const CredentialAnswer& answer) const;

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
    void itemMoved(const carm::outbox::OutboxItem& item);

private:
    std::optional<Message> whyNotAtAll() const;
    void loadPeople();
    void loadKnowledge();
    void loadOwnRecords(std::shared_ptr<struct KnowledgeReading> reading);
    void syncStatusChanged(const sync::SyncStatus& status) override;
    void numberStockChanged(const outbox::NumberStock& stock) override;
    void itemChanged(const outbox::OutboxItem& item) override;
    void feedChanged() override;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
