// Saving a registration, submitting it, and what central answered.
#include "presenters/importer_messages.h"
#include "presenters/registration_view_p.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using importer::RegistrationState;
using importer::RegistrationStep;
using outbox::StoreError;

constexpr int kFormRetryDelayMs = 1'000;

} // namespace

QString registrationFormKey()
{
    return QStringLiteral("registration");
}

/// Two questions to the store: how far the record is, and what central told of the business.
void RegistrationView::lookForAnswer()
{
    if (!m_d->form.record) {
        return;
    }
    using Items = std::vector<outbox::OutboxItem>;
    using Told = std::optional<QJsonObject>;
    const QString number = m_d->businessNumber();
    m_d->session.backend().recordsAbout(
        number, m_d->answers.forNow<Items>([this](const Result<Items, StoreError>& items) {
            if (!items || !m_d->form.record) {
                return;
            }
            const auto own =
                std::find_if(items->begin(), items->end(), [this](const outbox::OutboxItem& item) {
                    return item.entry.id == *m_d->form.record;
                });
            m_d->answer.item = own == items->end() ? std::nullopt : std::optional(*own);
            // It may have been sealed just before the program ended.
            m_d->form.isSealed = m_d->form.isSealed || m_d->answer.item.has_value();
        }));
    m_d->session.backend().told(protocol::FeedTopic::Business, number,
                                m_d->answers.forNow<Told>([this](const Result<Told, StoreError>& told) {
                                    if (told && told.value()) {
                                        const auto view = protocol::businessViewFromJson(*told.value());
                                        m_d->answer.told = view ? std::optional(view.value()) : std::nullopt;
                                    }
                                    Q_EMIT statusChanged();
                                    Q_EMIT changed();
                                }));
}

RegistrationStatus RegistrationView::status() const
{
    return registrationStatus(m_d->form, m_d->answer, m_d->session.speaker());
}

std::vector<ComparisonRow> RegistrationView::comparison() const
{
    // Central shows its record to those who have proven that it is theirs, and else tells no profile.
    if (!m_d->answer.told || m_d->answer.told->profile.isEmpty() ||
        status().state != RegistrationState::Refused) {
        return {};
    }
    const auto record = importer::businessProfileFromJson(m_d->answer.told->profile);
    return record ? comparisonRows(m_d->form.draft.profile, record.value(), m_d->session.speaker())
                  : std::vector<ComparisonRow>();
}

std::optional<Message> RegistrationView::obstacle() const
{
    const Speaker& speaker = m_d->session.speaker();
    if (const auto open = importer::nextStep(m_d->form.draft, m_d->currentTerms())) {
        return Message{speaker.say("Registration", "The registration is not complete."), stepTitle(*open),
                       speaker.say("Registration", "Go to that page: it says what is missing.")};
    }
    if (!m_d->session.identity()) {
        return importerMessage(StoreError{outbox::StoreErrorCode::NotEnrolled, {}}, speaker);
    }
    return {};
}

void RegistrationView::submit(SecretBytes passphrase)
{
    if (!m_d->isLoaded || !isEditable()) {
        return;
    }
    m_d->tried.insert(std::begin(kRegistrationSteps), std::end(kRegistrationSteps));
    if (const auto reason = obstacle()) {
        fail(*reason);
        return;
    }
    m_d->problem.reset();
    m_d->isBusy = true;
    Q_EMIT changed();
    if (!needsPassphrase()) {
        sealWith(m_d->setup.signingKey());
        return;
    }
    m_d->setup.unlock(std::move(passphrase), [this](const std::optional<Message>& problem) {
        if (problem) {
            fail(*problem);
        } else {
            sealWith(m_d->setup.signingKey());
        }
    });
}

void RegistrationView::sealWith(std::shared_ptr<const protocol::SigningKey> key)
{
    m_d->saveTimer.stop();
    m_d->form.record = protocol::EntryId::make();
    RecordRequest request;
    request.id = *m_d->form.record;
    request.kind = protocol::RecordKind::BusinessRegistered;
    request.subject = m_d->businessNumber();
    request.actor = {m_d->setup.userId(), importer::toText(importer::ImporterRole::BusinessAccountManager)};
    request.actorKey = key;
    const protocol::BusinessRegisteredBody body{importer::toJson(m_d->form.draft),
                                                m_d->setup.credential()->subject.displayName.reveal(),
                                                key->publicKey().bytes()};
    request.body = [body](const outbox::RecordTicket&) { return protocol::RecordBody(body); };
    const auto sealed = m_d->answers.forNow<protocol::SealedEntry>(
        [this](const Result<protocol::SealedEntry, StoreError>& result) {
            m_d->isBusy = false;
            if (!result) {
                m_d->form.record.reset();
                fail(importerMessage(result.error(), m_d->session.speaker()));
                return;
            }
            m_d->form.isSealed = true;
            ++m_d->form.effort.pages;
            save({});
            lookForAnswer();
            Q_EMIT submitted();
            Q_EMIT statusChanged();
            Q_EMIT changed();
        });
    // The id is on disk before the record is: a program that ends in between finds its record again.
    save([this, request, sealed](const std::optional<StoreError>& problem) {
        if (problem) {
            fail(importerMessage(*problem, m_d->session.speaker()));
        } else {
            m_d->session.backend().sealRecord(request, sealed);
        }
    });
}

void RegistrationView::reopen()
{
    const RegistrationStatus now = status();
    if (now.state != RegistrationState::Refused && now.state != RegistrationState::NeedsProof) {
        return;
    }
    m_d->form.isSealed = false;
    m_d->form.record.reset();
    m_d->answer = {};
    enter(now.mendAt.value_or(RegistrationStep::Business));
    Q_EMIT statusChanged();
}

void RegistrationView::save(const std::function<void(std::optional<StoreError>)>& then)
{
    m_d->session.backend().saveLocalState(
        registrationFormKey(), toBytes(m_d->form),
        m_d->answers.forNow<bool>([this, then](const Result<bool, StoreError>& saved) {
            const auto problem = saved ? std::nullopt : std::optional(saved.error());
            m_d->isSaved = !problem && !m_d->saveTimer.isActive();
            Q_EMIT savingChanged();
            if (then) {
                then(problem);
            } else if (problem) {
                m_d->problem = importerMessage(*problem, m_d->session.speaker());
                m_d->saveTimer.start(kFormRetryDelayMs);
                Q_EMIT problemChanged();
            }
        }));
}

} // namespace carm::presenters
