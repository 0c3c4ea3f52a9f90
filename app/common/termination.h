// SIGTERM and SIGINT as an event like any other, so that a program ends with its store closed and what was typed
// saved.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace carm::app {

/// One at a time. Where the system has no such signals, `asked` is never called.
class Termination {
public:
    /// `asked` runs on this thread's event loop, once per signal.
    explicit Termination(std::function<void()> asked);
    ~Termination();
    Termination(const Termination&) = delete;
    Termination& operator=(const Termination&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace carm::app
