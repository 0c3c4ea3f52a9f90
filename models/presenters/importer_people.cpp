#include "presenters/importer_people.h"

#include "presenters/counter_texts.h"
#include "presenters/importer_messages.h"
#include "presenters/people_texts.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using importer::Delegation;
using importer::DelegationError;
using importer::DelegationEvent;
using importer::ImporterAction;
using importer::ImporterRole;
using importer::RoleAssignment;
using outbox::StoreError;
using protocol::RecordKind;

constexpr ImporterRole kGivenRoles[] = {ImporterRole::BusinessAccountManager,
                                        ImporterRole::ProgramAccountManager, ImporterRole::Editor,
                                        ImporterRole::Reader};

QString programOf(const RoleAssignment& role)
{
    return role.program ? role.program->text().mid(9) : QString();
}

bool isAbout(const protocol::RecordBody& body, const RoleAssignment& role)
{
    const auto* change = std::get_if<protocol::RoleBody>(&body);
    return change != nullptr && change->userId == role.person.text() &&
           change->role == importer::toText(role.role) && change->program == programOf(role);
}

bool isAbout(const protocol::RecordBody& body, const Delegation& delegation)
{
    const auto* change = std::get_if<protocol::DelegationBody>(&body);
    return change != nullptr && change->delegation.value(QStringLiteral("id")).toString() ==
                                    delegation.id.toString(QUuid::WithoutBraces);
}

/// The newest own record about it that is not received yet, or was refused.
template <class Thing>
const outbox::OutboxItem* openRecord(const std::vector<outbox::OutboxItem>& records, const Thing& thing)
{
    for (auto item = records.rbegin(); item != records.rend(); ++item) {
        const auto content = protocol::readRecord(item->entry.document);
        if (content && isAbout(content->body, thing)) {
            return item->state == outbox::OutboxState::Acknowledged ? nullptr : &*item;
        }
    }
    return nullptr;
}

std::set<identifiers::ImportProgramAccount> accountsOf(const QString& business, const QStringList& programs)
{
    std::set<identifiers::ImportProgramAccount> accounts;
    for (const QString& program : programs) {
        if (const auto account = identifiers::ImportProgramAccount::parse(business + program)) {
            accounts.insert(account.value());
        }
    }
    return accounts;
}

/// An empty text is no end; a text that is no day is an invalid day, which no delegation takes.
std::optional<QDate> lastDayOf(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    return QDate::fromString(canonicalDate(typed).value_or(QString()), Qt::ISODate);
}

} // namespace

struct ImporterPeople::Private {
    ImporterSession& session;
    SignInSetup newPerson;
    bool isBusy = false;
    std::optional<Message> problem;
    Answers answers;
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    explicit Private(ImporterSession& owner) : session(owner), newPerson(owner) {}

    const Speaker& speaker() const { return session.speaker(); }
    QString business() const
    {
        const auto chosen = session.business();
        return chosen ? chosen->number : QString();
    }
    QDate today() const { return session.clock().today(); }

    std::vector<RoleAssignment> roles() const
    {
        std::vector<RoleAssignment> own = session.knowledge().roles;
        std::erase_if(own, [number = business()](const RoleAssignment& role) {
            return role.business.text() != number;
        });
        return own;
    }

    QString partyName(const identifiers::BusinessNumber& number) const
    {
        const protocol::BusinessView* view = session.knowledge().business(number.text());
        const auto profile = view == nullptr ? Result<importer::BusinessProfile, json::Error>(
                                                   carm::fail(json::Error{json::ErrorCode::Missing, {}, {}}))
                                             : importer::businessProfileFromJson(view->profile);
        return profile && !profile->legalName.isEmpty()
                   ? speaker().say("Delegation", "%1 (%2)", {profile->legalName, number.text()})
                   : number.text();
    }

    /// Nothing where one of them is not right.
    std::optional<RoleAssignment> assignment(const QString& userId, const QString& name, const QString& role,
                                             const QString& program) const
    {
        const auto person = importer::PersonId::parse(userId);
        const auto known = importer::importerRoleFromText(role);
        const auto number = identifiers::BusinessNumber::parse(business());
        if (!person || !known || !number) {
            return {};
        }
        RoleAssignment made{*person, Pii<QString>(name), *known, number.value(), {}, {}};
        if (const auto account = identifiers::ImportProgramAccount::parse(business() + program)) {
            made.program = account.value();
        }
        return made;
    }
};

ImporterPeople::ImporterPeople(ImporterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &ImporterSession::businessChanged, this, &ImporterPeople::changed);
    connect(&session, &ImporterSession::languageChanged, this, &ImporterPeople::changed);
    connect(&session, &ImporterSession::presenceChanged, this, [this] {
        if (m_d->session.presence() == Presence::SignedOut) {
            m_d->newPerson.forget();
        }
    });
}

ImporterPeople::~ImporterPeople() = default;

std::vector<RoleRow> ImporterPeople::roles() const
{
    const Speaker& speaker = m_d->speaker();
    const auto person = m_d->session.person();
    const auto refusal = m_d->session.whyNot(ImporterAction::ManageUsers);
    const std::vector<RoleAssignment> all = m_d->roles();
    std::vector<RoleRow> rows;
    for (const RoleAssignment& role : all) {
        RoleRow row;
        row.userId = role.person.text();
        row.name = role.personName.reveal();
        row.role = importerRoleName(role.role, speaker);
        row.roleCode = importer::toText(role.role);
        row.program = programOf(role);
        row.standing = recordPill(openRecord(m_d->session.knowledge().ownRecords, role), speaker);
        row.isOneself = person && person->userId == row.userId;
        const auto ended = importer::removeRole(all, role);
        row.canEnd = !refusal && ended;
        row.whyNotEnd = refusal ? *refusal : !ended ? importerMessage(ended.error(), speaker) : Message();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<DelegationRow> ImporterPeople::delegations() const
{
    const Speaker& speaker = m_d->speaker();
    const QString own = m_d->business();
    const bool mayAccept = m_d->session.may(ImporterAction::AcceptDelegation);
    const bool mayRevoke = m_d->session.may(ImporterAction::RevokeDelegation);
    std::vector<DelegationRow> rows;
    for (const Delegation& delegation : m_d->session.knowledge().delegations) {
        const bool isIncoming = delegation.importer.text() == own;
        if (!isIncoming && delegation.thirdParty.text() != own) {
            continue;
        }
        const importer::DelegationState state = importer::stateOn(delegation, m_d->today());
        const outbox::OutboxItem* record = openRecord(m_d->session.knowledge().ownRecords, delegation);
        DelegationRow row;
        row.id = delegation.id;
        row.isIncoming = isIncoming;
        row.otherParty = m_d->partyName(isIncoming ? delegation.thirdParty : delegation.importer);
        row.kind = thirdPartyName(delegation.kind, speaker);
        row.scope = scopeText(delegation.scope, speaker);
        row.programs = programsText(delegation.programs, speaker);
        row.lastDay = lastDayText(delegation.lastDay, speaker);
        row.state = delegationPill(state, speaker);
        if (record != nullptr) {
            row.state.explanation = recordPill(record, speaker).explanation;
        }
        row.canAccept = isIncoming && mayAccept && importer::transition(state, DelegationEvent::Accepted);
        row.canRevoke = isIncoming && mayRevoke && importer::transition(state, DelegationEvent::Revoked);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Message> ImporterPeople::advice() const
{
    std::vector<Message> messages;
    const std::vector<DelegationRow> rows = delegations();
    const auto requests =
        std::count_if(rows.begin(), rows.end(), [](const DelegationRow& row) { return row.canAccept; });
    if (requests > 0) {
        messages.push_back(requestsWaitMessage(static_cast<int>(requests), m_d->speaker()));
    }
    const auto number = identifiers::BusinessNumber::parse(m_d->business());
    if (number && m_d->session.may(ImporterAction::ManageUsers) &&
        importer::managersOf(m_d->roles(), number.value()) < importer::kAdvisedManagers) {
        messages.push_back(oneManagerMessage(m_d->speaker()));
    }
    return messages;
}

std::vector<Choice> ImporterPeople::roleChoices() const
{
    std::vector<Choice> choices;
    for (const ImporterRole role : kGivenRoles) {
        choices.push_back({importer::toText(role),
                           importerRoleName(role, m_d->speaker()),
                           importer::isForWholeBusiness(role)
                               ? m_d->speaker().say("People", "the whole business")
                               : m_d->speaker().say("People", "one program account"),
                           {}});
    }
    return choices;
}

std::vector<Choice> ImporterPeople::thirdPartyKinds() const
{
    std::vector<Choice> choices;
    for (const auto kind :
         {importer::ThirdPartyKind::LicensedCustomsBroker, importer::ThirdPartyKind::TradeConsultant,
          importer::ThirdPartyKind::UnpaidAgent}) {
        choices.push_back({importer::toText(kind), thirdPartyName(kind, m_d->speaker()), {}, {}});
    }
    return choices;
}

std::optional<DelegationTerms> ImporterPeople::termsOf(const QUuid& delegation) const
{
    const Delegation* found = m_d->session.knowledge().delegation(delegation);
    if (found == nullptr) {
        return {};
    }
    DelegationTerms terms{found->importer.text(), found->kind, found->scope, {}, {}};
    for (const identifiers::ImportProgramAccount& program : found->programs) {
        terms.programs += program.text().mid(9);
    }
    terms.lastDay = found->lastDay ? found->lastDay->toString(Qt::ISODate) : QString();
    return terms;
}

SignInSetup& ImporterPeople::newPerson()
{
    return m_d->newPerson;
}

void ImporterPeople::grantRole(const QString& userId, const QString& name, const QString& role,
                               const QString& program)
{
    const auto granted = m_d->assignment(userId, name.simplified(), role, program);
    if (!granted) {
        fail(importerMessage(importer::RoleChangeError::NotWellFormed, m_d->speaker()));
        return;
    }
    const std::vector<RoleAssignment> roles = m_d->roles();
    if (const auto changed = importer::grantRole(roles, *granted); !changed) {
        fail(importerMessage(changed.error(), m_d->speaker()));
        return;
    }
    const bool isKnown = std::any_of(roles.begin(), roles.end(), [&granted](const RoleAssignment& one) {
        return one.person == granted->person;
    });
    protocol::RoleBody body{userId, granted->personName.reveal(), role, programOf(*granted), {}};
    const auto seal = [this](const protocol::RoleBody& complete) {
        this->seal(RecordKind::RoleGranted, ImporterAction::ManageUsers, m_d->business(), complete);
    };
    if (isKnown) {
        seal(body);
        return;
    }
    m_d->session.credentialOf(userId, [this, body, seal, alive = std::weak_ptr(m_d->alive)](
                                          const Result<access::Credential, SignInFailure>& kept) {
        if (alive.expired()) {
            return;
        }
        if (!kept) {
            fail(signInMissingMessage(m_d->speaker()));
            return;
        }
        protocol::RoleBody complete = body;
        complete.userPublicKey = kept->publicKey;
        seal(complete);
    });
}

void ImporterPeople::endRole(const QString& userId, const QString& role, const QString& program)
{
    const std::vector<RoleAssignment> roles = m_d->roles();
    const auto ended = std::find_if(roles.begin(), roles.end(), [&](const RoleAssignment& one) {
        return one.person.text() == userId && importer::toText(one.role) == role && programOf(one) == program;
    });
    const auto changed = ended == roles.end()
                             ? Result<std::vector<RoleAssignment>, importer::RoleChangeError>(
                                   carm::fail(importer::RoleChangeError::NotFound))
                             : importer::removeRole(roles, *ended);
    if (!changed) {
        fail(importerMessage(changed.error(), m_d->speaker()));
        return;
    }
    seal(RecordKind::RoleEnded, ImporterAction::ManageUsers, m_d->business(),
         protocol::RoleBody{userId, ended->personName.reveal(), role, program, {}});
}

void ImporterPeople::ask(const DelegationTerms& terms)
{
    const auto own = identifiers::BusinessNumber::parse(m_d->business());
    const auto other = identifiers::BusinessNumber::parse(terms.importerNumber);
    if (!own || !other) {
        fail(badImporterNumberMessage(m_d->speaker()));
        return;
    }
    Delegation request{QUuid::createUuid(),
                       other.value(),
                       own.value(),
                       terms.kind,
                       accountsOf(other->text(), terms.programs),
                       terms.scope,
                       lastDayOf(terms.lastDay),
                       importer::DelegationState::Asked};
    sealDelegation(RecordKind::DelegationAsked, ImporterAction::AskDelegation,
                   importer::ask(std::move(request), m_d->today()));
}

void ImporterPeople::accept(const QUuid& delegation, const DelegationTerms& granted)
{
    const Delegation* asked = m_d->session.knowledge().delegation(delegation);
    if (asked == nullptr) {
        fail(importerMessage(DelegationError::NotAllowedNow, m_d->speaker()));
        return;
    }
    sealDelegation(RecordKind::DelegationAccepted, ImporterAction::AcceptDelegation,
                   importer::accept(*asked, granted.scope,
                                    accountsOf(asked->importer.text(), granted.programs),
                                    lastDayOf(granted.lastDay), m_d->today()));
}

void ImporterPeople::decline(const QUuid& delegation)
{
    apply(delegation, DelegationEvent::Declined, RecordKind::DelegationDeclined,
          ImporterAction::AcceptDelegation);
}

void ImporterPeople::revoke(const QUuid& delegation)
{
    apply(delegation, DelegationEvent::Revoked, RecordKind::DelegationRevoked,
          ImporterAction::RevokeDelegation);
}

void ImporterPeople::apply(const QUuid& delegation, DelegationEvent event, RecordKind kind,
                           ImporterAction action)
{
    const Delegation* known = m_d->session.knowledge().delegation(delegation);
    sealDelegation(kind, action,
                   known == nullptr
                       ? Result<Delegation, DelegationError>(carm::fail(DelegationError::NotAllowedNow))
                       : importer::apply(*known, event, m_d->today()));
}

void ImporterPeople::sealDelegation(RecordKind kind, ImporterAction action,
                                    const Result<Delegation, DelegationError>& delegation)
{
    if (!delegation) {
        fail(importerMessage(delegation.error(), m_d->speaker()));
        return;
    }
    seal(kind, action, delegation->importer.text(),
         protocol::DelegationBody{importer::toJson(delegation.value())});
}

void ImporterPeople::seal(RecordKind kind, ImporterAction action, const QString& subject,
                          const protocol::RecordBody& body)
{
    if (m_d->isBusy) {
        return;
    }
    // A request is about another business than one's own; everything else is about the chosen one.
    const auto signing = m_d->session.signingAbout(action, subject);
    if (!signing) {
        fail(m_d->session.whyNotAbout(action, subject).value_or(nobodySignedInMessage(m_d->speaker())));
        return;
    }
    m_d->isBusy = true;
    m_d->problem.reset();
    RecordRequest request;
    request.id = protocol::EntryId::make();
    request.kind = kind;
    request.subject = subject;
    request.actor = signing->actor;
    request.actorKey = signing->key;
    request.body = [body](const outbox::RecordTicket&) { return body; };
    m_d->session.backend().sealRecord(request,
                                      m_d->answers.forNow<protocol::SealedEntry>(
                                          [this](const Result<protocol::SealedEntry, StoreError>& sealed) {
                                              m_d->isBusy = false;
                                              if (!sealed) {
                                                  fail(importerMessage(sealed.error(), m_d->speaker()));
                                                  return;
                                              }
                                              m_d->newPerson.forget();
                                              Q_EMIT done();
                                              Q_EMIT changed();
                                          }));
    Q_EMIT changed();
}

void ImporterPeople::fail(const Message& problem)
{
    m_d->problem = problem;
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

bool ImporterPeople::isBusy() const
{
    return m_d->isBusy;
}

std::optional<Message> ImporterPeople::problem() const
{
    return m_d->problem;
}

} // namespace carm::presenters
