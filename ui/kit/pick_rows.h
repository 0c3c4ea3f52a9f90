// Rows to pick from, and the type-ahead over them: accents, case and the order of words do not matter.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace carm::kit {

struct PickRow {
    QString key;     ///< goes back to the caller
    QString variant; ///< tells rows of one key apart; empty for most
    QString title;
    QString detail;   ///< second line
    QString trailing; ///< at the right end: a rate, a code
};

/// What fits to a typed text, best first.
using PickSource = std::function<std::vector<PickRow>(const QString& typed)>;

/// Rows whose title begins with the text, then those with a word that does, then those with that key.
std::vector<PickRow> filterRows(const std::vector<PickRow>& rows, const QString& typed);
/// The row whose title or key is the text; nothing when there is none.
const PickRow* rowNamedBy(const std::vector<PickRow>& rows, const QString& typed);

} // namespace carm::kit
