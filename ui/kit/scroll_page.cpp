#include "kit/scroll_page.h"

#include "kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScroller>

namespace carm::kit {

ScrollPage::ScrollPage(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    verticalScrollBar()->setContextMenuPolicy(Qt::NoContextMenu);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QSize ScrollPage::sizeHint() const
{
    return widget() == nullptr ? QScrollArea::sizeHint() : widget()->sizeHint();
}

QSize ScrollPage::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget() == nullptr ? bar : widget()->minimumSizeHint().width() + bar, themeOf(this).space(8)};
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    follow(QApplication::focusWidget());
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    // Parts came or went: the control with the focus may have moved.
    if (watched == widget() && event->type() == QEvent::Resize) {
        follow(QApplication::focusWidget());
    }
    return handled;
}

void ScrollPage::follow(const QWidget* focus)
{
    if (focus == nullptr || widget() == nullptr || !widget()->isAncestorOf(focus)) {
        return;
    }
    // The question above the control comes into view with it.
    const QWidget* shown = focus->parentWidget() == widget() ? focus : focus->parentWidget();
    const QRect place(shown->mapTo(widget(), QPoint(0, 0)), shown->size());
    const int room = viewport()->height();
    const QRect control(focus->mapTo(widget(), QPoint(0, 0)), focus->size());
    const QRect wanted = place.height() < room ? place : control;
    const int margin = themeOf(this).space(1);
    const int top = verticalScrollBar()->value();
    if (wanted.top() - margin < top) {
        verticalScrollBar()->setValue(wanted.top() - margin);
    } else if (wanted.bottom() + margin > top + room) {
        verticalScrollBar()->setValue(wanted.bottom() + margin - room);
    }
}

} // namespace carm::kit
