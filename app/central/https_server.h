// Accepts connections and bounds their number. Runs on one thread, that of its io_context.
#pragma once

#include "connection.h"

#include <list>

namespace carm::app {

struct ServerSettings {
    Limits limits;
    int busyRetryAfterSeconds;
};

class HttpsServer {
public:
    /// `acceptor` is listening. All references outlive the server.
    HttpsServer(net::io_context& context, Tcp::acceptor acceptor, net::ssl::context tls,
                StorageThread& storage, const central::PublicService& open, const Clock& clock,
                const ServerSettings& settings);
    HttpsServer(const HttpsServer&) = delete;
    HttpsServer& operator=(const HttpsServer&) = delete;

    void start();
    /// Takes no more requests, finishes those under way, cuts off what is left after Limits::shutdown. `done`
    /// is called when the last connection has gone.
    void stop(std::function<void()> done);

private:
    using Connections = std::list<std::shared_ptr<Connection>>;

    net::awaitable<void> acceptAll();
    void admit(Tcp::socket socket);
    void remove(Connections::iterator place, std::exception_ptr failure);
    bool makeRoom();

    const ServerSettings m_settings;
    net::io_context& m_context;
    Tcp::acceptor m_acceptor;
    net::ssl::context m_tls;
    BodyBudget m_bodies;
    ServerParts m_parts;
    net::steady_timer m_pause; ///< between attempts to accept
    net::steady_timer m_patience;
    Connections m_connections;
    std::function<void()> m_stopped;
};

} // namespace carm::app
