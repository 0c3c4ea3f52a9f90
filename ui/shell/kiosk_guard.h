// Keeps a kiosk's window closed to tricks (families 1, 3, 6 and 8 of the break-out list): no context menus,
// no dragging, no tool tips, and of the key combinations only those that edit text.
#pragma once

#include <QObject>

class QKeyEvent;

namespace carm::shell {

class KioskGuard final : public QObject {
    Q_OBJECT
public:
    /// Watches everything below `window` for as long as it lives.
    explicit KioskGuard(QWidget* window);

    /// Whether a key may reach the pages.
    static bool allows(const QKeyEvent& event);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace carm::shell
