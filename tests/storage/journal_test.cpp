#include "storage/journal.h"

#include "fixture/store_fixture.h"
#include "harness/harness.h"

using namespace carm;
using namespace carm::test;
using storage::JournalBreak;
using storage::JournalCheck;
using storage::JournalKind;
using storage::JournalRecord;

namespace {

std::vector<JournalRecord> sampleRecords()
{
    JournalRecord sealed;
    sealed.kind = JournalKind::EntrySealed;
    sealed.entry = protocol::EntryId::make();
    sealed.entryHash = QByteArray(32, '\x7f');
    sealed.sequence = 12;
    sealed.time = noonAnd(0);
    sealed.detail = QStringLiteral("00000123456784");
    JournalRecord leased;
    leased.kind = JournalKind::NumbersLeased;
    leased.detail = QStringLiteral("1-100");
    JournalRecord changed = sealed;
    changed.kind = JournalKind::EntryChanged;
    changed.entryHash.clear();
    changed.time = Instant{0};
    JournalRecord bare;
    bare.kind = JournalKind::IdentityStored;
    JournalRecord edition = bare;
    edition.kind = JournalKind::EditionStored;
    edition.detail = QStringLiteral("Édition \"2026\"");
    return {leased, sealed, changed, bare, edition};
}

class JournalTest : public QObject {
    Q_OBJECT

    static void write(const StoreFixture& fixture)
    {
        const auto database = fixture.openRaw();
        for (const JournalRecord& record : sampleRecords()) {
            QVERIFY(storage::appendToJournal(*database, record).ok());
        }
    }

    static JournalCheck check(const StoreFixture& fixture, std::vector<JournalRecord>* visited = nullptr)
    {
        const auto database = fixture.openRaw();
        return storage::checkJournal(*database,
                                     [visited](const JournalRecord& record) {
                                         if (visited != nullptr) {
                                             visited->push_back(record);
                                         }
                                     })
            .value();
    }

private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        const StoreFixture fixture;
        const auto records = sampleRecords();
        {
            const auto database = fixture.openRaw();
            for (const JournalRecord& record : records) {
                QVERIFY(storage::appendToJournal(*database, record).ok());
            }
        }
        std::vector<JournalRecord> visited;
        const JournalCheck result = check(fixture, &visited);
        QCOMPARE(result.rows, 5);
        QVERIFY(!result.firstBreak);
        QVERIFY(visited == records);
    }

    void anEmptyJournalIsWhole()
    {
        const StoreFixture fixture;
        const JournalCheck result = check(fixture);
        QCOMPARE(result.rows, 0);
        QVERIFY(!result.firstBreak);
    }

    void everyTamperingShows_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<int>("what");
        const QByteArray swap = "UPDATE journal SET (previous_hash, content, hash) = "
                                "(SELECT previous_hash, content, hash FROM journal AS other "
                                "WHERE other.position = 5 - journal.position) WHERE position IN (2, 3)";
        QTest::newRow("content changed")
            << QByteArrayList{"UPDATE journal SET content = x'7b7d' WHERE position = 2"} << qint64(2)
            << int(JournalBreak::Hash);
        QTest::newRow("hash changed")
            << QByteArrayList{"UPDATE journal SET hash = zeroblob(32) WHERE position = 4"} << qint64(4)
            << int(JournalBreak::Hash);
        QTest::newRow("unlinked") << QByteArrayList{"UPDATE journal SET previous_hash = zeroblob(32) "
                                                    "WHERE position = 3"}
                                  << qint64(3) << int(JournalBreak::PreviousHash);
        QTest::newRow("first removed") << QByteArrayList{"DELETE FROM journal WHERE position = 1"}
                                       << qint64(2) << int(JournalBreak::Position);
        QTest::newRow("middle removed") << QByteArrayList{"DELETE FROM journal WHERE position = 3"}
                                        << qint64(4) << int(JournalBreak::Position);
        QTest::newRow("removed and closed up")
            << QByteArrayList{"DELETE FROM journal WHERE position = 3",
                              "UPDATE journal SET position = 3 WHERE position = 4",
                              "UPDATE journal SET position = 4 WHERE position = 5"}
            << qint64(3) << int(JournalBreak::PreviousHash);
        QTest::newRow("slipped in")
            << QByteArrayList{"INSERT INTO journal SELECT 6, previous_hash, content, hash "
                              "FROM journal WHERE position = 2"}
            << qint64(6) << int(JournalBreak::PreviousHash);
        QTest::newRow("swapped") << QByteArrayList{swap} << qint64(2) << int(JournalBreak::PreviousHash);
    }
    void everyTamperingShows()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(qint64, position);
        QFETCH(int, what);
        const StoreFixture fixture;
        write(fixture);
        QVERIFY(fixture.raw({"DROP TRIGGER journal_keeps", "DROP TRIGGER journal_remains"}));
        QVERIFY(fixture.raw({statements.begin(), statements.end()}));
        const JournalCheck result = check(fixture);
        QVERIFY(result.firstBreak.has_value());
        QCOMPARE(result.firstBreak->first, position);
        QCOMPARE(int(result.firstBreak->second), what);
    }

    /// A broken row is not believed, the others still are.
    void onlyIntactRowsAreVisited()
    {
        const StoreFixture fixture;
        write(fixture);
        QVERIFY(fixture.raw(
            {"DROP TRIGGER journal_keeps", "UPDATE journal SET content = x'7b7d' WHERE position = 2"}));
        std::vector<JournalRecord> visited;
        QCOMPARE(check(fixture, &visited).rows, 5);
        QCOMPARE(visited.size(), std::size_t(4));
    }

    void aRecordWithNoCanonicalFormIsRefused()
    {
        const StoreFixture fixture;
        JournalRecord record;
        record.detail = QString(QChar(0xd800));
        QVERIFY(!storage::appendToJournal(*fixture.openRaw(), record).ok());
        QCOMPARE(check(fixture).rows, 0);
    }
};

} // namespace

CARM_TEST(JournalTest)
#include "journal_test.moc"
