// The program as an operator meets it: commands, messages, exit codes, the way down, and the way back up
// after a crash.
#include "harness/harness.h"
#include "protocol/messages.h"
#include "raw_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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
    client.send(httpRequest("POST", "/v1/terminals",
                            bodyOf(protocol::toJson(protocol::EnrolmentRequest{code, terminal.publicKey(),
                                                                               QStringLiteral("0427")}))));
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
    void codeWhileTheServiceRuns();
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
                                    << "/dev/null" << QByteArray("not a packed edition");
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

void ProgramTest::codeWhileTheServiceRuns()
{
    CentralProgram program;
    const QString code = program.newEnrolmentCode(); // before the service has ever run
    QCOMPARE(code.size(), 23);
    QVERIFY2(program.start(), program.errors().constData());
    const auto refused =
        program.run(QStringList(QStringLiteral("new-enrolment-code")) + program.placeOptions());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("another carm-central has it open"), refused.errors.constData());
    QVERIFY(refused.errors.contains("stop the service first"));
    QVERIFY(refused.output.isEmpty());
    enrolled(program, code, 1, 1);
    QCOMPARE(program.stop(), 0);
    QVERIFY(!program.newEnrolmentCode().isEmpty());
    // The folder and everything in it is for this user alone.
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(program.path("data")) & others, QFile::Permissions());
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
        QCOMPARE(first.value(QStringLiteral("transactionNumber")).toString(), good.transactionNumber);
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
