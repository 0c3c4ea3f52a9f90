#include "importer/registration_answer.h"

#include "importer/comparison_text.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using importer::RegistrationState;

namespace {

void emptyLayout(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RegistrationAnswer::RegistrationAnswer(Workplace& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_state(new kit::Notice(this)), m_reasons(new QVBoxLayout),
      m_compared(new kit::Text(kit::TextRole::Section, this)), m_comparison(new QVBoxLayout),
      m_effort(new kit::Text(kit::TextRole::Quiet, this)),
      m_mend(shell::newButton(kit::ButtonRole::Primary, kMend, this)),
      m_signIn(shell::newButton(kit::ButtonRole::Primary, kToSignIn, this))
{
    m_state->setObjectName(QStringLiteral("registrationState"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kGroupGap);
    column->addWidget(m_state);
    for (QVBoxLayout* list : {m_reasons, m_comparison}) {
        list->setSpacing(shell::kPartGap);
    }
    column->addLayout(m_reasons);
    auto* ways = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle);
    ways->add(m_mend);
    ways->add(m_signIn);
    column->addLayout(ways);
    column->addWidget(m_compared);
    column->addLayout(m_comparison);
    column->addWidget(m_effort);
    connect(m_mend, &kit::Button::clicked, &work.registration, &presenters::RegistrationView::reopen);
    connect(m_signIn, &kit::Button::clicked, this, &RegistrationAnswer::signInWanted);
}

void RegistrationAnswer::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_compared->setText(voice.say("Importer", "What you typed beside the record of the agency"));
    m_mend->setLabel(voice.say("Importer", "Mend it"));
    m_signIn->setLabel(voice.say("Importer", "Sign in"));
    refresh();
}

void RegistrationAnswer::refresh()
{
    const presenters::RegistrationStatus status = m_work.registration.status();
    switch (status.state) {
    case RegistrationState::Accepted:
        m_state->setTone(kit::Tone::Success, kit::Icon::Check);
        break;
    case RegistrationState::Refused:
    case RegistrationState::NeedsProof:
        m_state->setTone(kit::Tone::Warning, kit::Icon::Warning);
        break;
    case RegistrationState::Draft:
    case RegistrationState::Submitted:
        m_state->setTone(kit::Tone::Information, kit::Icon::Waiting);
        break;
    }
    m_state->setTexts(status.title, status.detail);
    showReasons();
    showComparison();
    m_mend->setVisible(status.mendAt.has_value());
    m_signIn->setVisible(!status.mendAt.has_value());
    const presenters::RegistrationEffort effort = m_work.registration.effort();
    m_effort->setText(m_work.speaker().say("Importer", "Pages: %1, fields filled in: %2",
                                           {QString::number(effort.pages), QString::number(effort.fields)}));
}

void RegistrationAnswer::showReasons()
{
    emptyLayout(m_reasons);
    for (const presenters::Message& reason : m_work.registration.status().reasons) {
        auto* notice = new kit::Notice(this);
        notice->setTone(kit::Tone::Danger, kit::Icon::Error);
        notice->setTexts(reason.what, shell::whyAndMend(reason));
        m_reasons->addWidget(notice);
    }
}

void RegistrationAnswer::showComparison()
{
    emptyLayout(m_comparison);
    const auto rows = m_work.registration.comparison();
    m_compared->setVisible(!rows.empty());
    for (const presenters::ComparisonRow& row : rows) {
        auto* text = new ComparisonText(this);
        text->setRow(row, m_work.speaker());
        m_comparison->addWidget(text);
    }
}

void RegistrationAnswer::focusFirst()
{
    (m_mend->isHidden() ? m_signIn : m_mend)->setFocus(Qt::OtherFocusReason);
}

} // namespace carm::importer_ui
