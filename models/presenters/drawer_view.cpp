#include "presenters/drawer_view.h"

#include "presenters/counter_answers.h"
#include "presenters/counter_messages.h"
#include "presenters/counter_shift.h"
#include "presenters/counter_texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carm::presenters {
namespace {

using cashier::DrawerError;
using cashier::DrawerMovementKind;
using cashier::DrawerState;
using money::Cents;
using outbox::OutboxItem;
using outbox::StoreError;
using protocol::RecordKind;
using Items = std::vector<OutboxItem>;

/// Enough for most shifts; doubled until it reaches back far enough.
constexpr int kFirstMoneyRecords = 200;

const std::vector<RecordKind> kSessionKinds{RecordKind::DrawerOpened, RecordKind::DrawerClosed};
const std::vector<RecordKind> kMoneyKinds{RecordKind::PaymentTaken, RecordKind::PaymentVoided};

/// An amount of cash as typed; nothing when it cannot be read.
std::optional<Cents> typedCash(const QString& typed)
{
    const auto canonical = canonicalNumber(typed, 2);
    const auto amount = canonical ? Cents::parse(*canonical) : Result<Cents, money::NumberError>(Cents());
    return canonical && amount ? std::optional(amount.value()) : std::nullopt;
}

} // namespace

struct DrawerView::Private {
    CounterSession& session;
    bool isLoaded = false;
    bool isLoading = false;
    bool isStale = false;
    bool isSealing = false;
    bool isMoneySealing = false; ///< by the payment page
    bool isDone = false;         ///< done() is said when the drawer has been read again
    ShiftRecords reading;
    std::optional<Shift> shift; ///< open, or closed last
    std::array<QString, cashier::kDenominations.size()> pieces;
    std::optional<StoreError> loadError;
    std::optional<Message> problem;
    Answers answers;

    explicit Private(CounterSession& counter) : session(counter) {}

    const Speaker& speaker() const { return session.speaker(); }
    bool isOpen() const { return shift && shift->input.drawer.state() != DrawerState::Closed; }
    QString dollars(Cents amount) const { return formatDollars(amount, speaker().language()); }

    /// What is typed for each denomination; nothing with the index of the first that is no number.
    Result<cashier::CashCount, int> count() const
    {
        std::vector<cashier::CountedPieces> counted;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            bool isNumber = false;
            const int number = pieces[i].trimmed().toInt(&isNumber);
            if (!pieces[i].trimmed().isEmpty() &&
                (!isNumber || number < 0 || number > cashier::kMostPieces)) {
                return fail(static_cast<int>(i));
            }
            if (isNumber) {
                counted.push_back({cashier::kDenominations[i], number});
            }
        }
        auto result = cashier::CashCount::ofPieces(std::move(counted));
        CARM_ENSURE(result.ok()); // denominations are the room's own, pieces are
                                  // within its bounds
        return std::move(result).value();
    }

    bool hasCount() const
    {
        return std::any_of(pieces.begin(), pieces.end(),
                           [](const QString& typed) { return !typed.trimmed().isEmpty(); });
    }
};

DrawerView::DrawerView(CounterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &CounterSession::subjectChanged, this, &DrawerView::reload);
    connect(&session, &CounterSession::presenceChanged, this, [this] {
        if (!m_d->session.officer()) {
            m_d->pieces.fill({});
            m_d->problem.reset();
        }
        Q_EMIT changed();
    });
    connect(&session, &CounterSession::languageChanged, this, &DrawerView::changed);
    reload();
}

DrawerView::~DrawerView() = default;

void DrawerView::reload()
{
    if (std::exchange(m_d->isLoading, true)) {
        m_d->isStale = true;
        return;
    }
    m_d->reading = {};
    m_d->session.backend().recordsOfKinds(
        kSessionKinds, 1, m_d->answers.forNow<Items>([this](const Result<Items, StoreError>& answer) {
            if (!answer) {
                finishLoading(answer.error());
            } else if (answer->empty()) {
                m_d->shift.reset();
                finishLoading({});
            } else {
                readSession(answer->back().entry.subject);
            }
        }));
}

void DrawerView::readSession(const QString& sessionId)
{
    m_d->session.backend().recordsAbout(
        sessionId, m_d->answers.forNow<Items>([this](const Result<Items, StoreError>& answer) {
            if (!answer) {
                finishLoading(answer.error());
                return;
            }
            m_d->reading.drawer = answer.value();
            readMoney(kFirstMoneyRecords);
        }));
}

void DrawerView::readMoney(int newest)
{
    m_d->session.backend().recordsOfKinds(
        kMoneyKinds, newest,
        m_d->answers.forNow<Items>([this, newest](const Result<Items, StoreError>& answer) {
            if (!answer) {
                finishLoading(answer.error());
                return;
            }
            m_d->reading.money = answer.value();
            const bool isAll = answer->size() < static_cast<std::size_t>(newest);
            if (!reachesBack(m_d->reading, isAll, m_d->session.settings().drawerNumber)) {
                readMoney(newest * 2);
                return;
            }
            m_d->shift = shiftOf(m_d->reading, m_d->session.settings().drawerNumber);
            finishLoading({});
        }));
}

void DrawerView::finishLoading(const std::optional<StoreError>& error)
{
    m_d->isLoading = false;
    m_d->loadError = error;
    if (std::exchange(m_d->isStale, false)) {
        reload();
        return;
    }
    m_d->isLoaded = !error;
    const bool isDone = std::exchange(m_d->isDone, false);
    m_d->isSealing = m_d->isSealing && !isDone;
    Q_EMIT changed();
    if (isDone) {
        Q_EMIT done();
    }
}

DrawerStatus DrawerView::status() const
{
    DrawerStatus status;
    status.isLoaded = m_d->isLoaded;
    status.isOpen = m_d->isOpen();
    if (!status.isOpen) {
        status.title = m_d->speaker().say("Drawer", "The drawer is closed");
        return status;
    }
    const cashier::DrawerSession& drawer = m_d->shift->input.drawer;
    status.title =
        m_d->speaker().say("Drawer", "Drawer %1, open since %2",
                           {drawer.opening().drawer.text(),
                            formatTime(drawer.opening().at.milliseconds, m_d->speaker().language())});
    status.openedBy = m_d->shift->openedBy;
    status.openingFloat = m_d->dollars(drawer.opening().openingFloat);
    status.cashIn = m_d->dollars(drawer.total(DrawerMovementKind::CashIn));
    status.cashOut = m_d->dollars(drawer.total(DrawerMovementKind::ChangeOut) +
                                  drawer.total(DrawerMovementKind::RefundOut));
    status.drops = m_d->dollars(drawer.total(DrawerMovementKind::DropToSafe));
    status.expected = m_d->dollars(drawer.expectedCash());
    return status;
}

QString DrawerView::sessionId() const
{
    return m_d->isOpen() ? m_d->shift->input.drawer.opening().sessionId : QString();
}

std::optional<cashier::DrawerId> DrawerView::drawer() const
{
    return m_d->isOpen() ? std::optional(m_d->shift->input.drawer.opening().drawer) : std::nullopt;
}

money::Cents DrawerView::expectedCash() const
{
    return m_d->isOpen() ? m_d->shift->input.drawer.expectedCash() : Cents();
}

std::optional<Message> DrawerView::obstacle() const
{
    const Speaker& speaker = m_d->speaker();
    if (m_d->loadError) {
        return counterMessage(*m_d->loadError, speaker);
    }
    if (!m_d->isOpen()) {
        return Message{speaker.say("Drawer", "The drawer is closed."),
                       speaker.say("Drawer", "Money is taken into an open session only."),
                       speaker.say("Drawer", "Open the drawer with its float first.")};
    }
    const auto officer = m_d->session.officer();
    if (officer && officer->badge != m_d->shift->openedBy) {
        return Message{speaker.say("Drawer", "Another cashier opened this drawer."),
                       speaker.say("Drawer", "Whoever opened it, badge %1, answers for its contents.",
                                   {m_d->shift->openedBy}),
                       speaker.say("Drawer", "Close that session first, then open your own.")};
    }
    return {};
}

std::optional<Message> DrawerView::unsettled() const
{
    const bool isMoving = m_d->isLoading || m_d->isSealing || m_d->isMoneySealing;
    return isMoving ? std::optional(stillWorkingMessage(m_d->speaker())) : std::nullopt;
}

void DrawerView::moneySealing()
{
    m_d->isMoneySealing = true;
}

void DrawerView::moneySealed()
{
    m_d->isMoneySealing = false;
    reload();
}

std::vector<DrawerProblem> DrawerView::openDrawer(const QString& openingFloat)
{
    if (const auto refusal = refusalOf(access::Action::OpenDrawer, !m_d->isOpen())) {
        return {{DrawerField::Float, -1, *refusal}};
    }
    const auto amount = typedCash(openingFloat);
    if (!amount) {
        return {{DrawerField::Float, -1, amountMessage(m_d->speaker())}};
    }
    if (*amount < Cents() || !cashier::isPayableInCash(*amount)) {
        return {{DrawerField::Float, -1, counterMessage(DrawerError::NotPayableInCash, m_d->speaker())}};
    }
    const QString office = m_d->session.identity().office;
    seal(access::Action::OpenDrawer, RecordKind::DrawerOpened, protocol::EntryId::make().text(),
         protocol::DrawerOpenedBody{office, *amount});
    return {};
}

std::vector<DrawerProblem> DrawerView::drop(const QString& amount, const QString& remark)
{
    if (const auto refusal = refusalOf(access::Action::CloseDrawer, m_d->isOpen())) {
        return {{DrawerField::Amount, -1, *refusal}};
    }
    if (const auto others = obstacle()) {
        return {{DrawerField::Amount, -1, *others}};
    }
    const auto cents = typedCash(amount);
    if (!cents) {
        return {{DrawerField::Amount, -1, amountMessage(m_d->speaker())}};
    }
    if (const auto problem = remarkProblem(remark, m_d->speaker())) {
        return {{DrawerField::Remark, -1, *problem}};
    }
    // Tried on a copy: the session itself changes when the record has been read back.
    cashier::DrawerSession trial = m_d->shift->input.drawer;
    const auto allowed =
        trial.record({DrawerMovementKind::DropToSafe, *cents, m_d->session.clock().now(), {}});
    if (!allowed) {
        return {{DrawerField::Amount, -1, counterMessage(allowed.error(), m_d->speaker())}};
    }
    // Whoever answers for what is in the drawer, as central judges it too.
    seal(access::Action::CloseDrawer, RecordKind::DrawerDropped, sessionId(),
         protocol::DrawerDropBody{*cents, remark.trimmed()});
    return {};
}

void DrawerView::setPieces(int denomination, const QString& pieces)
{
    CARM_ENSURE(denomination >= 0 && denomination < static_cast<int>(m_d->pieces.size()));
    m_d->pieces[static_cast<std::size_t>(denomination)] = pieces;
    Q_EMIT changed();
}

CountView DrawerView::count() const
{
    CountView view;
    for (std::size_t i = 0; i < m_d->pieces.size(); ++i) {
        bool isNumber = false;
        const int pieces = m_d->pieces[i].trimmed().toInt(&isNumber);
        const bool isCounted = isNumber && pieces >= 0 && pieces <= cashier::kMostPieces;
        const Cents denomination = cashier::kDenominations[i];
        view.rows.push_back({m_d->dollars(denomination), m_d->pieces[i],
                             isCounted ? m_d->dollars(Cents::of(denomination.count() * pieces)) : QString()});
    }
    const auto counted = m_d->count();
    if (m_d->isOpen() && counted && m_d->hasCount()) {
        view.counted = m_d->dollars(counted->total());
    }
    const auto closed = m_d->isOpen() ? std::nullopt : report();
    if (closed && closed->countedCash && closed->overOrShort) {
        view.counted = m_d->dollars(*closed->countedCash);
        view.expected = m_d->dollars(closed->expectedCash);
        view.overOrShort = overOrShortText(*closed->overOrShort, m_d->speaker());
    }
    return view;
}

std::vector<DrawerProblem> DrawerView::closeDrawer()
{
    const Speaker& speaker = m_d->speaker();
    if (const auto refusal = refusalOf(access::Action::CloseDrawer, m_d->isOpen())) {
        return {{DrawerField::Count, -1, *refusal}};
    }
    const auto counted = m_d->count();
    if (!counted) {
        return {
            {DrawerField::Count, counted.error(), counterMessage(DrawerError::PiecesOutOfRange, speaker)}};
    }
    if (!m_d->hasCount()) {
        return {{DrawerField::Count,
                 -1,
                 {speaker.say("Drawer", "The drawer is not counted."),
                  speaker.say("Drawer", "An empty drawer and an uncounted one are not the same."),
                  speaker.say("Drawer", "Type how many there are of each; 0 when there is nothing.")}}};
    }
    const cashier::ShiftReport shift = cashier::shiftReport(m_d->shift->input);
    const outbox::OutboxSummary& outbox = m_d->session.syncStatus().outbox;
    protocol::DrawerClosedBody body;
    body.expected = shift.expectedCash;
    body.counted = counted->total();
    body.firstReceipt = shift.firstReceipt ? shift.firstReceipt->text() : QString();
    body.lastReceipt = shift.lastReceipt ? shift.lastReceipt->text() : QString();
    body.receipts = shift.paymentCount;
    body.unsent = outbox.waiting + outbox.needPerson;
    seal(access::Action::CloseDrawer, RecordKind::DrawerClosed, sessionId(), body);
    return {};
}

std::optional<Message> DrawerView::refusalOf(access::Action action, bool fitsState) const
{
    if (const auto missing = m_d->session.whyNot(action)) {
        return missing;
    }
    if (m_d->loadError) {
        return counterMessage(*m_d->loadError, m_d->speaker());
    }
    if (const auto moving = unsettled()) {
        return moving;
    }
    if (!m_d->isLoaded || !fitsState) {
        return counterMessage(DrawerError::NotAllowed, m_d->speaker());
    }
    return {};
}

void DrawerView::seal(access::Action action, RecordKind kind, const QString& subject,
                      const protocol::RecordBody& body)
{
    const auto officer = m_d->session.signing(action);
    m_d->problem = officer ? std::nullopt : m_d->session.whyNot(action);
    Q_EMIT problemChanged();
    if (!officer) {
        return; // the credential expired since refusalOf() asked
    }
    m_d->isSealing = true;
    const RecordRequest request{protocol::EntryId::make(),
                                kind,
                                subject,
                                officer->actor,
                                officer->key,
                                [body](const outbox::RecordTicket&) { return body; }};
    m_d->session.backend().sealRecord(
        request, m_d->answers.forNow<protocol::SealedEntry>(
                     [this, kind](const Result<protocol::SealedEntry, StoreError>& answer) {
                         if (!answer) {
                             m_d->isSealing = false;
                             m_d->problem = counterMessage(answer.error(), m_d->speaker());
                             Q_EMIT problemChanged();
                             Q_EMIT changed();
                             return;
                         }
                         if (kind == RecordKind::DrawerClosed) {
                             m_d->pieces.fill({});
                         }
                         m_d->isDone = true;
                         reload();
                     }));
    Q_EMIT changed();
}

std::optional<cashier::ShiftReport> DrawerView::report() const
{
    return m_d->shift ? std::optional(cashier::shiftReport(m_d->shift->input)) : std::nullopt;
}

std::optional<PrintedShiftReport> DrawerView::printedReport(Language language) const
{
    if (!m_d->shift) {
        return {};
    }
    return printedShiftReport(*m_d->shift, cashier::shiftReport(m_d->shift->input), m_d->session, language);
}

bool DrawerView::isBusy() const
{
    return m_d->isSealing;
}

std::optional<Message> DrawerView::problem() const
{
    if (m_d->problem) {
        return m_d->problem;
    }
    return m_d->loadError ? std::optional(counterMessage(*m_d->loadError, m_d->speaker())) : std::nullopt;
}

} // namespace carm::presenters
