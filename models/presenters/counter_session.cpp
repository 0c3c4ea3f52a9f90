#include "presenters/counter_session.h"

#include "presenters/counter_messages.h"
#include "presenters/counter_officers.h"
#include "presenters/counter_texts.h"
#include "presenters/kiosk_views.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {

struct CounterSession::Private {
    CounterBackend& backend;
    reference::EditionPointer edition;
    outbox::TerminalIdentity identity;
    const Clock& clock;
    CounterSettings settings;
    OfficerCredentials officers;
    PersonPresence person;
    Speaker english{Language::English};
    Speaker french{Language::French};
    Language language = Language::English;
    sync::SyncStatus status;
    std::optional<outbox::NumberStock> stock;

    Private(CounterBackend& port, reference::EditionPointer editionToUse, outbox::TerminalIdentity terminal,
            const Clock& time, CounterSettings chosen)
        : backend(port), edition(std::move(editionToUse)), identity(std::move(terminal)), clock(time),
          settings(std::move(chosen)), officers(port, time, settings.signIn.lockout, identity.office),
          person(
              port, time, settings.signIn, settings.session,
              [this](const QString& badge, const CredentialAnswer& answer) { officers.find(badge, answer); })
    {
    }

    const Speaker& speaker() const { return language == Language::French ? french : english; }
    const access::Roles& roles() const { return person.credential()->subject.roles; }
    bool hasEnded() const { return clock.now() >= person.credential()->validity.until; }
};

CounterSession::CounterSession(CounterBackend& backend, reference::EditionPointer edition,
                               outbox::TerminalIdentity identity, const Clock& clock,
                               CounterSettings settings, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(backend, std::move(edition), std::move(identity), clock,
                                                     std::move(settings)))
{
    connect(&m_d->person, &PersonPresence::changed, this, &CounterSession::presenceChanged);
    connect(&m_d->person, &PersonPresence::failureChanged, this, &CounterSession::signInProblemChanged);
    m_d->backend.setListener(this);
}

CounterSession::~CounterSession()
{
    m_d->backend.setListener(nullptr);
}

CounterPresence CounterSession::presence() const
{
    return m_d->person.presence();
}

std::optional<OfficerView> CounterSession::officer() const
{
    if (!m_d->person.credential()) {
        return {};
    }
    const access::Subject& subject = m_d->person.credential()->subject;
    return OfficerView{subject.id, subject.displayName.reveal(), roleNames(subject.roles, m_d->speaker())};
}

void CounterSession::signIn(const QString& badge, SecretBytes passphrase, SecretBytes code)
{
    m_d->person.signIn(
        {badge, std::move(passphrase), access::SecondFactor::TotpCode, std::move(code), false});
}

std::optional<Message> CounterSession::signInProblem() const
{
    const auto& failure = m_d->person.failure();
    return failure ? std::optional(m_d->officers.messageFor(*failure, m_d->speaker())) : std::nullopt;
}

void CounterSession::lock()
{
    m_d->person.lock();
}

void CounterSession::signOut()
{
    m_d->person.signOut();
}

void CounterSession::noteActivity()
{
    m_d->person.noteActivity();
}

void CounterSession::lookAtClock()
{
    m_d->person.lookAtClock();
}

void CounterSession::liftLockOut(const QString& badge,
                                 const std::function<void(std::optional<Message>)>& done)
{
    if (const auto obstacle = whyNot(access::Action::UnlockOfficer)) {
        done(obstacle);
        return;
    }
    m_d->officers.liftLockOut(badge.trimmed(), [this, done](const std::optional<SignInFailure>& failure) {
        done(failure ? std::optional(m_d->officers.messageFor(*failure, m_d->speaker())) : std::nullopt);
    });
}

bool CounterSession::may(access::Action action) const
{
    return m_d->person.key() && !m_d->hasEnded() && access::may(m_d->roles(), action);
}

std::optional<Message> CounterSession::whyNot(access::Action action) const
{
    if (!m_d->person.key()) {
        return notSignedInMessage(m_d->speaker());
    }
    if (m_d->hasEnded()) {
        return credentialEndedMessage(m_d->speaker());
    }
    return access::may(m_d->roles(), action) ? std::nullopt
                                             : std::optional(roleMissingMessage(action, m_d->speaker()));
}

std::optional<SigningOfficer> CounterSession::signing(access::Action action) const
{
    if (!may(action)) {
        return {};
    }
    const access::Roles& roles = m_d->roles();
    const auto role = std::find_if(roles.begin(), roles.end(),
                                   [action](access::Role one) { return access::may(one, action); });
    return SigningOfficer{{m_d->person.credential()->subject.id, access::codeOf(*role)}, m_d->person.key()};
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
    if (!m_d->person.credential()) {
        return;
    }
    const QString badge = m_d->person.credential()->subject.id;
    m_d->officers.readAgain(badge, [this, badge](const Result<access::Credential, SignInFailure>& read) {
        m_d->person.credentialRead(badge, read);
    });
}

} // namespace carm::presenters
