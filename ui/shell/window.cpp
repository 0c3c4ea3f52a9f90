#include "shell/window.h"

#include "kit/focus_order.h"
#include "kit/sheet.h"
#include "shell/screen_covers.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QScreen>

namespace carm::shell {

Window::Window(QWidget* parent, kit::Density density) : QWidget(parent), m_density(density)
{
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    dress();
}

Window::~Window() = default;

void Window::setTextPercent(int percent)
{
    if (m_textPercent != percent) {
        m_textPercent = percent;
        dress();
    }
}

void Window::setContrast(kit::Contrast contrast)
{
    if (m_contrast != contrast) {
        m_contrast = contrast;
        dress();
    }
}

void Window::setMayClose(bool mayClose)
{
    m_mayClose = mayClose;
}

void Window::coverScreen()
{
    setWindowFlag(Qt::FramelessWindowHint);
    if (!m_covers) {
        m_covers = std::make_unique<ScreenCovers>();
        followScreens();
    }
    coverAgain();
}

void Window::followScreens()
{
    const auto follow = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, &Window::coverAgain);
    };
    for (QScreen* screen : QGuiApplication::screens()) {
        follow(screen);
    }
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, follow](QScreen* screen) {
        follow(screen);
        coverAgain();
    });
    // Queued: the window stands on the screen that goes until Qt has moved it.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Window::coverAgain, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Window::coverAgain, Qt::QueuedConnection);
}

void Window::coverAgain()
{
    setGeometry(screen()->geometry());
    showFullScreen();
    m_covers->coverAllBut(screen(), QGuiApplication::screens());
}

kit::Sheet* Window::openSheet() const
{
    kit::Sheet* top = nullptr;
    for (QObject* child : children()) {
        auto* sheet = qobject_cast<kit::Sheet*>(child);
        top = sheet != nullptr && sheet->isVisible() ? sheet : top;
    }
    return top;
}

bool Window::focusNextPrevChild(bool next)
{
    if (kit::Sheet* sheet = openSheet()) {
        return kit::moveFocus(kit::focusOrder(sheet), next);
    }
    QList<QWidget*> order;
    for (QWidget* part : courseOfFocus()) {
        order += kit::focusOrder(part);
    }
    return kit::moveFocus(order, next);
}

void Window::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_mayClose);
}

void Window::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

void Window::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // A minimised kiosk would show what lies behind it.
    if (event->type() == QEvent::WindowStateChange && isMinimized() && !m_mayClose) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
    }
}

void Window::dress()
{
    kit::applyTheme(this, kit::makeTheme(m_density, m_contrast, m_textPercent));
}

} // namespace carm::shell
