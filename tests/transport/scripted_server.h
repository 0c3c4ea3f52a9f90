// A server that does to its clients what a test tells it, over real sockets on the loopback. It notes every
// byte that it gets.
#pragma once

#include "test_certificates.h"

#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace carm::test {

class ScriptedServer final : public QTcpServer {
    Q_OBJECT

public:
    enum class Manner {
        Tls,   ///< ends the handshake and takes requests
        Plain, ///< takes what comes as HTTP without TLS
        Deaf,  ///< accepts the connection and never says a word
    };
    /// What to do when a whole request is there. The connection may be closed or kept.
    using Script = std::function<void(QSslSocket& client)>;

    ScriptedServer(Manner manner, Identity identity, Script script = {});

    QUrl url() const;
    int connections() const { return m_connections; }
    /// When none is open, everything that was sent has been received.
    int openConnections() const { return m_openConnections; }
    int requests() const { return m_requests; }
    /// Beyond the handshake, of all connections one after another.
    QByteArray received() const { return m_received; }
    /// Of the last request: the value of a header, and what follows the headers.
    QByteArray header(const QByteArray& name) const;
    QByteArray requestLine() const;
    QByteArray body() const;

    static QByteArray answer(int status, const QByteArray& body,
                             const QByteArray& moreHeaders = "Content-Type: application/json\r\n");
    /// Answers `bytes` and closes.
    static Script saying(const QByteArray& bytes);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(QSslSocket* client);

    Manner m_manner;
    Identity m_identity;
    Script m_script;
    int m_connections = 0;
    int m_openConnections = 0;
    int m_requests = 0;
    QByteArray m_received;
    QByteArray m_request;
};

} // namespace carm::test
