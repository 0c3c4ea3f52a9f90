#include "kit/status_pill.h"

#include "kit/pill_colours.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kLeft = 12;
constexpr int kRight = 16;

} // namespace

PillColours pillColoursOf(Tone tone, const Theme& theme)
{
    const Colours& c = theme.colours;
    switch (tone) {
    case Tone::Ink:
        return {c.panel, c.quiet};
    case Tone::Success:
        return {c.successGround, c.success};
    case Tone::Warning:
        return {c.warningGround, c.warning};
    case Tone::Danger:
        return {c.dangerGround, c.danger};
    case Tone::Information:
        return {c.informationGround, c.information};
    }
    return {};
}

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
    const PillColours colours = pillColoursOf(m_tone, themeOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.ground);
    const int radius = std::min(height() / 2, 20);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace carm::kit
