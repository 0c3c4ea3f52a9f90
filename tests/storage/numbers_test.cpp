#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include "storage/journal.h"

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

class NumberStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsOnDiskUntilItsBlockIsAdded()
    {
        const StoreFixture fixture;
        const QString request = *fixture.open()->openNumberRequest();
        QVERIFY(!request.isEmpty());
        QCOMPARE(*fixture.open()->openNumberRequest(), request);
        QVERIFY(fixture.open()->addNumberBlock({request, 1, 10}).ok());
        const QString next = *fixture.open()->openNumberRequest();
        QVERIFY(next != request);
        // The answer to the first comes twice: the second request stays open.
        QVERIFY(fixture.open()->addNumberBlock({request, 1, 10}).ok());
        QCOMPARE(*fixture.open()->openNumberRequest(), next);
    }

    void theSameBlockTwiceIsOneBlock()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const protocol::NumberBlock block{*store->openNumberRequest(), 21, 30};
        QVERIFY(store->addNumberBlock(block).ok());
        QVERIFY(store->addNumberBlock(block).ok());
        QCOMPARE(store->numberStock()->unused, 10);
        QCOMPARE(store->addNumberBlock({block.requestId, 31, 40}).error().code, StoreErrorCode::Failed);
        QCOMPARE(store->numberStock()->unused, 10);
    }

    void overlappingBlocksAreRefused_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<bool>("good");
        QTest::newRow("same") << qint64(100) << qint64(199) << false;
        QTest::newRow("inside") << qint64(150) << qint64(150) << false;
        QTest::newRow("around") << qint64(1) << qint64(300) << false;
        QTest::newRow("touches the first") << qint64(90) << qint64(100) << false;
        QTest::newRow("touches the last") << qint64(199) << qint64(210) << false;
        QTest::newRow("before") << qint64(90) << qint64(99) << true;
        QTest::newRow("behind") << qint64(200) << qint64(210) << true;
    }
    void overlappingBlocksAreRefused()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(bool, good);
        const StoreFixture fixture;
        const auto store = fixture.open();
        QVERIFY(store->addNumberBlock({QStringLiteral("one"), 100, 199}).ok());
        QCOMPARE(store->addNumberBlock({QStringLiteral("two"), first, last}).ok(), good);
    }

    /// Central was restored from an older backup: with the same request it would give the same block for
    /// ever.
    void aFormerBlockEndsItsRequest()
    {
        const StoreFixture fixture;
        auto store = fixture.openSupplied(10);
        const QString request = *store->openNumberRequest();
        QCOMPARE(store->addNumberBlock({request, 5, 20}).error().code, StoreErrorCode::Failed);
        QCOMPARE(store->numberStock()->unused, 10);
        const QString next = *store->openNumberRequest();
        QVERIFY(next != request);
        QVERIFY(store->addNumberBlock({next, 21, 30}).ok());
        QCOMPARE(store->numberStock()->unused, 20);
        // The refusal of a block that answers an earlier request leaves the open one alone.
        const QString open = *store->openNumberRequest();
        QVERIFY(!store->addNumberBlock({request, 5, 20}).ok());
        QCOMPARE(*store->openNumberRequest(), open);
        QStringList refused;
        const auto collect = [&](const storage::JournalRecord& record) {
            if (record.kind == storage::JournalKind::NumbersRefused) {
                refused.append(record.detail);
            }
        };
        store.reset();
        QVERIFY(storage::checkJournal(*fixture.openRaw(), collect).ok());
        QCOMPARE(refused, (QStringList{QStringLiteral("5-20"), QStringLiteral("5-20")}));
    }

    /// Even if the record of the block were lost, a burnt number stays burnt.
    void burntNumbersAreRefused()
    {
        const StoreFixture fixture;
        sealOne(*fixture.openSupplied(10));
        QVERIFY(fixture.raw({"DROP TRIGGER number_block_remains", "DELETE FROM number_block"}));
        const auto store = fixture.open();
        QCOMPARE(store->addNumberBlock({QStringLiteral("again"), 1, 10}).error().code,
                 StoreErrorCode::Failed);
        QVERIFY(store->addNumberBlock({QStringLiteral("rest"), 2, 10}).ok());
        QCOMPARE(sealOne(*store).subject, identifiers::TransactionNumber::fromSerial(2)->text());
    }

    void impossibleBlocksAreRefused()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const QString request = *store->openNumberRequest();
        QVERIFY(!store->addNumberBlock({request, 0, 10}).ok());
        QVERIFY(!store->addNumberBlock({request, 10, 9}).ok());
        QVERIFY(!store->addNumberBlock({request, 1, 100'000'000}).ok());
        QVERIFY(!store->addNumberBlock({QString(), 1, 10}).ok());
        QCOMPARE(store->numberStock()->unused, 0);
        QCOMPARE(*store->openNumberRequest(), request);
        QVERIFY(store->addNumberBlock({request, 99'999'999, 99'999'999}).ok());
    }
};

} // namespace

CARM_TEST(NumberStoreTest)
#include "numbers_test.moc"
