// Small things that many pages of the counter do alike.
#pragma once

#include "kit/buttons.h"
#include "kit/data_table.h"
#include "kit/fact_list.h"
#include "presenters/counter_state.h"
#include "presenters/printed_entry.h"

class QBoxLayout;

namespace carm::kit {
class Notice;
class ScrollPage;
class StatusPill;
} // namespace carm::kit

namespace carm::counter {

/// Between groups and between parts of a group, in pixels.
inline constexpr int kGroupGap = 24;
inline constexpr int kPartGap = 12;
inline constexpr int kPageMargin = 24;

kit::CellPill pillOf(presenters::StateTone tone);
void showState(kit::StatusPill* pill, const presenters::StatePill& state);
/// Hides the notice when there is no message.
void showMessage(kit::Notice* notice, const std::optional<presenters::Message>& message);
QString whyAndMend(const presenters::Message& message);

/// What prints for the importer names the language where it is not the officer's own.
QString inLanguage(const QString& label, presenters::Language language, const presenters::Speaker& speaker);

/// Keeps a field as low as it is where a column has room left over.
void standAtTop(QWidget* field);

kit::Button* newButton(kit::ButtonRole role, const char* name, QWidget* parent = nullptr);
std::vector<kit::Fact> factsOf(const std::vector<presenters::PrintedRow>& rows);
/// A text above a figure.
QWidget* titled(QWidget* title, QWidget* figure);
/// A scrolling page with a column in it, and what belongs into the column.
kit::ScrollPage* scrollingColumn(QWidget* parent, const char* name, QBoxLayout*& column);

} // namespace carm::counter
