#include "print/styles.h"

#include "print/paper.h"

namespace carm::print {
namespace {

constexpr qreal kLeading = 1.36;
constexpr qreal kHeadingLeading = 1.2;
/// Light enough to read and to decode over, dark enough to be seen on a copy.
const QColor kPracticeInk(0xF0, 0xF2, 0xF4);

/// A trace of letter spacing keeps "fi" and "fl" two letters each, so that the text can be searched and read
/// aloud.
QFont withoutLigatures(QFont font)
{
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle bodyStyle(const kit::Theme& theme, qreal size, const QColor& colour, bool bold = false)
{
    const qreal pixels = points(size);
    return {withoutLigatures(theme.figureFont(qRound(pixels), bold)), colour, pixels * kLeading};
}

TextStyle headingStyle(const kit::Theme& theme, qreal size, const QColor& colour)
{
    const qreal pixels = points(size);
    return {withoutLigatures(theme.headingFont(qRound(pixels))), colour, pixels * kHeadingLeading};
}

} // namespace

Styles makeStyles()
{
    const kit::Theme theme = kit::makeTheme(kit::Density::Desktop, kit::Contrast::Normal, 100);
    const kit::Colours& colours = theme.colours;
    return {.title = headingStyle(theme, 17, colours.heading),
            .heading = headingStyle(theme, 11, colours.heading),
            .body = bodyStyle(theme, 8.5, colours.ink),
            .strong = bodyStyle(theme, 8.5, colours.ink, true),
            .quiet = bodyStyle(theme, 7.5, colours.quiet),
            .fine = bodyStyle(theme, 7.5, colours.ink),
            .tiny = bodyStyle(theme, 6.5, colours.quiet),
            .number = bodyStyle(theme, 13, colours.heading, true),
            .figure = bodyStyle(theme, 11, colours.ink),
            .owed = bodyStyle(theme, 20, colours.heading, true),
            .impression = bodyStyle(theme, 10, colours.heading, true),
            .practice = headingStyle(theme, 112, kPracticeInk),
            .rule = colours.rule,
            .panel = colours.panel,
            .accent = colours.heading};
}

Styles makeRollStyles()
{
    Styles styles = makeStyles();
    for (TextStyle* style : {&styles.title, &styles.heading, &styles.body, &styles.strong, &styles.quiet,
                             &styles.fine, &styles.tiny, &styles.number, &styles.figure, &styles.owed}) {
        style->colour = Qt::black;
    }
    styles.rule = Qt::black;
    styles.panel = Qt::white;
    styles.accent = Qt::black;
    return styles;
}

} // namespace carm::print
