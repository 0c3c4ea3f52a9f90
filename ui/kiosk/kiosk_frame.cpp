#include "kiosk/kiosk_frame.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/owed_panel.h"
#include "kit/scroll_page.h"
#include "kit/steps_bar.h"
#include "kit/theme.h"
#include "kit/touch_keyboard.h"
#include "shell/header.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kiosk {
namespace {

constexpr int kLeastPageHeight = 220; ///< pixels: a question with its hint and its field at the largest text

/// Widths in heights of the body text, so that they grow with it.
constexpr int kSideWidth = 15;
constexpr int kLeastPageWidth = 28;
constexpr int kWidestPage = 41; ///< about 70 characters a line

} // namespace

KioskFrame::KioskFrame(int steps, bool touchKeyboard, QWidget* parent)
    : QWidget(parent), m_header(new shell::Header(this)), m_keyboard(new kit::TouchKeyboard(this))
{
    // Lists that hang on a field stay above the keyboard.
    auto* host = new QWidget(this);
    host->setProperty("popupHost", true);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(buildSteps(steps));
    rows->addWidget(buildBody(), 1);
    rows->addWidget(buildFooter(touchKeyboard));
    m_aligned.push_back(m_header);
    m_keyboard->setObjectName(QStringLiteral("touchKeyboard"));
    m_keyboard->hide();
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(host, 1);
    frame->addWidget(m_keyboard);
}

QWidget* KioskFrame::buildSteps(int count)
{
    auto* part = new QWidget;
    m_steps = new kit::StepsBar(count, part);
    m_steps->setObjectName(QStringLiteral("steps"));
    auto* row = new QVBoxLayout(part);
    row->addWidget(m_steps);
    m_aligned.push_back(part);
    return part;
}

QWidget* KioskFrame::buildBody()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setSpacing(32);
    m_scroll = new kit::ScrollPage(body);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(4, 16, 12, 16);
    m_content->setSpacing(24);
    m_content->addStretch();
    m_scroll->setWidget(content);
    m_side = new kit::ScrollPage(body);
    m_side->setObjectName(QStringLiteral("sideScroll"));
    auto* side = new QWidget;
    m_sideContent = new QVBoxLayout(side);
    m_sideContent->setContentsMargins(0, 8, 0, 16);
    m_owed = new kit::OwedPanel(side);
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->howButton()->setObjectName(QStringLiteral("how"));
    m_sideContent->addWidget(m_owed);
    m_sideContent->addStretch(1);
    m_side->setWidget(side);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);
    row->addStretch();
    m_aligned.push_back(body);
    return body;
}

QWidget* KioskFrame::buildFooter(bool touchKeyboard)
{
    m_footer = new QFrame;
    m_footer->setProperty("ground", QStringLiteral("band"));
    m_back = new kit::Button(kit::ButtonRole::Secondary, m_footer);
    m_back->setObjectName(QLatin1String(kBack));
    m_back->setLeadingIcon(kit::Icon::Back);
    m_keyboardSwitch = new kit::Button(kit::ButtonRole::Quiet, m_footer);
    m_keyboardSwitch->setObjectName(QLatin1String(kKeyboard));
    m_keyboardSwitch->setLeadingIcon(kit::Icon::Keyboard);
    m_keyboardSwitch->setCheckable(true);
    // A touch on it leaves the cursor in the field where the person types.
    m_keyboardSwitch->setFocusPolicy(Qt::TabFocus);
    m_keyboardSwitch->setVisible(touchKeyboard);
    m_forward = new kit::Button(kit::ButtonRole::Primary, m_footer);
    m_forward->setObjectName(QLatin1String(kForward));
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle, m_footer);
    row->add(m_back);
    row->add(m_keyboardSwitch);
    row->addStretching(new QWidget(m_footer), 0);
    row->add(m_forward);
    connect(m_keyboardSwitch, &kit::Button::toggled, this, [this](bool shown) {
        m_keyboard->setVisible(shown);
        arrange();
    });
    m_aligned.push_back(m_footer);
    return m_footer;
}

void KioskFrame::addPage(QWidget* page)
{
    m_content->insertWidget(m_content->count() - 1, page);
}

void KioskFrame::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void KioskFrame::setShown(bool steps, bool owed)
{
    m_stepsShown = steps;
    m_owedShown = owed;
    arrange();
}

QList<QWidget*> KioskFrame::courseOfFocus() const
{
    return {m_scroll, m_footer, m_side, m_steps->parentWidget(), m_header};
}

void KioskFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KioskFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_footer != nullptr) {
        arrange();
    }
}

void KioskFrame::arrange()
{
    const kit::Theme& theme = kit::themeOf(this);
    const int body = theme.sizes.body;
    const int margin = theme.space(3);
    const int gap = theme.space(4);
    // The amount stands beside the page while there is room for both, and below it otherwise.
    placeOwed(width() >= 2 * margin + kLeastPageWidth * body + gap + kSideWidth * body);
    m_side->setFixedWidth(kSideWidth * body);
    m_scroll->setMaximumWidth(kWidestPage * body);
    const int edge = std::max(margin, (width() - (kWidestPage + kSideWidth) * body - gap) / 2);
    for (QWidget* row : m_aligned) {
        const int above = row == m_scroll->parentWidget() ? 0 : theme.space(1);
        row->layout()->setContentsMargins(edge, above, edge, above);
    }
    makeRoomForKeyboard();
}

void KioskFrame::placeOwed(bool beside)
{
    const bool isBeside = m_sideContent->indexOf(m_owed) >= 0;
    if (beside && !isBeside) {
        m_content->removeWidget(m_owed);
        m_sideContent->insertWidget(0, m_owed);
    } else if (!beside && isBeside) {
        m_sideContent->removeWidget(m_owed);
        m_content->insertWidget(m_content->count() - 1, m_owed);
    }
    m_owed->setVisible(m_owedShown);
    m_side->setVisible(beside && m_owedShown);
}

void KioskFrame::makeRoomForKeyboard()
{
    // With large text and a keyboard on a small screen, the field comes first; the rest is back with one
    // touch.
    const int keyboard = m_keyboard->isHidden() ? 0 : m_keyboard->sizeHint().height();
    const int rest = height() - keyboard - m_footer->heightForWidth(width());
    const int header = m_header->heightForWidth(width());
    QWidget* steps = m_steps->parentWidget();
    const bool headerFits = keyboard == 0 || rest - header >= kLeastPageHeight;
    const bool stepsFit = keyboard == 0 || rest - header - steps->heightForWidth(width()) >= kLeastPageHeight;
    m_header->setVisible(headerFits);
    steps->setVisible(stepsFit && m_stepsShown);
}

} // namespace carm::kiosk
