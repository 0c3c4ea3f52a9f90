// What an answer means before its body is read as a message: pure, so that every case can be tested as a
// table.
#pragma once

#include "protocol/central_api.h"
#include "support/clock.h"

#include <QByteArray>

#include <optional>

namespace carm::transport {

struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter; ///< header Retry-After as sent, empty without it
    QByteArray date;       ///< header Date as sent, empty without it
    QByteArray body;
};

/// Nothing when `answer` is a success with the expected type of content, "application/json" for example.
std::optional<protocol::CallError> errorOf(const HttpAnswer& answer, const QByteArray& expectedType,
                                           Instant now);

/// Milliseconds from a Retry-After of either kind, seconds or a date in any of the three forms of RFC 9110,
/// 5.6.7; at most protocol::kLongestRetryAfterMs; 0 when it is not there, cannot be read or lies in the past.
/// A date counts from the answer's own Date where that can be read, because the two clocks may differ; else
/// from `now`.
qint64 retryAfterMs(const HttpAnswer& answer, Instant now);

/// A date of HTTP in any of its three forms. `now` decides the century of two-digit years.
std::optional<Instant> httpDate(const QByteArray& text, Instant now);

} // namespace carm::transport
