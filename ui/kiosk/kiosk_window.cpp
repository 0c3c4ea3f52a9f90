#include "kiosk/kiosk_window.h"

#include "entry/owed_texts.h"
#include "kiosk/done_page.h"
#include "kiosk/goods_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/review_page.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "kiosk/welcome_page.h"
#include "kit/buttons.h"
#include "kit/owed_panel.h"
#include "kit/steps_bar.h"
#include "kit/touch_keyboard.h"
#include "presenters/format.h"
#include "presenters/kiosk_views.h"
#include "shell/forget_person.h"
#include "shell/header.h"
#include "shell/kiosk_guard.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carm::kiosk {

using presenters::KioskPage;

KioskWindow::KioskWindow(presenters::KioskSession& session, KioskSettings settings, PrintCallback print,
                         QWidget* parent)
    : Window(parent), m_session(session), m_settings(settings), m_idle(settings.idle),
      m_frame(new KioskFrame(static_cast<int>(KioskPage::Done), settings.touchKeyboard, this)), m_help(this),
      m_explanation(this), m_endQuestion(this, "endSheet"), m_idleQuestion(this, "idleSheet")
{
    setObjectName(QStringLiteral("kiosk"));
    setMayClose(settings.mayClose);
    new shell::KioskGuard(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    buildPages(std::move(print));
    connectSession();
    connectHeader();
    connectSheets();
    m_frame->header()->setTextPercent(textPercent());
    showPage();
}

KioskWindow::~KioskWindow() = default;

Page* KioskWindow::currentPage() const
{
    return m_pages.at(static_cast<std::size_t>(m_session.page()));
}

void KioskWindow::buildPages(PrintCallback print)
{
    m_welcome = new WelcomePage(m_session, m_frame);
    auto* review = new ReviewPage(m_session, m_frame);
    auto* done = new DonePage(m_session, std::move(print), m_frame);
    m_pages = {m_welcome,
               new ImporterPage(m_session, m_frame),
               new ShipmentPage(m_session, m_frame),
               new GoodsPage(m_session, m_frame),
               review,
               new SignPage(m_session, m_frame),
               done};
    for (Page* page : m_pages) {
        page->hide();
        m_frame->addPage(page);
        connect(page, &Page::forwardWanted, this, &KioskWindow::goForward);
        connect(page, &Page::jumpWanted, this, &KioskWindow::jumpTo);
    }
    connect(review, &ReviewPage::pageWanted, this, &KioskWindow::turnTo);
    connect(done, &DonePage::finished, this, &KioskWindow::endSession);
}

void KioskWindow::connectSession()
{
    connect(&m_session, &presenters::KioskSession::ended, this, &KioskWindow::forgetSession);
    connect(&m_session, &presenters::KioskSession::languageChanged, this, &KioskWindow::retranslate);
    connect(&m_session, &presenters::KioskSession::editionChanged, this, &KioskWindow::retranslate);
    connect(&m_session, &presenters::KioskSession::startObstacleChanged, this, [this] {
        currentPage()->refresh();
        refreshFooter();
    });
    connect(&m_session, &presenters::KioskSession::pageChanged, this, &KioskWindow::showPage);
    connect(&m_session, &presenters::KioskSession::owedChanged, this, [this] {
        refreshOwed();
        currentPage()->refresh();
    });
    connect(&m_session, &presenters::KioskSession::bannerChanged, this,
            [this] { m_frame->header()->setBanner(m_session.banner()); });
    connect(&m_session, &presenters::KioskSession::progressChanged, this, [this] {
        currentPage()->refresh();
        refreshFooter();
    });
    connect(m_frame->steps(), &kit::StepsBar::chosen, this,
            [this](int step) { turnTo(static_cast<KioskPage>(step + 1)); });
    connect(m_frame->back(), &kit::Button::clicked, this, &KioskWindow::goBack);
    connect(m_frame->forward(), &kit::Button::clicked, this, &KioskWindow::goForward);
    connect(m_frame->owed()->howButton(), &kit::Button::clicked, this,
            [this] { m_explanation.open(m_session); });
}

void KioskWindow::connectHeader()
{
    connect(m_frame->header(), &shell::Header::textPercentWanted, this, [this](int percent) {
        setTextPercent(percent);
        m_frame->header()->setTextPercent(percent);
    });
    connect(m_frame->header(), &shell::Header::contrastWanted, this,
            [this](bool high) { setContrast(high ? kit::Contrast::High : kit::Contrast::Normal); });
    connect(m_frame->header(), &shell::Header::helpWanted, this,
            [this] { m_help.open(m_session.page(), m_session.speaker()); });
    connect(m_frame->header(), &shell::Header::languageWanted, this, [this] {
        const bool french = m_session.speaker().language() == presenters::Language::French;
        m_session.setLanguage(french ? presenters::Language::English : presenters::Language::French);
    });
    connect(m_frame->header(), &shell::Header::endWanted, this, &KioskWindow::askToEnd);
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
    m_frame->scrollToTop();
    retranslate();
    const auto jump = std::exchange(m_jump, std::nullopt);
    const bool jumps = jump && presenters::pageOf(jump->field) == current->which() && current->jumpTo(*jump);
    if (!jumps && !current->focusFirst()) {
        m_frame->forward()->setFocus(Qt::OtherFocusReason);
    }
    m_idle.setActive(m_furthest > KioskPage::Welcome);
}

void KioskWindow::retranslate()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_frame->header()->retranslate(speaker);
    m_frame->header()->setPlace(portName(), m_session.editor().edition()->info().environment ==
                                                QStringLiteral("practice"));
    m_frame->header()->setBanner(m_session.banner());
    m_frame->header()->setEndShown(m_furthest > KioskPage::Welcome);
    currentPage()->retranslate();
    setWindowTitle(speaker.say("Kiosk", "Cash entry"));
    refreshSteps();
    refreshFooter();
    refreshOwed();
    setKeyboardTexts();
    m_help.retranslate(m_session.page(), speaker);
    m_explanation.retranslate(m_session);
    m_endQuestion.setTexts(
        speaker.say("Kiosk", "End this session?"),
        speaker.say("Kiosk",
                    "What you typed is erased from this terminal. Nothing was signed and nothing was sent."),
        speaker.say("Kiosk", "Keep working"), speaker.say("Kiosk", "End and erase"));
}

QString KioskWindow::portName() const
{
    const QString code = m_session.editor().draft().office;
    const auto& offices = m_session.editor().edition()->tables().offices;
    const auto office = std::find_if(offices.begin(), offices.end(),
                                     [&](const reference::Office& row) { return row.code.text() == code; });
    return office == offices.end() ? code : presenters::pick(office->name, m_session.speaker().language());
}

void KioskWindow::refreshSteps()
{
    const presenters::Speaker& speaker = m_session.speaker();
    const QStringList names = {speaker.say("Kiosk", "Importer"), speaker.say("Kiosk", "Shipment"),
                               speaker.say("Kiosk", "Goods"),    speaker.say("Kiosk", "Review"),
                               speaker.say("Kiosk", "Sign"),     speaker.say("Kiosk", "Done")};
    const KioskPage page = m_session.page();
    const int step = static_cast<int>(page) - 1;
    if (page == KioskPage::Welcome) {
        return;
    }
    m_frame->steps()->setTexts(
        names,
        speaker.say("Kiosk", "Step %1 of %2: %3",
                    {QString::number(step + 1), QString::number(names.size()), names.at(step)}),
        speaker.say("Kiosk", "Steps of the entry"));
    // A signed entry cannot be gone back into.
    m_frame->steps()->setProgress(
        step, page == KioskPage::Done || currentPage()->isBusy() ? -1 : static_cast<int>(m_furthest) - 1);
}

void KioskWindow::refreshFooter()
{
    const Page* page = currentPage();
    const bool busy = page->isBusy();
    m_frame->back()->setLabel(m_session.speaker().say("Kiosk", "Back"));
    m_frame->back()->setVisible(page->which() != KioskPage::Welcome && page->which() != KioskPage::Done);
    m_frame->back()->setEnabled(!busy);
    m_frame->forward()->setLabel(page->forwardLabel());
    m_frame->forward()->setTrailingIcon(page->forwardIcon());
    m_frame->forward()->setEnabled(!busy && page->mayGoForward());
    m_frame->keyboardSwitch()->setLabel(m_session.speaker().say("Kiosk", "Keyboard"));
    refreshSteps();
}

void KioskWindow::refreshOwed()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_frame->owed()->setTexts(
        speaker.say("Kiosk", "What you owe"), speaker.say("Kiosk", "How was this worked out?"),
        speaker.say("Kiosk", "The amount appears here as soon as goods are described."));
    entry::showOwed(m_frame->owed(), m_session.owed(), speaker);
    const KioskPage page = m_session.page();
    m_frame->setShown(page != KioskPage::Welcome, page != KioskPage::Welcome && page != KioskPage::Done);
}

void KioskWindow::setKeyboardTexts()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_frame->keyboard()->setTexts(
        {speaker.say("Kiosk", "Keyboard on the screen"), speaker.say("Kiosk", "Space"),
         speaker.say("Kiosk", "Erase"), speaker.say("Kiosk", "Capital"), QStringLiteral("123"),
         QStringLiteral("ABC"), speaker.say("Kiosk", "Next"), speaker.say("Kiosk", "Enter")});
}

void KioskWindow::goForward()
{
    if (!currentPage()->isBusy() && currentPage()->mayGoForward()) {
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
    if (presenters::pageOf(path.field) == m_session.page()) {
        currentPage()->jumpTo(path);
    } else {
        m_jump = path; // the page turns once the draft is on disk
        if (!m_session.goBackTo(presenters::pageOf(path.field))) {
            m_jump.reset();
        }
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
    m_session.end();
}

void KioskWindow::forgetSession()
{
    while (kit::Sheet* sheet = openSheet()) {
        sheet->close();
    }
    m_furthest = KioskPage::Welcome;
    m_session.setLanguage(m_settings.language);
    // The entry is empty now: what the pages show of it is nothing of the person any more.
    shell::forgetPerson(this);
    m_explanation.forget();
    for (Page* page : m_pages) {
        page->forget();
        page->retranslate();
    }
    m_frame->keyboardSwitch()->setChecked(false);
    m_frame->header()->setHighContrast(false);
    m_frame->header()->setTextPercent(100);
    setContrast(kit::Contrast::Normal);
    setTextPercent(100);
}

void KioskWindow::showCountdown(int seconds)
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_idleQuestion.setTexts(
        speaker.say("Kiosk", "Are you still there?"),
        speaker.sayCount("Kiosk", "This session ends in %n second(s). What was not signed is then erased.",
                         nullptr, seconds),
        speaker.say("Kiosk", "I am still here"), speaker.say("Kiosk", "End now"));
    m_idleQuestion.sheet()->open();
}

QList<QWidget*> KioskWindow::courseOfFocus() const
{
    return m_frame->courseOfFocus();
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        m_help.open(m_session.page(), m_session.speaker());
        return;
    }
    Window::keyPressEvent(event);
}

} // namespace carm::kiosk
