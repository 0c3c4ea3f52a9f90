// The style sheet of a window, made of the tokens of a theme. Buttons and pictures paint themselves; the
// sheet dresses texts, fields and grounds.
#pragma once

#include "kit/theme.h"

namespace carm::kit {

QString styleSheetOf(const Theme& theme);

} // namespace carm::kit
