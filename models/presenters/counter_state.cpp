#include "presenters/counter_state.h"

#include "declaration/declaration.h"
#include "support/ensure.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using declaration::DeclarationEvent;
using declaration::DeclarationState;
using outbox::OutboxItem;
using outbox::OutboxState;
using protocol::RecordKind;
using Standing = HistoryRecord::Standing;

/// What the sealed document says about the amount; nothing while it is provisional.
std::optional<money::Cents> sealedTotalOf(const QJsonObject& amounts)
{
    const QJsonValue text = amounts.value(QStringLiteral("totals")).toObject().value(QStringLiteral("total"));
    const auto total = money::Cents::parse(text.toString());
    return total ? std::optional(total.value()) : std::nullopt;
}

Standing standingOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
        return Standing::Waiting;
    case OutboxState::Acknowledged:
        return Standing::Received;
    case OutboxState::Rejected:
        return Standing::Refused;
    case OutboxState::Parked:
        return Standing::Stuck;
    }
    return Standing::Stuck;
}

HistoryRecord historyOf(const protocol::RecordLine& line)
{
    return {line.id,
            line.kind,
            line.actor,
            line.terminal,
            line.recordedAt,
            line.receiptNumber,
            line.reasons,
            line.remark,
            line.isDisputed ? Standing::Misfit : Standing::Received,
            {}};
}

HistoryRecord historyOf(const protocol::RecordContent& record, const OutboxItem& item)
{
    const protocol::RecordContext& context = record.context;
    HistoryRecord history{context.id,
                          context.kind,
                          context.actor.id,
                          context.terminal,
                          context.recordedAt,
                          {},
                          {},
                          {},
                          standingOf(item.state),
                          {}};
    if (history.standing == Standing::Refused || history.standing == Standing::Stuck) {
        history.problem = item.lastProblem;
    }
    if (const auto* reasons = std::get_if<protocol::ReasonsBody>(&record.body)) {
        history.reasons = reasons->codes;
        history.remark = reasons->remark;
    } else if (const auto* payment = std::get_if<protocol::PaymentBody>(&record.body)) {
        history.receiptNumber = payment->receiptNumber;
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record.body)) {
        history.receiptNumber = voided->receiptNumber;
        history.reasons = {voided->reason};
        history.remark = voided->remark;
    }
    return history;
}

/// Central's view, then this terminal's records that it does not contain, in their order.
class StateFold {
public:
    explicit StateFold(const outbox::KnownDeclaration& known);
    PresentState conclude();

private:
    void beginWithView(const protocol::DeclarationView& view);
    bool isCountersignedIn(const protocol::DeclarationView& view) const;
    void noteCountersignature(const protocol::CountersignedBody& body, Standing standing);
    void readDocument();
    int firstVersion() const;
    void add(const OutboxItem& item);
    void addRecord(const protocol::RecordContent& record, HistoryRecord& history);
    void addPayment(const protocol::RecordContent& record, const protocol::PaymentBody& body,
                    Standing standing, bool isInView);
    void addVoid(const protocol::PaymentVoidedBody& body, HistoryRecord& history, bool isInView);
    bool move(DeclarationEvent event);
    void moveToVersion(int version);
    void settleByBalance();
    void countStanding(OutboxState state);
    bool isInView(const protocol::EntryId& id) const;
    bool isDisputedInView(const protocol::EntryId& id) const;

    const outbox::KnownDeclaration& m_known;
    PresentState m_state;
    declaration::EntryType m_type = declaration::EntryType::C;
    bool m_isProvisionalImporter = false;
    bool m_isCountersigned = false;
    int m_version = 1;
};

StateFold::StateFold(const outbox::KnownDeclaration& known) : m_known(known)
{
    readDocument();
    if (known.view) {
        beginWithView(*known.view);
    } else {
        m_version = firstVersion();
    }
    if (known.own) {
        countStanding(known.own->state);
    }
    for (const OutboxItem& item : known.records) {
        add(item);
    }
    moveToVersion(known.entry.version);
    settleByBalance();
}

void StateFold::readDocument()
{
    const auto content = protocol::readDocument(m_known.entry.document);
    if (!content) {
        m_state.isReadable = false;
        return;
    }
    m_type = declaration::entryTypeFromText(content->draft.type).value_or(declaration::EntryType::C);
    m_isProvisionalImporter = declaration::needsCountersignature(content->draft);
    m_state.owed = sealedTotalOf(content->amounts);
}

void StateFold::beginWithView(const protocol::DeclarationView& view)
{
    m_state.isTold = true;
    m_state.isDisputed = view.isDisputed;
    m_state.assessmentDiffers = view.assessmentDiffers;
    m_state.paid = view.paid;
    m_version = view.declaration.version;
    // Central may have found a rate that was missing; 0.00 there is no figure while the document has none.
    if (m_version >= m_known.entry.version && (m_state.owed || !view.owed.isZero())) {
        m_state.owed = view.owed;
    }
    const auto state = declaration::declarationStateFromText(view.state);
    m_state.isReadable = m_state.isReadable && state.has_value();
    m_state.state = state.value_or(DeclarationState::Submitted);
    for (const protocol::RecordLine& line : view.records) {
        m_state.history.push_back(historyOf(line));
    }
    m_isCountersigned = isCountersignedIn(view);
}

/// A line of central's does not say which version it is about. Where there are several, the state tells:
/// central accepts none that is not countersigned.
bool StateFold::isCountersignedIn(const protocol::DeclarationView& view) const
{
    const bool isStanding =
        view.declaration.id == m_known.entry.id && view.declaration.hash == m_known.entry.hash;
    const bool isAccepted = m_state.state == DeclarationState::PaymentDue ||
                            m_state.state == DeclarationState::Paid ||
                            m_state.state == DeclarationState::Released;
    return isStanding && (view.earlierVersions.empty() || isAccepted) &&
           std::any_of(view.records.begin(), view.records.end(), [](const protocol::RecordLine& line) {
               return line.kind == RecordKind::Countersigned && !line.isDisputed;
           });
}

/// An officer has signed for what they saw, and for no version that came after it.
void StateFold::noteCountersignature(const protocol::CountersignedBody& body, Standing standing)
{
    const bool isOfStanding = body.declaration == m_known.entry.id && body.hash == m_known.entry.hash;
    m_isCountersigned = m_isCountersigned || (isOfStanding && standing != Standing::Refused);
}

/// Without central's view, the version that was presented first here is where the story begins.
int StateFold::firstVersion() const
{
    int first = m_known.entry.version;
    for (const OutboxItem& item : m_known.records) {
        const auto record = protocol::readRecord(item.entry.document);
        const auto* presented = record ? std::get_if<protocol::PresentedBody>(&record->body) : nullptr;
        first = presented != nullptr ? std::min(first, presented->declaration.version) : first;
    }
    return first;
}

bool StateFold::isInView(const protocol::EntryId& id) const
{
    const auto has = [&id](const protocol::RecordLine& line) { return line.id == id; };
    return m_known.view && std::any_of(m_known.view->records.begin(), m_known.view->records.end(), has);
}

bool StateFold::isDisputedInView(const protocol::EntryId& id) const
{
    const auto is = [&id](const protocol::RecordLine& line) { return line.id == id && line.isDisputed; };
    return m_known.view && std::any_of(m_known.view->records.begin(), m_known.view->records.end(), is);
}

void StateFold::countStanding(OutboxState state)
{
    const Standing standing = standingOf(state);
    m_state.waiting += standing == Standing::Waiting ? 1 : 0;
    m_state.needPerson += standing == Standing::Refused || standing == Standing::Stuck ? 1 : 0;
}

void StateFold::add(const OutboxItem& item)
{
    const auto record = protocol::readRecord(item.entry.document);
    CARM_ENSURE(record.ok()); // the store verified what it gives
    const bool told = isInView(item.entry.id);
    HistoryRecord history = historyOf(record.value(), item);
    if (const auto* payment = std::get_if<protocol::PaymentBody>(&record->body)) {
        addPayment(record.value(), *payment, history.standing, told);
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record->body)) {
        addVoid(*voided, history, told);
    } else if (const auto* signs = std::get_if<protocol::CountersignedBody>(&record->body);
               signs != nullptr && !isDisputedInView(item.entry.id)) {
        noteCountersignature(*signs, history.standing);
    }
    if (told) {
        return; // central's line about it stands in the history
    }
    countStanding(item.state);
    if (history.standing != Standing::Refused) {
        addRecord(record.value(), history);
    }
    m_state.history.push_back(std::move(history));
}

void StateFold::addRecord(const protocol::RecordContent& record, HistoryRecord& history)
{
    if (const auto* presented = std::get_if<protocol::PresentedBody>(&record.body)) {
        moveToVersion(presented->declaration.version);
    }
    const auto event = protocol::eventOf(record.context.kind);
    if (event && !move(*event)) {
        history.standing = Standing::Misfit;
    }
    settleByBalance();
}

void StateFold::addPayment(const protocol::RecordContent& record, const protocol::PaymentBody& body,
                           Standing standing, bool isInView)
{
    const bool refused = standing == Standing::Refused;
    m_state.ownPayments.push_back(
        {record.context.id, body, record.context.actor.id, record.context.recordedAt, false, refused});
    if (!isInView && !refused) {
        m_state.paid += body.owed;
    }
}

void StateFold::addVoid(const protocol::PaymentVoidedBody& body, HistoryRecord& history, bool isInView)
{
    const auto payment = std::find_if(m_state.ownPayments.begin(), m_state.ownPayments.end(),
                                      [&body](const OwnPayment& known) { return known.id == body.payment; });
    if (payment == m_state.ownPayments.end() || history.standing == Standing::Refused) {
        return;
    }
    payment->isVoided = true;
    if (isInView || payment->isRefused) {
        return; // central has counted it, or never counted the payment
    }
    if (!m_state.mayGiveBack(payment->body.owed)) {
        history.standing = Standing::Misfit;
        m_state.isDisputed = true;
    }
    m_state.paid = m_state.paid - payment->body.owed;
    if (m_state.state == DeclarationState::Paid && m_state.owed && m_state.paid < *m_state.owed) {
        move(DeclarationEvent::PaymentVoided);
    }
}

bool StateFold::move(DeclarationEvent event)
{
    const auto next = declaration::transition(m_type, m_state.state, event);
    if (next) {
        m_state.state = *next;
    } else {
        m_state.isDisputed = true;
    }
    return next.has_value();
}

void StateFold::moveToVersion(int version)
{
    if (version > m_version) {
        m_version = version;
        move(DeclarationEvent::NewVersionSealed);
    }
}

/// A balance of zero is an event of its own: also when nothing was owed, or all was paid for an earlier
/// version.
void StateFold::settleByBalance()
{
    const bool isDue = m_state.state == DeclarationState::PaymentDue;
    if (isDue && m_state.owed && m_state.paid >= *m_state.owed) {
        move(DeclarationEvent::PaymentCompleted);
    }
}

PresentState StateFold::conclude()
{
    m_state.needsCountersignature = m_isProvisionalImporter && !m_isCountersigned;
    return std::move(m_state);
}

} // namespace

std::optional<money::Cents> PresentState::balance() const
{
    if (!owed) {
        return {};
    }
    return paid >= *owed ? money::Cents() : *owed - paid;
}

bool PresentState::mayGiveBack(money::Cents amount) const
{
    return state != DeclarationState::Released || (owed && paid - amount >= *owed);
}

QString PresentState::actorOf(protocol::RecordKind kind) const
{
    const auto did = std::find_if(history.rbegin(), history.rend(), [kind](const HistoryRecord& record) {
        return record.kind == kind && record.standing != HistoryRecord::Standing::Refused;
    });
    return did == history.rend() ? QString() : did->actor;
}

PresentState presentState(const outbox::KnownDeclaration& known)
{
    return StateFold(known).conclude();
}

StatePill statePill(declaration::DeclarationState state, const Speaker& speaker)
{
    switch (state) {
    case DeclarationState::Submitted:
        return {StateTone::Neutral, speaker.say("CounterStates", "Submitted"),
                speaker.say("CounterStates", "Sealed by the importer; the papers are not here yet.")};
    case DeclarationState::Presented:
        return {StateTone::Waiting, speaker.say("CounterStates", "Presented"),
                speaker.say("CounterStates", "The papers are at the counter.")};
    case DeclarationState::UnderReview:
        return {StateTone::Waiting, speaker.say("CounterStates", "Under review"),
                speaker.say("CounterStates", "An officer is reading it.")};
    case DeclarationState::Returned:
        return {StateTone::Attention, speaker.say("CounterStates", "Returned"),
                speaker.say("CounterStates", "The importer has something to mend or to bring.")};
    case DeclarationState::UnderExamination:
        return {StateTone::Waiting, speaker.say("CounterStates", "Under examination"),
                speaker.say("CounterStates", "The goods are being looked at.")};
    case DeclarationState::Accepted:
        return {StateTone::Good, speaker.say("CounterStates", "Accepted"),
                speaker.say("CounterStates", "On the importer's account; nothing is paid here.")};
    case DeclarationState::PaymentDue:
        return {StateTone::Waiting, speaker.say("CounterStates", "Payment due"),
                speaker.say("CounterStates", "Accepted; the cashier takes the money.")};
    case DeclarationState::Paid:
        return {StateTone::Good, speaker.say("CounterStates", "Paid"),
                speaker.say("CounterStates", "The balance is zero; the goods can be released.")};
    case DeclarationState::Released:
        return {StateTone::Good, speaker.say("CounterStates", "Released"),
                speaker.say("CounterStates", "The copy is stamped; the goods may leave.")};
    case DeclarationState::Cancelled:
        return {StateTone::Neutral, speaker.say("CounterStates", "Cancelled"),
                speaker.say("CounterStates", "The goods are not released on this entry.")};
    case DeclarationState::Abandoned:
        return {StateTone::Neutral, speaker.say("CounterStates", "Abandoned"),
                speaker.say("CounterStates", "Nobody came back for it.")};
    }
    return {};
}

} // namespace carm::presenters
