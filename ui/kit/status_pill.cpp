#include "kit/status_pill.h"

#include "kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kLeft = 12;
constexpr int kRight = 16;

} // namespace

StatusPill::StatusPill(QWidget* parent) : QWidget(parent), m_text(new IconText(TextRole::Quiet, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kLeft, 4, kRight, 4);
    row->addWidget(m_text);
}

QSize StatusPill::sizeHint() const
{
    const int width = m_text->naturalWidth() + kLeft + kRight;
    return {width, layout()->heightForWidth(width)};
}

void StatusPill::setStatus(Tone tone, Icon icon, const QString& text, const QString& explanation)
{
    m_tone = tone;
    m_text->setIcon(icon, tone);
    m_text->setText(text);
    setAccessibleName(text);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void StatusPill::paintEvent(QPaintEvent*)
{
    const Colours& c = themeOf(this).colours;
    QColor ground = c.panel;
    QColor edge = c.quiet;
    switch (m_tone) {
    case Tone::Ink:
        break;
    case Tone::Success:
        ground = c.successGround;
        edge = c.success;
        break;
    case Tone::Warning:
        ground = c.warningGround;
        edge = c.warning;
        break;
    case Tone::Danger:
        ground = c.dangerGround;
        edge = c.danger;
        break;
    case Tone::Information:
        ground = c.informationGround;
        edge = c.information;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    const int radius = std::min(height() / 2, 20);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace carm::kit
