// Whom the transport talks to: whatever is wrong with the peer, not one byte of the request reaches it.
#include "api_fixture.h"
#include "harness/harness.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace carm;
using namespace carm::protocol;
using namespace carm::test;

namespace {

const QByteArray kNotice =
    ScriptedServer::answer(200, R"({"name":"e","bytes":1,"hash":")" + QByteArray(64, 'a') + "\"}");

class TrustTest : public QObject {
    Q_OBJECT

    static void expectNotTrusted(const ScriptedServer& server, const transport::CentralAddress& address)
    {
        const auto outcome = askOnce(address);
        QVERIFY(outcome.failedWith(CallErrorCode::NotTrusted));
        expectNothingReceived(server);
    }

    static void expectNothingReceived(const ScriptedServer& server)
    {
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, kPatienceMs);
        QCOMPARE(server.received(), QByteArray());
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(testCertificates().problem, QString()); }

    void pinnedServiceIsTrusted()
    {
        ScriptedServer server(ScriptedServer::Manner::Tls, testCertificates().service,
                              ScriptedServer::saying(kNotice));
        const auto outcome = askOnce(addressOf(server));
        QCOMPARE(outcome.count(), std::size_t(1));
        QVERIFY2(outcome.result().ok(),
                 qPrintable(outcome.result().ok() ? QString() : outcome.result().error().detail));
        QCOMPARE(server.requests(), 1);
    }

    void secondPinIsTrustedDuringAChange()
    {
        ScriptedServer server(ScriptedServer::Manner::Tls, testCertificates().renewed,
                              ScriptedServer::saying(kNotice));
        transport::CentralAddress address = addressOf(server);
        expectNotTrusted(server, address);
        address.pinnedSha256.push_back(testCertificates().renewed.pin());
        QVERIFY(askOnce(address).result().ok());
    }

    void wrongPeer_data()
    {
        QTest::addColumn<const Identity*>("identity");
        QTest::addColumn<bool>("isPinned");
        const TestCertificates& made = testCertificates();
        QTest::newRow("other certificate of the authority") << &made.renewed << false;
        QTest::newRow("foreign authority") << &made.foreign << false;
        QTest::newRow("foreign authority, even pinned") << &made.foreign << true;
        QTest::newRow("expired, even pinned") << &made.expired << true;
        QTest::newRow("other host, even pinned") << &made.elsewhere << true;
    }

    void wrongPeer()
    {
        QFETCH(const Identity*, identity);
        QFETCH(bool, isPinned);
        ScriptedServer server(ScriptedServer::Manner::Tls, *identity, ScriptedServer::saying(kNotice));
        transport::CentralAddress address = addressOf(server);
        if (isPinned) {
            address.pinnedSha256 = {identity->pin()};
        }
        expectNotTrusted(server, address);
        QVERIFY(server.connections() > 0);
    }

    /// The body of a POST must not leave either; and many calls at once must not find an unchecked
    /// connection.
    void manyCallsAtOnce()
    {
        ScriptedServer server(ScriptedServer::Manner::Tls, testCertificates().renewed,
                              ScriptedServer::saying(kNotice));
        std::vector<Outcome<EnrolmentReply>> outcomes(8);
        const auto api = apiFor(addressOf(server));
        for (auto& outcome : outcomes) {
            api->enrol({QStringLiteral("code"), QByteArray(32, 'k'), QStringLiteral("0427")},
                       outcome.completion());
        }
        for (const auto& outcome : outcomes) {
            QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), std::size_t(1), kPatienceMs);
            QVERIFY(outcome.failedWith(CallErrorCode::NotTrusted));
        }
        expectNothingReceived(server);
    }

    void machineAuthoritiesDoNotCount()
    {
        // The authority that made the certificate is known to the program, but is not the configured one.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration wide = before;
        wide.addCaCertificates(QSslCertificate::fromData(testCertificates().foreignAuthorityPem));
        QSslConfiguration::setDefaultConfiguration(wide);
        ScriptedServer server(ScriptedServer::Manner::Tls, testCertificates().foreign,
                              ScriptedServer::saying(kNotice));
        transport::CentralAddress address = addressOf(server);
        address.pinnedSha256 = {testCertificates().foreign.pin()};
        expectNotTrusted(server, address);
        QSslConfiguration::setDefaultConfiguration(before);
    }

    void addressesThatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QByteArray>("pin");
        const QByteArray authority = testCertificates().authorityPem;
        const QByteArray pin = testCertificates().service.pin();
        const QString https = QStringLiteral("https://127.0.0.1:%1");
        QTest::newRow("no TLS") << QStringLiteral("http://127.0.0.1:%1") << authority << pin;
        QTest::newRow("no scheme") << QStringLiteral("127.0.0.1:%1") << authority << pin;
        QTest::newRow("path") << https + QStringLiteral("/central") << authority << pin;
        QTest::newRow("query") << https + QStringLiteral("?a=b") << authority << pin;
        QTest::newRow("user") << QStringLiteral("https://me:secret@127.0.0.1:%1") << authority << pin;
        QTest::newRow("no authority") << https << QByteArray() << pin;
        QTest::newRow("authority is no certificate") << https << QByteArray("-----BEGIN NOTHING-----") << pin;
        QTest::newRow("no pin") << https << authority << QByteArray();
        QTest::newRow("short pin") << https << authority << pin.chopped(1);
    }

    void addressesThatCannotBeTrusted()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, authority);
        QFETCH(QByteArray, pin);
        ScriptedServer server(ScriptedServer::Manner::Plain, Identity(), ScriptedServer::saying(kNotice));
        transport::CentralAddress address{QUrl(url.arg(server.serverPort())), authority, {}};
        if (!pin.isEmpty()) {
            address.pinnedSha256.push_back(pin);
        }
        expectNotTrusted(server, address);
        QCOMPARE(server.connections(), 0);
    }

    void serverWithoutTls()
    {
        ScriptedServer server(ScriptedServer::Manner::Plain, Identity(),
                              [](QSslSocket& client) { client.write(kNotice); });
        const auto outcome = askOnce(addressOf(server), kShortMs);
        QVERIFY(outcome.failedWith(CallErrorCode::Unreachable));
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, kPatienceMs);
        QVERIFY(!server.received().contains("/v1/"));
        QCOMPARE(server.requests(), 0);
    }

    void proxiesOfTheProgramAreNotUsed()
    {
        ScriptedServer proxy(ScriptedServer::Manner::Plain, Identity());
        transport::CentralAddress address = addressOf(proxy);
        address.url = QUrl(QStringLiteral("https://central.invalid")); // Qt asks no proxy for the loopback
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const auto outcome = askOnce(address);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(outcome.failedWith(CallErrorCode::Unreachable));
        QCOMPARE(proxy.connections(), 0);
    }
};

} // namespace

CARM_TEST(TrustTest)
#include "trust_test.moc"
