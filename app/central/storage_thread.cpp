#include "storage_thread.h"

namespace carm::app {

StorageThread::~StorageThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

Result<void, storage::OpenError> StorageThread::start(OpenStore openStore, MakeService makeService)
{
    CARM_ENSURE(!m_thread.joinable());
    Opened opened;
    auto outcome = opened.get_future();
    m_thread = std::thread(
        [this, openStore = std::move(openStore), makeService = std::move(makeService),
         promise = std::move(opened)]() mutable { run(openStore, makeService, std::move(promise)); });
    return outcome.get();
}

bool StorageThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ends || m_jobs.size() >= m_queueLength) {
            return false;
        }
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

void StorageThread::run(const OpenStore& openStore, const MakeService& makeService, Opened opened)
{
    auto store = openStore();
    if (!store) {
        opened.set_value(fail(store.error()));
        return;
    }
    central::CentralService service = makeService(*store.value());
    opened.set_value(Result<void, storage::OpenError>());
    work(*store.value(), service);
}

void StorageThread::work(storage::CentralStore& store, central::CentralService& service)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_jobs.empty()) {
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(store, service);
    }
}

} // namespace carm::app
