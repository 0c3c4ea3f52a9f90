#include "kit/theme.h"

#include "kit/style_sheet.h"

#include <QPalette>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr char kThemeProperty[] = "carmTheme";

Colours normalColours()
{
    Colours colours;
    colours.ink = QColor(0x33, 0x33, 0x33);
    colours.heading = QColor(0x26, 0x37, 0x4A);
    colours.primary = QColor(0x26, 0x37, 0x4A);
    colours.primaryHover = QColor(0x1C, 0x57, 0x8A);
    colours.onPrimary = Qt::white;
    colours.link = QColor(0x28, 0x41, 0x62);
    colours.focus = QColor(0x05, 0x35, 0xD2);
    colours.success = QColor(0x1F, 0x6B, 0x00);
    colours.successGround = QColor(0xD8, 0xEE, 0xCA);
    colours.warning = QColor(0xB3, 0x54, 0x00);
    colours.warningGround = QColor(0xF9, 0xF4, 0xD4);
    colours.danger = QColor(0xB8, 0x06, 0x0A);
    colours.dangerGround = QColor(0xF3, 0xE9, 0xE8);
    colours.information = QColor(0x1B, 0x6F, 0x88);
    colours.informationGround = QColor(0xE3, 0xF6, 0xFB);
    colours.page = Qt::white;
    colours.panel = QColor(0xF5, 0xF5, 0xF5);
    colours.rule = QColor(0xCC, 0xCC, 0xCC);
    colours.quiet = QColor(0x5A, 0x5F, 0x66);
    colours.barValue = QColor(0x7A, 0x8C, 0x9E);
    colours.barDuty = QColor(0x1C, 0x57, 0x8A);
    colours.barTax = QColor(0xC7, 0x5B, 0x00);
    return colours;
}

Colours highContrastColours()
{
    const QColor yellow(0xFF, 0xE0, 0x00);
    Colours colours;
    colours.ink = Qt::white;
    colours.heading = Qt::white;
    colours.primary = yellow;
    colours.primaryHover = Qt::white;
    colours.onPrimary = Qt::black;
    colours.link = yellow;
    colours.focus = yellow;
    colours.success = Qt::white;
    colours.successGround = Qt::black;
    colours.warning = yellow;
    colours.warningGround = Qt::black;
    colours.danger = yellow;
    colours.dangerGround = Qt::black;
    colours.information = Qt::white;
    colours.informationGround = Qt::black;
    colours.page = Qt::black;
    colours.panel = QColor(0x1A, 0x1A, 0x1A);
    colours.rule = Qt::white;
    colours.quiet = Qt::white;
    colours.barValue = QColor(0x99, 0x99, 0x99);
    colours.barDuty = Qt::white;
    colours.barTax = yellow;
    return colours;
}

int scaled(int pixels, int percent)
{
    return (pixels * percent + 50) / 100;
}

/// Headings are large already: they grow by half of what the text grows, so that a page of twice the text
/// size still shows more than its title.
int scaledHeading(int pixels, int percent)
{
    return scaled(pixels, 100 + (percent - 100) / 2);
}

/// Wraps the theme so that it can hang on a window as a dynamic property.
struct ThemeHolder {
    Theme theme;
};

} // namespace

QFont Theme::bodyFont(int pixels, bool bold) const
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")}, -1);
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont Theme::headingFont(int pixels) const
{
    QFont font(QStringList{QStringLiteral("Lato"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")},
               -1);
    font.setPixelSize(pixels);
    font.setBold(true);
    return font;
}

QFont Theme::figureFont(int pixels, bool bold) const
{
    // Noto Sans draws all digits with one width by default.
    return bodyFont(pixels, bold);
}

Theme makeTheme(Density density, Contrast contrast, int textPercent)
{
    Theme theme;
    theme.density = density;
    theme.textPercent = textPercent;
    theme.colours = contrast == Contrast::High ? highContrastColours() : normalColours();
    const bool kiosk = density == Density::Kiosk;
    theme.sizes.body = scaled(kiosk ? 20 : 15, textPercent);
    theme.sizes.small = scaled(kiosk ? 17 : 13, textPercent);
    theme.sizes.label = theme.sizes.body;
    theme.sizes.section = scaled(kiosk ? 26 : 19, textPercent);
    theme.sizes.title = scaledHeading(kiosk ? 36 : 24, textPercent);
    theme.sizes.amount = scaledHeading(kiosk ? 56 : 36, textPercent);
    theme.sizes.control = std::max(kiosk ? 56 : 34, theme.sizes.body + theme.sizes.body / 2 + 8);
    return theme;
}

void applyTheme(QWidget* window, const Theme& theme)
{
    window->setProperty(kThemeProperty, QVariant::fromValue(ThemeHolder{theme}));
    QPalette palette;
    palette.setColor(QPalette::Window, theme.colours.page);
    palette.setColor(QPalette::Base, theme.colours.page);
    palette.setColor(QPalette::Text, theme.colours.ink);
    palette.setColor(QPalette::WindowText, theme.colours.ink);
    palette.setColor(QPalette::ButtonText, theme.colours.ink);
    palette.setColor(QPalette::Highlight, theme.colours.primary);
    palette.setColor(QPalette::HighlightedText, theme.colours.onPrimary);
    palette.setColor(QPalette::PlaceholderText, theme.colours.quiet);
    window->setPalette(palette);
    window->setFont(theme.bodyFont(theme.sizes.body));
    window->setStyleSheet(styleSheetOf(theme));
}

const Theme& themeOf(const QWidget* widget)
{
    static const Theme fallback = makeTheme(Density::Desktop, Contrast::Normal, 100);
    const QVariant held = widget->window()->property(kThemeProperty);
    return held.isValid() ? static_cast<const ThemeHolder*>(held.constData())->theme : fallback;
}

} // namespace carm::kit

Q_DECLARE_METATYPE(carm::kit::ThemeHolder)
