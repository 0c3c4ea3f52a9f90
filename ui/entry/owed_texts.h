// What is owed, from the computation to the panel that shows it.
#pragma once

#include "presenters/kiosk_session.h"

namespace carm::kit {
class OwedPanel;
}

namespace carm::entry {

/// Amount, picture and note; an amount that is not known yet is not shown.
void showOwed(kit::OwedPanel* panel, const presenters::OwedView& owed, const presenters::Speaker& speaker);

} // namespace carm::entry
