// The steps of a draft that can be taken back, and those that were taken back and can come again.
#pragma once

#include "declaration/draft.h"
#include "declaration/field.h"

#include <deque>
#include <optional>

namespace carm::presenters {

class DraftHistory {
public:
    /// Called before a change. Further typing in one field belongs to the same step.
    void remember(const declaration::Draft& before, const std::optional<declaration::FieldPath>& typed = {});
    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    /// The draft to go back to; `now` is what redo() gives again. Only while canUndo().
    declaration::Draft undo(const declaration::Draft& now);
    /// Only while canRedo().
    declaration::Draft redo(const declaration::Draft& now);
    void clear();

private:
    std::deque<declaration::Draft> m_before;
    std::deque<declaration::Draft> m_after;
    std::optional<declaration::FieldPath> m_lastTyped;
};

} // namespace carm::presenters
