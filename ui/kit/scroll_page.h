// What is taller than its place scrolls, vertically only, by finger, wheel and keys; the control with the
// focus is always in view.
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace carm::kit {

class ScrollPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QWidget* focus);
};

} // namespace carm::kit
