// The clipboard of a spreadsheet as cells. Forgiving: whatever comes is somebody's work, so that a text that
// is no table is one cell, and a quote that never ends is a character.
#pragma once

#include "support/result.h"

#include <QStringList>

#include <vector>

namespace carm::presenters {

inline constexpr qsizetype kMostPastedCharacters = 4 * 1024 * 1024;

enum class PasteProblem {
    Empty,
    TooLarge, ///< beyond kMostPastedCharacters
};

/// Rows of cells without outer blanks; rows may differ in length, and no row at the end is empty. Cells stand
/// between tabs. A text without a tab is CSV when commas, or semicolons, part every row into the same number
/// of at least three cells; "1,234,567.00" and "Shirts, white, cotton" are one cell.
Result<std::vector<QStringList>, PasteProblem> pastedCells(const QString& text);

} // namespace carm::presenters
