// The kiosk's window: turns the pages of a session, and shows what the session says in the parts of its
// frame.
#pragma once

#include "kiosk/kiosk_settings.h"
#include "kiosk/sheets.h"
#include "shell/window.h"

#include <vector>

namespace carm::kiosk {

class KioskFrame;
class Page;
class WelcomePage;

class KioskWindow final : public shell::Window {
    Q_OBJECT
public:
    /// `session` must outlive the window.
    KioskWindow(presenters::KioskSession& session, KioskSettings settings, PrintCallback print,
                QWidget* parent = nullptr);
    ~KioskWindow() override;

    Page* currentPage() const;
    shell::IdleWatch& idleWatch() { return m_idle; }

protected:
    QList<QWidget*> courseOfFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPages(PrintCallback print);
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
    /// Leaves nothing of the person on any page.
    void forgetSession();
    void showCountdown(int seconds);

    presenters::KioskSession& m_session;
    KioskSettings m_settings;
    shell::IdleWatch m_idle;
    presenters::KioskPage m_furthest = presenters::KioskPage::Welcome;
    std::optional<declaration::FieldPath> m_jump; ///< where to go once its page is shown
    KioskFrame* m_frame;
    std::vector<Page*> m_pages;
    WelcomePage* m_welcome = nullptr;

    HelpSheet m_help;
    ExplanationSheet m_explanation;
    QuestionSheet m_endQuestion;
    QuestionSheet m_idleQuestion;
};

} // namespace carm::kiosk
