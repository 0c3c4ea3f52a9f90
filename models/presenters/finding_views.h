// Everything that is to be mended in an entry, ready to be listed and jumped to.
#pragma once

#include "presenters/kiosk_session.h"

namespace carm::presenters {

/// What the rules and the computation found, and free texts that hold the number of a payment card, which is
/// kept nowhere. Errors first, in the order of the form.
std::vector<FindingView> findingViews(const EntryEditor& editor, const Speaker& speaker);

bool hasErrors(const std::vector<FindingView>& findings);

} // namespace carm::presenters
