// The importer's window: header and navigation, the pages, and who may see them.
#pragma once

#include "importer/workplace.h"
#include "shell/window.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace carm::kit {
class SideNavigation;
class Button;
} // namespace carm::kit

namespace carm::shell {
class Header;
}

namespace carm::importer_ui {

class EditorPage;
class Page;
class TextSheet;

class ImporterWindow final : public shell::Window {
    Q_OBJECT
public:
    static constexpr char kDeclarations[] = "goToDeclarations";
    static constexpr char kStatement[] = "goToStatement";
    static constexpr char kPeople[] = "goToPeople";
    static constexpr char kSettings[] = "goToSettings";
    static constexpr char kLock[] = "lock";
    static constexpr char kSignOut[] = "signOut";

    enum class Place { SignIn, Registration, Declarations, Editor, Statement, People, Settings };

    /// `session` must outlive the window.
    ImporterWindow(presenters::ImporterSession& session, ImporterWindowSettings settings, ImporterPorts ports,
                   QWidget* parent = nullptr);
    ~ImporterWindow() override;

    Place place() const { return m_place; }
    Workplace& work() { return *m_work; }

protected:
    QList<QWidget*> courseOfFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPages();
    void buildNavigation();
    void connectHeader();
    void connectSession();
    Page* current() const;
    /// Where the session stands: signed out, locked, or in.
    void followPresence();
    void turnTo(Place place);
    void retranslate();
    void refreshNavigation();
    void refreshHeader();
    void arrange();
    void forgetEverything();
    void closeSheets();
    bool isWorking() const;

    std::unique_ptr<Workplace> m_work;
    shell::Header* m_header;
    QWidget* m_body;
    kit::SideNavigation* m_navigation;
    QWidget* m_pagesPart;
    std::vector<Page*> m_pages; ///< in the order of Place
    EditorPage* m_editor = nullptr;
    kit::Button* m_lock;
    kit::Button* m_signOut;
    TextSheet* m_help;
    QTimer m_clock; ///< looks whether the session must be locked
    Place m_place = Place::SignIn;
    Place m_placeBeforeLock = Place::Declarations;
};

} // namespace carm::importer_ui
