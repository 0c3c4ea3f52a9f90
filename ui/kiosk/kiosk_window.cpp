#include "kiosk/kiosk_window.h"

#include "kiosk/done_page.h"
#include "kiosk/goods_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/review_page.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "kiosk/welcome_page.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/owed_panel.h"
#include "kit/scroll_page.h"
#include "kit/steps_bar.h"
#include "kit/touch_keyboard.h"
#include "presenters/format.h"
#include "presenters/kiosk_views.h"
#include "shell/forget_person.h"
#include "shell/header.h"
#include "shell/kiosk_guard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kiosk {

using presenters::KioskPage;
using presenters::OwedView;

namespace {

constexpr int kLeastPageHeight = 220; ///< pixels: a question with its hint and its field at the largest text

} // namespace

KioskWindow::KioskWindow(presenters::KioskSession& session, KioskSettings settings, PrintCallback print, QWidget* parent)
    : Window(parent), m_session(session), m_settings(settings), m_idle(settings.idle), m_help(this), m_explanation(this),
      m_endQuestion(this, "endSheet"), m_idleQuestion(this, "idleSheet")
{
    setObjectName(QStringLiteral("kiosk"));
    setMayClose(settings.mayClose);
    new shell::KioskGuard(this);
    build(std::move(print));
    connectSession();
    connectHeader();
    connectSheets();
    m_header->setTextPercent(textPercent());
    showPage();
}

KioskWindow::~KioskWindow() = default;

Page* KioskWindow::currentPage() const
{
    return m_pages.at(static_cast<std::size_t>(m_session.page()));
}

void KioskWindow::build(PrintCallback print)
{
    auto* host = new QWidget(this);
    host->setProperty("popupHost", true);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_header = new shell::Header(host);
    m_steps = new kit::StepsBar(static_cast<int>(KioskPage::Done), host);
    m_steps->setObjectName(QStringLiteral("steps"));
    auto* steps = new QWidget(host);
    auto* stepsRow = new QVBoxLayout(steps);
    stepsRow->addWidget(m_steps);
    rows->addWidget(m_header);
    rows->addWidget(steps);
    rows->addWidget(buildBody(), 1);
    buildPages(std::move(print));
    rows->addWidget(buildFooter());
    m_aligned.insert(m_aligned.end(), {m_header, steps, m_footer});

    m_keyboard = new kit::TouchKeyboard(this);
    m_keyboard->setObjectName(QStringLiteral("touchKeyboard"));
    m_keyboard->hide();
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(host, 1);
    frame->addWidget(m_keyboard);
}

QWidget* KioskWindow::buildBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setSpacing(32);
    m_scroll = new kit::ScrollPage(body);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(4, 16, 12, 16);
    m_content->setSpacing(24);
    m_scroll->setWidget(content);
    m_side = new kit::ScrollPage(body);
    m_side->setObjectName(QStringLiteral("sideScroll"));
    m_owed = new kit::OwedPanel(body);
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->howButton()->setObjectName(QStringLiteral("how"));
    auto* side = new QWidget;
    m_sideContent = new QVBoxLayout(side);
    m_sideContent->setContentsMargins(0, 8, 0, 16);
    m_sideContent->addWidget(m_owed);
    m_sideContent->addStretch();
    m_side->setWidget(side);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);
    row->addStretch();
    m_aligned.push_back(body);
    return body;
}

void KioskWindow::buildPages(PrintCallback print)
{
    QWidget* content = m_scroll->widget();
    m_welcome = new WelcomePage(m_session, content);
    auto* review = new ReviewPage(m_session, content);
    auto* done = new DonePage(m_session, std::move(print), content);
    m_pages = {m_welcome,
               new ImporterPage(m_session, content),
               new ShipmentPage(m_session, content),
               new GoodsPage(m_session, content),
               review,
               new SignPage(m_session, content),
               done};
    for (Page* page : m_pages) {
        page->hide();
        m_content->addWidget(page);
        connect(page, &Page::forwardWanted, this, &KioskWindow::goForward);
        connect(page, &Page::jumpWanted, this, &KioskWindow::jumpTo);
    }
    m_content->addStretch();
    connect(review, &ReviewPage::pageWanted, this, &KioskWindow::turnTo);
    connect(done, &DonePage::finished, this, &KioskWindow::endSession);
}

QWidget* KioskWindow::buildFooter()
{
    auto* footer = new QFrame(this);
    footer->setProperty("ground", QStringLiteral("band"));
    m_footer = footer;
    m_back = new kit::Button(kit::ButtonRole::Secondary, footer);
    m_back->setObjectName(QLatin1String(kBack));
    m_back->setLeadingIcon(kit::Icon::Back);
    m_keyboardSwitch = new kit::Button(kit::ButtonRole::Quiet, footer);
    m_keyboardSwitch->setObjectName(QLatin1String(kKeyboard));
    m_keyboardSwitch->setLeadingIcon(kit::Icon::Keyboard);
    m_keyboardSwitch->setCheckable(true);
    m_keyboardSwitch->setFocusPolicy(Qt::TabFocus);
    m_keyboardSwitch->setVisible(m_settings.touchKeyboard);
    m_forward = new kit::Button(kit::ButtonRole::Primary, footer);
    m_forward->setObjectName(QLatin1String(kForward));
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle, footer);
    row->add(m_back);
    row->add(m_keyboardSwitch);
    row->addStretching(new QWidget(footer), 0);
    row->add(m_forward);
    connect(m_back, &kit::Button::clicked, this, &KioskWindow::goBack);
    connect(m_forward, &kit::Button::clicked, this, &KioskWindow::goForward);
    connect(m_keyboardSwitch, &kit::Button::toggled, this, [this](bool shown) {
        m_keyboard->setVisible(shown);
        arrange();
    });
    return footer;
}

void KioskWindow::connectSession()
{
    connect(&m_session, &presenters::KioskSession::languageChanged, this, &KioskWindow::retranslate);
    connect(&m_session, &presenters::KioskSession::pageChanged, this, &KioskWindow::showPage);
    connect(&m_session, &presenters::KioskSession::owedChanged, this, [this] {
        refreshOwed();
        currentPage()->refresh();
    });
    connect(&m_session, &presenters::KioskSession::bannerChanged, this, [this] { m_header->setBanner(m_session.banner()); });
    connect(&m_session, &presenters::KioskSession::progressChanged, this, [this] {
        currentPage()->refresh();
        refreshFooter();
    });
    connect(m_steps, &kit::StepsBar::chosen, this, [this](int step) { turnTo(static_cast<KioskPage>(step + 1)); });
    connect(m_owed->howButton(), &kit::Button::clicked, this, [this] { m_explanation.open(m_session); });
}

void KioskWindow::connectHeader()
{
    connect(m_header, &shell::Header::textPercentWanted, this, [this](int percent) {
        setTextPercent(percent);
        m_header->setTextPercent(percent);
    });
    connect(m_header, &shell::Header::contrastWanted, this,
            [this](bool high) { setContrast(high ? kit::Contrast::High : kit::Contrast::Normal); });
    connect(m_header, &shell::Header::helpWanted, this, [this] { m_help.open(m_session.page(), m_session.speaker()); });
    connect(m_header, &shell::Header::languageWanted, this, [this] {
        const bool french = m_session.speaker().language() == presenters::Language::French;
        m_session.setLanguage(french ? presenters::Language::English : presenters::Language::French);
    });
    connect(m_header, &shell::Header::endWanted, this, &KioskWindow::askToEnd);
}

void KioskWindow::connectSheets()
{
    connect(m_endQuestion.leaveButton(), &kit::Button::clicked, this, &KioskWindow::endSession);
    m_idleQuestion.sheet()->setMustAnswer(true);
    connect(m_idleQuestion.leaveButton(), &kit::Button::clicked, this, &KioskWindow::endSession);
    connect(&m_idle, &shell::IdleWatch::countdown, this, &KioskWindow::showCountdown);
    connect(&m_idle, &shell::IdleWatch::woken, m_idleQuestion.sheet(), &kit::Sheet::close);
    connect(&m_idle, &shell::IdleWatch::expired, this, &KioskWindow::endSession);
}

void KioskWindow::showPage()
{
    Page* current = currentPage();
    m_furthest = std::max(m_furthest, m_session.page());
    m_welcome->setBegun(m_furthest > KioskPage::Welcome);
    current->entered();
    for (Page* page : m_pages) {
        page->setVisible(page == current);
    }
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
    if (!current->focusFirst()) {
        m_forward->setFocus(Qt::OtherFocusReason);
    }
    m_idle.setActive(m_furthest > KioskPage::Welcome);
}

void KioskWindow::retranslate()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_header->retranslate(speaker);
    m_header->setPlace(portName(), m_session.editor().edition()->info().environment == QStringLiteral("practice"));
    m_header->setBanner(m_session.banner());
    m_header->setEndShown(m_furthest > KioskPage::Welcome);
    currentPage()->retranslate();
    setWindowTitle(speaker.say("Kiosk", "Cash entry"));
    refreshSteps();
    refreshFooter();
    refreshOwed();
    setKeyboardTexts();
    m_help.retranslate(m_session.page(), speaker);
    m_explanation.retranslate(m_session);
    m_endQuestion.setTexts(speaker.say("Kiosk", "End this session?"),
                           speaker.say("Kiosk", "What you typed is erased from this terminal. Nothing was signed and nothing was sent."),
                           speaker.say("Kiosk", "Keep working"), speaker.say("Kiosk", "End and erase"));
}

QString KioskWindow::portName() const
{
    const QString code = m_session.editor().draft().office;
    const auto& offices = m_session.editor().edition()->tables().offices;
    const auto office = std::find_if(offices.begin(), offices.end(), [&](const reference::Office& row) { return row.code.text() == code; });
    return office == offices.end() ? code : presenters::pick(office->name, m_session.speaker().language());
}

void KioskWindow::refreshSteps()
{
    const presenters::Speaker& speaker = m_session.speaker();
    const QStringList names = {speaker.say("Kiosk", "Importer"), speaker.say("Kiosk", "Shipment"), speaker.say("Kiosk", "Goods"),
                               speaker.say("Kiosk", "Review"),   speaker.say("Kiosk", "Sign"),     speaker.say("Kiosk", "Done")};
    const KioskPage page = m_session.page();
    const int step = static_cast<int>(page) - 1;
    if (page == KioskPage::Welcome) {
        return;
    }
    m_steps->setTexts(names,
                      speaker.say("Kiosk", "Step %1 of %2: %3", {QString::number(step + 1), QString::number(names.size()), names.at(step)}),
                      speaker.say("Kiosk", "Steps of the entry"));
    // A signed entry cannot be gone back into.
    m_steps->setProgress(step, page == KioskPage::Done || currentPage()->isBusy() ? -1 : static_cast<int>(m_furthest) - 1);
}

void KioskWindow::refreshFooter()
{
    const Page* page = currentPage();
    const bool busy = page->isBusy();
    m_back->setLabel(m_session.speaker().say("Kiosk", "Back"));
    m_back->setVisible(page->which() != KioskPage::Welcome && page->which() != KioskPage::Done);
    m_back->setEnabled(!busy);
    m_forward->setLabel(page->forwardLabel());
    m_forward->setTrailingIcon(page->forwardIcon());
    m_forward->setEnabled(!busy);
    m_keyboardSwitch->setLabel(m_session.speaker().say("Kiosk", "Keyboard"));
    refreshSteps();
}

void KioskWindow::refreshOwed()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_owed->setTexts(speaker.say("Kiosk", "What you owe"), speaker.say("Kiosk", "How was this worked out?"),
                     speaker.say("Kiosk", "The amount appears here as soon as goods are described."));
    const OwedView owed = m_session.owed();
    const bool computed = owed.state == OwedView::State::Complete || owed.state == OwedView::State::Provisional;
    std::vector<kit::ShareBar::Part> parts;
    if (computed) {
        parts = {{speaker.say("Kiosk", "Value for duty"), owed.valueForDuty, owed.valueForDutyCents},
                 {speaker.say("Kiosk", "Customs duty"), owed.customsDuty, owed.customsDutyCents},
                 {speaker.say("Kiosk", "Goods and services tax (GST)"), owed.tax, owed.taxCents}};
    }
    m_owed->setAmount(computed ? owed.total : QString(), parts);
    m_owed->setNote(owed.note.what, QStringList({owed.note.why, owed.note.mend}).join(QLatin1Char(' ')).trimmed());
    arrange();
}

void KioskWindow::setKeyboardTexts()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_keyboard->setTexts({speaker.say("Kiosk", "Keyboard on the screen"), speaker.say("Kiosk", "Space"), speaker.say("Kiosk", "Erase"),
                          speaker.say("Kiosk", "Capital"), QStringLiteral("123"), QStringLiteral("ABC"), speaker.say("Kiosk", "Next"),
                          speaker.say("Kiosk", "Enter")});
}

void KioskWindow::goForward()
{
    if (!currentPage()->isBusy()) {
        currentPage()->goForward();
    }
}

void KioskWindow::goBack()
{
    if (m_session.page() > KioskPage::Welcome) {
        turnTo(static_cast<KioskPage>(static_cast<int>(m_session.page()) - 1));
    }
}

void KioskWindow::turnTo(KioskPage page)
{
    m_session.goBackTo(page);
}

void KioskWindow::jumpTo(const declaration::FieldPath& path)
{
    const KioskPage page = presenters::pageOf(path.field);
    if (page == m_session.page() || m_session.goBackTo(page)) {
        currentPage()->jumpTo(path);
    }
}

void KioskWindow::askToEnd()
{
    // A signed entry is kept: there is nothing to lose and nothing to ask.
    if (m_session.page() == KioskPage::Done) {
        endSession();
    } else {
        m_endQuestion.sheet()->open();
    }
}

void KioskWindow::endSession()
{
    while (kit::Sheet* sheet = openSheet()) {
        sheet->close();
    }
    m_furthest = KioskPage::Welcome;
    m_session.end();
    m_session.setLanguage(m_settings.language);
    // The entry is empty now: what the pages show of it is nothing of the person any more.
    shell::forgetPerson(this);
    m_explanation.forget();
    for (Page* page : m_pages) {
        page->forget();
        page->retranslate();
    }
    m_keyboardSwitch->setChecked(false);
    m_header->setHighContrast(false);
    m_header->setTextPercent(100);
    setContrast(kit::Contrast::Normal);
    setTextPercent(100);
}

void KioskWindow::showCountdown(int seconds)
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_idleQuestion.setTexts(speaker.say("Kiosk", "Are you still there?"),
                            speaker.sayCount("Kiosk", "This session ends in %n second(s). What was not signed is then erased.", nullptr, seconds),
                            speaker.say("Kiosk", "I am still here"), speaker.say("Kiosk", "End now"));
    m_idleQuestion.sheet()->open();
}

QList<QWidget*> KioskWindow::courseOfFocus() const
{
    // The page first, then what leads on, then what stands around it.
    return {m_scroll, m_footer, m_side, m_steps->parentWidget(), m_header};
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        m_help.open(m_session.page(), m_session.speaker());
        return;
    }
    Window::keyPressEvent(event);
}

void KioskWindow::resizeEvent(QResizeEvent* event)
{
    Window::resizeEvent(event);
    arrange();
}

void KioskWindow::changeEvent(QEvent* event)
{
    Window::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_owed != nullptr) {
        arrange();
    }
}

void KioskWindow::arrange()
{
    const kit::Theme& theme = kit::themeOf(this);
    const int body = theme.sizes.body;
    const int margin = theme.space(3);
    const int gap = theme.space(4);
    const int sideWidth = 15 * body;
    const int leastContent = 28 * body;
    const int widestContent = 41 * body;
    // The amount stands beside the page while there is room for both, and below it otherwise.
    const bool beside = width() >= 2 * margin + leastContent + gap + sideWidth;
    const bool isBeside = m_sideContent->indexOf(m_owed) >= 0;
    if (beside && !isBeside) {
        m_content->removeWidget(m_owed);
        m_sideContent->insertWidget(0, m_owed);
    } else if (!beside && isBeside) {
        m_sideContent->removeWidget(m_owed);
        m_content->insertWidget(m_content->count() - 1, m_owed);
    }
    const KioskPage page = m_session.page();
    const bool owedShown = page != KioskPage::Welcome && page != KioskPage::Done;
    m_owed->setVisible(owedShown);
    m_side->setVisible(beside && owedShown);
    m_side->setFixedWidth(sideWidth);
    m_scroll->setMaximumWidth(widestContent);
    const int wanted = widestContent + gap + sideWidth;
    const int edge = std::max(margin, (width() - wanted) / 2);
    for (QWidget* row : m_aligned) {
        const int above = row == m_scroll->parentWidget() ? 0 : theme.space(1);
        row->layout()->setContentsMargins(edge, above, edge, above);
    }
    makeRoomForKeyboard();
}

void KioskWindow::makeRoomForKeyboard()
{
    // With large text and a keyboard on a small screen, the field comes first; the rest is back with one touch.
    const int keyboard = m_keyboard->isHidden() ? 0 : m_keyboard->sizeHint().height();
    const int rest = height() - keyboard - m_footer->heightForWidth(width());
    const int header = m_header->heightForWidth(width());
    QWidget* steps = m_steps->parentWidget();
    const bool headerFits = keyboard == 0 || rest - header >= kLeastPageHeight;
    const bool stepsFit = keyboard == 0 || rest - header - steps->heightForWidth(width()) >= kLeastPageHeight;
    m_header->setVisible(headerFits);
    steps->setVisible(stepsFit && m_session.page() != KioskPage::Welcome);
}

} // namespace carm::kiosk
