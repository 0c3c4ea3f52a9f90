// Who may call what, enrolment, number blocks, signed requests, editions.
#include "central/enrolment_code.h"
#include "central/service_rig.h"
#include "harness/harness.h"
#include "protocol/canonical.h"

#include <QRegularExpression>
#include <QSet>

using namespace carm;
using namespace carm::test;

namespace {

constexpr char kBlocks[] = "/v1/number-blocks";

QByteArray blockBody(const QString& requestId, int size)
{
    return bodyOf(protocol::toJson(protocol::NumberBlockRequest{requestId, size}));
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayCallWhat_data();
    void whoMayCallWhat();
    void otherMethodsAreRefused();
    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();
    void otherProtocolVersionsAreRefused();
    void bodiesMustBeJson();
    void codeEnrolsOnce();
    void codeExpires();
    void codeIsReadAsAPersonTypesIt();
    void codesAreUnlike();
    void codesSayWhatTheTerminalIsFor();
    void keysKeepTheirKind();
    void importersEnrolWithoutACodeWhereOpen();
    void feedPositionsAreChecked();
    void enrolmentProvesThatTheKeyIsHeld();
    void badEnrolmentsAreRefused_data();
    void badEnrolmentsAreRefused();
    void blocksAreDisjointAndIdempotent();
    void blockSizesAreBounded();
    void openNumbersAreBounded();
    void revokedTerminalIsRefused();
    void bodiesAreBoundedByTheirRoute();
    void everyPartOfARequestIsSigned();
    void repeatedRequestIsHarmless();
    void badSignatureHeaders_data();
    void badSignatureHeaders();
    void editionsAreServedByHash();
};

void ServiceTest::whoMayCallWhat_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("unsignedStatus");
    QTest::addColumn<int>("strangerStatus");
    QTest::addColumn<int>("terminalStatus");
    const auto row = [](const char* name, const char* method, const QByteArray& path, const QByteArray& body,
                        int unsignedStatus, int strangerStatus, int terminalStatus) {
        QTest::newRow(name) << QByteArray(method) << path << body << unsignedStatus << strangerStatus
                            << terminalStatus;
    };
    const QByteArray hash = protocol::sha256(practicePackage()).toHex();
    // Open endpoints do not look at signatures, not even at wrong ones.
    row("health", "GET", "/v1/health", {}, 200, 200, 200);
    row("description", "GET", "/v1/openapi.yaml", {}, 200, 200, 200);
    row("enrol", "POST", "/v1/terminals", "{}", 401, 400, 400);
    row("current edition", "GET", "/v1/editions/current", {}, 200, 200, 200);
    row("download edition", "GET", "/v1/editions/" + hash, {}, 200, 200, 200);
    row("lease", "POST", kBlocks, blockBody(QStringLiteral("r"), 5), 401, 403, 200);
    row("submit", "POST", "/v1/entries", "{}", 401, 403, 400);
    row("outcome", "GET", "/v1/entries/5f0e8a52-7d0b-4f0e-9a60-2a7d6a3c1b90", {}, 401, 403, 200);
    row("feed", "GET", "/v1/feed/0", {}, 401, 403, 200);
}

void ServiceTest::whoMayCallWhat()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    ServiceRig rig;
    const SampleTerminal terminal = rig.enrolled(1);
    const SampleTerminal stranger(2);
    central::Request request = ServiceRig::request(method, path, body);
    QTEST(rig.send(request).status, "unsignedStatus");
    stranger.sign(request);
    QTEST(rig.send(request).status, "strangerStatus");
    terminal.sign(request);
    QTEST(rig.send(request).status, "terminalStatus");
    // The name of an enrolled terminal with a key that is not its own.
    SampleTerminal impostor(2);
    impostor.setName(terminal.name());
    impostor.sign(request);
    const bool isForTerminals = request.method == "GET"
                                    ? path.startsWith("/v1/entries/") || path.startsWith("/v1/feed/")
                                    : path != "/v1/terminals";
    QCOMPARE(rig.send(request).status == 401, isForTerminals);
}

void ServiceTest::otherMethodsAreRefused()
{
    ServiceRig rig;
    for (const char* method : {"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "post", ""}) {
        for (const char* path : {"/v1/health", "/v1/entries", "/v1/terminals"}) {
            const auto response = rig.send(ServiceRig::request(method, path, {}));
            QCOMPARE(response.status, 405);
            QCOMPARE(response.allow, QByteArray(qstrcmp(path, "/v1/health") == 0 ? "GET" : "POST"));
        }
    }
}

void ServiceTest::otherPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"",
                             "/",
                             "/v1",
                             "/v1/",
                             "/v1/health/",
                             "/v1/health?x=1",
                             "/v1//health",
                             "/v1/./health",
                             "/V1/health",
                             "/v1/entries/",
                             "/v1/entries/a/b",
                             "/v1/entries/../health",
                             "/v1/%68ealth",
                             "//v1/health",
                             "https://127.0.0.1/v1/health",
                             "/v1/editions/",
                             "/v1/editions/a/../current",
                             "*",
                             "/v2/health",
                             "/v1/feed",
                             "/v1/feed/",
                             "/v1/feed/0/1",
                             "/v1/feed/0?x"}) {
        QTest::newRow(path) << QByteArray(path);
    }
}

void ServiceTest::otherPathsAreNotFound()
{
    QFETCH(QByteArray, path);
    ServiceRig rig;
    const auto response = rig.get(path);
    QCOMPARE(response.status, 404);
    QCOMPARE(codeOf(response), QStringLiteral("notFound"));
}

void ServiceTest::otherProtocolVersionsAreRefused()
{
    ServiceRig rig;
    const auto codeFor = [&rig](const char* version) {
        central::Request request = ServiceRig::request("GET", "/v1/health", {});
        request.protocolVersion = version;
        return codeOf(rig.send(request));
    };
    QCOMPARE(codeFor("1"), QString());
    QCOMPARE(codeFor(""), QString());
    QCOMPARE(codeFor("0"), QStringLiteral("protocolTooOld"));
    QCOMPARE(codeFor("2"), QStringLiteral("protocolUnknown"));
    QCOMPARE(codeFor("one"), QStringLiteral("badHeader"));
}

void ServiceTest::bodiesMustBeJson()
{
    ServiceRig rig;
    const SampleTerminal terminal(1);
    central::Request request = ServiceRig::request("POST", "/v1/terminals", "{}");
    terminal.signEnrolment(request);
    for (const char* type : {"", "text/plain", "application/xml", "application/json; charset=latin1"}) {
        request.contentType = type;
        QCOMPARE(codeOf(rig.send(request)), QStringLiteral("unsupportedMediaType"));
    }
    for (const char* type : {"application/json", "Application/JSON; charset=UTF-8"}) {
        request.contentType = type;
        QCOMPARE(codeOf(rig.send(request)), QStringLiteral("missingField"));
    }
    const std::pair<QByteArray, const char*> bodies[] = {
        {"", "malformedJson"},
        {"[]", "malformedJson"},
        {"{\"a\":NaN}", "malformedJson"},
        {"{\"a\":1,\"a\":2}", "malformedJson"},
        {"{\"a\":\"\xff\"}", "notUtf8"},
        {"{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}", "tooDeep"},
        {"{\"enrolmentCode\":5,\"publicKey\":\"\",\"office\":\"\"}", "wrongType"},
        {"{\"enrolmentCode\":\"x\",\"publicKey\":\"zz\",\"office\":\"0427\"}", "badValue"},
        {"{\"surprise\":1}", "unknownField"},
        {QByteArray(4097, ' '), "tooLarge"},
    };
    for (const auto& [body, code] : bodies) {
        QCOMPARE(codeOf(rig.postEnrolment(terminal, body)), QString::fromLatin1(code));
    }
}

void ServiceTest::codeEnrolsOnce()
{
    ServiceRig rig;
    const SampleTerminal first(1);
    const QString code = rig.newCode();
    const auto reply = protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(first, code)));
    QVERIFY(reply.ok());
    QCOMPARE(reply->centralPublicKey, rig.receiptKey().bytes());
    // The answer was lost: asked again, the same terminal.
    const auto again = protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(first, code)));
    QCOMPARE(again->terminal, reply->terminal);
    const auto second = rig.enrol(SampleTerminal(2), code);
    QCOMPARE(second.status, 403);
    QCOMPARE(codeOf(second), QStringLiteral("enrolmentCodeUsed"));
    QCOMPARE(codeOf(rig.enrol(SampleTerminal(2), central::makeEnrolmentCode())),
             QStringLiteral("enrolmentCodeUnknown"));
}

void ServiceTest::codeExpires()
{
    ServiceRig rig;
    const QString code = rig.newCode();
    rig.clock.time.milliseconds += 3'600'000;
    const auto response = rig.enrol(SampleTerminal(1), code);
    QCOMPARE(response.status, 403);
    QCOMPARE(codeOf(response), QStringLiteral("enrolmentCodeExpired"));
    rig.clock.time.milliseconds -= 1;
    QCOMPARE(rig.enrol(SampleTerminal(1), code).status, 200);
}

void ServiceTest::codeIsReadAsAPersonTypesIt()
{
    const QByteArray hash = central::enrolmentCodeHash(QStringLiteral("01ABC-DEFGH-JKMNP-QRSTV"));
    for (const char* typed : {"01abcdefghjkmnpqrstv", " O1ABC DEFGH JKMNP QRSTV ", "oIabc-defgh-jkmnp-qrstv",
                              "0LABC--DEFGH-JKMNP-QRSTV"}) {
        QCOMPARE(central::enrolmentCodeHash(QString::fromLatin1(typed)), hash);
    }
    QVERIFY(central::enrolmentCodeHash(QStringLiteral("02ABC-DEFGH-JKMNP-QRSTV")) != hash);
}

void ServiceTest::codesAreUnlike()
{
    const QRegularExpression form(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$"));
    QSet<QString> codes;
    for (int i = 0; i < 1000; ++i) {
        const QString code = central::makeEnrolmentCode();
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 1000);
}

void ServiceTest::codesSayWhatTheTerminalIsFor()
{
    using protocol::TerminalKind;
    ServiceRig rig;
    unsigned char seed = 1;
    for (const TerminalKind kind : {TerminalKind::Kiosk, TerminalKind::Counter, TerminalKind::Importer}) {
        const auto reply =
            protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(SampleTerminal(seed++), rig.newCode(kind))));
        QCOMPARE(reply->kind, kind);
        QCOMPARE(rig.store().terminal(reply->terminal).value()->kind, kind);
    }
}

void ServiceTest::keysKeepTheirKind()
{
    using protocol::TerminalKind;
    ServiceRig rig;
    const SampleTerminal kiosk = rig.enrolled(1);
    // A kiosk makes itself no counter, and the code stays for a real one.
    const QString code = rig.newCode(TerminalKind::Counter);
    const auto refused = rig.enrol(kiosk, code);
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), QStringLiteral("terminalKindDiffers"));
    QCOMPARE(protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(SampleTerminal(2), code)))->kind,
             TerminalKind::Counter);
}

void ServiceTest::importersEnrolWithoutACodeWhereOpen()
{
    ServiceRig rig;
    QCOMPARE(codeOf(rig.enrol(SampleTerminal(1), {})), QStringLiteral("enrolmentCodeUnknown"));
    rig.policy.openImporterEnrolment = true;
    rig.policy.mostOpenEnrolmentsPerHour = 2;
    rig.restart();
    const auto first = protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(SampleTerminal(1), {})));
    QCOMPARE(first->kind, protocol::TerminalKind::Importer);
    const auto again = protocol::enrolmentReplyFromJson(jsonOf(rig.enrol(SampleTerminal(1), {})));
    QCOMPARE(again->terminal, first->terminal);
    QCOMPARE(rig.enrol(SampleTerminal(2), {}).status, 200);
    const auto tooMany = rig.enrol(SampleTerminal(3), {});
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(codeOf(tooMany), QStringLiteral("tooManyEnrolments"));
    QVERIFY(tooMany.retryAfterSeconds.value_or(0) > 0);
    QCOMPARE(rig.enrol(SampleTerminal(4), rig.newCode()).status, 200); // codes are not bounded
    QCOMPARE(codeOf(rig.enrol(SampleTerminal(4), {})), QStringLiteral("terminalKindDiffers"));
    rig.clock.time.milliseconds += 3'600'000;
    QCOMPARE(rig.enrol(SampleTerminal(3), {}).status, 200);
    QVERIFY(rig.store().revoke(first->terminal, rig.clock.time).value());
    QCOMPARE(codeOf(rig.enrol(SampleTerminal(1), {})), QStringLiteral("terminalRevoked"));
}

void ServiceTest::feedPositionsAreChecked()
{
    ServiceRig rig;
    const SampleTerminal terminal = rig.enrolled(1);
    for (const char* position : {"-1", "+1", "01", "1.0", "x", "99999999999999999999", "%30"}) {
        QCOMPARE(codeOf(rig.getSigned(terminal, QByteArray("/v1/feed/") + position)),
                 QStringLiteral("badValue"));
    }
    const auto page =
        protocol::feedPageFromJson(jsonOf(rig.getSigned(terminal, "/v1/feed/9007199254740991")));
    QVERIFY(page->isLast);
    QCOMPARE(page->nextPosition, 9007199254740991);
}

void ServiceTest::enrolmentProvesThatTheKeyIsHeld()
{
    ServiceRig rig;
    const SampleTerminal owner(1);
    const QString code = rig.newCode();
    const QByteArray body = enrolmentBody(owner, code);
    // Whoever knows a public key and a code, but not the secret half.
    QCOMPARE(codeOf(rig.postEnrolment(SampleTerminal(2), body)), QStringLiteral("badSignature"));
    QCOMPARE(codeOf(rig.post("/v1/terminals", body)), QStringLiteral("signatureMissing"));
    // A signature of the owner, but over another request.
    central::Request request = ServiceRig::request("POST", "/v1/terminals", body);
    owner.signEnrolment(request);
    request.body = enrolmentBody(owner, rig.newCode());
    QCOMPARE(codeOf(rig.send(request)), QStringLiteral("badSignature"));
    owner.sign(request); // as a terminal that has a name
    QCOMPARE(codeOf(rig.send(request)), QStringLiteral("badSignature"));
    QCOMPARE(rig.enrol(owner, code).status, 200); // none of this has used up the code
}

void ServiceTest::badEnrolmentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    const QByteArray key(64, 'a');
    const auto row = [](const char* name, const QByteArray& code, const QByteArray& publicKey,
                        const QByteArray& office, const char* path) {
        QTest::newRow(name) << "{\"enrolmentCode\":\"" + code + "\",\"publicKey\":\"" + publicKey +
                                   "\",\"office\":\"" + office + "\"}"
                            << QString::fromLatin1(path);
    };
    row("long code", QByteArray(65, 'A'), key, "0427", "enrolmentCode");
    row("short key", "A", key.left(62), "0427", "publicKey");
    row("no hexadecimal", "A", QByteArray(64, 'x'), "0427", "publicKey");
    row("legacy office", "A", key, "427", "office");
    row("no office", "A", key, "", "office");
}

void ServiceTest::badEnrolmentsAreRefused()
{
    QFETCH(QByteArray, body);
    ServiceRig rig;
    const auto response = rig.postEnrolment(SampleTerminal(1), body);
    QCOMPARE(codeOf(response), QStringLiteral("badValue"));
    QTEST(jsonOf(response).value(QStringLiteral("path")).toString(), "path");
}

void ServiceTest::blocksAreDisjointAndIdempotent()
{
    ServiceRig rig;
    const SampleTerminal first = rig.enrolled(1); // holds 1 to 10
    const SampleTerminal second = rig.enrolled(2);
    const auto lease = [&rig](const SampleTerminal& terminal, const char* requestId) {
        const auto response = rig.postSigned(terminal, kBlocks, blockBody(QString::fromLatin1(requestId), 5));
        return protocol::numberBlockFromJson(jsonOf(response)).value();
    };
    const auto a = lease(first, "a");
    const auto b = lease(second, "a"); // request ids are each terminal's own
    const auto again = lease(first, "a");
    const auto c = lease(first, "c");
    QCOMPARE(a.firstSerial, 21);
    QCOMPARE(a.lastSerial, 25);
    QCOMPARE(b.firstSerial, 26);
    QCOMPARE(again.firstSerial, 21);
    QCOMPARE(again.lastSerial, 25);
    QCOMPARE(c.firstSerial, 31);
    rig.restart();
    QCOMPARE(lease(second, "a").firstSerial, 26);
}

void ServiceTest::blockSizesAreBounded()
{
    ServiceRig rig;
    const SampleTerminal terminal = rig.enrolled(1);
    for (const int size : {-1, 0, 1001, 2'000'000'000}) {
        QCOMPARE(codeOf(rig.postSigned(terminal, kBlocks, blockBody(QStringLiteral("x"), size))),
                 QStringLiteral("badValue"));
    }
    QCOMPARE(rig.postSigned(terminal, kBlocks, blockBody(QStringLiteral("x"), 1000)).status, 200);
    QCOMPARE(codeOf(rig.postSigned(terminal, kBlocks, blockBody(QString(), 5))), QStringLiteral("badValue"));
}

void ServiceTest::openNumbersAreBounded()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1); // holds 10
    const auto lease = [&](const char* requestId, int size) {
        return rig.postSigned(terminal, kBlocks, blockBody(QString::fromLatin1(requestId), size));
    };
    QCOMPARE(lease("a", 1000).status, 200);
    const auto refused = lease("b", 1000);
    QCOMPARE(refused.status, 429);
    QCOMPARE(codeOf(refused), QStringLiteral("tooManyOpenNumbers"));
    QVERIFY(refused.retryAfterSeconds.value_or(0) > 0);
    QCOMPARE(lease("b", 990).status, 200);
    QCOMPARE(lease("c", 1).status, 429);
    // An answer that was lost is given again, and a received entry makes room for another number.
    const auto again = protocol::numberBlockFromJson(jsonOf(lease("b", 990)));
    QCOMPARE(again->lastSerial - again->firstSerial, 989);
    QCOMPARE(rig.submit(terminal, {terminal.seal({.serial = 1})}).answers.at(0).outcome,
             protocol::EntryOutcome::Created);
    QCOMPARE(lease("c", 1).status, 200);
    QCOMPARE(lease("d", 1).status, 429);
}

void ServiceTest::revokedTerminalIsRefused()
{
    ServiceRig rig;
    SampleTerminal stolen = rig.enrolled(1);
    SampleTerminal other = rig.enrolled(2);
    QVERIFY(rig.store().revoke(stolen.name(), rig.clock.time).value());
    const auto refused = rig.postSigned(stolen, "/v1/entries", batchBody({stolen.seal({.serial = 1})}));
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), QStringLiteral("terminalRevoked"));
    QCOMPARE(rig.store().entryCount().value(), 0);
    // Who does not hold the key does not learn of it.
    SampleTerminal impostor(9);
    impostor.setName(stolen.name());
    QCOMPARE(codeOf(rig.postSigned(impostor, kBlocks, blockBody(QStringLiteral("x"), 1))),
             QStringLiteral("badSignature"));
    // A fresh code does not bring the key back.
    QCOMPARE(codeOf(rig.enrol(stolen, rig.newCode())), QStringLiteral("terminalRevoked"));
    QCOMPARE(rig.submit(other, {other.seal({.serial = 11})}).answers.at(0).outcome,
             protocol::EntryOutcome::Created);
}

void ServiceTest::bodiesAreBoundedByTheirRoute()
{
    ServiceRig rig;
    const SampleTerminal terminal = rig.enrolled(1);
    const auto codeWith = [&](const QByteArray& path, qsizetype size) {
        return codeOf(rig.postSigned(terminal, path, QByteArray(size, ' ')));
    };
    QCOMPARE(codeWith(kBlocks, 4096), QStringLiteral("malformedJson"));
    QCOMPARE(codeWith(kBlocks, 4097), QStringLiteral("tooLarge"));
    QCOMPARE(codeWith("/v1/entries", protocol::kMostRequestBytes), QStringLiteral("malformedJson"));
    QCOMPARE(codeWith("/v1/entries", protocol::kMostRequestBytes + 1), QStringLiteral("tooLarge"));
    central::Request health = ServiceRig::request("GET", "/v1/health", "{}");
    QCOMPARE(codeOf(rig.send(health)), QStringLiteral("tooLarge"));
    QCOMPARE(codeOf(rig.postSigned(terminal, "/v1/entries", QByteArray(1'000'000, '['))),
             QStringLiteral("tooDeep"));
    QCOMPARE(codeOf(rig.postSigned(terminal, "/v1/entries", QByteArray("{\"a\":").repeated(200'000))),
             QStringLiteral("tooDeep"));
}

void ServiceTest::everyPartOfARequestIsSigned()
{
    ServiceRig rig;
    const SampleTerminal terminal = rig.enrolled(1);
    const SampleTerminal other = rig.enrolled(2);
    central::Request good = ServiceRig::request("POST", kBlocks, blockBody(QStringLiteral("x"), 5));
    terminal.sign(good);
    const auto statusWith = [&](auto change) {
        central::Request changed = good;
        change(changed);
        return rig.send(changed).status;
    };
    QCOMPARE(statusWith([](auto& r) { r.body = blockBody(QStringLiteral("x"), 6); }), 401);
    QCOMPARE(statusWith([](auto& r) { r.body += ' '; }), 401);
    QCOMPARE(statusWith([](auto& r) { r.path = "/v1/entries"; }), 401);
    QCOMPARE(statusWith([](auto& r) { r.time = "1772463600001"; }), 401);
    QCOMPARE(statusWith([&](auto& r) { r.terminal = other.name().toLatin1(); }), 401);
    QCOMPARE(statusWith([](auto& r) { r.signature[3] = r.signature.at(3) == 'A' ? 'B' : 'A'; }), 401);
    QCOMPARE(statusWith([](auto&) {}), 200);
}

void ServiceTest::repeatedRequestIsHarmless()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    central::Request request = ServiceRig::request("POST", "/v1/entries", batchBody({terminal.seal({})}));
    terminal.sign(request);
    const auto first = protocol::batchAnswerFromJson(jsonOf(rig.send(request)))->answers.at(0);
    // Days later, or with a terminal whose clock is years off: the answer is the one given then.
    rig.clock.time.milliseconds += qint64(40) * 24 * 3'600'000;
    const auto second = protocol::batchAnswerFromJson(jsonOf(rig.send(request)))->answers.at(0);
    QCOMPARE(second.outcome, protocol::EntryOutcome::Exists);
    QCOMPARE(second.receipt->signature, first.receipt->signature);
    terminal.sign(request, Instant{0});
    QCOMPARE(rig.send(request).status, 200);
    QCOMPARE(rig.store().entryCount().value(), 1);
}

void ServiceTest::badSignatureHeaders_data()
{
    QTest::addColumn<QByteArray>("terminal");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("code");
    const QByteArray signature = QByteArray(64, 'x').toBase64();
    const QString missing = QStringLiteral("signatureMissing");
    const QString bad = QStringLiteral("badHeader");
    QTest::newRow("no terminal") << QByteArray() << QByteArray("1") << signature << missing;
    QTest::newRow("no time") << QByteArray("T000001") << QByteArray() << signature << missing;
    QTest::newRow("no signature") << QByteArray("T000001") << QByteArray("1") << QByteArray() << missing;
    for (const char* time : {"-1", "+1", "01", "1.0", "1e3", " 1", "now", "99999999999999999999"}) {
        QTest::newRow(time) << QByteArray("T000001") << QByteArray(time) << signature << bad;
    }
    QTest::newRow("short") << QByteArray("T000001") << QByteArray("1") << signature.left(80) << bad;
    QTest::newRow("no base64") << QByteArray("T000001") << QByteArray("1") << QByteArray(88, '*') << bad;
    QTest::newRow("long name") << QByteArray(65, 'T') << QByteArray("1") << signature << bad;
    QTest::newRow("other name") << QByteArray("T' OR 1") << QByteArray("1") << signature
                                << QStringLiteral("unknownTerminal");
}

void ServiceTest::badSignatureHeaders()
{
    ServiceRig rig;
    central::Request request = ServiceRig::request("POST", kBlocks, blockBody(QStringLiteral("x"), 5));
    QFETCH(QByteArray, terminal);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, signature);
    request.terminal = terminal;
    request.time = time;
    request.signature = signature;
    QTEST(codeOf(rig.send(request)), "code");
}

void ServiceTest::editionsAreServedByHash()
{
    ServiceRig rig;
    const auto notice = protocol::editionNoticeFromJson(jsonOf(rig.get("/v1/editions/current")));
    QVERIFY(notice.ok());
    QCOMPARE(notice->hash, protocol::sha256(practicePackage()));
    QCOMPARE(notice->bytes, practicePackage().size());
    const auto download = rig.get("/v1/editions/" + notice->hash.toHex());
    QCOMPARE(download.body, practicePackage());
    QVERIFY(download.immutable);
    for (const QByteArray& hash : {QByteArray(64, '0'), QByteArray("ff"), notice->hash.toHex().toUpper(),
                                   notice->hash.toHex() + "00", QByteArray("..")}) {
        QCOMPARE(codeOf(rig.get("/v1/editions/" + hash)), QStringLiteral("editionNotFound"));
    }
    rig.shelf = {};
    QCOMPARE(codeOf(rig.get("/v1/editions/current")), QStringLiteral("editionNotFound"));
    QVERIFY(!rig.shelf.add("no package").ok());
    QVERIFY(rig.shelf.current() == nullptr);
}

CARM_TEST(ServiceTest)
#include "service_test.moc"
