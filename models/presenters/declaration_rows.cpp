#include "presenters/declaration_rows.h"

#include "presenters/format.h"
#include "presenters/importer_messages.h"

namespace carm::presenters {
namespace {

using account::ChangeKind;
using declaration::DeclarationEvent;
using declaration::DeclarationState;
using declaration::EntryType;
using outbox::OutboxState;

bool isStuck(const std::optional<outbox::OutboxItem>& item)
{
    return item && (item->state == OutboxState::Rejected || item->state == OutboxState::Parked);
}

bool isFinishedState(DeclarationState state)
{
    return state == DeclarationState::Paid || state == DeclarationState::Released ||
           state == DeclarationState::Cancelled || state == DeclarationState::Abandoned;
}

bool needsPerson(const DeclarationRow& row)
{
    return isStuck(row.own) || row.present.isDisputed || row.present.needPerson > 0 ||
           row.present.state == DeclarationState::Returned;
}

QString stateExplanation(DeclarationState state, const Speaker& speaker)
{
    switch (state) {
    case DeclarationState::Submitted:
        return speaker.say("ImporterStates", "The agency has it. Nobody has looked at it yet.");
    case DeclarationState::Presented:
        return speaker.say("ImporterStates", "The papers are at the counter.");
    case DeclarationState::UnderReview:
        return speaker.say("ImporterStates", "An officer is reading it.");
    case DeclarationState::Returned:
        return speaker.say("ImporterStates",
                           "Something must be mended or brought. Correct it, or go to the counter.");
    case DeclarationState::UnderExamination:
        return speaker.say("ImporterStates", "The goods are being looked at.");
    case DeclarationState::Accepted:
        return speaker.say("ImporterStates", "It is on your account and will stand on the statement.");
    case DeclarationState::PaymentDue:
        return speaker.say("ImporterStates",
                           "It is accepted. Pay at the counter to have the goods released.");
    case DeclarationState::Paid:
        return speaker.say("ImporterStates", "It is paid. The goods can be released.");
    case DeclarationState::Released:
        return speaker.say("ImporterStates", "The goods are released.");
    case DeclarationState::Cancelled:
        return speaker.say("ImporterStates", "It was cancelled; its number is not used again.");
    case DeclarationState::Abandoned:
        return speaker.say("ImporterStates", "Nobody came back for it. Present it again at the counter.");
    }
    return {};
}

QString addressText(const importer::Address& address)
{
    QStringList parts{address.street, address.city, address.province, address.postalCode, address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Message notInThisStateMessage(DeclarationState state, const Speaker& speaker)
{
    return {speaker.say("Changes", "It cannot be changed now."), stateExplanation(state, speaker),
            state == DeclarationState::UnderExamination
                ? speaker.say("Changes", "Wait until the examination has ended.")
                : speaker.say("Changes", "Make a new entry, or ask the agency.")};
}

Message kindMessage(ChangeKind kind, const QString& due, const Speaker& speaker)
{
    switch (kind) {
    case ChangeKind::Correction:
        return {speaker.say("Changes", "This is a correction."),
                speaker.say("Changes", "The payment due date, %1, has not passed.", {due}),
                speaker.say("Changes", "It counts as soon as the agency has it, and bears no interest.")};
    case ChangeKind::Adjustment:
        return {speaker.say("Changes", "This is an adjustment."),
                speaker.say("Changes", "The payment due date, %1, has passed.", {due}),
                speaker.say("Changes", "The agency reviews it. Interest may run on what is owed.")};
    case ChangeKind::TooLate:
        break;
    }
    return {speaker.say("Changes", "It is too late for a change."),
            speaker.say("Changes", "The years for an adjustment have passed."),
            speaker.say("Changes", "Ask the agency whether an appeal is possible.")};
}

Message dueUnknownMessage(const Speaker& speaker)
{
    return {speaker.say("Changes", "It is not known yet whether this is a correction or an adjustment."),
            speaker.say("Changes", "The reference edition lacks the figures for the payment due date."),
            speaker.say("Changes", "Connect to the agency, which sends a newer edition.")};
}

} // namespace

DeclarationRow draftRow(const outbox::DraftListRow& listed)
{
    DeclarationRow row;
    const bool corrects = !listed.transactionNumber.isEmpty();
    row.kind = listed.isTemplate ? DeclarationRowKind::Template
               : corrects        ? DeclarationRowKind::CorrectionDraft
                                 : DeclarationRowKind::Draft;
    row.draftId = listed.id;
    row.transactionNumber = listed.transactionNumber;
    row.title = listed.title;
    row.changedAt = listed.changedAt;
    return row;
}

std::optional<DeclarationRow> sealedRow(const outbox::KnownDeclaration& known)
{
    const auto content = protocol::readDocument(known.entry.document);
    if (!content) {
        return {};
    }
    DeclarationRow row;
    row.kind = DeclarationRowKind::Sealed;
    row.transactionNumber = known.entry.subject;
    row.title = content->draft.provisionalImporter ? content->draft.provisionalImporter->legalName
                                                   : content->draft.importerName;
    row.importerNumber = content->draft.importerNumber;
    row.type = content->draft.type;
    row.changedAt = content->context.sealedAt;
    row.present = presentState(known);
    row.own = known.own;
    const QDate released = QDate::fromString(content->draft.releaseDate, Qt::ISODate);
    row.accounted =
        released.isValid() ? released : QDate::fromString(content->draft.accountingDate, Qt::ISODate);
    return row;
}

bool isShownBy(DeclarationFilter filter, const DeclarationRow& row)
{
    const bool isSealed = row.kind == DeclarationRowKind::Sealed;
    switch (filter) {
    case DeclarationFilter::All:
        return row.kind != DeclarationRowKind::Template;
    case DeclarationFilter::Drafts:
        return row.kind == DeclarationRowKind::Draft || row.kind == DeclarationRowKind::CorrectionDraft;
    case DeclarationFilter::Templates:
        return row.kind == DeclarationRowKind::Template;
    case DeclarationFilter::Submitted:
        return isSealed && !isFinishedState(row.present.state) &&
               row.present.state != DeclarationState::PaymentDue;
    case DeclarationFilter::ToPay:
        return isSealed && row.present.state == DeclarationState::PaymentDue;
    case DeclarationFilter::Finished:
        return isSealed && isFinishedState(row.present.state);
    case DeclarationFilter::NeedsPerson:
        return isSealed && needsPerson(row);
    }
    return true;
}

QString declarationFilterName(DeclarationFilter filter, const Speaker& speaker)
{
    switch (filter) {
    case DeclarationFilter::All:
        return speaker.say("Declarations", "All");
    case DeclarationFilter::Drafts:
        return speaker.say("Declarations", "Drafts");
    case DeclarationFilter::Templates:
        return speaker.say("Declarations", "Templates");
    case DeclarationFilter::Submitted:
        return speaker.say("Declarations", "Submitted");
    case DeclarationFilter::ToPay:
        return speaker.say("Declarations", "To pay");
    case DeclarationFilter::Finished:
        return speaker.say("Declarations", "Finished");
    case DeclarationFilter::NeedsPerson:
        return speaker.say("Declarations", "Needs you");
    }
    return {};
}

StatePill declarationPill(const DeclarationRow& row, const Speaker& speaker)
{
    switch (row.kind) {
    case DeclarationRowKind::Draft:
        return {StateTone::Neutral, speaker.say("ImporterStates", "Draft"),
                speaker.say("ImporterStates", "Saved on this computer; nothing was submitted.")};
    case DeclarationRowKind::CorrectionDraft:
        return {StateTone::Neutral, speaker.say("ImporterStates", "Change in preparation"),
                speaker.say("ImporterStates", "The version that was submitted still counts.")};
    case DeclarationRowKind::Template:
        return {StateTone::Neutral, speaker.say("ImporterStates", "Template"),
                speaker.say("ImporterStates", "New entries can be made from it.")};
    case DeclarationRowKind::Sealed:
        break;
    }
    if (isStuck(row.own)) {
        return {StateTone::Attention, speaker.say("ImporterStates", "Needs you"),
                messageForProblem(row.own->lastProblem, speaker).what};
    }
    const bool isOnItsWay = row.own && isWaiting(*row.own) && !row.present.isTold;
    if (isOnItsWay) {
        return {StateTone::Waiting, speaker.say("ImporterStates", "Saved, to be sent"),
                speaker.say("ImporterStates", "It is signed and numbered, and is sent as soon as the agency "
                                              "can be reached.")};
    }
    StatePill pill = statePill(row.present.state, speaker);
    pill.explanation = stateExplanation(row.present.state, speaker);
    return pill;
}

std::optional<QDate> paymentDueOf(QDate accounted, const std::optional<account::DueDates>& dueDates)
{
    if (!accounted.isValid() || !dueDates) {
        return {};
    }
    return dueDates->paymentDue(dueDates->periodOf(accounted));
}

ChangeOffer changeOfferOf(const DeclarationRow& row, const std::optional<account::DueDates>& dueDates,
                          QDate today, const std::optional<Message>& refusal, const Speaker& speaker)
{
    ChangeOffer offer;
    offer.text = speaker.say("Changes", "Correct");
    offer.dueDay = paymentDueOf(row.accounted, dueDates);
    const auto type = declaration::entryTypeFromText(row.type);
    const bool isPossible =
        type && declaration::transition(*type, row.present.state, DeclarationEvent::NewVersionSealed);
    if (!offer.dueDay) {
        offer.why = dueUnknownMessage(speaker);
        return offer;
    }
    offer.kind = dueDates->changeKind(row.accounted, *offer.dueDay, today);
    const QString due = formatDate(*offer.dueDay, speaker.language());
    offer.why = kindMessage(offer.kind, due, speaker);
    if (offer.kind == ChangeKind::Correction) {
        offer.until = speaker.say("Changes", "until %1", {due});
    } else {
        offer.text = speaker.say("Changes", "Ask for an adjustment");
    }
    if (refusal) {
        offer.why = *refusal;
    } else if (!isPossible) {
        offer.why = notInThisStateMessage(row.present.state, speaker);
    }
    offer.isAllowed = isPossible && !refusal && offer.kind != ChangeKind::TooLate;
    return offer;
}

void fillImporter(declaration::Draft& draft, const BusinessChoice& business,
                  const protocol::BusinessView& view)
{
    if (!business.programs.isEmpty()) {
        draft.importerNumber = business.number + business.programs.front();
    }
    if (const auto profile = importer::businessProfileFromJson(view.profile)) {
        draft.importerName = profile->legalName;
        draft.importerAddress = addressText(profile->address);
        draft.importerPhone = profile->contacts.empty() ? QString() : profile->contacts.front().phone;
    }
}

declaration::Draft copiedDraft(const declaration::Draft& draft, QDate today)
{
    declaration::Draft copy = draft;
    copy.cargoControlNumber.clear();
    copy.releaseDate.clear();
    copy.reasons.clear();
    copy.accountingDate = today.toString(Qt::ISODate);
    for (declaration::DraftInvoice& invoice : copy.invoices) {
        invoice.number.clear();
        invoice.directShipmentDate.clear();
        invoice.total.clear();
    }
    return copy;
}

QString draftPage()
{
    return QStringLiteral("editor");
}

declaration::Draft withoutReasons(declaration::Draft draft)
{
    draft.reasons.clear();
    return draft;
}

declaration::Draft correctingDraft(const declaration::Draft& draft)
{
    declaration::Draft next = draft;
    next.reasons.assign(1, {});
    return next;
}

} // namespace carm::presenters
