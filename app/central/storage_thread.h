// The thread that owns the store's only connection and everything that uses it. Requests reach it through a
// queue of bounded length.
#pragma once

#include "central/central_service.h"
#include "storage/central_store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace carm::app {

class StorageThread {
public:
    using Job = std::function<void(storage::CentralStore&, central::CentralService&)>;
    /// Runs on the new thread; the store that it gives never leaves it.
    using OpenStore = std::function<Result<std::unique_ptr<storage::CentralStore>, storage::OpenError>()>;
    using MakeService = std::function<central::CentralService(storage::CentralStore&)>;

    explicit StorageThread(std::size_t queueLength) : m_queueLength(queueLength) {}
    /// Finishes what is queued, then closes the store.
    ~StorageThread();
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// Returns when the store is open, or has failed to.
    Result<void, storage::OpenError> start(OpenStore openStore, MakeService makeService);
    /// False when the queue is full: nothing was queued.
    bool post(Job job);

private:
    using Opened = std::promise<Result<void, storage::OpenError>>;
    void run(const OpenStore& openStore, const MakeService& makeService, Opened opened);
    void work(storage::CentralStore& store, central::CentralService& service);

    const std::size_t m_queueLength;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace carm::app
