#include "importer/people_page.h"

#include "entry/entry_fields.h"
#include "importer/delegation_form.h"
#include "importer/person_form.h"
#include "importer/split_page.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/status_pill.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using importer::ImporterAction;
using presenters::DelegationRow;
using presenters::RoleRow;

namespace {

/// In heights of the body text.
constexpr int kDelegationsWidth = 26;
constexpr int kLeastPeople = 24;
constexpr int kLeastCardText = 120; ///< pixels

QFrame* newCard(QWidget* parent, QVBoxLayout*& lines)
{
    auto* card = new QFrame(parent);
    card->setProperty("ground", QStringLiteral("panel"));
    lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    return card;
}

void addHead(QVBoxLayout* lines, QWidget* card, const QString& title, const presenters::StatePill& state)
{
    auto* text = new kit::Text(kit::TextRole::Strong, card);
    text->setText(title);
    auto* pill = new kit::StatusPill(card);
    shell::showState(pill, state);
    auto* row = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle);
    row->addStretching(text, kLeastCardText);
    row->add(pill);
    lines->addLayout(row);
}

void addDetail(QVBoxLayout* lines, QWidget* card, const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    auto* text = new kit::Text(kit::TextRole::Body, card);
    text->setText(said.join(QStringLiteral(" · ")));
    lines->addWidget(text);
}

} // namespace

PeoplePage::PeoplePage(Workplace& work, QWidget* window, QWidget* parent)
    : Page(work, parent), m_split(new SplitPage("peopleScroll", kDelegationsWidth, kLeastPeople, this)),
      m_title(new kit::Text(kit::TextRole::Title)), m_problem(new kit::Notice), m_advice(new kit::Notice),
      m_peopleTitle(new kit::Text(kit::TextRole::Section)), m_people(new QVBoxLayout),
      m_give(shell::newButton(kit::ButtonRole::Primary, kGive)),
      m_delegationTitle(new kit::Text(kit::TextRole::Section)),
      m_noDelegation(new kit::Text(kit::TextRole::Body)), m_delegations(new QVBoxLayout),
      m_ask(shell::newButton(kit::ButtonRole::Secondary, kAsk)), m_personForm(new PersonForm(work, window)),
      m_delegationForm(new DelegationForm(work, window)), m_endQuestion(window, "endRoleSheet"),
      m_revokeQuestion(window, "revokeSheet")
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, 0);
    whole->setSpacing(shell::kPartGap);
    whole->addWidget(m_title);
    whole->addWidget(m_split, 1);
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_advice->setTone(kit::Tone::Information, kit::Icon::Information);
    for (QVBoxLayout* list : {m_people, m_delegations}) {
        list->setSpacing(shell::kPartGap);
    }
    m_split->main()->addWidget(m_problem);
    m_split->main()->addWidget(m_advice);
    m_split->main()->addWidget(m_peopleTitle);
    m_split->main()->addWidget(m_give, 0, Qt::AlignLeft);
    m_split->main()->addLayout(m_people);
    m_split->main()->addStretch(1);
    m_split->side()->addWidget(m_delegationTitle);
    m_split->side()->addWidget(m_ask, 0, Qt::AlignLeft);
    m_split->side()->addWidget(m_noDelegation);
    m_split->side()->addLayout(m_delegations);
    m_split->side()->addStretch(1);
    connect(m_give, &kit::Button::clicked, m_personForm, &PersonForm::open);
    connect(m_ask, &kit::Button::clicked, m_delegationForm, &DelegationForm::ask);
    connect(&work.people, &presenters::ImporterPeople::changed, this, &PeoplePage::refresh);
    connect(&work.people, &presenters::ImporterPeople::problemChanged, this, &PeoplePage::refresh);
    connect(m_endQuestion.leaveButton(), &kit::Button::clicked, this, [this] {
        m_endQuestion.sheet()->close();
        this->work().people.endRole(m_ending.userId, m_ending.roleCode, m_ending.program);
    });
    connect(m_revokeQuestion.leaveButton(), &kit::Button::clicked, this, [this] {
        m_revokeQuestion.sheet()->close();
        this->work().people.revoke(m_revoking);
    });
}

void PeoplePage::focusFirst()
{
    (m_give->isEnabled() ? m_give : m_ask)->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::forget()
{
    m_personForm->forget();
    qDeleteAll(m_cards);
    m_cards.clear();
}

QString PeoplePage::help() const
{
    return speaker().say(
        "Importer", "A business account manager gives and ends roles, and decides which third parties act "
                    "for the business. Keep at least two managers. A customs broker or consultant asks; the "
                    "importer accepts, with limits and an end if wanted, and may revoke at any time.");
}

void PeoplePage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    m_title->setText(voice.say("Importer", "People and delegation"));
    m_peopleTitle->setText(voice.say("Importer", "People"));
    m_give->setLabel(voice.say("Importer", "Give a person access"));
    m_delegationTitle->setText(voice.say("Importer", "Delegation"));
    m_noDelegation->setText(voice.say("Importer",
                                      "Nobody acts for the business, and nobody has asked to. Requests "
                                      "of third parties appear here."));
    m_ask->setLabel(voice.say("Importer", "Ask to act for an importer"));
}

void PeoplePage::showValues()
{
    shell::showMessage(m_problem, work().people.problem());
    QStringList advice;
    for (const presenters::Message& message : work().people.advice()) {
        advice += entry::asParagraph(message);
    }
    m_advice->setTexts(speaker().say("Importer", "Worth a second look"), advice.join(QStringLiteral("\n\n")));
    m_advice->setVisible(!advice.isEmpty());
    showPermission(m_give, ImporterAction::ManageUsers);
    showPermission(m_ask, ImporterAction::AskDelegation);
    rebuild();
}

void PeoplePage::showPermission(kit::Button* button, ImporterAction action)
{
    const auto obstacle = work().session.whyNot(action);
    button->setEnabled(!obstacle && !work().people.isBusy());
    button->setToolTip(obstacle ? entry::asParagraph(*obstacle) : QString());
    button->setAccessibleDescription(button->toolTip());
}

void PeoplePage::rebuild()
{
    for (QWidget* card : m_cards) {
        // Its own button may be what led here: it goes when that has finished.
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    int number = 0;
    for (const RoleRow& row : work().people.roles()) {
        m_cards += personCard(row, ++number);
        m_people->addWidget(m_cards.constLast());
    }
    number = 0;
    for (const DelegationRow& row : work().people.delegations()) {
        m_cards += delegationCard(row, ++number);
        m_delegations->addWidget(m_cards.constLast());
    }
    m_noDelegation->setVisible(number == 0);
}

kit::Button* PeoplePage::numbered(const char* name, int number, QWidget* parent) const
{
    auto* button = shell::newButton(kit::ButtonRole::Secondary, "", parent);
    button->setObjectName(QLatin1String(name) + QString::number(number));
    button->setEnabled(!work().people.isBusy());
    return button;
}

QWidget* PeoplePage::personCard(const RoleRow& row, int number)
{
    const presenters::Speaker& voice = speaker();
    QVBoxLayout* lines = nullptr;
    QFrame* card = newCard(this, lines);
    addHead(lines, card, row.isOneself ? voice.say("Importer", "%1 (you)", {row.name}) : row.name,
            row.standing);
    addDetail(lines, card, {row.role, row.program, row.userId});
    auto* end = numbered(kEnd, number, card);
    end->setLabel(voice.say("Importer", "End this role"),
                  voice.say("Importer", "End the role of %1", {row.name}));
    end->setEnabled(row.canEnd && end->isEnabled());
    lines->addWidget(end, 0, Qt::AlignLeft);
    if (!row.canEnd && !row.whyNotEnd.what.isEmpty()) {
        auto* why = new kit::Text(kit::TextRole::Quiet, card);
        why->setText(entry::asParagraph(row.whyNotEnd));
        lines->addWidget(why);
        end->setAccessibleDescription(why->text());
    }
    connect(end, &kit::Button::clicked, this, [this, row] { askToEnd(row); });
    return card;
}

QWidget* PeoplePage::delegationCard(const DelegationRow& row, int number)
{
    const presenters::Speaker& voice = speaker();
    QVBoxLayout* lines = nullptr;
    QFrame* card = newCard(this, lines);
    addHead(lines, card,
            row.isIncoming ? voice.say("Importer", "%1, for you", {row.otherParty})
                           : voice.say("Importer", "You, for %1", {row.otherParty}),
            row.state);
    addDetail(lines, card, {row.kind, row.scope, row.programs, row.lastDay});
    auto* ways = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle);
    if (row.canAccept) {
        auto* accept = numbered(kAccept, number, card);
        accept->setRole(kit::ButtonRole::Primary);
        accept->setLabel(voice.say("Importer", "Accept…"),
                         voice.say("Importer", "Accept the request of %1", {row.otherParty}));
        auto* decline = numbered(kDecline, number, card);
        decline->setLabel(voice.say("Importer", "Decline"),
                          voice.say("Importer", "Decline the request of %1", {row.otherParty}));
        connect(accept, &kit::Button::clicked, this, [this, id = row.id] { m_delegationForm->accept(id); });
        connect(decline, &kit::Button::clicked, this, [this, id = row.id] { work().people.decline(id); });
        ways->add(accept);
        ways->add(decline);
    }
    if (row.canRevoke) {
        auto* revoke = numbered(kRevoke, number, card);
        revoke->setLabel(row.isIncoming ? voice.say("Importer", "Revoke")
                                        : voice.say("Importer", "Withdraw"));
        connect(revoke, &kit::Button::clicked, this, [this, row] { askToRevoke(row); });
        ways->add(revoke);
    }
    lines->addLayout(ways);
    return card;
}

void PeoplePage::askToEnd(const RoleRow& row)
{
    const presenters::Speaker& voice = speaker();
    m_ending = row;
    m_endQuestion.setTexts(voice.say("Importer", "End this role?"),
                           voice.say("Importer",
                                     "%1 will no longer be “%2”. What was signed so far stays as it is.",
                                     {row.name, row.role}),
                           voice.say("Importer", "Keep it"), voice.say("Importer", "End the role"));
    m_endQuestion.sheet()->open();
}

void PeoplePage::askToRevoke(const DelegationRow& row)
{
    const presenters::Speaker& voice = speaker();
    m_revoking = row.id;
    m_revokeQuestion.setTexts(
        voice.say("Importer", "End this delegation?"),
        voice.say("Importer",
                  "From then on nothing new can be done under it. What was done so far stays as it is."),
        voice.say("Importer", "Keep it"), voice.say("Importer", "End the delegation"));
    m_revokeQuestion.sheet()->open();
}

} // namespace carm::importer_ui
