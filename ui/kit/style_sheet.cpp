#include "kit/style_sheet.h"

namespace carm::kit {
namespace {

/// A ninth of the height of a heading is what the accents of its capitals need above it.
int accentRoom(int pixels)
{
    return (pixels + 8) / 9;
}

QString hex(const QColor& colour)
{
    return colour.name(QColor::HexRgb);
}

QString groundRule(const char* name, const QColor& ground, const QColor& edge)
{
    return QStringLiteral(
               "QFrame[ground=\"%1\"] { background: %2; border: 2px solid %3; border-radius: 8px; }")
        .arg(QLatin1String(name), hex(ground), hex(edge));
}

QString groundSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    const QString frames = groundRule("success", c.successGround, c.success) +
                           groundRule("warning", c.warningGround, c.warning) +
                           groundRule("danger", c.dangerGround, c.danger) +
                           groundRule("information", c.informationGround, c.information);
    return frames +
           QStringLiteral(
               "QWidget { color: %1; }"
               "QWidget[ground=\"page\"] { background: %2; }"
               "QFrame[ground=\"panel\"] { background: %3; border: 1px solid %4; border-radius: 8px; }"
               "QFrame[ground=\"sheet\"] { background: %2; border: 2px solid %4; border-radius: 8px; }"
               "QFrame[ground=\"band\"] { background: %3; border: 0; }"
               "QFrame[rule=\"true\"] { background: %4; max-height: 1px; min-height: 1px; border: 0; }")
               .arg(hex(c.ink), hex(c.page), hex(c.panel), hex(c.rule));
}

QString scrollSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral(
               "QScrollArea, QListView { border: 0; background: transparent; }"
               "QScrollArea > QWidget > QWidget { background: transparent; }"
               "QScrollBar:vertical { width: %1px; background: %2; border-radius: 8px; margin: 0; }"
               "QScrollBar::handle:vertical { background: %3; min-height: 56px; border-radius: 6px;"
               " margin: 4px; }"
               "QScrollBar:horizontal { height: %1px; background: %2; border-radius: 8px; margin: 0; }"
               "QScrollBar::handle:horizontal { background: %3; min-width: 56px; border-radius: 6px;"
               " margin: 4px; }"
               "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }"
               "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
        .arg(QString::number(theme.space(2) + 4), hex(c.panel), hex(c.quiet));
}

QString fontRule(const char* role, const QFont& font)
{
    return QStringLiteral("QLabel[role=\"%1\"] { font-family: '%2'; font-size: %3px; font-weight: %4; }")
        .arg(QLatin1String(role), font.families().value(0))
        .arg(font.pixelSize())
        .arg(font.bold() ? 700 : 400);
}

QString textSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    const Sizes& s = theme.sizes;
    return fontRule("title", theme.headingFont(s.title)) + fontRule("section", theme.headingFont(s.section)) +
           fontRule("body", theme.bodyFont(s.body)) + fontRule("name", theme.bodyFont(s.body)) +
           fontRule("strong", theme.bodyFont(s.label, true)) + fontRule("quiet", theme.bodyFont(s.small)) +
           fontRule("danger", theme.bodyFont(s.small)) +
           fontRule("figure", theme.figureFont(s.section, true)) +
           QStringLiteral(
               "QLabel { background: transparent; border: 0; }"
               // Accents of capital letters reach above the lines of this font.
               "QLabel[role=\"title\"] { padding-top: %4px; }"
               "QLabel[role=\"section\"] { padding-top: %5px; }"
               "QLabel[role=\"title\"], QLabel[role=\"section\"], QLabel[role=\"figure\"] { color: %1; }"
               "QLabel[role=\"quiet\"], QLabel[role=\"name\"] { color: %2; }"
               "QLabel[role=\"danger\"] { color: %3; }")
               .arg(hex(c.heading), hex(c.quiet), hex(c.danger), QString::number(accentRoom(s.title)),
                    QString::number(accentRoom(s.section)));
}

QString fieldSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 6px;"
                          " padding: 1px %4px; min-height: %5px; selection-background-color: %6;"
                          " selection-color: %7; }"
                          "QLineEdit[invalid=\"true\"] { border: 3px solid %9; padding: 0 %10px; }"
                          "QLineEdit:focus { border: 3px solid %8; padding: 0 %10px; }"
                          "QLineEdit:disabled { background: %11; color: %3; }")
        .arg(hex(c.page), hex(c.ink), hex(c.quiet), QString::number(theme.space(2)),
             QString::number(theme.sizes.control - 6), hex(c.primary), hex(c.onPrimary), hex(c.focus),
             hex(c.danger))
        .arg(QString::number(theme.space(2) - 1), hex(c.panel));
}

QString tableSheet(const Theme& theme)
{
    const Colours& c = theme.colours;
    return QStringLiteral("QTableView { background: %1; border: 0; outline: 0; }"
                          "QHeaderView { background: %2; border: 0; }"
                          "QHeaderView::section { background: %2; color: %3; font-weight: 700;"
                          " font-size: %5px; border: 0; border-bottom: 2px solid %4; padding: 0 %6px;"
                          " min-height: %7px; }")
        .arg(hex(c.page), hex(c.panel), hex(c.ink), hex(c.rule), QString::number(theme.sizes.small),
             QString::number(theme.space(1)), QString::number(theme.sizes.control));
}

} // namespace

QString styleSheetOf(const Theme& theme)
{
    return QStringLiteral("* { font-family: 'Noto Sans'; } QWidget { font-size: %1px; }")
               .arg(theme.sizes.body) +
           groundSheet(theme) + scrollSheet(theme) + textSheet(theme) + fieldSheet(theme) +
           tableSheet(theme);
}

} // namespace carm::kit
