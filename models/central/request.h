// One HTTP exchange as the service core sees it: no sockets, no parsing of headers beyond these.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace carm::central {

struct Request {
    QByteArray method; ///< "POST"
    QByteArray path;   ///< exactly as sent and as signed, "/v1/entries"
    QByteArray body;
    QByteArray contentType;
    QByteArray protocolVersion; ///< Carm-Protocol; empty when not sent
    QByteArray terminal;        ///< Carm-Terminal
    QByteArray time;            ///< Carm-Time, milliseconds since 1970 as text
    QByteArray signature;       ///< Carm-Signature, base64
};

struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::optional<int> retryAfterSeconds;
    QByteArray allow;       ///< the methods of the path, with 405
    bool immutable = false; ///< the same path always gives these bytes
};

/// 200 with a JSON body.
Response jsonAnswer(const QJsonObject& object);

} // namespace carm::central
