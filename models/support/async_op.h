// One thing under way that ends exactly once: with a value, or because somebody cancelled it, its time was
// up, or its owner went. There is no way to wait for it and no way to forget it.
#pragma once

#include "support/ensure.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace carm {

enum class AsyncEnd {
    Completed, ///< the only one with a value; whether that is a success is the value's own matter
    Cancelled,
    TimedOut,
    Abandoned, ///< the operation was destroyed while under way
};

namespace detail {

/// The part of AsyncOp that does not depend on its type: the deadline and the life of the context.
class AsyncOpBase {
public:
    AsyncOpBase(const AsyncOpBase&) = delete;
    AsyncOpBase& operator=(const AsyncOpBase&) = delete;

protected:
    AsyncOpBase(QObject* context, int deadlineMs, std::function<void()> timedOut);
    ~AsyncOpBase();
    void stopTimer() { m_timer.stop(); }
    bool contextLives() const { return !m_context.isNull(); }

private:
    QPointer<QObject> m_context;
    QTimer m_timer;
};

} // namespace detail

/// `R` is mostly a Result<T, E>. To be used on the thread of its context only.
///   AsyncOp<Result<Reply, CallError>> op(this, 15'000, [this](AsyncEnd end, auto reply) { … });
/// The completion runs within complete(), cancel(), the destructor, or from the event loop at the deadline,
/// and may destroy the operation. When the context has gone first it does not run at all.
template <class R> class AsyncOp final : private detail::AsyncOpBase {
public:
    /// `value` is there if and only if the end is Completed.
    using Completion = std::function<void(AsyncEnd end, std::optional<R> value)>;

    /// `deadlineMs` counts from now and is above zero: every wait ends.
    AsyncOp(QObject* context, int deadlineMs, Completion done)
        : AsyncOpBase(context, deadlineMs, [this] { finish(AsyncEnd::TimedOut, std::nullopt); }),
          m_done(std::move(done))
    {
        CARM_ENSURE(m_done);
    }
    ~AsyncOp() { finish(AsyncEnd::Abandoned, std::nullopt); }

    /// False, and nothing happens, when it had ended before.
    bool complete(R value) { return finish(AsyncEnd::Completed, std::optional<R>(std::move(value))); }
    bool cancel() { return finish(AsyncEnd::Cancelled, std::nullopt); }
    bool isUnderWay() const { return m_done && contextLives(); }

private:
    bool finish(AsyncEnd end, std::optional<R> value)
    {
        const Completion done = std::exchange(m_done, nullptr);
        stopTimer();
        if (!done || !contextLives()) {
            return false;
        }
        done(end, std::move(value)); // may have destroyed this object: nothing of it is touched any more
        return true;
    }

    Completion m_done;
};

} // namespace carm
