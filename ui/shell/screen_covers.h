// Blank windows over every screen on which the kiosk does not stand: nobody shall see or touch what a desktop
// shows there. They take no focus, close for nobody, and come and go with the screens.
#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QScreen;
class QWidget;

namespace carm::shell {

class ScreenCovers final : public QObject {
    Q_OBJECT
public:
    explicit ScreenCovers(QObject* parent = nullptr);
    ~ScreenCovers() override;

    /// Covers each of `screens` but `own`, and uncovers what was covered before.
    void coverAllBut(const QScreen* own, const QList<QScreen*>& screens);

private:
    std::vector<std::unique_ptr<QWidget>> m_covers;
};

} // namespace carm::shell
