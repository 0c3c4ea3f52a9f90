// The six calls over real TLS: what is asked, what is understood, and that everything ends exactly once
// whatever the other side does.
#include "api_fixture.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"

#include "assessment/assessment.h"
#include "declaration/declaration.h"
#include "protocol/canonical.h"

#include <QJsonDocument>
#include <QTimer>

using namespace carm;
using namespace carm::protocol;
using namespace carm::test;

namespace {

using Manner = ScriptedServer::Manner;
using Script = ScriptedServer::Script;

SigningKey terminalKey()
{
    auto key = SigningKey::fromSeed(SecretBytes(32));
    CARM_ENSURE(key.has_value());
    return *std::move(key);
}

SealedEntry sealedEntry()
{
    const SealContext context{.id = EntryId::make(),
                              .terminal = QStringLiteral("T-1"),
                              .sequence = 1,
                              .transactionNumber = identifiers::TransactionNumber::fromSerial(17).value(),
                              .sealedAt = kClock.now(),
                              .language = QStringLiteral("en"),
                              .declarantName = QStringLiteral("Zoé"),
                              .editionName = QStringLiteral("sample")};
    const auto assessed = assessment::assess(declaration::fromDraft(sampleDraft()).value(), *sampleEdition());
    return seal(context, sampleDraft(), assessed.value(), terminalKey()).value();
}

EntryAnswer answerTo(const EntryId& id)
{
    EntryAnswer answer;
    answer.id = id;
    answer.outcome = EntryOutcome::Created;
    answer.hash = sha256("x");
    answer.receipt = Receipt{QStringLiteral("1"), kClock.now(), QByteArray(64, 's')};
    return answer;
}

QByteArray jsonAnswer(const QJsonObject& object)
{
    return ScriptedServer::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray noticeAnswer()
{
    return jsonAnswer(toJson(EditionNotice{QStringLiteral("e"), sha256("p"), 1}));
}

std::unique_ptr<ScriptedServer> serverSaying(const QByteArray& bytes)
{
    return std::make_unique<ScriptedServer>(Manner::Tls, testCertificates().service,
                                            ScriptedServer::saying(bytes));
}

std::unique_ptr<ScriptedServer> serverDoing(Script script)
{
    return std::make_unique<ScriptedServer>(Manner::Tls, testCertificates().service, std::move(script));
}

std::unique_ptr<transport::HttpCentralApi> signingApi(const ScriptedServer& server)
{
    auto api = apiFor(addressOf(server));
    api->setSigner({QStringLiteral("T-1"),
                    [](const QByteArray& hash) { return terminalKey().sign(Purpose::Request, hash); }});
    return api;
}

class HttpCentralApiTest : public QObject {
    Q_OBJECT

    static void expectSigned(const ScriptedServer& server, const QByteArray& method, const QByteArray& path,
                             const QString& terminal = QStringLiteral("T-1"))
    {
        QCOMPARE(server.requestLine(), method + ' ' + path + " HTTP/1.1");
        QCOMPARE(server.header("Carm-Terminal"), terminal.toLatin1());
        QCOMPARE(server.header("Carm-Time"), QByteArray::number(kClock.now().milliseconds));
        QCOMPARE(server.header("Carm-Protocol"), QByteArray("1"));
        const QByteArray hash = requestHash(method, path, terminal, kClock.now(), server.body());
        QVERIFY(verify(terminalKey().publicKey(), Purpose::Request, hash,
                       QByteArray::fromBase64(server.header("Carm-Signature"))));
    }

    static void expectUnsigned(const ScriptedServer& server, const QByteArray& method, const QByteArray& path)
    {
        QCOMPARE(server.requestLine(), method + ' ' + path + " HTTP/1.1");
        QVERIFY(server.header("Carm-Signature").isEmpty());
        QVERIFY(server.header("Carm-Terminal").isEmpty());
        QCOMPARE(server.header("Carm-Protocol"), QByteArray("1"));
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(testCertificates().problem, QString()); }

    void enrols_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::newRow("new") << QString();
        QTest::newRow("again, as a terminal that central may have forgotten") << QStringLiteral("T-9");
    }
    /// Whoever enrols shows that it holds the key which it gives.
    void enrols()
    {
        QFETCH(QString, terminal);
        const EnrolmentReply reply{QStringLiteral("T-1"), protocol::TerminalKind::Importer, QByteArray(32, 'c')};
        const auto server = serverSaying(jsonAnswer(toJson(reply)));
        const auto api = apiFor(addressOf(*server));
        api->setSigner(
            {terminal, [](const QByteArray& hash) { return terminalKey().sign(Purpose::Request, hash); }});
        const EnrolmentRequest request{QStringLiteral("code"), terminalKey().publicKey().bytes(),
                                       QStringLiteral("0427")};
        Outcome<EnrolmentReply> outcome;
        api->enrol(request, outcome.completion());
        QCOMPARE(outcome.count(), std::size_t(0)); // never within the call
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.result().ok());
        QCOMPARE(outcome.result()->terminal, reply.terminal);
        QCOMPARE(outcome.result()->centralPublicKey, reply.centralPublicKey);
        expectSigned(*server, "POST", "/v1/terminals", QString());
        QCOMPARE(server->header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(json::parseObject(server->body()).value(), toJson(request));
    }

    void leasesNumbers()
    {
        const auto server = serverSaying(jsonAnswer(toJson(NumberBlock{QStringLiteral("r-1"), 5, 9})));
        const auto api = signingApi(*server);
        Outcome<NumberBlock> right;
        api->leaseNumbers({QStringLiteral("r-1"), 5}, right.completion());
        QTRY_COMPARE(right.count(), std::size_t(1));
        QCOMPARE(right.result()->lastSerial, 9);
        expectSigned(*server, "POST", "/v1/number-blocks");
        // Numbers that were given to another request are not ours to use.
        Outcome<NumberBlock> other;
        api->leaseNumbers({QStringLiteral("r-2"), 5}, other.completion());
        QTRY_COMPARE(other.count(), std::size_t(1));
        QVERIFY(other.failedWith(CallErrorCode::BadAnswer));
    }

    void submits()
    {
        const EntryBatch batch{{sealedEntry(), sealedEntry()}};
        BatchAnswer answer{{answerTo(batch.entries[0].id), answerTo({})}};
        const auto server = serverSaying(jsonAnswer(toJson(answer)));
        const auto api = signingApi(*server);
        Outcome<BatchAnswer> outcome;
        api->submit(batch, outcome.completion());
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.result().ok());
        QCOMPARE(outcome.result()->answers.size(), std::size_t(2));
        expectSigned(*server, "POST", "/v1/entries");
        const auto sent = entryBatchFromJson(json::parseObject(server->body()).value());
        QVERIFY(sent.ok() && sent->entries == batch.entries);
    }

    void answersToOtherEntriesAreBad_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("one too few") << 0;
        QTest::newRow("one too many") << 1;
        QTest::newRow("swapped") << 2;
        QTest::newRow("foreign") << 3;
    }

    void answersToOtherEntriesAreBad()
    {
        QFETCH(int, kind);
        const EntryBatch batch{{sealedEntry(), sealedEntry()}};
        std::vector<EntryAnswer> answers{answerTo(batch.entries[0].id), answerTo(batch.entries[1].id)};
        if (kind == 0) {
            answers.pop_back();
        } else if (kind == 1) {
            answers.push_back(answers.back());
        } else if (kind == 2) {
            std::swap(answers[0], answers[1]);
        } else {
            answers[1].id = EntryId::make();
        }
        const auto server = serverSaying(jsonAnswer(toJson(BatchAnswer{answers})));
        const auto api = signingApi(*server);
        Outcome<BatchAnswer> outcome;
        api->submit(batch, outcome.completion());
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.failedWith(CallErrorCode::BadAnswer));
    }

    void asksForAnOutcome()
    {
        const EntryId id = EntryId::make();
        const auto server = serverSaying(jsonAnswer(toJson(answerTo(id))));
        const auto api = signingApi(*server);
        Outcome<EntryAnswer> right;
        api->outcomeOf(id, right.completion());
        QTRY_COMPARE(right.count(), std::size_t(1));
        QVERIFY(right.result()->id == id);
        expectSigned(*server, "GET", "/v1/entries/" + id.text().toLatin1());
        Outcome<EntryAnswer> other;
        api->outcomeOf(EntryId::make(), other.completion());
        QTRY_COMPARE(other.count(), std::size_t(1));
        QVERIFY(other.failedWith(CallErrorCode::BadAnswer));
    }

    void fetchesEditions()
    {
        const QByteArray package(3 * 1024 * 1024, 'p');
        const auto server = serverDoing([&](QSslSocket& client) {
            ScriptedServer::saying(
                ScriptedServer::answer(200, package, "Content-Type: application/octet-stream\r\n"))(client);
        });
        const auto api = apiFor(addressOf(*server));
        Outcome<QByteArray> right;
        api->downloadEdition(sha256(package), right.completion());
        QTRY_COMPARE_WITH_TIMEOUT(right.count(), std::size_t(1), kPatienceMs);
        QVERIFY(right.result().ok());
        QVERIFY(right.result().value() == package);
        expectUnsigned(*server, "GET", "/v1/editions/" + sha256(package).toHex());
        Outcome<QByteArray> other;
        api->downloadEdition(sha256("another"), other.completion());
        QTRY_COMPARE_WITH_TIMEOUT(other.count(), std::size_t(1), kPatienceMs);
        QVERIFY(other.failedWith(CallErrorCode::BadAnswer));
    }

    void signedCallsNeedASigner()
    {
        const auto server = serverSaying(noticeAnswer());
        const auto api = apiFor(addressOf(*server));
        Outcome<EntryAnswer> outcome;
        api->outcomeOf(EntryId::make(), outcome.completion());
        QCOMPARE(outcome.count(), std::size_t(0));
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.failedWith(CallErrorCode::NotEnrolled));
        QCOMPARE(server->connections(), 0);
    }

    void nothingOfTheMachineGoesAlong()
    {
        const auto server = serverSaying(noticeAnswer());
        QVERIFY(askOnce(addressOf(*server)).result().ok());
        QCOMPARE(server->header("User-Agent"), QByteArray("carm-desktop"));
        QCOMPARE(server->header("Accept-Language"), QByteArray("en"));
        QCOMPARE(server->header("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(server->header("Cookie").isEmpty());
        QVERIFY(server->header("Referer").isEmpty());
    }

    void cookiesAreForgotten()
    {
        const auto server = serverSaying(ScriptedServer::answer(
            200, QJsonDocument(toJson(EditionNotice{QStringLiteral("e"), sha256("p"), 1})).toJson(),
            "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\nContent-Type: application/json\r\n"));
        const auto api = apiFor(addressOf(*server));
        for (int i = 1; i <= 2; ++i) {
            Outcome<EditionNotice> outcome;
            api->currentEdition(outcome.completion());
            QTRY_COMPARE(outcome.count(), std::size_t(1));
            QVERIFY(outcome.result().ok());
            QCOMPARE(server->requests(), i);
            QVERIFY(server->header("Cookie").isEmpty());
        }
    }

    void badServers_data();
    void badServers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto server = serverSaying(bytes);
        const auto outcome = askOnce(addressOf(*server));
        QCOMPARE(outcome.count(), std::size_t(1));
        QVERIFY(!outcome.result().ok());
        QCOMPARE(static_cast<int>(outcome.result().error().code), code);
    }

    void redirectIsNotFollowed()
    {
        const auto target = serverSaying(noticeAnswer());
        const auto server = serverSaying(ScriptedServer::answer(
            307, {}, "Location: " + target->url().toEncoded() + "/v1/editions/current\r\n"));
        QVERIFY(askOnce(addressOf(*server)).failedWith(CallErrorCode::BadAnswer));
        QCOMPARE(target->connections(), 0);
    }

    void busySaysWhen()
    {
        const auto server =
            serverSaying(ScriptedServer::answer(503, R"({"code":"busy"})", "Retry-After: 2\r\n"));
        const auto outcome = askOnce(addressOf(*server));
        QVERIFY(outcome.failedWith(CallErrorCode::Busy));
        QCOMPARE(outcome.result().error().retryAfterMs, 2'000);
        QCOMPARE(outcome.result().error().detail, QStringLiteral("status 503 busy"));
    }

    void nobodyListens()
    {
        auto server = serverSaying(noticeAnswer());
        const transport::CentralAddress address = addressOf(*server);
        server.reset();
        QVERIFY(askOnce(address).failedWith(CallErrorCode::Unreachable));
    }

    void nameThatDoesNotExist()
    {
        const auto server = serverSaying(noticeAnswer());
        transport::CentralAddress address = addressOf(*server);
        address.url = QUrl(QStringLiteral("https://central.invalid:%1").arg(server->serverPort()));
        QVERIFY(askOnce(address).failedWith(CallErrorCode::Unreachable));
    }

    void timeOutBeforeTheHandshake()
    {
        const ScriptedServer server(Manner::Deaf, Identity());
        QVERIFY(askOnce(addressOf(server), kShortMs).failedWith(CallErrorCode::Unreachable));
        QCOMPARE(server.connections(), 1);
    }

    void timeOutAfterTheRequest()
    {
        const auto server = serverDoing([](QSslSocket&) {});
        QVERIFY(askOnce(addressOf(*server), kShortMs).failedWith(CallErrorCode::OutcomeUnknown));
        QCOMPARE(server->requests(), 1);
    }

    /// A byte now and then keeps a connection lively, but not a call alive.
    void timeOutOfADrip()
    {
        const auto server = serverDoing([](QSslSocket& client) {
            client.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");
            auto* drip = new QTimer(&client);
            connect(drip, &QTimer::timeout, &client, [&client] { client.write(" "); });
            drip->start(5);
        });
        QVERIFY(askOnce(addressOf(*server), kShortMs).failedWith(CallErrorCode::OutcomeUnknown));
        QCOMPARE(server->requests(), 1);
    }

    void hugeAnswerIsCutOff()
    {
        // Never ends by itself: only the bound can end it.
        const auto server = serverDoing([](QSslSocket& client) {
            client.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            const auto more = [&client] {
                if (client.encryptedBytesToWrite() + client.bytesToWrite() < 256 * 1024) {
                    client.write(QByteArray(64 * 1024, ' '));
                }
            };
            connect(&client, &QSslSocket::encryptedBytesWritten, &client, more);
            more();
        });
        QVERIFY(askOnce(addressOf(*server)).failedWith(CallErrorCode::BadAnswer));
    }

    void editionBeyondItsBound()
    {
        const auto server = serverSaying(
            ScriptedServer::answer(200, QByteArray(5000, 'p'), "Content-Type: application/octet-stream\r\n"));
        transport::HttpCentralApi api(addressOf(*server), kClock, {.mostReplyBytes = 4999});
        Outcome<QByteArray> outcome;
        api.downloadEdition(sha256(QByteArray(5000, 'p')), outcome.completion());
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.failedWith(CallErrorCode::BadAnswer));
    }

    void destroyedAtOnce()
    {
        const auto server = serverSaying(noticeAnswer());
        Outcome<EditionNotice> outcome;
        apiFor(addressOf(*server))->currentEdition(outcome.completion());
        QVERIFY(outcome.failedWith(CallErrorCode::Cancelled));
    }

    void destroyedInFlight_data()
    {
        QTest::addColumn<bool>("isDeaf");
        QTest::newRow("before the handshake") << true;
        QTest::newRow("after the request") << false;
    }

    void destroyedInFlight()
    {
        QFETCH(bool, isDeaf);
        ScriptedServer server(isDeaf ? Manner::Deaf : Manner::Tls, testCertificates().service);
        std::vector<Outcome<EditionNotice>> outcomes(3);
        auto api = apiFor(addressOf(server));
        for (auto& outcome : outcomes) {
            api->currentEdition(outcome.completion());
        }
        QTRY_COMPARE(isDeaf ? server.connections() : server.requests(), 3);
        api.reset();
        for (const auto& outcome : outcomes) {
            QVERIFY(outcome.failedWith(CallErrorCode::Cancelled));
        }
    }

    void destroyedByItsOwnCompletion()
    {
        const auto answering = serverSaying(noticeAnswer());
        auto api = apiFor(addressOf(*answering));
        Outcome<EditionNotice> outcome;
        api->currentEdition([&api, done = outcome.completion()](CallResult<EditionNotice> result) {
            api.reset();
            done(std::move(result));
        });
        QTRY_COMPARE(outcome.count(), std::size_t(1));
        QVERIFY(outcome.result().ok());
        QVERIFY(!api);
    }

    void askingAgainWhileItCloses()
    {
        const ScriptedServer server(Manner::Deaf, Identity());
        auto api = apiFor(addressOf(server));
        transport::HttpCentralApi& alive = *api;
        Outcome<EditionNotice> first;
        Outcome<EditionNotice> second;
        api->currentEdition([&, done = first.completion()](CallResult<EditionNotice> result) {
            done(std::move(result));
            alive.currentEdition(second.completion());
        });
        api.reset();
        QVERIFY(first.failedWith(CallErrorCode::Cancelled));
        QVERIFY(second.failedWith(CallErrorCode::Cancelled));
    }
};

void HttpCentralApiTest::badServers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, CallErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    const QByteArray notice = noticeAnswer();
    row("closes without a word", "", CallErrorCode::OutcomeUnknown);
    row("half a status line", "HTTP/1.1 20", CallErrorCode::OutcomeUnknown);
    row("half the headers", notice.first(notice.indexOf("\r\n\r\n")), CallErrorCode::OutcomeUnknown);
    row("no body", notice.first(notice.indexOf("\r\n\r\n") + 4), CallErrorCode::OutcomeUnknown);
    row("all but one byte", notice.chopped(1), CallErrorCode::OutcomeUnknown);
    row("half a chunk",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\n100\r\n{\"name\":",
        CallErrorCode::OutcomeUnknown);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", CallErrorCode::OutcomeUnknown);
    row("not JSON", ScriptedServer::answer(200, "<html>"), CallErrorCode::BadAnswer);
    row("empty JSON", ScriptedServer::answer(200, "{}"), CallErrorCode::BadAnswer);
    row("a list", ScriptedServer::answer(200, "[]"), CallErrorCode::BadAnswer);
    row("key twice", ScriptedServer::answer(200, R"({"name":"a","name":"b"})"), CallErrorCode::BadAnswer);
    row("too deep",
        ScriptedServer::answer(200, "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"),
        CallErrorCode::BadAnswer);
    row("wrong type of content", ScriptedServer::answer(200, "{}", "Content-Type: text/html\r\n"),
        CallErrorCode::BadAnswer);
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", CallErrorCode::BadAnswer);
    row("not modified", "HTTP/1.1 304 Not Modified\r\n\r\n", CallErrorCode::BadAnswer);
    row("400", ScriptedServer::answer(400, "{}"), CallErrorCode::Refused);
    row("401", ScriptedServer::answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        CallErrorCode::NotEnrolled);
    row("403", ScriptedServer::answer(403, "{}"), CallErrorCode::NotEnrolled);
    row("404", ScriptedServer::answer(404, "{}"), CallErrorCode::Refused);
    row("407", ScriptedServer::answer(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        CallErrorCode::Refused);
    row("426", ScriptedServer::answer(426, "{}"), CallErrorCode::ProtocolTooOld);
    row("429", ScriptedServer::answer(429, "{}"), CallErrorCode::Busy);
    row("500", ScriptedServer::answer(500, "{}"), CallErrorCode::ServerFailed);
    row("503 with a torn body", ScriptedServer::answer(503, "{\"code\":\"busy\"}").chopped(3),
        CallErrorCode::Busy);
    row("500 with a huge body", ScriptedServer::answer(500, QByteArray(2 * 1024 * 1024, ' ')),
        CallErrorCode::ServerFailed);
}

} // namespace

CARM_TEST(HttpCentralApiTest)
#include "http_central_api_test.moc"
