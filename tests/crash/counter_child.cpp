#include "counter_child.h"

#include "common/hardening.h"
#include "desktop/counter_engines.h"
#include "harness/authenticator.h"
#include "presenters/counter_opener.h"
#include "presenters/drawer_view.h"
#include "presenters/payment_view.h"
#include "presenters/review_view.h"
#include "shift_figures.h"
#include "tender_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace carm::test {
namespace {

using declaration::DeclarationState;
using presenters::CounterAction;
using presenters::CounterPresence;

constexpr int kStepMs = 2;
constexpr int kAgainMs = 50;
constexpr qint64 kTotpStepMs = 30'000;
/// One payment in so many is voided and taken again.
constexpr quint32 kVoidShare = 6;

/// The pages of one shift, without their widgets.
struct CounterDesk {
    CounterDesk(app::CounterEngines& engines, const app::TerminalBasis& basis, const Clock& clock)
        : session(engines, basis.edition, *basis.identity, clock), opener(session), review(session),
          drawer(session), payment(session, drawer)
    {
    }
    presenters::CounterSession session;
    presenters::CounterOpener opener;
    presenters::ReviewView review;
    presenters::DrawerView drawer;
    presenters::PaymentView payment;
};

class Officer final : public QObject {
    Q_OBJECT
public:
    Officer(const CounterOptions& options, app::TerminalSettings settings)
        : m_options(options), m_host(std::move(settings), m_clock), m_engines(m_host)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Officer::step);
        for (const QString& name : QDir(m_options.papers).entryList(QDir::Files, QDir::Name)) {
            m_papers.append(name);
        }
    }

    void begin(secrets::DerivedKeys keys);

private:
    void beginWhenSupplied();
    void useBasis(const app::TerminalBasis& basis);
    void watchDesk();
    void step();
    void signIn();
    void takePaper();
    void work();
    bool act(CounterAction action);
    void pay();
    bool voidNow();
    void endShift();
    void closeDrawer();
    void awaitReceived();
    [[noreturn]] void giveUp(const QString& problem);
    /// The same for the same entry, whatever happened in between.
    quint32 drawFor(const QString& number, quint32 purpose) const
    {
        const auto digits = static_cast<quint32>(number.right(9).toUInt());
        QRandomGenerator random(digits * 2 + purpose + m_options.seed * 7919);
        return random.generate();
    }

    CounterOptions m_options;
    SystemClock m_clock;
    app::EngineHost m_host;
    app::CounterEngines m_engines;
    std::unique_ptr<CounterDesk> m_desk;
    std::unique_ptr<ShiftFigures> m_figures; ///< at the end of the shift
    QStringList m_papers;
    int m_next = 0;   ///< of m_papers
    QString m_number; ///< of the paper on the desk; empty for none
    bool m_isOpening = false; ///< the paper is being read
    bool m_isSignedIn = false;
    int m_signInAttempts = 0;
    QTimer m_timer;
};

void Officer::giveUp(const QString& problem)
{
    std::fprintf(stderr, "counter: %s\n", qUtf8Printable(problem));
    std::_Exit(1);
}

void Officer::begin(secrets::DerivedKeys keys)
{
    m_host.open(std::move(keys), [this](const Result<void, app::StartError>& opened) {
        if (!opened) {
            giveUp(opened.error().code + QLatin1Char(' ') + opened.error().detail);
        }
        app::TerminalNews news;
        news.supplyChanged = [this](const sync::SupplyStatus&) { beginWhenSupplied(); };
        news.feedUpToDate = [this] { beginWhenSupplied(); };
        m_host.start(std::move(news));
        beginWhenSupplied();
    });
}

void Officer::beginWhenSupplied()
{
    if (m_desk) {
        return;
    }
    m_host.readBasis([this](const Result<app::TerminalBasis, outbox::StoreError>& basis) {
        if (!basis) {
            giveUp(basis.error().detail);
        }
        if (!m_desk && basis->identity && basis->edition) {
            useBasis(basis.value());
        }
    });
}

/// The credential may have come on an earlier day, when central was up.
void Officer::useBasis(const app::TerminalBasis& basis)
{
    m_engines.told(protocol::FeedTopic::Officer, m_options.badge,
                   [this, basis](const Result<std::optional<QJsonObject>, outbox::StoreError>& told) {
                       if (!m_desk && told && told.value()) {
                           m_desk = std::make_unique<CounterDesk>(m_engines, basis, m_clock);
                           watchDesk();
                           m_timer.start(kStepMs);
                       }
                   });
}

void Officer::watchDesk()
{
    const auto soon = [this] { m_timer.start(kStepMs); };
    connect(&m_desk->session, &presenters::CounterSession::presenceChanged, this, soon);
    connect(&m_desk->review, &presenters::ReviewView::changed, this, soon);
    connect(&m_desk->payment, &presenters::PaymentView::changed, this, soon);
    connect(&m_desk->drawer, &presenters::DrawerView::changed, this, soon);
    connect(&m_desk->opener, &presenters::CounterOpener::opened, this, [this](const QString& number) {
        m_isOpening = false;
        m_number = number;
        m_desk->review.open(number);
        m_desk->payment.open(number);
        m_timer.start(kStepMs);
    });
    connect(&m_desk->opener, &presenters::CounterOpener::changed, this, [this] {
        if (const auto problem = m_desk->opener.problem()) {
            giveUp(problem->what + QLatin1Char(' ') + problem->why);
        }
    });
}

void Officer::step()
{
    if (m_figures) {
        return; // the shift is over
    }
    switch (m_desk->session.presence()) {
    case CounterPresence::SignedOut:
    case CounterPresence::Locked:
        signIn();
        return;
    case CounterPresence::Checking:
        return;
    case CounterPresence::SignedIn:
        break;
    }
    if (!std::exchange(m_isSignedIn, true)) {
        say(QStringLiteral("ready"));
    }
    const bool isBusy = m_desk->review.isBusy() || m_desk->payment.isBusy() || m_desk->drawer.isBusy();
    if (isBusy || !m_desk->drawer.status().isLoaded) {
        return;
    }
    if (m_next == m_papers.size()) {
        endShift();
    } else if (!m_desk->drawer.status().isOpen) {
        m_desk->drawer.openDrawer(QStringLiteral("200.00"));
    } else if (m_isOpening) {
        return;
    } else if (m_number.isEmpty()) {
        takePaper();
    } else {
        work();
    }
}

/// A code serves once, so who comes back within half a minute takes the next one.
void Officer::signIn()
{
    if (m_signInAttempts == 2) {
        giveUp(m_desk->session.signInProblem()->what);
    }
    const Instant at{m_clock.now().milliseconds + m_signInAttempts++ * kTotpStepMs};
    m_desk->session.signIn(m_options.badge, secretOf(m_options.passphrase),
                           authenticatorCode(m_options.enrolmentUri, at));
}

void Officer::takePaper()
{
    QFile paper(m_options.papers + QLatin1Char('/') + m_papers.at(m_next));
    if (!paper.open(QIODevice::ReadOnly)) {
        giveUp(paper.fileName());
    }
    m_isOpening = true;
    m_desk->opener.takeAll(QString::fromLatin1(paper.readAll()).split(QLatin1Char('\n')));
}

void Officer::work()
{
    const auto present = m_desk->review.present();
    if (!present) {
        return;
    }
    if (present->state == DeclarationState::Released) {
        say(QStringLiteral("released ") + m_number);
        m_number.clear();
        ++m_next;
        m_desk->payment.close();
        m_desk->review.close();
        m_timer.start(kStepMs);
        return;
    }
    if (voidNow() || act(CounterAction::Release)) {
        return;
    }
    if (!m_desk->payment.obstacle()) {
        pay();
        return;
    }
    const auto isDone = [this](CounterAction action) { return act(action); };
    // The farthest first: papers can be handed over again.
    const auto steps = {CounterAction::Accept, CounterAction::StartReview, CounterAction::Present};
    if (!std::any_of(steps.begin(), steps.end(), isDone)) {
        m_timer.start(kAgainMs); // the payment page reads the declaration after the review
    }
}

bool Officer::act(CounterAction action)
{
    const auto actions = m_desk->review.actions();
    const bool isAllowed = std::any_of(actions.begin(), actions.end(), [action](const auto& one) {
        return one.action == action && one.isAllowed;
    });
    if (isAllowed) {
        m_desk->review.act(action);
    }
    return isAllowed;
}

void Officer::pay()
{
    const auto balance = m_desk->review.present()->balance();
    const bool isKeyed = !m_desk->payment.settlement().tenders.empty();
    if (!balance || m_desk->payment.settlement().owed.isEmpty()) {
        m_timer.start(kAgainMs); // the payment page has not made its settlement yet
        return;
    }
    for (const presenters::TenderEntry& tender : tendersFor(*balance, drawFor(m_number, 0))) {
        const auto problems = isKeyed ? std::vector<presenters::TenderProblem>() : m_desk->payment.addTender(tender);
        if (!problems.empty()) {
            giveUp(problems.front().message.what);
        }
    }
    m_desk->payment.finish();
    if (!m_desk->payment.isBusy()) {
        m_timer.start(kAgainMs); // the drawer or the declaration was just being read
    }
}

/// Some payments are voided once: the drawer gives back what it took, and the receipt number stays used.
bool Officer::voidNow()
{
    const auto payments = m_desk->payment.payments();
    if (drawFor(m_number, 1) % kVoidShare != 0 || payments.size() != 1 ||
        !payments.front().canBeVoided) {
        return false;
    }
    const auto reasons = m_desk->payment.voidReasons();
    if (reasons.empty()) {
        giveUp(QStringLiteral("the edition has no reason for a void"));
    }
    m_desk->payment.voidPayment(payments.front().id, reasons.front().code, {});
    return true;
}

void Officer::endShift()
{
    if (m_desk->drawer.status().isOpen) {
        closeDrawer();
    } else {
        awaitReceived();
    }
}

/// Counts what should be there, with the largest pieces first, and a coin too few.
void Officer::closeDrawer()
{
    money::Cents left = m_desk->drawer.expectedCash() - cashier::kDenominations.front();
    for (std::size_t i = cashier::kDenominations.size(); i-- > 0;) {
        const qint64 pieces = left.count() / cashier::kDenominations[i].count();
        left = money::Cents::of(left.count() % cashier::kDenominations[i].count());
        m_desk->drawer.setPieces(static_cast<int>(i), QString::number(pieces));
    }
    if (!m_desk->drawer.closeDrawer().empty()) {
        m_timer.start(kAgainMs); // the drawer was just being read
    }
}

void Officer::awaitReceived()
{
    const sync::SyncStatus& status = m_desk->session.syncStatus();
    const auto report = m_desk->drawer.report();
    if (status.outbox.needPerson > 0) {
        giveUp(QStringLiteral("%1 items need a person").arg(status.outbox.needPerson));
    }
    if (status.outbox.waiting > 0 || !report || !report->unsentRecords.empty()) {
        m_timer.start(kAgainMs);
        return;
    }
    m_timer.stop();
    m_figures = std::make_unique<ShiftFigures>(m_engines, m_desk->drawer, static_cast<int>(m_papers.size()));
    m_figures->tell();
}

} // namespace

int runCounterChild(const CounterOptions& options)
{
    app::hardenProcess();
    auto keys = keysAt(options.place);
    auto settings = settingsAt(options.place, protocol::TerminalKind::Counter);
    if (!keys || !settings) {
        return 2;
    }
    {
        Officer officer(options, std::move(*settings));
        officer.begin(std::move(*keys));
        if (QCoreApplication::exec() != 0) {
            return 1;
        }
    }
    const auto again = keysAt(options.place); // the engines had the first ones
    if (!again || !isStoreSound(options.place, *again)) {
        return 1;
    }
    say(QStringLiteral("verified"));
    return 0;
}

} // namespace carm::test

#include "counter_child.moc"
