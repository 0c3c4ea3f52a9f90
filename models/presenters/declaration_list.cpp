#include "presenters/declaration_list.h"

#include "presenters/account_rules.h"
#include "presenters/counter_texts.h"
#include "presenters/declaration_rows.h"
#include "presenters/entry_editor.h"
#include "presenters/importer_messages.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using outbox::StoreError;

/// More than a person scrolls through; older ones are found by searching.
constexpr int kMostListed = 500;

} // namespace

struct DeclarationList::Private {
    ImporterSession& session;
    QString search;
    DeclarationFilter filter = DeclarationFilter::All;
    std::vector<DeclarationRow> drafts;
    std::vector<DeclarationRow> sealed;
    std::vector<const DeclarationRow*> shown;
    std::optional<account::DueDates> dueDates; ///< by the edition of the session
    bool isLoading = false;
    bool isStale = false;
    std::optional<StoreError> error;
    std::optional<Message> problem;
    Answers answers;

    explicit Private(ImporterSession& owner) : session(owner) {}

    const Speaker& speaker() const { return session.speaker(); }

    void readRules()
    {
        dueDates = dueDatesOf(*session.edition(), session.clock().today(), session.settings().holidayScope);
    }

    /// Of the chosen business; a declaration that names no number may be anybody's.
    bool isOfBusiness(const DeclarationRow& row) const
    {
        const auto business = session.business();
        return !business || row.importerNumber.isEmpty() || row.importerNumber.startsWith(business->number);
    }

    bool fitsSearch(const DeclarationRow& row) const
    {
        const QString wanted = declarationSearchText(search);
        return row.title.contains(wanted, Qt::CaseInsensitive) || row.transactionNumber.contains(wanted);
    }

    int countOf(DeclarationFilter wanted) const
    {
        const auto isWanted = [&](const DeclarationRow& row) { return isShownBy(wanted, row); };
        return static_cast<int>(std::count_if(drafts.begin(), drafts.end(), isWanted) +
                                std::count_if(sealed.begin(), sealed.end(), isWanted));
    }

    void show()
    {
        shown.clear();
        for (const DeclarationRow& row : drafts) {
            if (isShownBy(filter, row) && fitsSearch(row)) {
                shown.push_back(&row);
            }
        }
        for (const DeclarationRow& row : sealed) {
            if (isShownBy(filter, row)) {
                shown.push_back(&row);
            }
        }
    }

    const DeclarationRow& row(int index) const { return *shown.at(static_cast<std::size_t>(index)); }

    QString text(const DeclarationRow& row, int column) const
    {
        const Language language = speaker().language();
        const bool isSealed = row.kind == DeclarationRowKind::Sealed;
        switch (column) {
        case Number:
            return row.transactionNumber.isEmpty() ? QString()
                                                   : printedTransactionNumber(row.transactionNumber);
        case Importer:
            return row.title.isEmpty() ? speaker().say("Declarations", "Without a name yet") : row.title;
        case Type:
            return row.type;
        case State:
            return declarationPill(row, speaker()).text;
        case Owed:
            return isSealed && row.present.owed ? formatDollars(*row.present.owed, language) : QString();
        case Due: {
            const auto due = isSealed ? paymentDueOf(row.accounted, dueDates) : std::nullopt;
            return due ? formatDate(*due, language) : QString();
        }
        case Changed:
            return formatMoment(row.changedAt, language);
        default:
            return {};
        }
    }
};

DeclarationList::DeclarationList(ImporterSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &ImporterSession::tellingsChanged, this, &DeclarationList::reload);
    connect(&session, &ImporterSession::subjectChanged, this, &DeclarationList::reload);
    connect(&session, &ImporterSession::businessChanged, this, &DeclarationList::reload);
    connect(&session, &ImporterSession::editionChanged, this, [this] {
        m_d->readRules();
        showAgain();
    });
    connect(&session, &ImporterSession::languageChanged, this, &DeclarationList::showAgain);
    m_d->readRules();
    reload();
}

DeclarationList::~DeclarationList() = default;

void DeclarationList::setSearch(const QString& text)
{
    if (std::exchange(m_d->search, text) != text) {
        reload();
    }
}

QString DeclarationList::search() const
{
    return m_d->search;
}

void DeclarationList::setFilter(DeclarationFilter filter)
{
    m_d->filter = filter;
    showAgain();
}

DeclarationFilter DeclarationList::filter() const
{
    return m_d->filter;
}

QString DeclarationList::filterName(DeclarationFilter filter) const
{
    return declarationFilterName(filter, m_d->speaker());
}

int DeclarationList::count(DeclarationFilter filter) const
{
    return m_d->countOf(filter);
}

/// Nothing is shown while nobody is signed in.
void DeclarationList::reload()
{
    if (std::exchange(m_d->isLoading, true)) {
        m_d->isStale = true;
        return;
    }
    if (m_d->session.presence() != Presence::SignedIn) {
        takeDrafts(std::vector<outbox::DraftListRow>());
        takeSealed(std::vector<outbox::KnownDeclaration>());
        return;
    }
    using Listed = std::vector<outbox::DraftListRow>;
    using Found = std::vector<outbox::KnownDeclaration>;
    m_d->session.backend().drafts(m_d->answers.forNow<Listed>(
        [this](const Result<Listed, StoreError>& listed) { takeDrafts(listed); }));
    m_d->session.backend().declarations(
        {declarationSearchText(m_d->search), kMostListed},
        m_d->answers.forNow<Found>([this](const Result<Found, StoreError>& found) { takeSealed(found); }));
}

void DeclarationList::takeDrafts(const Result<std::vector<outbox::DraftListRow>, StoreError>& listed)
{
    m_d->error = listed ? std::nullopt : std::optional(listed.error());
    beginResetModel();
    m_d->drafts.clear();
    if (listed) {
        std::transform(listed->begin(), listed->end(), std::back_inserter(m_d->drafts), draftRow);
    }
    std::stable_sort(
        m_d->drafts.begin(), m_d->drafts.end(),
        [](const DeclarationRow& a, const DeclarationRow& b) { return a.changedAt > b.changedAt; });
    m_d->show();
    endResetModel();
}

void DeclarationList::takeSealed(const Result<std::vector<outbox::KnownDeclaration>, StoreError>& found)
{
    m_d->isLoading = false;
    if (std::exchange(m_d->isStale, false)) {
        reload();
        return;
    }
    beginResetModel();
    m_d->sealed.clear();
    if (!found) {
        m_d->error = found.error();
    } else {
        for (const outbox::KnownDeclaration& known : *found) {
            auto row = sealedRow(known);
            if (row && m_d->isOfBusiness(*row)) {
                m_d->sealed.push_back(std::move(*row));
            }
        }
    }
    m_d->show();
    endResetModel();
    Q_EMIT loaded();
}

void DeclarationList::showAgain()
{
    beginResetModel();
    m_d->show();
    endResetModel();
}

std::optional<Message> DeclarationList::emptyMessage() const
{
    const Speaker& speaker = m_d->speaker();
    if (!m_d->shown.empty()) {
        return {};
    }
    if (m_d->error) {
        return importerMessage(*m_d->error, speaker);
    }
    if (!m_d->search.trimmed().isEmpty() || m_d->filter != DeclarationFilter::All) {
        return Message{speaker.say("Declarations", "Nothing was found."),
                       speaker.say("Declarations", "No declaration fits what you look for."),
                       speaker.say("Declarations", "Change the search or the filter.")};
    }
    return Message{speaker.say("Declarations", "There is no declaration yet."),
                   speaker.say("Declarations", "What you prepare and what you submit appears in this list."),
                   speaker.say("Declarations", "Begin with a new entry, or with a template.")};
}

void DeclarationList::create(const QString& type)
{
    EntryEditor editor(m_d->session.edition(), m_d->session.clock());
    editor.begin(m_d->session.identity() ? m_d->session.identity()->office : QString());
    declaration::Draft draft = editor.draft();
    draft.type = type;
    const auto business = m_d->session.business();
    if (business && m_d->session.businessView() != nullptr) {
        fillImporter(draft, *business, *m_d->session.businessView());
    }
    keep(draft, {editor.draftId(), draft.importerName, false, {}, {}}, Then::Open);
}

void DeclarationList::copy(int row)
{
    withDraftOf(m_d->row(row), [this](const declaration::Draft& draft) {
        const declaration::Draft copied = copiedDraft(draft, m_d->session.clock().today());
        keep(copied, {QUuid::createUuid(), copied.importerName, false, {}, {}}, Then::Open);
    });
}

void DeclarationList::saveAsTemplate(int row, const QString& name)
{
    withDraftOf(m_d->row(row), [this, name](const declaration::Draft& draft) {
        keep(copiedDraft(draft, m_d->session.clock().today()),
             {QUuid::createUuid(), name.simplified(), true, {}, {}}, Then::Reload);
    });
}

void DeclarationList::change(int row)
{
    const DeclarationRow& wanted = m_d->row(row);
    const ChangeOffer offer = changeOffer(row);
    if (!offer.isAllowed) {
        fail(offer.why);
        return;
    }
    const auto begun =
        std::find_if(m_d->drafts.begin(), m_d->drafts.end(), [&wanted](const DeclarationRow& draft) {
            return draft.kind == DeclarationRowKind::CorrectionDraft &&
                   draft.transactionNumber == wanted.transactionNumber;
        });
    if (begun != m_d->drafts.end()) {
        Q_EMIT opened(begun->draftId);
        return;
    }
    withDraftOf(wanted, [this, number = wanted.transactionNumber](const declaration::Draft& draft) {
        keep(correctingDraft(draft), {QUuid::createUuid(), draft.importerName, false, number, {}},
             Then::Open);
    });
}

ChangeOffer DeclarationList::changeOffer(int row) const
{
    const DeclarationRow& wanted = m_d->row(row);
    if (wanted.kind != DeclarationRowKind::Sealed) {
        return {};
    }
    const auto refusal = m_d->session.whyNot(importer::ImporterAction::Correct, wanted.importerNumber.mid(9));
    return changeOfferOf(wanted, m_d->dueDates, m_d->session.clock().today(), refusal, m_d->speaker());
}

void DeclarationList::discard(int row)
{
    const QUuid id = m_d->row(row).draftId;
    if (id.isNull()) {
        return;
    }
    m_d->session.backend().discardListedDraft(
        id, m_d->answers.forNow<bool>([this](const Result<bool, StoreError>& done) {
            if (!done) {
                fail(importerMessage(done.error(), m_d->speaker()));
            }
            reload();
        }));
}

std::optional<Message> DeclarationList::problem() const
{
    return m_d->problem;
}

/// What the row holds now, read again: another window may have changed it.
void DeclarationList::withDraftOf(const DeclarationRow& row,
                                  const std::function<void(const declaration::Draft&)>& then)
{
    m_d->problem.reset();
    const auto notFound = [this] {
        fail(importerMessage(StoreError{outbox::StoreErrorCode::NotFound, {}}, m_d->speaker()));
    };
    if (row.kind != DeclarationRowKind::Sealed) {
        using Stored = std::optional<outbox::StoredDraft>;
        m_d->session.backend().draft(
            row.draftId,
            m_d->answers.forNow<Stored>([this, then, notFound](const Result<Stored, StoreError>& stored) {
                if (!stored) {
                    fail(importerMessage(stored.error(), m_d->speaker()));
                } else if (stored.value()) {
                    then(stored.value()->draft);
                } else {
                    notFound();
                }
            }));
        return;
    }
    using Known = std::optional<outbox::KnownDeclaration>;
    m_d->session.backend().declaration(
        row.transactionNumber,
        m_d->answers.forNow<Known>([this, then, notFound](const Result<Known, StoreError>& known) {
            if (!known) {
                fail(importerMessage(known.error(), m_d->speaker()));
                return;
            }
            const auto content = known.value() ? protocol::readDocument(known.value()->entry.document)
                                               : Result<protocol::EntryContent, protocol::EntryError>(
                                                     carm::fail(protocol::EntryError::Malformed));
            if (content) {
                then(content->draft);
            } else {
                notFound();
            }
        }));
}

void DeclarationList::keep(const declaration::Draft& draft, outbox::DraftListRow row, Then then)
{
    row.changedAt = m_d->session.clock().now();
    const outbox::StoredDraft stored{row.id, draft, toCode(m_d->speaker().language()), draftPage(),
                                     row.changedAt};
    m_d->session.backend().saveListedDraft(
        stored, row,
        m_d->answers.forNow<bool>([this, id = row.id, then](const Result<bool, StoreError>& saved) {
            if (!saved) {
                fail(importerMessage(saved.error(), m_d->speaker()));
                return;
            }
            reload();
            if (then == Then::Open) {
                Q_EMIT opened(id);
            }
        }));
}

void DeclarationList::fail(const Message& problem)
{
    m_d->problem = problem;
    Q_EMIT problemChanged();
}

int DeclarationList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_d->shown.size());
}

int DeclarationList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeclarationList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DeclarationRow& row = m_d->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_d->text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Owed ? Qt::AlignRight : Qt::AlignLeft));
    case TransactionNumberRole:
        return row.transactionNumber;
    case DraftIdRole:
        return row.draftId;
    case KindRole:
        return static_cast<int>(row.kind);
    case ToneRole:
        return static_cast<int>(declarationPill(row, m_d->speaker()).tone);
    case ExplanationRole:
    case Qt::ToolTipRole:
        return index.column() == State ? declarationPill(row, m_d->speaker()).explanation
                                       : m_d->text(row, index.column());
    default:
        return {};
    }
}

QVariant DeclarationList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Speaker& speaker = m_d->speaker();
    switch (section) {
    case Number:
        return speaker.say("Declarations", "Number");
    case Importer:
        return speaker.say("Declarations", "Importer");
    case Type:
        return speaker.say("Declarations", "Type");
    case State:
        return speaker.say("Declarations", "State");
    case Owed:
        return speaker.say("Declarations", "Owed");
    case Due:
        return speaker.say("Declarations", "Payment due");
    case Changed:
        return speaker.say("Declarations", "Changed");
    default:
        return {};
    }
}

} // namespace carm::presenters
