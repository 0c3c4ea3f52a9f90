#include "kit/icon_text.h"

#include "kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace carm::kit {
namespace {

constexpr int kIconGap = 8;
constexpr int kSlack = 4;

QColor colourOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Ink:
        return colours.ink;
    case Tone::Success:
        return colours.success;
    case Tone::Warning:
        return colours.warning;
    case Tone::Danger:
        return colours.danger;
    case Tone::Information:
        return colours.information;
    }
    return {};
}

} // namespace

IconText::IconText(TextRole role, QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_text(new Text(role, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kIconGap);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void IconText::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    refreshIcon();
}

void IconText::setTextRole(TextRole role)
{
    m_text->setTextRole(role);
}

void IconText::setText(const QString& text)
{
    m_text->setText(text);
}

QString IconText::text() const
{
    return m_text->text();
}

int IconText::naturalWidth() const
{
    m_text->ensurePolished();
    // A text that is set in lines may be some pixels wider than its letters one by one.
    return iconSide() + kIconGap + m_text->fontMetrics().horizontalAdvance(m_text->text()) + kSlack;
}

int IconText::iconSide() const
{
    // As tall as a line of its text, so that the two stand on the middle of each other.
    m_text->ensurePolished();
    return m_text->fontMetrics().height();
}

void IconText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshIcon();
    }
}

void IconText::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIcon();
}

void IconText::refreshIcon()
{
    const Theme& theme = themeOf(this);
    m_picture->setPixmap(iconPixmap(m_icon, iconSide(), colourOf(m_tone, theme.colours)));
}

} // namespace carm::kit
