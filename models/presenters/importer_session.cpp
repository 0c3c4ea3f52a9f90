#include "presenters/importer_session.h"

#include "access/access_json.h"
#include "presenters/importer_messages.h"
#include "presenters/kiosk_views.h"
#include "presenters/people_register.h"
#include "presenters/person_rights.h"
#include "support/ensure.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {

namespace {

using importer::ImporterAction;
using outbox::StoreError;

} // namespace

/// What central told, and then business by business what waits here.
struct KnowledgeReading {
    std::vector<QJsonObject> told;
    QStringList subjects;
    std::vector<outbox::OutboxItem> own;
};

struct ImporterSession::Private {
    ImporterBackend& backend;
    reference::EditionPointer edition;
    std::optional<outbox::TerminalIdentity> identity;
    const Clock& clock;
    ImporterSettings settings;
    PeopleRegister people;
    PersonPresence presence;
    Speaker english{Language::English};
    Speaker french{Language::French};
    Language language = Language::English;
    BusinessKnowledge knowledge;
    QString chosen; ///< number of the business that pages are about
    std::optional<StoreError> readProblem;
    bool isReading = false;
    bool isStale = false; ///< something changed while it was being read
    sync::SyncStatus status;
    std::optional<outbox::NumberStock> stock;
    Answers answers;

    Private(ImporterBackend& port, reference::EditionPointer editionToUse,
            std::optional<outbox::TerminalIdentity> terminal, const Clock& time,
            ImporterSettings chosenSettings)
        : backend(port), edition(std::move(editionToUse)), identity(std::move(terminal)), clock(time),
          settings(std::move(chosenSettings)), people(port),
          presence(port, time, settings.signIn, settings.session,
                   [this](const QString& who, CredentialAnswer answer) {
                       people.credential(who, std::move(answer));
                   })
    {
    }

    const Speaker& speaker(Language wanted) const { return wanted == Language::French ? french : english; }

    /// Nothing while nobody is signed in.
    std::optional<PersonRights> rights() const
    {
        const auto person = presence.credential()
                                ? importer::PersonId::parse(presence.credential()->subject.id)
                                : std::nullopt;
        return person ? std::optional(PersonRights(knowledge, *person, clock.today())) : std::nullopt;
    }

    std::optional<Message> refusal(ImporterAction action, const QString& business,
                                   const QString& program) const
    {
        const auto number = identifiers::BusinessNumber::parse(business);
        CARM_ENSURE(number.ok() && rights().has_value()); // a business was read, and its person is signed in
        const auto permission = rights()->permission(action, number.value(), program);
        return permission.allowed() ? std::nullopt
                                    : std::optional(permissionMessage(permission, speaker(language)));
    }

    std::optional<SigningPerson> signer(ImporterAction action, const QString& program) const
    {
        const auto role = rights()->roleFor(action, program, chosen);
        if (!role) {
            return {};
        }
        const access::Subject& subject = presence.credential()->subject;
        return SigningPerson{
            {subject.id, importer::toText(role->role)}, subject.displayName.reveal(), presence.key()};
    }
};

ImporterSession::ImporterSession(ImporterBackend& backend, reference::EditionPointer edition,
                                 std::optional<outbox::TerminalIdentity> identity, const Clock& clock,
                                 ImporterSettings settings, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(backend, std::move(edition), std::move(identity), clock,
                                                     std::move(settings)))
{
    connect(&m_d->presence, &PersonPresence::changed, this, [this] {
        Q_EMIT presenceChanged();
        Q_EMIT businessChanged();
    });
    connect(&m_d->presence, &PersonPresence::failureChanged, this, &ImporterSession::signInProblemChanged);
    m_d->backend.setListener(this);
    loadPeople();
    loadKnowledge();
}

ImporterSession::~ImporterSession()
{
    m_d->backend.setListener(nullptr);
}

void ImporterSession::loadPeople()
{
    m_d->people.load([this](const std::optional<StoreError>& problem) {
        m_d->readProblem = problem;
        Q_EMIT peopleChanged();
        Q_EMIT bannerChanged();
    });
}

void ImporterSession::loadKnowledge()
{
    if (std::exchange(m_d->isReading, true)) {
        m_d->isStale = true;
        return;
    }
    using Told = std::vector<QJsonObject>;
    m_d->backend.allTold(protocol::FeedTopic::Business,
                         m_d->answers.forNow<Told>([this](const Result<Told, StoreError>& told) {
                             auto reading = std::make_shared<KnowledgeReading>();
                             m_d->readProblem = told ? std::nullopt : std::optional(told.error());
                             if (told) {
                                 reading->told = told.value();
                                 for (const QJsonObject& business : reading->told) {
                                     if (const auto view = protocol::businessViewFromJson(business)) {
                                         reading->subjects += view->businessNumber;
                                     }
                                 }
                             }
                             loadOwnRecords(std::move(reading));
                         }));
}

void ImporterSession::loadOwnRecords(std::shared_ptr<KnowledgeReading> reading)
{
    using Items = std::vector<outbox::OutboxItem>;
    if (!reading->subjects.isEmpty()) {
        const QString subject = reading->subjects.takeFirst();
        m_d->backend.recordsAbout(
            subject, m_d->answers.forNow<Items>([this, reading](const Result<Items, StoreError>& items) {
                if (items) {
                    reading->own.insert(reading->own.end(), items->begin(), items->end());
                } else {
                    m_d->readProblem = items.error();
                }
                loadOwnRecords(reading);
            }));
        return;
    }
    m_d->isReading = false;
    if (!m_d->readProblem) {
        m_d->knowledge = knowledgeOf(reading->told, std::move(reading->own));
    }
    Q_EMIT businessChanged();
    Q_EMIT bannerChanged();
    if (std::exchange(m_d->isStale, false)) {
        loadKnowledge();
    }
}

ImporterPresence ImporterSession::presence() const
{
    return m_d->presence.presence();
}

std::vector<PersonView> ImporterSession::people() const
{
    std::vector<PersonView> views;
    for (const RegisteredPerson& person : m_d->people.people()) {
        views.push_back({person.userId, person.name, {}});
    }
    return views;
}

bool ImporterSession::isLoaded() const
{
    return m_d->people.isLoaded();
}

std::optional<PersonView> ImporterSession::person() const
{
    const auto rights = m_d->rights();
    if (!rights) {
        return {};
    }
    const access::Subject& subject = m_d->presence.credential()->subject;
    return PersonView{subject.id, subject.displayName.reveal(), rights->roleNames(m_d->chosen, speaker())};
}

void ImporterSession::signIn(const QString& userId, SecretBytes passphrase, access::SecondFactor factor,
                             SecretBytes code)
{
    m_d->presence.signIn({userId, std::move(passphrase), factor, std::move(code), false});
}

std::optional<Message> ImporterSession::signInProblem() const
{
    const auto& failure = m_d->presence.failure();
    return failure ? std::optional(importerMessage(*failure, speaker())) : std::nullopt;
}

void ImporterSession::lock()
{
    m_d->presence.lock();
}

void ImporterSession::signOut()
{
    m_d->chosen.clear();
    m_d->presence.signOut();
}

void ImporterSession::noteActivity()
{
    m_d->presence.noteActivity();
}

void ImporterSession::lookAtClock()
{
    m_d->presence.lookAtClock();
}

std::vector<BusinessChoice> ImporterSession::businesses() const
{
    const auto rights = m_d->rights();
    return rights ? rights->businesses() : std::vector<BusinessChoice>();
}

std::optional<BusinessChoice> ImporterSession::business() const
{
    const std::vector<BusinessChoice> choices = businesses();
    const auto chosen = std::find_if(choices.begin(), choices.end(), [this](const BusinessChoice& choice) {
        return choice.number == m_d->chosen;
    });
    if (chosen != choices.end()) {
        return *chosen;
    }
    return choices.empty() ? std::nullopt : std::optional(choices.front());
}

void ImporterSession::chooseBusiness(const QString& number)
{
    if (std::exchange(m_d->chosen, number) != number) {
        Q_EMIT businessChanged();
    }
}

const protocol::BusinessView* ImporterSession::businessView() const
{
    const auto chosen = business();
    return chosen ? m_d->knowledge.business(chosen->number) : nullptr;
}

const BusinessKnowledge& ImporterSession::knowledge() const
{
    return m_d->knowledge;
}

bool ImporterSession::may(ImporterAction action, const QString& program) const
{
    return !whyNot(action, program).has_value();
}

std::optional<Message> ImporterSession::whyNot(ImporterAction action, const QString& program) const
{
    if (const auto refusal = whyNotAtAll()) {
        return refusal;
    }
    return m_d->refusal(action, businessView()->businessNumber, program);
}

/// What stands in the way of everything: nobody is signed in, or the business was not accepted.
std::optional<Message> ImporterSession::whyNotAtAll() const
{
    if (!m_d->presence.key()) {
        return nobodySignedInMessage(speaker());
    }
    const protocol::BusinessView* view = businessView();
    const auto state = view == nullptr ? std::optional(importer::RegistrationState::Submitted)
                                       : importer::registrationStateFromText(view->state);
    if (state != importer::RegistrationState::Accepted) {
        return notAcceptedMessage(state.value_or(importer::RegistrationState::Submitted), speaker());
    }
    return {};
}

std::optional<SigningPerson> ImporterSession::signing(ImporterAction action, const QString& program) const
{
    return may(action, program) ? m_d->signer(action, program) : std::nullopt;
}

std::optional<Message> ImporterSession::whyNotAbout(ImporterAction action, const QString& business) const
{
    if (const auto refusal = whyNotAtAll()) {
        return refusal;
    }
    return m_d->refusal(action, business, {});
}

std::optional<SigningPerson> ImporterSession::signingAbout(ImporterAction action,
                                                           const QString& business) const
{
    return whyNotAbout(action, business) ? std::nullopt : m_d->signer(action, {});
}

const Speaker& ImporterSession::speaker() const
{
    return m_d->speaker(m_d->language);
}

const Speaker& ImporterSession::speaker(Language language) const
{
    return m_d->speaker(language);
}

void ImporterSession::setLanguage(Language language)
{
    if (std::exchange(m_d->language, language) != language) {
        Q_EMIT languageChanged();
    }
}

BannerView ImporterSession::banner() const
{
    BannerView view = bannerView(m_d->status, m_d->stock, m_d->readProblem, speaker());
    if (view.kind == BannerView::Kind::WorkingOffline) {
        view.explanation = speaker().say(
            "ImporterBanner", "You can prepare, compute and submit as always. Everything is kept safe "
                              "on this computer and is sent when the agency can be reached.");
    } else if (view.kind == BannerView::Kind::Connected) {
        view.explanation = speaker().say("ImporterBanner", "What you submit is sent to the agency at once.");
    }
    return view;
}

void ImporterSession::useEdition(reference::EditionPointer edition)
{
    m_d->edition = std::move(edition);
    Q_EMIT editionChanged();
}

void ImporterSession::useIdentity(const outbox::TerminalIdentity& identity)
{
    m_d->identity = identity;
    Q_EMIT businessChanged();
}

ImporterBackend& ImporterSession::backend() const
{
    return m_d->backend;
}

const reference::EditionPointer& ImporterSession::edition() const
{
    return m_d->edition;
}

const std::optional<outbox::TerminalIdentity>& ImporterSession::identity() const
{
    return m_d->identity;
}

const Clock& ImporterSession::clock() const
{
    return m_d->clock;
}

const ImporterSettings& ImporterSession::settings() const
{
    return m_d->settings;
}

const sync::SyncStatus& ImporterSession::syncStatus() const
{
    return m_d->status;
}

const std::optional<outbox::NumberStock>& ImporterSession::numberStock() const
{
    return m_d->stock;
}

void ImporterSession::addPerson(const access::Credential& credential, const access::SignInState& state,
                                const std::function<void(std::optional<StoreError>)>& done)
{
    m_d->people.add(credential, state, [this, done](const std::optional<StoreError>& problem) {
        done(problem);
        Q_EMIT peopleChanged();
    });
}

void ImporterSession::credentialOf(const QString& userId, const CredentialAnswer& answer) const
{
    m_d->people.credential(userId, answer);
}

void ImporterSession::syncStatusChanged(const sync::SyncStatus& status)
{
    m_d->status = status;
    Q_EMIT bannerChanged();
}

void ImporterSession::numberStockChanged(const outbox::NumberStock& stock)
{
    m_d->stock = stock;
    Q_EMIT bannerChanged();
}

void ImporterSession::itemChanged(const outbox::OutboxItem& item)
{
    if (item.entry.kind == protocol::EntryKind::Record) {
        loadKnowledge();
    }
    Q_EMIT itemMoved(item);
    Q_EMIT subjectChanged(item.entry.subject);
}

void ImporterSession::feedChanged()
{
    loadKnowledge();
    Q_EMIT tellingsChanged();
}

} // namespace carm::presenters
