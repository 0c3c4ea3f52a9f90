// A store as release 1 wrote it. A later schema must open it, migrate it and find everything in it.
// CARM_WRITE_GOLDEN=FOLDER writes a fresh one with the present program; done once for each release.
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

    static QString goldenFile() { return sourcePath("tests/storage/golden/release-1.db"); }

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
        QVERIFY(QFile::copy(fixture.path(), folder + QStringLiteral("/release-1.db")));
    }

    void releaseOneOpensWhole()
    {
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(), fixture.path()));
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
        // Whoever signed them under release 1 has left.
        QVERIFY(!store->entryNotHandedOver()->has_value());
        QCOMPARE(sealOne(*store).sequence, 6);
        QCOMPARE((*store->entryNotHandedOver())->entry.sequence, 6);
    }

    /// A tool that only looks does not migrate, and still reads it all.
    void releaseOneIsVerifiedAsItIs()
    {
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(), fixture.path()));
        const auto database =
            storage::Database::open(fixture.options(storage::Access::ReadOnly), storage::clientSchema());
        QVERIFY(database.ok());
        const auto report = storage::verifyClientStore(**database, terminalKeyOfTests().publicKey());
        QVERIFY(report.ok() && report->isSound());
        QCOMPARE(report->schemaVersion, 1);
        QCOMPARE(report->receiptsVerified, 1);
    }

    /// The wrong key must not open it, nor change a byte of it.
    void anotherKeyDoesNotOpenIt()
    {
        const StoreFixture fixture;
        QVERIFY(QFile::copy(goldenFile(), fixture.path()));
        const SecretBytes wrong = SecretBytes::random(32);
        const auto opened = storage::ClientStore::open({fixture.path(), wrong});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, storage::OpenErrorCode::WrongKey);
        QFile golden(goldenFile());
        QFile copy(fixture.path());
        QVERIFY(golden.open(QFile::ReadOnly) && copy.open(QFile::ReadOnly));
        QVERIFY(golden.readAll() == copy.readAll());
    }
};

} // namespace

CARM_TEST(GoldenTest)
#include "golden_test.moc"
