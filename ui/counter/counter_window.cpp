#include "counter/counter_window.h"

#include "counter/drawer_page.h"
#include "counter/lift_lock_out_sheet.h"
#include "counter/parts.h"
#include "counter/payment_page.h"
#include "counter/provisional_page.h"
#include "counter/report_page.h"
#include "counter/sign_in_page.h"
#include "counter/work_page.h"
#include "kit/text_sheet.h"
#include "presenters/format.h"
#include "shell/forget_person.h"
#include "shell/header.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace carm::counter {

using presenters::CounterPresence;

namespace {

constexpr std::chrono::seconds kClockPeriod{5};

} // namespace

CounterWindow::CounterWindow(presenters::CounterSession& session, CounterPorts ports,
                             CounterWindowSettings settings, QWidget* parent)
    : Window(parent, kit::Density::Desktop), m_session(session),
      m_desk(std::make_unique<Desk>(session, std::move(ports))), m_settings(settings),
      m_header(new shell::Header(this)), m_navigation(new NavBar(*m_desk, this)), m_body(new QWidget(this)),
      m_help(new kit::TextSheet(this, "counterHelp")), m_liftLockOut(new LiftLockOutSheet(*m_desk, this))
{
    setObjectName(QStringLiteral("counter"));
    setMayClose(settings.mayClose);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addWidget(m_navigation);
    whole->addWidget(m_body, 1);
    m_body->setProperty("popupHost", true);
    buildPages();
    connectSession();
    connectHeader();
    connectPages();
    m_clock.setInterval(kClockPeriod);
    m_header->setTextPercent(textPercent());
    qApp->installEventFilter(this);
    showPresence();
}

CounterWindow::~CounterWindow()
{
    // Pages and panels look at the desk: they go before it does.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void CounterWindow::buildPages()
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    m_signIn = new SignInPage(*m_desk, m_body);
    m_work = new WorkPage(*m_desk, m_body);
    m_payment = new PaymentPage(*m_desk, m_body);
    m_provisional = new ProvisionalPage(*m_desk, m_body);
    m_pages = {{Place::Work, m_work},
               {Place::Payment, m_payment},
               {Place::Drawer, new DrawerPage(*m_desk, m_body)},
               {Place::Report, new ReportPage(*m_desk, m_body)},
               {Place::Provisional, m_provisional}};
    column->addWidget(m_signIn);
    for (const PlacedPage& placed : m_pages) {
        placed.page->hide();
        column->addWidget(placed.page);
    }
}

void CounterWindow::connectSession()
{
    connect(&m_session, &presenters::CounterSession::presenceChanged, this, &CounterWindow::showPresence);
    connect(&m_session, &presenters::CounterSession::signInProblemChanged, this,
            [this] { m_signIn->refresh(); });
    connect(&m_session, &presenters::CounterSession::languageChanged, this, &CounterWindow::retranslate);
    connect(&m_session, &presenters::CounterSession::editionChanged, this, &CounterWindow::retranslate);
    connect(&m_session, &presenters::CounterSession::bannerChanged, this,
            [this] { m_header->setBanner(m_session.banner()); });
    connect(&m_clock, &QTimer::timeout, &m_session, &presenters::CounterSession::lookAtClock);
}

void CounterWindow::connectHeader()
{
    connect(m_header, &shell::Header::textPercentWanted, this, [this](int percent) {
        setTextPercent(percent);
        m_header->setTextPercent(percent);
    });
    connect(m_header, &shell::Header::contrastWanted, this,
            [this](bool high) { setContrast(high ? kit::Contrast::High : kit::Contrast::Normal); });
    connect(m_header, &shell::Header::helpWanted, this, &CounterWindow::openHelp);
    connect(m_header, &shell::Header::languageWanted, this, [this] {
        const bool french = m_session.speaker().language() == presenters::Language::French;
        m_session.setLanguage(french ? presenters::Language::English : presenters::Language::French);
    });
    connect(m_header, &shell::Header::endWanted, &m_session, &presenters::CounterSession::signOut);
    connect(m_navigation, &NavBar::placeWanted, this, &CounterWindow::goTo);
    connect(m_navigation, &NavBar::lockWanted, &m_session, &presenters::CounterSession::lock);
    connect(m_navigation, &NavBar::liftLockOutWanted, this, [this] { m_liftLockOut->open(); });
}

void CounterWindow::connectPages()
{
    const auto go = [this](Place place) { return [this, place] { goTo(place); }; };
    auto* drawer = qobject_cast<DrawerPage*>(pageOf(Place::Drawer));
    auto* report = qobject_cast<ReportPage*>(pageOf(Place::Report));
    connect(m_work, &WorkPage::paymentWanted, this, go(Place::Payment));
    connect(m_payment, &PaymentPage::backWanted, this, go(Place::Work));
    connect(m_payment, &PaymentPage::drawerWanted, this, go(Place::Drawer));
    connect(drawer, &DrawerPage::reportWanted, this, go(Place::Report));
    connect(report, &ReportPage::backWanted, this, go(Place::Drawer));
    connect(m_provisional, &ProvisionalPage::sealed, this, [this](const QString& transactionNumber) {
        goTo(Place::Work);
        m_work->open(transactionNumber);
    });
}

bool CounterWindow::isAtWork() const
{
    return m_session.presence() == CounterPresence::SignedIn;
}

Page* CounterWindow::pageOf(Place place) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [place](const PlacedPage& placed) { return placed.place == place; });
    CARM_ENSURE(found != m_pages.end());
    return found->page;
}

Page* CounterWindow::currentPage() const
{
    return isAtWork() ? pageOf(m_place) : m_signIn;
}

void CounterWindow::goTo(Place place)
{
    if (!isAtWork()) {
        return;
    }
    closeSheets();
    const bool isOther = place != m_place;
    m_place = place;
    if (isOther) {
        pageOf(place)->entered();
    }
    showPage();
}

void CounterWindow::showPresence()
{
    if (m_session.presence() == CounterPresence::Checking) {
        m_signIn->refresh();
        return;
    }
    const auto officer = m_session.officer();
    const QString badge = officer ? officer->badge : QString();
    if (badge != m_badge) {
        // Pages show nothing of a former person; a locked session keeps its work for its own person.
        forgetPerson();
        m_badge = badge;
    }
    if (m_shown == m_session.presence() && !isAtWork()) {
        m_signIn->refresh(); // tried in vain: the badge stays as it was typed
        return;
    }
    m_shown = m_session.presence();
    closeSheets();
    if (isAtWork()) {
        m_clock.start();
    } else {
        m_clock.stop();
        m_signIn->entered();
    }
    showPage();
}

void CounterWindow::showPage()
{
    Page* current = currentPage();
    m_navigation->setVisible(isAtWork());
    m_navigation->setPlace(m_place);
    m_signIn->setVisible(current == m_signIn);
    for (const PlacedPage& placed : m_pages) {
        placed.page->setVisible(placed.page == current);
    }
    retranslate();
    current->focusFirst();
}

void CounterWindow::retranslate()
{
    sayHeader();
    m_navigation->retranslate();
    currentPage()->retranslate();
    m_liftLockOut->retranslate();
    setWindowTitle(m_session.speaker().say("Counter", "Counter"));
}

void CounterWindow::sayHeader()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_header->retranslate(speaker);
    m_header->setEndLabel(speaker.say("Counter", "Sign out"));
    m_header->setEndShown(m_session.officer().has_value());
    m_header->setPlace(portName(), m_session.edition()->info().environment == QStringLiteral("practice"));
    m_header->setBanner(m_session.banner());
}

QString CounterWindow::portName() const
{
    const QString code = m_session.identity().office;
    const auto& offices = m_session.edition()->tables().offices;
    const auto office = std::find_if(offices.begin(), offices.end(),
                                     [&](const reference::Office& row) { return row.code.text() == code; });
    return office == offices.end() ? code : presenters::pick(office->name, m_session.speaker().language());
}

void CounterWindow::forgetPerson()
{
    for (const PlacedPage& placed : m_pages) {
        placed.page->forget();
    }
    m_place = Place::Work;
    shell::forgetPerson(this);
}

void CounterWindow::closeSheets()
{
    while (kit::Sheet* sheet = openSheet()) {
        sheet->close();
    }
}

void CounterWindow::openHelp()
{
    const presenters::Speaker& speaker = m_session.speaker();
    m_help->open(
        speaker.say("Counter", "Help"),
        speaker.say(
            "Counter",
            "Read the codes of a printed copy with the reader: the entry opens even when the agency "
            "cannot be reached. Review it, accept it, take the payment, release the goods. Every step "
            "is signed with your key and saved on this terminal before the page says so.") +
            QStringLiteral("\n\n") +
            speaker.say(
                "Counter",
                "Keys: F2 work list, F3 drawer, F4 entry without a business number, F8 the next step "
                "of the page, F10 lock, Escape back, Tab to the next control, arrows and Enter in the "
                "list."),
        speaker.say("Counter", "Close"));
}

QList<QWidget*> CounterWindow::courseOfFocus() const
{
    return {m_body, m_navigation, m_header};
}

bool CounterWindow::takeKey(int key)
{
    switch (key) {
    case Qt::Key_F1:
        openHelp();
        return true;
    case Qt::Key_F2:
        goTo(Place::Work);
        return true;
    case Qt::Key_F3:
        goTo(Place::Drawer);
        return true;
    case Qt::Key_F4:
        goTo(Place::Provisional);
        return true;
    case Qt::Key_F8:
        return isAtWork() && currentPage()->takeNextStep();
    case Qt::Key_F10:
        m_session.lock();
        return true;
    case Qt::Key_Escape:
        return isAtWork() && currentPage()->goBack();
    default:
        return false;
    }
}

void CounterWindow::keyPressEvent(QKeyEvent* event)
{
    if (openSheet() == nullptr && event->modifiers() == Qt::NoModifier && takeKey(event->key())) {
        return;
    }
    const QString text = event->text();
    const bool isText = !text.isEmpty() && text.at(0).isPrint() && event->key() != Qt::Key_Space;
    if (openSheet() == nullptr && isAtWork() && isText && currentPage()->takeText(text)) {
        return;
    }
    Window::keyPressEvent(event);
}

bool CounterWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTouch = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::TouchBegin || event->type() == QEvent::Wheel;
    const auto* widget = isTouch ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget != nullptr && widget->window() == this) {
        m_session.noteActivity();
    }
    return Window::eventFilter(watched, event);
}

} // namespace carm::counter
