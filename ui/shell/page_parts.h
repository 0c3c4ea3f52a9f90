// Small things that the pages of every desktop do alike: what presenters say, shown with the parts of the
// kit.
#pragma once

#include "kit/buttons.h"
#include "kit/data_table.h"
#include "kit/fact_list.h"
#include "presenters/counter_state.h"
#include "presenters/messages.h"
#include "presenters/printed_entry.h"

class QBoxLayout;

namespace carm::kit {
class Notice;
class ScrollPage;
class StatusPill;
} // namespace carm::kit

namespace carm::shell {

/// Between groups and between parts of a group, and at the edges of a page, in pixels.
inline constexpr int kGroupGap = 24;
inline constexpr int kPartGap = 12;
inline constexpr int kPageMargin = 24;

kit::CellPill pillOf(presenters::StateTone tone);
/// Hides the pill when there is no state to show.
void showState(kit::StatusPill* pill, const presenters::StatePill& state);
/// Hides the notice when there is no message.
void showMessage(kit::Notice* notice, const std::optional<presenters::Message>& message);
QString whyAndMend(const presenters::Message& message);

kit::Button* newButton(kit::ButtonRole role, const char* name, QWidget* parent = nullptr);
std::vector<kit::Fact> factsOf(const std::vector<presenters::PrintedRow>& rows);
/// A scrolling page with a column in it, and what belongs into the column.
kit::ScrollPage* scrollingColumn(QWidget* parent, const char* name, QBoxLayout*& column);

} // namespace carm::shell
