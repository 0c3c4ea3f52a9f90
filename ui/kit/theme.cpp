#include "kit/theme.h"

#include "support/ensure.h"

#include <QEvent>
#include <QFontDatabase>
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
    colours.warning = QColor(0xEE, 0x71, 0x00);
    colours.warningGround = QColor(0xF9, 0xF4, 0xD4);
    colours.danger = QColor(0xB8, 0x06, 0x0A);
    colours.dangerGround = QColor(0xF3, 0xE9, 0xE8);
    colours.information = QColor(0x26, 0x9A, 0xBC);
    colours.informationGround = QColor(0xE3, 0xF6, 0xFB);
    colours.page = Qt::white;
    colours.panel = QColor(0xF5, 0xF5, 0xF5);
    colours.rule = QColor(0xCC, 0xCC, 0xCC);
    colours.quiet = QColor(0x5A, 0x5F, 0x66);
    colours.barValue = QColor(0xB7, 0xC4, 0xD1);
    colours.barDuty = QColor(0x1C, 0x57, 0x8A);
    colours.barTax = QColor(0xEE, 0x71, 0x00);
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

QString hex(const QColor& colour)
{
    return colour.name(QColor::HexRgb);
}

/// Wraps the theme so that it can hang on a window as a dynamic property.
struct ThemeHolder {
    Theme theme;
};

QString fieldSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral("QLineEdit, QPlainTextEdit, QComboBox { background: %1; color: %2; border: 2px solid %3;"
                          " border-radius: 6px; padding: 0 %4px; min-height: %5px; selection-background-color: %6;"
                          " selection-color: %7; }"
                          "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 3px solid %8; }"
                          "QLineEdit[invalid=\"true\"], QComboBox[invalid=\"true\"] { border: 3px solid %9; }"
                          "QLineEdit:disabled, QComboBox:disabled { background: %10; color: %11; }"
                          "QComboBox::drop-down { border: 0; width: %12px; }"
                          "QComboBox QAbstractItemView { background: %1; color: %2; border: 2px solid %3;"
                          " selection-background-color: %6; selection-color: %7; outline: 0; }"
                          "QCheckBox { spacing: %4px; }"
                          "QCheckBox::indicator { width: %13px; height: %13px; border: 2px solid %3; border-radius: 4px;"
                          " background: %1; }"
                          "QCheckBox::indicator:focus, QCheckBox:focus::indicator { border: 3px solid %8; }"
                          "QCheckBox::indicator:checked { background: %6; border-color: %6; }")
        .arg(hex(c.page), hex(c.ink), hex(c.quiet), QString::number(theme.space(2)),
             QString::number(theme.sizes.control - 6), hex(c.primary), hex(c.onPrimary), hex(c.focus), hex(c.danger))
        .arg(hex(c.panel), hex(c.quiet), QString::number(theme.sizes.control), QString::number(theme.sizes.body + 8));
}

QString buttonSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral(
               "QPushButton { min-height: %1px; padding: 0 %2px; border-radius: 6px; border: 2px solid %3;"
               " background: %4; color: %3; font-weight: 600; }"
               "QPushButton:hover { border-color: %5; color: %5; }"
               "QPushButton:focus { border: 3px solid %6; }"
               "QPushButton:disabled { color: %7; border-color: %8; background: %9; }"
               "QPushButton[role=\"primary\"] { background: %3; color: %10; border-color: %3; }"
               "QPushButton[role=\"primary\"]:hover { background: %5; border-color: %5; color: %10; }"
               "QPushButton[role=\"primary\"]:focus { border: 3px solid %6; outline: 2px solid %4; }"
               "QPushButton[role=\"primary\"]:disabled { background: %8; border-color: %8; color: %4; }"
               "QPushButton[role=\"link\"] { background: transparent; border: 2px solid transparent; color: %11;"
               " text-decoration: underline; padding: 0 %12px; text-align: left; }"
               "QPushButton[role=\"link\"]:focus { border: 3px solid %6; }"
               "QPushButton[role=\"quiet\"] { background: transparent; border: 2px solid transparent; color: %11;"
               " padding: 0 %12px; }"
               "QPushButton[role=\"quiet\"]:hover, QPushButton[role=\"quiet\"]:checked { border-color: %11; }"
               "QPushButton[role=\"quiet\"]:focus { border: 3px solid %6; }")
        .arg(QString::number(theme.sizes.control - 6), QString::number(theme.space(3)), hex(c.primary), hex(c.page),
             hex(c.primaryHover), hex(c.focus), hex(c.quiet), hex(c.rule), hex(c.panel))
        .arg(hex(c.onPrimary), hex(c.link), QString::number(theme.space(1)));
}

QString groundSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral("QWidget { color: %1; }"
                          "QWidget#window, QWidget[ground=\"page\"] { background: %2; }"
                          "QFrame[ground=\"panel\"] { background: %3; border: 1px solid %4; border-radius: 8px; }"
                          "QFrame[ground=\"success\"] { background: %5; border: 0; border-left: 6px solid %6; border-radius: 4px; }"
                          "QFrame[ground=\"warning\"] { background: %7; border: 0; border-left: 6px solid %8; border-radius: 4px; }"
                          "QFrame[ground=\"danger\"] { background: %9; border: 0; border-left: 6px solid %10; border-radius: 4px; }"
                          "QFrame[ground=\"information\"] { background: %11; border: 0; border-left: 6px solid %12; border-radius: 4px; }"
                          "QFrame[rule=\"true\"] { background: %4; max-height: 1px; min-height: 1px; border: 0; }"
                          "QScrollArea { border: 0; background: transparent; }"
                          "QScrollArea > QWidget > QWidget { background: transparent; }"
                          "QScrollBar:vertical { width: %13px; background: %3; }"
                          "QScrollBar::handle:vertical { background: %14; min-height: 48px; border-radius: 6px; margin: 2px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }"
                          "QLabel[tone=\"heading\"] { color: %15; }"
                          "QLabel[tone=\"quiet\"] { color: %14; }"
                          "QLabel[tone=\"danger\"] { color: %10; font-weight: 600; }"
                          "QLabel[tone=\"success\"] { color: %6; font-weight: 600; }"
                          "QToolTip { color: %1; background: %2; border: 1px solid %4; padding: 6px; }")
        .arg(hex(c.ink), hex(c.page), hex(c.panel), hex(c.rule), hex(c.successGround), hex(c.success),
             hex(c.warningGround), hex(c.warning), hex(c.dangerGround))
        .arg(hex(c.danger), hex(c.informationGround), hex(c.information), QString::number(theme.space(2)),
             hex(c.quiet), hex(c.heading));
}

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
    QFont font(QStringList{QStringLiteral("Lato"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")}, -1);
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
    theme.sizes.title = scaled(kiosk ? 36 : 24, textPercent);
    theme.sizes.amount = scaled(kiosk ? 56 : 34, textPercent);
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
    window->setStyleSheet(groundSheet(theme) + fieldSheet(theme) + buttonSheet(theme) +
                          QStringLiteral("* { font-family: 'Noto Sans'; } "
                                         "QWidget { font-size: %1px; }")
                              .arg(theme.sizes.body));
}

const Theme& themeOf(const QWidget* widget)
{
    static const Theme fallback = makeTheme(Density::Desktop, Contrast::Normal, 100);
    const QVariant held = widget->window()->property(kThemeProperty);
    return held.isValid() ? static_cast<const ThemeHolder*>(held.constData())->theme : fallback;
}

} // namespace carm::kit

Q_DECLARE_METATYPE(carm::kit::ThemeHolder)
