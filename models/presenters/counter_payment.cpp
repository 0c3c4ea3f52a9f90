#include "presenters/counter_payment.h"

#include "presenters/counter_messages.h"
#include "presenters/counter_texts.h"
#include "protocol/recorded_payment.h"

#include <utility>

namespace carm::presenters {
namespace {

using cashier::Tender;
using cashier::TenderErrorCode;
using cashier::TenderKind;
using cashier::TenderLimit;
using cashier::TenderRule;
using money::Cents;

/// Of an importer's cheques: one that came back is forgiven (domain note 11).
constexpr int kMostReturnedCheques = 1;

/// What a receipt shows of the reference of a card payment: paper lies about.
constexpr qsizetype kPrintedCardReferenceLength = 4;

QString signedDollars(Cents amount, Language language)
{
    const QString text = formatDollars(amount, language);
    return amount > Cents() ? u'+' + text : text;
}

QString limitText(const TenderLimit& limit, const Speaker& speaker)
{
    const QString amount = formatDollars(limit.amount, speaker.language());
    return limit.sense == cashier::LimitSense::LessThan ? speaker.say("Tenders", "Less than %1.", {amount})
                                                        : speaker.say("Tenders", "At most %1.", {amount});
}

bool isCard(TenderKind kind)
{
    return kind == TenderKind::DebitCard || kind == TenderKind::CreditCard;
}

QString printedReference(const protocol::RecordedTender& tender, std::optional<TenderKind> kind)
{
    const bool isShortened = kind && isCard(*kind) && tender.reference.size() > kPrintedCardReferenceLength;
    return isShortened ? u'…' + tender.reference.last(kPrintedCardReferenceLength) : tender.reference;
}

QString importerOf(const declaration::Draft& draft)
{
    return draft.provisionalImporter ? draft.provisionalImporter->legalName : draft.importerName;
}

std::vector<PrintedRow> receiptTotals(const protocol::PaymentBody& body, const Speaker& speaker)
{
    const Language language = speaker.language();
    std::vector<PrintedRow> rows{{speaker.say("Receipt", "Owed"), formatDollars(body.owed, language)}};
    if (!body.rounding.isZero()) {
        rows.push_back({speaker.say("Receipt", "Rounding of cash"), signedDollars(body.rounding, language)});
    }
    if (!body.change.isZero()) {
        rows.push_back({speaker.say("Receipt", "Change"), formatDollars(body.change, language)});
    }
    return rows;
}

} // namespace

cashier::TenderRules tenderRules(const reference::Edition& edition, QDate day)
{
    cashier::TenderRules rules;
    rules.rules.push_back({.kind = TenderKind::Cash});
    rules.rules.push_back({.kind = TenderKind::DebitCard, .needsReference = true});
    if (const auto below = edition.amount(QStringLiteral("credit_card_below"), day)) {
        rules.rules.push_back({.kind = TenderKind::CreditCard,
                               .limit = TenderLimit{*below, cashier::LimitSense::LessThan},
                               .needsReference = true});
    }
    const auto most = edition.amount(QStringLiteral("uncertified_cheque_most"), day);
    const auto pieces = edition.number(QStringLiteral("uncertified_cheque_identification_pieces"), day);
    if (most && pieces) {
        rules.rules.push_back({.kind = TenderKind::UncertifiedCheque,
                               .limit = TenderLimit{*most, cashier::LimitSense::AtMost},
                               .needsReference = true,
                               .piecesOfIdentification = static_cast<int>(*pieces),
                               .takenForPenalties = false,
                               .canadianInstitutionOnly = true,
                               .payersOwnOnly = true,
                               .toReceiverGeneralOnly = true,
                               .mostReturned = kMostReturnedCheques});
    }
    for (const TenderKind kind : {TenderKind::CertifiedCheque, TenderKind::MoneyOrder}) {
        rules.rules.push_back({.kind = kind, .needsReference = true, .toReceiverGeneralOnly = true});
    }
    return rules;
}

TenderForm tenderForm(const TenderRule& rule, const Speaker& speaker)
{
    TenderForm form;
    form.kind = rule.kind;
    form.name = tenderName(rule.kind, speaker);
    form.hint = rule.limit ? limitText(*rule.limit, speaker) : QString();
    if (rule.needsReference) {
        form.referenceLabel = isCard(rule.kind) ? speaker.say("Tenders", "Reference of the card terminal")
                                                : speaker.say("Tenders", "Number and financial institution");
    }
    form.asksPayer = rule.payersOwnOnly;
    form.piecesOfIdentification = rule.piecesOfIdentification;
    form.asksCanadianInstitution = rule.canadianInstitutionOnly;
    form.asksPayersOwn = rule.payersOwnOnly;
    form.asksReceiverGeneral = rule.toReceiverGeneralOnly;
    form.asksReturnedEarlier = rule.mostReturned.has_value();
    return form;
}

std::vector<TenderProblem> readTender(const TenderEntry& entry, const Speaker& speaker, Tender& tender)
{
    std::vector<TenderProblem> problems;
    const auto canonical = canonicalNumber(entry.amount, 2);
    const auto amount = canonical ? Cents::parse(*canonical) : Result<Cents, money::NumberError>(Cents());
    if (!canonical || !amount) {
        problems.push_back({TenderField::Amount, amountMessage(speaker)});
    }
    const QString reference = entry.reference.simplified();
    if (reference.size() > kMostReferenceLength) {
        problems.push_back({TenderField::Reference,
                            counterMessage(cashier::TenderError{TenderErrorCode::TextTooLong, {}}, speaker)});
    }
    tender = {entry.kind, amount ? amount.value() : Cents(), reference, Pii(entry.payer.simplified()),
              entry.seen};
    return problems;
}

TenderField fieldOf(TenderErrorCode code)
{
    switch (code) {
    case TenderErrorCode::KindNotTaken:
    case TenderErrorCode::NotForPenalties:
    case TenderErrorCode::TooManyTenders:
    case TenderErrorCode::NothingOwed:
        return TenderField::Kind;
    case TenderErrorCode::TextTooLong:
    case TenderErrorCode::CardNumber:
    case TenderErrorCode::ReferenceMissing:
        return TenderField::Reference;
    case TenderErrorCode::NotPositive:
    case TenderErrorCode::NotPayableInCash:
    case TenderErrorCode::MoreThanRemains:
    case TenderErrorCode::LimitPassed:
        return TenderField::Amount;
    case TenderErrorCode::IdentificationMissing:
        return TenderField::Identification;
    case TenderErrorCode::ForeignInstitution:
    case TenderErrorCode::ThirdParty:
    case TenderErrorCode::NotToReceiverGeneral:
    case TenderErrorCode::ReturnedEarlier:
        return TenderField::Conditions;
    }
    return TenderField::Amount;
}

SettlementView settlementView(const cashier::Settlement& settlement, const Speaker& speaker)
{
    const Language language = speaker.language();
    SettlementView view;
    view.owed = formatDollars(settlement.owed(), language);
    view.remaining = formatDollars(settlement.remaining(), language);
    view.cashToAsk = formatDollars(settlement.cashToAsk(), language);
    view.change = formatDollars(settlement.change(), language);
    const Cents rounding = settlement.roundingDifference();
    view.rounding = rounding.isZero() ? QString() : signedDollars(rounding, language);
    for (const cashier::AppliedTender& each : settlement.tenders()) {
        view.tenders.push_back({tenderName(each.tender.kind, speaker),
                                formatDollars(each.tender.amount, language),
                                formatDollars(each.applied, language), each.tender.reference});
    }
    view.isSettled = settlement.isSettled();
    return view;
}

protocol::PaymentBody paymentBody(const cashier::Settlement& settlement,
                                  const cashier::ReceiptNumber& receipt, const QString& drawerSession)
{
    protocol::PaymentBody body;
    body.receiptNumber = receipt.text();
    body.drawerSession = drawerSession;
    body.owed = settlement.owed();
    for (const cashier::AppliedTender& each : settlement.tenders()) {
        body.tenders.push_back(
            {cashier::toText(each.tender.kind), each.tender.amount, each.applied, each.tender.reference});
    }
    body.change = settlement.change();
    body.rounding = settlement.roundingDifference();
    return body;
}

std::optional<cashier::Payment> paymentOf(const OwnPayment& payment, const QString& transactionNumber)
{
    protocol::RecordContext context;
    context.id = payment.id;
    context.subject = transactionNumber;
    context.recordedAt = payment.takenAt;
    return protocol::recordedPayment(context, payment.body);
}

PrintedReceipt printedReceipt(const OwnPayment& payment, const protocol::EntryContent& content,
                              const CounterSession& session, Language language)
{
    const Speaker& speaker = session.speaker(language);
    PrintedReceipt receipt;
    receipt.language = toCode(language);
    receipt.title = speaker.say("Receipt", "Receipt");
    if (session.edition()->info().environment == QLatin1String("practice")) {
        receipt.practiceMark = speaker.say("Print", "PRACTICE");
    }
    receipt.number = payment.body.receiptNumber;
    receipt.facts = {
        {speaker.say("Receipt", "Office"), session.identity().office},
        {speaker.say("Receipt", "Date and time"), formatMoment(payment.takenAt, language)},
        {speaker.say("Print", "Transaction number"), content.context.transactionNumber.printed()},
        {speaker.say("Print", "Importer"), importerOf(content.draft)},
        {speaker.say("Receipt", "Cashier"), payment.cashier}};
    for (const protocol::RecordedTender& tender : payment.body.tenders) {
        const auto kind = cashier::tenderKindFromText(tender.kind);
        const QString name = kind ? tenderName(*kind, speaker) : tender.kind;
        const QString reference = printedReference(tender, kind);
        receipt.tenders.push_back(
            {reference.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, reference),
             formatDollars(tender.tendered, language)});
    }
    receipt.totals = receiptTotals(payment.body, speaker);
    if (payment.isVoided) {
        receipt.voidedNote = speaker.say("Receipt", "This payment was voided. The receipt proves nothing.");
    }
    receipt.footer = speaker.say("Receipt", "Keep this receipt for six years.");
    return receipt;
}

} // namespace carm::presenters
