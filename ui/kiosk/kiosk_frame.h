// The parts of the kiosk's window and where they stand: header, steps, the page with what is owed beside or
// below it, the buttons that lead on, and the keyboard. Knows sizes, and nothing of a session.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace carm::kit {
class Button;
class OwedPanel;
class ScrollPage;
class StepsBar;
class TouchKeyboard;
} // namespace carm::kit

namespace carm::shell {
class Header;
}

namespace carm::kiosk {

class KioskFrame final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kForward[] = "forward";
    static constexpr char kBack[] = "back";
    static constexpr char kKeyboard[] = "keyboardSwitch";

    KioskFrame(int steps, bool touchKeyboard, QWidget* parent);

    shell::Header* header() const { return m_header; }
    kit::StepsBar* steps() const { return m_steps; }
    kit::OwedPanel* owed() const { return m_owed; }
    kit::Button* back() const { return m_back; }
    kit::Button* forward() const { return m_forward; }
    kit::Button* keyboardSwitch() const { return m_keyboardSwitch; }
    kit::TouchKeyboard* keyboard() const { return m_keyboard; }

    void addPage(QWidget* page);
    void scrollToTop();
    /// Whether this page has the steps above it and the amount beside it.
    void setShown(bool steps, bool owed);
    void arrange();
    /// The page first, then what leads on, then what stands around it.
    QList<QWidget*> courseOfFocus() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSteps(int count);
    QWidget* buildBody();
    QWidget* buildFooter(bool touchKeyboard);
    void placeOwed(bool beside);
    void makeRoomForKeyboard();

    shell::Header* m_header;
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
    kit::TouchKeyboard* m_keyboard;
    std::vector<QWidget*> m_aligned; ///< rows whose edges stand below each other
    bool m_stepsShown = false;
    bool m_owedShown = false;
};

} // namespace carm::kiosk
