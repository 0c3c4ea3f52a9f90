// What hostile, broken and slow clients get: the proper refusal or a closed connection, and a service that
// lives on with bounded memory.
#include "harness/harness.h"
#include "raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace carm::test;

namespace {

constexpr int kClosed = 0;
/// Far below what the hostile input of this class adds up to, and above what 512 connections and the edition
/// need.
constexpr qint64 kMostPeakKilobytes = 200 * 1024;

QByteArray enrolRequest(const QByteArray& body, const QByteArray& headers = {})
{
    return enrolmentRequest(SampleTerminal(1), body, headers);
}

/// Well-formed headers that nobody has signed: no more can be asked of a head.
QByteArray head(const QByteArray& lines, const QByteArray& path = "/v1/terminals")
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCarm-Terminal: T000001\r\n"
           "Carm-Time: 1\r\nCarm-Signature: " +
           QByteArray(64, 'x').toBase64() + "\r\n" + lines + "\r\n";
}

QString codeIn(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("code")).toString();
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_program.start(), m_program.errors().constData()); }
    void badHttp_data();
    void badHttp();
    void badBodies_data();
    void badBodies();
    void bodiesAreRefusedUnread_data();
    void bodiesAreRefusedUnread();
    void endlessBodyIsCutOff();
    void largeBodiesShareABudget();
    void plainTextIsNoTls();
    void pipelinedRequestsAreAnsweredInOrder();
    void continueIsAnnounced();
    void headHasNoBody();
    void slowClientsAreCutOff();
    void idleCrowdDoesNotShutOutOthers();
    void cleanupTestCase();

private:
    /// Of one request on a connection of its own; kClosed without an answer.
    int statusOf(const QByteArray& request) const;

    CentralProgram m_program;
};

int HostileTest::statusOf(const QByteArray& request) const
{
    RawClient client(m_program);
    if (!client.connect()) {
        return kClosed;
    }
    client.send(request);
    const auto answer = client.receive();
    return answer ? answer->status : kClosed;
}

void HostileTest::badHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray health = "GET /v1/health HTTP/1.1\r\n";
    row("garbage", QByteArray("\x00\x01\x02\xff\xfe garbage\r\n\r\n", 18), 400);
    row("no path", "GET\r\n\r\n", 400);
    row("HTTP/1.0", "GET /v1/health HTTP/1.0\r\n" + host + "\r\n", 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("HTTP/9.9", "GET /v1/health HTTP/9.9\r\n" + host + "\r\n", 400);
    row("bare line feeds", "GET /v1/health HTTP/1.1\nHost: localhost\n\n", 400);
    row("no host", health + "\r\n", 400);
    row("two hosts", health + host + host + "\r\n", 400);
    row("header without colon", health + host + "what is this\r\n\r\n", 400);
    row("blank in header name", health + host + "Bad Name: x\r\n\r\n", 400);
    row("folded header", health + host + "X-A: a\r\n b\r\n\r\n", 200);
    row("one long header", health + host + "X-Long: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
    row("many headers", health + host + QByteArray("X: y\r\n").repeated(2000) + "\r\n", 431);
    row("long path", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 431);
    row("zero byte in path", QByteArray("GET /v1\0/health HTTP/1.1\r\nHost: x\r\n\r\n", 38), 400);
    row("escaped path", "GET /v1/%68ealth HTTP/1.1\r\n" + host + "\r\n", 404);
    row("dots", "GET /v1/entries/../health HTTP/1.1\r\n" + host + "\r\n", 404);
    row("feed without position", "GET /v1/feed/ HTTP/1.1\r\n" + host + "\r\n", 404);
    row("feed with a query", "GET /v1/feed/0?wait=1 HTTP/1.1\r\n" + host + "\r\n", 404);
    row("feed by POST", "POST /v1/feed/0 HTTP/1.1\r\nContent-Length: 0\r\n" + host + "\r\n", 405);
    row("query", "GET /v1/health?x=1 HTTP/1.1\r\n" + host + "\r\n", 404);
    row("absolute form", "GET https://localhost/v1/health HTTP/1.1\r\n" + host + "\r\n", 404);
    row("system file", "GET /../../../../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404);
    row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 404);
    row("tunnel", "CONNECT localhost:22 HTTP/1.1\r\n" + host + "\r\n", 404);
    row("lower-case method", "get /v1/health HTTP/1.1\r\n" + host + "\r\n", 405);
    row("unknown method", "FROB /v1/health HTTP/1.1\r\n" + host + "\r\n", 405);
    row("trace", "TRACE /v1/health HTTP/1.1\r\n" + host + "\r\n", 405);
    row("wrong method", "DELETE /v1/entries HTTP/1.1\r\n" + host + "\r\n", 405);
    row("negative length", head("Content-Length: -1\r\n"), 400);
    row("absurd length", head("Content-Length: 99999999999999999999999\r\n"), 400);
    row("length in words", head("Content-Length: many\r\n"), 400);
    row("two lengths", head("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}}", 400);
    row("length and chunked", head("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n") + "{}", 400);
    row("other coding", head("Transfer-Encoding: gzip\r\n"), 411);
    row("two codings", head("Transfer-Encoding: gzip, chunked\r\n"), 411);
    row("too large", head("Content-Length: 4194305\r\n"), 413);
    row("chunked", head("Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n", 411);
    row("bad chunk size", head("Transfer-Encoding: chunked\r\n") + "zz\r\n", 411);
    row("absurd chunk size", head("Transfer-Encoding: chunked\r\n") + "fffffffffffffffff\r\n", 411);
    row("repeated header of ours", health + host + "Carm-Protocol: 1\r\nCarm-Protocol: 1\r\n\r\n", 400);
}

void HostileTest::badHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(bytes);
    const auto answer = client.receive();
    QCOMPARE(answer ? answer->status : kClosed, status);
    if (status == 400 || status == 411 || status == 413 || status == 431) {
        QCOMPARE(answer->headers.value("content-type"), QByteArray("application/problem+json"));
        QVERIFY(!codeIn(*answer).isEmpty());
        const bool isFraming = codeIn(*answer) != QStringLiteral("badHeader") || bytes.startsWith("POST");
        QVERIFY(!isFraming || answer->headers.value("connection") == "close");
    }
    QVERIFY(isHealthy(m_program));
}

void HostileTest::badBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& request, int status, const char* code) {
        QTest::newRow(name) << request << status << QString::fromLatin1(code);
    };
    row("empty", enrolRequest({}), 400, "malformedJson");
    row("not an object", enrolRequest("[1]"), 400, "malformedJson");
    row("cut off", enrolRequest("{\"office\":\"04"), 400, "malformedJson");
    row("not a number", enrolRequest("{\"a\":NaN}"), 400, "malformedJson");
    row("infinity", enrolRequest("{\"a\":-Infinity}"), 400, "malformedJson");
    row("key twice", enrolRequest("{\"office\":\"0427\",\"office\":\"0009\"}"), 400, "malformedJson");
    row("half a surrogate", enrolRequest("{\"a\":\"\\ud800\"}"), 400, "malformedJson");
    row("zero byte", enrolRequest(QByteArray("{\"a\":\"\0\"}", 9)), 400, "malformedJson");
    row("not UTF-8", enrolRequest("{\"a\":\"\xc3\x28\"}"), 400, "notUtf8");
    row("overlong UTF-8", enrolRequest("{\"a\":\"\xc0\xaf\"}"), 400, "notUtf8");
    row("deep", enrolRequest(QByteArray(4'000, '[')), 400, "tooDeep");
    row("deep objects", enrolRequest(QByteArray("{\"a\":").repeated(800)), 400, "tooDeep");
    row("number for a text", enrolRequest("{\"enrolmentCode\":1,\"publicKey\":\"\",\"office\":\"\"}"), 400,
        "wrongType");
    row("null for a text", enrolRequest("{\"enrolmentCode\":null,\"publicKey\":\"\",\"office\":\"\"}"), 400,
        "wrongType");
    row("missing", enrolRequest("{}"), 400, "missingField");
    row("surprise", enrolRequest("{\"isAdministrator\":true}"), 400, "unknownField");
    row("plain text", head("Content-Length: 2\r\n").replace("application/json", "text/plain") + "{}", 415,
        "unsupportedMediaType");
    row("compressed", enrolRequest("{}", "Content-Encoding: gzip\r\n"), 415, "unsupportedMediaType");
    row("unsigned feed", httpRequest("GET", "/v1/feed/0"), 401, "signatureMissing");
    row("feed by a stranger", signedRequest(SampleTerminal(1), "GET", "/v1/feed/0"), 403, "unknownTerminal");
    row("unsigned entries", httpRequest("POST", "/v1/entries", "{\"entries\":[]}"), 401, "signatureMissing");
}

void HostileTest::badBodies()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(request);
    const auto answer = client.receive();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QTEST(codeIn(*answer), "code");
    QVERIFY(isHealthy(m_program));
}

void HostileTest::bodiesAreRefusedUnread_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray length = "Content-Length: 4000000\r\n";
    const QByteArray small = "Content-Length: 4097\r\n";
    QTest::newRow("enrolment") << head(small) << 413;
    QTest::newRow("numbers") << head(small, "/v1/number-blocks") << 413;
    QTest::newRow("health") << "GET /v1/health HTTP/1.1\r\nHost: localhost\r\n" + small + "\r\n" << 413;
    QTest::newRow("feed") << head(small, "/v1/feed/0").replace("POST", "GET") << 413;
    QTest::newRow("nothing there") << head(length, "/v1/nothing") << 404;
    QTest::newRow("other method") << head(length, "/v1/entries").replace("POST", "PUT") << 405;
    QTest::newRow("other type") << head(length, "/v1/entries").replace("application/json", "text/plain")
                                << 415;
    QTest::newRow("other version") << head(length + "Carm-Protocol: 0\r\n", "/v1/entries") << 426;
    QTest::newRow("no terminal") << head(length, "/v1/entries").replace("Carm-Terminal", "X") << 401;
    QTest::newRow("no time") << head(length, "/v1/entries").replace("Carm-Time", "X") << 401;
    QTest::newRow("no signature") << head(length, "/v1/entries").replace("Carm-Signature", "X") << 401;
    QTest::newRow("bad time") << head(length, "/v1/entries").replace("Carm-Time: 1", "Carm-Time: now") << 400;
    QTest::newRow("bad signature") << head(length, "/v1/entries").replace("eHh4", "****") << 400;
}

/// Nothing of the body is ever sent: the answer comes all the same, and ends the connection.
void HostileTest::bodiesAreRefusedUnread()
{
    QFETCH(QByteArray, request);
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(request);
    const auto answer = client.receive();
    QVERIFY(answer.has_value());
    QTEST(answer->status, "status");
    QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
}

void HostileTest::endlessBodyIsCutOff()
{
    // Sends on and on after a refusal that it does not want to read.
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(head("Transfer-Encoding: chunked\r\n"));
    const QByteArray piece = "10000\r\n" + QByteArray(64 * 1024, ' ') + "\r\n";
    int sent = 0;
    while (client.socket().state() == QAbstractSocket::ConnectedState && sent < 1000) {
        client.send(piece);
        ++sent;
    }
    QVERIFY2(sent < 1000, "64 MB were taken");
    QVERIFY(isHealthy(m_program));
}

void HostileTest::largeBodiesShareABudget()
{
    // Each holds almost 4 MB and never ends; the budget of 32 MB is used up before the last one.
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_program));
        QVERIFY(clients.back()->connect());
        clients.back()->send(head("Content-Length: 4194304\r\n", "/v1/entries") + QByteArray(4'000'000, ' '));
    }
    const auto answer = clients.back()->receive();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 503);
    QVERIFY(answer->headers.value("retry-after").toInt() > 0);
    // Small requests are not among those that wait.
    QVERIFY(isHealthy(m_program));
    clients.clear();
    // Nobody knows the terminal, but what it sends is taken whole once the others have gone.
    const QByteArray large =
        signedRequest(SampleTerminal(1), "POST", "/v1/entries", QByteArray(4'000'000, ' '));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(large), 403, kPatienceMs);
}

void HostileTest::plainTextIsNoTls()
{
    RawClient client(m_program);
    QVERIFY(client.connectPlain());
    client.send(httpRequest("GET", "/v1/health"));
    QVERIFY(client.waitForClose());
    QVERIFY(isHealthy(m_program));
}

void HostileTest::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(httpRequest("GET", "/v1/health") + enrolRequest("{}") + httpRequest("GET", "/nothing") +
                httpRequest("GET", "/v1/health", {}, "Connection: close\r\n"));
    for (const int status : {200, 400, 404, 200}) {
        const auto answer = client.receive();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
    }
    QVERIFY(client.waitForClose());
}

void HostileTest::continueIsAnnounced()
{
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(head("Content-Length: 2\r\nExpect: 100-continue\r\n"));
    QCOMPARE(client.receive()->status, 100);
    client.send("{}");
    QCOMPARE(client.receive()->status, 400);
}

void HostileTest::headHasNoBody()
{
    RawClient client(m_program);
    QVERIFY(client.connect());
    client.send(httpRequest("HEAD", "/v1/health"));
    const auto answer = client.receive(true);
    QCOMPARE(answer->status, 405);
    QCOMPARE(answer->headers.value("allow"), QByteArray("GET"));
    QVERIFY(answer->headers.value("content-length").toInt() > 0);
    QVERIFY(client.waitForClose());
}

void HostileTest::slowClientsAreCutOff()
{
    RawClient silent(m_program);
    QVERIFY(silent.connectPlain());
    RawClient halfHead(m_program);
    QVERIFY(halfHead.connect());
    halfHead.send("GET /v1/health HTT");
    RawClient halfBody(m_program);
    QVERIFY(halfBody.connect());
    halfBody.send(head("Content-Length: 100\r\n") + "{\"office\"");
    // Drips one header after another: never idle, never done.
    RawClient dripping(m_program);
    QVERIFY(dripping.connect());
    dripping.send("GET /v1/health HTTP/1.1\r\nHost: localhost\r\n");
    while (dripping.socket().state() == QAbstractSocket::ConnectedState &&
           dripping.socket().bytesAvailable() == 0) {
        dripping.send("X: y\r\n");
        dripping.socket().waitForReadyRead(200);
    }
    QCOMPARE(dripping.receive()->status, 408);
    QCOMPARE(halfHead.receive()->status, 408);
    QCOMPARE(halfBody.receive()->status, 408);
    QVERIFY(dripping.waitForClose());
    QVERIFY(silent.waitForClose());
    QVERIFY(isHealthy(m_program));
}

void HostileTest::idleCrowdDoesNotShutOutOthers()
{
    // More than there are places, each with a finished handshake and half a request.
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 560; ++i) {
        crowd.push_back(std::make_unique<RawClient>(m_program));
        if (crowd.back()->connect()) {
            crowd.back()->send("GET /v1/hea");
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(m_program), kPatienceMs);
}

void HostileTest::cleanupTestCase()
{
    const qint64 peak = m_program.peakKilobytes();
    qInfo("peak memory of the service: %lld kB", peak);
    QVERIFY(peak > 0 && peak < kMostPeakKilobytes);
    QCOMPARE(m_program.stop(), 0);
}

CARM_TEST(HostileTest)
#include "hostile_test.moc"
