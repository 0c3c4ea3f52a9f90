#include "importer/registration_contacts.h"

#include "kit/check_box.h"
#include "kit/flow_layout.h"
#include "shell/page_parts.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using presenters::RegistrationField;
using presenters::Speaker;

namespace {

constexpr int kLeastContactField = 200; ///< pixels of a field beside another one

} // namespace

ContactsGroup::ContactsGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, importer::RegistrationStep::Contacts, parent),
      m_lead(new kit::Text(kit::TextRole::Body, this)), m_place(new QVBoxLayout),
      m_add(shell::newButton(kit::ButtonRole::Secondary, kAdd, this))
{
    m_place->setSpacing(shell::kPartGap);
    m_add->setLeadingIcon(kit::Icon::Add);
    column()->addWidget(m_lead);
    column()->addLayout(m_place);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &kit::Button::clicked, this, [this] {
        const int contact = view().addContact();
        refresh();
        jumpTo(RegistrationField::ContactName, contact);
    });
}

QString ContactsGroup::title() const
{
    return speaker().say("Importer", "Whom can the agency reach?");
}

void ContactsGroup::focusFirst()
{
    jumpTo(RegistrationField::ContactName, 0);
}

bool ContactsGroup::jumpTo(RegistrationField field, int contact)
{
    const int wanted = std::max(0, contact);
    return wanted < static_cast<int>(m_cards.size()) &&
           m_cards[static_cast<std::size_t>(wanted)].fields->jumpTo(field, wanted);
}

void ContactsGroup::saySentences()
{
    m_lead->setText(speaker().say("Importer", "The first is you, who registers the business and becomes its "
                                              "business account manager."));
    m_add->setLabel(speaker().say("Importer", "Add a contact"));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        sayCard(m_cards[i], static_cast<int>(i));
    }
}

void ContactsGroup::showValues(const std::vector<presenters::RegistrationFinding>& findings)
{
    if (static_cast<int>(m_cards.size()) != view().contactCount()) {
        rebuild();
    }
    m_add->setEnabled(view().contactCount() < importer::kMostContacts);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        std::vector<presenters::RegistrationFinding> own;
        for (const auto& finding : findings) {
            if (finding.contact == static_cast<int>(i)) {
                own.push_back(finding);
            }
        }
        m_cards[i].fields->refresh(own);
        for (std::size_t kind = 0; kind < kNotices.size(); ++kind) {
            m_cards[i].notices[kind]->setChecked(view().wantsNotice(static_cast<int>(i), kNotices[kind]));
        }
    }
}

void ContactsGroup::rebuild()
{
    for (const Card& card : m_cards) {
        // Its own button may be what led here: it goes when that has finished.
        card.frame->hide();
        card.frame->deleteLater();
    }
    m_cards.clear();
    for (int contact = 0; contact < view().contactCount(); ++contact) {
        m_cards.push_back(buildCard(contact));
        sayCard(m_cards.back(), contact);
    }
}

ContactsGroup::Card ContactsGroup::buildCard(int contact)
{
    auto* frame = new QFrame(this);
    frame->setProperty("ground", QStringLiteral("panel"));
    auto* lines = new QVBoxLayout(frame);
    lines->setContentsMargins(16, 12, 16, 16);
    lines->setSpacing(shell::kPartGap);
    Card card{frame,
              lines,
              new RegistrationFields(work(), frame),
              new kit::Text(kit::TextRole::Section, frame),
              new kit::Text(kit::TextRole::Strong, frame),
              {},
              shell::newButton(kit::ButtonRole::Link, "", frame)};
    connect(card.fields, &RegistrationFields::submitted, this, &RegistrationGroup::submitted);
    lines->addWidget(card.title);
    addFields(card, contact);
    addNotices(card, contact);
    card.remove->setObjectName(QLatin1String(kRemove) + QString::number(contact + 1));
    lines->addWidget(card.remove, 0, Qt::AlignLeft);
    card.remove->setVisible(contact > 0);
    connect(card.remove, &kit::Button::clicked, this, [this, contact] {
        view().removeContact(contact);
        refresh();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_place->addWidget(frame);
    return card;
}

void ContactsGroup::addFields(const Card& card, int contact)
{
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top);
    row->setGrowing(true);
    const auto text = [&](RegistrationField field, const char* name, const entry::Say& label,
                          const entry::Say& hint = {}) {
        row->addStretching(
            card.fields->addText(
                {.field = field, .name = name, .label = label, .hint = hint, .contact = contact}),
            kLeastContactField);
    };
    text(RegistrationField::ContactName, kName,
         [](const Speaker& voice) { return voice.say("Importer", "First and last name"); });
    text(RegistrationField::ContactEmail, kEmail,
         [](const Speaker& voice) { return voice.say("Importer", "E-mail address"); });
    text(RegistrationField::ContactPhone, kPhone,
         [](const Speaker& voice) { return voice.say("Importer", "Telephone"); });
    text(RegistrationField::ContactExtension, kExtension,
         [](const Speaker& voice) { return voice.say("Importer", "Extension (optional)"); });
    row->addStretching(
        card.fields->addChoice(
            {.field = RegistrationField::ContactLanguage,
             .name = kLanguage,
             .label = [](const Speaker& voice) { return voice.say("Importer", "Language of letters"); },
             .contact = contact},
            [this] { return languages(); }),
        kLeastContactField);
    card.lines->addLayout(row);
}

void ContactsGroup::addNotices(Card& card, int contact)
{
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle);
    for (std::size_t kind = 0; kind < kNotices.size(); ++kind) {
        auto* box = new kit::CheckBox(card.frame);
        box->setObjectName(
            QStringLiteral("%1%2-%3").arg(QLatin1String(kNotice)).arg(contact + 1).arg(kind + 1));
        connect(box, &kit::CheckBox::clicked, this,
                [this, contact, kind](bool wanted) { view().setNotice(contact, kNotices[kind], wanted); });
        row->add(box);
        card.notices[kind] = box;
    }
    card.lines->addWidget(card.noticesTitle);
    card.lines->addLayout(row);
}

void ContactsGroup::sayCard(const Card& card, int contact)
{
    const Speaker& voice = speaker();
    const QString number = QString::number(contact + 1);
    card.title->setText(contact == 0 ? voice.say("Importer", "You")
                                     : voice.say("Importer", "Contact %1", {number}));
    card.noticesTitle->setText(voice.say("Importer", "Tell by e-mail about"));
    const QStringList kinds = {voice.say("Importer", "Declarations"), voice.say("Importer", "Statements"),
                               voice.say("Importer", "Payments"), voice.say("Importer", "Delegations")};
    for (std::size_t kind = 0; kind < kNotices.size(); ++kind) {
        card.notices[kind]->setLabel(kinds.at(static_cast<qsizetype>(kind)));
    }
    card.remove->setLabel(voice.say("Importer", "Remove contact %1", {number}));
    card.fields->retranslate();
}

std::vector<presenters::Choice> ContactsGroup::languages() const
{
    // Each language is named in itself.
    return {{QStringLiteral("en"), QStringLiteral("English"), QString(), QString()},
            {QStringLiteral("fr"), QStringLiteral("Français"), QString(), QString()}};
}

} // namespace carm::importer_ui
