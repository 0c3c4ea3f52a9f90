// Delegation: a third party asks to act for an importer, the importer accepts with scope and end, and may
// revoke at any time. Its life is a pure table. Domain note 8.2.
#pragma once

#include "identifiers/identifiers.h"
#include "importer/roles.h"
#include "support/json.h"

#include <QDate>
#include <QUuid>

#include <set>

namespace carm::importer {

enum class DelegationState { Asked, Accepted, Declined, Withdrawn, Revoked, Expired };
enum class DelegationEvent {
    Accepted, ///< by a manager of the importer, as are declined and revoked
    Declined,
    Withdrawn, ///< by the third party: the request, or the delegation that it does not need any more
    Revoked,
    EndPassed, ///< the last day is over
};

/// Nothing when the event is not allowed in that state. Only Asked and Accepted can be left.
std::optional<DelegationState> transition(DelegationState state, DelegationEvent event);

/// Only a licensed customs broker may account for others for pay.
enum class ThirdPartyKind { LicensedCustomsBroker, TradeConsultant, UnpaidAgent };

enum class Disclosure { OwnTransactionsOnly, AllTransactions };

struct DelegationScope {
    bool view = true;     ///< declarations and statements, as far as disclosed
    bool declare = false; ///< prepare, submit and correct declarations
    bool pay = false;
    bool manage = false; ///< users and program accounts, through proxy roles
    Disclosure disclosure = Disclosure::OwnTransactionsOnly;
    bool operator==(const DelegationScope&) const = default;
};

struct Delegation {
    QUuid id;
    identifiers::BusinessNumber importer;
    identifiers::BusinessNumber thirdParty;
    ThirdPartyKind kind = ThirdPartyKind::LicensedCustomsBroker;
    std::set<identifiers::ImportProgramAccount> programs; ///< of the importer; empty: all of them
    DelegationScope scope;
    std::optional<QDate> lastDay; ///< included; without one it holds until it is revoked
    DelegationState state = DelegationState::Asked;
    bool operator==(const Delegation&) const = default;
};

enum class DelegationError {
    OwnBusiness,      ///< importer and third party are one
    AnotherBusiness,  ///< a program account is not the importer's
    NothingDelegated, ///< a scope without any right
    LicenceNeeded,    ///< accounting by a third party that is neither licensed nor unpaid
    ConsultantViews,  ///< a trade consultant may only view
    EndInPast,
    WiderThanAsked, ///< the importer may narrow what was asked for, not widen it
    NotAllowedNow,  ///< the table does not allow it in this state
};

/// Checks a request and returns it in the state Asked.
Result<Delegation, DelegationError> ask(Delegation request, QDate today);

/// What the importer grants may be narrower than what was asked for: scope, programs, end.
Result<Delegation, DelegationError> accept(const Delegation& asked, const DelegationScope& granted,
                                           std::set<identifiers::ImportProgramAccount> programs,
                                           std::optional<QDate> lastDay, QDate today);

/// Any other event of the table. A delegation whose end has passed can neither be withdrawn nor revoked.
Result<Delegation, DelegationError> apply(const Delegation& delegation, DelegationEvent event, QDate today);

/// The state on that day: an accepted delegation is Expired, and a request that names an end too, when the
/// last day is over.
DelegationState stateOn(const Delegation& delegation, QDate day);
bool covers(const Delegation& delegation, const std::optional<identifiers::ImportProgramAccount>& program);
/// Whether the scope has the right that the action needs; disclosure apart.
bool scopeAllows(const DelegationScope& scope, ImporterAction action);

/// As records and central's register carry it; `lastDay` is left out when there is none. Strict.
QJsonObject toJson(const Delegation& delegation);
Result<Delegation, json::Error> delegationFromJson(const QJsonObject& object, const QString& path = {});

QString toText(DelegationState state);
std::optional<DelegationState> delegationStateFromText(QStringView text);
QString toText(ThirdPartyKind kind);
std::optional<ThirdPartyKind> thirdPartyKindFromText(QStringView text);
QString toText(Disclosure disclosure);
std::optional<Disclosure> disclosureFromText(QStringView text);

} // namespace carm::importer
