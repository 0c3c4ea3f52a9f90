#include "shell/start_problem_page.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "shell/kiosk_guard.h"

#include <QVBoxLayout>

namespace carm::shell {
namespace {

constexpr int kLeastSide = 400; ///< pixels before the languages stand below each other

} // namespace

StartProblemPage::StartProblemPage(const Problem& problem, QWidget* parent)
    : Window(parent), m_content(new QWidget)
{
    new KioskGuard(this);
    auto* scroll = new kit::ScrollPage(this);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
    auto* sides = new kit::FlowLayout(48, kit::FlowLayout::Stand::Top, m_content);
    sides->setContentsMargins(48, 48, 48, 48);
    for (const presenters::Language language :
         {presenters::Language::English, presenters::Language::French}) {
        sides->addStretching(buildSide(language), kLeastSide);
    }
    scroll->setWidget(m_content);
    setProblem(problem);
    setBusy(false);
}

QWidget* StartProblemPage::buildSide(presenters::Language language)
{
    Side side{presenters::Speaker(language), new kit::Notice, new kit::Button(kit::ButtonRole::Primary)};
    const QString code = presenters::toCode(language);
    side.notice->setObjectName(QStringLiteral("problem_") + code);
    side.notice->setTone(kit::Tone::Warning, kit::Icon::Warning);
    side.retry->setObjectName(QStringLiteral("retry_") + code);
    connect(side.retry, &kit::Button::clicked, this, &StartProblemPage::retryWanted);
    auto* panel = new QWidget(m_content);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    auto* title = new kit::Text(kit::TextRole::Title, panel);
    title->setText(side.speaker.say("Kiosk", "This terminal cannot start"));
    column->addWidget(title);
    column->addWidget(side.notice);
    column->addWidget(side.retry, 0, Qt::AlignLeft);
    m_sides.push_back(side);
    return panel;
}

void StartProblemPage::setProblem(const Problem& problem)
{
    for (const Side& side : m_sides) {
        const presenters::Message message = problem(side.speaker);
        side.notice->setTexts(message.what, message.why + QStringLiteral("\n\n") + message.mend);
    }
}

void StartProblemPage::setBusy(bool busy)
{
    for (const Side& side : m_sides) {
        side.retry->setEnabled(!busy);
        side.retry->setLabel(busy ? side.speaker.say("Kiosk", "Trying…")
                                  : side.speaker.say("Kiosk", "Try again"));
    }
}

QList<QWidget*> StartProblemPage::courseOfFocus() const
{
    return {m_content};
}

} // namespace carm::shell
