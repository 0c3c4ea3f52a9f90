#include "kit/check_box.h"

#include "kit/icons.h"
#include "kit/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kBoxEdge = 2;
constexpr int kBoxRing = 3;
constexpr int kTallest = 10'000; ///< more than any wrapped sentence needs
constexpr int kBeside = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

int boxSide(const Theme& theme)
{
    return theme.sizes.body + theme.space(1);
}

} // namespace

CheckBox::CheckBox(QWidget* parent) : QCheckBox(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckBox::setLabel(const QString& text)
{
    m_label = text;
    // An ampersand of the text is a letter here, never a shortcut.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(text);
    updateGeometry();
}

void CheckBox::setRound(bool round)
{
    m_round = round;
    update();
}

int CheckBox::textLeft() const
{
    const Theme& theme = themeOf(this);
    return 2 * kBoxRing + boxSide(theme) + theme.space(1);
}

QSize CheckBox::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.bodyFont(theme.sizes.body));
    const int width = textLeft() + metrics.horizontalAdvance(m_label) + 1;
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const
{
    const Theme& theme = themeOf(this);
    return {textLeft() + 8 * theme.sizes.body, theme.sizes.control};
}

int CheckBox::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.bodyFont(theme.sizes.body));
    const int room = std::max(1, width - textLeft());
    return std::max(theme.sizes.control,
                    metrics.boundingRect(QRect(0, 0, room, kTallest), kBeside, m_label).height());
}

void CheckBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colours& c = theme.colours;
    const int side = boxSide(theme);
    const QRectF box(kBoxRing, (height() - side) / 2.0, side, side);
    const auto draw = [this](QPainter& painter, const QRectF& place) {
        const auto radius = m_round ? place.width() / 2 : 4.0;
        painter.drawRoundedRect(place, radius, radius);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, kBoxRing));
        painter.setBrush(c.page);
        draw(painter, box.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    painter.setPen(QPen(isEnabled() ? c.primary : c.quiet, kBoxEdge));
    painter.setBrush(isChecked() ? c.primary : c.page);
    draw(painter, box.adjusted(2, 2, -2, -2));
    if (isChecked()) {
        const int icon = theme.sizes.body;
        painter.drawPixmap(QPointF(box.center().x() - icon / 2.0, box.center().y() - icon / 2.0),
                           iconPixmap(Icon::Check, icon, c.onPrimary));
    }
    painter.setPen(isEnabled() ? c.ink : c.quiet);
    painter.setFont(theme.bodyFont(theme.sizes.body));
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), kBeside, m_label);
}

bool CheckBox::hitButton(const QPoint& place) const
{
    return rect().contains(place);
}

void CheckBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QCheckBox::keyPressEvent(event);
}

} // namespace carm::kit
