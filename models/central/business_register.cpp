#include "central/business_register.h"

#include "central/known_business.h"
#include "central/stored_json.h"

#include <algorithm>

namespace carm::central {
namespace {

using importer::DelegationEvent;
using importer::ImporterRole;
using importer::RegistrationEvent;
using importer::RegistrationState;
using protocol::RecordKind;

/// Bounds what one business may grow to, those that have ended included.
constexpr std::size_t kMostUsers = 500;
constexpr std::size_t kMostDelegations = 500;

std::optional<Dispute> forbidden()
{
    return Dispute::RegisterForbids;
}

/// Name and address stand as they are on record, however they were typed; the rest is the draft's.
importer::BusinessProfile profileOf(const importer::RegistrationDraft& draft,
                                    const std::optional<importer::RegistryRecord>& record)
{
    importer::BusinessProfile profile = draft.profile;
    if (record) {
        profile.legalName = record->profile.legalName;
        profile.address = record->profile.address;
    }
    return profile;
}

/// "RM0001" of every account that goods can be imported under, with the one that the draft names.
QStringList programsOf(const importer::RegistrationDraft& draft,
                       const std::optional<importer::RegistryRecord>& record)
{
    constexpr qsizetype businessNumberChars = 9;
    QStringList programs;
    for (const importer::ProgramAccount& account :
         record ? record->accounts : std::vector<importer::ProgramAccount>()) {
        if (importer::mayImportUnder(account)) {
            programs.append(account.number.text().mid(businessNumberChars));
        }
    }
    if (const auto named = importer::programAccountOf(draft)) {
        programs.append(named->text().mid(businessNumberChars));
    }
    programs.removeDuplicates();
    programs.sort();
    return programs;
}

/// What the terminal is told when it was not accepted: nothing of what is on record.
protocol::BusinessView unaccepted(const QString& number, const importer::RegistrationDecision& decision)
{
    protocol::BusinessView view;
    view.businessNumber = number;
    const bool needsProof = decision.event == RegistrationEvent::ProofAsked;
    view.state = importer::toText(needsProof ? RegistrationState::NeedsProof : RegistrationState::Refused);
    for (const importer::RefusalReason reason : decision.reasons) {
        view.reasons.append(importer::toText(reason));
    }
    return view;
}

bool isSameRole(const protocol::UserView& user, const protocol::RoleBody& body)
{
    return user.userId == body.userId && user.role == body.role && user.program == body.program;
}

std::vector<QJsonObject>::iterator delegationIn(protocol::BusinessView& view, const QUuid& id)
{
    return std::find_if(view.delegations.begin(), view.delegations.end(), [&id](const QJsonObject& object) {
        const auto delegation = importer::delegationFromJson(object);
        return delegation && delegation->id == id;
    });
}

} // namespace

BusinessRegister::Outcome BusinessRegister::apply(const protocol::RecordContent& record)
{
    if (const auto* registered = std::get_if<protocol::BusinessRegisteredBody>(&record.body)) {
        return registerBusiness(record, *registered);
    }
    BusinessAccess access(m_store, m_today);
    CARM_TRY(view, access.business(record.context.subject));
    CARM_ENSURE(view.has_value()); // the judge refuses what is about no business
    if (const auto* role = std::get_if<protocol::RoleBody>(&record.body)) {
        CARM_CHECK(bind(record.context, record.context.subject));
        return changeRole(*std::move(view), record.context, *role);
    }
    const auto* body = std::get_if<protocol::DelegationBody>(&record.body);
    const auto delegation = importer::delegationFromJson(body->delegation);
    CARM_ENSURE(delegation.ok()); // the judge has read it
    const bool isAsked = record.context.kind == RecordKind::DelegationAsked;
    CARM_CHECK(bind(record.context, isAsked ? delegation->thirdParty.text() : record.context.subject));
    return changeDelegation(*std::move(view), record.context, delegation.value());
}

BusinessRegister::Outcome BusinessRegister::registerBusiness(const protocol::RecordContent& record,
                                                             const protocol::BusinessRegisteredBody& body)
{
    const QString& number = record.context.subject;
    const auto draft = importer::registrationDraftFromJson(body.registration);
    CARM_ENSURE(draft.ok()); // the judge has read it
    CARM_TRY(decision, decideOn(number, draft.value()));
    if (decision.event == RegistrationEvent::Accepted) {
        CARM_CHECK(accept(record, body, draft.value()));
        return std::optional<Dispute>();
    }
    const QString content = textToStore(protocol::toJson(unaccepted(number, decision)));
    CARM_CHECK(m_store.registry().saveRefusal(record.context.terminal, number, content));
    CARM_CHECK(m_store.feed().addChange(storage::audienceOfTerminal(record.context.terminal),
                                        protocol::toText(protocol::FeedTopic::Business), number));
    return std::optional<Dispute>();
}

Result<importer::RegistrationDecision, storage::StoreError>
BusinessRegister::decideOn(const QString& number, const importer::RegistrationDraft& draft)
{
    CARM_TRY(record, registryRecordOf(m_store, number));
    if (!record && m_policy.acceptsUnknownBusinesses) {
        CARM_TRY(registered, m_store.registry().business(number));
        record = importer::RegistryRecord{true, registered.has_value(), draft.profile, {}, {}};
    }
    CARM_TRY(stored, m_store.registry().proofAttempts(number));
    const importer::ProofLimits limits;
    const importer::ProofAttempts before{stored.failed, stored.lastFailedAt};
    const bool mayProve = importer::mayAttempt(before, limits, m_now);
    const auto failedOnce = mayProve ? importer::afterAttempt(before, limits, false, m_now) : before;
    const bool mayProveAgain = importer::mayAttempt(failedOnce, limits, m_now);
    importer::RegistrationDecision decision = importer::decide(draft, record, mayProve, mayProveAgain);
    if (decision.proof) {
        const auto after = importer::afterAttempt(before, limits, decision.proof->passed(), m_now);
        CARM_CHECK(m_store.registry().saveProofAttempts(number, {after.failed, after.lastFailedAt}));
    }
    return decision;
}

Result<void, storage::StoreError> BusinessRegister::accept(const protocol::RecordContent& record,
                                                           const protocol::BusinessRegisteredBody& body,
                                                           const importer::RegistrationDraft& draft)
{
    const QString& number = record.context.subject;
    CARM_TRY(known, registryRecordOf(m_store, number));
    protocol::BusinessView view;
    view.businessNumber = number;
    view.state = importer::toText(RegistrationState::Accepted);
    view.profile = importer::toJson(profileOf(draft, known));
    view.programs = programsOf(draft, known);
    view.users.push_back({record.context.actor.id,
                          body.userName,
                          importer::toText(ImporterRole::BusinessAccountManager),
                          {},
                          false});
    CARM_CHECK(m_store.registry().savePerson({record.context.actor.id, body.userName, body.userPublicKey}));
    CARM_CHECK(save(view));
    return bind(record.context, number);
}

BusinessRegister::Outcome BusinessRegister::changeRole(protocol::BusinessView view,
                                                       const protocol::RecordContext& context,
                                                       const protocol::RoleBody& body)
{
    const bool isGrant = context.kind == RecordKind::RoleGranted;
    const protocol::UserView user{body.userId, body.userName, body.role, body.program, false};
    protocol::BusinessView one;
    one.businessNumber = view.businessNumber;
    one.users = {user};
    const auto wanted = peopleIn(one).roles;
    if (wanted.empty()) {
        return forbidden();
    }
    const auto present = peopleIn(view).roles;
    const auto changed = isGrant ? importer::grantRole(present, wanted.front())
                                 : importer::removeRole(present, wanted.front());
    const auto held =
        std::find_if(view.users.begin(), view.users.end(),
                     [&body](const protocol::UserView& known) { return isSameRole(known, body); });
    const bool isFull = held == view.users.end() && view.users.size() >= kMostUsers;
    CARM_TRY(person, m_store.registry().person(body.userId));
    const bool isKnownKey =
        person && (body.userPublicKey.isEmpty() || person->publicKey == body.userPublicKey);
    const bool isNewKey = !person && !body.userPublicKey.isEmpty();
    if (!changed || isFull || (isGrant && !isKnownKey && !isNewKey)) {
        return forbidden();
    }
    if (isGrant && isNewKey) {
        CARM_CHECK(m_store.registry().savePerson({body.userId, body.userName, body.userPublicKey}));
    }
    if (held != view.users.end()) {
        held->isEnded = !isGrant;
    } else {
        view.users.push_back(user);
    }
    CARM_CHECK(save(view));
    return std::optional<Dispute>();
}

BusinessRegister::Outcome BusinessRegister::changeDelegation(protocol::BusinessView view,
                                                             const protocol::RecordContext& context,
                                                             const importer::Delegation& changed)
{
    const auto known = delegationIn(view, changed.id);
    const bool isAsked = context.kind == RecordKind::DelegationAsked;
    if (isAsked != (known == view.delegations.end())) {
        return forbidden();
    }
    if (isAsked) {
        const auto asked = importer::ask(changed, m_today);
        if (!asked || view.delegations.size() >= kMostDelegations) {
            return forbidden();
        }
        view.delegations.push_back(importer::toJson(asked.value()));
        CARM_CHECK(m_store.registry().addDelegate(changed.thirdParty.text(), view.businessNumber));
        CARM_CHECK(save(view));
        return std::optional<Dispute>();
    }
    const auto before = importer::delegationFromJson(*known);
    const auto after =
        context.kind == RecordKind::DelegationAccepted
            ? importer::accept(before.value(), changed.scope, changed.programs, changed.lastDay, m_today)
        : context.kind == RecordKind::DelegationDeclined
            ? importer::apply(before.value(), DelegationEvent::Declined, m_today)
            : importer::apply(before.value(), DelegationEvent::Revoked, m_today);
    if (!after) {
        return forbidden();
    }
    *known = importer::toJson(after.value());
    CARM_CHECK(save(view));
    // What is disclosed from now on was changed before its reader could hear of it.
    CARM_CHECK(m_store.feed().repeatAudience(storage::audienceOfBusiness(view.businessNumber)));
    return std::optional<Dispute>();
}

Result<void, storage::StoreError> BusinessRegister::save(const protocol::BusinessView& view)
{
    CARM_CHECK(m_store.registry().saveBusiness(view.businessNumber, textToStore(protocol::toJson(view))));
    for (const QString& audience : {storage::audienceOfBusiness(view.businessNumber),
                                    storage::audienceOfDelegates(view.businessNumber)}) {
        CARM_CHECK(m_store.feed().addChange(audience, protocol::toText(protocol::FeedTopic::Business),
                                            view.businessNumber));
    }
    return {};
}

Result<void, storage::StoreError> BusinessRegister::bind(const protocol::RecordContext& context,
                                                         const QString& business)
{
    CARM_TRY(isNew, m_store.registry().bindTerminal(context.terminal, {business, context.actor.id}));
    return isNew ? m_store.feed().repeatAudience(storage::audienceOfBusiness(business))
                 : Result<void, storage::StoreError>();
}

} // namespace carm::central
