// Work for the storage thread, awaited on the server's thread.
#pragma once

#include "asio.h"
#include "storage_thread.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/post.hpp>

#include <memory>
#include <optional>

namespace carm::app {

/// Runs `work(store, service)` on the storage thread and resumes on `executor` with the `T` that it gave;
/// nothing when the queue is full.
template <class T, class Work>
net::awaitable<std::optional<T>> callStorage(StorageThread& storage, net::any_io_executor executor, Work work)
{
    const auto begin = [&](auto handler) {
        // Shared, because a job can be copied and a handler cannot.
        const auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        const auto deliver = [executor, resume](std::optional<T> outcome) {
            net::post(executor, [resume, outcome = std::move(outcome)]() mutable {
                auto once = std::move(*resume);
                once(std::move(outcome));
            });
        };
        const bool isQueued =
            storage.post([deliver, work = std::move(work)](storage::CentralStore& store,
                                                           central::CentralService& service) {
                deliver(work(store, service));
            });
        if (!isQueued) {
            deliver(std::nullopt);
        }
    };
    co_return co_await net::async_initiate<const net::use_awaitable_t<>&, void(std::optional<T>)>(
        begin, net::use_awaitable);
}

} // namespace carm::app
