#include "importer/importer_window.h"

#include "importer/declarations_page.h"
#include "importer/editor_page.h"
#include "importer/people_page.h"
#include "importer/registration_page.h"
#include "importer/settings_page.h"
#include "importer/sheets.h"
#include "importer/sign_in_page.h"
#include "importer/statement_page.h"
#include "kit/side_navigation.h"
#include "kit/theme.h"
#include "shell/forget_person.h"
#include "shell/header.h"
#include "shell/page_parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>

#include <array>
#include <chrono>

namespace carm::importer_ui {

using presenters::DeclarationFilter;
using presenters::ImporterPresence;
using presenters::ImporterSession;

namespace {

constexpr std::chrono::seconds kClockEvery(5);
constexpr int kLeastBeside = 50; ///< heights of the body text before the navigation goes above the page

using Place = ImporterWindow::Place;
constexpr std::array kWays = {Place::Declarations, Place::Statement, Place::People, Place::Settings};

} // namespace

ImporterWindow::ImporterWindow(ImporterSession& session, ImporterWindowSettings settings, ImporterPorts ports,
                               QWidget* parent)
    : Window(parent, kit::Density::Desktop), m_work(std::make_unique<Workplace>(session, std::move(ports))),
      m_header(new shell::Header(this)), m_body(new QWidget(this)),
      m_navigation(new kit::SideNavigation(m_body)), m_pagesPart(new QWidget(m_body)),
      m_lock(shell::newButton(kit::ButtonRole::Quiet, kLock)),
      m_signOut(shell::newButton(kit::ButtonRole::Quiet, kSignOut)), m_help(new TextSheet(this, "help"))
{
    setObjectName(QStringLiteral("importer"));
    setMayClose(settings.mayClose);
    session.setLanguage(settings.language);
    m_body->setProperty("popupHost", true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addWidget(m_body, 1);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pagesPart, 1);
    m_header->setEndShown(false);
    m_header->setTextPercent(textPercent());
    buildNavigation();
    buildPages();
    connectHeader();
    connectSession();
    m_clock.setInterval(kClockEvery);
    connect(&m_clock, &QTimer::timeout, &session, &ImporterSession::lookAtClock);
    qApp->installEventFilter(this);
    turnTo(Place::SignIn);
    followPresence();
}

ImporterWindow::~ImporterWindow()
{
    // Fields tell when they lose the focus: that happens while there is still something to tell it to.
    m_work->session.disconnect(this);
    hide();
}

void ImporterWindow::buildNavigation()
{
    for (const char* name : {kDeclarations, kStatement, kPeople, kSettings}) {
        m_navigation->addWay(name);
    }
    m_navigation->addAtFoot(m_lock);
    m_navigation->addAtFoot(m_signOut);
    connect(m_navigation, &kit::SideNavigation::chosen, this,
            [this](int way) { turnTo(kWays.at(static_cast<std::size_t>(way))); });
    connect(m_lock, &kit::Button::clicked, &m_work->session, &ImporterSession::lock);
    connect(m_signOut, &kit::Button::clicked, &m_work->session, &ImporterSession::signOut);
}

void ImporterWindow::buildPages()
{
    auto* signIn = new SignInPage(*m_work, m_pagesPart);
    auto* registration = new RegistrationPage(*m_work, m_pagesPart);
    auto* settings = new SettingsPage(*m_work, m_pagesPart);
    m_editor = new EditorPage(*m_work, this, m_pagesPart);
    m_pages = {signIn,
               registration,
               new DeclarationsPage(*m_work, this, m_pagesPart),
               m_editor,
               new StatementPage(*m_work, m_pagesPart),
               new PeoplePage(*m_work, this, m_pagesPart),
               settings};
    auto* column = new QVBoxLayout(m_pagesPart);
    column->setContentsMargins(0, 0, 0, 0);
    for (Page* page : m_pages) {
        page->hide();
        column->addWidget(page);
    }
    connect(signIn, &SignInPage::registrationWanted, this, [this] { turnTo(Place::Registration); });
    connect(settings, &SettingsPage::registrationWanted, this, [this] { turnTo(Place::Registration); });
    connect(registration, &RegistrationPage::left, this, [this] {
        const bool in = m_work->session.presence() == ImporterPresence::SignedIn;
        turnTo(in ? Place::Declarations : Place::SignIn);
    });
    connect(m_editor, &EditorPage::left, this, [this] { turnTo(Place::Declarations); });
}

void ImporterWindow::connectHeader()
{
    connect(m_header, &shell::Header::textPercentWanted, this, [this](int percent) {
        setTextPercent(percent);
        m_header->setTextPercent(percent);
    });
    connect(m_header, &shell::Header::contrastWanted, this,
            [this](bool high) { setContrast(high ? kit::Contrast::High : kit::Contrast::Normal); });
    connect(m_header, &shell::Header::languageWanted, this, [this] {
        const bool french = m_work->speaker().language() == presenters::Language::French;
        m_work->session.setLanguage(french ? presenters::Language::English : presenters::Language::French);
    });
    connect(m_header, &shell::Header::helpWanted, this, [this] {
        const presenters::Speaker& voice = m_work->speaker();
        m_help->show(voice.say("Importer", "Help"),
                     current()->help() + QStringLiteral("\n\n") +
                         voice.say("Importer",
                                   "Keys: Tab goes to the next control, Shift and Tab back, Escape closes "
                                   "a panel, F1 opens this help, F2 to F5 turn to the parts at the left, "
                                   "F10 locks."),
                     voice.say("Importer", "Close"));
    });
}

void ImporterWindow::connectSession()
{
    ImporterSession& session = m_work->session;
    connect(&session, &ImporterSession::presenceChanged, this, &ImporterWindow::followPresence);
    connect(&session, &ImporterSession::languageChanged, this, &ImporterWindow::retranslate);
    connect(&session, &ImporterSession::editionChanged, this, &ImporterWindow::retranslate);
    connect(&session, &ImporterSession::peopleChanged, this, &ImporterWindow::followPresence);
    connect(&session, &ImporterSession::signInProblemChanged, this, [this] { current()->refresh(); });
    connect(&session, &ImporterSession::bannerChanged, this,
            [this] { m_header->setBanner(m_work->session.banner()); });
    connect(&session, &ImporterSession::businessChanged, this, [this] {
        refreshHeader();
        refreshNavigation();
        current()->refresh();
    });
    connect(&m_work->list, &presenters::DeclarationList::loaded, this, &ImporterWindow::refreshNavigation);
    connect(&m_work->people, &presenters::ImporterPeople::changed, this, &ImporterWindow::refreshNavigation);
    connect(&m_work->list, &presenters::DeclarationList::opened, &m_work->editor,
            &presenters::ImporterEditor::open);
    connect(&m_work->editor, &presenters::ImporterEditor::opened, this, [this] {
        if (isWorking()) {
            turnTo(Place::Editor);
        }
    });
}

Page* ImporterWindow::current() const
{
    return m_pages.at(static_cast<std::size_t>(m_place));
}

bool ImporterWindow::isWorking() const
{
    return m_work->session.presence() == ImporterPresence::SignedIn;
}

void ImporterWindow::followPresence()
{
    switch (m_work->session.presence()) {
    case ImporterPresence::SignedIn:
        m_clock.start();
        if (m_place == Place::SignIn) {
            turnTo(m_placeBeforeLock);
        }
        return;
    case ImporterPresence::Checking:
        current()->refresh();
        return;
    case ImporterPresence::Locked:
        if (m_place != Place::SignIn) {
            m_placeBeforeLock = m_place;
            closeSheets();
            turnTo(Place::SignIn);
        }
        return;
    case ImporterPresence::SignedOut:
        break;
    }
    m_clock.stop();
    if (m_place != Place::SignIn && m_place != Place::Registration) {
        forgetEverything();
        turnTo(Place::SignIn);
    } else if (m_place == Place::SignIn && m_work->session.isLoaded() && m_work->session.people().empty()) {
        turnTo(Place::Registration); // nobody has registered on this computer: that is the first step
    } else {
        current()->retranslate();
    }
}

void ImporterWindow::turnTo(Place place)
{
    m_place = place;
    Page* page = current();
    page->entered();
    for (Page* other : m_pages) {
        other->setVisible(other == page);
    }
    retranslate();
    page->focusFirst();
}

void ImporterWindow::retranslate()
{
    const presenters::Speaker& voice = m_work->speaker();
    m_header->retranslate(voice);
    setWindowTitle(voice.say("Importer", "Importer"));
    m_lock->setLabel(voice.say("Importer", "Lock"), voice.say("Importer", "Lock (F10)"));
    m_signOut->setLabel(voice.say("Importer", "Sign out"));
    m_navigation->setAccessibleName(voice.say("Importer", "Parts of the program"));
    closeSheets(); // their sentences are those of the moment in which they were opened
    refreshHeader();
    refreshNavigation();
    current()->retranslate();
    arrange();
}

void ImporterWindow::refreshHeader()
{
    const auto business = m_work->session.business();
    const bool shown = isWorking() && business.has_value();
    m_header->setPlace(shown ? business->name : m_work->speaker().say("Importer", "Importer"),
                       m_work->session.edition()->info().environment == QStringLiteral("practice"));
    m_header->setBanner(m_work->session.banner());
}

void ImporterWindow::refreshNavigation()
{
    const presenters::Speaker& voice = m_work->speaker();
    // The editor takes the whole width; it leads back to the list by itself.
    m_navigation->setVisible(isWorking() && m_place != Place::Editor && m_place != Place::Registration);
    if (!isWorking()) {
        return;
    }
    int requests = 0;
    for (const presenters::DelegationRow& row : m_work->people.delegations()) {
        requests += row.canAccept ? 1 : 0;
    }
    const int attention = m_work->list.count(DeclarationFilter::NeedsPerson);
    const QStringList names = {voice.say("Importer", "Declarations"), voice.say("Importer", "Statement"),
                               voice.say("Importer", "People and delegation"),
                               voice.say("Importer", "Settings")};
    const std::array<int, kWays.size()> counts = {attention > 0 ? attention : -1, -1,
                                                  requests > 0 ? requests : -1, -1};
    for (std::size_t i = 0; i < kWays.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        m_navigation->setWay(static_cast<int>(i), name, counts[i],
                             counts[i] < 0 ? name
                                           : voice.sayCount("Importer", "%n need(s) you", nullptr, counts[i])
                                                 .prepend(name + QStringLiteral(": ")));
        if (kWays[i] == m_place) {
            m_navigation->setCurrent(static_cast<int>(i));
        }
    }
    const auto person = m_work->session.person();
    m_navigation->setPerson(person ? person->name + QLatin1Char('\n') + person->roles : QString());
}

void ImporterWindow::closeSheets()
{
    while (kit::Sheet* sheet = openSheet()) {
        sheet->close();
    }
}

void ImporterWindow::forgetEverything()
{
    closeSheets();
    m_work->editor.close();
    for (Page* page : m_pages) {
        page->forget();
    }
    shell::forgetPerson(this);
    m_placeBeforeLock = Place::Declarations;
}

QList<QWidget*> ImporterWindow::courseOfFocus() const
{
    return {m_pagesPart, m_navigation, m_header};
}

void ImporterWindow::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F1) {
        Q_EMIT m_header->helpWanted();
    } else if (!isWorking() || openSheet() != nullptr) {
        Window::keyPressEvent(event);
    } else if (event->key() >= Qt::Key_F2 && event->key() <= Qt::Key_F5 && m_place != Place::Editor) {
        turnTo(kWays.at(static_cast<std::size_t>(event->key() - Qt::Key_F2)));
    } else if (event->key() == Qt::Key_F10) {
        m_work->session.lock();
    } else if (control && enters && m_place == Place::Editor) {
        m_editor->submit();
    } else {
        Window::keyPressEvent(event);
    }
}

bool ImporterWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (isWorking()) {
            m_work->session.noteActivity();
        }
        break;
    default:
        break;
    }
    return Window::eventFilter(watched, event);
}

void ImporterWindow::resizeEvent(QResizeEvent* event)
{
    Window::resizeEvent(event);
    arrange();
}

void ImporterWindow::changeEvent(QEvent* event)
{
    Window::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_work != nullptr) {
        arrange();
    }
}

void ImporterWindow::arrange()
{
    auto* row = qobject_cast<QBoxLayout*>(m_body->layout());
    if (row == nullptr) {
        return; // the first style comes before the parts
    }
    const bool beside = width() >= kLeastBeside * kit::themeOf(this).sizes.body;
    row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_navigation->setColumn(beside);
}

} // namespace carm::importer_ui
