#include "presenters/kiosk_session.h"

#include "presenters/finding_views.h"
#include "presenters/kiosk_pages.h"
#include "presenters/kiosk_views.h"
#include "presenters/leftovers.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using outbox::StoreError;

/// A killed program loses at most what was typed within this time.
constexpr int kSaveDelayMs = 200;
/// After the store has failed: often enough to be soon right again, rare enough not to be in its way.
constexpr int kRetryDelayMs = 1'000;

EntryProgress progressOf(outbox::OutboxState state)
{
    switch (state) {
    case outbox::OutboxState::Queued:
    case outbox::OutboxState::Sending:
        return EntryProgress::Saved;
    case outbox::OutboxState::Acknowledged:
        return EntryProgress::Received;
    case outbox::OutboxState::Rejected:
    case outbox::OutboxState::Parked:
        return EntryProgress::NeedsPerson;
    }
    return EntryProgress::Saved;
}

} // namespace

struct KioskSession::Private {
    KioskBackend& backend;
    const Clock& clock;
    outbox::TerminalIdentity identity;
    EntryEditor editor;
    reference::EditionPointer nextEdition; ///< came while an entry was begun
    Leftovers leftovers;
    QTimer lookTimer;
    Speaker english{Language::English};
    Speaker french{Language::French};
    Language language = Language::English;
    KioskPage page = KioskPage::Welcome;
    KioskPage furthest = KioskPage::Welcome;
    std::optional<KioskPage> movingTo; ///< until the draft is on disk
    QTimer saveTimer;
    std::optional<StoreError> draftProblem;
    bool endsWhenSealed = false; ///< the person left while the entry was being sealed
    sync::SyncStatus status;
    std::optional<outbox::NumberStock> stock;
    SigningState signing;
    std::optional<QJsonObject> sealedAmounts; ///< of an entry that is shown again
    /// Answers of the backend that come after the person has gone find another number here and are dropped.
    int person = 0;
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    Private(KioskBackend& port, reference::EditionPointer edition, outbox::TerminalIdentity terminal,
            const Clock& time, SessionSettings settings)
        : backend(port), clock(time), identity(std::move(terminal)), editor(std::move(edition), time),
          leftovers(port, time, settings.longestAbsence, nullptr)
    {
    }

    const Speaker& speaker() const { return language == Language::French ? french : english; }
    bool hasBegun() const { return furthest > KioskPage::Welcome || movingTo || editor.canUndo(); }
    bool isSealing() const { return signing.progress == EntryProgress::Saving; }
    /// A sealed entry has no draft any more; saving one would bring it back.
    bool hasDraft() const
    {
        return page != KioskPage::Welcome && page != KioskPage::Done && !isSealing() && !signing.sealed;
    }
    void saveSoon()
    {
        if (hasDraft()) {
            saveTimer.start(kSaveDelayMs);
        }
    }
};

KioskSession::KioskSession(KioskBackend& backend, reference::EditionPointer edition,
                           outbox::TerminalIdentity identity, const Clock& clock, SessionSettings settings,
                           QObject* parent)
    : QObject(parent),
      m_d(std::make_unique<Private>(backend, std::move(edition), std::move(identity), clock, settings))
{
    m_d->saveTimer.setSingleShot(true);
    connect(&m_d->saveTimer, &QTimer::timeout, this, [this] { saveDraft(m_d->page, [] {}); });
    m_d->editor.begin(m_d->identity.office);
    connect(&m_d->editor, &EntryEditor::changed, this, [this] {
        m_d->saveSoon();
        Q_EMIT owedChanged();
    });
    // The store may have taken what was typed meanwhile with the draft that went.
    connect(&m_d->leftovers, &Leftovers::draftDiscarded, this, [this] { m_d->saveSoon(); });
    m_d->lookTimer.setSingleShot(true);
    connect(&m_d->lookTimer, &QTimer::timeout, this, [this] {
        if (!m_d->hasBegun()) {
            lookForLeftovers();
        }
    });
    m_d->backend.setListener(this);
    lookForLeftovers();
}

KioskSession::~KioskSession()
{
    m_d->backend.setListener(nullptr);
    if (m_d->saveTimer.isActive()) {
        saveDraft(m_d->page, [] {});
    }
}

void KioskSession::lookForLeftovers()
{
    m_d->leftovers.look([this](const Result<Leftovers::Found, StoreError>& found) {
        m_d->draftProblem = found ? std::nullopt : std::optional(found.error());
        Q_EMIT bannerChanged();
        if (!found) {
            m_d->lookTimer.start(kRetryDelayMs);
        } else if (m_d->page != KioskPage::Welcome) {
            return; // somebody is at work already
        } else if (found->entry) {
            showAgain(*found->entry);
        } else if (found->draft) {
            restore(*found->draft);
        }
    });
}

void KioskSession::showAgain(const SignedEntry& entry)
{
    if (std::exchange(m_d->movingTo, std::nullopt)) {
        m_d->leftovers.discardDraft(m_d->editor.draftId()); // somebody was quicker than the store
    }
    m_d->language = languageFromCode(entry.content.context.language);
    m_d->signing = {};
    m_d->signing.sealed = entry.item.entry;
    m_d->signing.item = entry.item;
    m_d->signing.progress = progressOf(entry.item.state);
    m_d->sealedAmounts = entry.content.amounts;
    m_d->page = KioskPage::Done;
    m_d->furthest = KioskPage::Done;
    Q_EMIT languageChanged();
    Q_EMIT pageChanged();
    Q_EMIT progressChanged();
}

void KioskSession::useEdition(reference::EditionPointer edition)
{
    if (m_d->hasBegun() || m_d->page != KioskPage::Welcome) {
        m_d->nextEdition = std::move(edition);
        return;
    }
    m_d->nextEdition.reset();
    m_d->editor.useEdition(std::move(edition));
    Q_EMIT editionChanged();
}

void KioskSession::restore(const outbox::StoredDraft& draft)
{
    m_d->language = languageFromCode(draft.language);
    m_d->editor.restore(draft);
    m_d->page = pageFromText(draft.page);
    // Begun, also when its person had gone back to the first page.
    m_d->furthest = std::max(m_d->page, KioskPage::Importer);
    if (m_d->movingTo) {
        // Somebody was quicker than the store: the empty draft that is on its way there must not stay the
        // last.
        m_d->movingTo.reset();
        saveDraft(m_d->page, [] {});
    }
    Q_EMIT languageChanged();
    Q_EMIT pageChanged();
}

EntryEditor& KioskSession::editor()
{
    return m_d->editor;
}

Choices KioskSession::choices() const
{
    return Choices(m_d->editor.edition(), m_d->clock.today());
}

const Speaker& KioskSession::speaker() const
{
    return m_d->speaker();
}

void KioskSession::setLanguage(Language language)
{
    if (m_d->language == language) {
        return;
    }
    m_d->language = language;
    m_d->saveSoon();
    Q_EMIT languageChanged();
}

KioskPage KioskSession::page() const
{
    return m_d->page;
}

std::vector<FindingView> KioskSession::findingsOf(KioskPage page) const
{
    const auto belongs = [page](declaration::Field field) {
        return page == KioskPage::Review || pageOf(field) == page;
    };
    std::vector<FindingView> findings = findingViews(m_d->editor, m_d->speaker());
    std::erase_if(findings, [&belongs](const FindingView& finding) { return !belongs(finding.field.field); });
    return findings;
}

bool KioskSession::isComplete(KioskPage page) const
{
    return !hasErrors(findingsOf(page));
}

std::optional<Message> KioskSession::startObstacle() const
{
    const bool noNumbers = m_d->stock && m_d->stock->unused <= 0;
    return noNumbers && m_d->furthest == KioskPage::Welcome ? std::optional(noNumbersMessage(m_d->speaker()))
                                                            : std::nullopt;
}

bool KioskSession::proceed()
{
    if (m_d->movingTo) {
        return true; // pressed twice: on its way already
    }
    if (m_d->page >= KioskPage::Sign || startObstacle() || !isComplete(m_d->page)) {
        return false;
    }
    if (m_d->furthest == KioskPage::Welcome && !m_d->editor.canUndo()) {
        m_d->editor.begin(m_d->identity.office); // the days filled in beforehand are those of the last person
    }
    moveTo(pageAfter(m_d->page));
    return true;
}

bool KioskSession::goBackTo(KioskPage page)
{
    const bool fixed = m_d->page == KioskPage::Done || m_d->isSealing();
    if (fixed || page > m_d->furthest || page == m_d->page) {
        return false;
    }
    for (KioskPage between = m_d->page; between < page; between = pageAfter(between)) {
        if (!isComplete(between)) {
            return false;
        }
    }
    moveTo(page);
    return true;
}

void KioskSession::moveTo(KioskPage page)
{
    m_d->saveTimer.stop();
    m_d->movingTo = page;
    saveDraft(page, [this, page] {
        if (m_d->movingTo != page) {
            return; // the person has chosen another page meanwhile
        }
        m_d->movingTo.reset();
        m_d->page = page;
        m_d->furthest = std::max(m_d->furthest, page);
        Q_EMIT pageChanged();
    });
}

OwedView KioskSession::owed() const
{
    return m_d->sealedAmounts ? sealedOwedView(*m_d->sealedAmounts, m_d->speaker())
                              : owedView(m_d->editor.computation(), m_d->speaker());
}

std::vector<ExplainedLine> KioskSession::explanation(Language language) const
{
    const Speaker& speaker = language == Language::French ? m_d->french : m_d->english;
    return explainedLines(m_d->editor.draft(), m_d->editor.computation(), speaker);
}

BannerView KioskSession::banner() const
{
    return bannerView(m_d->status, m_d->stock, m_d->draftProblem, m_d->speaker());
}

ProgressView KioskSession::progress() const
{
    return progressView(m_d->signing, m_d->speaker());
}

const std::optional<protocol::SealedEntry>& KioskSession::sealedEntry() const
{
    return m_d->signing.sealed;
}

void KioskSession::sign(const QString& declarantName)
{
    if (m_d->page != KioskPage::Sign || m_d->isSealing() || m_d->signing.sealed) {
        return;
    }
    const auto& assessment = m_d->editor.computation().assessment;
    if (!assessment || !isComplete(KioskPage::Review)) {
        refuseToSign(SignObstacle::EntryIncomplete);
        return;
    }
    if (declarantName.trimmed().isEmpty()) {
        refuseToSign(SignObstacle::NameMissing);
        return;
    }
    m_d->saveTimer.stop();
    m_d->movingTo.reset();
    m_d->signing = {};
    m_d->signing.progress = EntryProgress::Saving;
    const SealRequest request{
        m_d->editor.draftId(), m_d->editor.draft(),        *assessment,
        toCode(m_d->language), declarantName.simplified(), m_d->editor.edition()->info().name};
    Q_EMIT progressChanged();
    m_d->backend.seal(request, [this, alive = std::weak_ptr<int>(m_d->alive)](
                                   const Result<protocol::SealedEntry, StoreError>& result) {
        if (!alive.expired()) {
            sealed(result);
        }
    });
}

void KioskSession::refuseToSign(SignObstacle obstacle)
{
    m_d->signing = {};
    m_d->signing.progress = EntryProgress::NotSaved;
    m_d->signing.obstacle = obstacle;
    Q_EMIT progressChanged();
}

void KioskSession::sealed(const Result<protocol::SealedEntry, StoreError>& result)
{
    if (!result) {
        m_d->signing.progress = EntryProgress::NotSaved;
        m_d->signing.storeProblem = result.error();
        if (m_d->endsWhenSealed) {
            end();
            return;
        }
        m_d->saveSoon();
        Q_EMIT progressChanged();
        return;
    }
    m_d->signing.sealed = result.value();
    m_d->signing.progress = EntryProgress::Saved;
    if (m_d->endsWhenSealed) {
        end();
        return;
    }
    m_d->page = KioskPage::Done;
    Q_EMIT pageChanged();
    Q_EMIT progressChanged();
}

void KioskSession::end()
{
    if (m_d->isSealing()) {
        m_d->endsWhenSealed = true;
        return;
    }
    m_d->endsWhenSealed = false;
    ++m_d->person;
    m_d->saveTimer.stop();
    m_d->movingTo.reset();
    const auto sealed = m_d->signing.sealed;
    const QUuid draft = m_d->editor.draftId();
    m_d->signing = {};
    m_d->sealedAmounts.reset();
    m_d->draftProblem.reset();
    m_d->page = KioskPage::Welcome;
    m_d->furthest = KioskPage::Welcome;
    m_d->language = Language::English;
    const bool newEdition = m_d->nextEdition != nullptr;
    if (newEdition) {
        m_d->editor.useEdition(std::exchange(m_d->nextEdition, nullptr));
    }
    m_d->editor.begin(m_d->identity.office);
    // Only now: whatever the store answers finds nobody's entry here.
    if (sealed) {
        m_d->leftovers.finishEntry(sealed->id);
    } else {
        m_d->leftovers.discardDraft(draft);
    }
    Q_EMIT ended();
    if (newEdition) {
        Q_EMIT editionChanged();
    }
    Q_EMIT startObstacleChanged();
    Q_EMIT languageChanged();
    Q_EMIT pageChanged();
    Q_EMIT progressChanged();
    Q_EMIT bannerChanged();
}

void KioskSession::saveDraft(KioskPage page, const std::function<void()>& then)
{
    if (m_d->isSealing() || m_d->signing.sealed) {
        return;
    }
    const EntryEditor& editor = m_d->editor;
    const outbox::StoredDraft draft{editor.draftId(), editor.draft(), toCode(m_d->language), pageToText(page),
                                    m_d->clock.now()};
    m_d->backend.saveDraft(draft, [this, then, person = m_d->person, alive = std::weak_ptr<int>(m_d->alive)](
                                      const Result<bool, StoreError>& saved) {
        if (alive.expired() || person != m_d->person) {
            return;
        }
        m_d->draftProblem = saved ? std::nullopt : std::optional(saved.error());
        Q_EMIT bannerChanged();
        then();
        if (!saved && m_d->hasDraft() && !m_d->saveTimer.isActive()) {
            m_d->saveTimer.start(kRetryDelayMs);
        }
    });
}

void KioskSession::syncStatusChanged(const sync::SyncStatus& status)
{
    m_d->status = status;
    Q_EMIT bannerChanged();
}

void KioskSession::entryChanged(const outbox::OutboxItem& item)
{
    if (!m_d->signing.sealed || !(item.entry.id == m_d->signing.sealed->id)) {
        return;
    }
    m_d->signing.item = item;
    m_d->signing.progress = progressOf(item.state);
    Q_EMIT progressChanged();
}

void KioskSession::numberStockChanged(const outbox::NumberStock& stock)
{
    m_d->stock = stock;
    Q_EMIT bannerChanged();
    Q_EMIT startObstacleChanged();
}

} // namespace carm::presenters
