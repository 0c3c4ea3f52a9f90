#include "shell/screen_covers.h"

#include "shell/kiosk_guard.h"

#include <QCloseEvent>
#include <QScreen>
#include <QWidget>

namespace carm::shell {
namespace {

class BlankCover final : public QWidget {
public:
    explicit BlankCover(QScreen* screen)
        : QWidget(nullptr, Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    {
        setObjectName(QStringLiteral("blankCover"));
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_QuitOnClose, false);
        setAutoFillBackground(true);
        QPalette black = palette();
        black.setColor(QPalette::Window, Qt::black);
        setPalette(black);
        new KioskGuard(this);
        setScreen(screen);
        setGeometry(screen->geometry());
        showFullScreen();
    }

protected:
    void closeEvent(QCloseEvent* event) override { event->ignore(); }
};

} // namespace

ScreenCovers::ScreenCovers(QObject* parent) : QObject(parent) {}

ScreenCovers::~ScreenCovers() = default;

void ScreenCovers::coverAllBut(const QScreen* own, const QList<QScreen*>& screens)
{
    m_covers.clear();
    for (QScreen* screen : screens) {
        if (screen != own) {
            m_covers.push_back(std::make_unique<BlankCover>(screen));
        }
    }
}

} // namespace carm::shell
