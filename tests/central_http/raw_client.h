// Bytes over TLS, right or wrong, and the answers as they come.
#pragma once

#include "central_program.h"

#include <QByteArray>
#include <QMap>
#include <QSslSocket>

#include <optional>

namespace carm::test {

struct RawAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

class RawClient {
public:
    explicit RawClient(const CentralProgram& program) : RawClient(program.port()) {}
    explicit RawClient(quint16 port);

    /// TLS handshake with the private authority.
    bool connect();
    /// No TLS at all.
    bool connectPlain();
    /// Stops early when the service closes.
    void send(const QByteArray& bytes);
    /// The next answer; nothing when the connection ended without one.
    std::optional<RawAnswer> receive(bool isToHead = false);
    /// Waits for the service to close; what it sent before is dropped.
    bool waitForClose();
    QSslSocket& socket() { return m_socket; }

private:
    bool readMore();

    quint16 m_port;
    QSslSocket m_socket;
    QByteArray m_received;
};

/// `GET /v1/health`, on a connection of its own.
bool isHealthy(const CentralProgram& program);

/// Head and body of a request with the headers that every good one has.
QByteArray httpRequest(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                       const QByteArray& moreHeaders = {});
/// The same, signed by an enrolled terminal.
QByteArray signedRequest(const SampleTerminal& terminal, const QByteArray& method, const QByteArray& path,
                         const QByteArray& body = {});
/// Enrols; signed by a terminal that has no name yet.
QByteArray enrolmentRequest(const SampleTerminal& terminal, const QByteArray& body,
                            const QByteArray& moreHeaders = {});

} // namespace carm::test
