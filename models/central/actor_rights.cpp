#include "central/actor_rights.h"

namespace carm::central {

using access::Action;
using importer::ImporterAction;
using protocol::RecordKind;

std::optional<Action> counterActionOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Presented:
        return Action::OpenEntry;
    case RecordKind::ReviewStarted:
        return Action::ReviewEntry;
    case RecordKind::Returned:
        return Action::ReturnEntry;
    case RecordKind::ExaminationOrdered:
    case RecordKind::ExaminationEnded:
        return Action::ExamineGoods;
    case RecordKind::Accepted:
        return Action::AcceptEntry;
    case RecordKind::PaymentTaken:
        return Action::TakeMoney;
    case RecordKind::PaymentVoided:
        return Action::VoidPayment;
    case RecordKind::Released:
        return Action::ReleaseGoods;
    case RecordKind::Cancelled:
        return Action::CancelEntry;
    case RecordKind::Countersigned:
        return Action::CountersignProvisionalEntry;
    case RecordKind::DrawerOpened:
        return Action::OpenDrawer;
    case RecordKind::DrawerDropped: // whoever answers for what is in the drawer
    case RecordKind::DrawerClosed:
        return Action::CloseDrawer;
    case RecordKind::BusinessRegistered:
    case RecordKind::RoleGranted:
    case RecordKind::RoleEnded:
    case RecordKind::DelegationAsked:
    case RecordKind::DelegationAccepted:
    case RecordKind::DelegationDeclined:
    case RecordKind::DelegationRevoked:
        return {};
    }
    return {};
}

bool movesMoney(RecordKind kind)
{
    return kind == RecordKind::PaymentTaken || kind == RecordKind::PaymentVoided ||
           protocol::subjectOf(kind) == protocol::SubjectKind::DrawerSession;
}

std::optional<ImporterAction> importerActionOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::RoleGranted:
    case RecordKind::RoleEnded:
        return ImporterAction::ManageUsers;
    case RecordKind::DelegationAsked:
        return ImporterAction::AskDelegation;
    case RecordKind::DelegationAccepted:
    case RecordKind::DelegationDeclined:
        return ImporterAction::AcceptDelegation;
    case RecordKind::DelegationRevoked:
        return ImporterAction::RevokeDelegation;
    default:
        return {};
    }
}

} // namespace carm::central
