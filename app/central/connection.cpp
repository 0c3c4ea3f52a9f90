#include "connection.h"

#include "central/admission.h"
#include "central/problem.h"
#include "storage_call.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <array>

namespace carm::app {
namespace {

constexpr std::size_t kReadBytes = 4 * 1024;
constexpr std::size_t kBodyStepBytes = 16 * 1024;
constexpr char kContinue[] = "HTTP/1.1 100 Continue\r\n\r\n";

bool expectsContinue(const RequestHead& head)
{
    return boost::beast::iequals(head[http::field::expect], "100-continue");
}

} // namespace

Connection::Connection(Tcp::socket socket, const ServerParts& parts)
    : m_parts(parts), m_stream(std::move(socket), parts.tls), m_buffer(parts.limits.bufferBytes),
      m_deadline(m_stream.get_executor())
{
}

net::awaitable<void> Connection::run(std::shared_ptr<Connection>)
{
    ErrorCode error;
    beginTurnOfClient(m_parts.limits.handshake, AtDeadline::Close);
    co_await m_stream.async_handshake(net::ssl::stream_base::server, into(error));
    if (error) {
        endTurnOfClient();
        co_return;
    }
    bool another = true;
    while (another && !m_isFinishing) {
        another = co_await exchange();
    }
    if (!m_isAborted) {
        co_await sayFarewell();
    }
    endTurnOfClient();
}

net::awaitable<bool> Connection::exchange()
{
    const bool hasByte = co_await awaitFirstByte();
    if (!hasByte) {
        co_return false;
    }
    m_hasRequest = true;
    beginTurnOfClient(m_parts.limits.request, AtDeadline::StopReading);
    RequestParser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_parts.limits.headerBytes));
    parser.body_limit(m_parts.limits.bodyBytes);
    BodyShare share(m_parts.bodies, m_parts.limits.freeBodyBytes);
    auto request = co_await readRequest(parser, share);
    endTurnOfClient();
    const bool isToHead = parser.is_header_done() && parser.get().method() == http::verb::head;
    bool another = false;
    if (request) {
        const bool keepAlive = parser.keep_alive() && !isToHead;
        const central::Response response = co_await answer(std::move(request).value());
        another = co_await send(response, keepAlive, isToHead);
    } else if (request.error()) {
        const central::Response response = *std::move(request).error();
        another = co_await send(response, false, isToHead);
    } else {
        abort();
    }
    m_hasRequest = false;
    co_return another;
}

net::awaitable<bool> Connection::awaitFirstByte()
{
    if (m_buffer.size() > 0) {
        co_return true; // the next request came with the one before
    }
    ErrorCode error;
    beginTurnOfClient(m_parts.limits.idle, AtDeadline::Close);
    const std::size_t count = co_await m_stream.async_read_some(m_buffer.prepare(kReadBytes), into(error));
    m_buffer.commit(count);
    co_return !error;
}

net::awaitable<Result<central::Request, Connection::Refusal>> Connection::readRequest(RequestParser& parser,
                                                                                      BodyShare& share)
{
    ErrorCode error;
    // The parser's own limit is for each line; the sum is counted here.
    std::size_t headBytes = 0;
    while (!parser.is_header_done()) {
        headBytes += co_await http::async_read_some(m_stream, m_buffer, parser, into(error));
        if (error || m_isLate) {
            co_return fail(refusalOfRead(error));
        }
        if (headBytes > m_parts.limits.headerBytes) {
            co_return fail(Refusal(central::problem(central::ProblemCode::HeadersTooLarge)));
        }
    }
    auto request = readHead(parser.get());
    if (!request) {
        co_return fail(Refusal(std::move(request).error()));
    }
    if (auto refusal = refusalOfBody(parser, request.value())) {
        co_return fail(std::move(refusal));
    }
    if (expectsContinue(parser.get())) {
        const bool isInvited = co_await inviteBody();
        if (!isInvited) {
            co_return fail(Refusal());
        }
    }
    auto body = co_await readBody(parser, share);
    if (!body) {
        co_return fail(std::move(body).error());
    }
    request.value().body = std::move(body).value();
    co_return std::move(request).value();
}

/// Before a byte of the body is read or invited. A request without one is refused like it is answered, so
/// that the connection can go on.
Connection::Refusal Connection::refusalOfBody(const RequestParser& parser, const central::Request& head) const
{
    if (parser.is_done()) {
        return {};
    }
    const auto route = central::admit(head);
    if (!route) {
        return route.error();
    }
    const auto length = parser.content_length();
    if (length && *length > static_cast<std::uint64_t>(route->mostBodyBytes)) {
        return central::problem(central::ProblemCode::TooLarge);
    }
    return {};
}

net::awaitable<Result<QByteArray, Connection::Refusal>> Connection::readBody(RequestParser& parser,
                                                                             BodyShare& share)
{
    QByteArray body;
    while (!parser.is_done()) {
        const auto before = static_cast<std::size_t>(body.size());
        if (!share.growTo(before + kBodyStepBytes)) {
            co_return fail(Refusal(central::busy(m_parts.busyRetryAfterSeconds)));
        }
        body.resize(static_cast<qsizetype>(before + kBodyStepBytes));
        auto& target = parser.get().body();
        target.data = body.data() + before;
        target.size = kBodyStepBytes;
        target.more = true;
        ErrorCode error;
        co_await http::async_read(m_stream, m_buffer, parser, into(error));
        body.resize(static_cast<qsizetype>(before + kBodyStepBytes - target.size));
        const bool isStepFull = error == http::error::need_buffer;
        if (m_isLate || (error && !isStepFull)) {
            co_return fail(refusalOfRead(error));
        }
    }
    co_return body;
}

net::awaitable<bool> Connection::inviteBody()
{
    ErrorCode error;
    co_await net::async_write(m_stream, net::buffer(kContinue, sizeof(kContinue) - 1), into(error));
    co_return !error && !m_isLate;
}

/// Waits for the storage thread without holding up this one, and only for what needs the store.
net::awaitable<central::Response> Connection::answer(central::Request request)
{
    const auto route = central::admit(request);
    if (!route) {
        co_return route.error();
    }
    if (auto open = m_parts.open.answer(route.value())) {
        co_return *std::move(open);
    }
    auto work = [asked = std::move(request)](storage::CentralStore&, central::CentralService& service) {
        return service.handle(asked);
    };
    auto response =
        co_await callStorage<central::Response>(m_parts.storage, m_stream.get_executor(), std::move(work));
    co_return response ? *std::move(response) : central::busy(m_parts.busyRetryAfterSeconds);
}

net::awaitable<bool> Connection::send(const central::Response& response, bool keepAlive, bool isToHead)
{
    const bool another = keepAlive && !m_isFinishing;
    const AnswerMessage message = messageOf(response, m_parts.clock.now(), another, isToHead);
    const auto bytes = static_cast<std::size_t>(response.body.size());
    const std::chrono::seconds more(bytes / m_parts.limits.answerBytesPerSecond);
    beginTurnOfClient(m_parts.limits.answer + more, AtDeadline::Close);
    ErrorCode error;
    co_await http::async_write(m_stream, message, into(error));
    endTurnOfClient();
    if (error) {
        abort();
    }
    co_return !error && another;
}

/// Closing with bytes unread would reset the connection and take our answer with it, so what the client still
/// sends is read and dropped for a while.
net::awaitable<void> Connection::sayFarewell()
{
    ErrorCode error;
    beginTurnOfClient(m_parts.limits.farewell, AtDeadline::Close);
    co_await m_stream.async_shutdown(into(error));
    ErrorCode ignored; // the client may have closed already
    socket().shutdown(Tcp::socket::shutdown_send, ignored);
    error.clear();
    std::array<char, kReadBytes> dropped;
    std::size_t total = 0;
    while (!error && !m_isAborted && total < m_parts.limits.drainBytes) {
        total += co_await socket().async_read_some(net::buffer(dropped), into(error));
    }
    abort();
}

Connection::Refusal Connection::refusalOfRead(ErrorCode error) const
{
    return m_isLate ? central::problem(central::ProblemCode::RequestTimeout) : refusalOf(error);
}

void Connection::beginTurnOfClient(std::chrono::steady_clock::duration most, AtDeadline atDeadline)
{
    m_turnOfClient = std::chrono::steady_clock::now();
    m_isLate = false;
    m_deadline.expires_after(most);
    m_deadline.async_wait([weak = weak_from_this(), turn = ++m_turn, atDeadline](ErrorCode error) {
        const auto self = weak.lock();
        if (error || !self || self->m_turn != turn) {
            return;
        }
        if (atDeadline == AtDeadline::Close) {
            self->abort();
            return;
        }
        self->m_isLate = true;
        ErrorCode ignored; // a socket that is closed has nothing left to cancel
        self->socket().cancel(ignored);
    });
}

void Connection::endTurnOfClient()
{
    m_turnOfClient.reset();
    ++m_turn;
    m_deadline.cancel();
}

void Connection::finish()
{
    m_isFinishing = true;
    if (!m_hasRequest) {
        abort();
    }
}

void Connection::abort()
{
    m_isAborted = true;
    ErrorCode ignored; // closing gives back the descriptor in any case
    socket().close(ignored);
}

std::optional<Connection::SteadyTime> Connection::waitsForClientSince() const
{
    return m_isAborted ? std::nullopt : m_turnOfClient;
}

} // namespace carm::app
