// A thread with an event loop for the store, the sync engines and the sockets: what runs on it may wait for the
// disk, the pages never do.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace carm::app {

class EngineThread {
public:
    EngineThread();
    /// Runs what was posted before, then ends the thread.
    ~EngineThread();
    EngineThread(const EngineThread&) = delete;
    EngineThread& operator=(const EngineThread&) = delete;

    /// Jobs run one after another, in the order of the calls.
    void post(std::function<void()> job);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the thread
};

} // namespace carm::app
