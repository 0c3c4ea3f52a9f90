// Icons as drawn shapes: sharp at every size, coloured by the theme, no image files.
#pragma once

#include <QIcon>
#include <QPixmap>

class QColor;

namespace carm::kit {

enum class Icon {
    None,
    Check,
    Warning,
    Error,
    Information,
    Offline,
    Online,
    Search,
    Back,
    Forward,
    Down,
    Remove,
    Add,
    Print,
    Undo,
    Waiting,
    Contrast,
    Help,
    Keyboard,
};

QPixmap iconPixmap(Icon icon, int pixels, const QColor& colour);
QIcon makeIcon(Icon icon, int pixels, const QColor& colour);

} // namespace carm::kit
