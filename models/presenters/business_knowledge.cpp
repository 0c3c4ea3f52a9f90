#include "presenters/business_knowledge.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using identifiers::BusinessNumber;
using identifiers::ImportProgramAccount;
using protocol::BusinessView;
using protocol::RecordKind;
using protocol::UserView;

/// Nothing for a role that this version does not know, or that names no account where it needs one.
std::optional<importer::RoleAssignment> assignmentOf(const UserView& user, const BusinessNumber& business)
{
    const auto person = importer::PersonId::parse(user.userId);
    const auto role = importer::importerRoleFromText(user.role);
    if (!person || !role) {
        return {};
    }
    importer::RoleAssignment assignment{*person, Pii<QString>(user.name), *role, business, {}, {}};
    if (!user.program.isEmpty()) {
        const auto program = ImportProgramAccount::parse(business.text() + user.program);
        if (!program) {
            return {};
        }
        assignment.program = program.value();
    }
    return importer::isWellFormed(assignment) ? std::optional(assignment) : std::nullopt;
}

bool isSameRole(const UserView& user, const protocol::RoleBody& body)
{
    return user.userId == body.userId && user.role == body.role && user.program == body.program;
}

void foldRole(BusinessView& business, RecordKind kind, const protocol::RoleBody& body)
{
    const auto known = std::find_if(business.users.begin(), business.users.end(),
                                    [&](const UserView& user) { return isSameRole(user, body); });
    const bool isEnded = kind == RecordKind::RoleEnded;
    if (known != business.users.end()) {
        known->isEnded = isEnded;
    } else if (!isEnded) {
        business.users.push_back({body.userId, body.userName, body.role, body.program, false});
    }
}

void foldDelegation(BusinessView& business, const QJsonObject& changed)
{
    const QString id = QStringLiteral("id");
    const auto known = std::find_if(
        business.delegations.begin(), business.delegations.end(),
        [&](const QJsonObject& delegation) { return delegation.value(id) == changed.value(id); });
    if (known != business.delegations.end()) {
        *known = changed;
    } else {
        business.delegations.push_back(changed);
    }
}

/// A record of a business that central has told nothing of changes nothing here.
void foldRecord(BusinessKnowledge& knowledge, const outbox::OutboxItem& item)
{
    const auto content = protocol::readRecord(item.entry.document);
    if (!content) {
        return;
    }
    for (BusinessView& business : knowledge.businesses) {
        if (business.businessNumber != content->context.subject) {
            continue;
        }
        if (const auto* role = std::get_if<protocol::RoleBody>(&content->body)) {
            foldRole(business, content->context.kind, *role);
        } else if (const auto* delegation = std::get_if<protocol::DelegationBody>(&content->body)) {
            foldDelegation(business, delegation->delegation);
        }
    }
}

void readParts(BusinessKnowledge& knowledge)
{
    for (const BusinessView& business : knowledge.businesses) {
        const auto number = BusinessNumber::parse(business.businessNumber);
        for (const UserView& user : business.users) {
            const auto assignment =
                number && !user.isEnded ? assignmentOf(user, number.value()) : std::nullopt;
            if (assignment) {
                knowledge.roles.push_back(*assignment);
            }
        }
        for (const QJsonObject& object : business.delegations) {
            const auto delegation = importer::delegationFromJson(object);
            // Both sides are told of a delegation: it counts once.
            if (delegation && knowledge.delegation(delegation->id) == nullptr) {
                knowledge.delegations.push_back(delegation.value());
            }
        }
    }
}

} // namespace

const BusinessView* BusinessKnowledge::business(const QString& number) const
{
    const auto found =
        std::find_if(businesses.begin(), businesses.end(),
                     [&number](const BusinessView& business) { return business.businessNumber == number; });
    return found == businesses.end() ? nullptr : &*found;
}

const importer::Delegation* BusinessKnowledge::delegation(const QUuid& id) const
{
    const auto found =
        std::find_if(delegations.begin(), delegations.end(),
                     [&id](const importer::Delegation& delegation) { return delegation.id == id; });
    return found == delegations.end() ? nullptr : &*found;
}

BusinessKnowledge knowledgeOf(const std::vector<QJsonObject>& told,
                              std::vector<outbox::OutboxItem> ownRecords)
{
    BusinessKnowledge knowledge;
    for (const QJsonObject& object : told) {
        if (auto business = protocol::businessViewFromJson(object)) {
            knowledge.businesses.push_back(std::move(business).value());
        }
    }
    for (const outbox::OutboxItem& item : ownRecords) {
        if (isWaiting(item)) {
            foldRecord(knowledge, item);
        }
    }
    readParts(knowledge);
    knowledge.ownRecords = std::move(ownRecords);
    return knowledge;
}

bool isWaiting(const outbox::OutboxItem& item)
{
    return item.state == outbox::OutboxState::Queued || item.state == outbox::OutboxState::Sending;
}

} // namespace carm::presenters
