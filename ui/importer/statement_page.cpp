#include "importer/statement_page.h"

#include "importer/remembered_widths.h"
#include "importer/split_page.h"
#include "importer/statement_lines.h"
#include "importer/sums_view.h"
#include "kit/amount_text.h"
#include "kit/disclosure.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/pick_field.h"
#include "shell/page_parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using presenters::Choice;
using presenters::StatementView;

namespace {

/// In heights of the body text.
constexpr int kTotalsWidth = 19;
constexpr int kLeastStatement = 30;
constexpr int kLeastChooser = 220; ///< pixels
constexpr int kMostLinesSeen = 12;

void fillChooser(kit::PickField* field, const std::vector<Choice>& choices, const QString& code)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice& choice) { return choice.code == code; });
    field->setText(found == choices.end() ? code : found->label);
    field->setSource([choices](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const Choice& choice : choices) {
            rows.push_back({choice.code, QString(), choice.label, QString(), choice.detail});
        }
        return kit::filterRows(rows, typed);
    });
}

QVBoxLayout* rowsIn(kit::Disclosure* disclosure)
{
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    disclosure->addPart(part);
    return rows;
}

} // namespace

StatementPage::StatementPage(Workplace& work, QWidget* parent)
    : Page(work, parent), m_split(new SplitPage("statementScroll", kTotalsWidth, kLeastStatement, this)),
      m_problem(new kit::Notice), m_content(new QWidget), m_table(new kit::DataTable),
      m_lines(new StatementLines(this)), m_noLines(new kit::Text(kit::TextRole::Body)),
      m_byMonth(new SumsView("byMonth", this)), m_byGoods(new SumsView("byGoods", this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, 0);
    whole->addWidget(m_split);
    m_table->setObjectName(QLatin1String(kTable));
    m_table->setModel(m_lines);
    m_table->setColumns({{.column = StatementLines::Day, .characters = 16, .rank = 1},
                         {.column = StatementLines::Text, .characters = 14, .stretches = true},
                         {.column = StatementLines::Number, .characters = 17, .rank = 3},
                         {.column = StatementLines::Duty, .characters = 13, .rank = 5},
                         {.column = StatementLines::Tax, .characters = 13, .rank = 4},
                         {.column = StatementLines::Other, .characters = 11, .rank = 6},
                         {.column = StatementLines::Total, .characters = 12}});
    new RememberedWidths(work.session.backend(), "statement", m_table);
    connect(m_table, &kit::DataTable::opened, this, [this](const QModelIndex& index) {
        m_lines->toggle(index.row());
        fitTable();
    });
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kGroupGap);
    column->addWidget(m_noLines);
    column->addWidget(m_table);
    column->addWidget(m_byMonth);
    column->addWidget(m_byGoods);
    m_problem->setTone(kit::Tone::Information, kit::Icon::Information);
    m_split->main()->addWidget(buildChoosers());
    m_split->main()->addWidget(m_problem);
    m_split->main()->addWidget(m_content, 1);
    m_split->main()->addStretch();
    m_split->side()->addWidget(buildTotals());
    m_split->side()->addStretch(1);
    connect(&work.statement, &StatementView::changed, this, &StatementPage::retranslate);
}

QWidget* StatementPage::buildChoosers()
{
    auto* head = new QWidget;
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top, head);
    m_title = new kit::Text(kit::TextRole::Title, head);
    m_program = new kit::PickField(kit::PickField::Opens::OnTouch, head);
    m_program->setName(QLatin1String(kProgram));
    m_period = new kit::PickField(kit::PickField::Opens::OnTouch, head);
    m_period->setName(QLatin1String(kPeriod));
    row->addStretching(m_title, kLeastChooser);
    row->addStretching(m_program, kLeastChooser);
    row->addStretching(m_period, kLeastChooser);
    connect(m_program, &kit::PickField::picked, this,
            [this](const kit::PickRow& picked) { work().statement.setProgram(picked.key); });
    connect(m_period, &kit::PickField::picked, this,
            [this](const kit::PickRow& picked) { work().statement.setPeriod(picked.key); });
    // A text that is no choice changes nothing: the former choice is shown again.
    connect(m_program, &kit::PickField::typed, this, &StatementPage::refresh);
    connect(m_period, &kit::PickField::typed, this, &StatementPage::refresh);
    return head;
}

QWidget* StatementPage::buildTotals()
{
    auto* panel = new QFrame;
    panel->setProperty("ground", QStringLiteral("panel"));
    m_balanceTitle = new kit::Text(kit::TextRole::Section, panel);
    m_balance = new kit::AmountText(panel);
    m_payNow = new kit::Text(kit::TextRole::Body, panel);
    m_overdue = new kit::Notice(panel);
    m_overdue->setTone(kit::Tone::Warning, kit::Icon::Warning);
    m_totals = new kit::FactList(panel);
    m_allocation = new kit::Disclosure(panel);
    m_allocation->button()->setObjectName(QLatin1String(kAllocation));
    m_allocationRows = rowsIn(m_allocation);
    m_security = new kit::Disclosure(panel);
    m_security->button()->setObjectName(QLatin1String(kSecurity));
    m_securityRows = rowsIn(m_security);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(shell::kPartGap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_balanceTitle, m_balance, m_payNow, m_overdue,
                                                         m_totals, m_allocation, m_security}) {
        column->addWidget(part);
    }
    return panel;
}

void StatementPage::entered()
{
    work().statement.reload();
    m_split->scrollToTop();
}

void StatementPage::focusFirst()
{
    m_period->takeFocus();
}

void StatementPage::forget()
{
    m_lines->setLines({}, speaker());
    m_byMonth->setSums(QString(), QString(), {}, speaker());
    m_byGoods->setSums(QString(), QString(), {}, speaker());
    m_totals->setFacts({});
    m_balance->setAmount(QString(), QString());
    m_payNow->clear();
    showSentences(m_allocationRows, {});
    showSentences(m_securityRows, {});
}

QString StatementPage::help() const
{
    return speaker().say(
        "Importer", "A billing period runs from the 18th to the 17th; its statement is issued on the 25th. "
                    "Enter on a line shows what it is made of. Payments go to the oldest debt first, step by "
                    "step below the balance.");
}

void StatementPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    const QString nothing = voice.say("Importer", "Nothing found. Try another or a shorter word.");
    m_title->setText(voice.say("Importer", "Statement of account"));
    m_program->setLabel(voice.say("Importer", "Import account"));
    m_program->setNothingFound(nothing);
    m_period->setLabel(voice.say("Importer", "Billing period"));
    m_period->setNothingFound(nothing);
    m_table->setAccessibleName(voice.say("Importer", "Lines of the statement"));
    m_noLines->setText(voice.say("Importer",
                                 "Nothing was posted in this period. Declarations and payments appear "
                                 "here as soon as the agency has posted them."));
    m_balanceTitle->setText(voice.say("Importer", "Balance"));
    m_allocation->setLabels(voice.say("Importer", "How payments were used"),
                            voice.say("Importer", "Hide how payments were used"));
    m_security->setLabels(voice.say("Importer", "Security for release prior to payment"),
                          voice.say("Importer", "Hide the security"));
}

void StatementPage::showValues()
{
    StatementView& view = work().statement;
    const auto problem = view.problem();
    const bool shown = view.isLoaded() && !problem;
    shell::showMessage(m_problem, problem);
    m_content->setVisible(shown);
    m_split->setSideShown(shown);
    const auto programs = view.programs();
    m_program->setVisible(programs.size() > 1);
    fillChooser(m_program, programs, view.program());
    fillChooser(m_period, view.periods(), view.period());
    if (!shown) {
        return;
    }
    auto lines = view.lines();
    m_noLines->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    m_lines->setLines(std::move(lines), speaker());
    fitTable();
    showTotals();
    showAllocation();
    showSecurity();
    showSums();
}

void StatementPage::fitTable()
{
    // As tall as its lines, so that the pictures follow them; many lines scroll.
    const int rows = std::clamp(m_lines->rowCount(), 1, kMostLinesSeen);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(rows * row + m_table->horizontalHeader()->sizeHint().height() + 2);
}

void StatementPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitTable();
    }
}

void StatementPage::showTotals()
{
    const presenters::Speaker& voice = speaker();
    const presenters::StatementTotals totals = work().statement.totals();
    m_balance->setAmount(totals.closing, m_balanceTitle->text() + QLatin1Char(' ') + totals.closing);
    m_payNow->setText(totals.payNow);
    m_payNow->setVisible(!totals.payNow.isEmpty());
    m_overdue->setTexts(totals.overdue.isEmpty() ? QString()
                                                 : voice.say("Importer", "Overdue: %1", {totals.overdue}),
                        QString());
    m_overdue->setVisible(!totals.overdue.isEmpty());
    std::vector<kit::Fact> facts = {{voice.say("Importer", "Opening balance"), totals.opening}};
    for (const presenters::PrintedRow& section : totals.sections) {
        facts.push_back({section.label, section.value});
    }
    facts.push_back({voice.say("Importer", "Closing balance"), totals.closing});
    facts.push_back({voice.say("Importer", "Payment due"), totals.paymentDue});
    facts.push_back({voice.say("Importer", "Issued"), totals.issued});
    m_totals->setFacts(facts);
}

void StatementPage::showSentences(QVBoxLayout* column, const std::vector<std::pair<QString, QString>>& rows)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [head, sentence] : rows) {
        auto* title = new kit::Text(kit::TextRole::Strong);
        title->setText(head);
        auto* text = new kit::Text(kit::TextRole::Body);
        text->setText(sentence);
        column->addWidget(title);
        column->addWidget(text);
    }
}

void StatementPage::showAllocation()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const presenters::AllocationRow& row : work().statement.allocation()) {
        rows.emplace_back(row.day, row.sentence);
    }
    m_allocation->setVisible(!rows.empty());
    showSentences(m_allocationRows, rows);
}

void StatementPage::showSecurity()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const presenters::SecurityRow& row : work().statement.security()) {
        rows.emplace_back(speaker().say("Importer", "%1: %2", {row.form, row.required}),
                          row.sentences.join(QLatin1Char(' ')));
    }
    m_security->setVisible(!rows.empty());
    showSentences(m_securityRows, rows);
}

void StatementPage::showSums()
{
    const presenters::Speaker& voice = speaker();
    m_byMonth->setSums(voice.say("Importer", "Duties and taxes by month"), voice.say("Importer", "Month"),
                       work().statement.byMonth(), voice);
    m_byGoods->setSums(voice.say("Importer", "Duties and taxes by goods"), voice.say("Importer", "Goods"),
                       work().statement.byGoods(), voice);
}

} // namespace carm::importer_ui
