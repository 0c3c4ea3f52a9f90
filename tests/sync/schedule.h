// Virtual time: ticks of an engine and replies of central in the order of their moments.
#pragma once

#include "fake_central.h"

#include <algorithm>
#include <utility>

namespace carm::test {

using sync::operator+;

class Schedule {
public:
    Schedule(ManualClock& clock, FakeCentral& central) : m_clock(clock), m_central(central) {}

    void tickSoon() { m_isDueNow = true; }
    int ticks() const { return m_ticks; }

    /// The wall clock jumps; timers and replies under way do not.
    void jump(qint64 ms)
    {
        m_clock.advance(ms);
        m_central.shiftReplies(ms);
        m_nextTick = m_nextTick + ms;
    }

    /// `tick` does what is due and returns when it wants to be called again.
    template <class Tick> void run(qint64 ms, Tick tick)
    {
        const Instant end = m_clock.now() + ms;
        for (;;) {
            m_central.deliver();
            if (std::exchange(m_isDueNow, false) || m_nextTick <= m_clock.now()) {
                const qint64 wait = tick();
                m_nextTick = m_clock.now() + std::max<qint64>(wait, 0);
                ++m_ticks;
                continue;
            }
            const auto delivery = m_central.nextDelivery();
            const Instant next = delivery ? std::min(*delivery, m_nextTick) : m_nextTick;
            if (next > end) {
                m_clock.instant = end;
                return;
            }
            m_clock.instant = std::max(next, m_clock.now());
        }
    }

private:
    ManualClock& m_clock;
    FakeCentral& m_central;
    Instant m_nextTick;
    bool m_isDueNow = true;
    int m_ticks = 0;
};

} // namespace carm::test
