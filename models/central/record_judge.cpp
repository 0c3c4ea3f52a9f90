#include "central/record_judge.h"

#include "access/access_json.h"
#include "cashier/card_number.h"
#include "cashier/receipt.h"
#include "cashier/tender.h"
#include "central/actor_rights.h"
#include "central/business_access.h"
#include "central/stored_json.h"
#include "central/terminal_rights.h"
#include "importer/registration.h"

#include <algorithm>

namespace carm::central {
namespace {

/// The role that the record claims is one of the person's, and one of them allows it.
bool isAllowed(const access::Roles& roles, const protocol::RecordContext& context)
{
    const auto action = counterActionOf(context.kind);
    const auto claimed = access::roleFromCode(context.actor.role);
    return action && claimed && roles.contains(*claimed) && access::may(roles, *action);
}

bool wasValid(const storage::StoredOfficer& officer, const access::Validity& validity, Instant at)
{
    return at >= validity.from && at < validity.until && (!officer.endedAt || at < *officer.endedAt);
}

/// Whose credential signed a record.
struct SigningOfficer {
    QString office;
    access::Roles roles;
    bool wasValid = false; ///< at the time of the record
};

/// What a person wrote beside the codes.
QStringList remarksOf(const protocol::RecordBody& body)
{
    if (const auto* reasons = std::get_if<protocol::ReasonsBody>(&body)) {
        return {reasons->remark};
    }
    if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&body)) {
        return {voided->remark};
    }
    if (const auto* drop = std::get_if<protocol::DrawerDropBody>(&body)) {
        return {drop->remark};
    }
    QStringList references;
    if (const auto* payment = std::get_if<protocol::PaymentBody>(&body)) {
        for (const protocol::RecordedTender& tender : payment->tenders) {
            references.append(tender.reference);
        }
    }
    return references;
}

} // namespace

Result<JudgedRecord, Stop> RecordJudge::judge(const protocol::SealedEntry& record)
{
    auto content = protocol::readRecord(record.document);
    if (!content) {
        return refuse(refusalOf(content.error()));
    }
    if (!maySend(m_sender.kind, content->context.kind)) {
        return refuse(EntryRefusal::TerminalKind);
    }
    CARM_CHECK(checkBody(content.value()));
    if (const auto* registered = std::get_if<protocol::BusinessRegisteredBody>(&content->body)) {
        CARM_CHECK(judgeRegistration(record, content.value(), *registered));
        return JudgedRecord{std::move(content).value(), {}};
    }
    if (protocol::subjectOf(content->context.kind) == protocol::SubjectKind::Business) {
        CARM_CHECK(judgePerson(record, content.value()));
        return JudgedRecord{std::move(content).value(), {}};
    }
    CARM_TRY(dispute, judgeOfficer(record, content.value()));
    dispute = dispute ? dispute : disputeOfPlace(content.value());
    return JudgedRecord{std::move(content).value(), dispute};
}

/// A credential that has ended or was replaced still proves who signed: what was done with it is stored, and
/// a person looks at what was done too late. One key may be in several credentials of a badge; the one that
/// was valid then is asked. Money is in a drawer or out of it whatever the role, so it is not refused for
/// that.
Result<std::optional<Dispute>, Stop> RecordJudge::judgeOfficer(const protocol::SealedEntry& record,
                                                               const protocol::RecordContent& content)
{
    CARM_TRY(officers, kept(m_store.registry().officers(content.context.actor.id)));
    if (officers.empty()) {
        return refuse(EntryRefusal::ActorUnknown);
    }
    std::optional<SigningOfficer> signer;
    for (const storage::StoredOfficer& officer : officers) {
        CARM_TRY(object, kept(storedObject(officer.credential, "officer")));
        const auto credential = access::credentialFromJson(object);
        if (!credential) {
            return fail(Stop(damagedContent("officer").error));
        }
        const auto key = protocol::PublicKey::fromBytes(credential->publicKey);
        if (!key || !protocol::isSignedBy(record, *key)) {
            continue;
        }
        const bool isValid = wasValid(officer, credential->validity, content.context.recordedAt);
        if (!signer || (isValid && !signer->wasValid)) {
            signer = SigningOfficer{officer.office, credential->subject.roles, isValid};
        }
    }
    if (!signer) {
        return refuse(EntryRefusal::ActorSignature);
    }
    if (!isAllowed(signer->roles, content.context)) {
        if (!movesMoney(content.context.kind)) {
            return refuse(EntryRefusal::NotPermitted);
        }
        return std::optional(Dispute::NotPermitted);
    }
    if (!signer->wasValid) {
        return std::optional(Dispute::ActorEnded);
    }
    return signer->office == m_sender.office ? std::optional<Dispute>()
                                             : std::optional(Dispute::OfficeDiffers);
}

/// Nobody has a role for it yet: the registration brings the key that signs it, and proves the rest by what
/// only the business can know.
Result<void, Stop> RecordJudge::judgeRegistration(const protocol::SealedEntry& record,
                                                  const protocol::RecordContent& content,
                                                  const protocol::BusinessRegisteredBody& body)
{
    const auto draft = importer::registrationDraftFromJson(body.registration);
    const auto number = draft ? identifiers::BusinessNumber::parse(draft->businessNumber)
                              : Result<identifiers::BusinessNumber, identifiers::IdentifierError>(
                                    fail(identifiers::IdentifierError::Empty));
    const auto key = protocol::PublicKey::fromBytes(body.userPublicKey);
    if (!number || number->text() != content.context.subject || !key ||
        !importer::PersonId::parse(content.context.actor.id)) {
        return refuse(EntryRefusal::Malformed);
    }
    CARM_TRY(known, kept(m_store.registry().person(content.context.actor.id)));
    const bool isOwnKey = !known || known->publicKey == key->bytes();
    return isOwnKey && protocol::isSignedBy(record, *key) ? Result<void, Stop>()
                                                          : refuse(EntryRefusal::ActorSignature);
}

Result<void, Stop> RecordJudge::judgePerson(const protocol::SealedEntry& record,
                                            const protocol::RecordContent& content)
{
    const auto id = importer::PersonId::parse(content.context.actor.id);
    CARM_TRY(known, kept(m_store.registry().person(content.context.actor.id)));
    if (!id || !known) {
        return refuse(EntryRefusal::ActorUnknown);
    }
    const auto key = protocol::PublicKey::fromBytes(known->publicKey);
    if (!key || !protocol::isSignedBy(record, *key)) {
        return refuse(EntryRefusal::ActorSignature);
    }
    return checkPermission(content, *id);
}

Result<void, Stop> RecordJudge::checkPermission(const protocol::RecordContent& content,
                                                const importer::PersonId& person)
{
    const QString& subject = content.context.subject;
    QStringList businesses{subject};
    std::optional<identifiers::ImportProgramAccount> program;
    if (const auto* role = std::get_if<protocol::RoleBody>(&content.body); role && !role->program.isEmpty()) {
        const auto account = identifiers::ImportProgramAccount::parse(QString(subject + role->program));
        if (!account) {
            return refuse(EntryRefusal::Malformed);
        }
        program = account.value();
    }
    if (const auto* body = std::get_if<protocol::DelegationBody>(&content.body)) {
        const auto delegation = importer::delegationFromJson(body->delegation);
        if (!delegation || delegation->importer.text() != subject) {
            return refuse(EntryRefusal::Malformed);
        }
        businesses.append(delegation->thirdParty.text());
    }
    BusinessAccess access(m_store, m_today);
    CARM_TRY(view, kept(access.business(subject)));
    if (!view) {
        return refuse(EntryRefusal::UnknownBusiness);
    }
    CARM_TRY(people, kept(access.peopleOf(businesses)));
    const bool holdsClaimed =
        std::any_of(people.roles.begin(), people.roles.end(), [&](const importer::RoleAssignment& role) {
            return role.person == person && importer::toText(role.role) == content.context.actor.role;
        });
    const auto action = importerActionOf(content.context.kind);
    const auto number = identifiers::BusinessNumber::parse(subject);
    if (!holdsClaimed || !action || !number) {
        return refuse(EntryRefusal::NotPermitted);
    }
    const importer::PermissionQuery query{person, *action, number.value(), program, true, m_today};
    return importer::mayDo(query, people.roles, people.delegations).allowed()
               ? Result<void, Stop>()
               : refuse(EntryRefusal::NotPermitted);
}

Result<void, Stop> RecordJudge::checkBody(const protocol::RecordContent& content) const
{
    const QStringList remarks = remarksOf(content.body);
    if (std::any_of(remarks.begin(), remarks.end(),
                    [](const QString& remark) { return cashier::holdsCardNumber(remark); })) {
        return refuse(EntryRefusal::CardNumber);
    }
    if (const auto* payment = std::get_if<protocol::PaymentBody>(&content.body)) {
        return checkPayment(*payment);
    }
    return {};
}

/// What was done stays done, wherever the record says that it was.
std::optional<Dispute> RecordJudge::disputeOfPlace(const protocol::RecordContent& content) const
{
    const auto* released = std::get_if<protocol::ReleasedBody>(&content.body);
    const auto* opened = std::get_if<protocol::DrawerOpenedBody>(&content.body);
    const bool isElsewhere = (released != nullptr && released->office != m_sender.office) ||
                             (opened != nullptr && opened->office != m_sender.office);
    return isElsewhere ? std::optional(Dispute::OfficeDiffers) : std::nullopt;
}

Result<void, Stop> RecordJudge::checkPayment(const protocol::PaymentBody& body) const
{
    const bool areKnown =
        std::all_of(body.tenders.begin(), body.tenders.end(), [](const protocol::RecordedTender& tender) {
            return cashier::tenderKindFromText(tender.kind).has_value();
        });
    return areKnown && cashier::ReceiptNumber::parse(body.receiptNumber) ? Result<void, Stop>()
                                                                         : refuse(EntryRefusal::Malformed);
}

} // namespace carm::central
