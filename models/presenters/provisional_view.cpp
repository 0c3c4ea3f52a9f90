#include "presenters/provisional_view.h"

#include "cashier/card_number.h"
#include "importer/provisional_importer.h"
#include "presenters/counter_answers.h"
#include "presenters/counter_messages.h"
#include "presenters/counter_texts.h"
#include "presenters/finding_views.h"
#include "presenters/kiosk_views.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using outbox::StoreError;
using protocol::SealedEntry;

/// A killed program loses at most what was typed within this time.
constexpr int kProvisionalSaveDelayMs = 200;

/// Tells this draft from one of another mode of the program.
const QString kProvisionalPage = QStringLiteral("provisional");

Message incompleteMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "The entry is not complete."),
            speaker.say("Counter", "Some fields are missing or not right."),
            speaker.say("Counter", "Look at the list of what is to be mended.")};
}

Message declarantMissing(const Speaker& speaker)
{
    return {speaker.say("Counter", "The name of the person who declares is missing."),
            speaker.say("Counter", "The importer signs with it; the officer countersigns."),
            speaker.say("Counter", "Type the name as on the identification.")};
}

} // namespace

struct ProvisionalView::Private {
    CounterSession& session;
    EntryEditor editor;
    QTimer saveTimer;
    bool isBegun = false;
    bool isBusy = false;
    /// Sealed, and the countersignature was not saved yet; its record keeps its id over all attempts.
    std::optional<SealedEntry> sealed;
    protocol::EntryId countersignature = protocol::EntryId::make();
    std::optional<Message> problem;
    Answers answers;

    explicit Private(CounterSession& counter) : session(counter), editor(counter.edition(), counter.clock())
    {
    }

    const Speaker& speaker() const { return session.speaker(); }

    void beginEmpty()
    {
        editor.begin(session.identity().office);
        declaration::Draft draft = editor.draft();
        draft.provisionalImporter.emplace();
        editor.restore({editor.draftId(), draft, {}, {}, {}});
    }

    void save()
    {
        saveTimer.stop();
        const outbox::StoredDraft draft{editor.draftId(), editor.draft(), toCode(speaker().language()),
                                        kProvisionalPage, session.clock().now()};
        session.backend().saveDraft(draft,
                                    answers.forNow<bool>([this](const Result<bool, StoreError>& saved) {
                                        if (!saved && isBegun) {
                                            saveTimer.start(); // tried until it is on disk
                                        }
                                    }));
    }
};

ProvisionalView::ProvisionalView(CounterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    m_d->saveTimer.setSingleShot(true);
    m_d->saveTimer.setInterval(kProvisionalSaveDelayMs);
    connect(&m_d->saveTimer, &QTimer::timeout, this, [this] { m_d->save(); });
    connect(&m_d->editor, &EntryEditor::changed, this, [this] {
        if (m_d->isBegun && !m_d->isBusy && m_d->editor.canUndo()) {
            m_d->saveTimer.start();
        }
        Q_EMIT changed();
    });
    connect(&session, &CounterSession::presenceChanged, this, [this] {
        if (!m_d->session.officer()) {
            leave();
        }
        Q_EMIT changed();
    });
    connect(&session, &CounterSession::languageChanged, this, &ProvisionalView::changed);
}

ProvisionalView::~ProvisionalView()
{
    if (m_d->saveTimer.isActive()) {
        m_d->save();
    }
}

/// What was typed stays on disk for whoever goes on with it, and is shown to nobody before.
void ProvisionalView::leave()
{
    if (m_d->saveTimer.isActive()) {
        m_d->save();
    }
    m_d->answers.dropAll();
    m_d->isBegun = false;
    m_d->isBusy = false;
    m_d->sealed.reset();
    m_d->problem.reset();
    m_d->beginEmpty();
}

void ProvisionalView::begin()
{
    if (m_d->isBegun || m_d->isBusy || m_d->session.whyNot(access::Action::CountersignProvisionalEntry)) {
        return;
    }
    m_d->isBusy = true;
    using Loaded = std::optional<outbox::StoredDraft>;
    m_d->session.backend().loadDraft(
        m_d->answers.forNow<Loaded>([this](const Result<Loaded, StoreError>& loaded) {
            m_d->isBusy = false;
            m_d->problem =
                loaded ? std::nullopt : std::optional(counterMessage(loaded.error(), m_d->speaker()));
            m_d->editor.useEdition(m_d->session.edition());
            const bool goesOn = loaded && loaded.value() && (*loaded)->page == kProvisionalPage;
            if (goesOn) {
                m_d->editor.restore(**loaded);
            } else {
                m_d->beginEmpty();
            }
            m_d->isBegun = loaded.ok(); // only now: pages look at the entry as soon as it is begun
            Q_EMIT problemChanged();
            Q_EMIT changed();
        }));
}

bool ProvisionalView::isBegun() const
{
    return m_d->isBegun;
}

EntryEditor& ProvisionalView::editor()
{
    return m_d->editor;
}

Choices ProvisionalView::choices() const
{
    return Choices(m_d->editor.edition(), m_d->session.clock().today());
}

std::vector<Choice> ProvisionalView::identifications() const
{
    std::vector<Choice> choices;
    using importer::IdentificationKind;
    for (const auto kind :
         {IdentificationKind::DriversLicence, IdentificationKind::Passport,
          IdentificationKind::PermanentResidentCard, IdentificationKind::OtherGovernmentCard}) {
        const QString code = importer::toText(kind);
        choices.push_back({code, identificationName(code, m_d->speaker()), {}, {}});
    }
    return choices;
}

std::vector<Choice> ProvisionalView::reasons() const
{
    std::vector<Choice> choices;
    using importer::ProvisionalReason;
    for (const auto reason : {ProvisionalReason::FirstTimeImporter, ProvisionalReason::NumberPending,
                              ProvisionalReason::RegistryUnreachable}) {
        const QString code = importer::toText(reason);
        choices.push_back({code, provisionalReasonName(code, m_d->speaker()), {}, {}});
    }
    return choices;
}

std::vector<FindingView> ProvisionalView::findings() const
{
    return findingViews(m_d->editor, m_d->speaker());
}

OwedView ProvisionalView::owed() const
{
    return owedView(m_d->editor.computation(), m_d->speaker());
}

std::optional<Message> ProvisionalView::obstacle() const
{
    const Speaker& speaker = m_d->speaker();
    if (const auto missing = m_d->session.whyNot(access::Action::CountersignProvisionalEntry)) {
        return missing;
    }
    if (m_d->sealed) {
        return {}; // only the countersignature is left to be saved
    }
    const auto& stock = m_d->session.numberStock();
    if (stock && stock->unused <= 0) {
        return counterMessage(StoreError{outbox::StoreErrorCode::NumbersUsedUp, {}}, speaker);
    }
    const bool isComplete = m_d->isBegun && !hasErrors(findings()) && m_d->editor.computation().assessment;
    return isComplete ? std::nullopt : std::optional(incompleteMessage(speaker));
}

void ProvisionalView::seal(const QString& declarantName)
{
    if (m_d->isBusy || obstacle()) {
        return;
    }
    const QString name = declarantName.simplified();
    m_d->problem.reset();
    if (!m_d->sealed && name.isEmpty()) {
        m_d->problem = declarantMissing(m_d->speaker());
    } else if (cashier::holdsCardNumber(name)) {
        m_d->problem = cardNumberMessage(m_d->speaker());
    }
    Q_EMIT problemChanged();
    if (m_d->problem) {
        return;
    }
    m_d->isBusy = true;
    m_d->saveTimer.stop();
    if (m_d->sealed) {
        countersign();
        return;
    }
    const SealRequest request{m_d->editor.draftId(),
                              m_d->editor.draft(),
                              *m_d->editor.computation().assessment,
                              toCode(m_d->speaker().language()),
                              name,
                              m_d->editor.edition()->info().name};
    m_d->session.backend().sealDraft(
        request, m_d->answers.forNow<SealedEntry>([this](const Result<SealedEntry, StoreError>& answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_d->sealed = answer.value();
            m_d->countersignature = protocol::EntryId::make();
            countersign();
        }));
    Q_EMIT changed();
}

/// Without it the entry is on disk and waits: the review page offers the countersignature as well.
void ProvisionalView::countersign()
{
    const auto officer = m_d->session.signing(access::Action::CountersignProvisionalEntry);
    if (!officer) {
        m_d->isBusy = false;
        Q_EMIT changed();
        return;
    }
    const protocol::RecordBody body = protocol::CountersignedBody{m_d->sealed->id, m_d->sealed->hash};
    const RecordRequest request{m_d->countersignature, protocol::RecordKind::Countersigned,
                                m_d->sealed->subject,  officer->actor,
                                officer->key,          [body](const outbox::RecordTicket&) { return body; }};
    m_d->session.backend().sealRecord(
        request, m_d->answers.forNow<SealedEntry>([this](const Result<SealedEntry, StoreError>& answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_d->isBusy = false;
            m_d->isBegun = false;
            const QString number = m_d->sealed->subject;
            m_d->sealed.reset();
            m_d->beginEmpty();
            Q_EMIT changed();
            Q_EMIT sealed(number);
        }));
}

void ProvisionalView::fail(const StoreError& error)
{
    m_d->isBusy = false;
    m_d->problem = counterMessage(error, m_d->speaker());
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

void ProvisionalView::discard()
{
    if (m_d->isBusy || !m_d->isBegun || m_d->sealed) {
        return;
    }
    m_d->saveTimer.stop();
    m_d->isBusy = true;
    m_d->session.backend().discardDraft(
        m_d->editor.draftId(), m_d->answers.forNow<bool>([this](const Result<bool, StoreError>& gone) {
            if (!gone && gone.error().code != outbox::StoreErrorCode::NotFound) {
                fail(gone.error());
                return;
            }
            m_d->isBusy = false;
            m_d->isBegun = false;
            m_d->beginEmpty();
            Q_EMIT changed();
        }));
    Q_EMIT changed();
}

bool ProvisionalView::isBusy() const
{
    return m_d->isBusy;
}

std::optional<Message> ProvisionalView::problem() const
{
    return m_d->problem;
}

} // namespace carm::presenters
