#include "https_server.h"

#include <boost/asio/co_spawn.hpp>

#include <QLoggingCategory>

#include <algorithm>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcServer, "carm.central.server")

} // namespace

HttpsServer::HttpsServer(net::io_context& context, Tcp::acceptor acceptor, net::ssl::context tls,
                         StorageThread& storage, const central::PublicService& open, const Clock& clock,
                         const ServerSettings& settings)
    : m_settings(settings), m_context(context), m_acceptor(std::move(acceptor)), m_tls(std::move(tls)),
      m_bodies(settings.limits.bodyBudgetBytes),
      m_parts{m_tls, storage, open, clock, m_settings.limits, m_bodies, settings.busyRetryAfterSeconds},
      m_pause(context), m_patience(context)
{
}

void HttpsServer::start()
{
    net::co_spawn(m_context, acceptAll(), &endOn);
}

net::awaitable<void> HttpsServer::acceptAll()
{
    while (m_acceptor.is_open()) {
        ErrorCode error;
        Tcp::socket socket = co_await m_acceptor.async_accept(into(error));
        if (!m_acceptor.is_open()) {
            break;
        }
        if (error) {
            // Mostly no file descriptors left; the client waits in the system's queue.
            qCWarning(lcServer) << "cannot accept" << error.value();
            m_pause.expires_after(m_settings.limits.acceptPause);
            co_await m_pause.async_wait(into(error));
        } else if (makeRoom()) {
            admit(std::move(socket));
        }
    }
}

void HttpsServer::admit(Tcp::socket socket)
{
    ErrorCode ignored; // only a matter of speed
    socket.set_option(Tcp::no_delay(true), ignored);
    const auto connection = std::make_shared<Connection>(std::move(socket), m_parts);
    const auto place = m_connections.insert(m_connections.end(), connection);
    net::co_spawn(m_context, connection->run(connection),
                  [this, place](std::exception_ptr failure) { remove(place, std::move(failure)); });
}

void HttpsServer::remove(Connections::iterator place, std::exception_ptr failure)
{
    m_connections.erase(place);
    endOn(failure);
    if (m_connections.empty() && m_stopped) {
        m_patience.cancel();
        std::exchange(m_stopped, nullptr)();
    }
}

/// When all places are taken, the client that has let us wait longest loses its place; false when none has
/// waited long enough: then the new one has to come again.
bool HttpsServer::makeRoom()
{
    if (m_connections.size() < m_settings.limits.mostConnections) {
        return true;
    }
    Connection* longest = nullptr;
    Connection::SteadyTime since = std::chrono::steady_clock::now() - m_settings.limits.evictable;
    for (const auto& connection : m_connections) {
        const auto waits = connection->waitsForClientSince();
        if (waits && *waits <= since) {
            since = *waits;
            longest = connection.get();
        }
    }
    if (longest == nullptr) {
        return false;
    }
    longest->abort();
    return true;
}

void HttpsServer::stop(std::function<void()> done)
{
    ErrorCode ignored; // it is closed in any case
    m_acceptor.close(ignored);
    m_pause.cancel();
    if (m_connections.empty()) {
        done();
        return;
    }
    m_stopped = std::move(done);
    for (const auto& connection : m_connections) {
        connection->finish();
    }
    m_patience.expires_after(m_settings.limits.shutdown);
    m_patience.async_wait([this](ErrorCode error) {
        if (!error) {
            for (const auto& connection : m_connections) {
                connection->abort();
            }
        }
    });
}

} // namespace carm::app
