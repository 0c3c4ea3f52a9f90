#include "kit/text.h"

#include "kit/theme.h"

#include <QEvent>
#include <QStyle>

namespace carm::kit {
namespace {

QString toneOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Section:
    case TextRole::Amount:
        return QStringLiteral("heading");
    case TextRole::Quiet:
        return QStringLiteral("quiet");
    case TextRole::Danger:
        return QStringLiteral("danger");
    case TextRole::Success:
        return QStringLiteral("success");
    case TextRole::Body:
    case TextRole::Strong:
        return QStringLiteral("body");
    }
    return {};
}

QFont fontOf(TextRole role, const Theme& theme)
{
    switch (role) {
    case TextRole::Title:
        return theme.headingFont(theme.sizes.title);
    case TextRole::Section:
        return theme.headingFont(theme.sizes.section);
    case TextRole::Amount:
        return theme.headingFont(theme.sizes.amount);
    case TextRole::Strong:
        return theme.bodyFont(theme.sizes.label, true);
    case TextRole::Quiet:
    case TextRole::Danger:
        return theme.bodyFont(theme.sizes.small);
    case TextRole::Body:
    case TextRole::Success:
        return theme.bodyFont(theme.sizes.body);
    }
    return {};
}

} // namespace

Text::Text(TextRole role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(role);
}

void Text::setTextRole(TextRole role)
{
    m_role = role;
    setProperty("tone", toneOf(role));
    style()->unpolish(this);
    style()->polish(this);
    refreshFont();
}

void Text::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshFont();
    }
}

void Text::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    refreshFont();
}

void Text::refreshFont()
{
    // The style sheet's size would win over setFont; a sheet of its own wins over the window's.
    const QFont wanted = fontOf(m_role, themeOf(this));
    const QString sheet = QStringLiteral("font-family: '%1'; font-size: %2px; font-weight: %3;")
                              .arg(wanted.families().value(0))
                              .arg(wanted.pixelSize())
                              .arg(wanted.bold() ? 700 : 400);
    if (styleSheet() != sheet) {
        setStyleSheet(sheet);
    }
}

} // namespace carm::kit
