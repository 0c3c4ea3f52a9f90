#include "importer/registration_page.h"

#include "importer/registration_answer.h"
#include "importer/registration_business.h"
#include "importer/registration_contacts.h"
#include "importer/registration_finish.h"
#include "kit/error_summary.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "kit/steps_bar.h"
#include "kit/theme.h"
#include "shell/page_parts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using importer::RegistrationState;
using importer::RegistrationStep;

namespace {

constexpr int kSteps = static_cast<int>(RegistrationStep::Terms) + 1;
constexpr int kWidestForm = 48; ///< in heights of the body text

} // namespace

RegistrationPage::RegistrationPage(Workplace& work, QWidget* parent)
    : Page(work, parent), m_title(new kit::Text(kit::TextRole::Title)), m_steps(new kit::StepsBar(kSteps)),
      m_summary(new kit::ErrorSummary), m_problem(new kit::Notice),
      m_scroll(shell::scrollingColumn(this, "registrationScroll", m_column)),
      m_answer(new RegistrationAnswer(work, this))
{
    m_steps->setObjectName(QStringLiteral("registrationSteps"));
    m_summary->setObjectName(QStringLiteral("registrationSummary"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_problem->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_steps, m_summary, m_problem}) {
        m_column->addWidget(part);
    }
    buildGroups();
    m_column->addWidget(m_answer);
    m_column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buildFooter());
    connectView();
}

void RegistrationPage::buildGroups()
{
    m_terms = new TermsGroup(work(), this);
    m_groups = {new RequirementsGroup(work(), this),
                new BusinessGroup(work(), this),
                new ProofGroup(work(), this),
                new ProgramGroup(work(), this),
                new ContactsGroup(work(), this),
                new SignInGroup(work(), this),
                m_terms};
    for (RegistrationGroup* group : m_groups) {
        m_column->addWidget(group);
        group->hide();
        connect(group, &RegistrationGroup::submitted, this, &RegistrationPage::goForward);
    }
}

QWidget* RegistrationPage::buildFooter()
{
    m_footer = new QFrame(this);
    m_footer->setProperty("ground", QStringLiteral("band"));
    m_leave = shell::newButton(kit::ButtonRole::Quiet, kLeave, m_footer);
    m_back = shell::newButton(kit::ButtonRole::Secondary, kBack, m_footer);
    m_back->setLeadingIcon(kit::Icon::Back);
    m_forward = shell::newButton(kit::ButtonRole::Primary, kForward, m_footer);
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle, m_footer);
    row->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, shell::kPartGap);
    row->add(m_back);
    row->add(m_leave);
    row->addStretching(new QWidget(m_footer), 0);
    row->add(m_forward);
    connect(m_leave, &kit::Button::clicked, this, &RegistrationPage::left);
    connect(m_back, &kit::Button::clicked, this, &RegistrationPage::goBack);
    connect(m_forward, &kit::Button::clicked, this, &RegistrationPage::goForward);
    return m_footer;
}

void RegistrationPage::connectView()
{
    presenters::RegistrationView& view = work().registration;
    connect(&view, &presenters::RegistrationView::stepChanged, this, &RegistrationPage::showStep);
    connect(&view, &presenters::RegistrationView::changed, this, &RegistrationPage::refresh);
    connect(&view, &presenters::RegistrationView::problemChanged, this, &RegistrationPage::refresh);
    connect(&view, &presenters::RegistrationView::statusChanged, this, &RegistrationPage::showStep);
    connect(&view, &presenters::RegistrationView::submitted, this, &RegistrationPage::showStep);
    connect(m_answer, &RegistrationAnswer::signInWanted, this, &RegistrationPage::left);
    connect(m_summary, &kit::ErrorSummary::chosen, this, [this](int item) {
        const auto findings = work().registration.findings(work().registration.step());
        if (item < static_cast<int>(findings.size())) {
            jumpTo(findings[static_cast<std::size_t>(item)]);
        }
    });
    connect(m_steps, &kit::StepsBar::chosen, this,
            [this](int step) { work().registration.goTo(static_cast<RegistrationStep>(step)); });
}

RegistrationGroup* RegistrationPage::current() const
{
    return m_groups.at(static_cast<std::size_t>(work().registration.step()));
}

bool RegistrationPage::isAnswered() const
{
    const presenters::RegistrationStatus status = work().registration.status();
    return status.isWaiting || status.state != RegistrationState::Draft;
}

void RegistrationPage::entered()
{
    m_summaryShown = false;
}

void RegistrationPage::focusFirst()
{
    if (isAnswered()) {
        m_answer->focusFirst();
    } else if (current()->step() == RegistrationStep::Requirements) {
        m_forward->setFocus(Qt::OtherFocusReason);
    } else {
        current()->focusFirst();
    }
}

void RegistrationPage::forget()
{
    for (RegistrationGroup* group : m_groups) {
        group->forget();
    }
}

QString RegistrationPage::help() const
{
    return speaker().say(
        "Importer", "Answer one page after the other; every field is kept a moment after you typed it, and "
                    "you can leave and come back on another day. The agency compares your answers with its "
                    "record as soon as there is a connection. If something differs, you see what, and can "
                    "mend it.");
}

void RegistrationPage::saySentences()
{
    m_leave->setLabel(speaker().say("Importer", "Leave and go on later"));
    m_back->setLabel(speaker().say("Importer", "Back"));
    for (RegistrationGroup* group : m_groups) {
        group->retranslate();
    }
    m_answer->retranslate();
    showStep();
}

void RegistrationPage::showStep()
{
    const bool answered = isAnswered();
    const bool turned = !answered && current()->isHidden();
    for (RegistrationGroup* group : m_groups) {
        group->setVisible(!answered && group == current());
    }
    m_answer->setVisible(answered);
    m_steps->setVisible(!answered);
    if (turned) {
        m_summaryShown = false;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_answer->refresh();
    refresh();
    if (isVisible() && (turned || answered)) {
        focusFirst();
    }
}

void RegistrationPage::showValues()
{
    const presenters::RegistrationView& view = work().registration;
    const bool answered = isAnswered();
    m_title->setText(answered ? speaker().say("Importer", "Your registration") : current()->title());
    current()->refresh();
    int furthest = 0;
    while (furthest + 1 < kSteps && view.isDone(static_cast<RegistrationStep>(furthest))) {
        ++furthest;
    }
    const int step = static_cast<int>(view.step());
    m_steps->setProgress(step, std::max(furthest, step));
    m_steps->setTexts(stepNames(), view.stepTitle(view.step()),
                      speaker().say("Importer", "Steps of the registration"));
    shell::showMessage(m_problem, view.problem());
    refreshFooter();
    refreshSummary();
}

QStringList RegistrationPage::stepNames() const
{
    return {speaker().say("Importer", "Papers"),  speaker().say("Importer", "Business"),
            speaker().say("Importer", "Proof"),   speaker().say("Importer", "Account"),
            speaker().say("Importer", "Contact"), speaker().say("Importer", "Sign-in"),
            speaker().say("Importer", "Send")};
}

void RegistrationPage::refreshFooter()
{
    const presenters::RegistrationView& view = work().registration;
    const bool answered = isAnswered();
    const bool last = view.step() == RegistrationStep::Terms;
    // While the sign-in is being set up, its own button is the next step.
    const bool awaitsSignIn = view.step() == RegistrationStep::SignIn && !view.isDone(view.step());
    m_footer->setVisible(!answered);
    m_back->setVisible(view.step() != RegistrationStep::Requirements);
    m_back->setEnabled(!view.isBusy());
    m_forward->setRole(awaitsSignIn ? kit::ButtonRole::Secondary : kit::ButtonRole::Primary);
    m_forward->setEnabled(!view.isBusy());
    m_forward->setLabel(last ? speaker().say("Importer", "Sign and send")
                             : speaker().say("Importer", "Continue"));
    m_forward->setTrailingIcon(last ? kit::Icon::Check : kit::Icon::Forward);
}

void RegistrationPage::refreshSummary()
{
    QStringList items;
    if (m_summaryShown && !isAnswered()) {
        for (const auto& finding : work().registration.findings(work().registration.step())) {
            items += finding.message.what;
        }
    }
    m_summary->setItems(speaker().say("Importer", "Before you continue, please mend this:"), items);
}

void RegistrationPage::goForward()
{
    presenters::RegistrationView& view = work().registration;
    if (view.isBusy() || isAnswered()) {
        return;
    }
    if (view.step() == RegistrationStep::Terms) {
        send();
        return;
    }
    if (!view.proceed()) {
        m_summaryShown = true;
        refresh();
        m_scroll->verticalScrollBar()->setValue(0);
        m_summary->takeFocus();
    }
}

void RegistrationPage::goBack()
{
    const int step = static_cast<int>(work().registration.step());
    if (step > 0) {
        work().registration.goTo(static_cast<RegistrationStep>(step - 1));
    }
}

void RegistrationPage::send()
{
    presenters::RegistrationView& view = work().registration;
    const bool complete = view.proceed();
    const auto obstacle = view.obstacle();
    if (!complete || obstacle) {
        m_summaryShown = true;
        refresh();
        if (obstacle) {
            shell::showMessage(m_problem, obstacle);
        }
        m_scroll->verticalScrollBar()->setValue(0);
        m_summary->takeFocus();
        return;
    }
    if (m_terms->lacksPassphrase()) {
        m_terms->focusFirst();
        return;
    }
    view.submit(m_terms->takePassphrase());
}

void RegistrationPage::jumpTo(const presenters::RegistrationFinding& finding)
{
    current()->jumpTo(finding.field, finding.contact);
}

void RegistrationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void RegistrationPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void RegistrationPage::arrange()
{
    const int widest = kWidestForm * kit::themeOf(this).sizes.body;
    const int edge = std::max(shell::kPageMargin, (width() - widest) / 2);
    m_column->setContentsMargins(edge, 16, edge, 16);
}

} // namespace carm::importer_ui
