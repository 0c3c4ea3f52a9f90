#include "importer/settings_page.h"

#include "kit/pick_field.h"
#include "kit/scroll_page.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

SettingsPage::SettingsPage(Workplace& work, QWidget* parent)
    : Page(work, parent), m_title(new kit::Text(kit::TextRole::Title)),
      m_businessTitle(new kit::Text(kit::TextRole::Section)),
      m_business(new kit::PickField(kit::PickField::Opens::OnTouch)),
      m_register(shell::newButton(kit::ButtonRole::Secondary, kRegister)),
      m_computerTitle(new kit::Text(kit::TextRole::Section)), m_facts(new kit::FactList)
{
    QBoxLayout* column = nullptr;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, 0);
    whole->addWidget(shell::scrollingColumn(this, "settingsScroll", column));
    m_business->setName(QLatin1String(kBusiness));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_businessTitle, m_business}) {
        column->addWidget(part);
    }
    column->addWidget(m_register, 0, Qt::AlignLeft);
    column->addWidget(m_computerTitle);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_business->setSource([this](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const presenters::BusinessChoice& choice : this->work().session.businesses()) {
            rows.push_back({choice.number, QString(), choice.name, QString(), choice.number});
        }
        return kit::filterRows(rows, typed);
    });
    connect(m_business, &kit::PickField::picked, this,
            [this](const kit::PickRow& picked) { this->work().session.chooseBusiness(picked.key); });
    // A text that is no choice changes nothing: the former choice is shown again.
    connect(m_business, &kit::PickField::typed, this, &SettingsPage::refresh);
    connect(m_register, &kit::Button::clicked, this, &SettingsPage::registrationWanted);
}

void SettingsPage::focusFirst()
{
    m_business->takeFocus();
}

void SettingsPage::forget()
{
    m_business->forget();
    m_facts->setFacts({});
}

QString SettingsPage::help() const
{
    return speaker().say("Importer",
                         "Choose the business that you work for. Language, text size and contrast are at "
                         "the top of every page. Tell the help desk what stands under This computer.");
}

void SettingsPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    m_title->setText(voice.say("Importer", "Settings"));
    m_businessTitle->setText(voice.say("Importer", "Business"));
    m_business->setLabel(voice.say("Importer", "You work for"));
    m_business->setNothingFound(voice.say("Importer", "Nothing found. Try another or a shorter word."));
    m_register->setLabel(voice.say("Importer", "Register another business"));
    m_computerTitle->setText(voice.say("Importer", "This computer"));
}

void SettingsPage::showValues()
{
    const presenters::Speaker& voice = speaker();
    const presenters::ImporterSession& session = work().session;
    const auto business = session.business();
    if (!m_business->input()->hasFocus()) {
        m_business->setText(business ? business->name : QString());
    }
    std::vector<kit::Fact> facts;
    if (const auto person = session.person()) {
        facts.push_back({voice.say("Importer", "Signed in"), person->name});
        facts.push_back({voice.say("Importer", "Sign-in name"), person->userId});
        facts.push_back({voice.say("Importer", "Role"), person->roles});
    }
    if (const auto& identity = session.identity()) {
        facts.push_back({voice.say("Importer", "Terminal"), identity->terminal});
    }
    const auto& edition = session.edition()->info();
    facts.push_back({voice.say("Importer", "Reference edition"), edition.name});
    if (const auto& stock = session.numberStock()) {
        facts.push_back({voice.say("Importer", "Transaction numbers left"), QString::number(stock->unused)});
    }
    m_facts->setFacts(facts);
}

} // namespace carm::importer_ui
