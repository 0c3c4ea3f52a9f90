// What an open draft shows beside its fields: differences, amounts beside those of the version before, how
// far submitting has come. Pure functions from values to texts. Inside the room only.
#pragma once

#include "presenters/importer_editor.h"
#include "presenters/kiosk_views.h"

namespace carm::presenters {

std::vector<DifferenceRow> differenceRows(const declaration::Draft& before, const declaration::Draft& after,
                                          const Speaker& speaker);
/// `amounts` as they were sealed with the version before.
std::vector<AmountsBeside> amountRows(const QJsonObject& amounts, const Computation& computation,
                                      const Speaker& speaker);
ProgressView importerProgress(const SigningState& signing, const Speaker& speaker);

/// What is left to do, by how many errors there are.
Message incompleteEntryMessage(int errors, const Speaker& speaker);
Message nothingChangedMessage(const Speaker& speaker);
Message templateMessage(const Speaker& speaker);
Message noNumbersLeftMessage(const Speaker& speaker);

} // namespace carm::presenters
