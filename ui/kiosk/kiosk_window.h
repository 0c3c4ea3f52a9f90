// The kiosk's window: header, steps, the page with what is owed beside it, and the buttons that lead on.
#pragma once

#include "kiosk/kiosk_settings.h"
#include "kiosk/sheets.h"
#include "shell/window.h"

#include <memory>
#include <vector>

class QVBoxLayout;

namespace carm::kit {
class Button;
class OwedPanel;
class ScrollPage;
class StepsBar;
class TouchKeyboard;
}

namespace carm::shell {
class Header;
}

namespace carm::kiosk {

class Page;
class DonePage;
class ReviewPage;
class WelcomePage;

class KioskWindow final : public shell::Window {
    Q_OBJECT
public:
    static constexpr char kForward[] = "forward";
    static constexpr char kBack[] = "back";
    static constexpr char kKeyboard[] = "keyboardSwitch";

    /// `session` must outlive the window.
    KioskWindow(presenters::KioskSession& session, KioskSettings settings, PrintCallback print, QWidget* parent = nullptr);
    ~KioskWindow() override;

    Page* currentPage() const;
    shell::IdleWatch& idleWatch() { return m_idle; }

protected:
    QList<QWidget*> courseOfFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(PrintCallback print);
    void buildPages(PrintCallback print);
    QWidget* buildBody();
    QWidget* buildFooter();
    void connectSession();
    void connectHeader();
    void connectSheets();

    void showPage();
    void retranslate();
    void refreshOwed();
    void refreshSteps();
    QString portName() const;
    void refreshFooter();
    void setKeyboardTexts();
    void goForward();
    void goBack();
    void turnTo(presenters::KioskPage page);
    void jumpTo(const declaration::FieldPath& path);
    void askToEnd();
    void endSession();
    void showCountdown(int seconds);
    void arrange();
    void makeRoomForKeyboard();

    presenters::KioskSession& m_session;
    KioskSettings m_settings;
    shell::IdleWatch m_idle;
    presenters::KioskPage m_furthest = presenters::KioskPage::Welcome;
    std::vector<Page*> m_pages;
    WelcomePage* m_welcome = nullptr;

    shell::Header* m_header = nullptr;
    kit::StepsBar* m_steps = nullptr;
    kit::ScrollPage* m_scroll = nullptr;
    QVBoxLayout* m_content = nullptr;
    kit::ScrollPage* m_side = nullptr;
    QVBoxLayout* m_sideContent = nullptr;
    kit::OwedPanel* m_owed = nullptr;
    QWidget* m_footer = nullptr;
    kit::Button* m_back = nullptr;
    kit::Button* m_keyboardSwitch = nullptr;
    kit::Button* m_forward = nullptr;
    kit::TouchKeyboard* m_keyboard = nullptr;
    std::vector<QWidget*> m_aligned; ///< rows whose edges stand below each other

    HelpSheet m_help;
    ExplanationSheet m_explanation;
    QuestionSheet m_endQuestion;
    QuestionSheet m_idleQuestion;
};

} // namespace carm::kiosk
