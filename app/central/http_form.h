// Between Beast's messages and the requests and answers of the service core.
#pragma once

#include "asio.h"
#include "central/request.h"
#include "support/clock.h"
#include "support/result.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/span_body.hpp>

#include <optional>

namespace carm::app {

namespace http = boost::beast::http;
using RequestHead = http::request_header<>;
using RequestParser = http::request_parser<http::buffer_body>;
using AnswerMessage = http::response<http::span_body<const char>>;

/// The request without its body; or the answer to a head from which two readers could read two requests, or
/// that asks for what this service does not speak.
Result<central::Request, central::Response> readHead(const RequestHead& head);

/// The answer to bytes that are not HTTP or go beyond a limit; nothing when the connection is what failed.
std::optional<central::Response> refusalOf(ErrorCode error);

/// The message that sends `response`, which must outlive it. The answer to HEAD has no body.
AnswerMessage messageOf(const central::Response& response, Instant now, bool keepAlive, bool isToHead);

} // namespace carm::app
