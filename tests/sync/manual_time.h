// Time and chance that a test turns by hand.
#pragma once

#include "support/clock.h"
#include "sync/back_off.h"

#include <algorithm>

namespace carm::test {

class ManualClock final : public Clock {
public:
    Instant now() const override { return instant; }
    QDate today() const override { return {2026, 3, 2}; }

    Instant instant{1'772'460'000'000}; // 2026-03-02T14:00:00Z
    void advance(qint64 ms) { instant.milliseconds += ms; }
};

/// xorshift32: one seed, one history.
class SeededRandom final : public sync::RandomSource {
public:
    explicit SeededRandom(quint32 seed) : m_state(std::max(seed * 2654435761U + 1U, 1U)) {}
    quint32 next() override
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }
    /// 0 … bound-1
    int below(int bound) { return static_cast<int>((quint64(next()) * quint64(bound)) >> 32); }
    bool chance(int percent) { return below(100) < percent; }

private:
    quint32 m_state;
};

/// Always the same fraction: the longest wait that jitter allows, or none.
class FixedRandom final : public sync::RandomSource {
public:
    explicit FixedRandom(quint32 value) : m_value(value) {}
    quint32 next() override { return m_value; }

private:
    quint32 m_value;
};

} // namespace carm::test
