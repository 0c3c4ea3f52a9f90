#include "presenters/payment_view.h"

#include "cashier/card_number.h"
#include "presenters/counter_answers.h"
#include "presenters/counter_messages.h"
#include "presenters/counter_obstacles.h"
#include "presenters/counter_payment.h"
#include "presenters/counter_texts.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using cashier::Settlement;
using cashier::Tender;
using declaration::DeclarationState;
using money::Cents;
using outbox::StoreError;
using protocol::RecordKind;

Message nothingToPayMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "Nothing is to be paid now."),
            speaker.say("Counter", "Money is taken for an accepted entry with a balance."),
            speaker.say("Counter", "Look at the state of the entry.")};
}

Message balanceChangedMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "What is owed has changed."),
            speaker.say("Counter", "The agency or another counter has done something to this entry."),
            speaker.say("Counter", "Give back what was not recorded, and begin the payment anew.")};
}

/// Of a payment or a void that was sealed just now.
QString receiptNumberOf(const protocol::SealedEntry& entry)
{
    const auto record = protocol::readRecord(entry.document);
    CARM_ENSURE(record.ok()); // sealing read it back
    if (const auto* payment = std::get_if<protocol::PaymentBody>(&record->body)) {
        return payment->receiptNumber;
    }
    const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record->body);
    return voided != nullptr ? voided->receiptNumber : QString();
}

} // namespace

struct PaymentView::Private {
    CounterSession& session;
    DrawerView& drawer;
    OpenDeclaration declaration;
    std::optional<Settlement> settlement; ///< of the present balance; nothing while none is due
    bool isSealing = false;
    /// Fixed before the first attempt and kept until one has succeeded: pressed again after an error, the
    /// store takes the same payment once.
    protocol::EntryId paymentId = protocol::EntryId::make();
    std::function<void()> whenRead; ///< said when the new state has been read
    std::optional<Message> problem;
    Answers answers;

    Private(CounterSession& counter, DrawerView& cash) : session(counter), drawer(cash), declaration(counter)
    {
    }

    const Speaker& speaker() const { return session.speaker(); }
    cashier::TenderRules rules() const { return tenderRules(*session.edition(), session.clock().today()); }

    std::optional<Cents> due() const
    {
        const auto& present = declaration.present();
        const bool isDue = present && present->state == DeclarationState::PaymentDue;
        const auto balance = isDue ? present->balance() : std::nullopt;
        return balance && *balance > Cents() ? balance : std::nullopt;
    }

    void settle(Cents owed, const std::vector<Tender>& tenders)
    {
        settlement.emplace(owed, cashier::PaymentPurpose::DutiesAndTaxes, rules());
        for (const Tender& tender : tenders) {
            // One that needed another to stand before it goes with it.
            static_cast<void>(settlement->add(tender));
        }
    }

    const OwnPayment* ownPayment(const protocol::EntryId& id) const
    {
        if (!declaration.present()) {
            return nullptr;
        }
        const auto& payments = declaration.present()->ownPayments;
        const auto found = std::find_if(payments.begin(), payments.end(),
                                        [&id](const OwnPayment& payment) { return payment.id == id; });
        return found == payments.end() ? nullptr : &*found;
    }

    /// One that central refused pays nothing, so that it may be given back at any time.
    bool canBeVoided(const OwnPayment& payment) const
    {
        const PresentState& present = *declaration.present();
        const bool mayGiveBack = present.isReadable && present.mayGiveBack(payment.body.owed);
        return !payment.isVoided && (payment.isRefused || mayGiveBack);
    }

    /// Why nothing can be sealed at this moment.
    std::optional<Message> unsettled() const
    {
        return declaration.isLoading() ? std::optional(stillWorkingMessage(speaker())) : drawer.unsettled();
    }
};

PaymentView::PaymentView(CounterSession& session, DrawerView& drawer, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session, drawer))
{
    connect(&m_d->declaration, &OpenDeclaration::changed, this, &PaymentView::takeState);
    connect(&drawer, &DrawerView::changed, this, &PaymentView::changed);
    connect(&session, &CounterSession::presenceChanged, this, &PaymentView::changed);
    connect(&session, &CounterSession::languageChanged, this, &PaymentView::changed);
    connect(&session, &CounterSession::editionChanged, this, &PaymentView::changed);
}

PaymentView::~PaymentView() = default;

void PaymentView::open(const QString& transactionNumber)
{
    close();
    m_d->declaration.open(transactionNumber);
}

void PaymentView::close()
{
    m_d->answers.dropAll();
    m_d->settlement.reset();
    if (std::exchange(m_d->isSealing, false)) {
        m_d->drawer.moneySealed(); // its answer is not waited for any more
    }
    m_d->paymentId = protocol::EntryId::make();
    m_d->whenRead = nullptr;
    m_d->problem.reset();
    m_d->declaration.close();
}

/// The declaration was read: the settlement follows its balance.
void PaymentView::takeState()
{
    const auto whenRead = std::exchange(m_d->whenRead, nullptr);
    if (whenRead) {
        m_d->isSealing = false;
    }
    const auto due = m_d->due();
    const bool isSame = m_d->settlement && due && m_d->settlement->owed() == *due;
    if (!isSame && !m_d->isSealing) {
        const bool wasBegun = m_d->settlement && !m_d->settlement->tenders().empty();
        m_d->settlement.reset();
        if (due) {
            m_d->settle(*due, {});
        }
        if (wasBegun && !whenRead) {
            m_d->problem = balanceChangedMessage(m_d->speaker());
            Q_EMIT problemChanged();
        }
    }
    Q_EMIT changed();
    if (whenRead && !m_d->declaration.number().isEmpty()) {
        whenRead();
    }
}

std::optional<Message> PaymentView::obstacle() const
{
    const Speaker& speaker = m_d->speaker();
    if (const auto missing = m_d->session.whyNot(access::Action::TakeMoney)) {
        return missing;
    }
    const auto& present = m_d->declaration.present();
    const bool hasRefused =
        present && std::any_of(present->ownPayments.begin(), present->ownPayments.end(),
                               [](const OwnPayment& one) { return one.isRefused && !one.isVoided; });
    if (hasRefused) {
        return refusedPaymentMessage(speaker);
    }
    if (!m_d->due() || !present->isReadable) {
        return nothingToPayMessage(speaker);
    }
    if (const auto entrys = declarationObstacle(m_d->declaration, m_d->session)) {
        return entrys;
    }
    if (access::breaksSeparation(m_d->session.settings().separation, access::Action::TakeMoney,
                                 m_d->session.officer()->badge, present->actorOf(RecordKind::Accepted))) {
        return separationMessage(speaker);
    }
    return m_d->drawer.obstacle();
}

std::vector<TenderForm> PaymentView::forms() const
{
    std::vector<TenderForm> forms;
    for (const cashier::TenderRule& rule : m_d->rules().rules) {
        forms.push_back(tenderForm(rule, m_d->speaker()));
    }
    return forms;
}

SettlementView PaymentView::settlement() const
{
    return m_d->settlement ? settlementView(*m_d->settlement, m_d->speaker()) : SettlementView();
}

std::vector<TenderProblem> PaymentView::addTender(const TenderEntry& entry)
{
    if (const auto refusal = obstacle()) {
        return {{TenderField::Kind, *refusal}};
    }
    if (m_d->isSealing) {
        return {};
    }
    if (!m_d->settlement) { // the declaration was just read, and what is due is not settled yet
        return {{TenderField::Kind, stillWorkingMessage(m_d->speaker())}};
    }
    Tender tender;
    auto problems = readTender(entry, m_d->speaker(), tender);
    if (!problems.empty()) {
        return problems;
    }
    if (const auto added = m_d->settlement->add(tender); !added) {
        const auto code = added.error().code;
        const bool isPayers =
            code == cashier::TenderErrorCode::CardNumber && cashier::holdsCardNumber(tender.payer.reveal());
        return {
            {isPayers ? TenderField::Payer : fieldOf(code), counterMessage(added.error(), m_d->speaker())}};
    }
    Q_EMIT changed();
    return {};
}

void PaymentView::removeTender(int index)
{
    if (!m_d->settlement || m_d->isSealing || index < 0 ||
        index >= static_cast<int>(m_d->settlement->tenders().size())) {
        return;
    }
    std::vector<Tender> kept;
    for (const cashier::AppliedTender& each : m_d->settlement->tenders()) {
        kept.push_back(each.tender);
    }
    kept.erase(kept.begin() + index);
    m_d->settle(m_d->settlement->owed(), kept);
    Q_EMIT changed();
}

void PaymentView::finish()
{
    const bool isReady = m_d->settlement && m_d->settlement->isSettled() && !m_d->isSealing;
    if (!isReady) {
        return;
    }
    const auto officer = m_d->session.signing(access::Action::TakeMoney);
    const auto refusal = obstacle();
    m_d->problem = refusal ? refusal : m_d->unsettled();
    Q_EMIT problemChanged();
    if (m_d->problem || !officer) {
        return;
    }
    const auto body =
        [settlement = *m_d->settlement, drawer = *m_d->drawer.drawer(),
         drawerSession = m_d->drawer.sessionId()](
            const outbox::RecordTicket& ticket) -> Result<protocol::RecordBody, protocol::SealError> {
        const auto receipt = cashier::ReceiptNumber::of(drawer, ticket.nextReceipt(drawer.text()));
        if (!receipt) {
            return fail(protocol::SealError::NotReadable);
        }
        return protocol::RecordBody(paymentBody(settlement, *receipt, drawerSession));
    };
    seal({m_d->paymentId, RecordKind::PaymentTaken, m_d->declaration.number(), officer->actor, officer->key,
          body},
         [this](const QString& receipt, const protocol::EntryId& id) {
             m_d->paymentId = protocol::EntryId::make();
             Q_EMIT finished(receipt, id);
         });
}

void PaymentView::voidPayment(const protocol::EntryId& payment, const QString& reason, const QString& remark)
{
    const OwnPayment* own = m_d->ownPayment(payment);
    const auto officer = m_d->session.signing(access::Action::VoidPayment);
    if (own == nullptr || m_d->isSealing) {
        return;
    }
    m_d->problem = voidObstacle(*own, reason, remark);
    Q_EMIT problemChanged();
    if (m_d->problem || !officer) {
        return;
    }
    const protocol::RecordBody body = protocol::PaymentVoidedBody{
        payment, own->body.receiptNumber, m_d->drawer.sessionId(), reason, remark.trimmed()};
    seal({protocol::EntryId::make(), RecordKind::PaymentVoided, m_d->declaration.number(), officer->actor,
          officer->key, [body](const outbox::RecordTicket&) { return body; }},
         [this](const QString& receipt, const protocol::EntryId&) { Q_EMIT voided(receipt); });
}

std::optional<Message> PaymentView::voidObstacle(const OwnPayment& payment, const QString& reason,
                                                 const QString& remark) const
{
    const Speaker& speaker = m_d->speaker();
    if (const auto missing = m_d->session.whyNot(access::Action::VoidPayment)) {
        return missing;
    }
    if (const auto closed = m_d->drawer.obstacle()) {
        return closed;
    }
    if (const auto moving = m_d->unsettled()) {
        return moving;
    }
    if (!m_d->canBeVoided(payment)) {
        return payment.isVoided
                   ? counterMessage(cashier::VoidError::AlreadyVoided, speaker)
                   : Message{
                         speaker.say("Counter", "This payment can no longer be voided."),
                         speaker.say("Counter", "The goods are released, and without it they are not paid."),
                         speaker.say("Counter", "A correction of the entry settles what was paid.")};
    }
    const auto known = presenters::paymentOf(payment, m_d->declaration.number());
    CARM_ENSURE(known.has_value()); // this terminal wrote it from a settlement
    const auto reversed = cashier::voidPayment({}, *known, {reason, remark}, m_d->session.clock().now(), {});
    if (!reversed) {
        return counterMessage(reversed.error(), speaker);
    }
    const Cents cash = cashier::totalKept(known->tenders, cashier::TenderKind::Cash);
    return cash > m_d->drawer.expectedCash()
               ? std::optional(counterMessage(cashier::DrawerError::MoreThanInDrawer, speaker))
               : std::nullopt;
}

void PaymentView::seal(const RecordRequest& request,
                       const std::function<void(const QString&, const protocol::EntryId&)>& then)
{
    m_d->isSealing = true;
    m_d->drawer.moneySealing();
    m_d->problem.reset();
    Q_EMIT problemChanged();
    m_d->session.backend().sealRecord(
        request, m_d->answers.forNow<protocol::SealedEntry>(
                     [this, then](const Result<protocol::SealedEntry, StoreError>& answer) {
                         m_d->drawer.moneySealed();
                         if (!answer) {
                             m_d->isSealing = false;
                             m_d->problem = counterMessage(answer.error(), m_d->speaker());
                             Q_EMIT problemChanged();
                             Q_EMIT changed();
                             return;
                         }
                         m_d->whenRead = [then, receipt = receiptNumberOf(answer.value()), id = answer->id] {
                             then(receipt, id);
                         };
                         m_d->declaration.reload();
                     }));
    Q_EMIT changed();
}

std::vector<OwnPaymentRow> PaymentView::payments() const
{
    std::vector<OwnPaymentRow> rows;
    if (!m_d->declaration.present()) {
        return rows;
    }
    const Speaker& speaker = m_d->speaker();
    for (const OwnPayment& payment : m_d->declaration.present()->ownPayments) {
        StatePill standing{StateTone::Good, speaker.say("Counter", "Taken"), {}};
        if (payment.isVoided) {
            standing = {StateTone::Neutral, speaker.say("Counter", "Voided"), {}};
        } else if (payment.isRefused) {
            standing = {StateTone::Attention, speaker.say("Counter", "Refused"),
                        refusedPaymentMessage(speaker).why};
        }
        rows.push_back({payment.body.receiptNumber, formatMoment(payment.takenAt, speaker.language()),
                        formatDollars(payment.body.owed, speaker.language()),
                        formatDollars(payment.body.change, speaker.language()), standing,
                        m_d->canBeVoided(payment), payment.id});
    }
    return rows;
}

std::vector<Choice> PaymentView::voidReasons() const
{
    return reasonChoices(reference::ReasonKind::Void, *m_d->session.edition(), m_d->session.clock().today(),
                         m_d->speaker());
}

bool PaymentView::isBusy() const
{
    return m_d->isSealing;
}

std::optional<Message> PaymentView::problem() const
{
    if (m_d->problem) {
        return m_d->problem;
    }
    const auto& error = m_d->declaration.error();
    return error ? std::optional(counterMessage(*error, m_d->speaker())) : std::nullopt;
}

std::optional<PrintedReceipt> PaymentView::receipt(const protocol::EntryId& payment, Language language) const
{
    const OwnPayment* own = m_d->ownPayment(payment);
    if (own == nullptr || !m_d->declaration.content()) {
        return {};
    }
    return printedReceipt(*own, *m_d->declaration.content(), m_d->session, language);
}

} // namespace carm::presenters
