// The colours of a state, for the pills of pages and those in tables.
#pragma once

#include "kit/icon_text.h"
#include "kit/theme.h"

namespace carm::kit {

struct PillColours {
    QColor ground;
    QColor edge; ///< of the outline and the icon
};

PillColours pillColoursOf(Tone tone, const Theme& theme);

} // namespace carm::kit
