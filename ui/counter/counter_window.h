// The counter's window: sign-in or lock screen, and behind them the pages of the work. What was typed stays
// when the language changes, and while the session is locked; it goes with the person.
#pragma once

#include "counter/counter_settings.h"
#include "counter/nav_bar.h"
#include "shell/window.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace carm::kit {
class TextSheet;
}

namespace carm::shell {
class Header;
}

namespace carm::counter {

class LiftLockOutSheet;
class Page;
class PaymentPage;
class ProvisionalPage;
class SignInPage;
class WorkPage;

class CounterWindow final : public shell::Window {
    Q_OBJECT
public:
    /// `session` must outlive the window.
    CounterWindow(presenters::CounterSession& session, CounterPorts ports,
                  CounterWindowSettings settings = {}, QWidget* parent = nullptr);
    ~CounterWindow() override;

    Place place() const { return m_place; }
    /// Opens the page, when somebody is signed in.
    void goTo(Place place);

protected:
    QList<QWidget*> courseOfFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPages();
    void connectSession();
    void connectHeader();
    void connectPages();
    bool isAtWork() const;
    Page* currentPage() const;
    Page* pageOf(Place place) const;
    void showPresence();
    void showPage();
    void retranslate();
    void sayHeader();
    QString portName() const;
    void forgetPerson();
    void closeSheets();
    void openHelp();
    bool takeKey(int key);

    presenters::CounterSession& m_session;
    std::unique_ptr<Desk> m_desk;
    CounterWindowSettings m_settings;
    QTimer m_clock; ///< locks or ends the session when its time has come
    shell::Header* m_header;
    NavBar* m_navigation;
    QWidget* m_body;
    SignInPage* m_signIn = nullptr;
    WorkPage* m_work = nullptr;
    PaymentPage* m_payment = nullptr;
    ProvisionalPage* m_provisional = nullptr;
    struct PlacedPage {
        Place place;
        Page* page;
    };
    std::vector<PlacedPage> m_pages;
    kit::TextSheet* m_help;
    LiftLockOutSheet* m_liftLockOut;
    Place m_place = Place::Work;
    std::optional<presenters::CounterPresence>
        m_shown;     ///< what the window shows; nothing before its first page
    QString m_badge; ///< of the person whose work the pages show
};

} // namespace carm::counter
