#include "kit/amount_text.h"

#include "kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace carm::kit {

AmountText::AmountText(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountText::setAmount(const QString& amount, const QString& accessibleName)
{
    m_amount = amount;
    setAccessibleName(accessibleName);
    updateGeometry();
    update();
}

QSize AmountText::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.headingFont(theme.sizes.amount));
    return {metrics.horizontalAdvance(m_amount) + 1, metrics.height()};
}

QSize AmountText::minimumSizeHint() const
{
    return {themeOf(this).space(10), sizeHint().height()};
}

QFont AmountText::fittingFont() const
{
    const Theme& theme = themeOf(this);
    const int natural = std::max(1, sizeHint().width());
    const int pixels = natural <= width() ? theme.sizes.amount : theme.sizes.amount * width() / natural;
    return theme.headingFont(std::max(1, pixels));
}

void AmountText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fittingFont());
    painter.setPen(themeOf(this).colours.heading);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_amount);
}

} // namespace carm::kit
