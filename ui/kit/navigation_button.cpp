#include "kit/navigation_button.h"

#include "kit/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kMark = 4;
constexpr int kWayRing = 3;
constexpr int kWayTall = 10'000; ///< more than any wrapped label needs
constexpr int kWayText = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

NavigationButton::NavigationButton(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::NoContextMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NavigationButton::setTexts(const QString& label, const QString& count, const QString& accessibleName)
{
    m_label = label;
    m_count = count;
    setText(QString(label).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(accessibleName);
    updateGeometry();
    update();
}

void NavigationButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

QFont NavigationButton::labelFont() const
{
    const Theme& theme = themeOf(this);
    return theme.bodyFont(theme.sizes.body, true);
}

QSize NavigationButton::countSize() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.figureFont(theme.sizes.small, true));
    const int side = metrics.height() + 4;
    return {std::max(side, metrics.horizontalAdvance(m_count) + theme.space(2)), side};
}

int NavigationButton::countWidth() const
{
    return m_count.isEmpty() ? 0 : countSize().width() + themeOf(this).space(1);
}

QSize NavigationButton::sizeHint() const
{
    const int width = QFontMetrics(labelFont()).horizontalAdvance(m_label) + 1 + countWidth() +
                      4 * themeOf(this).space(1) + kMark;
    return {width, heightForWidth(width)};
}

QSize NavigationButton::minimumSizeHint() const
{
    int longest = 0;
    for (const QString& word : m_label.split(QLatin1Char(' '))) {
        longest = std::max(longest, QFontMetrics(labelFont()).horizontalAdvance(word));
    }
    const Theme& theme = themeOf(this);
    return {longest + 1 + countWidth() + 4 * theme.space(1) + kMark, theme.sizes.control};
}

int NavigationButton::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    const int room = std::max(1, width - countWidth() - 4 * theme.space(1) - kMark);
    const int text =
        QFontMetrics(labelFont()).boundingRect(QRect(0, 0, room, kWayTall), kWayText, m_label).height();
    return std::max(theme.sizes.control, text + theme.space(2));
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colours& c = theme.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse()) {
        painter.fillRect(rect(), c.page);
    }
    if (m_current) {
        painter.fillRect(QRect(0, 0, kMark, height()), c.primary);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, kWayRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    const int edge = kMark + 2 * theme.space(1);
    const QRect room = rect().adjusted(edge, 0, -2 * theme.space(1), 0);
    painter.setFont(labelFont());
    painter.setPen(m_current ? c.heading : c.link);
    painter.drawText(room.adjusted(0, 0, -countWidth(), 0), kWayText, m_label);
    if (!m_count.isEmpty()) {
        const QSize size = countSize();
        const QRectF pill(room.right() - size.width(), (height() - size.height()) / 2.0, size.width(),
                          size.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.primary);
        painter.drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
        painter.setFont(theme.figureFont(theme.sizes.small, true));
        painter.setPen(c.onPrimary);
        painter.drawText(pill, Qt::AlignCenter, m_count);
    }
}

void NavigationButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace carm::kit
