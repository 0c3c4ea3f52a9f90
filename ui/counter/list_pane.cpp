#include "counter/list_pane.h"

#include "counter/parts.h"
#include "kit/field.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace carm::counter {

using presenters::WorkFilter;
using presenters::WorkList;

namespace {

/// A code of a printed copy arrives as one line of a reader.
constexpr int kLongestLine = 4'000;
/// What is longer than any number or name is a line of a reader, and not searched for while it arrives.
constexpr int kLongestSearch = 60;

const QString kWidthsKey = QStringLiteral("counter.workList.widths");

constexpr WorkFilter kFilters[] = {WorkFilter::Open,      WorkFilter::ToReview, WorkFilter::ToPay,
                                   WorkFilter::ToRelease, WorkFilter::Finished, WorkFilter::NeedsPerson,
                                   WorkFilter::All};

/// Left out by the highest rank first; the rest stands in the detail.
const std::vector<kit::DataColumn> kColumns = {
    {WorkList::Number, 15, 0, false}, {WorkList::Importer, 12, 2, true}, {WorkList::State, 16, 0, true},
    {WorkList::Owed, 11, 3, false},   {WorkList::Age, 9, 4, false},      {WorkList::Flags, 18, 5, false}};

QString imageOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ListPane::ListPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_search(new kit::TextField(this)),
      m_image(newButton(kit::ButtonRole::Quiet, kImage, this)),
      m_filterRow(new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle)), m_reader(new kit::Notice(this)),
      m_table(new kit::DataTable(this)), m_empty(new kit::Notice(this)),
      m_firstStep(newButton(kit::ButtonRole::Secondary, kFirstStep))
{
    setObjectName(QStringLiteral("listPane"));
    setAcceptDrops(true);
    m_search->setName(QLatin1String(kSearch));
    standAtTop(m_search);
    m_search->input()->setMaxLength(kLongestLine);
    m_search->input()->setTrailingIcon(kit::Icon::Search);
    m_empty->setObjectName(QStringLiteral("emptyList"));
    m_empty->setTone(kit::Tone::Ink, kit::Icon::Information);
    m_empty->addPart(m_firstStep);
    m_reader->setObjectName(QStringLiteral("reader"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // With large text in a small window, even the list below the search has to be scrolled to.
    QBoxLayout* column = nullptr;
    whole->addWidget(scrollingColumn(this, "listScroll", column));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    column->addWidget(m_search);
    buildFilters();
    column->addLayout(m_filterRow);
    column->addWidget(m_reader);
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addStretch();
    connectList();
}

void ListPane::buildFilters()
{
    for (const WorkFilter filter : kFilters) {
        auto* button = new kit::Button(kit::ButtonRole::Quiet, this);
        button->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(filter)));
        button->setCheckable(true);
        connect(button, &kit::Button::clicked, this, [this, filter] {
            m_desk.list.setFilter(filter);
            refresh();
        });
        m_filterRow->add(button);
        m_filters.push_back(button);
    }
    m_image->setLeadingIcon(kit::Icon::Search);
    m_filterRow->add(m_image);
}

void ListPane::buildTable()
{
    m_table->setObjectName(QLatin1String(kTable));
    m_table->setModel(&m_desk.list);
    m_table->setColumns(kColumns);
    m_table->setPills(WorkList::State, [](const QModelIndex& index) {
        return pillOf(static_cast<presenters::StateTone>(index.data(WorkList::ToneRole).toInt()));
    });
    connect(m_table, &kit::DataTable::opened, this, [this](const QModelIndex& index) {
        Q_EMIT wanted(index.data(WorkList::TransactionNumberRole).toString());
    });
    connect(m_table, &kit::DataTable::typed, this, &ListPane::beginSearch);
    connect(m_table, &kit::DataTable::widthsChanged, this, [this] {
        m_desk.session.backend().saveLocalState(kWidthsKey, m_table->widths(),
                                                [](const Result<bool, outbox::StoreError>&) {});
    });
    restoreWidths();
}

void ListPane::restoreWidths()
{
    const QPointer<ListPane> self(this);
    m_desk.session.backend().localState(
        kWidthsKey, [self](const Result<std::optional<QByteArray>, outbox::StoreError>& saved) {
            if (self != nullptr && saved && *saved) {
                self->m_table->setWidths(**saved);
            }
        });
}

void ListPane::connectList()
{
    connect(m_search, &kit::TextField::edited, this, [this](const QString& text) {
        if (text.size() <= kLongestSearch) {
            search(text);
        }
    });
    connect(m_search, &kit::Field::submitted, this, &ListPane::submit);
    connect(m_search->input(), &kit::LineInput::steered, this, [this](int key) {
        if (key == Qt::Key_Down && m_table->isVisible()) {
            m_table->setFocus(Qt::OtherFocusReason);
            m_table->chooseRow(std::max(0, m_table->currentIndex().row()));
        }
    });
    connect(&m_desk.list, &WorkList::loaded, this, &ListPane::refresh);
    connect(&m_desk.list, &QAbstractItemModel::modelReset, this, [this] { mark(m_marked); });
    connect(&m_desk.opener, &presenters::CounterOpener::changed, this, &ListPane::refresh);
    connect(&m_desk.opener, &presenters::CounterOpener::opened, this, [this](const QString& number) {
        m_search->setText(QString());
        search(QString());
        Q_EMIT wanted(number);
    });
    connect(m_image, &kit::Button::clicked, this, [this] {
        const QPointer<ListPane> self(this);
        m_desk.ports.chooseImage([self](const QString& path) {
            if (self != nullptr && !path.isEmpty()) {
                self->readImage(path);
            }
        });
    });
    connect(m_firstStep, &kit::Button::clicked, this, [this] {
        m_search->setText(QString());
        search(QString());
        m_desk.list.setFilter(WorkFilter::All);
        refresh();
        focusSearch();
    });
}

void ListPane::search(const QString& text)
{
    m_imageUnreadable = false;
    m_desk.list.setSearch(text);
}

void ListPane::submit()
{
    const QString line = m_search->text().trimmed();
    m_imageUnreadable = false;
    if (line.isEmpty()) {
        return;
    }
    if (m_desk.opener.take(line)) {
        m_search->setText(QString());
        search(QString());
    } else {
        search(line);
        if (m_table->model()->rowCount() == 1) {
            Q_EMIT wanted(m_table->model()->index(0, 0).data(WorkList::TransactionNumberRole).toString());
        }
    }
    refresh();
}

void ListPane::readImage(const QString& path)
{
    const QPointer<ListPane> self(this);
    m_desk.ports.readImage(path, [self](const ImageTexts& texts) {
        if (self == nullptr) {
            return;
        }
        self->m_imageUnreadable = !texts || texts->isEmpty();
        if (!self->m_imageUnreadable) {
            self->m_desk.opener.takeAll(*texts);
        }
        self->refresh();
    });
}

void ListPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!imageOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ListPane::dropEvent(QDropEvent* event)
{
    const QString path = imageOf(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        readImage(path);
    }
}

void ListPane::focusSearch()
{
    m_search->takeFocus();
}

void ListPane::beginSearch(const QString& text)
{
    focusSearch();
    m_search->setText(text);
    m_search->input()->end(false);
    search(text);
}

void ListPane::forget()
{
    m_imageUnreadable = false;
    m_marked.clear();
    m_search->setText(QString());
    m_desk.list.setSearch(QString());
    m_desk.opener.clear();
}

void ListPane::mark(const QString& transactionNumber)
{
    m_marked = transactionNumber;
    for (int row = 0; row < m_desk.list.rowCount(); ++row) {
        const QModelIndex index = m_desk.list.index(row, 0);
        if (index.data(WorkList::TransactionNumberRole).toString() == transactionNumber) {
            m_table->chooseRow(row);
        }
    }
}

void ListPane::retranslate()
{
    const presenters::Speaker& speaker = m_desk.speaker();
    m_search->setLabel(speaker.say("Counter", "Find a declaration"));
    m_search->setHint(
        speaker.say("Counter", "Read the codes of the printed copy, or type a number or a name"));
    m_image->setLabel(speaker.say("Counter", "Open a picture of a copy"));
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i]->setLabel(m_desk.list.filterName(kFilters[i]));
    }
    m_table->setAccessibleName(speaker.say("Counter", "Work list"));
    m_firstStep->setLabel(speaker.say("Counter", "Show all"));
    refresh();
}

void ListPane::refresh()
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i]->setChecked(m_desk.list.filter() == kFilters[i]);
    }
    const presenters::Speaker& speaker = m_desk.speaker();
    auto problem = m_desk.opener.problem();
    if (m_imageUnreadable) {
        problem = presenters::Message{
            speaker.say("Counter", "No code of a printed copy was found in the picture."),
            speaker.say("Counter", "It may be out of focus, cut off, or another kind of file."),
            speaker.say("Counter",
                        "Take the picture again from straight above, or read the codes one by one.")};
    }
    const QString progress = m_desk.opener.progress();
    m_reader->setVisible(problem || !progress.isEmpty());
    m_reader->setTone(problem ? kit::Tone::Warning : kit::Tone::Information,
                      problem ? kit::Icon::Warning : kit::Icon::Waiting);
    m_reader->setTexts(problem ? problem->what : progress, problem ? whyAndMend(*problem) : QString());
    showEmpty();
}

void ListPane::showEmpty()
{
    const auto message = m_desk.list.emptyMessage();
    showMessage(m_empty, message);
    m_table->setVisible(!message);
    m_firstStep->setVisible(m_desk.list.filter() != WorkFilter::All || !m_desk.list.search().isEmpty());
}

} // namespace carm::counter
