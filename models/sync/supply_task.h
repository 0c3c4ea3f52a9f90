// One thing that a terminal fetches from central again and again: whether it is under way, when it is due,
// and what went wrong last.
#pragma once

#include "protocol/central_api.h"
#include "sync/back_off.h"

#include <QString>

namespace carm::sync {

class SupplyTask {
public:
    bool isDue(Instant now) const { return !m_underWay && m_dueAt <= now; }
    bool isUnderWay() const { return m_underWay; }
    Instant dueAt() const { return m_dueAt; }
    const QString& problem() const { return m_problem; }

    void started() { m_underWay = true; }
    /// False when it was not under way: the call was completed twice.
    bool ended();
    /// Nothing more to do before `nextAt`; `problem` is empty when all is well.
    void waits(Instant nextAt, const QString& problem);
    void failed(const QString& problem, qint64 retryAfterMs, const BackOff& backOff, Instant now,
                RandomSource& random);
    /// What has not failed keeps its time.
    void dropBackOff(Instant now);
    /// The clock was set back: what was to be waited for is not known any more.
    void forgetTimes();

private:
    bool m_underWay = false;
    int m_failures = 0; ///< in a row
    Instant m_dueAt;
    Instant m_floor; ///< Retry-After
    QString m_problem;
};

} // namespace carm::sync
