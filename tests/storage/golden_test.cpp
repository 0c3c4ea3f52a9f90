// Stores as earlier schemas wrote them. A later one must open them, migrate them and find everything in them.
// CARM_WRITE_GOLDEN=FOLDER writes a fresh one with the present program; done once for each schema.
#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/client_schema.h"
#include "storage/store_verify.h"

using namespace carm;
using namespace carm::test;
using outbox::OutboxEvent;
using outbox::OutboxState;

namespace {

const QByteArray kPackage = "the package of an edition";

class GoldenTest : public QObject {
    Q_OBJECT

    static QString nameOf(int schema) { return QStringLiteral("release-%1.db").arg(schema); }

    static QString goldenFile(int schema) { return sourcePath("tests/storage/golden/") + nameOf(schema); }

    static void addEarlierSchemas()
    {
        QTest::addColumn<int>("schema");
        QTest::newRow("the first") << 1;
        QTest::newRow("with former identities") << 2;
    }

    /// One entry in each state, a draft, an edition, an open request for numbers.
    static void write(storage::ClientStore& store)
    {
        std::vector<protocol::SealedEntry> entries;
        for (int i = 0; i < 5; ++i) {
            entries.push_back(sealOne(store));
        }
        const auto apply = [&](std::size_t entry, OutboxEvent event) {
            QVERIFY(store.apply({change(entries[entry], event)}, noonAnd(0)).ok());
        };
        for (std::size_t entry = 1; entry < 5; ++entry) {
            apply(entry, OutboxEvent::AttemptStarted);
        }
        QVERIFY(store.apply({received(entries[2], 1)}, noonAnd(0)).ok());
        apply(3, OutboxEvent::AnsweredRefused);
        apply(4, OutboxEvent::AnsweredConflict);
        const protocol::EditionNotice notice{QStringLiteral("practice"), protocol::sha256(kPackage),
                                             kPackage.size()};
        QVERIFY(store.saveEditionPackage(notice, kPackage).ok());
        QVERIFY(store.openNumberRequest().ok());
        QVERIFY(store.saveDraft(newDraft()).ok());
    }

private Q_SLOTS:
    void writesAFreshOneWhenAsked()
    {
        const QString folder = qEnvironmentVariable("CARM_WRITE_GOLDEN");
        if (folder.isEmpty()) {
            return;
        }
        const StoreFixture fixture;
        write(*fixture.openSupplied(20));
        const int present = static_cast<int>(storage::clientSchema().migrations.size());
        QVERIFY(QFile::copy(fixture.path(), folder + u'/' + nameOf(present)));
    }

    void anEarlierStoreOpensWhole_data() { addEarlierSchemas(); }
    void anEarlierStoreOpensWhole()
    {
        QFETCH(int, schema);
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(schema), fixture.path()));
        QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto database = fixture.openRaw();
            QCOMPARE(std::size_t(database->schemaVersion()), storage::clientSchema().migrations.size());
            const auto report = storage::verifyClientStore(*database, terminalKeyOfTests().publicKey());
            QVERIFY(report.ok() && report->isSound());
            QCOMPARE(report->entries, 5);
            QCOMPARE(report->signaturesVerified, 5);
            QCOMPARE(report->receiptsVerified, 1);
        }
        const auto store = fixture.open();
        const auto list = store->latestEntries(10).value();
        const std::array states = {OutboxState::Parked, OutboxState::Rejected, OutboxState::Acknowledged,
                                   OutboxState::Sending, OutboxState::Queued};
        QCOMPARE(list.size(), states.size());
        for (std::size_t i = 0; i < states.size(); ++i) {
            QCOMPARE(list[i].state, states[i]);
            const auto item = store->entry(list[i].id);
            QVERIFY(item.ok());
            QVERIFY(item->entry.document.contains(importerNameOfTests().toUtf8()));
        }
        QVERIFY((*store->loadDraft())->draft.importerName == importerNameOfTests());
        QCOMPARE(*store->editionPackage(), std::optional(kPackage));
        QCOMPARE((*store->identity())->terminal, identityOfTests().terminal);
        QCOMPARE(store->numberStock()->unused, 15);
        // Whoever signed them under the first schema has left; the second one kept who has not.
        QCOMPARE((*store->entryNotHandedOver()).has_value(), schema != 1);
        // What waits goes on waiting in its order, beside what is sealed now.
        const auto next = sealOne(*store);
        QCOMPARE(next.sequence, 6);
        QCOMPARE((*store->entryNotHandedOver())->entry, next);
        const auto due = store->due(noonAnd(0), 10).value();
        QCOMPARE(due.size(), std::size_t(2));
        QVERIFY(due[0].entry.id == list.back().id && due[1].entry == next);
        QCOMPARE(sealRecordOf(*store, protocol::RecordKind::Accepted, next.subject).sequence, 7);
    }

    /// Names stand in compressed documents, which a step of the schema cannot read.
    void earlierEntriesAreFoundByTheirImporter_data() { addEarlierSchemas(); }
    void earlierEntriesAreFoundByTheirImporter()
    {
        QFETCH(int, schema);
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(schema), fixture.path()));
        QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner);
        const auto store = fixture.open();
        const auto all = store->declarations({QString(), 10}).value();
        QCOMPARE(all.size(), std::size_t(5));
        QCOMPARE(all.front().entry.sequence, 5);
        QCOMPARE(all.front().own->state, OutboxState::Parked);
        QCOMPARE(store->declarations({QStringLiteral("etoile du"), 10})->size(), std::size_t(5));
        QVERIFY(store->declarations({QStringLiteral("etoile du sud"), 10})->empty());
    }

    /// A tool that only looks does not migrate, and still reads it all.
    void anEarlierStoreIsVerifiedAsItIs_data() { addEarlierSchemas(); }
    void anEarlierStoreIsVerifiedAsItIs()
    {
        QFETCH(int, schema);
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(schema), fixture.path()));
        const auto database =
            storage::Database::open(fixture.options(storage::Access::ReadOnly), storage::clientSchema());
        QVERIFY(database.ok());
        const auto report = storage::verifyClientStore(**database, terminalKeyOfTests().publicKey());
        QVERIFY(report.ok() && report->isSound());
        QCOMPARE(report->schemaVersion, schema);
        QCOMPARE(report->receiptsVerified, 1);
    }

    /// The wrong key must not open it, nor change a byte of it.
    void anotherKeyDoesNotOpenIt()
    {
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(1), fixture.path()));
        const SecretBytes wrong = SecretBytes::random(32);
        const auto opened = storage::ClientStore::open({fixture.path(), wrong});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, storage::OpenErrorCode::WrongKey);
        QFile golden(goldenFile(1));
        QFile copy(fixture.path());
        QVERIFY(golden.open(QFile::ReadOnly) && copy.open(QFile::ReadOnly));
        QVERIFY(golden.readAll() == copy.readAll());
    }
};

} // namespace

CARM_TEST(GoldenTest)
#include "golden_test.moc"
