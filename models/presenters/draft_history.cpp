#include "presenters/draft_history.h"

#include "support/ensure.h"

#include <utility>

namespace carm::presenters {
namespace {

using declaration::Draft;

constexpr std::size_t kMostSteps = 50;

Draft takeLast(std::deque<Draft>& steps)
{
    CARM_ENSURE(!steps.empty());
    Draft draft = std::move(steps.back());
    steps.pop_back();
    return draft;
}

} // namespace

void DraftHistory::remember(const Draft& before, const std::optional<declaration::FieldPath>& typed)
{
    m_after.clear();
    if (!typed || typed != m_lastTyped) {
        m_before.push_back(before);
    }
    if (m_before.size() > kMostSteps) {
        m_before.pop_front();
    }
    m_lastTyped = typed;
}

Draft DraftHistory::undo(const Draft& now)
{
    m_lastTyped.reset();
    Draft draft = takeLast(m_before);
    m_after.push_back(now);
    return draft;
}

Draft DraftHistory::redo(const Draft& now)
{
    m_lastTyped.reset();
    Draft draft = takeLast(m_after);
    m_before.push_back(now);
    return draft;
}

void DraftHistory::clear()
{
    m_before.clear();
    m_after.clear();
    m_lastTyped.reset();
}

} // namespace carm::presenters
