// The program as an operator meets it: commands, messages, exit codes, the way down, and the way back up
// after a crash.
#include "harness/harness.h"
#include "protocol/messages.h"
#include "raw_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTcpServer>

#include <random>
#include <set>

using namespace carm;
using namespace carm::test;

namespace {

constexpr unsigned kSeed = 20260302;
constexpr int kRounds = 6;
constexpr int kBatches = 8;
constexpr int kPerBatch = 5;

SampleTerminal enrolled(const CentralProgram& program, const QString& code, unsigned char seed, int numbers)
{
    SampleTerminal terminal(seed);
    RawClient client(program);
    CARM_ENSURE(client.connect());
    client.send(enrolmentRequest(terminal, enrolmentBody(terminal, code)));
    const auto reply =
        protocol::enrolmentReplyFromJson(QJsonDocument::fromJson(client.receive()->body).object());
    CARM_ENSURE(reply.ok());
    terminal.setName(reply->terminal);
    const auto lease = bodyOf(protocol::toJson(protocol::NumberBlockRequest{QStringLiteral("a"), numbers}));
    client.send(signedRequest(terminal, "POST", "/v1/number-blocks", lease));
    CARM_ENSURE(client.receive()->status == 200);
    return terminal;
}

std::optional<protocol::BatchAnswer> batchAnswer(const std::optional<RawAnswer>& answer)
{
    if (!answer || answer->status != 200) {
        return {};
    }
    return protocol::batchAnswerFromJson(QJsonDocument::fromJson(answer->body).object()).value();
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageErrors_data();
    void usageErrors();
    void refusalsSayWhatWhyAndMend_data();
    void refusalsSayWhatWhyAndMend();
    void portInUse();
    void foldersServeAsEditions();
    void keysMustBePrivate();
    void encryptedKeyIsRefused();
    void codeWhileTheServiceRuns();
    void revokeWhileTheServiceRunsAndAlone();
    void ordersAreForTheOwner();
    void badOrdersAreAnswered_data();
    void badOrdersAreAnswered();
    void listShowsHashAndCents();
    void terminateAnswersWhatIsUnderWay();
    void killedAtAnyMomentLosesAndDoublesNothing();
};

void ProgramTest::usageErrors_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << QStringLiteral("--help") << 0;
    QTest::newRow("version") << QStringLiteral("--version") << 0;
    QTest::newRow("unknown option") << QStringLiteral("--frobnicate") << 2;
    QTest::newRow("unknown command") << QStringLiteral("frobnicate --data d --key-source credential:c") << 2;
    QTest::newRow("two commands") << QStringLiteral("list serve") << 2;
    QTest::newRow("no data") << QStringLiteral("list --key-source credential:c") << 2;
    QTest::newRow("no key source") << QStringLiteral("list --data d") << 2;
    QTest::newRow("bad key source") << QStringLiteral("list --data d --key-source file:/key") << 2;
    QTest::newRow("no certificate") << QStringLiteral("serve --data d --key-source credential:c") << 2;
    QTest::newRow("revoke nobody") << QStringLiteral("revoke --data d --key-source credential:c") << 2;
    QTest::newRow("revoke two") << QStringLiteral("revoke T000001 T000002 --data d --key-source credential:c")
                                << 2;
    const QString place = QStringLiteral(" --data d --key-source credential:c");
    QTest::newRow("bad kind") << QStringLiteral("new-enrolment-code --kind robot") + place << 2;
    QTest::newRow("officer without badge")
        << QStringLiteral("new-officer --name N --role cashier --office 0427") + place << 2;
    QTest::newRow("officer without role")
        << QStringLiteral("new-officer --badge 1 --name N --office 0427") + place << 2;
    QTest::newRow("officer of a business")
        << QStringLiteral("new-officer --badge 1 --name N --role editor --office 0427") + place << 2;
    QTest::newRow("officer for ever")
        << QStringLiteral("new-officer --badge 1 --name N --role cashier --office 0427 --valid-days 9999") +
               place
        << 2;
    QTest::newRow("end nobody") << QStringLiteral("end-officer") + place << 2;
    QTest::newRow("import nothing") << QStringLiteral("import-businesses") + place << 2;
    QTest::newRow("bad port") << QStringLiteral("list --data d --key-source credential:c --port 70000") << 2;
}

void ProgramTest::usageErrors()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    const CentralProgram program;
    const auto ended = program.run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(ended.exitCode, exitCode);
    QVERIFY(exitCode == 0 ? !ended.output.isEmpty() : ended.errors.contains("see --help"));
    QVERIFY(!QFile::exists(program.path("data")));
}

void ProgramTest::refusalsSayWhatWhyAndMend_data()
{
    QTest::addColumn<QString>("spoiled"); ///< the option whose value is wrong
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no credential") << "--key-source"
                                   << "credential:/nonexistent" << QByteArray("no secret store");
    QTest::newRow("no certificate") << "--certificate"
                                    << "/nonexistent.pem" << QByteArray("certificate");
    QTest::newRow("no private key") << "--private-key"
                                    << "/dev/null" << QByteArray("private key");
    QTest::newRow("no edition") << "--edition"
                                << "/nonexistent" << QByteArray("not found");
    QTest::newRow("not an edition") << "--edition"
                                    << "/proc/version" << QByteArray("not a packed edition");
    QTest::newRow("endless edition") << "--edition"
                                     << "/dev/zero" << QByteArray("not a regular file");
    QTest::newRow("no address") << "--listen"
                                << "localhost" << QByteArray("not an IP address");
    QTest::newRow("no folder") << "--data"
                               << "/proc/nothing" << QByteArray("check --data");
}

void ProgramTest::refusalsSayWhatWhyAndMend()
{
    QFETCH(QString, spoiled);
    QFETCH(QString, value);
    QFETCH(QByteArray, why);
    const CentralProgram program;
    QStringList options = program.serveOptions();
    const qsizetype at = options.indexOf(spoiled);
    if (at >= 0) {
        options[at + 1] = value;
    } else {
        options += {spoiled, value};
    }
    const auto ended = program.run(options);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.errors.contains(why), ended.errors.constData());
    QVERIFY(ended.errors.contains("\n  why: ") && ended.errors.contains("\n  mend: "));
    QVERIFY(!ended.output.contains("listening"));
}

void ProgramTest::portInUse()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const CentralProgram program;
    QStringList options = program.serveOptions();
    options[options.indexOf(QStringLiteral("--port")) + 1] = QString::number(server.serverPort());
    const auto ended = program.run(options);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.errors.contains("another --port"), ended.errors.constData());
}

void ProgramTest::foldersServeAsEditions()
{
    CentralProgram program;
    QFile::remove(program.path("edition"));
    QVERIFY(QFile::link(sourcePath("resources/reference/practice"), program.path("edition")));
    QVERIFY2(program.start(), program.errors().constData());
    RawClient client(program);
    QVERIFY(client.connect());
    client.send(httpRequest("GET", "/v1/editions/current"));
    const auto notice =
        protocol::editionNoticeFromJson(QJsonDocument::fromJson(client.receive()->body).object()).value();
    client.send(httpRequest("GET", "/v1/editions/" + notice.hash.toHex()));
    const auto download = client.receive();
    QCOMPARE(download->body, practicePackage());
    QVERIFY(download->headers.value("cache-control").contains("immutable"));
    client.send(httpRequest("GET", "/v1/openapi.yaml"));
    QFile description(sourcePath("resources/api/central.openapi.yaml"));
    QVERIFY(description.open(QIODevice::ReadOnly));
    QCOMPARE(client.receive()->body, description.readAll());
}

void ProgramTest::keysMustBePrivate()
{
    CentralProgram program;
    const QString folder = program.path("tls");
    QVERIFY(QDir().mkdir(folder));
    const QString key = folder + QStringLiteral("/central.key");
    QVERIFY(QFile::copy(testAuthority().privateKeyPath, key));
    QStringList options = program.serveOptions();
    options[options.indexOf(QStringLiteral("--private-key")) + 1] = key;
    const auto refusal = [&] {
        const auto ended = program.run(options);
        return ended.exitCode == 1 && ended.errors.contains("private key") &&
               ended.errors.contains("chmod 600");
    };
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(key, owner | QFile::ReadOther));
    QVERIFY(refusal());
    QVERIFY(QFile::setPermissions(key, owner));
    QVERIFY(QFile::setPermissions(folder, owner | QFile::ExeOwner | QFile::WriteGroup));
    QVERIFY(refusal());
}

/// It would have to be typed by somebody.
void ProgramTest::encryptedKeyIsRefused()
{
    CentralProgram program;
    const QString key = program.path("credentials/central.key");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkey"), QStringLiteral("-in"), testAuthority().privateKeyPath,
                   QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:sesame"),
                   QStringLiteral("-out"), key});
    QVERIFY(openssl.waitForFinished(kPatienceMs) && openssl.exitCode() == 0);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
    QStringList options = program.serveOptions();
    options[options.indexOf(QStringLiteral("--private-key")) + 1] = key;
    const auto ended = program.run(options);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.errors.contains("without a password"), ended.errors.constData());
}

void ProgramTest::codeWhileTheServiceRuns()
{
    CentralProgram program;
    const QString before = program.newEnrolmentCode(); // before the service has ever run
    QCOMPARE(before.size(), 23);
    QVERIFY2(program.start(), program.errors().constData());
    // The service has the store, and it has the key: the command needs neither.
    QVERIFY(QFile::rename(program.path("credentials/master-key"), program.path("credentials/elsewhere")));
    const QString meanwhile = program.newEnrolmentCode();
    QCOMPARE(meanwhile.size(), 23);
    QVERIFY(QFile::rename(program.path("credentials/elsewhere"), program.path("credentials/master-key")));
    enrolled(program, before, 1, 1);
    enrolled(program, meanwhile, 2, 1);
    // A service that was killed leaves its socket behind; that neither stops the command nor the next
    // service.
    program.kill();
    QVERIFY(QFile::exists(program.path("data/central.socket")));
    const QString after = program.newEnrolmentCode();
    QCOMPARE(after.size(), 23);
    QVERIFY2(program.start(), program.errors().constData());
    enrolled(program, after, 3, 1);
    enrolled(program, program.newEnrolmentCode(), 4, 1);
    QCOMPARE(program.stop(), 0);
    QVERIFY(!QFile::exists(program.path("data/central.socket")));
    QVERIFY(!program.newEnrolmentCode().isEmpty());
}

void ProgramTest::revokeWhileTheServiceRunsAndAlone()
{
    CentralProgram program;
    const auto revoke = [&program](const QString& terminal) {
        return program.run(QStringList{QStringLiteral("revoke"), terminal} + program.placeOptions());
    };
    QCOMPARE(revoke(QStringLiteral("T000001")).exitCode, 1); // there is not even a store
    QVERIFY(!QFile::exists(program.path("data")));
    const QString code = program.newEnrolmentCode();
    const QString otherCode = program.newEnrolmentCode();
    QVERIFY2(program.start(), program.errors().constData());
    SampleTerminal stolen = enrolled(program, code, 1, 5);
    SampleTerminal lost = enrolled(program, otherCode, 2, 5);
    const auto statusOf = [&program](SampleTerminal& terminal, qint64 serial) {
        RawClient client(program);
        CARM_ENSURE(client.connect());
        client.send(
            signedRequest(terminal, "POST", "/v1/entries", batchBody({terminal.seal({.serial = serial})})));
        return client.receive()->status;
    };
    const auto unknown = revoke(QStringLiteral("T999999"));
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("no terminal of this name is enrolled"), unknown.errors.constData());
    QCOMPARE(statusOf(stolen, 1), 200);
    const auto revoked = revoke(stolen.name());
    QVERIFY2(revoked.exitCode == 0, revoked.errors.constData());
    QCOMPARE(revoked.output, stolen.name().toLatin1() + " is revoked\n");
    QCOMPARE(statusOf(stolen, 2), 403);
    QCOMPARE(statusOf(lost, 6), 200);
    QCOMPARE(program.stop(), 0);
    QCOMPARE(revoke(lost.name()).exitCode, 0);
    QVERIFY2(program.start(), program.errors().constData());
    QCOMPARE(statusOf(stolen, 2), 403);
    QCOMPARE(statusOf(lost, 7), 403);
    QCOMPARE(program.stop(), 0);
}

void ProgramTest::ordersAreForTheOwner()
{
    CentralProgram program;
    // A folder that is there already and open to everybody does not open what the service puts into it.
    QVERIFY(QDir().mkdir(program.path("data")));
    QVERIFY(QFile::setPermissions(program.path("data"), QFile::ReadOwner | QFile::WriteOwner |
                                                            QFile::ExeOwner | QFile::ReadOther |
                                                            QFile::ExeOther));
    QVERIFY2(program.start(), program.errors().constData());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const auto files =
        QDir(program.path("data")).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    QVERIFY(files.size() >= 3); // the store, the socket, the log
    for (const QFileInfo& file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
    QCOMPARE(program.stop(), 0);
}

void ProgramTest::badOrdersAreAnswered_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("revoke everybody\n");
    QTest::newRow("unknown") << QByteArray("{\"command\":\"list\"}\n");
    QTest::newRow("surprise") << QByteArray("{\"command\":\"revoke\",\"name\":\"T1\",\"now\":true}\n");
    QTest::newRow("no name") << QByteArray("{\"command\":\"revoke\"}\n");
    QTest::newRow("no hours") << QByteArray("{\"command\":\"new-enrolment-code\"}\n");
    QTest::newRow("for ever") << QByteArray(
        "{\"command\":\"new-enrolment-code\",\"validHours\":99999,\"kind\":\"kiosk\"}\n");
    QTest::newRow("no kind") << QByteArray("{\"command\":\"new-enrolment-code\",\"validHours\":1}\n");
    QTest::newRow("officer without credential") << QByteArray("{\"command\":\"new-officer\"}\n");
    QTest::newRow("deep") << "{\"command\":\"new-officer\",\"content\":" +
                                 QByteArray("{\"a\":").repeated(50) + "\n";
    QTest::newRow("endless") << QByteArray(1'000'000, 'x');
}

void ProgramTest::badOrdersAreAnswered()
{
    QFETCH(QByteArray, order);
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    QLocalSocket socket;
    socket.connectToServer(program.path("data/central.socket"));
    QVERIFY(socket.waitForConnected(kPatienceMs));
    socket.write(order);
    QByteArray said;
    while (socket.waitForReadyRead(kPatienceMs)) {
        said += socket.readAll();
    }
    // A line that never ends gets no answer; every other one is told that it is not known.
    QCOMPARE(said.contains("does not know this order"), order.endsWith('\n'));
    QCOMPARE(program.newEnrolmentCode().size(), 23);
    QCOMPARE(program.stop(), 0);
}

void ProgramTest::listShowsHashAndCents()
{
    CentralProgram program;
    const QString code = program.newEnrolmentCode();
    QVERIFY2(program.start(), program.errors().constData());
    SampleTerminal terminal = enrolled(program, code, 1, 5);
    const auto good = terminal.seal({.serial = 1});
    const auto differing = terminal.seal({.serial = 2, .spoilAmount = true});
    RawClient client(program);
    QVERIFY(client.connect());
    client.send(signedRequest(terminal, "POST", "/v1/entries", batchBody({good, differing})));
    QVERIFY(batchAnswer(client.receive()).has_value());
    const auto check = [&] {
        const auto entries = program.entries();
        QCOMPARE(entries.size(), std::size_t(2));
        const QJsonObject first = entries.at(0);
        QCOMPARE(first.value(QStringLiteral("id")).toString(), good.id.text());
        QCOMPARE(first.value(QStringLiteral("hash")).toString(), QString::fromLatin1(good.hash.toHex()));
        QCOMPARE(first.value(QStringLiteral("transactionNumber")).toString(), good.subject);
        QCOMPARE(first.value(QStringLiteral("receiptNumber")).toString(), QStringLiteral("1"));
        QCOMPARE(first.value(QStringLiteral("terminal")).toString(), terminal.name());
        QCOMPARE(first.value(QStringLiteral("assessmentDiffers")).toBool(), false);
        const QJsonObject cents = first.value(QStringLiteral("totalsCents")).toObject();
        QCOMPARE(cents.value(QStringLiteral("valueForDuty")).toInteger(), 157'150);
        QCOMPARE(cents.value(QStringLiteral("customsDuty")).toInteger(), 28'287);
        QCOMPARE(cents.value(QStringLiteral("gst")).toInteger(), 9'272);
        QCOMPARE(cents.value(QStringLiteral("total")).toInteger(), 37'559);
        QCOMPARE(entries.at(1).value(QStringLiteral("assessmentDiffers")).toBool(), true);
        for (const QJsonObject& entry : entries) {
            QVERIFY(!QJsonDocument(entry).toJson().contains("Sample Importer"));
        }
    };
    check(); // while the service runs
    QCOMPARE(program.stop(), 0);
    check();
    QFile log(program.path("data/carm-central.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray said = log.readAll();
    QVERIFY(said.contains("listening") && said.contains("stopped"));
    QVERIFY(!said.contains("Sample Importer"));
}

void ProgramTest::terminateAnswersWhatIsUnderWay()
{
    CentralProgram program;
    const QString code = program.newEnrolmentCode();
    QVERIFY2(program.start(), program.errors().constData());
    SampleTerminal terminal = enrolled(program, code, 1, 5);
    const auto entry = terminal.seal({});
    const QByteArray request = signedRequest(terminal, "POST", "/v1/entries", batchBody({entry}));
    RawClient idle(program);
    QVERIFY(idle.connect());
    RawClient busy(program);
    QVERIFY(busy.connect());
    busy.send(request.left(request.size() / 2));
    // The service has the first half when it has answered somebody who came later.
    QVERIFY(isHealthy(program));
    program.sendTerminate();
    QVERIFY(idle.waitForClose());
    RawClient late(program);
    QVERIFY(!late.connect());
    busy.send(request.mid(request.size() / 2));
    const auto answer = busy.receive();
    QCOMPARE(batchAnswer(answer)->answers.at(0).outcome, protocol::EntryOutcome::Created);
    QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
    QCOMPARE(program.waitForEnd(), 0);
    QCOMPARE(program.entries().size(), std::size_t(1));
}

void ProgramTest::killedAtAnyMomentLosesAndDoublesNothing()
{
    std::mt19937 random(kSeed);
    CentralProgram program;
    const QString code = program.newEnrolmentCode();
    QVERIFY2(program.start(), program.errors().constData());
    SampleTerminal terminal = enrolled(program, code, 1, kRounds * kBatches * kPerBatch);
    std::vector<protocol::SealedEntry> sealed;
    std::map<protocol::EntryId, protocol::EntryAnswer> acknowledged;
    const auto remember = [&acknowledged](const protocol::BatchAnswer& batch) {
        for (const protocol::EntryAnswer& answer : batch.answers) {
            QVERIFY(answer.receipt.has_value());
            const auto [known, isNew] = acknowledged.emplace(answer.id, answer);
            QVERIFY(isNew || known->second.receipt->signature == answer.receipt->signature);
        }
    };
    for (int round = 0; round < kRounds; ++round) {
        RawClient client(program);
        QVERIFY(client.connect());
        const int answersBefore = static_cast<int>(random() % kBatches);
        std::vector<std::vector<protocol::SealedEntry>> batches(kBatches);
        for (auto& batch : batches) {
            for (int i = 0; i < kPerBatch; ++i) {
                batch.push_back(terminal.seal({.serial = static_cast<qint64>(sealed.size()) + 1}));
                sealed.push_back(batch.back());
            }
            // All at once, so that the service is in the middle of one when it is killed.
            client.send(signedRequest(terminal, "POST", "/v1/entries", batchBody(batch)));
        }
        for (int i = 0; i < answersBefore; ++i) {
            remember(*batchAnswer(client.receive()));
        }
        program.kill();
        while (const auto batch = batchAnswer(client.receive())) {
            remember(*batch);
        }
        QVERIFY2(program.start(), program.errors().constData());
        RawClient again(program);
        QVERIFY(again.connect());
        for (const auto& batch : batches) {
            again.send(signedRequest(terminal, "POST", "/v1/entries", batchBody(batch)));
            remember(*batchAnswer(again.receive()));
        }
    }
    QCOMPARE(program.stop(), 0);
    std::set<QString> ids;
    qint64 receipt = 0;
    for (const QJsonObject& entry : program.entries()) {
        QVERIFY(ids.insert(entry.value(QStringLiteral("id")).toString()).second);
        QCOMPARE(entry.value(QStringLiteral("receiptNumber")).toString(), QString::number(++receipt));
    }
    QCOMPARE(ids.size(), sealed.size());
    for (const auto& entry : sealed) {
        QVERIFY(ids.contains(entry.id.text()));
        QVERIFY(acknowledged.contains(entry.id));
    }
}

CARM_TEST(ProgramTest)
#include "program_test.moc"
