#include "presenters/importer_editor.h"

#include "presenters/account_rules.h"
#include "presenters/counter_texts.h"
#include "presenters/declaration_rows.h"
#include "presenters/finding_views.h"
#include "presenters/format.h"
#include "presenters/importer_editor_views.h"
#include "presenters/importer_messages.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using importer::ImporterAction;
using outbox::StoreError;

/// A killed program loses at most what was typed within this time and the write itself.
constexpr int kEditorSaveDelayMs = 150;
constexpr int kEditorRetryDelayMs = 1'000;

/// From so many lines on, checks wait until the typing pauses.
constexpr std::size_t kManyLines = 300;
constexpr std::chrono::milliseconds kManyLinesDelay(100);

std::size_t lineCount(const declaration::Draft& draft)
{
    std::size_t lines = 0;
    for (const declaration::DraftInvoice& invoice : draft.invoices) {
        lines += invoice.lines.size();
    }
    return lines;
}

EntryProgress progressOfItem(outbox::OutboxState state)
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

struct ImporterEditor::Private {
    ImporterSession& session;
    EntryEditor editor;
    LineTableModel lines;
    std::optional<outbox::DraftListRow> listed; ///< nothing while no draft is open
    std::optional<outbox::KnownDeclaration> corrected;
    QJsonObject amountsBefore; ///< as they were sealed with the corrected version
    bool isRestoring = false;
    QTimer saveTimer;
    DraftSaving saving = DraftSaving::Saved;
    Instant savedAt;
    std::optional<StoreError> saveProblem;
    SigningState signing;
    std::optional<Message> problem;
    Answers answers;
    Answers saves; ///< told also when another draft is open by then

    explicit Private(ImporterSession& owner)
        : session(owner), editor(owner.edition(), owner.clock()), lines(editor, &owner.speaker())
    {
    }

    const Speaker& speaker() const { return session.speaker(); }
    bool isSealing() const { return signing.progress == EntryProgress::Saving; }
    /// A sealed draft is gone from the store; saving it would bring it back.
    bool hasDraft() const { return listed && !isSealing() && !signing.sealed; }
    QString program() const { return editor.draft().importerNumber.mid(9); }

    /// The row of the sealed declaration that this draft corrects.
    std::optional<DeclarationRow> correctedRow() const
    {
        return corrected ? sealedRow(*corrected) : std::nullopt;
    }

    std::optional<Message> refusal() const
    {
        return session.whyNot(corrected ? ImporterAction::Correct : ImporterAction::Submit, program());
    }
};

ImporterEditor::ImporterEditor(ImporterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    m_d->saveTimer.setSingleShot(true);
    connect(&m_d->saveTimer, &QTimer::timeout, this, &ImporterEditor::save);
    connect(&m_d->editor, &EntryEditor::edited, this, &ImporterEditor::edited);
    connect(&m_d->editor, &EntryEditor::changed, this, &ImporterEditor::changed);
    connect(&session, &ImporterSession::businessChanged, this, &ImporterEditor::changed);
    connect(&session, &ImporterSession::editionChanged, this,
            [this] { m_d->editor.useEdition(m_d->session.edition()); });
    connect(&session, &ImporterSession::languageChanged, this, [this] {
        m_d->lines.retranslate(&m_d->speaker());
        Q_EMIT changed();
    });
    connect(&session, &ImporterSession::itemMoved, this, [this](const outbox::OutboxItem& item) {
        if (m_d->signing.sealed && item.entry.id == m_d->signing.sealed->id) {
            m_d->signing.item = item;
            m_d->signing.progress = progressOfItem(item.state);
            Q_EMIT progressChanged();
        }
    });
}

ImporterEditor::~ImporterEditor()
{
    if (m_d->saveTimer.isActive()) {
        save();
    }
}

void ImporterEditor::open(const QUuid& draft)
{
    close();
    using Listed = std::vector<outbox::DraftListRow>;
    m_d->session.backend().drafts(
        m_d->answers.forNow<Listed>([this, draft](const Result<Listed, StoreError>& listed) {
            if (!listed) {
                fail(importerMessage(listed.error(), m_d->speaker()));
                return;
            }
            const auto row =
                std::find_if(listed->begin(), listed->end(),
                             [&draft](const outbox::DraftListRow& one) { return one.id == draft; });
            if (row == listed->end()) {
                fail(importerMessage(StoreError{outbox::StoreErrorCode::NotFound, {}}, m_d->speaker()));
                return;
            }
            takeListed(*row);
        }));
}

void ImporterEditor::takeListed(const outbox::DraftListRow& row)
{
    using Stored = std::optional<outbox::StoredDraft>;
    m_d->session.backend().draft(
        row.id, m_d->answers.forNow<Stored>([this, row](const Result<Stored, StoreError>& stored) {
            if (!stored || !stored.value()) {
                const StoreError error =
                    stored ? StoreError{outbox::StoreErrorCode::NotFound, {}} : stored.error();
                fail(importerMessage(error, m_d->speaker()));
                return;
            }
            if (row.transactionNumber.isEmpty()) {
                show(row, *stored.value(), {});
            } else {
                takeCorrected(row, *stored.value());
            }
        }));
}

void ImporterEditor::takeCorrected(const outbox::DraftListRow& row, const outbox::StoredDraft& draft)
{
    using Known = std::optional<outbox::KnownDeclaration>;
    m_d->session.backend().declaration(row.transactionNumber, m_d->answers.forNow<
                                                                  Known>([this, row, draft](
                                                                             const Result<Known, StoreError>&
                                                                                 known) {
        if (!known || !known.value()) {
            const StoreError error = known ? StoreError{outbox::StoreErrorCode::NotFound, {}} : known.error();
            fail(importerMessage(error, m_d->speaker()));
            return;
        }
        show(row, draft, known.value());
    }));
}

void ImporterEditor::show(const outbox::DraftListRow& row, const outbox::StoredDraft& draft,
                          std::optional<outbox::KnownDeclaration> corrected)
{
    m_d->isRestoring = true;
    m_d->listed = row;
    m_d->corrected = std::move(corrected);
    m_d->savedAt = draft.changedAt;
    if (m_d->corrected) {
        const auto content = protocol::readDocument(m_d->corrected->entry.document);
        CARM_ENSURE(content.ok()); // it was verified before it was kept
        m_d->amountsBefore = content->amounts;
        m_d->editor.restoreCorrection(draft, {content->context.version, content->draft});
    } else {
        m_d->editor.restore(draft);
    }
    m_d->lines.setInvoice(0);
    m_d->isRestoring = false;
    Q_EMIT opened();
    Q_EMIT changed();
    Q_EMIT savingChanged();
}

void ImporterEditor::close()
{
    if (m_d->saveTimer.isActive()) {
        save();
    }
    m_d->answers.dropAll();
    m_d->saveTimer.stop();
    m_d->listed.reset();
    m_d->corrected.reset();
    m_d->amountsBefore = {};
    m_d->signing = {};
    m_d->saving = DraftSaving::Saved;
    m_d->saveProblem.reset();
    m_d->problem.reset();
}

bool ImporterEditor::isOpen() const
{
    return m_d->listed.has_value();
}

bool ImporterEditor::isTemplate() const
{
    return m_d->listed && m_d->listed->isTemplate;
}

EntryEditor& ImporterEditor::editor()
{
    return m_d->editor;
}

LineTableModel& ImporterEditor::lines()
{
    return m_d->lines;
}

Choices ImporterEditor::choices() const
{
    return Choices(m_d->editor.edition(), m_d->editor.tariffDay());
}

std::vector<FindingView> ImporterEditor::findings() const
{
    return isOpen() ? findingViews(m_d->editor, m_d->speaker()) : std::vector<FindingView>();
}

OwedView ImporterEditor::owed() const
{
    return isOpen() ? owedView(m_d->editor.computation(), m_d->speaker()) : OwedView();
}

std::vector<ExplainedLine> ImporterEditor::explanation() const
{
    return explainedLines(m_d->editor.draft(), m_d->editor.computation(), m_d->speaker());
}

DraftSavingView ImporterEditor::saving() const
{
    const Speaker& speaker = m_d->speaker();
    DraftSavingView view{m_d->saving, {}, {}};
    switch (m_d->saving) {
    case DraftSaving::Saved:
        view.text = speaker.say("ImporterEditor", "Draft saved at %1",
                                {formatTime(m_d->savedAt.milliseconds, speaker.language())});
        break;
    case DraftSaving::Saving:
        view.text = speaker.say("ImporterEditor", "Saving the draft…");
        break;
    case DraftSaving::NotSaved:
        view.text = speaker.say("ImporterEditor", "Draft not saved");
        view.problem = m_d->saveProblem ? importerMessage(*m_d->saveProblem, speaker) : Message();
        break;
    }
    return view;
}

bool ImporterEditor::isCorrection() const
{
    return m_d->corrected.has_value();
}

QString ImporterEditor::transactionNumber() const
{
    return m_d->listed && !m_d->listed->transactionNumber.isEmpty()
               ? printedTransactionNumber(m_d->listed->transactionNumber)
               : QString();
}

int ImporterEditor::version() const
{
    return m_d->corrected ? m_d->corrected->nextVersion : 1;
}

ChangeOffer ImporterEditor::changeOffer() const
{
    const auto row = m_d->correctedRow();
    if (!row) {
        return {};
    }
    const QDate today = m_d->session.clock().today();
    return changeOfferOf(*row,
                         dueDatesOf(*m_d->session.edition(), today, m_d->session.settings().holidayScope),
                         today, m_d->refusal(), m_d->speaker());
}

std::vector<DifferenceRow> ImporterEditor::differences() const
{
    const auto& corrected = m_d->editor.corrected();
    return corrected ? differenceRows(corrected->draft, m_d->editor.draft(), m_d->speaker())
                     : std::vector<DifferenceRow>();
}

std::vector<AmountsBeside> ImporterEditor::amountsBeside() const
{
    return isCorrection() ? amountRows(m_d->amountsBefore, m_d->editor.computation(), m_d->speaker())
                          : std::vector<AmountsBeside>();
}

std::vector<Choice> ImporterEditor::reasonChoices() const
{
    return choices().reasons(reference::ReasonKind::Correction, m_d->speaker());
}

void ImporterEditor::addReason()
{
    if (static_cast<int>(m_d->editor.draft().reasons.size()) < declaration::kMostReasons) {
        m_d->editor.addReason();
    }
}

void ImporterEditor::removeReason(int reason)
{
    m_d->editor.removeReason(reason);
}

std::optional<Message> ImporterEditor::obstacle() const
{
    const Speaker& speaker = m_d->speaker();
    if (isTemplate()) {
        return templateMessage(speaker);
    }
    if (isCorrection()) {
        const ChangeOffer offer = changeOffer();
        if (!offer.isAllowed) {
            return offer.why;
        }
        if (withoutReasons(m_d->editor.corrected()->draft) == withoutReasons(m_d->editor.draft())) {
            return nothingChangedMessage(speaker);
        }
    } else if (const auto refusal = m_d->refusal()) {
        return refusal;
    }
    const std::vector<FindingView> found = findings();
    const auto errors = std::count_if(found.begin(), found.end(), [](const FindingView& finding) {
        return finding.severity == declaration::Severity::Error;
    });
    if (errors > 0 || !m_d->editor.computation().assessment) {
        return incompleteEntryMessage(static_cast<int>(errors), speaker);
    }
    const auto& stock = m_d->session.numberStock();
    return !isCorrection() && stock && stock->unused <= 0 ? std::optional(noNumbersLeftMessage(speaker))
                                                          : std::nullopt;
}

void ImporterEditor::submit()
{
    if (!m_d->hasDraft()) {
        return;
    }
    const auto reason = obstacle();
    const auto person = m_d->session.person();
    if (reason || !person) {
        fail(reason.value_or(nobodySignedInMessage(m_d->speaker())));
        return;
    }
    m_d->saveTimer.stop();
    m_d->problem.reset();
    m_d->signing = {};
    m_d->signing.progress = EntryProgress::Saving;
    const SealRequest request{m_d->listed->id,
                              m_d->editor.draft(),
                              *m_d->editor.computation().assessment,
                              toCode(m_d->speaker().language()),
                              person->name,
                              m_d->editor.edition()->info().name};
    Q_EMIT progressChanged();
    const auto done = m_d->answers.forNow<protocol::SealedEntry>(
        [this](const Result<protocol::SealedEntry, StoreError>& result) { sealed(result); });
    if (!isCorrection()) {
        m_d->session.backend().sealDraft(request, done);
        return;
    }
    const auto number = identifiers::TransactionNumber::parse(m_d->listed->transactionNumber);
    CARM_ENSURE(number.ok()); // it is that of a sealed declaration
    m_d->session.backend().sealVersion({request, number.value(), version()}, done);
}

void ImporterEditor::sealed(const Result<protocol::SealedEntry, StoreError>& result)
{
    if (result) {
        m_d->signing.sealed = result.value();
        m_d->signing.progress = EntryProgress::Saved;
    } else {
        m_d->signing.progress = EntryProgress::NotSaved;
        m_d->signing.storeProblem = result.error();
        m_d->saveTimer.start(kEditorSaveDelayMs);
    }
    Q_EMIT progressChanged();
}

ProgressView ImporterEditor::progress() const
{
    return importerProgress(m_d->signing, m_d->speaker());
}

const std::optional<protocol::SealedEntry>& ImporterEditor::sealedEntry() const
{
    return m_d->signing.sealed;
}

std::optional<Message> ImporterEditor::problem() const
{
    return m_d->problem;
}

void ImporterEditor::edited()
{
    const bool isLong = lineCount(m_d->editor.draft()) >= kManyLines;
    m_d->editor.setCheckDelay(isLong ? kManyLinesDelay : std::chrono::milliseconds(0));
    if (m_d->isRestoring || !m_d->hasDraft()) {
        return;
    }
    m_d->saving = DraftSaving::Saving;
    // Not put off by further typing: what was typed first is on disk in time.
    if (!m_d->saveTimer.isActive()) {
        m_d->saveTimer.start(kEditorSaveDelayMs);
    }
    Q_EMIT savingChanged();
}

void ImporterEditor::save()
{
    m_d->saveTimer.stop();
    if (!m_d->hasDraft()) {
        return;
    }
    outbox::DraftListRow& row = *m_d->listed;
    row.changedAt = m_d->session.clock().now();
    row.title = row.isTemplate ? row.title : m_d->editor.draft().importerName;
    const outbox::StoredDraft draft{row.id, m_d->editor.draft(), toCode(m_d->speaker().language()),
                                    draftPage(), row.changedAt};
    m_d->session.backend().saveListedDraft(
        draft, row, m_d->saves.forNow<bool>([this, row](const Result<bool, StoreError>& saved) {
            if (m_d->listed && m_d->listed->id == row.id) {
                saveAnswered(saved ? std::nullopt : std::optional(saved.error()), row.changedAt);
            } else if (!saved) {
                fail(importerMessage(saved.error(), m_d->speaker())); // of the draft that was closed
            }
        }));
}

void ImporterEditor::saveAnswered(const std::optional<StoreError>& problem, Instant at)
{
    m_d->saveProblem = problem;
    if (problem) {
        m_d->saving = DraftSaving::NotSaved;
        m_d->saveTimer.start(kEditorRetryDelayMs);
    } else {
        m_d->savedAt = at;
        m_d->saving = m_d->saveTimer.isActive() ? DraftSaving::Saving : DraftSaving::Saved;
    }
    Q_EMIT savingChanged();
}

void ImporterEditor::fail(const Message& problem)
{
    m_d->problem = problem;
    Q_EMIT problemChanged();
}

} // namespace carm::presenters
