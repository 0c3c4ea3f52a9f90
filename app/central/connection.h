// One client: TLS handshake, then requests one after another, each bounded in time and memory
// (client_limits.h). Everything runs on the server's thread; only the service core works elsewhere.
#pragma once

#include "asio.h"
#include "body_budget.h"
#include "central/public_service.h"
#include "client_limits.h"
#include "http_form.h"
#include "storage_thread.h"

#include <boost/beast/core/flat_buffer.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace carm::app {

/// What the connections of one server share; outlives them.
struct ServerParts {
    net::ssl::context& tls;
    StorageThread& storage;
    const central::PublicService& open;
    const Clock& clock;
    const Limits& limits;
    BodyBudget& bodies;
    int busyRetryAfterSeconds;
};

class Connection final : public std::enable_shared_from_this<Connection> {
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    Connection(Tcp::socket socket, const ServerParts& parts);

    /// Ends when the connection does. `self` keeps it alive until then.
    net::awaitable<void> run(std::shared_ptr<Connection> self);
    /// Ends after the answer to the request under way; at once when there is none.
    void finish();
    void abort();
    /// Since when it is the client's turn; nothing while the service works for it, or when it is ending.
    std::optional<SteadyTime> waitsForClientSince() const;

private:
    /// What happens when the time is up: reading can still be answered with 408.
    enum class AtDeadline { Close, StopReading };
    /// An answer that refuses the request; or nothing, when the client has gone.
    using Refusal = std::optional<central::Response>;

    /// Whether another request may follow on this connection.
    net::awaitable<bool> exchange();
    net::awaitable<bool> awaitFirstByte();
    net::awaitable<Result<central::Request, Refusal>> readRequest(RequestParser& parser, BodyShare& share);
    net::awaitable<Result<QByteArray, Refusal>> readBody(RequestParser& parser, BodyShare& share);
    net::awaitable<bool> inviteBody();
    net::awaitable<central::Response> answer(central::Request request);
    net::awaitable<bool> send(const central::Response& response, bool keepAlive, bool isToHead);
    net::awaitable<void> sayFarewell();
    Refusal refusalOfBody(const RequestParser& parser, const central::Request& head) const;
    Refusal refusalOfRead(ErrorCode error) const;

    void beginTurnOfClient(std::chrono::steady_clock::duration most, AtDeadline atDeadline);
    void endTurnOfClient();
    Tcp::socket& socket() { return m_stream.next_layer(); }

    const ServerParts& m_parts;
    net::ssl::stream<Tcp::socket> m_stream;
    boost::beast::flat_buffer m_buffer;
    net::steady_timer m_deadline;
    std::optional<SteadyTime> m_turnOfClient;
    int m_turn = 0;            ///< tells the time-out of an earlier turn from that of this one
    bool m_isLate = false;     ///< the deadline of the request under way has passed
    bool m_hasRequest = false; ///< at least one byte of a request is here and it is not answered yet
    bool m_isFinishing = false;
    bool m_isAborted = false;
};

} // namespace carm::app
