// The memory that all request bodies together may take. Used on the server's thread only.
#pragma once

#include <cstddef>

namespace carm::app {

class BodyBudget {
public:
    explicit BodyBudget(std::size_t bytes) : m_free(bytes) {}

private:
    friend class BodyShare;
    std::size_t m_free;
};

/// What one request holds of the budget, until it goes. The first `freeBytes` of a body are not counted, so
/// that small requests pass while large ones wait for each other.
class BodyShare {
public:
    BodyShare(BodyBudget& budget, std::size_t freeBytes) : m_budget(budget), m_freeBytes(freeBytes) {}
    ~BodyShare() { m_budget.m_free += m_held; }
    BodyShare(const BodyShare&) = delete;
    BodyShare& operator=(const BodyShare&) = delete;

    /// False when the budget does not have it: nothing was taken.
    bool growTo(std::size_t bytes)
    {
        const std::size_t wanted = bytes > m_freeBytes ? bytes - m_freeBytes : 0;
        if (wanted <= m_held) {
            return true;
        }
        if (wanted - m_held > m_budget.m_free) {
            return false;
        }
        m_budget.m_free -= wanted - m_held;
        m_held = wanted;
        return true;
    }

private:
    BodyBudget& m_budget;
    const std::size_t m_freeBytes;
    std::size_t m_held = 0;
};

} // namespace carm::app
