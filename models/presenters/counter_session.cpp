#include "presenters/counter_session.h"

#include "presenters/counter_messages.h"
#include "presenters/counter_sign_in.h"
#include "presenters/counter_texts.h"
#include "presenters/kiosk_views.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using access::SessionEventKind;
using access::SessionPhase;

/// How often the clock is looked at while somebody is signed in.
constexpr int kClockIntervalMs = 1'000;

} // namespace

struct CounterSession::Private {
    CounterBackend& backend;
    reference::EditionPointer edition;
    outbox::TerminalIdentity identity;
    const Clock& clock;
    CounterSettings settings;
    OfficerSignIn signIn;
    Speaker english{Language::English};
    Speaker french{Language::French};
    Language language = Language::English;
    access::SessionState session;
    std::optional<access::Credential> credential; ///< of the person of the session
    std::shared_ptr<const protocol::SigningKey> key;
    bool leftWhileChecking = false;
    std::optional<SignInObstacle> obstacle;
    sync::SyncStatus status;
    std::optional<outbox::NumberStock> stock;
    QTimer clockTimer;

    Private(CounterBackend& port, reference::EditionPointer editionToUse, outbox::TerminalIdentity terminal,
            const Clock& time, CounterSettings chosen)
        : backend(port), edition(std::move(editionToUse)), identity(std::move(terminal)), clock(time),
          settings(std::move(chosen)), signIn(port, time, settings.signIn, identity.office)
    {
    }

    const Speaker& speaker() const { return language == Language::French ? french : english; }

    /// False when the event is not allowed; a limit that has passed meanwhile
    /// counts all the same.
    bool step(SessionEventKind kind, const QString& who = {})
    {
        const Instant now = clock.now();
        const auto next = access::next(session, {kind, now, who}, settings.session);
        const auto ticked = access::next(session, {SessionEventKind::Tick, now, {}}, settings.session);
        session = next ? *next : ticked.value_or(session);
        if (session.phase != SessionPhase::SignedIn) {
            key.reset(); // its bytes are wiped with the last holder
        }
        if (session.phase == SessionPhase::SignedOut) {
            credential.reset();
        }
        return next.has_value();
    }
};

CounterSession::CounterSession(CounterBackend& backend, reference::EditionPointer edition,
                               outbox::TerminalIdentity identity, const Clock& clock,
                               CounterSettings settings, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(backend, std::move(edition), std::move(identity), clock,
                                                     std::move(settings)))
{
    m_d->clockTimer.setInterval(kClockIntervalMs);
    connect(&m_d->clockTimer, &QTimer::timeout, this, &CounterSession::lookAtClock);
    m_d->backend.setListener(this);
}

CounterSession::~CounterSession()
{
    m_d->backend.setListener(nullptr);
}

CounterPresence CounterSession::presence() const
{
    if (m_d->signIn.isBusy()) {
        return CounterPresence::Checking;
    }
    switch (m_d->session.phase) {
    case SessionPhase::SignedOut:
        return CounterPresence::SignedOut;
    case SessionPhase::SignedIn:
        return CounterPresence::SignedIn;
    case SessionPhase::Locked:
        return CounterPresence::Locked;
    }
    return CounterPresence::SignedOut;
}

std::optional<OfficerView> CounterSession::officer() const
{
    if (!m_d->credential) {
        return {};
    }
    const access::Subject& subject = m_d->credential->subject;
    return OfficerView{subject.id, subject.displayName.reveal(), roleNames(subject.roles, m_d->speaker())};
}

void CounterSession::signIn(const QString& badge, SecretBytes passphrase, SecretBytes code)
{
    lookAtClock();
    if (m_d->signIn.isBusy() || m_d->session.phase == SessionPhase::SignedIn) {
        return;
    }
    SignInRequest request{badge.trimmed(), std::move(passphrase), std::move(code), false};
    request.isReopening = m_d->session.phase == SessionPhase::Locked && request.badge == m_d->session.who;
    m_d->obstacle.reset();
    m_d->leftWhileChecking = false;
    const bool isReopening = request.isReopening;
    m_d->signIn.start(std::move(request),
                      [this, isReopening](Result<UnlockedOfficer, SignInObstacle> result) {
                          if (result) {
                              welcome(std::move(result).value(), isReopening);
                          } else {
                              m_d->obstacle = result.error();
                          }
                          Q_EMIT presenceChanged();
                          Q_EMIT signInProblemChanged();
                      });
    if (m_d->signIn.isBusy()) {
        Q_EMIT presenceChanged();
        Q_EMIT signInProblemChanged();
    }
}

void CounterSession::welcome(UnlockedOfficer officer, bool isReopening)
{
    if (m_d->leftWhileChecking) {
        return;
    }
    const QString who = officer.credential.subject.id;
    if (!isReopening && m_d->session.phase == SessionPhase::Locked) {
        m_d->step(SessionEventKind::SignOutAsked); // another person, or the same
                                                   // one with both factors
        Q_EMIT presenceChanged();
    }
    // A session that ended while the passphrase was tried is not opened by the
    // passphrase alone.
    if (!m_d->step(isReopening ? SessionEventKind::Unlocked : SessionEventKind::SignedIn, who)) {
        return;
    }
    m_d->credential = std::move(officer.credential);
    m_d->key = std::move(officer.key);
    m_d->clockTimer.start();
}

std::optional<Message> CounterSession::signInProblem() const
{
    return m_d->obstacle ? std::optional(messageFor(*m_d->obstacle, m_d->speaker())) : std::nullopt;
}

void CounterSession::lock()
{
    if (m_d->step(SessionEventKind::LockAsked)) {
        Q_EMIT presenceChanged();
    }
}

void CounterSession::signOut()
{
    m_d->leftWhileChecking = m_d->signIn.isBusy();
    m_d->obstacle.reset();
    m_d->step(SessionEventKind::SignOutAsked);
    m_d->clockTimer.stop();
    Q_EMIT presenceChanged();
    Q_EMIT signInProblemChanged();
}

void CounterSession::noteActivity()
{
    const SessionPhase before = m_d->session.phase;
    m_d->step(SessionEventKind::Activity);
    if (m_d->session.phase != before) {
        Q_EMIT presenceChanged();
    }
}

void CounterSession::lookAtClock()
{
    const SessionPhase before = m_d->session.phase;
    m_d->step(SessionEventKind::Tick);
    if (m_d->session.phase == SessionPhase::SignedOut) {
        m_d->clockTimer.stop();
    }
    if (m_d->session.phase != before) {
        Q_EMIT presenceChanged();
    }
}

void CounterSession::liftLockOut(const QString& badge,
                                 const std::function<void(std::optional<Message>)>& done)
{
    if (const auto obstacle = whyNot(access::Action::UnlockOfficer)) {
        done(obstacle);
        return;
    }
    m_d->signIn.liftLockOut(badge.trimmed(), [this, done](const std::optional<SignInObstacle>& obstacle) {
        done(obstacle ? std::optional(messageFor(*obstacle, m_d->speaker())) : std::nullopt);
    });
}

bool CounterSession::may(access::Action action) const
{
    return m_d->key && access::may(m_d->credential->subject.roles, action);
}

std::optional<Message> CounterSession::whyNot(access::Action action) const
{
    if (!m_d->key) {
        return notSignedInMessage(m_d->speaker());
    }
    return may(action) ? std::nullopt : std::optional(roleMissingMessage(action, m_d->speaker()));
}

std::optional<SigningOfficer> CounterSession::signing(access::Action action) const
{
    if (!may(action)) {
        return {};
    }
    const access::Subject& subject = m_d->credential->subject;
    const auto role = std::find_if(subject.roles.begin(), subject.roles.end(),
                                   [action](access::Role one) { return access::may(one, action); });
    return SigningOfficer{{subject.id, access::codeOf(*role)}, m_d->key};
}

const Speaker& CounterSession::speaker() const
{
    return m_d->speaker();
}

const Speaker& CounterSession::speaker(Language language) const
{
    return language == Language::French ? m_d->french : m_d->english;
}

void CounterSession::setLanguage(Language language)
{
    if (std::exchange(m_d->language, language) != language) {
        Q_EMIT languageChanged();
    }
}

BannerView CounterSession::banner() const
{
    const Speaker& speaker = m_d->speaker();
    BannerView view = bannerView(m_d->status, m_d->stock, std::nullopt, speaker);
    if (view.kind == BannerView::Kind::WorkingOffline) {
        view.explanation = speaker.say("Counter", "You can open copies, review, take money and "
                                                  "release as always. Everything "
                                                  "is kept safe on this terminal and is sent when "
                                                  "the agency can be reached.");
    } else if (view.kind == BannerView::Kind::Connected) {
        view.explanation = speaker.say("Counter", "What is done here is sent to the agency at once.");
    }
    return view;
}

void CounterSession::useEdition(reference::EditionPointer edition)
{
    m_d->edition = std::move(edition);
    Q_EMIT editionChanged();
}

CounterBackend& CounterSession::backend() const
{
    return m_d->backend;
}

const reference::EditionPointer& CounterSession::edition() const
{
    return m_d->edition;
}

const outbox::TerminalIdentity& CounterSession::identity() const
{
    return m_d->identity;
}

const Clock& CounterSession::clock() const
{
    return m_d->clock;
}

const CounterSettings& CounterSession::settings() const
{
    return m_d->settings;
}

const sync::SyncStatus& CounterSession::syncStatus() const
{
    return m_d->status;
}

const std::optional<outbox::NumberStock>& CounterSession::numberStock() const
{
    return m_d->stock;
}

void CounterSession::syncStatusChanged(const sync::SyncStatus& status)
{
    m_d->status = status;
    Q_EMIT bannerChanged();
}

void CounterSession::numberStockChanged(const outbox::NumberStock& stock)
{
    m_d->stock = stock;
    Q_EMIT bannerChanged();
}

void CounterSession::itemChanged(const outbox::OutboxItem& item)
{
    Q_EMIT subjectChanged(item.entry.subject);
}

void CounterSession::feedChanged()
{
    Q_EMIT tellingsChanged();
}

} // namespace carm::presenters
