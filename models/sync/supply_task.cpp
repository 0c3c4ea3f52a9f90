#include "sync/supply_task.h"

#include <algorithm>
#include <utility>

namespace carm::sync {

bool SupplyTask::ended()
{
    return std::exchange(m_underWay, false);
}

void SupplyTask::waits(Instant nextAt, const QString& problem)
{
    m_failures = 0;
    m_floor = {};
    m_dueAt = nextAt;
    m_problem = problem;
}

void SupplyTask::failed(const QString& problem, qint64 retryAfterMs, const BackOff& backOff, Instant now,
                        RandomSource& random)
{
    m_failures = std::min(m_failures + 1, 64);
    m_floor = now + std::clamp<qint64>(retryAfterMs, 0, protocol::kLongestRetryAfterMs);
    m_dueAt = now + backOffMs(m_failures, retryAfterMs, backOff, random.next());
    m_problem = problem;
}

void SupplyTask::dropBackOff(Instant now)
{
    if (m_failures > 0) {
        m_dueAt = std::min(m_dueAt, std::max(m_floor, now));
    }
}

void SupplyTask::forgetTimes()
{
    m_floor = {};
    m_dueAt = {};
}

} // namespace carm::sync
