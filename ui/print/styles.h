// Type and colours on paper, made of the tokens that the screen has.
#pragma once

#include "kit/theme.h"

namespace carm::print {

struct TextStyle {
    QFont font;
    QColor colour;
    qreal leading; ///< from one line to the next
};

struct Styles {
    TextStyle title;
    TextStyle heading;
    TextStyle body;
    TextStyle strong;
    TextStyle quiet;      ///< labels and second lines
    TextStyle fine;       ///< the computation
    TextStyle tiny;       ///< footer and captions
    TextStyle number;     ///< of the transaction
    TextStyle figure;     ///< totals
    TextStyle owed;       ///< the total to pay
    TextStyle impression; ///< in the room of the stamp
    TextStyle practice;   ///< across the page
    QColor rule;
    QColor panel;
    QColor accent;
};

Styles makeStyles();
/// For a thermal printer: it knows black and no other ink, and sets grey as loose dots.
Styles makeRollStyles();

} // namespace carm::print
