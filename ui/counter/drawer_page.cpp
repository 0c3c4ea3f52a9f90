#include "counter/drawer_page.h"

#include "counter/count_grid.h"
#include "counter/parts.h"
#include "entry/entry_fields.h"
#include "kit/field.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::counter {

using presenters::DrawerField;
using presenters::DrawerProblem;
using presenters::DrawerStatus;

namespace {

constexpr int kMoneyCharacters = 16;
constexpr int kLeastDropField = 180; ///< pixels before amount and remark stand below each other
constexpr int kWidestDrawer = 62;    ///< in heights of the body text

QVBoxLayout* columnIn(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    return column;
}

} // namespace

DrawerPage::DrawerPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_title(new kit::Text(kit::TextRole::Title, this)), m_problem(new kit::Notice),
      m_done(new kit::Notice), m_report(newButton(kit::ButtonRole::Secondary, kReport)),
      m_closeQuestion(window(), "closeSheet")
{
    m_problem->setObjectName(QStringLiteral("drawerProblem"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_done->setObjectName(QStringLiteral("drawerDone"));
    m_done->setTone(kit::Tone::Success, kit::Icon::Check);
    m_opening = buildOpening();
    m_money = buildMoney();
    m_countPart = buildCount();
    QBoxLayout* column = nullptr;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 8, kPageMargin, kPartGap);
    whole->setSpacing(8);
    whole->addWidget(m_title);
    m_scroll = scrollingColumn(this, "drawerScroll", column);
    whole->addWidget(m_scroll, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_problem, m_done, m_opening, m_money, m_countPart}) {
        column->addWidget(part);
    }
    column->addWidget(m_report, 0, Qt::AlignLeft);
    column->addStretch();
    connectParts();
}

QWidget* DrawerPage::buildOpening()
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    m_openingLead = new kit::Text(kit::TextRole::Body, part);
    m_float = new kit::TextField(part);
    m_float->setName(QLatin1String(kFloat));
    standAtTop(m_float);
    m_float->input()->setExpectedLength(kMoneyCharacters);
    m_open = newButton(kit::ButtonRole::Primary, kOpen, part);
    column->addWidget(m_openingLead);
    column->addWidget(m_float);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    return part;
}

QWidget* DrawerPage::buildMoney()
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    m_facts = new kit::FactList(part);
    column->addWidget(m_facts);
    column->addSpacing(kPartGap);
    m_dropTitle = new kit::Text(kit::TextRole::Section, part);
    column->addWidget(m_dropTitle);
    auto* fields = new QWidget(part);
    auto* row = new kit::FlowLayout(kGroupGap, kit::FlowLayout::Stand::Top, fields);
    m_dropAmount = new kit::TextField(fields);
    m_dropAmount->setName(QLatin1String(kDropAmount));
    m_dropAmount->input()->setExpectedLength(kMoneyCharacters);
    m_dropRemark = new kit::TextField(fields);
    m_dropRemark->setName(QLatin1String(kDropRemark));
    row->addStretching(m_dropAmount, kLeastDropField);
    row->addStretching(m_dropRemark, kLeastDropField);
    column->addWidget(fields);
    m_drop = newButton(kit::ButtonRole::Secondary, kDrop, part);
    column->addWidget(m_drop, 0, Qt::AlignLeft);
    return part;
}

QWidget* DrawerPage::buildCount()
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    m_countTitle = new kit::Text(kit::TextRole::Section, part);
    m_count = new CountGrid(part);
    m_countFacts = new kit::FactList(part);
    m_overOrShort = new kit::Notice(part);
    m_overOrShort->setObjectName(QStringLiteral("overOrShort"));
    m_close = newButton(kit::ButtonRole::Primary, kClose, part);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_countTitle, m_count, m_countFacts, m_overOrShort}) {
        column->addWidget(widget);
    }
    column->addWidget(m_close, 0, Qt::AlignRight);
    return part;
}

void DrawerPage::connectParts()
{
    connect(m_open, &kit::Button::clicked, this, &DrawerPage::openDrawer);
    connect(m_float, &kit::Field::submitted, this, &DrawerPage::openDrawer);
    connect(m_drop, &kit::Button::clicked, this, &DrawerPage::drop);
    connect(m_dropAmount, &kit::Field::submitted, this, &DrawerPage::drop);
    connect(m_dropRemark, &kit::Field::submitted, this, &DrawerPage::drop);
    connect(m_close, &kit::Button::clicked, this, &DrawerPage::askToClose);
    connect(m_closeQuestion.leaveButton(), &kit::Button::clicked, this, &DrawerPage::closeDrawer);
    connect(m_report, &kit::Button::clicked, this, &DrawerPage::reportWanted);
    connect(m_count, &CountGrid::typed, this, [this](int denomination, const QString& pieces) {
        desk().drawer.setPieces(denomination, pieces);
        showCount();
    });
    connect(&desk().drawer, &presenters::DrawerView::changed, this, &DrawerPage::refresh);
    connect(&desk().drawer, &presenters::DrawerView::problemChanged, this, &DrawerPage::refresh);
    connect(&desk().drawer, &presenters::DrawerView::done, this, &DrawerPage::done);
}

void DrawerPage::focusFirst()
{
    if (!m_opening->isHidden()) {
        m_float->takeFocus();
    } else if (!m_money->isHidden()) {
        m_dropAmount->takeFocus();
    } else {
        m_report->setFocus(Qt::OtherFocusReason);
    }
}

void DrawerPage::forget()
{
    m_step = Step::None;
    m_isDone = false;
    m_closeQuestion.sheet()->close();
    for (kit::TextField* field : {m_float, m_dropAmount, m_dropRemark}) {
        field->setText(QString());
    }
    clearErrors();
}

bool DrawerPage::takeNextStep()
{
    if (!m_opening->isHidden()) {
        openDrawer();
        return true;
    }
    askToClose();
    return !m_countPart->isHidden();
}

void DrawerPage::openDrawer()
{
    clearErrors();
    m_step = Step::Opening;
    m_isDone = false;
    showProblems(desk().drawer.openDrawer(m_float->text()));
}

void DrawerPage::drop()
{
    clearErrors();
    m_step = Step::Dropping;
    m_isDone = false;
    showProblems(desk().drawer.drop(m_dropAmount->text(), m_dropRemark->text()));
}

void DrawerPage::askToClose()
{
    if (m_countPart->isHidden() || desk().drawer.isBusy()) {
        return;
    }
    sayCloseQuestion();
    m_closeQuestion.sheet()->open();
}

void DrawerPage::sayCloseQuestion()
{
    const presenters::Speaker& voice = speaker();
    const presenters::CountView count = desk().drawer.count();
    m_closeQuestion.setTexts(voice.say("Counter", "Close the drawer?"),
                             voice.say("Counter",
                                       "Counted: %1. After closing, the count cannot be changed, and a new "
                                       "drawer session must be opened "
                                       "to take money.",
                                       {count.counted}),
                             voice.say("Counter", "Count again"), voice.say("Counter", "Close the drawer"));
}

void DrawerPage::closeDrawer()
{
    m_closeQuestion.sheet()->close();
    clearErrors();
    m_step = Step::Closing;
    m_isDone = false;
    showProblems(desk().drawer.closeDrawer());
}

void DrawerPage::done()
{
    const Step step = m_step;
    m_isDone = true;
    for (kit::TextField* field : {m_float, m_dropAmount, m_dropRemark}) {
        field->setText(QString());
    }
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    if (step == Step::Closing && isVisible()) {
        Q_EMIT reportWanted();
    }
}

void DrawerPage::showProblems(const std::vector<DrawerProblem>& problems)
{
    for (const DrawerProblem& problem : problems) {
        const QString text = entry::asParagraph(problem.message);
        switch (problem.field) {
        case DrawerField::Float:
            m_float->setError(text);
            m_float->takeFocus();
            break;
        case DrawerField::Amount:
            m_dropAmount->setError(text);
            m_dropAmount->takeFocus();
            break;
        case DrawerField::Remark:
            m_dropRemark->setError(text);
            m_dropRemark->takeFocus();
            break;
        case DrawerField::Count:
            m_count->setError(problem.denomination, text);
            break;
        }
    }
}

void DrawerPage::clearErrors()
{
    for (kit::TextField* field : {m_float, m_dropAmount, m_dropRemark}) {
        field->setError(QString());
    }
    m_count->clearErrors();
}

void DrawerPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    setAccessibleName(voice.say("Counter", "Drawer"));
    m_openingLead->setText(voice.say("Counter",
                                     "The drawer is closed. Count the float that lies in it, and open "
                                     "it: money can be taken from then on."));
    m_float->setLabel(voice.say("Counter", "Opening float"));
    m_float->setHint(voice.say("Counter", "0 when the drawer is empty"));
    m_open->setLabel(voice.say("Counter", "Open the drawer (F8)"));
    m_dropTitle->setText(voice.say("Counter", "Put money into the safe"));
    m_dropAmount->setLabel(voice.say("Counter", "Amount of the drop"));
    m_dropRemark->setLabel(voice.say("Counter", "Remark (optional)"));
    m_drop->setLabel(voice.say("Counter", "Record the drop"));
    m_countTitle->setText(voice.say("Counter", "Count the drawer"));
    m_close->setLabel(voice.say("Counter", "Close the drawer (F8)"));
    sayCloseQuestion();
}

void DrawerPage::showValues()
{
    const presenters::Speaker& voice = speaker();
    const DrawerStatus status = desk().drawer.status();
    m_title->setText(status.isOpen ? status.title : voice.say("Counter", "Drawer"));
    showMessage(m_problem, desk().drawer.problem());
    m_opening->setVisible(status.isLoaded && !status.isOpen);
    m_money->setVisible(status.isLoaded && status.isOpen);
    m_countPart->setVisible(status.isLoaded && status.isOpen);
    for (QWidget* part : {m_opening, m_money, m_countPart}) {
        part->setEnabled(!desk().drawer.isBusy());
    }
    m_facts->setFacts({{voice.say("Counter", "Opened by"), status.openedBy},
                       {voice.say("Counter", "Opening float"), status.openingFloat},
                       {voice.say("Counter", "Cash taken in"), status.cashIn},
                       {voice.say("Counter", "Change and refunds paid out"), status.cashOut},
                       {voice.say("Counter", "Put into the safe"), status.drops},
                       {voice.say("Counter", "Expected in the drawer"), status.expected}});
    m_report->setVisible(desk().drawer.report().has_value());
    m_report->setLabel(status.isOpen ? voice.say("Counter", "Report of this shift so far")
                                     : voice.say("Counter", "Report of the last shift"));
    m_done->setVisible(m_isDone && m_step != Step::None);
    m_done->setTexts(m_step == Step::Opening ? voice.say("Counter", "The drawer is open, signed and saved.")
                     : m_step == Step::Dropping
                         ? voice.say("Counter", "The drop is signed and saved.")
                         : voice.say("Counter", "The drawer is closed, signed and saved."),
                     QString());
    showCount();
}

void DrawerPage::showCount()
{
    const presenters::Speaker& voice = speaker();
    const presenters::CountView count = desk().drawer.count();
    m_count->show(count, voice);
    std::vector<kit::Fact> facts{{voice.say("Counter", "Counted"), count.counted}};
    if (!count.expected.isEmpty()) {
        facts.push_back({voice.say("Counter", "Expected"), count.expected});
    }
    m_countFacts->setFacts(facts);
    const bool exact = count.counted == count.expected;
    m_overOrShort->setTone(exact ? kit::Tone::Success : kit::Tone::Warning,
                           exact ? kit::Icon::Check : kit::Icon::Warning);
    m_overOrShort->setTexts(count.overOrShort, QString());
    m_overOrShort->setVisible(!count.overOrShort.isEmpty());
}

void DrawerPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_scroll != nullptr) {
        m_scroll->setMaximumWidth(kWidestDrawer * kit::themeOf(this).sizes.body);
    }
}

} // namespace carm::counter
