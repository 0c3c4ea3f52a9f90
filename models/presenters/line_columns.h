// The columns of the table of lines: which field each is, what it shows, and how a text that somebody pasted
// is recognised. Inside the room only.
#pragma once

#include "presenters/line_table_model.h"

namespace carm::presenters {

bool isComputedColumn(int column);
/// Nothing for a computed column.
std::optional<declaration::Field> fieldOfColumn(int column);
/// Nothing for a field that the table does not show.
std::optional<int> columnOfField(declaration::Field field);
QString columnHeading(int column, const Speaker& speaker);

/// A stored text as people read it: codes with their names, figures in the habit of the language.
QString shownText(int column, const declaration::DraftLine& line, const EntryEditor& editor,
                  const Speaker& speaker);

/// What to choose from in that line; empty where the cell is typed freely.
std::vector<Choice> columnChoices(int column, const declaration::DraftLine& line, const EntryEditor& editor,
                                  const Speaker& speaker);

/// The choice that `typed` means: its code, its name or its short form, in either spelling of case; nothing
/// when it is none or the column has none.
std::optional<Choice> recognisedChoice(const QString& typed, const std::vector<Choice>& choices);

} // namespace carm::presenters
