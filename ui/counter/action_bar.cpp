#include "counter/action_bar.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/icon_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::counter {

using presenters::ActionView;
using presenters::CounterAction;

namespace {

/// Leads the declaration on; the others turn it aside.
bool leadsOn(CounterAction action)
{
    switch (action) {
    case CounterAction::Present:
    case CounterAction::StartReview:
    case CounterAction::EndExamination:
    case CounterAction::Accept:
    case CounterAction::Countersign:
    case CounterAction::TakePayment:
    case CounterAction::Release:
        return true;
    case CounterAction::Return:
    case CounterAction::Examine:
    case CounterAction::Cancel:
        return false;
    }
    return false;
}

/// The furthest step that leads on and can be taken, or the furthest that leads on at all: papers that are
/// here can be presented once more, but the review is what comes next.
const ActionView* nextStepOf(const std::vector<ActionView>& actions)
{
    const auto find = [&actions](bool allowed) {
        const auto found = std::find_if(actions.rbegin(), actions.rend(), [allowed](const ActionView& view) {
            return leadsOn(view.action) && (view.isAllowed || !allowed);
        });
        return found == actions.rend() ? nullptr : &*found;
    };
    const ActionView* allowed = find(true);
    return allowed != nullptr ? allowed : find(false);
}

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_reasons(new QVBoxLayout), m_line(new QHBoxLayout),
      m_row(new kit::FlowLayout(kPartGap, kit::FlowLayout::Stand::Middle))
{
    setObjectName(QStringLiteral("actions"));
    setProperty("ground", QStringLiteral("band"));
    m_column->setContentsMargins(16, 8, 16, 8);
    m_column->setSpacing(8);
    m_reasons->setSpacing(4);
    m_column->addLayout(m_reasons);
    m_column->addLayout(m_line);
    m_line->setSpacing(kPartGap);
    m_line->addLayout(m_row, 1);
}

kit::Button* ActionBar::buttonFor(CounterAction action)
{
    const auto known = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [action](const Known& one) { return one.action == action; });
    if (known != m_buttons.end()) {
        return known->button;
    }
    auto* button = new kit::Button(kit::ButtonRole::Secondary, this);
    button->setObjectName(QLatin1String(kAction) + QString::number(static_cast<int>(action)));
    connect(button, &kit::Button::clicked, this, [this, action] { Q_EMIT wanted(action); });
    m_buttons.push_back({action, button});
    return button;
}

void ActionBar::setActions(const std::vector<ActionView>& actions, const presenters::Speaker& speaker)
{
    while (m_row->count() > 0) {
        delete m_row->takeAt(0);
    }
    for (const Known& known : m_buttons) {
        m_line->removeWidget(known.button);
    }
    const ActionView* next = nextStepOf(actions);
    m_next = nullptr;
    const auto show = [&](const ActionView& view, bool isNext) {
        kit::Button* button = buttonFor(view.action);
        button->setRole(isNext ? kit::ButtonRole::Primary : kit::ButtonRole::Secondary);
        button->setLabel(isNext ? speaker.say("Counter", "%1 (F8)", {view.text}) : view.text);
        button->setEnabled(view.isAllowed);
        button->setAccessibleDescription(view.whyNot.what);
        button->show();
        return button;
    };
    for (const ActionView& view : actions) {
        if (&view != next) {
            m_row->add(show(view, false));
        }
    }
    if (next != nullptr) {
        m_next = show(*next, true);
        m_line->addWidget(m_next, 0, Qt::AlignRight | Qt::AlignBottom);
    }
    for (const Known& known : m_buttons) {
        const bool offered = std::any_of(actions.begin(), actions.end(), [&known](const ActionView& view) {
            return view.action == known.action;
        });
        known.button->setVisible(offered);
    }
    showReasons(actions);
    setVisible(!actions.empty());
}

void ActionBar::showReasons(const std::vector<ActionView>& actions)
{
    qDeleteAll(m_reasonTexts);
    m_reasonTexts.clear();
    for (const ActionView& view : actions) {
        if (view.isAllowed) {
            continue;
        }
        auto* reason = new kit::IconText(kit::TextRole::Quiet, this);
        reason->setIcon(kit::Icon::Information, kit::Tone::Information);
        reason->setText(
            QStringLiteral("%1: %2 %3").arg(view.text, view.whyNot.what, whyAndMend(view.whyNot)));
        m_reasons->addWidget(reason);
        m_reasonTexts += reason;
    }
}

bool ActionBar::takeNextStep()
{
    if (m_next == nullptr || !m_next->isEnabled()) {
        return false;
    }
    m_next->click();
    return true;
}

} // namespace carm::counter
