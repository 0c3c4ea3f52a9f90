#include "shell/kiosk_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace carm::shell {
namespace {

/// With Control: copy and paste within the form, undo, and moving by words.
constexpr std::array kEditingKeys = {Qt::Key_A,    Qt::Key_C,   Qt::Key_X,         Qt::Key_V,
                                     Qt::Key_Z,    Qt::Key_Y,   Qt::Key_Left,      Qt::Key_Right,
                                     Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace, Qt::Key_Delete};

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

KioskGuard::KioskGuard(QWidget* window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool KioskGuard::allows(const QKeyEvent& event)
{
    const int key = event.key();
    if (isFunctionKey(key)) {
        return key == Qt::Key_F1 && event.modifiers() == Qt::NoModifier;
    }
    if (key == Qt::Key_Menu || key == Qt::Key_Help || key == Qt::Key_Print || key == Qt::Key_Super_L ||
        key == Qt::Key_Super_R) {
        return false;
    }
    const Qt::KeyboardModifiers strong =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (strong == Qt::NoModifier) {
        return true;
    }
    // Characters that are typed with the third level of the keyboard come with modifiers on some systems.
    if (!event.text().isEmpty() && event.text().at(0).isPrint()) {
        return true;
    }
    const bool modifierAlone =
        key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta;
    const bool edits = strong == Qt::ControlModifier &&
                       std::find(kEditingKeys.begin(), kEditingKeys.end(), key) != kEditingKeys.end();
    return modifierAlone || edits;
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != m_window && !m_window->isAncestorOf(widget))) {
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::QueryWhatsThis:
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return !allows(*static_cast<QKeyEvent*>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace carm::shell
