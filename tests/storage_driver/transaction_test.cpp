#include "harness/harness.h"

#include "store_fixture.h"

using namespace carm;
using namespace carm::storage;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

class TransactionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Database> m_store;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = std::move(m_fixture->open()).value();
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void keepsWhatIsCommitted()
    {
        {
            auto transaction = Transaction::begin(*m_store);
            QVERIFY(transaction.ok());
            QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
            QVERIFY(transaction.value().commit().ok());
        }
        QCOMPARE(StoreFixture::countNotes(*m_store), 1LL);
    }

    void rollsBackWhenItGoes()
    {
        {
            auto transaction = Transaction::begin(*m_store);
            QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
            const Transaction moved = std::move(transaction).value();
            QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("y")));
        }
        QCOMPARE(StoreFixture::countNotes(*m_store), 0LL);
        QVERIFY(Transaction::begin(*m_store).ok());
    }

    void rollsBackWhenCommittingFails()
    {
        auto transaction = Transaction::begin(*m_store);
        QVERIFY(m_store->run("PRAGMA defer_foreign_keys = ON").ok());
        QVERIFY(m_store->run("INSERT INTO note (text, parent) VALUES ('orphan', 99)").ok());
        const auto committed = transaction.value().commit();
        QVERIFY(!committed.ok());
        QCOMPARE(committed.error().code, StoreErrorCode::Failed);
        QCOMPARE(StoreFixture::countNotes(*m_store), 0LL);
        QVERIFY(Transaction::begin(*m_store).ok());
    }

    /// The engine itself rolls back when the disk is full; the guard must live with that.
    void endsWhenTheEngineHasRolledBack()
    {
        {
            auto transaction = Transaction::begin(*m_store);
            QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
            QVERIFY(m_store->run("ROLLBACK").ok());
        }
        QCOMPARE(StoreFixture::countNotes(*m_store), 0LL);
        QVERIFY(Transaction::begin(*m_store).ok());
    }

    void isNotNested()
    {
        auto outer = Transaction::begin(*m_store);
        QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
        QVERIFY(!Transaction::begin(*m_store).ok());
        QVERIFY(outer.value().commit().ok());
        QCOMPARE(StoreFixture::countNotes(*m_store), 1LL);
    }

    void isSeenByOthersWhenCommitted()
    {
        auto reader = std::move(m_fixture->open(Access::ReadOnly)).value();
        auto transaction = Transaction::begin(*m_store);
        QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
        QCOMPARE(StoreFixture::countNotes(*reader), 0LL);
        QVERIFY(transaction.value().commit().ok());
        QCOMPARE(StoreFixture::countNotes(*reader), 1LL);
    }
};

} // namespace

CARM_TEST(TransactionTest)
#include "transaction_test.moc"
