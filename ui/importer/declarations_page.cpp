#include "importer/declarations_page.h"

#include "importer/declaration_detail.h"
#include "importer/remembered_widths.h"
#include "importer/sheets.h"
#include "importer/split_page.h"
#include "kit/field.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

#include <array>

namespace carm::importer_ui {

using presenters::DeclarationFilter;
using presenters::DeclarationList;
using presenters::DeclarationRowKind;

namespace {

/// In heights of the body text.
constexpr int kDetailWidth = 17;
constexpr int kLeastList = 26;

constexpr std::array kFilters = {DeclarationFilter::All,       DeclarationFilter::Drafts,
                                 DeclarationFilter::Submitted, DeclarationFilter::ToPay,
                                 DeclarationFilter::Finished,  DeclarationFilter::NeedsPerson,
                                 DeclarationFilter::Templates};

std::vector<kit::DataColumn> declarationColumns()
{
    return {{.column = DeclarationList::Number, .characters = 15},
            {.column = DeclarationList::Importer, .characters = 10, .stretches = true},
            {.column = DeclarationList::State, .characters = 18},
            {.column = DeclarationList::Type, .characters = 5, .rank = 5},
            {.column = DeclarationList::Owed, .characters = 12, .rank = 1},
            {.column = DeclarationList::Due, .characters = 17, .rank = 3},
            {.column = DeclarationList::Changed, .characters = 22, .rank = 6}};
}

} // namespace

DeclarationsPage::DeclarationsPage(Workplace& work, QWidget* window, QWidget* parent)
    : Page(work, parent), m_split(new SplitPage("declarationsScroll", kDetailWidth, kLeastList, this)),
      m_title(new kit::Text(kit::TextRole::Title)), m_problem(new kit::Notice), m_empty(new kit::Notice),
      m_firstStep(shell::newButton(kit::ButtonRole::Primary, kFirstStep)), m_table(new kit::DataTable),
      m_widths(new RememberedWidths(work.session.backend(), "declarations", m_table)),
      m_detail(new DeclarationDetail(work, this)), m_discardQuestion(window, "discardSheet"),
      m_templateName(new NameSheet(window, "templateSheet"))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, 0);
    whole->setSpacing(shell::kPartGap);
    whole->addWidget(m_split);
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_problem->hide();
    m_empty->setTone(kit::Tone::Ink, kit::Icon::Information);
    m_empty->addPart(m_firstStep);
    m_empty->hide();
    m_table->setObjectName(QLatin1String(kTable));
    m_table->setModel(&work.list);
    m_table->setColumns(declarationColumns());
    m_table->setPills(DeclarationList::State, [](const QModelIndex& index) {
        return shell::pillOf(static_cast<presenters::StateTone>(
            index.siblingAtColumn(0).data(DeclarationList::ToneRole).toInt()));
    });
    m_split->main()->addWidget(m_title);
    m_split->main()->addWidget(buildHead());
    m_split->main()->addWidget(buildFilters());
    m_split->main()->addWidget(m_problem);
    m_split->main()->addWidget(m_empty);
    m_split->main()->addWidget(m_table, 1);
    m_split->main()->addStretch();
    m_split->side()->addWidget(m_detail);
    m_split->side()->addStretch(1);
    connectList();
    connectDetail();
    m_detail->setRow(-1);
}

QWidget* DeclarationsPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle, head);
    m_newAccounting = shell::newButton(kit::ButtonRole::Primary, kNewAccounting, head);
    m_newCash = shell::newButton(kit::ButtonRole::Secondary, kNewCash, head);
    row->add(m_newAccounting);
    row->add(m_newCash);
    for (kit::Button* button : {m_newAccounting, m_newCash}) {
        button->setLeadingIcon(kit::Icon::Add);
    }
    connect(m_newAccounting, &kit::Button::clicked, this,
            [this] { work().list.create(QStringLiteral("AB")); });
    connect(m_newCash, &kit::Button::clicked, this, [this] { work().list.create(QStringLiteral("C")); });
    connect(m_firstStep, &kit::Button::clicked, this, [this] { work().list.create(QStringLiteral("AB")); });
    return head;
}

QWidget* DeclarationsPage::buildFilters()
{
    auto* part = new QWidget;
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_search = new kit::TextField(part);
    m_search->setName(QLatin1String(kSearch));
    m_search->input()->setTrailingIcon(kit::Icon::Search);
    lines->addWidget(m_search);
    auto* row = new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle);
    for (const DeclarationFilter filter : kFilters) {
        auto* button = shell::newButton(kit::ButtonRole::Quiet, "", part);
        button->setObjectName(QLatin1String(kFilter) + QString::number(static_cast<int>(filter)));
        button->setCheckable(true);
        connect(button, &kit::Button::clicked, this, [this, filter] {
            work().list.setFilter(filter);
            refreshFilters();
            showDetail();
        });
        row->add(button);
        m_filters.push_back(button);
    }
    lines->addLayout(row);
    connect(m_search, &kit::TextField::edited, this,
            [this](const QString& text) { work().list.setSearch(text); });
    connect(m_search, &kit::Field::submitted, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    return part;
}

void DeclarationsPage::connectList()
{
    const auto follow = [this] {
        refresh();
        showDetail();
    };
    connect(&work().list, &DeclarationList::modelReset, this, follow);
    connect(&work().list, &DeclarationList::loaded, this, &DeclarationsPage::refresh);
    connect(&work().list, &DeclarationList::problemChanged, this, &DeclarationsPage::refresh);
    connect(m_table, &kit::DataTable::chosen, this, [this](const QModelIndex& index) {
        m_chosen = keyOf(index.row());
        m_detail->setRow(index.row());
    });
    const auto open = [this](const QModelIndex& index) { openRow(index.row()); };
    connect(m_table, &kit::DataTable::confirmed, this, open);
    connect(m_table, &kit::DataTable::doubleClicked, this, open);
    connect(m_table, &kit::DataTable::typed, this, [this](const QString& text) {
        m_search->setText(m_search->text() + text);
        m_search->input()->setFocus(Qt::OtherFocusReason);
        m_search->input()->end(false);
        work().list.setSearch(m_search->text());
    });
}

void DeclarationsPage::connectDetail()
{
    connect(m_detail, &DeclarationDetail::openWanted, this, [this] { openRow(m_detail->row()); });
    connect(m_detail, &DeclarationDetail::copyWanted, this, [this] { work().list.copy(m_detail->row()); });
    connect(m_detail, &DeclarationDetail::templateWanted, this, [this] {
        const presenters::Speaker& voice = speaker();
        m_templateName->ask(voice.say("Importer", "Save as a template"),
                            voice.say("Importer", "Name of the template"),
                            work().list.index(m_detail->row(), DeclarationList::Importer).data().toString(),
                            voice.say("Importer", "Cancel"), voice.say("Importer", "Save"));
    });
    connect(m_templateName, &NameSheet::named, this,
            [this](const QString& name) { work().list.saveAsTemplate(m_detail->row(), name); });
    connect(m_detail, &DeclarationDetail::discardWanted, this, [this] {
        const presenters::Speaker& voice = speaker();
        m_discardQuestion.setTexts(voice.say("Importer", "Delete it?"),
                                   voice.say("Importer",
                                             "“%1” is deleted from this computer. It was never sent, "
                                             "and there is no way to get it back.",
                                             {m_detail->title()}),
                                   voice.say("Importer", "Keep it"), voice.say("Importer", "Delete"));
        m_discardQuestion.sheet()->open();
    });
    connect(m_discardQuestion.leaveButton(), &kit::Button::clicked, this, [this] {
        m_discardQuestion.sheet()->close();
        work().list.discard(m_detail->row());
    });
}

void DeclarationsPage::entered()
{
    work().list.reload();
    m_split->scrollToTop();
}

void DeclarationsPage::focusFirst()
{
    if (m_table->isHidden()) {
        (m_firstStep->isVisible() ? m_firstStep : m_newAccounting)->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void DeclarationsPage::forget()
{
    m_search->setText(QString());
    work().list.setSearch(QString());
    m_detail->setRow(-1);
}

QString DeclarationsPage::help() const
{
    return speaker().say(
        "Importer", "Arrows go over the list, Enter opens, letters search. A declaration that was submitted "
                    "can be corrected until its payment is due; after that you ask for an adjustment. Copy "
                    "a former declaration or keep a template for goods that come again.");
}

void DeclarationsPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    m_title->setText(voice.say("Importer", "Declarations"));
    m_newAccounting->setLabel(voice.say("Importer", "New declaration"),
                              voice.say("Importer", "New declaration, type AB: paid with the statement"));
    m_newCash->setLabel(voice.say("Importer", "New cash entry"),
                        voice.say("Importer", "New cash entry, type C: paid before release"));
    m_search->setLabel(voice.say("Importer", "Search: transaction number, business number or name"));
    m_firstStep->setLabel(voice.say("Importer", "Begin a declaration"));
    m_table->setAccessibleName(voice.say("Importer", "Declarations"));
    m_detail->retranslate();
}

void DeclarationsPage::showValues()
{
    refreshFilters();
    shell::showMessage(m_problem, work().list.problem());
    const auto empty = work().list.emptyMessage();
    shell::showMessage(m_empty, empty);
    const bool unfiltered = work().list.filter() == DeclarationFilter::All && work().list.search().isEmpty();
    const auto obstacle = work().session.whyNot(importer::ImporterAction::Declare);
    m_firstStep->setVisible(empty.has_value() && unfiltered && !obstacle);
    m_table->setVisible(!empty.has_value());
    m_split->setSideShown(!empty.has_value());
    for (kit::Button* button : {m_newAccounting, m_newCash}) {
        button->setEnabled(!obstacle);
        button->setToolTip(obstacle ? obstacle->what + QLatin1Char(' ') + shell::whyAndMend(*obstacle)
                                    : QString());
        button->setAccessibleDescription(button->toolTip());
    }
}

void DeclarationsPage::refreshFilters()
{
    for (std::size_t i = 0; i < kFilters.size(); ++i) {
        const QString name = work().list.filterName(kFilters[i]);
        m_filters[i]->setLabel(QStringLiteral("%1 (%2)").arg(name).arg(work().list.count(kFilters[i])));
        m_filters[i]->setChecked(work().list.filter() == kFilters[i]);
    }
}

void DeclarationsPage::showDetail()
{
    // Whatever was gone over stays so when the list is read anew.
    int row = 0;
    for (int i = 0; i < work().list.rowCount(); ++i) {
        row = keyOf(i) == m_chosen ? i : row;
    }
    m_table->chooseRow(row);
    m_detail->setRow(chosenRow());
}

int DeclarationsPage::chosenRow() const
{
    return m_table->currentIndex().row();
}

QString DeclarationsPage::keyOf(int row) const
{
    const auto index = work().list.index(row, 0);
    const QUuid draft = index.data(DeclarationList::DraftIdRole).toUuid();
    return draft.isNull() ? index.data(DeclarationList::TransactionNumberRole).toString() : draft.toString();
}

void DeclarationsPage::openRow(int row)
{
    if (row < 0) {
        return;
    }
    const auto index = work().list.index(row, 0);
    const auto kind = static_cast<DeclarationRowKind>(index.data(DeclarationList::KindRole).toInt());
    if (kind == DeclarationRowKind::Sealed) {
        work().list.change(row);
    } else {
        work().editor.open(index.data(DeclarationList::DraftIdRole).toUuid());
    }
}

} // namespace carm::importer_ui
