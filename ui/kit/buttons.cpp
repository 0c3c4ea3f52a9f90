#include "kit/buttons.h"

#include "kit/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kRing = 3; ///< focus ring, and the gap inside it
constexpr int kGap = 2;
constexpr int kRadius = 6;
constexpr int kKeycapPixels = 20;
constexpr int kKeycapHeight = 56;
constexpr int kDesktopKeycapHeight = 40;
constexpr int kTall = 10'000; ///< more than any wrapped text needs
constexpr int kWrapped = Qt::AlignVCenter | Qt::TextWordWrap;

int longestWord(const QString& text, const QFontMetrics& metrics)
{
    int longest = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest;
}

int keycapHeight(const Theme& theme)
{
    return theme.density == Density::Kiosk ? kKeycapHeight
                                           : std::max(kDesktopKeycapHeight, theme.sizes.control);
}

} // namespace

struct Button::Paint {
    QColor ground = Qt::transparent;
    QColor edge = Qt::transparent;
    QColor ink;
};

Button::Button(ButtonRole role, QWidget* parent) : QPushButton(parent), m_role(role)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::NoContextMenu);
    QSizePolicy policy(role == ButtonRole::Link ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                       QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void Button::setLabel(const QString& text, const QString& accessibleName)
{
    m_label = text;
    // An ampersand of the text is a letter here, never a shortcut.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
    updateGeometry();
    update();
}

void Button::setLeadingIcon(Icon icon)
{
    m_icon = icon;
    m_iconLeads = true;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(Icon icon)
{
    m_icon = icon;
    m_iconLeads = false;
    updateGeometry();
    update();
}

void Button::setTextPixels(int pixels)
{
    m_textPixels = pixels;
    updateGeometry();
}

void Button::setKeycap(bool keycap)
{
    m_keycap = keycap;
    setSizePolicy(keycap ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Minimum);
    updateGeometry();
}

QFont Button::labelFont(const Theme& theme) const
{
    int pixels = m_textPixels > 0 ? m_textPixels : theme.sizes.body;
    if (m_keycap) {
        // Keys share the width of the window: their letters are large already and grow by half.
        pixels = kKeycapPixels * (100 + theme.textPercent) / 200;
    }
    QFont font = theme.bodyFont(pixels, m_role != ButtonRole::Link);
    font.setUnderline(m_role == ButtonRole::Link);
    return font;
}

int Button::padding(const Theme& theme) const
{
    if (m_keycap) {
        return kRing;
    }
    if (m_role == ButtonRole::Link) {
        return kRing + 1; // its text stands in line with the text around it
    }
    const bool framed = m_role == ButtonRole::Primary || m_role == ButtonRole::Secondary;
    return framed ? theme.space(3) : theme.space(1) + kRing;
}

int Button::iconRoom(const Theme& theme) const
{
    if (m_icon == Icon::None) {
        return 0;
    }
    return theme.sizes.body + (m_label.isEmpty() ? 0 : theme.space(1));
}

QSize Button::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int text = m_label.isEmpty() ? 0 : QFontMetrics(labelFont(theme)).horizontalAdvance(m_label) + 1;
    const int width = std::max(theme.sizes.control, text + iconRoom(theme) + 2 * padding(theme));
    return {width, heightForWidth(width)};
}

QSize Button::minimumSizeHint() const
{
    const Theme& theme = themeOf(this);
    const int text = longestWord(m_label, QFontMetrics(labelFont(theme))) + 1;
    const int width = std::max(theme.sizes.control, text + iconRoom(theme) + 2 * padding(theme));
    return {width, m_keycap ? keycapHeight(theme) : theme.sizes.control};
}

int Button::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    if (m_keycap) {
        return keycapHeight(theme);
    }
    const int room = std::max(1, width - 2 * padding(theme) - iconRoom(theme));
    const QFontMetrics metrics(labelFont(theme));
    const int text = metrics.boundingRect(QRect(0, 0, room, kTall), kWrapped, m_label).height();
    return std::max(theme.sizes.control, text + theme.space(2));
}

Button::Paint Button::paintOf(const Theme& theme) const
{
    const Colours& c = theme.colours;
    const bool hovered = underMouse() || isDown();
    switch (m_role) {
    case ButtonRole::Primary:
        if (!isEnabled()) {
            return {c.panel, c.rule, c.quiet};
        }
        return {hovered ? c.primaryHover : c.primary, hovered ? c.primaryHover : c.primary, c.onPrimary};
    case ButtonRole::Secondary:
        if (!isEnabled()) {
            return {c.panel, c.rule, c.quiet};
        }
        return {isChecked() ? c.primary : c.page, hovered ? c.primaryHover : c.primary,
                isChecked() ? c.onPrimary : (hovered ? c.primaryHover : c.primary)};
    case ButtonRole::Link:
        return {Qt::transparent, Qt::transparent,
                !isEnabled() ? c.quiet : (hovered ? c.primaryHover : c.link)};
    case ButtonRole::Quiet:
        if (isChecked()) {
            return {c.primary, c.primary, c.onPrimary};
        }
        return {Qt::transparent, hovered && isEnabled() ? c.link : QColor(Qt::transparent),
                isEnabled() ? c.link : c.quiet};
    }
    return {};
}

void Button::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Paint paint = paintOf(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus()) {
        // The ring, then a gap in the colour of the page, so that it shows on every ground.
        painter.setBrush(theme.colours.page);
        painter.setPen(QPen(theme.colours.focus, kRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), kRadius + 2, kRadius + 2);
        body.adjust(kRing + kGap - 1, kRing + kGap - 1, 1 - kRing - kGap, 1 - kRing - kGap);
    }
    painter.setBrush(paint.ground);
    painter.setPen(paint.edge == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(paint.edge, 2));
    painter.drawRoundedRect(body, kRadius, kRadius);
    paintLabel(painter, theme, paint.ink);
}

void Button::paintLabel(QPainter& painter, const Theme& theme, const QColor& ink) const
{
    const int icon = iconRoom(theme);
    const QFont font = labelFont(theme);
    const QFontMetrics metrics(font);
    QRect room = rect().adjusted(padding(theme), 0, -padding(theme), 0);
    room.adjust(m_iconLeads ? icon : 0, 0, m_iconLeads ? 0 : -icon, 0);
    QRect text = metrics.boundingRect(QRect(0, 0, room.width(), kTall), kWrapped, m_label);
    const int left =
        m_role == ButtonRole::Link ? room.left() : room.left() + (room.width() - text.width()) / 2;
    text.moveTopLeft({m_label.isEmpty() ? room.left() : left, (height() - text.height()) / 2});
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(text.adjusted(0, 0, 1, 0),
                     (m_role == ButtonRole::Link ? Qt::AlignLeft : Qt::AlignHCenter) | kWrapped, m_label);
    if (m_icon == Icon::None) {
        return;
    }
    const int side = theme.sizes.body;
    int x = m_iconLeads ? text.left() - icon : text.right() + icon - side;
    if (m_label.isEmpty()) {
        x = (width() - side) / 2;
    }
    painter.drawPixmap(x, (height() - side) / 2, iconPixmap(m_icon, side, ink));
}

void Button::keyPressEvent(QKeyEvent* event)
{
    // Enter presses the button that has the focus, as people expect from any form.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace carm::kit
