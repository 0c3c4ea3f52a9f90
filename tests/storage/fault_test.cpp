// Each statement of each call is made to fail in turn. The store must be as before, go on working, and reach
// the same end once the fault is gone.
#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/store_verify.h"

#include <functional>

using namespace carm;
using namespace carm::test;
using outbox::OutboxEvent;
using outbox::StoreErrorCode;

namespace {

using Call = std::function<std::optional<outbox::StoreError>(storage::ClientStore&)>;

template <class T> std::optional<outbox::StoreError> problemOf(const Result<T, outbox::StoreError>& result)
{
    return result.ok() ? std::nullopt : std::optional(result.error());
}

outbox::TerminalIdentity movedTerminal()
{
    outbox::TerminalIdentity identity = identityOfTests();
    identity.office = QStringLiteral("0453");
    return identity;
}

protocol::EditionNotice noticeFor(const QByteArray& package)
{
    return {QStringLiteral("edition"), protocol::sha256(package), package.size()};
}

class FaultTest : public QObject {
    Q_OBJECT

    outbox::StoredDraft m_known = newDraft();
    outbox::StoredDraft m_fresh = newDraft();
    QString m_request;
    protocol::EntryId m_record = protocol::EntryId::make();
    protocol::SealedEntry m_foreign = foreignDeclaration(70);
    protocol::SealedEntry m_sending;

    /// A store in the middle of its life: two drafts' worth of history, a request open, an item under way,
    /// and something that central told.
    void fill(const StoreFixture& fixture)
    {
        const auto store = fixture.openSupplied(10);
        m_sending = sealOne(*store);
        QVERIFY(store->apply({change(m_sending, OutboxEvent::AttemptStarted)}, noonAnd(0)).ok());
        QVERIFY(store->saveEditionPackage(noticeFor("former"), "former").ok());
        QVERIFY(store->saveEditionPackage(noticeFor("latest"), "latest").ok());
        QVERIFY(store->keepFeed({{toldDeclaration(1, foreignDeclaration(80))}, 1, true}).ok());
        m_request = *store->openNumberRequest();
        QVERIFY(store->saveDraft(m_known).ok());
    }

    Call callNamed(const QByteArray& name)
    {
        const QHash<QByteArray, Call> calls = {
            {"new draft", [this](auto& store) { return problemOf(store.saveDraft(m_fresh)); }},
            {"known draft", [this](auto& store) { return problemOf(store.saveDraft(m_known)); }},
            {"discard", [this](auto& store) { return problemOf(store.discardDraft(m_known.id)); }},
            {"seal",
             [this](auto& store) {
                 return problemOf(store.sealDraft(m_known.id, sealerOf(m_known), noonAnd(0)));
             }},
            {"move", [](auto& store) { return problemOf(store.saveIdentity(movedTerminal())); }},
            {"block",
             [this](auto& store) {
                 return problemOf(store.addNumberBlock({m_request, 11, 20}));
             }},
            {"new edition",
             [](auto& store) { return problemOf(store.saveEditionPackage(noticeFor("new"), "new")); }},
            {"former edition",
             [](auto& store) { return problemOf(store.saveEditionPackage(noticeFor("former"), "former")); }},
            {"receipt",
             [this](auto& store) { return problemOf(store.apply({received(m_sending, 1)}, noonAnd(0))); }},
            {"record",
             [this](auto& store) {
                 const auto sealer = recordSealer(m_record, protocol::RecordKind::PaymentTaken,
                                                  m_sending.subject, paymentBody());
                 return problemOf(store.sealRecord(m_record, sealer, noonAnd(0)));
             }},
            {"version",
             [this](auto& store) {
                 return problemOf(store.sealVersion(m_known.id,
                                                    *identifiers::TransactionNumber::fromSerial(1), 2,
                                                    sealerOf(m_known, 2), noonAnd(0)));
             }},
            {"foreign",
             [this](auto& store) { return problemOf(store.keepDeclaration(m_foreign, true, noonAnd(0))); }},
            {"feed",
             [this](auto& store) {
                 return problemOf(store.keepFeed({{toldDeclaration(2, m_foreign)}, 2, true}));
             }},
            {"told again",
             [](auto& store) {
                 return problemOf(store.keepFeed({{toldDeclaration(2, foreignDeclaration(80, 2))}, 2, true}));
             }},
            {"state",
             [](auto& store) { return problemOf(store.saveLocalState(QStringLiteral("key"), "state")); }},
            {"listed draft",
             [this](auto& store) {
                 return problemOf(
                     store.saveListedDraft(m_fresh, {m_fresh.id, QStringLiteral("title"), false, {}, {}}));
             }},
            {"recovery", [](auto& store) { return problemOf(store.recoverInterrupted(noonAnd(0))); }},
        };
        return calls.value(name);
    }

private Q_SLOTS:
    void leavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("where");
        const QList<std::pair<QByteArray, QByteArrayList>> faults = {
            {"new draft", {"INSERT ON draft"}},
            {"known draft", {"UPDATE ON draft"}},
            {"discard", {"DELETE ON draft"}},
            {"seal",
             {"INSERT ON burnt_number", "UPDATE ON number_block", "INSERT ON entry", "INSERT ON outbox",
              "INSERT ON journal", "INSERT ON known_declaration", "DELETE ON draft"}},
            {"record", {"INSERT ON entry", "INSERT ON outbox", "INSERT ON journal"}},
            {"version",
             {"INSERT ON entry", "INSERT ON outbox", "INSERT ON journal", "UPDATE ON known_declaration",
              "DELETE ON draft"}},
            {"foreign", {"INSERT ON kept_declaration", "INSERT ON known_declaration"}},
            {"feed", {"INSERT ON told", "INSERT ON known_declaration", "UPDATE ON feed"}},
            {"told again", {"UPDATE ON told", "UPDATE ON known_declaration", "UPDATE ON feed"}},
            {"state", {"INSERT ON local_state"}},
            {"listed draft", {"INSERT ON draft", "INSERT ON draft_listing"}},
            {"move",
             {"DELETE ON told", "UPDATE ON feed", "DELETE ON known_declaration", "UPDATE ON identity",
              "INSERT ON journal"}},
            {"block", {"INSERT ON number_block", "DELETE ON number_request", "INSERT ON journal"}},
            {"new edition", {"INSERT ON edition", "INSERT ON journal"}},
            {"former edition", {"UPDATE ON edition", "INSERT ON journal"}},
            {"receipt", {"UPDATE ON outbox", "INSERT ON journal"}},
            {"recovery", {"UPDATE ON outbox", "INSERT ON journal"}},
        };
        for (const auto& [call, places] : faults) {
            for (const QByteArray& where : places) {
                QTest::addRow("%s, %s", call.constData(), where.constData()) << call << where;
            }
        }
    }
    void leavesNothingBehind()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, where);
        const Call run = callNamed(call);
        const StoreFixture fixture;
        fill(fixture);
        const QStringList before = fixture.image();
        QVERIFY(fixture.raw(
            {"CREATE TRIGGER fault BEFORE " + where + " BEGIN SELECT RAISE(ABORT, 'fault'); END"}));
        {
            const auto store = fixture.open();
            for (int attempt = 0; attempt < 2; ++attempt) {
                const auto problem = run(*store);
                QVERIFY(problem.has_value());
                QCOMPARE(problem->code, StoreErrorCode::Failed);
                QVERIFY(problem->detail.contains(QStringLiteral("fault")));
            }
        }
        QCOMPARE(fixture.image(), before);
        QVERIFY(fixture.raw({"DROP TRIGGER fault"}));
        QVERIFY(!run(*fixture.open()).has_value());
        QVERIFY(fixture.image() != before);
        const auto report = storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey());
        QVERIFY(report.ok() && report->isSound());
    }

    /// The first thing that a terminal stores, and the request before it is enrolled for numbers.
    void theFirstIdentityAndRequest_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("identity") << QByteArray("INSERT ON identity");
        QTest::newRow("request") << QByteArray("INSERT ON number_request");
    }
    void theFirstIdentityAndRequest()
    {
        QFETCH(QByteArray, where);
        const StoreFixture fixture;
        const QStringList before = fixture.image();
        QVERIFY(fixture.raw(
            {"CREATE TRIGGER fault BEFORE " + where + " BEGIN SELECT RAISE(ABORT, 'fault'); END"}));
        const bool isRequest = where.endsWith("request");
        QCOMPARE(fixture.open()->saveIdentity(identityOfTests()).ok(), isRequest);
        QCOMPARE(fixture.open()->openNumberRequest().ok(), !isRequest);
        QVERIFY(fixture.raw({"DROP TRIGGER fault"}));
        QVERIFY(fixture.image() != before); // the other of the two was stored
        QVERIFY(fixture.open()->saveIdentity(identityOfTests()).ok());
        QVERIFY(fixture.open()->openNumberRequest().ok());
    }
};

} // namespace

CARM_TEST(FaultTest)
#include "fault_test.moc"
