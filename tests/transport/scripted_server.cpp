#include "scripted_server.h"

#include "support/ensure.h"

#include <QSslConfiguration>
#include <QUrl>

namespace carm::test {

ScriptedServer::ScriptedServer(Manner manner, Identity identity, Script script)
    : m_manner(manner), m_identity(std::move(identity)), m_script(std::move(script))
{
    CARM_ENSURE(listen(QHostAddress::LocalHost));
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort()));
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    m_request.clear(); // every request comes on a connection of its own
    auto* client = new QSslSocket(this);
    CARM_ENSURE(client->setSocketDescriptor(descriptor));
    ++m_openConnections;
    connect(client, &QSslSocket::disconnected, this, [this] { --m_openConnections; });
    if (m_manner == Manner::Deaf) {
        return;
    }
    connect(client, &QSslSocket::readyRead, this, [this, client] { take(client); });
    if (m_manner == Manner::Tls) {
        client->setLocalCertificate(m_identity.certificate);
        client->setPrivateKey(m_identity.key);
        client->startServerEncryption();
    }
}

void ScriptedServer::take(QSslSocket* client)
{
    const QByteArray bytes = client->readAll();
    m_received += bytes;
    m_request += bytes;
    const qsizetype bodyLength = header("Content-Length").toLongLong();
    if (!m_request.contains("\r\n\r\n") || body().size() < bodyLength) {
        return;
    }
    ++m_requests;
    if (m_script) {
        m_script(*client);
    }
}

QByteArray ScriptedServer::header(const QByteArray& name) const
{
    for (const QByteArray& line :
         m_request.first(qMax(qsizetype(0), m_request.indexOf("\r\n\r\n"))).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray ScriptedServer::requestLine() const
{
    return m_request.first(qMax(qsizetype(0), m_request.indexOf("\r\n")));
}

QByteArray ScriptedServer::body() const
{
    const qsizetype end = m_request.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_request.mid(end + 4);
}

QByteArray ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

ScriptedServer::Script ScriptedServer::saying(const QByteArray& bytes)
{
    return [bytes](QSslSocket& client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

} // namespace carm::test
