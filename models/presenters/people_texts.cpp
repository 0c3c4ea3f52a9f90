#include "presenters/people_texts.h"

#include "presenters/format.h"

namespace carm::presenters {

using importer::DelegationState;
using importer::ThirdPartyKind;
using outbox::OutboxState;

StatePill recordPill(const outbox::OutboxItem* item, const Speaker& speaker)
{
    if (item == nullptr || item->state == OutboxState::Acknowledged) {
        return {StateTone::Good, speaker.say("People", "In force"),
                speaker.say("People", "The agency has it.")};
    }
    if (isWaiting(*item)) {
        return {StateTone::Waiting, speaker.say("People", "To be sent"),
                speaker.say("People", "It counts here already and is sent when the agency can be reached.")};
    }
    return {StateTone::Attention, speaker.say("People", "Refused"),
            speaker.say("People", "The agency did not take it: “%1”.", {item->lastProblem})};
}

StatePill delegationPill(DelegationState state, const Speaker& speaker)
{
    switch (state) {
    case DelegationState::Asked:
        return {StateTone::Waiting, speaker.say("Delegation", "Asked for"),
                speaker.say("Delegation", "The importer has not answered yet.")};
    case DelegationState::Accepted:
        return {StateTone::Good, speaker.say("Delegation", "Accepted"),
                speaker.say("Delegation", "The third party may act within it.")};
    case DelegationState::Declined:
        return {StateTone::Neutral, speaker.say("Delegation", "Declined"),
                speaker.say("Delegation", "The importer said no.")};
    case DelegationState::Withdrawn:
        return {StateTone::Neutral, speaker.say("Delegation", "Withdrawn"),
                speaker.say("Delegation", "The third party gave it up.")};
    case DelegationState::Revoked:
        return {StateTone::Neutral, speaker.say("Delegation", "Revoked"),
                speaker.say("Delegation", "The importer took it back.")};
    case DelegationState::Expired:
        return {StateTone::Neutral, speaker.say("Delegation", "Expired"),
                speaker.say("Delegation", "Its last day has passed.")};
    }
    return {};
}

QString thirdPartyName(ThirdPartyKind kind, const Speaker& speaker)
{
    switch (kind) {
    case ThirdPartyKind::LicensedCustomsBroker:
        return speaker.say("Delegation", "Licensed customs broker");
    case ThirdPartyKind::TradeConsultant:
        return speaker.say("Delegation", "Trade consultant");
    case ThirdPartyKind::UnpaidAgent:
        return speaker.say("Delegation", "Unpaid agent");
    }
    return {};
}

QString scopeText(const importer::DelegationScope& scope, const Speaker& speaker)
{
    QStringList rights;
    if (scope.view) {
        rights += speaker.say("Delegation", "view");
    }
    if (scope.declare) {
        rights += speaker.say("Delegation", "declare and correct");
    }
    if (scope.pay) {
        rights += speaker.say("Delegation", "pay");
    }
    if (scope.manage) {
        rights += speaker.say("Delegation", "manage people and accounts");
    }
    rights += scope.disclosure == importer::Disclosure::AllTransactions
                  ? speaker.say("Delegation", "all transactions")
                  : speaker.say("Delegation", "its own transactions only");
    return rights.join(QStringLiteral(" · "));
}

QString programsText(const std::set<identifiers::ImportProgramAccount>& programs, const Speaker& speaker)
{
    if (programs.empty()) {
        return speaker.say("Delegation", "All program accounts");
    }
    QStringList names;
    for (const identifiers::ImportProgramAccount& program : programs) {
        names += program.text().mid(9);
    }
    return names.join(QStringLiteral(", "));
}

QString lastDayText(const std::optional<QDate>& day, const Speaker& speaker)
{
    return day ? speaker.say("Delegation", "until %1", {formatDate(*day, speaker.language())})
               : speaker.say("Delegation", "until it is revoked");
}

Message oneManagerMessage(const Speaker& speaker)
{
    return {speaker.say("People", "There is one business account manager only."),
            speaker.say("People", "When that person is away, nobody can let others in or answer requests."),
            speaker.say("People", "Make a second person business account manager.")};
}

Message requestsWaitMessage(int requests, const Speaker& speaker)
{
    return {speaker.sayCount("People", "%n request(s) of third parties", "delegations that were asked for",
                             requests),
            speaker.say("People", "They can do nothing for the business until they are answered."),
            speaker.say("People", "Accept what you agree to, with scope and last day, or decline.")};
}

Message badImporterNumberMessage(const Speaker& speaker)
{
    return {speaker.say("Delegation", "The importer's business number is not right."),
            speaker.say("Delegation", "It has nine digits, and the last one checks the others."),
            speaker.say("Delegation", "Compare it with a paper of the importer.")};
}

Message signInMissingMessage(const Speaker& speaker)
{
    return {
        speaker.say("People", "This person has no sign-in yet."),
        speaker.say("People", "A role is given to somebody who can sign."),
        speaker.say("People", "Let the person set up passphrase and second factor at this computer first.")};
}

} // namespace carm::presenters
