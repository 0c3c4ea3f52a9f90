// Single durations of one action, and what is told of them: the median and the slowest in a hundred.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace carm::bench {

class Durations {
public:
    template <class Action> void time(const Action& action)
    {
        const auto start = std::chrono::steady_clock::now();
        action();
        m_milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }

    /// Counters p50_ms, p99_ms, worst_ms and samples of the JSON report.
    void report(benchmark::State& state)
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        state.counters["p50_ms"] = percentile(50);
        state.counters["p99_ms"] = percentile(99);
        state.counters["worst_ms"] = m_milliseconds.empty() ? 0 : m_milliseconds.back();
        state.counters["samples"] = static_cast<double>(m_milliseconds.size());
    }

private:
    /// The smallest duration that at least `percent` in a hundred do not exceed.
    double percentile(std::size_t percent) const
    {
        const std::size_t rank = (m_milliseconds.size() * percent + 99) / 100;
        return m_milliseconds.empty() ? 0 : m_milliseconds[std::max<std::size_t>(rank, 1) - 1];
    }

    std::vector<double> m_milliseconds;
};

} // namespace carm::bench
