#include "kiosk/welcome_page.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"

#include <QVBoxLayout>

namespace carm::kiosk {
namespace {

constexpr int kNeeds = 4;
constexpr int kLeastLanguage = 240; ///< pixels

} // namespace

WelcomePage::WelcomePage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Welcome, parent),
      m_english(addLanguage(presenters::Language::English, QStringLiteral("English"), kEnglish)),
      m_french(addLanguage(presenters::Language::French, QStringLiteral("Français"), kFrench)),
      m_begunNotice(new kit::Notice(this)), m_obstacle(new kit::Notice(this)),
      m_needed(new kit::Text(kit::TextRole::Section, this)),
      m_offline(new kit::Text(kit::TextRole::Quiet, this))
{
    auto* languages = new QWidget(this);
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle, languages);
    row->addStretching(m_english, kLeastLanguage);
    row->addStretching(m_french, kLeastLanguage);
    column()->addWidget(languages);
    column()->addWidget(m_begunNotice);
    column()->addWidget(m_obstacle);
    m_obstacle->setObjectName(QLatin1String(kObstacle));
    m_obstacle->setTone(kit::Tone::Warning, kit::Icon::Warning);
    auto* list = new QVBoxLayout;
    list->setSpacing(12);
    list->addWidget(m_needed);
    for (int i = 0; i < kNeeds; ++i) {
        auto* need = new kit::IconText(kit::TextRole::Body, this);
        need->setIcon(kit::Icon::Check, kit::Tone::Success);
        list->addWidget(need);
        m_needs += need;
    }
    column()->addLayout(list);
    column()->addWidget(m_offline);
    column()->addStretch();
    m_begunNotice->hide();
    m_obstacle->hide();
}

kit::Button* WelcomePage::addLanguage(presenters::Language language, const QString& name,
                                      const char* objectName)
{
    auto* button = new kit::Button(kit::ButtonRole::Secondary, this);
    button->setObjectName(QLatin1String(objectName));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    button->setCheckable(true);
    button->setLabel(name);
    connect(button, &kit::Button::clicked, this, [this, language] {
        session().setLanguage(language);
        retranslate();
    });
    return button;
}

void WelcomePage::setBegun(bool begun)
{
    m_begun = begun;
    m_begunNotice->setVisible(begun);
}

bool WelcomePage::focusFirst()
{
    (speaker().language() == presenters::Language::French ? m_french : m_english)
        ->setFocus(Qt::OtherFocusReason);
    return true;
}

QString WelcomePage::forwardLabel() const
{
    return m_begun ? speaker().say("Kiosk", "Continue the entry") : speaker().say("Kiosk", "Start");
}

bool WelcomePage::mayGoForward() const
{
    return !session().startObstacle();
}

void WelcomePage::showValues()
{
    const auto obstacle = session().startObstacle();
    m_obstacle->setVisible(obstacle.has_value());
    if (obstacle) {
        m_obstacle->setTexts(obstacle->what, obstacle->why + QLatin1Char(' ') + obstacle->mend);
    }
}

void WelcomePage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    const bool french = voice.language() == presenters::Language::French;
    setTitle(voice.say("Kiosk", "Declare commercial goods and see what you owe"),
             voice.say("Kiosk", "For goods that you pay for before they are released: a cash entry, type C. "
                                "It takes about ten minutes."));
    m_english->setChecked(!french);
    m_french->setChecked(french);
    m_begunNotice->setTexts(
        voice.say("Kiosk", "An entry is begun on this terminal"),
        voice.say("Kiosk", "Continue where you were, or choose End to erase it and start anew."));
    m_needed->setText(voice.say("Kiosk", "Have these at hand"));
    const QStringList needs = {
        voice.say("Kiosk", "Your business number with the import account (RM)"),
        voice.say("Kiosk", "The invoice: what the goods are, how many, what they cost, in which currency"),
        voice.say("Kiosk", "The country where the goods were made, and the day they were shipped to Canada"),
        voice.say("Kiosk", "The cargo control number, if a carrier brings the goods")};
    for (qsizetype i = 0; i < m_needs.size(); ++i) {
        m_needs.at(i)->setText(needs.at(i));
    }
    m_offline->setText(voice.say(
        "Kiosk",
        "The terminal works with and without a connection. What you type is kept, also if the power fails."));
}

} // namespace carm::kiosk
