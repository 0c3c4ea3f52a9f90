#include "presenters/registration_view_p.h"

#include "presenters/importer_messages.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using importer::RegistrationStep;
using outbox::StoreError;

/// A killed program loses at most what was typed within this time.
constexpr int kFormSaveDelayMs = 200;
constexpr int kStepCount = static_cast<int>(std::size(kRegistrationSteps));

RegistrationStep stepAfter(RegistrationStep step)
{
    return step == RegistrationStep::Terms ? step : static_cast<RegistrationStep>(static_cast<int>(step) + 1);
}

} // namespace

RegistrationView::RegistrationView(ImporterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    m_d->saveTimer.setSingleShot(true);
    connect(&m_d->saveTimer, &QTimer::timeout, this, [this] { save({}); });
    connect(&m_d->setup, &SignInSetup::changed, this, [this] {
        const bool isReady = m_d->setup.stage() == SignInSetupStage::Ready;
        if (m_d->isLoaded && isEditable() && m_d->form.draft.signInReady != isReady) {
            m_d->draft().signInReady = isReady;
            edited();
        }
        Q_EMIT changed();
    });
    connect(&session, &ImporterSession::tellingsChanged, this, &RegistrationView::lookForAnswer);
    connect(&session, &ImporterSession::subjectChanged, this, [this](const QString& subject) {
        if (subject == m_d->businessNumber()) {
            lookForAnswer();
        }
    });
    connect(&session, &ImporterSession::businessChanged, this, &RegistrationView::changed);
    connect(&session, &ImporterSession::languageChanged, this, &RegistrationView::changed);
    load();
}

RegistrationView::~RegistrationView()
{
    if (m_d->saveTimer.isActive()) {
        save({});
    }
}

void RegistrationView::load()
{
    using Stored = std::optional<QByteArray>;
    m_d->session.backend().localState(
        registrationFormKey(), m_d->answers.forNow<Stored>([this](const Result<Stored, StoreError>& stored) {
            if (!stored) {
                fail(importerMessage(stored.error(), m_d->session.speaker()));
                return;
            }
            const auto form = stored.value() ? registrationFormFromBytes(*stored.value()) : std::nullopt;
            m_d->form = form.value_or(newRegistrationForm());
            m_d->isLoaded = true;
            prepareSignIn();
            Q_EMIT changed();
            Q_EMIT stepChanged();
            lookForAnswer();
        }));
}

bool RegistrationView::isLoaded() const
{
    return m_d->isLoaded;
}

RegistrationStep RegistrationView::step() const
{
    return m_d->form.step;
}

QString RegistrationView::stepTitle(RegistrationStep step) const
{
    const Speaker& speaker = m_d->session.speaker();
    return speaker.say("Registration", "Step %1 of %2: %3",
                       {QString::number(static_cast<int>(step) + 1), QString::number(kStepCount),
                        registrationStepName(step, speaker)});
}

bool RegistrationView::isDone(RegistrationStep step) const
{
    return m_d->isComplete(step);
}

bool RegistrationView::proceed()
{
    if (!m_d->isLoaded || !isEditable()) {
        return false;
    }
    const RegistrationStep step = m_d->form.step;
    if (step == RegistrationStep::Requirements) {
        m_d->draft().requirementsSeen = true;
    }
    m_d->tried.insert(step);
    if (!m_d->isComplete(step) || step == RegistrationStep::Terms) {
        Q_EMIT changed();
        return m_d->isComplete(step);
    }
    ++m_d->form.effort.pages;
    enter(stepAfter(step));
    return true;
}

bool RegistrationView::goTo(RegistrationStep step)
{
    if (!m_d->isLoaded || step > m_d->form.reached) {
        return false;
    }
    enter(step);
    return true;
}

void RegistrationView::enter(RegistrationStep step)
{
    m_d->form.step = step;
    m_d->form.reached = std::max(m_d->form.reached, step);
    prepareSignIn();
    edited();
    Q_EMIT stepChanged();
}

/// For the person who registers: the first contact.
void RegistrationView::prepareSignIn()
{
    if (m_d->form.reached >= RegistrationStep::SignIn) {
        m_d->setup.begin(userIdOf(m_d->form), m_d->form.draft.profile.contacts.front().name.trimmed(),
                         access::Role::BusinessAccountManager);
    }
}

std::vector<RequirementRow> RegistrationView::requirements() const
{
    return requirementRows(m_d->session.speaker());
}

std::vector<Choice> RegistrationView::entityTypes() const
{
    return entityTypeChoices(m_d->session.speaker());
}

std::vector<Choice> RegistrationView::countries() const
{
    return Choices(m_d->session.edition(), m_d->session.clock().today())
        .countriesOfTheWorld(m_d->session.speaker());
}

bool RegistrationView::isEditable() const
{
    return !m_d->form.isSealed && !m_d->isBusy;
}

void RegistrationView::setText(RegistrationField field, const QString& typed, int contact)
{
    if (!isEditable() || registrationText(m_d->form, field, contact) == typed) {
        return;
    }
    setRegistrationText(m_d->form, field, typed, contact);
    const std::pair<RegistrationField, int> place{field, contact};
    if (m_d->lastTyped != place) {
        m_d->lastTyped = place;
        ++m_d->form.effort.fields;
    }
    if (field == RegistrationField::UserId || m_d->form.step == RegistrationStep::SignIn) {
        prepareSignIn();
    }
    edited();
}

QString RegistrationView::text(RegistrationField field, int contact) const
{
    return registrationText(m_d->form, field, contact);
}

void RegistrationView::setNoneYet(importer::ProofQuestion question, bool noneYet)
{
    if (isEditable() && presenters::isNoneYet(m_d->form, question) != noneYet) {
        presenters::setNoneYet(m_d->form, question, noneYet);
        m_d->lastTyped.reset();
        ++m_d->form.effort.fields;
        edited();
    }
}

bool RegistrationView::isNoneYet(importer::ProofQuestion question) const
{
    return presenters::isNoneYet(m_d->form, question);
}

int RegistrationView::contactCount() const
{
    return static_cast<int>(m_d->form.draft.profile.contacts.size());
}

int RegistrationView::addContact()
{
    if (isEditable()) {
        m_d->draft().profile.contacts.emplace_back();
        edited();
    }
    return contactCount() - 1;
}

void RegistrationView::removeContact(int contact)
{
    // The first one is the person who registers.
    if (isEditable() && contact > 0 && m_d->hasContact(contact)) {
        auto& contacts = m_d->draft().profile.contacts;
        contacts.erase(contacts.begin() + contact);
        edited();
    }
}

void RegistrationView::setNotice(int contact, importer::NoticeKind kind, bool wanted)
{
    if (!isEditable() || !m_d->hasContact(contact)) {
        return;
    }
    auto& notices = m_d->draft().profile.contacts[static_cast<std::size_t>(contact)].notices;
    if (wanted) {
        notices.insert(kind);
    } else {
        notices.erase(kind);
    }
    edited();
}

bool RegistrationView::wantsNotice(int contact, importer::NoticeKind kind) const
{
    return m_d->hasContact(contact) &&
           m_d->form.draft.profile.contacts[static_cast<std::size_t>(contact)].notices.contains(kind);
}

void RegistrationView::setTermsAccepted(bool accepted)
{
    if (isEditable() && accepted != termsAccepted()) {
        m_d->draft().terms.reset();
        if (accepted) {
            m_d->draft().terms = {m_d->currentTerms(), m_d->session.clock().now()};
        }
        edited();
    }
}

bool RegistrationView::termsAccepted() const
{
    return m_d->isComplete(RegistrationStep::Terms);
}

QStringList RegistrationView::terms() const
{
    return registrationTerms(m_d->session.speaker());
}

SignInSetup& RegistrationView::signInSetup()
{
    return m_d->setup;
}

std::vector<RegistrationFinding> RegistrationView::findings(RegistrationStep step) const
{
    std::vector<RegistrationFinding> findings =
        registrationFindings(m_d->form, step, m_d->currentTerms(), m_d->session.speaker());
    if (!m_d->tried.contains(step)) {
        std::erase_if(findings,
                      [this](const RegistrationFinding& finding) { return isMissing(m_d->form, finding); });
    }
    return findings;
}

RegistrationEffort RegistrationView::effort() const
{
    return m_d->form.effort;
}

bool RegistrationView::needsPassphrase() const
{
    return m_d->setup.signingKey() == nullptr;
}

void RegistrationView::fail(const Message& problem)
{
    m_d->isBusy = false;
    m_d->problem = problem;
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

bool RegistrationView::isBusy() const
{
    return m_d->isBusy;
}

std::optional<Message> RegistrationView::problem() const
{
    return m_d->problem;
}

bool RegistrationView::isSaved() const
{
    return m_d->isSaved;
}

void RegistrationView::edited()
{
    m_d->problem.reset();
    m_d->isSaved = false;
    // Not put off by further typing: what was typed first is on disk in time.
    if (!m_d->saveTimer.isActive()) {
        m_d->saveTimer.start(kFormSaveDelayMs);
    }
    Q_EMIT savingChanged();
    Q_EMIT changed();
}

} // namespace carm::presenters
