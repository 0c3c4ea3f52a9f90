// What operators set up: terminals of every kind, officers with their credentials, businesses on record;
// while the service runs and without it.
#include "access/access_json.h"
#include "access/totp.h"
#include "central_program.h"
#include "harness/harness.h"
#include "importer/business_profile.h"
#include "protocol/feed.h"
#include "protocol/messages.h"
#include "raw_client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace carm;
using namespace carm::test;

namespace {

SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes::copyOf(
        {reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size())});
}

protocol::EnrolmentReply enrol(const CentralProgram& program, SampleTerminal& terminal, const QString& code)
{
    RawClient client(program);
    CARM_ENSURE(client.connect());
    client.send(enrolmentRequest(terminal, enrolmentBody(terminal, code)));
    const auto reply =
        protocol::enrolmentReplyFromJson(QJsonDocument::fromJson(client.receive()->body).object());
    CARM_ENSURE(reply.ok());
    terminal.setName(reply->terminal);
    return reply.value();
}

std::optional<access::Credential> toldOf(const CentralProgram& program, const SampleTerminal& counter,
                                         const QString& badge)
{
    RawClient client(program);
    CARM_ENSURE(client.connect());
    client.send(signedRequest(counter, "GET", "/v1/feed/0"));
    const auto page =
        protocol::feedPageFromJson(QJsonDocument::fromJson(client.receive()->body).object()).value();
    for (const protocol::FeedItem& item : page.items) {
        if (item.topic == protocol::FeedTopic::Officer && item.key == badge) {
            return access::credentialFromJson(item.content).value();
        }
    }
    return {};
}

QStringList officerOptions(const QString& badge)
{
    return {QStringLiteral("new-officer"), QStringLiteral("--badge"),       badge,
            QStringLiteral("--name"),      QStringLiteral("Odile Officer"), QStringLiteral("--role"),
            QStringLiteral("cashier"),     QStringLiteral("--role"),        QStringLiteral("supervisor"),
            QStringLiteral("--office"),    QStringLiteral("0427")};
}

void writePrivately(const QString& path, const QByteArray& content)
{
    QFile file(path);
    CARM_ENSURE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    CARM_ENSURE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

QJsonObject known(const char* number)
{
    return {{QStringLiteral("businessNumber"), QLatin1String(number)},
            {QStringLiteral("active"), true},
            {QStringLiteral("profile"), importer::toJson(importer::BusinessProfile())},
            {QStringLiteral("accounts"), QJsonArray()},
            {QStringLiteral("declarations"), QJsonArray()},
            {QStringLiteral("payments"), QJsonArray()},
            {QStringLiteral("statements"), QJsonArray()}};
}

} // namespace

class OperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesForEveryKind();
    void importersEnrolOnlyWhereOpen();
    void anOfficerCanSignIn();
    void officersWithoutTheService();
    void weakPassphrasesAreRefused();
    void businessesAreImported();
};

void OperatorTest::codesForEveryKind()
{
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    unsigned char seed = 1;
    for (const char* kind : {"kiosk", "counter", "importer"}) {
        const auto ended = program.run(
            QStringList{QStringLiteral("new-enrolment-code"), QStringLiteral("--kind"), QLatin1String(kind)} +
            program.placeOptions());
        QCOMPARE(ended.exitCode, 0);
        SampleTerminal terminal(seed++);
        const auto reply = enrol(program, terminal, QString::fromLatin1(ended.output).trimmed());
        QCOMPARE(protocol::toText(reply.kind), QLatin1String(kind));
    }
    QCOMPARE(program.stop(), 0);
}

void OperatorTest::importersEnrolOnlyWhereOpen()
{
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    const auto statusOf = [&program] {
        RawClient client(program);
        CARM_ENSURE(client.connect());
        client.send(enrolmentRequest(SampleTerminal(1), enrolmentBody(SampleTerminal(1), {})));
        return client.receive()->status;
    };
    QCOMPARE(statusOf(), 403);
    QCOMPARE(program.stop(), 0);
    program.addServeOption(QStringLiteral("--open-importer-enrolment"));
    QVERIFY2(program.start(), program.errors().constData());
    QCOMPARE(statusOf(), 200);
    SampleTerminal terminal(2);
    QCOMPARE(enrol(program, terminal, {}).kind, protocol::TerminalKind::Importer);
    QCOMPARE(program.stop(), 0);
}

void OperatorTest::anOfficerCanSignIn()
{
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    const auto code = program.run(QStringList{QStringLiteral("new-enrolment-code"), QStringLiteral("--kind"),
                                              QStringLiteral("counter")} +
                                  program.placeOptions());
    SampleTerminal counter(1);
    enrol(program, counter, QString::fromLatin1(code.output).trimmed());
    const QString badge = QStringLiteral("10234");
    const auto made = program.run(officerOptions(badge) + program.placeOptions());
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const QList<QByteArray> lines = made.output.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(3));
    QCOMPARE(lines.at(0), QByteArray("officer 10234 is provisioned for office 0427"));
    QVERIFY(lines.at(1).startsWith("passphrase: "));
    QVERIFY(lines.at(2).startsWith("otpauth://totp/CARM"));
    const QByteArray passphrase = lines.at(1).mid(12);
    const auto credential = toldOf(program, counter, badge);
    QVERIFY(credential.has_value());
    QCOMPARE(credential->subject.roles, (access::Roles{access::Role::Cashier, access::Role::Supervisor}));
    const auto unlocked = access::unlock(*credential, secretOf(passphrase));
    QVERIFY(unlocked.ok());
    const SecretBytes uri = access::otpauthUri(unlocked->totpSecret, QStringLiteral("CARM"), badge);
    QVERIFY(uri.equals(secretOf(lines.at(2))));
    QVERIFY(!access::unlock(*credential, secretOf(passphrase + 'x')).ok());
    const auto ended =
        program.run(QStringList{QStringLiteral("end-officer"), QStringLiteral("--badge"), badge} +
                    program.placeOptions());
    QCOMPARE(ended.output, QByteArray("officer 10234 is ended\n"));
    QVERIFY(toldOf(program, counter, badge)->validity.until < credential->validity.until);
    const auto twice =
        program.run(QStringList{QStringLiteral("end-officer"), QStringLiteral("--badge"), badge} +
                    program.placeOptions());
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(program.stop(), 0);
    // Neither the passphrase nor a name is left in what the service wrote in the clear.
    for (const QFileInfo& info : QDir(program.path("data")).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(passphrase) && !content.contains("Odile"), qPrintable(info.fileName()));
    }
}

void OperatorTest::officersWithoutTheService()
{
    CentralProgram program;
    writePrivately(program.path("credentials/passphrase"), "seven lanterns by the river\n");
    const auto made =
        program.run(officerOptions(QStringLiteral("7")) +
                    QStringList{QStringLiteral("--passphrase-file"), program.path("credentials/passphrase")} +
                    program.placeOptions());
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QVERIFY(!made.output.contains("passphrase")); // the operator has it
    QVERIFY(made.output.contains("otpauth://"));
    const auto code = program.run(QStringList{QStringLiteral("new-enrolment-code"), QStringLiteral("--kind"),
                                              QStringLiteral("counter")} +
                                  program.placeOptions());
    QVERIFY2(program.start(), program.errors().constData());
    SampleTerminal counter(1);
    enrol(program, counter, QString::fromLatin1(code.output).trimmed());
    const auto credential = toldOf(program, counter, QStringLiteral("7"));
    QVERIFY(access::unlock(*credential, secretOf("seven lanterns by the river")).ok());
    QCOMPARE(program.stop(), 0);
}

void OperatorTest::weakPassphrasesAreRefused()
{
    CentralProgram program;
    writePrivately(program.path("credentials/passphrase"), "customs\n");
    const QStringList options =
        officerOptions(QStringLiteral("7")) +
        QStringList{QStringLiteral("--passphrase-file"), program.path("credentials/passphrase")} +
        program.placeOptions();
    const auto weak = program.run(options);
    QCOMPARE(weak.exitCode, 1);
    QVERIFY2(weak.errors.contains("passphrase.tooShort"), weak.errors.constData());
    QVERIFY(!weak.errors.contains("customs"));
    QVERIFY(QFile::setPermissions(program.path("credentials/passphrase"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(program.run(options).errors.contains("chmod 600"));
    QVERIFY(!QFile::exists(program.path("data")));
}

void OperatorTest::businessesAreImported()
{
    CentralProgram program;
    const auto import = [&program](const QJsonArray& businesses) {
        const QJsonObject file{{QStringLiteral("businesses"), businesses}};
        writePrivately(program.path("businesses.json"), QJsonDocument(file).toJson());
        return program.run(QStringList{QStringLiteral("import-businesses"), program.path("businesses.json")} +
                           program.placeOptions());
    };
    const auto alone = import({known("870249414"), known("123456782")});
    QVERIFY2(alone.exitCode == 0, alone.errors.constData());
    QCOMPARE(alone.output.split('\n').size(), qsizetype(3));
    QVERIFY2(program.start(), program.errors().constData());
    QCOMPARE(import({known("870249414")}).exitCode, 0); // again, through the service
    const auto bad = import({known("123456789")});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.errors.contains("businessNumber"), bad.errors.constData());
    QCOMPARE(import({QStringLiteral("nothing")}).exitCode, 1);
    const auto missing =
        program.run(QStringList{QStringLiteral("import-businesses"), QStringLiteral("/dev/zero")} +
                    program.placeOptions());
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(program.stop(), 0);
}

CARM_TEST(OperatorTest)
#include "operator_test.moc"
