// How a command reaches the service that runs: a socket in the data folder, for the folder's owner alone, so
// that an operator's order needs neither the key of the store nor the service stopped. One order and one
// answer for each connection (administration.h), one connection after another.
#pragma once

#include "administration.h"
#include "asio.h"
#include "storage_thread.h"
#include "support/clock.h"

#include <boost/asio/local/stream_protocol.hpp>

#include <memory>

namespace carm::app {

using LocalStream = net::local::stream_protocol;

/// The socket below `--data`.
QString adminSocketPathOf(const Options& options);

class AdminServer {
public:
    /// Listens at `path`. Whoever holds the lock of the store may do so: what lies there was left by a
    /// service that has ended. All references outlive the server.
    static Result<std::unique_ptr<AdminServer>, Trouble> open(net::io_context& context, const QString& path,
                                                              StorageThread& storage, const Clock& clock);

    void start();
    /// Takes no more orders and finishes the one under way.
    void stop();

private:
    AdminServer(LocalStream::acceptor acceptor, QString path, StorageThread& storage, const Clock& clock);
    net::awaitable<void> acceptAll();
    net::awaitable<void> serve(std::shared_ptr<LocalStream::socket> socket);
    net::awaitable<AdminAnswer> answer(QByteArray line);

    LocalStream::acceptor m_acceptor;
    const QString m_path;
    StorageThread& m_storage;
    const Clock& m_clock;
    net::steady_timer m_pause; ///< between attempts to accept
};

/// The answer of the service that runs with this data folder; nothing when none does.
std::optional<AdminAnswer> askService(const QString& path, const AdminOrder& order);

} // namespace carm::app
