#include "presenters/work_list.h"

#include "cashier/card_number.h"
#include "presenters/counter_answers.h"
#include "presenters/counter_messages.h"
#include "presenters/counter_texts.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {

/// One declaration as the list shows it.
struct WorkRow {
    QString number;
    QString importer;
    Instant sealedAt;
    PresentState present;
};

namespace {

using declaration::DeclarationState;
using outbox::StoreError;

/// More than a counter has open at a time; older ones are found by searching.
constexpr int kMostRows = 200;

bool passes(WorkFilter filter, const PresentState& present)
{
    const DeclarationState state = present.state;
    const bool isFinished = state == DeclarationState::Released || state == DeclarationState::Cancelled ||
                            state == DeclarationState::Abandoned;
    switch (filter) {
    case WorkFilter::Open:
        return !isFinished;
    case WorkFilter::ToReview:
        return state == DeclarationState::Submitted || state == DeclarationState::Presented ||
               state == DeclarationState::UnderReview || state == DeclarationState::UnderExamination;
    case WorkFilter::ToPay:
        return state == DeclarationState::PaymentDue;
    case WorkFilter::ToRelease:
        return state == DeclarationState::Paid;
    case WorkFilter::Finished:
        return isFinished;
    case WorkFilter::NeedsPerson:
        return present.needPerson > 0 || present.isDisputed || present.assessmentDiffers;
    case WorkFilter::All:
        return true;
    }
    return true;
}

/// A transaction number may look like a card; it is one by its own check digit.
bool isCardNumber(const QString& typed)
{
    return !identifiers::TransactionNumber::parse(typed) && cashier::holdsCardNumber(typed);
}

QString ageText(qint64 milliseconds, const Speaker& speaker)
{
    constexpr qint64 kMinuteMs = 60'000;
    const qint64 minutes = std::max<qint64>(0, milliseconds / kMinuteMs);
    if (minutes < 60) {
        return speaker.say("WorkList", "%1 min", {QString::number(minutes)});
    }
    if (minutes < 24 * 60) {
        return speaker.say("WorkList", "%1 h", {QString::number(minutes / 60)});
    }
    return speaker.say("WorkList", "%1 d", {QString::number(minutes / (24 * 60))});
}

QStringList flagTexts(const PresentState& present, const Speaker& speaker)
{
    QStringList flags;
    if (present.isDisputed) {
        flags += speaker.say("WorkList", "disputed");
    }
    if (present.assessmentDiffers) {
        flags += speaker.say("WorkList", "other amounts");
    }
    if (present.needsCountersignature) {
        flags += speaker.say("WorkList", "to be countersigned");
    }
    if (present.needPerson > 0) {
        flags += speaker.sayCount("WorkList", "%n stuck", "records", present.needPerson);
    }
    if (present.waiting > 0) {
        flags += speaker.sayCount("WorkList", "%n not sent", "records", present.waiting);
    }
    return flags;
}

WorkRow workRow(const outbox::KnownDeclaration& known)
{
    WorkRow row;
    row.number = known.entry.subject;
    row.present = presentState(known);
    if (const auto content = protocol::readDocument(known.entry.document)) {
        const auto& provisional = content->draft.provisionalImporter;
        row.importer = provisional ? provisional->legalName : content->draft.importerName;
        if (row.importer.isEmpty()) {
            row.importer = content->draft.importerNumber;
        }
        row.sealedAt = content->context.sealedAt;
    }
    return row;
}

} // namespace

struct WorkList::Private {
    CounterSession& session;
    QString search;
    WorkFilter filter = WorkFilter::Open;
    std::vector<WorkRow> all;
    std::vector<WorkRow> shown;
    bool isLoading = false;
    bool isStale = false;
    std::optional<StoreError> error;
    Answers answers;

    explicit Private(CounterSession& counter) : session(counter) {}

    const Speaker& speaker() const { return session.speaker(); }

    void applyFilter()
    {
        shown.clear();
        std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                     [this](const WorkRow& row) { return passes(filter, row.present); });
    }

    QString text(const WorkRow& row, int column) const
    {
        const Language language = speaker().language();
        switch (column) {
        case Number:
            return printedTransactionNumber(row.number);
        case Importer:
            return row.importer;
        case State:
            return statePill(row.present.state, speaker()).text;
        case Owed:
            return row.present.owed ? formatDollars(*row.present.owed, language) : QStringLiteral("—");
        case Paid:
            return formatDollars(row.present.paid, language);
        case Age:
            return ageText(session.clock().now().milliseconds - row.sealedAt.milliseconds, speaker());
        case Flags:
            return flagTexts(row.present, speaker()).join(QStringLiteral(" · "));
        default:
            return {};
        }
    }
};

WorkList::WorkList(CounterSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &CounterSession::tellingsChanged, this, &WorkList::reload);
    connect(&session, &CounterSession::subjectChanged, this, &WorkList::reload);
    connect(&session, &CounterSession::presenceChanged, this, [this] {
        if (!m_d->session.officer()) {
            m_d->search.clear(); // of a former person
            m_d->filter = WorkFilter::Open;
        }
        reload();
    });
    connect(&session, &CounterSession::languageChanged, this, &WorkList::showAgain);
    reload();
}

WorkList::~WorkList() = default;

void WorkList::setSearch(const QString& text)
{
    if (std::exchange(m_d->search, text) != text) {
        reload();
    }
}

QString WorkList::search() const
{
    return m_d->search;
}

void WorkList::setFilter(WorkFilter filter)
{
    m_d->filter = filter;
    showAgain();
}

WorkFilter WorkList::filter() const
{
    return m_d->filter;
}

QString WorkList::filterName(WorkFilter filter) const
{
    const Speaker& speaker = m_d->speaker();
    switch (filter) {
    case WorkFilter::Open:
        return speaker.say("WorkList", "Open");
    case WorkFilter::ToReview:
        return speaker.say("WorkList", "To review");
    case WorkFilter::ToPay:
        return speaker.say("WorkList", "To pay");
    case WorkFilter::ToRelease:
        return speaker.say("WorkList", "To release");
    case WorkFilter::Finished:
        return speaker.say("WorkList", "Finished");
    case WorkFilter::NeedsPerson:
        return speaker.say("WorkList", "Needs a person");
    case WorkFilter::All:
        return speaker.say("WorkList", "All");
    }
    return {};
}

/// Nothing is shown while nobody is signed in or a card number stands in the search field.
void WorkList::reload()
{
    if (std::exchange(m_d->isLoading, true)) {
        m_d->isStale = true;
        return;
    }
    if (!m_d->session.may(access::Action::OpenEntry) || isCardNumber(m_d->search)) {
        take(std::vector<outbox::KnownDeclaration>());
        return;
    }
    using Found = std::vector<outbox::KnownDeclaration>;
    m_d->session.backend().declarations(
        {declarationSearchText(m_d->search), kMostRows},
        m_d->answers.forNow<Found>([this](const Result<Found, StoreError>& found) { take(found); }));
}

void WorkList::take(const Result<std::vector<outbox::KnownDeclaration>, StoreError>& found)
{
    m_d->isLoading = false;
    if (std::exchange(m_d->isStale, false)) {
        reload();
        return;
    }
    m_d->error = found ? std::nullopt : std::optional(found.error());
    m_d->all.clear();
    if (found) {
        std::transform(found->begin(), found->end(), std::back_inserter(m_d->all), workRow);
    }
    showAgain();
    Q_EMIT loaded();
}

void WorkList::showAgain()
{
    beginResetModel();
    m_d->applyFilter();
    endResetModel();
}

std::optional<Message> WorkList::emptyMessage() const
{
    const Speaker& speaker = m_d->speaker();
    if (!m_d->shown.empty()) {
        return {};
    }
    if (m_d->error) {
        return counterMessage(*m_d->error, speaker);
    }
    if (isCardNumber(m_d->search)) {
        return cardNumberMessage(speaker);
    }
    if (!m_d->search.trimmed().isEmpty()) {
        return Message{speaker.say("WorkList", "Nothing was found."),
                       speaker.say("WorkList", "No entry that is known here fits what you typed."),
                       speaker.say("WorkList", "Check the number, or read the codes of the printed copy.")};
    }
    return Message{speaker.say("WorkList", "There is no entry here."),
                   speaker.say("WorkList", "Entries that are presented at this office appear in this list."),
                   speaker.say("WorkList", "Read the codes of a printed copy to open the first one.")};
}

int WorkList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_d->shown.size());
}

int WorkList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WorkRow& row = m_d->shown[static_cast<std::size_t>(index.row())];
    const bool isFigure = index.column() == Owed || index.column() == Paid || index.column() == Age;
    switch (role) {
    case Qt::DisplayRole:
        return m_d->text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case TransactionNumberRole:
        return row.number;
    case ToneRole:
        return static_cast<int>(statePill(row.present.state, m_d->speaker()).tone);
    case ExplanationRole:
    case Qt::ToolTipRole:
        return index.column() == State ? statePill(row.present.state, m_d->speaker()).explanation
                                       : m_d->text(row, index.column());
    default:
        return {};
    }
}

QVariant WorkList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Speaker& speaker = m_d->speaker();
    switch (section) {
    case Number:
        return speaker.say("WorkList", "Number");
    case Importer:
        return speaker.say("WorkList", "Importer");
    case State:
        return speaker.say("WorkList", "State");
    case Owed:
        return speaker.say("WorkList", "Owed");
    case Paid:
        return speaker.say("WorkList", "Paid");
    case Age:
        return speaker.say("WorkList", "Age");
    case Flags:
        return speaker.say("WorkList", "To note");
    default:
        return {};
    }
}

} // namespace carm::presenters
