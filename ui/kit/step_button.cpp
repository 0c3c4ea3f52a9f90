#include "kit/step_button.h"

#include "kit/icons.h"
#include "kit/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace carm::kit {
namespace {

constexpr int kRingRoom = 4; ///< room for the focus ring

int discOf(const Theme& theme)
{
    return theme.sizes.small + 15;
}

QFont nameFont(const Theme& theme)
{
    return theme.bodyFont(theme.sizes.small, true);
}

} // namespace

StepButton::StepButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setContextMenuPolicy(Qt::NoContextMenu);
}

void StepButton::setState(State state, bool open)
{
    m_state = state;
    setEnabled(open);
    setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize StepButton::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int name = QFontMetrics(nameFont(theme)).horizontalAdvance(text());
    return {discOf(theme) + theme.space(1) + name + 2 * kRingRoom, theme.sizes.control};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colours& c = theme.colours;
    const int disc = discOf(theme);
    const QRectF circle(kRingRoom, (height() - disc) / 2, disc, disc);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
    const bool filled = m_state != State::Ahead;
    const QColor colour = filled ? c.primary : c.quiet;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(m_state == State::Current ? c.primary : c.page);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setFont(nameFont(theme));
    if (m_state == State::Done) {
        const int side = disc - 12;
        painter.drawPixmap(circle.topLeft() + QPointF(6, 6), iconPixmap(Icon::Check, side, colour));
    } else {
        painter.setPen(m_state == State::Current ? c.onPrimary : colour);
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setPen(m_state == State::Ahead ? c.quiet : c.heading);
    painter.drawText(rect().adjusted(kRingRoom + theme.space(1) + disc, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

void StepButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace carm::kit
