#include "shell/header.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/status_pill.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace carm::shell {
namespace {

struct SizeChoice {
    int percent;
    int pixels; ///< of the letter on the button at the kiosk
};
constexpr std::array kSizes = {SizeChoice{100, 18}, SizeChoice{150, 24}, SizeChoice{200, 30}};

/// In heights of the body text.
constexpr int kLeastName = 12;
constexpr int kLeastLeft = 20;
/// Letters of the sizes at a desktop, in per cent of those at the kiosk.
constexpr int kDesktopLetters = 75;

kit::Button* quietButton(QWidget* parent, const char* objectName)
{
    auto* button = new kit::Button(kit::ButtonRole::Quiet, parent);
    button->setObjectName(QLatin1String(objectName));
    // A touch on the header leaves the cursor in the field where the person types.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Header::Header(QWidget* parent)
    : QFrame(parent), m_row(new kit::FlowLayout(8, kit::FlowLayout::Stand::Middle, this)),
      m_left(new QWidget(this)), m_name(new kit::FlowLayout(8, kit::FlowLayout::Stand::Middle)),
      m_place(new kit::Text(kit::TextRole::Strong, this)), m_practice(new kit::StatusPill(this)),
      m_banner(new kit::StatusPill(this)), m_contrast(quietButton(this, "contrast")),
      m_help(quietButton(this, "help")), m_language(quietButton(this, "language")),
      m_end(quietButton(this, "end"))
{
    setObjectName(QStringLiteral("header"));
    setProperty("ground", QStringLiteral("band"));
    m_place->setObjectName(QStringLiteral("place"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_banner->setObjectName(QStringLiteral("banner"));
    auto* lines = new QVBoxLayout(m_left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    m_name->add(m_practice);
    m_name->addStretching(m_place, 0);
    lines->addLayout(m_name);
    lines->addWidget(m_banner, 0, Qt::AlignLeft);
    m_row->setContentsMargins(24, 8, 24, 8);
    m_row->addStretching(m_left, 0);
    auto* controls = new QWidget(this);
    buildControls(controls);
    m_row->add(controls);
    refreshBasis();
}

void Header::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshBasis();
    }
}

void Header::refreshBasis()
{
    // Where name and banner would have to wrap, the controls go below them instead.
    const int body = kit::themeOf(this).sizes.body;
    m_name->setBasis(m_place, kLeastName * body);
    m_row->setBasis(m_left, kLeastLeft * body);
    const bool kiosk = kit::themeOf(this).density == kit::Density::Kiosk;
    for (qsizetype i = 0; i < m_sizes.size(); ++i) {
        const int pixels = kSizes.at(static_cast<std::size_t>(i)).pixels;
        m_sizes.at(i)->setTextPixels(kiosk ? pixels : pixels * kDesktopLetters / 100);
    }
}

void Header::buildControls(QWidget* controls)
{
    auto* row = new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle);
    controls->setLayout(row);
    for (const SizeChoice& size : kSizes) {
        kit::Button* button = quietButton(this, "");
        button->setObjectName(QStringLiteral("textSize%1").arg(size.percent));
        button->setCheckable(true);
        connect(button, &kit::Button::clicked, this,
                [this, size] { Q_EMIT textPercentWanted(size.percent); });
        row->add(button);
        m_sizes += button;
    }
    m_contrast->setLeadingIcon(kit::Icon::Contrast);
    m_contrast->setCheckable(true);
    m_help->setLeadingIcon(kit::Icon::Help);
    for (kit::Button* button : {m_contrast, m_help, m_language, m_end}) {
        row->add(button);
    }
    connect(m_contrast, &kit::Button::clicked, this, &Header::contrastWanted);
    connect(m_help, &kit::Button::clicked, this, &Header::helpWanted);
    connect(m_language, &kit::Button::clicked, this, &Header::languageWanted);
    connect(m_end, &kit::Button::clicked, this, &Header::endWanted);
}

void Header::retranslate(const presenters::Speaker& speaker)
{
    for (qsizetype i = 0; i < m_sizes.size(); ++i) {
        const QString percent = QString::number(kSizes.at(static_cast<std::size_t>(i)).percent);
        m_sizes.at(i)->setLabel(QStringLiteral("A"), speaker.say("Kiosk", "Text size %1%", {percent}));
    }
    m_contrast->setLabel(QString(), speaker.say("Kiosk", "High contrast"));
    m_help->setLabel(QString(), speaker.say("Kiosk", "Help"));
    // The way to the other language is written in that language.
    const bool french = speaker.language() == presenters::Language::French;
    m_language->setLabel(french ? QStringLiteral("English") : QStringLiteral("Français"));
    m_end->setLabel(speaker.say("Kiosk", "End"));
    m_practice->setStatus(kit::Tone::Warning, kit::Icon::Information, speaker.say("Kiosk", "Practice"),
                          speaker.say("Kiosk", "Nothing here is a real declaration"));
}

void Header::setPlace(const QString& portName, bool practice)
{
    m_place->setText(portName);
    m_practice->setVisible(practice);
}

void Header::setBanner(const presenters::BannerView& banner)
{
    using Kind = presenters::BannerView::Kind;
    switch (banner.kind) {
    case Kind::Connected:
        m_banner->setStatus(kit::Tone::Success, kit::Icon::Online, banner.text, banner.explanation);
        break;
    case Kind::WorkingOffline:
        m_banner->setStatus(kit::Tone::Information, kit::Icon::Offline, banner.text, banner.explanation);
        break;
    case Kind::Problem:
        m_banner->setStatus(kit::Tone::Warning, kit::Icon::Warning, banner.text, banner.explanation);
        break;
    }
}

void Header::setTextPercent(int percent)
{
    for (qsizetype i = 0; i < m_sizes.size(); ++i) {
        m_sizes.at(i)->setChecked(kSizes.at(static_cast<std::size_t>(i)).percent == percent);
    }
}

void Header::setHighContrast(bool high)
{
    m_contrast->setChecked(high);
}

void Header::setEndShown(bool shown)
{
    m_end->setVisible(shown);
}

void Header::setEndLabel(const QString& label)
{
    m_end->setLabel(label);
}

} // namespace carm::shell
