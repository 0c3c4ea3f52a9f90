#include "raw_client.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace carm::test {
namespace {

QSslConfiguration trustingTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(testAuthority().authorityPath));
    return configuration;
}

RawAnswer parseHead(const QByteArray& head)
{
    RawAnswer answer;
    QList<QByteArray> lines = head.split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return answer;
}

/// Without Carm-Terminal when the terminal has no name yet.
QByteArray carmHeaders(const central::Request& request)
{
    const QByteArray name =
        request.terminal.isEmpty() ? QByteArray() : "Carm-Terminal: " + request.terminal + "\r\n";
    return "Carm-Protocol: 1\r\n" + name + "Carm-Time: " + request.time +
           "\r\nCarm-Signature: " + request.signature + "\r\n";
}

} // namespace

RawClient::RawClient(quint16 port) : m_port(port) {}

bool RawClient::connect()
{
    m_socket.setSslConfiguration(trustingTestAuthority());
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    return m_socket.waitForEncrypted(kPatienceMs);
}

bool RawClient::connectPlain()
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    return m_socket.waitForConnected(kPatienceMs);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    // Encrypted bytes count too: without an event loop they would stay here.
    while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0 &&
           m_socket.waitForBytesWritten(kPatienceMs)) {
    }
}

bool RawClient::readMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatienceMs)) {
        return false;
    }
    m_received += m_socket.readAll();
    return true;
}

std::optional<RawAnswer> RawClient::receive(bool isToHead)
{
    while (!m_received.contains("\r\n\r\n")) {
        if (!readMore()) {
            return {};
        }
    }
    const qsizetype headSize = m_received.indexOf("\r\n\r\n");
    RawAnswer answer = parseHead(m_received.left(headSize));
    m_received.remove(0, headSize + 4);
    const qsizetype bodySize = isToHead ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_received.size() < bodySize) {
        if (!readMore()) {
            return {};
        }
    }
    answer.body = m_received.left(bodySize);
    m_received.remove(0, bodySize);
    return answer;
}

bool RawClient::waitForClose()
{
    while (readMore()) {
        m_received.clear();
    }
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

bool isHealthy(const CentralProgram& program)
{
    RawClient client(program);
    if (!client.connect()) {
        return false;
    }
    client.send(httpRequest("GET", "/v1/health"));
    const auto answer = client.receive();
    return answer && answer->status == 200;
}

QByteArray httpRequest(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                       const QByteArray& moreHeaders)
{
    QByteArray head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + moreHeaders;
    if (method == "POST") {
        head +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return head + "\r\n" + body;
}

QByteArray signedRequest(const SampleTerminal& terminal, const QByteArray& method, const QByteArray& path,
                         const QByteArray& body)
{
    central::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    terminal.sign(request);
    return httpRequest(method, path, body, carmHeaders(request));
}

QByteArray enrolmentRequest(const SampleTerminal& terminal, const QByteArray& body,
                            const QByteArray& moreHeaders)
{
    central::Request request;
    request.method = "POST";
    request.path = "/v1/terminals";
    request.body = body;
    terminal.signEnrolment(request);
    return httpRequest(request.method, request.path, body, carmHeaders(request) + moreHeaders);
}

} // namespace carm::test
