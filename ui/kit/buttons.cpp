#include "kit/buttons.h"

#include "kit/theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace carm::kit {
namespace {

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return QStringLiteral("primary");
    case ButtonRole::Secondary:
        return QStringLiteral("secondary");
    case ButtonRole::Link:
        return QStringLiteral("link");
    case ButtonRole::Quiet:
        return QStringLiteral("quiet");
    }
    return {};
}

} // namespace

Button::Button(ButtonRole role, QWidget* parent) : QPushButton(parent), m_role(role)
{
    setProperty("role", roleName(role));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void Button::setLabel(const QString& text, const QString& accessibleName)
{
    // An ampersand of the text is a letter here, never a shortcut.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
}

void Button::setLeadingIcon(Icon icon)
{
    m_icon = icon;
    setLayoutDirection(Qt::LeftToRight);
    refreshIcon();
}

void Button::setTrailingIcon(Icon icon)
{
    m_icon = icon;
    setLayoutDirection(Qt::RightToLeft);
    refreshIcon();
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::StyleChange) {
        refreshIcon();
    }
}

void Button::showEvent(QShowEvent* event)
{
    QPushButton::showEvent(event);
    refreshIcon();
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

void Button::refreshIcon()
{
    if (m_icon == Icon::None) {
        return;
    }
    const Theme& theme = themeOf(this);
    const int pixels = theme.sizes.body;
    const QColor colour = !isEnabled()                      ? theme.colours.quiet
                          : m_role == ButtonRole::Primary   ? theme.colours.onPrimary
                          : m_role == ButtonRole::Secondary ? theme.colours.primary
                                                            : theme.colours.link;
    setIcon(makeIcon(m_icon, pixels, colour));
    setIconSize(QSize(pixels, pixels));
}

} // namespace carm::kit
