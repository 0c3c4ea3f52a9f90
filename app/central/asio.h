// What this program uses of Boost.Asio and Boost.Beast, and their short names.
#pragma once

#include <exception>
#include <utility> // Asio 1.74 uses std::exchange without including it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace carm::app {

namespace net = boost::asio;
using Tcp = net::ip::tcp;
using ErrorCode = boost::system::error_code;

/// For awaiting an operation whose failure is an ordinary outcome: `co_await op(…, into(error))`.
inline auto into(ErrorCode& error)
{
    return net::redirect_error(net::use_awaitable, error);
}

/// For co_spawn: a failure of the program itself, such as memory used up, ends this process. The store is
/// safe at every moment, and the service manager starts it anew.
inline void endOn(const std::exception_ptr& failure)
{
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace carm::app
