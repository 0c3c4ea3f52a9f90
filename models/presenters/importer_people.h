// The page of people and delegation: who has which role in the chosen business, and which third parties act
// for it or ask to. Each change is a signed record; what waits to be received says so.
#pragma once

#include "presenters/choices.h"
#include "presenters/counter_state.h"
#include "presenters/importer_session.h"
#include "presenters/sign_in_setup.h"

#include <QObject>

namespace carm::presenters {

struct RoleRow {
    QString userId;
    QString name;
    QString role;     ///< "Editor"
    QString roleCode; ///< importer::toText(ImporterRole), for endRole()
    QString program; ///< "RM0001"; empty for the whole business
    StatePill standing;
    bool isOneself = false;
    bool canEnd = false;
    Message whyNotEnd; ///< empty when it can be ended
};

struct DelegationRow {
    QUuid id;
    bool isIncoming = false; ///< asked of the chosen business; else asked by it
    QString otherParty;      ///< business number, with the name where it is known
    QString kind;            ///< "Licensed customs broker"
    QString scope;           ///< "Declare and view; all transactions"
    QString programs;        ///< "RM0001", "All program accounts"
    QString lastDay;         ///< "until 31 March 2026", "until revoked"
    StatePill state;
    bool canAccept = false; ///< and decline
    bool canRevoke = false;
};

/// A request as keyed, and what the importer grants of one.
struct DelegationTerms {
    QString importerNumber; ///< as typed; for a request only
    importer::ThirdPartyKind kind = importer::ThirdPartyKind::LicensedCustomsBroker;
    importer::DelegationScope scope;
    QStringList programs; ///< "RM0001"; empty: all
    QString lastDay;      ///< as typed; empty: until revoked
};

class ImporterPeople final : public QObject {
    Q_OBJECT
public:
    explicit ImporterPeople(ImporterSession& session, QObject* parent = nullptr);
    ~ImporterPeople() override;

    std::vector<RoleRow> roles() const;
    std::vector<DelegationRow> delegations() const;
    /// What needs attention: one manager only, requests that wait.
    std::vector<Message> advice() const;
    /// Roles that can be given; `code` is importer::toText(ImporterRole).
    std::vector<Choice> roleChoices() const;
    std::vector<Choice> thirdPartyKinds() const;
    /// What was asked for, to be narrowed; nothing for an unknown id.
    std::optional<DelegationTerms> termsOf(const QUuid& delegation) const;

    /// For a person who is new here and sets up a sign-in at this desktop; begin() names the person.
    SignInSetup& newPerson();
    /// Each ends in done() or problemChanged(); while one is under way, another does nothing.
    void grantRole(const QString& userId, const QString& name, const QString& role, const QString& program);
    void endRole(const QString& userId, const QString& role, const QString& program);
    void ask(const DelegationTerms& terms);
    void accept(const QUuid& delegation, const DelegationTerms& granted);
    void decline(const QUuid& delegation);
    void revoke(const QUuid& delegation);
    bool isBusy() const;
    std::optional<Message> problem() const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    void done();

private:
    void apply(const QUuid& delegation, importer::DelegationEvent event, protocol::RecordKind kind,
               importer::ImporterAction action);
    void sealDelegation(protocol::RecordKind kind, importer::ImporterAction action,
                        const Result<importer::Delegation, importer::DelegationError>& delegation);
    void seal(protocol::RecordKind kind, importer::ImporterAction action, const QString& subject,
              const protocol::RecordBody& body);
    void fail(const Message& problem);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
