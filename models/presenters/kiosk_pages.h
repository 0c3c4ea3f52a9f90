// The order of the kiosk's pages, and their names in a stored draft.
#pragma once

#include "presenters/kiosk_session.h"

namespace carm::presenters {

/// The last page follows itself.
KioskPage pageAfter(KioskPage page);

/// "welcome" for the page on which there is nothing to come back to.
QString pageToText(KioskPage page);
/// Welcome for a name that this version does not know.
KioskPage pageFromText(const QString& text);

} // namespace carm::presenters
