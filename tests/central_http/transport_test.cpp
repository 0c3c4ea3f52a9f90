// The terminal's own client against the real service: every call of the contract, and the pinned certificate.
#include "central_program.h"
#include "harness/harness.h"
#include "support/clock.h"
#include "transport/http_central_api.h"

#include <QFile>
#include <QUrl>

#include <optional>

using namespace carm;
using namespace carm::test;

namespace {

transport::CentralAddress addressOf(const CentralProgram& program, const QByteArray& pin)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(program.port());
    QFile authority(testAuthority().authorityPath);
    CARM_ENSURE(authority.open(QIODevice::ReadOnly));
    return {url, authority.readAll(), {pin}};
}

/// Runs the event loop until a call has completed.
template <class T, class Call> protocol::CallResult<T> outcomeOfCall(Call call)
{
    std::optional<protocol::CallResult<T>> outcome;
    call([&outcome](protocol::CallResult<T> result) { outcome = std::move(result); });
    const bool isDone = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatienceMs);
    CARM_ENSURE(isDone);
    return std::move(*outcome);
}

} // namespace

class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeConversation();
    void otherCertificateIsNotTrusted();
    void serviceThatIsDownIsUnreachable();
};

void TransportTest::wholeConversation()
{
    using namespace protocol;
    CentralProgram program;
    const QString code = program.newEnrolmentCode();
    QVERIFY2(program.start(), program.errors().constData());
    const SystemClock clock;
    transport::HttpCentralApi api(addressOf(program, testAuthority().pin), clock);
    SampleTerminal terminal(1);
    const auto sign = [&terminal](const QByteArray& hash) {
        return terminal.key().sign(Purpose::Request, hash);
    };
    api.setSigner({QString(), sign});

    const auto enrolled = outcomeOfCall<EnrolmentReply>([&](auto done) {
        api.enrol({code, terminal.publicKey(), QStringLiteral("0427")}, done);
    });
    QVERIFY(enrolled.ok());
    terminal.setName(enrolled->terminal);
    api.setSigner({enrolled->terminal, sign});
    const auto block = outcomeOfCall<NumberBlock>([&](auto done) {
        api.leaseNumbers({QStringLiteral("first"), 10}, done);
    });
    QVERIFY(block.ok());
    QCOMPARE(block->lastSerial - block->firstSerial, 9);

    const auto entry = terminal.seal({.serial = block->firstSerial});
    const auto before = outcomeOfCall<EntryAnswer>([&](auto done) { api.outcomeOf(entry.id, done); });
    QCOMPARE(before->outcome, EntryOutcome::Unknown);
    const auto created = outcomeOfCall<BatchAnswer>([&](auto done) { api.submit({{entry}}, done); });
    QVERIFY(created.ok());
    const EntryAnswer answer = created->answers.at(0);
    QCOMPARE(answer.outcome, EntryOutcome::Created);
    const auto central = PublicKey::fromBytes(enrolled->centralPublicKey);
    QVERIFY(verify(*central, Purpose::Receipt,
                   receiptHash(entry.id, entry.hash, answer.receipt->number, answer.receipt->receivedAt),
                   answer.receipt->signature));
    const auto after = outcomeOfCall<EntryAnswer>([&](auto done) { api.outcomeOf(entry.id, done); });
    QCOMPARE(after->outcome, EntryOutcome::Exists);
    QCOMPARE(after->receipt->signature, answer.receipt->signature);

    const auto notice = outcomeOfCall<EditionNotice>([&](auto done) { api.currentEdition(done); });
    const auto package =
        outcomeOfCall<QByteArray>([&](auto done) { api.downloadEdition(notice->hash, done); });
    QCOMPARE(package.value(), practicePackage());
    const auto missing =
        outcomeOfCall<QByteArray>([&](auto done) { api.downloadEdition(QByteArray(32, 'x'), done); });
    QCOMPARE(missing.error().code, CallErrorCode::Refused);
}

void TransportTest::otherCertificateIsNotTrusted()
{
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    const SystemClock clock;
    transport::HttpCentralApi api(addressOf(program, QByteArray(32, 'x')), clock);
    const auto notice = outcomeOfCall<protocol::EditionNotice>([&](auto done) { api.currentEdition(done); });
    QCOMPARE(notice.error().code, protocol::CallErrorCode::NotTrusted);
}

void TransportTest::serviceThatIsDownIsUnreachable()
{
    CentralProgram program;
    QVERIFY2(program.start(), program.errors().constData());
    const SystemClock clock;
    transport::HttpCentralApi api(addressOf(program, testAuthority().pin), clock);
    QCOMPARE(program.stop(), 0);
    const auto notice = outcomeOfCall<protocol::EditionNotice>([&](auto done) { api.currentEdition(done); });
    QCOMPARE(notice.error().code, protocol::CallErrorCode::Unreachable);
}

CARM_TEST(TransportTest)
#include "transport_test.moc"
