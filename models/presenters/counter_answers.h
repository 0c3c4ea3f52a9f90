// Answers of the backend for an object that may have gone, or turned to something else, before they come.
#pragma once

#include "presenters/counter_backend.h"

namespace carm::presenters {

class Answers {
public:
    /// `done` for the asker as it stands now: dropped when this object has gone or dropAll() was called
    /// since.
    template <class T> Done<T> forNow(Done<T> done) const
    {
        return [done = std::move(done), round = *m_round,
                current = std::weak_ptr<int>(m_round)](const Result<T, outbox::StoreError>& result) {
            if (const auto now = current.lock(); now && *now == round) {
                done(result);
            }
        };
    }

    std::function<void()> forNow(std::function<void()> done) const
    {
        return [done = std::move(done), round = *m_round, current = std::weak_ptr<int>(m_round)] {
            if (const auto now = current.lock(); now && *now == round) {
                done();
            }
        };
    }

    void dropAll() { ++*m_round; }

private:
    std::shared_ptr<int> m_round = std::make_shared<int>(0);
};

} // namespace carm::presenters
