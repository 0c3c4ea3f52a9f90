#include "presenters/counter_texts.h"

#include "importer/provisional_importer.h"
#include "presenters/message_table.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using protocol::RecordKind;

template <class Code> struct NameRow {
    Code code;
    const char* name;
};

template <class Rows, class Code>
QString sayName(const Rows& rows, const char* context, Code code, const Speaker& speaker)
{
    for (const auto& row : rows) {
        if (row.code == code) {
            return speaker.say(context, row.name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

constexpr NameRow<RecordKind> kRecordNames[] = {
    {RecordKind::Presented, QT_TRANSLATE_NOOP("CounterRecords", "Papers presented")},
    {RecordKind::ReviewStarted, QT_TRANSLATE_NOOP("CounterRecords", "Review started")},
    {RecordKind::Returned, QT_TRANSLATE_NOOP("CounterRecords", "Returned to the importer")},
    {RecordKind::ExaminationOrdered, QT_TRANSLATE_NOOP("CounterRecords", "Examination ordered")},
    {RecordKind::ExaminationEnded, QT_TRANSLATE_NOOP("CounterRecords", "Examination ended")},
    {RecordKind::Accepted, QT_TRANSLATE_NOOP("CounterRecords", "Accepted")},
    {RecordKind::PaymentTaken, QT_TRANSLATE_NOOP("CounterRecords", "Payment taken")},
    {RecordKind::PaymentVoided, QT_TRANSLATE_NOOP("CounterRecords", "Payment voided")},
    {RecordKind::Released, QT_TRANSLATE_NOOP("CounterRecords", "Goods released")},
    {RecordKind::Cancelled, QT_TRANSLATE_NOOP("CounterRecords", "Cancelled")},
    {RecordKind::Countersigned, QT_TRANSLATE_NOOP("CounterRecords", "Countersigned")},
    {RecordKind::DrawerOpened, QT_TRANSLATE_NOOP("CounterRecords", "Drawer opened")},
    {RecordKind::DrawerDropped, QT_TRANSLATE_NOOP("CounterRecords", "Drop to the safe")},
    {RecordKind::DrawerClosed, QT_TRANSLATE_NOOP("CounterRecords", "Drawer closed")},
    {RecordKind::BusinessRegistered, QT_TRANSLATE_NOOP("CounterRecords", "Business registered")},
    {RecordKind::RoleGranted, QT_TRANSLATE_NOOP("CounterRecords", "Role granted")},
    {RecordKind::RoleEnded, QT_TRANSLATE_NOOP("CounterRecords", "Role ended")},
    {RecordKind::DelegationAsked, QT_TRANSLATE_NOOP("CounterRecords", "Delegation asked for")},
    {RecordKind::DelegationAccepted, QT_TRANSLATE_NOOP("CounterRecords", "Delegation accepted")},
    {RecordKind::DelegationDeclined, QT_TRANSLATE_NOOP("CounterRecords", "Delegation declined")},
    {RecordKind::DelegationRevoked, QT_TRANSLATE_NOOP("CounterRecords", "Delegation revoked")},
};

constexpr NameRow<cashier::TenderKind> kTenderNames[] = {
    {cashier::TenderKind::Cash, QT_TRANSLATE_NOOP("Tenders", "Cash")},
    {cashier::TenderKind::DebitCard, QT_TRANSLATE_NOOP("Tenders", "Debit card")},
    {cashier::TenderKind::CreditCard, QT_TRANSLATE_NOOP("Tenders", "Credit card")},
    {cashier::TenderKind::UncertifiedCheque, QT_TRANSLATE_NOOP("Tenders", "Cheque, not certified")},
    {cashier::TenderKind::CertifiedCheque, QT_TRANSLATE_NOOP("Tenders", "Certified cheque")},
    {cashier::TenderKind::MoneyOrder, QT_TRANSLATE_NOOP("Tenders", "Money order")},
};

constexpr NameRow<access::Role> kRoleNames[] = {
    {access::Role::BorderServicesOfficer, QT_TRANSLATE_NOOP("Roles", "Border services officer")},
    {access::Role::Cashier, QT_TRANSLATE_NOOP("Roles", "Cashier")},
    {access::Role::Supervisor, QT_TRANSLATE_NOOP("Roles", "Supervisor")},
    {access::Role::BusinessAccountManager, QT_TRANSLATE_NOOP("Roles", "Business account manager")},
    {access::Role::ProgramAccountManager, QT_TRANSLATE_NOOP("Roles", "Program account manager")},
    {access::Role::Editor, QT_TRANSLATE_NOOP("Roles", "Editor")},
    {access::Role::Reader, QT_TRANSLATE_NOOP("Roles", "Reader")},
    {access::Role::ProxyBusinessAccountManager, QT_TRANSLATE_NOOP("Roles", "Proxy business account manager")},
    {access::Role::ProxyProgramAccountManager, QT_TRANSLATE_NOOP("Roles", "Proxy program account manager")},
};

constexpr NameRow<importer::IdentificationKind> kIdentificationNames[] = {
    {importer::IdentificationKind::DriversLicence, QT_TRANSLATE_NOOP("Identification", "Driver's licence")},
    {importer::IdentificationKind::Passport, QT_TRANSLATE_NOOP("Identification", "Passport")},
    {importer::IdentificationKind::PermanentResidentCard,
     QT_TRANSLATE_NOOP("Identification", "Permanent resident card")},
    {importer::IdentificationKind::OtherGovernmentCard,
     QT_TRANSLATE_NOOP("Identification", "Another card issued by a government")},
};

constexpr NameRow<importer::ProvisionalReason> kProvisionalReasonNames[] = {
    {importer::ProvisionalReason::FirstTimeImporter,
     QT_TRANSLATE_NOOP("Identification", "Imports for the first time")},
    {importer::ProvisionalReason::NumberPending,
     QT_TRANSLATE_NOOP("Identification", "Has asked for a business number")},
    {importer::ProvisionalReason::RegistryUnreachable,
     QT_TRANSLATE_NOOP("Identification", "The registry cannot be reached")},
};

} // namespace

QString printedTransactionNumber(const QString& digits)
{
    const auto number = identifiers::TransactionNumber::parse(digits);
    return number ? number->printed() : digits;
}

QString declarationSearchText(const QString& typed)
{
    const QString text = typed.trimmed();
    if (const auto account = identifiers::ImportProgramAccount::parse(text)) {
        return account->text();
    }
    QString digits = text;
    digits.remove(u'-').remove(u' ');
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    return isNumber ? digits : text;
}

QString recordName(protocol::RecordKind kind, const Speaker& speaker)
{
    return sayName(kRecordNames, "CounterRecords", kind, speaker);
}

StatePill standingPill(HistoryRecord::Standing standing, const Speaker& speaker)
{
    using Standing = HistoryRecord::Standing;
    switch (standing) {
    case Standing::Received:
        return {StateTone::Good, speaker.say("Counter", "Received"),
                speaker.say("Counter", "The agency has it.")};
    case Standing::Waiting:
        return {StateTone::Waiting, speaker.say("Counter", "Saved here"),
                speaker.say("Counter", "It is sent when the agency can be reached.")};
    case Standing::Refused:
        return {StateTone::Attention, speaker.say("Counter", "Refused"),
                speaker.say("Counter", "The agency refused it, so it does not count.")};
    case Standing::Stuck:
        return {StateTone::Attention, speaker.say("Counter", "Stuck"),
                speaker.say("Counter", "It could not be sent. Support must let it go on.")};
    case Standing::Misfit:
        return {StateTone::Attention, speaker.say("Counter", "Disputed"),
                speaker.say("Counter", "It does not fit what had happened before.")};
    }
    return {};
}

QString tenderName(cashier::TenderKind kind, const Speaker& speaker)
{
    return sayName(kTenderNames, "Tenders", kind, speaker);
}

QString roleName(access::Role role, const Speaker& speaker)
{
    return sayName(kRoleNames, "Roles", role, speaker);
}

QString roleNames(const access::Roles& roles, const Speaker& speaker)
{
    QStringList names;
    for (const access::Role role : roles) {
        names += roleName(role, speaker);
    }
    return names.join(QStringLiteral(", "));
}

QString officeName(const QString& code, const reference::Edition& edition, QDate day, const Speaker& speaker)
{
    const auto parsed = identifiers::OfficeCode::parse(code);
    const reference::Office* office = parsed ? edition.office(parsed.value(), day) : nullptr;
    return office != nullptr ? QStringLiteral("%1 (%2)").arg(pick(office->name, speaker.language()), code)
                             : code;
}

QString identificationName(const QString& kind, const Speaker& speaker)
{
    const auto known = importer::identificationKindFromText(kind);
    return known ? sayName(kIdentificationNames, "Identification", *known, speaker) : kind;
}

QString provisionalReasonName(const QString& reason, const Speaker& speaker)
{
    const auto known = importer::provisionalReasonFromText(reason);
    return known ? sayName(kProvisionalReasonNames, "Identification", *known, speaker) : reason;
}

std::vector<Choice> reasonChoices(reference::ReasonKind kind, const reference::Edition& edition, QDate day,
                                  const Speaker& speaker)
{
    std::vector<Choice> choices;
    for (const reference::Reason* reason : edition.reasonsOf(kind, day)) {
        choices.push_back({reason->code, pick(reason->name, speaker.language()), {}, {}});
    }
    return choices;
}

QString reasonName(reference::ReasonKind kind, const QString& code, const reference::Edition& edition,
                   QDate day, const Speaker& speaker)
{
    const reference::Reason* reason = edition.reason(kind, code, day);
    return reason != nullptr ? pick(reason->name, speaker.language()) : code;
}

} // namespace carm::presenters
