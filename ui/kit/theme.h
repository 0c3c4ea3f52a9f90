// Colour, type and size tokens, and the style sheet made of them. A page never names a colour or a size of
// its own; the high-contrast theme and the larger text sizes swap tokens and nothing else.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QWidget;

namespace carm::kit {

enum class Density { Kiosk, Desktop };
enum class Contrast { Normal, High };

struct Colours {
    QColor ink;
    QColor heading;
    QColor primary;
    QColor primaryHover;
    QColor onPrimary;
    QColor link;
    QColor focus;
    QColor success;
    QColor successGround;
    QColor warning;
    QColor warningGround;
    QColor danger;
    QColor dangerGround;
    QColor information;
    QColor informationGround;
    QColor page;
    QColor panel;
    QColor rule;
    QColor quiet; ///< hints and other secondary text, still 4.5:1
    QColor barValue;
    QColor barDuty;
    QColor barTax;
};

/// Pixels at the chosen text size.
struct Sizes {
    int body = 20;
    int small = 17;
    int label = 20;
    int section = 26;
    int title = 36;
    int amount = 56;
    int control = 56; ///< least height of fields and buttons
    int grid = 8;
};

struct Theme {
    Colours colours;
    Sizes sizes;
    Density density = Density::Kiosk;
    int textPercent = 100;

    int space(int units) const { return sizes.grid * units; }
    QFont bodyFont(int pixels, bool bold = false) const;
    QFont headingFont(int pixels) const;
    /// Body font with digits of one width.
    QFont figureFont(int pixels, bool bold = false) const;
};

/// `textPercent` is 100, 150 or 200.
Theme makeTheme(Density density, Contrast contrast, int textPercent);

/// Sets palette, font and style sheet of a window and everything below it.
void applyTheme(QWidget* window, const Theme& theme);

/// The theme of the nearest window, for parts that paint themselves.
const Theme& themeOf(const QWidget* widget);

} // namespace carm::kit
