#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include "storage/central_schema.h"
#include "storage/central_store.h"

#include <QRegularExpression>

using namespace carm;
using namespace carm::test;

namespace {

constexpr const char* kRefusedByTheTerminal[] = {
    "UPDATE entry SET document = x'00' WHERE sequence = 1",
    "UPDATE entry SET sealed_at = 0",
    "DELETE FROM entry WHERE sequence = 2",
    "REPLACE INTO entry SELECT * FROM entry WHERE sequence = 2",
    "INSERT INTO entry SELECT 9, randomblob(16), kind, '00000000000999', randomblob(16), 1, "
    "serial, terminal, document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, id, kind, subject, randomblob(16), 9, serial, terminal, "
    "document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, draft_id, 9, serial, terminal, "
    "document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, randomblob(16), 1, serial, "
    "terminal, document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, NULL, 9, serial, terminal, "
    "document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, randomblob(16), NULL, serial, "
    "terminal, document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, '00000000000999', randomblob(16), 1, "
    "NULL, terminal, document, hash, signature, 0, NULL FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, NULL, NULL, 1, terminal, "
    "document, hash, signature, 0, NULL FROM entry WHERE sequence = 3",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, randomblob(16), 9, NULL, "
    "terminal, document, hash, signature, 0, NULL FROM entry WHERE sequence = 3",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, NULL, NULL, NULL, terminal, "
    "document, hash, signature, 0, receipt FROM entry WHERE sequence = 4",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, NULL, NULL, NULL, terminal, "
    "document, hash, signature, 0, NULL FROM entry WHERE sequence = 4",
    "INSERT INTO entry SELECT 5, randomblob(16), kind, subject, NULL, NULL, NULL, terminal, "
    "document, hash, signature, 0, '0427-03-000009' FROM entry WHERE sequence = 3",
    "UPDATE entry SET kind = 'released' WHERE sequence = 3",
    "DELETE FROM entry WHERE sequence = 3",
    "REPLACE INTO entry SELECT * FROM entry WHERE sequence = 3",
    "UPDATE kept_declaration SET document = x'00'",
    "DELETE FROM kept_declaration",
    "REPLACE INTO kept_declaration SELECT * FROM kept_declaration",
    "INSERT INTO kept_declaration SELECT 2, transaction_number, version, randomblob(16), terminal, "
    "sequence, document, hash, signature, 0, 0 FROM kept_declaration",
    "INSERT INTO kept_declaration SELECT 2, transaction_number, 9, id, terminal, sequence, "
    "document, hash, signature, 0, 0 FROM kept_declaration",
    "INSERT INTO kept_declaration SELECT 9, transaction_number, 9, randomblob(16), terminal, "
    "sequence, document, hash, signature, 0, 0 FROM kept_declaration",
    "UPDATE kept_declaration SET is_verified = 0",
    "UPDATE known_declaration SET version = 0",
    "UPDATE known_declaration SET is_verified = 0",
    "UPDATE known_declaration SET position = position + 10",
    "UPDATE known_declaration SET transaction_number = 'x' WHERE position = 1",
    "UPDATE known_declaration SET importer_name = NULL",
    "INSERT INTO told SELECT * FROM told",
    "REPLACE INTO told SELECT topic, key, 99, content FROM told",
    "UPDATE told SET position = position",
    "UPDATE told SET position = 99, key = 'other'",
    "UPDATE told SET position = 99, topic = 'notice'",
    "DELETE FROM feed",
    "UPDATE feed SET position = -1",
    "INSERT INTO local_state VALUES ('', x'00')",
    "INSERT INTO local_state SELECT 'large', zeroblob(1048577)",
    "INSERT INTO draft_listing VALUES (randomblob(16), 'of no draft', 0, '')",
    "UPDATE draft_listing SET is_template = 2",
    "UPDATE outbox SET attempts = 9 WHERE sequence = 1",
    "UPDATE outbox SET state = 'queued', receipt_number = NULL, received_at = NULL, "
    "receipt_signature = NULL WHERE sequence = 1",
    "UPDATE outbox SET state = 'acknowledged' WHERE sequence = 2",
    "UPDATE outbox SET state = 'lost' WHERE sequence = 2",
    "UPDATE outbox SET sequence = 7 WHERE sequence = 2",
    "DELETE FROM outbox WHERE sequence = 2",
    "REPLACE INTO outbox VALUES (1, 'queued', 'send', 0, 0, '', NULL, NULL, NULL)",
    "UPDATE burnt_number SET serial = 9 WHERE serial = 2",
    "DELETE FROM burnt_number WHERE serial = 2",
    "REPLACE INTO burnt_number VALUES (2, 0)",
    "UPDATE number_block SET next_serial = 1",
    "UPDATE number_block SET last_serial = 20",
    "UPDATE number_block SET next_serial = 12",
    "DELETE FROM number_block",
    "REPLACE INTO number_block VALUES (1, 10, 1, 1, 'again')",
    "INSERT INTO number_block VALUES (10, 20, 10, 2, 'overlaps')",
    "UPDATE journal SET content = x'7b7d' WHERE position = 2",
    "DELETE FROM journal WHERE position = 2",
    "DELETE FROM journal",
    "REPLACE INTO journal SELECT * FROM journal WHERE position = 2",
    "INSERT INTO journal SELECT 99, previous_hash, content, hash FROM journal WHERE position = "
    "1",
    "UPDATE handed_over SET sequence = 2",
    "DELETE FROM handed_over",
    "INSERT INTO handed_over VALUES (9)",
    "UPDATE former_identity SET terminal = 'T9'",
    "DELETE FROM former_identity",
    "REPLACE INTO former_identity VALUES (1, 'T9', zeroblob(32))",
    "UPDATE retired_block SET first_serial = 2",
    "DELETE FROM retired_block",
    "INSERT INTO retired_block VALUES (2)",
    "INSERT INTO identity VALUES (2, 'T', '0427', zeroblob(32))",
    "UPDATE draft SET language = 'de'",
};

/// By a constraint or a trigger, not because the statement is wrong.
bool isRefusedByAGuard(storage::Database& database, const QByteArray& statement)
{
    const auto refused = database.run(statement.constData());
    static const QRegularExpression nativeCode(QStringLiteral("\\((\\d+)\\)"));
    constexpr int constraint = 19;
    return !refused.ok() &&
           (nativeCode.match(refused.error().detail).captured(1).toInt() & 0xff) == constraint;
}

/// What must never change is guarded by the database itself, against any writer.
class GuardsTest : public QObject {
    Q_OBJECT

    /// One declaration received, one waiting, two records, a kept and a told declaration, numbers left.
    static void fill(const StoreFixture& fixture)
    {
        const auto store = fixture.openSupplied(10);
        const auto entry = sealOne(*store);
        sealOne(*store);
        QVERIFY(
            store->apply({change(entry, outbox::OutboxEvent::AttemptStarted), received(entry, 1)}, noonAnd(0))
                .ok());
        QVERIFY(store->markHandedOver(entry.id).ok());
        sealRecordOf(*store, protocol::RecordKind::Accepted, entry.subject);
        sealPayment(*store, entry.subject);
        QVERIFY(store->keepDeclaration(foreignDeclaration(70), true, noonAnd(0)).ok());
        // Leaves a former identity and a retired block behind.
        outbox::TerminalIdentity other = identityOfTests();
        other.centralPublicKey = terminalKeyOfTests().publicKey().bytes();
        QVERIFY(store->saveIdentity(other).ok());
        QVERIFY(store->keepFeed({{toldDeclaration(5, foreignDeclaration(80))}, 5, true}).ok());
        const outbox::StoredDraft listed = newDraft();
        QVERIFY(store->saveListedDraft(listed, {listed.id, QStringLiteral("t"), false, {}, {}}).ok());
    }

private Q_SLOTS:
    void theTerminalsStoreRefuses_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char* statement : kRefusedByTheTerminal) {
            QTest::addRow("%.60s", statement) << QByteArray(statement);
        }
    }
    void theTerminalsStoreRefuses()
    {
        QFETCH(QByteArray, statement);
        const StoreFixture fixture;
        fill(fixture);
        QVERIFY(fixture.open()->saveDraft(newDraft()).ok());
        const QStringList before = fixture.image();
        {
            const auto database = fixture.openRaw();
            QVERIFY(isRefusedByAGuard(*database, statement));
        }
        QCOMPARE(fixture.image(), before);
    }

    /// A copy that is not verified gives way to a verified one under its own number and to nothing else.
    void anUnverifiedCopyChangesOnlyIntoAVerifiedOne()
    {
        const StoreFixture fixture;
        for (const qint64 serial : {70, 71}) {
            QVERIFY(fixture.open()->keepDeclaration(foreignDeclaration(serial), false, noonAnd(0)).ok());
        }
        const QStringList before = fixture.image();
        for (const QByteArray statement : {
                 "UPDATE kept_declaration SET document = x'00' WHERE position = 1",
                 "UPDATE kept_declaration SET is_verified = 1, version = 2 WHERE position = 1",
                 "UPDATE kept_declaration SET is_verified = 1, transaction_number = '00000000000999' "
                 "WHERE position = 1",
                 "UPDATE kept_declaration SET is_verified = 1, position = 9 WHERE position = 1",
                 "UPDATE OR REPLACE kept_declaration SET is_verified = 1, "
                 "id = (SELECT id FROM kept_declaration WHERE position = 2) WHERE position = 1",
             }) {
            QVERIFY2(isRefusedByAGuard(*fixture.openRaw(), statement), statement.constData());
        }
        QCOMPARE(fixture.image(), before);
    }

    void centralsStoreRefuses_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (
            const char* statement : {
                "UPDATE entry SET hash = zeroblob(32)",
                "DELETE FROM entry",
                "REPLACE INTO entry SELECT * FROM entry",
                "INSERT INTO entry SELECT 7, kind, randomblob(16), 2, terminal, sequence, subject, document, "
                "hash, signature, 0, receipt_signature, 0, '', '' FROM entry",
                "INSERT INTO entry SELECT 2, kind, randomblob(16), 1, terminal, sequence, subject, document, "
                "hash, signature, 0, receipt_signature, 0, '', '' FROM entry",
                "INSERT INTO entry SELECT 2, kind, id, 2, terminal, sequence, subject, document, "
                "hash, signature, 0, receipt_signature, 0, '', '' FROM entry",
                "INSERT INTO entry SELECT 2, 'other', randomblob(16), 2, terminal, sequence, subject, "
                "document, hash, signature, 0, receipt_signature, 0, '', '' FROM entry",
                "UPDATE journal_entry SET content = '{}'",
                "DELETE FROM journal_entry",
                "REPLACE INTO journal_entry SELECT * FROM journal_entry",
                "INSERT INTO journal_entry VALUES (3, 'other', '', '{}')",
                "INSERT INTO terminal_business VALUES ('T000001', '123456782', 'nobody')",
                "UPDATE terminal SET kind = 'robot'",
                "UPDATE number_block SET last_serial = 20",
                "DELETE FROM number_block",
                "INSERT INTO number_block VALUES (5, 20, 'T000001', 'other', 0)",
                "INSERT INTO number_block VALUES (12, 20, 'T000001', 'other', 0)",
                "INSERT INTO number_block VALUES (11, 20, 'T000009', 'other', 0)",
                "REPLACE INTO number_block SELECT * FROM number_block",
            }) {
            QTest::addRow("%.60s", statement) << QByteArray(statement);
        }
    }
    void centralsStoreRefuses()
    {
        QFETCH(QByteArray, statement);
        const StoreFixture fixture;
        const SecretBytes key = storeKeyOfTests();
        const storage::OpenOptions options{fixture.folder() + QStringLiteral("/central.db"), key};
        {
            const StoreFixture terminal;
            const auto store = storage::CentralStore::open(options).value();
            const QByteArray code(32, 'c');
            QVERIFY(store->addEnrolmentCode(code, protocol::TerminalKind::Kiosk, noonAnd(1)).ok());
            QVERIFY(store
                        ->enrol(code, {terminalKeyOfTests().publicKey().bytes(), QStringLiteral("0427")},
                                noonAnd(0))
                        .ok());
            QVERIFY(store->leaseNumbers(QStringLiteral("T000001"), QStringLiteral("r"), 10, 1'000, noonAnd(0))
                        .ok());
            const auto sign = [](const protocol::EntryId&, const QByteArray&, const QString&, Instant) {
                return QByteArray(64, 's');
            };
            const auto entry = sealOne(*terminal.openSupplied());
            auto transaction = store->begin();
            QVERIFY(store->storeEntry({entry}, noonAnd(0), sign).ok());
            QVERIFY(store->books().post(QStringLiteral("one"), {}, QStringLiteral("{}")).ok());
            QVERIFY(transaction.value().commit().ok());
        }
        const auto database = storage::Database::open(options, storage::centralSchema()).value();
        QVERIFY(isRefusedByAGuard(*database, statement));
    }
};

} // namespace

CARM_TEST(GuardsTest)
#include "guards_test.moc"
