// The frame of every mode's window: theme, text size, contrast, Tab over the controls as they stand, panels
// over the page, and a close that only the program itself decides on.
#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <memory>

namespace carm::kit {
class Sheet;
}

namespace carm::shell {

class ScreenCovers;

class Window : public QWidget {
    Q_OBJECT
public:
    explicit Window(QWidget* parent = nullptr, kit::Density density = kit::Density::Kiosk);
    ~Window() override;

    /// 100, 150 or 200.
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }
    void setContrast(kit::Contrast contrast);
    kit::Contrast contrast() const { return m_contrast; }
    /// A window that may not be closed by the person ignores Alt-F4 and its like.
    void setMayClose(bool mayClose);
    /// Covers the whole screen, and blanks every other one; without a window manager nobody else would size
    /// the window. Follows the screens from then on: when one changes its size, comes or goes.
    void coverScreen();
    /// The panel on top, or nothing.
    kit::Sheet* openSheet() const;

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// The parts that Tab goes over while no panel is open, in this order.
    virtual QList<QWidget*> courseOfFocus() const = 0;

private:
    void dress();
    void followScreens();
    void coverAgain();

    kit::Density m_density;
    int m_textPercent = 100;
    kit::Contrast m_contrast = kit::Contrast::Normal;
    bool m_mayClose = true;
    std::unique_ptr<ScreenCovers> m_covers; ///< once the window covers its screen
};

} // namespace carm::shell
