#include "presenters/review_view.h"

#include "presenters/counter_messages.h"
#include "presenters/counter_obstacles.h"
#include "presenters/counter_pages.h"
#include "presenters/counter_texts.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using declaration::DeclarationEvent;
using declaration::DeclarationState;
using outbox::StoreError;
using protocol::RecordKind;

/// In the order of the work.
struct ActionRow {
    CounterAction action;
    access::Action permission;
    /// What it leads to in the table of states; nothing for a countersignature, which changes no state.
    std::optional<DeclarationEvent> event;
    RecordKind record;
    std::optional<reference::ReasonKind> reasons;
};

constexpr ActionRow kActionRows[] = {
    {CounterAction::Present, access::Action::OpenEntry, DeclarationEvent::Presented, RecordKind::Presented,
     std::nullopt},
    {CounterAction::Countersign, access::Action::CountersignProvisionalEntry, std::nullopt,
     RecordKind::Countersigned, std::nullopt},
    {CounterAction::StartReview, access::Action::ReviewEntry, DeclarationEvent::ReviewStarted,
     RecordKind::ReviewStarted, std::nullopt},
    {CounterAction::Accept, access::Action::AcceptEntry, DeclarationEvent::Accepted, RecordKind::Accepted,
     std::nullopt},
    {CounterAction::Examine, access::Action::ExamineGoods, DeclarationEvent::ExaminationOrdered,
     RecordKind::ExaminationOrdered, reference::ReasonKind::Return},
    {CounterAction::EndExamination, access::Action::ExamineGoods, DeclarationEvent::ExaminationEnded,
     RecordKind::ExaminationEnded, std::nullopt},
    {CounterAction::Return, access::Action::ReturnEntry, DeclarationEvent::Returned, RecordKind::Returned,
     reference::ReasonKind::Return},
    {CounterAction::TakePayment, access::Action::TakeMoney, DeclarationEvent::PaymentCompleted,
     RecordKind::PaymentTaken, std::nullopt},
    {CounterAction::Release, access::Action::ReleaseGoods, DeclarationEvent::ReleaseStamped,
     RecordKind::Released, std::nullopt},
    {CounterAction::Cancel, access::Action::CancelEntry, DeclarationEvent::Cancelled, RecordKind::Cancelled,
     reference::ReasonKind::Cancel},
};

const ActionRow& rowOf(CounterAction action)
{
    const auto* row = std::find_if(std::begin(kActionRows), std::end(kActionRows),
                                   [action](const ActionRow& one) { return one.action == action; });
    CARM_ENSURE(row != std::end(kActionRows));
    return *row;
}

QString actionText(CounterAction action, const Speaker& speaker)
{
    switch (action) {
    case CounterAction::Present:
        return speaker.say("Counter", "Papers are here");
    case CounterAction::StartReview:
        return speaker.say("Counter", "Start the review");
    case CounterAction::Return:
        return speaker.say("Counter", "Return to the importer");
    case CounterAction::Examine:
        return speaker.say("Counter", "Examine the goods");
    case CounterAction::EndExamination:
        return speaker.say("Counter", "End the examination");
    case CounterAction::Accept:
        return speaker.say("Counter", "Accept");
    case CounterAction::Cancel:
        return speaker.say("Counter", "Cancel the entry");
    case CounterAction::Countersign:
        return speaker.say("Counter", "Countersign");
    case CounterAction::TakePayment:
        return speaker.say("Counter", "Take the payment");
    case CounterAction::Release:
        return speaker.say("Counter", "Release the goods");
    }
    return {};
}

declaration::EntryType typeOf(const protocol::EntryContent& content)
{
    return declaration::entryTypeFromText(content.draft.type).value_or(declaration::EntryType::C);
}

/// Whether the action belongs to the state at all; a button that could never be pressed is not shown.
bool belongsTo(const ActionRow& row, const PresentState& present, const protocol::EntryContent& content)
{
    if (!row.event) {
        return present.needsCountersignature && present.state != DeclarationState::Cancelled;
    }
    const bool isCashEntry = typeOf(content) == declaration::EntryType::C;
    return isCashEntry && declaration::transition(typeOf(content), present.state, *row.event);
}

bool needsSoundEntry(CounterAction action)
{
    return action == CounterAction::Accept || action == CounterAction::TakePayment ||
           action == CounterAction::Release;
}

/// False as well where the edition that it was computed with is not here.
bool computesOtherAmounts(const protocol::SealedEntry& entry, const reference::EditionPointer& edition,
                          const Speaker& speaker)
{
    const auto printed = printedEntry(entry, edition, speaker);
    return !printed && printed.error() == PrintedEntryError::AmountsDiffer;
}

bool hasRefusedPayment(const PresentState& present)
{
    return std::any_of(present.ownPayments.begin(), present.ownPayments.end(),
                       [](const OwnPayment& payment) { return payment.isRefused && !payment.isVoided; });
}

Message countersignFirst(const Speaker& speaker)
{
    return {speaker.say("Counter", "The entry is not countersigned."),
            speaker.say("Counter", "Its importer has no business number, so an "
                                   "officer signs with them."),
            speaker.say("Counter", "Check the identification, then countersign.")};
}

/// What of the declaration itself stands in the way, beside its state.
std::optional<Message> entryObstacle(CounterAction action, const PresentState& present,
                                     const Speaker& speaker)
{
    if (!present.isReadable) {
        return tooOldMessage(speaker);
    }
    if (action == CounterAction::Accept && present.needsCountersignature) {
        return countersignFirst(speaker);
    }
    const bool isAboutMoney = action == CounterAction::TakePayment || action == CounterAction::Release;
    if (isAboutMoney && hasRefusedPayment(present)) {
        return refusedPaymentMessage(speaker);
    }
    if (action == CounterAction::Accept && !present.owed) {
        return Message{speaker.say("Counter", "What is owed is not known yet."),
                       speaker.say("Counter", "An exchange rate is missing, and amounts are never guessed."),
                       speaker.say("Counter", "Accept it once the agency has told the amount.")};
    }
    return {};
}

protocol::RecordBody bodyOf(CounterAction action, const protocol::SealedEntry& entry,
                            const protocol::ReasonsBody& reasons, const QString& office)
{
    switch (action) {
    case CounterAction::Present:
        return protocol::PresentedBody{entry};
    case CounterAction::Return:
    case CounterAction::Examine:
    case CounterAction::Cancel:
        return reasons;
    case CounterAction::Release:
        return protocol::ReleasedBody{office};
    case CounterAction::Countersign:
        return protocol::CountersignedBody{entry.id, entry.hash};
    case CounterAction::StartReview:
    case CounterAction::EndExamination:
    case CounterAction::Accept:
    case CounterAction::TakePayment:
        break;
    }
    return protocol::PlainBody{};
}

} // namespace

struct ReviewView::Private {
    CounterSession& session;
    OpenDeclaration declaration;
    bool isSealing = false;
    bool amountsDiffer = false;          ///< computed here with the edition of the declaration
    std::optional<CounterAction> sealed; ///< done() is said when the new state has been read
    std::optional<Message> problem;
    Answers answers;

    explicit Private(CounterSession& counter) : session(counter), declaration(counter) {}

    const Speaker& speaker() const { return session.speaker(); }
    bool isShown() const { return declaration.present() && declaration.content(); }

    std::optional<Message> obstacle(CounterAction action) const
    {
        if (const auto missing = session.whyNot(rowOf(action).permission)) {
            return missing;
        }
        const PresentState& present = *declaration.present();
        if (access::breaksSeparation(session.settings().separation, rowOf(action).permission,
                                     session.officer()->badge, present.actorOf(RecordKind::Accepted))) {
            return separationMessage(speaker());
        }
        if (const auto entrys = entryObstacle(action, present, speaker())) {
            return entrys;
        }
        const auto common =
            needsSoundEntry(action) ? declarationObstacle(declaration, session) : std::nullopt;
        return common || action != CounterAction::Accept ? common : amountsObstacle();
    }

    std::optional<Message> amountsObstacle() const
    {
        const auto agencys = otherAmountsOfAgency(declaration, speaker());
        return agencys || !amountsDiffer ? agencys : std::optional(otherAmountsMessage(speaker()));
    }

    void compareAmounts()
    {
        const bool isToReview = isShown() && declaration.present()->state == DeclarationState::UnderReview;
        amountsDiffer =
            isToReview && computesOtherAmounts(declaration.known()->entry, session.edition(), speaker());
    }
};

ReviewView::ReviewView(CounterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(&m_d->declaration, &OpenDeclaration::changed, this, [this] {
        const auto sealed = std::exchange(m_d->sealed, std::nullopt);
        m_d->isSealing = m_d->isSealing && !sealed && isOpen();
        m_d->compareAmounts();
        Q_EMIT changed();
        if (sealed && isOpen()) {
            Q_EMIT done(*sealed);
        }
    });
    connect(&session, &CounterSession::presenceChanged, this, &ReviewView::changed);
    connect(&session, &CounterSession::languageChanged, this, &ReviewView::changed);
    connect(&session, &CounterSession::editionChanged, this, [this] {
        m_d->compareAmounts();
        Q_EMIT changed();
    });
}

ReviewView::~ReviewView() = default;

void ReviewView::open(const QString& transactionNumber)
{
    close();
    m_d->declaration.open(transactionNumber);
}

void ReviewView::close()
{
    m_d->answers.dropAll();
    m_d->isSealing = false;
    m_d->sealed.reset();
    m_d->problem.reset();
    m_d->declaration.close();
}

bool ReviewView::isOpen() const
{
    return !m_d->declaration.number().isEmpty();
}

QString ReviewView::transactionNumber() const
{
    return m_d->declaration.number();
}

ReviewPages ReviewView::pages() const
{
    return reviewPages(m_d->declaration, m_d->session);
}

StatePill ReviewView::state() const
{
    return m_d->isShown() ? statePill(m_d->declaration.present()->state, m_d->speaker()) : StatePill();
}

QString ReviewView::balance() const
{
    const auto balance = m_d->isShown() ? m_d->declaration.present()->balance() : std::nullopt;
    return balance ? formatDollars(*balance, m_d->speaker().language()) : QStringLiteral("—");
}

std::vector<HistoryRow> ReviewView::history() const
{
    return m_d->isShown() ? historyRows(*m_d->declaration.present(), m_d->session)
                          : std::vector<HistoryRow>();
}

std::vector<ActionView> ReviewView::actions() const
{
    std::vector<ActionView> views;
    if (!m_d->isShown()) {
        return views;
    }
    for (const ActionRow& row : kActionRows) {
        if (belongsTo(row, *m_d->declaration.present(), *m_d->declaration.content())) {
            const auto obstacle = m_d->obstacle(row.action);
            views.push_back({row.action, actionText(row.action, m_d->speaker()), !obstacle,
                             row.reasons.has_value(), obstacle.value_or(Message())});
        }
    }
    return views;
}

std::vector<Choice> ReviewView::reasonsFor(CounterAction action) const
{
    const auto kind = rowOf(action).reasons;
    return kind ? reasonChoices(*kind, *m_d->session.edition(), m_d->session.clock().today(), m_d->speaker())
                : std::vector<Choice>();
}

std::optional<Message> ReviewView::reasonsProblem(CounterAction action, const QStringList& codes,
                                                  const QString& remark) const
{
    const std::vector<Choice> known = reasonsFor(action);
    const bool areKnown = std::all_of(codes.begin(), codes.end(), [&known](const QString& code) {
        return std::any_of(known.begin(), known.end(),
                           [&code](const Choice& choice) { return choice.code == code; });
    });
    if (rowOf(action).reasons && (codes.isEmpty() || !areKnown)) {
        return counterMessage(cashier::VoidError::ReasonMissing, m_d->speaker());
    }
    return remarkProblem(remark, m_d->speaker());
}

void ReviewView::act(CounterAction action, const QStringList& codes, const QString& remark)
{
    const bool isOffered = m_d->isShown() && action != CounterAction::TakePayment && !isBusy() &&
                           belongsTo(rowOf(action), *m_d->declaration.present(), *m_d->declaration.content());
    if (!isOffered) {
        return;
    }
    const auto officer = m_d->session.signing(rowOf(action).permission);
    if (!officer || m_d->obstacle(action)) {
        Q_EMIT changed(); // a credential may have expired since the button was shown
        return;
    }
    m_d->problem = reasonsProblem(action, codes, remark);
    Q_EMIT problemChanged();
    if (m_d->problem) {
        return;
    }
    m_d->isSealing = true;
    const auto body = bodyOf(action, m_d->declaration.known()->entry,
                             protocol::ReasonsBody{codes, remark.trimmed()}, m_d->session.identity().office);
    const RecordRequest request{protocol::EntryId::make(),
                                rowOf(action).record,
                                m_d->declaration.number(),
                                officer->actor,
                                officer->key,
                                [body](const outbox::RecordTicket&) { return body; }};
    m_d->session.backend().sealRecord(
        request, m_d->answers.forNow<protocol::SealedEntry>(
                     [this, action](const Result<protocol::SealedEntry, StoreError>& answer) {
                         recordSealed(action, answer);
                     }));
    Q_EMIT changed();
}

void ReviewView::recordSealed(CounterAction action, const Result<protocol::SealedEntry, StoreError>& answer)
{
    if (answer) {
        m_d->sealed = action;
        m_d->declaration.reload();
        return;
    }
    m_d->isSealing = false;
    m_d->problem = counterMessage(answer.error(), m_d->speaker());
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

bool ReviewView::isBusy() const
{
    return m_d->isSealing;
}

std::optional<Message> ReviewView::problem() const
{
    if (m_d->problem) {
        return m_d->problem;
    }
    const auto& error = m_d->declaration.error();
    return error ? std::optional(counterMessage(*error, m_d->speaker())) : std::nullopt;
}

std::optional<PresentState> ReviewView::present() const
{
    return m_d->declaration.present();
}

const std::optional<outbox::KnownDeclaration>& ReviewView::known() const
{
    return m_d->declaration.known();
}

std::optional<StampedCopy> ReviewView::stampedCopy(Language language) const
{
    return presenters::stampedCopy(m_d->declaration, m_d->session, language);
}

} // namespace carm::presenters
