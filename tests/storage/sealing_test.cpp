#include "fixture/store_fixture.h"
#include "harness/ends_process.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/store_verify.h"

#include <set>

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

bool isSound(const StoreFixture& fixture)
{
    const auto database = fixture.openRaw();
    const auto report = storage::verifyClientStore(*database, terminalKeyOfTests().publicKey());
    return report.ok() && report->isSound();
}

class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedMeansOnDisk()
    {
        const StoreFixture fixture;
        auto store = fixture.openSupplied(10);
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(store->saveDraft(draft).ok());
        const auto sealed = store->sealDraft(draft.id, sealerOf(draft), noonAnd(3));
        QVERIFY(sealed.ok());
        QCOMPARE(sealed->sequence, 1);
        QCOMPARE(sealed->terminal, identityOfTests().terminal);
        QCOMPARE(sealed->subject, identifiers::TransactionNumber::fromSerial(1)->text());
        store = nullptr;
        store = fixture.open();
        const auto item = store->entry(sealed->id);
        QVERIFY(item.ok());
        QVERIFY(item->entry == *sealed);
        QCOMPARE(item->state, outbox::OutboxState::Queued);
        QCOMPARE(item->pending, outbox::NextAction::Send);
        QCOMPARE(item->attempts, 0);
        QVERIFY(!item->receipt.has_value());
        QVERIFY(!store->loadDraft()->has_value());
        QCOMPARE(store->numberStock()->unused, 9);
        QCOMPARE(store->due(noonAnd(3), 5)->size(), std::size_t(1));
        store = nullptr;
        QVERIFY(isSound(fixture));
    }

    void askedAgainGivesTheSameEntry()
    {
        const StoreFixture fixture;
        const outbox::StoredDraft draft = newDraft();
        const auto first = fixture.openSupplied()->sealDraft(draft.id, sealerOf(draft), noonAnd(0));
        const QStringList before = fixture.image();
        bool called = false;
        const auto again = fixture.open()->sealDraft(
            draft.id,
            [&](const outbox::SealTicket& ticket) {
                called = true;
                return sealerOf(draft)(ticket);
            },
            noonAnd(9));
        QVERIFY(first.ok() && again.ok());
        QVERIFY(*again == *first);
        QVERIFY(!called);
        QCOMPARE(fixture.image(), before);
    }

    void interleavedDraftsBecomeEntriesOfTheirOwn()
    {
        const StoreFixture fixture;
        auto store = fixture.openSupplied();
        const outbox::StoredDraft one = newDraft();
        const outbox::StoredDraft two = newDraft();
        QVERIFY(store->saveDraft(one).ok() && store->saveDraft(two).ok() && store->saveDraft(one).ok());
        const auto second = store->sealDraft(two.id, sealerOf(two), noonAnd(0));
        QCOMPARE((*store->loadDraft())->id, one.id);
        const auto first = store->sealDraft(one.id, sealerOf(one), noonAnd(0));
        QCOMPARE(second->sequence, 1);
        QCOMPARE(first->sequence, 2);
        const auto list = store->latestEntries(10);
        QCOMPARE(list->size(), std::size_t(2));
        QVERIFY(list->front().id == first->id);
        QCOMPARE(store->latestEntries(1)->size(), std::size_t(1));
        store = nullptr;
        QVERIFY(isSound(fixture));
    }

    void aSealerThatFailsBurnsNothing()
    {
        const StoreFixture fixture;
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(fixture.openSupplied()->saveDraft(draft).ok());
        const QStringList before = fixture.image();
        const auto failing =
            [](const outbox::SealTicket&) -> Result<protocol::SealedEntry, protocol::SealError> {
            return fail(protocol::SealError::NotCanonical);
        };
        QCOMPARE(fixture.open()->sealDraft(draft.id, failing, noonAnd(0)).error().code,
                 StoreErrorCode::SealFailed);
        QCOMPARE(fixture.image(), before);
    }

    void anEntryThatIsNotTheTicketsBurnsNothing_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 6; ++part) {
            QTest::addRow("part %d", part) << part;
        }
    }
    void anEntryThatIsNotTheTicketsBurnsNothing()
    {
        QFETCH(int, part);
        const StoreFixture fixture;
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(fixture.openSupplied()->saveDraft(draft).ok());
        const QStringList before = fixture.image();
        const auto wrong = [&](const outbox::SealTicket& ticket) {
            auto entry = sealerOf(draft)(ticket).value();
            const std::array<std::function<void()>, 6> spoil = {
                [&] { entry.sequence += 1; },
                [&] { entry.terminal += u'X'; },
                [&] { entry.subject = identifiers::TransactionNumber::fromSerial(77)->text(); },
                [&] { entry.hash[0] = static_cast<char>(entry.hash.at(0) ^ 1); },
                [&] { entry.version = 0; },
                [&] { entry.id = {}; },
            };
            spoil.at(static_cast<std::size_t>(part))();
            return Result<protocol::SealedEntry, protocol::SealError>(entry);
        };
        QCOMPARE(fixture.open()->sealDraft(draft.id, wrong, noonAnd(0)).error().code,
                 StoreErrorCode::SealFailed);
        QCOMPARE(fixture.image(), before);
    }

    void withoutIdentityOrNumbersNothingIsSealed()
    {
        const StoreFixture fixture;
        auto store = fixture.open();
        const outbox::StoredDraft draft = newDraft();
        QCOMPARE(store->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).error().code,
                 StoreErrorCode::NotEnrolled);
        QVERIFY(store->saveIdentity(identityOfTests()).ok());
        QCOMPARE(store->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).error().code,
                 StoreErrorCode::NumbersUsedUp);
        QVERIFY(store->addNumberBlock({QStringLiteral("r"), 8, 8}).ok());
        QVERIFY(store->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).ok());
        const outbox::StoredDraft next = newDraft();
        QCOMPARE(store->sealDraft(next.id, sealerOf(next), noonAnd(0)).error().code,
                 StoreErrorCode::NumbersUsedUp);
    }

    /// Blocks in the order of lease, not of size; a restart between any two entries.
    void numbersAreTakenOnceAndInOrderOfLease()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.open();
            QVERIFY(store->saveIdentity(identityOfTests()).ok());
            QVERIFY(store->addNumberBlock({QStringLiteral("a"), 5000, 5001}).ok());
            QVERIFY(store->addNumberBlock({QStringLiteral("b"), 10, 12}).ok());
            QVERIFY(store->addNumberBlock({QStringLiteral("c"), 13, 13}).ok());
        }
        for (const qint64 serial : {5000, 5001, 10, 11, 12, 13}) {
            QCOMPARE(sealOne(*fixture.open()).subject,
                     identifiers::TransactionNumber::fromSerial(serial)->text());
        }
        QCOMPARE(fixture.open()->numberStock()->unused, 0);
        QVERIFY(isSound(fixture));
    }

    /// The disk is full after every possible number of pages: sealed whole or not at all.
    void aFullDiskLosesNothing()
    {
        int failures = 0;
        int successes = 0;
        for (rlim_t extra = 0; successes == 0; extra += 4096) {
            QVERIFY(extra < 1'000'000);
            const StoreFixture fixture;
            const outbox::StoredDraft draft = newDraft();
            QVERIFY(fixture.openSupplied()->saveDraft(draft).ok());
            const QStringList before = fixture.image();
            const rlim_t size = static_cast<rlim_t>(QFileInfo(fixture.path()).size());
            const int status = statusOfCopy([&] {
                std::signal(SIGXFSZ, SIG_IGN);
                const auto store = fixture.open();
                // No file may grow beyond this: the log of the transaction, which begins empty, hits it first
                // when the limit is small.
                const rlimit limit{extra, size + extra};
                setrlimit(RLIMIT_FSIZE, &limit);
                _exit(store->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).ok() ? 0 : 1);
            });
            QVERIFY(WIFEXITED(status));
            WEXITSTATUS(status) == 0 ? ++successes : ++failures;
            if (WEXITSTATUS(status) != 0) {
                QCOMPARE(fixture.image(), before);
            }
            QVERIFY(fixture.open()->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).ok());
            QCOMPARE(fixture.open()->latestEntries(9)->size(), std::size_t(1));
            QVERIFY(isSound(fixture));
        }
        QVERIFY(failures >= 3);
    }

    void aTransactionThatIsDroppedLeavesNothing()
    {
        const StoreFixture fixture;
        sealOne(*fixture.openSupplied());
        const QStringList before = fixture.image();
        {
            const auto database = fixture.openRaw();
            auto transaction = storage::Transaction::begin(*database);
            QVERIFY(transaction.ok());
            QVERIFY(database->run("INSERT INTO burnt_number (serial, burnt_at) VALUES (2, 0)").ok());
            QVERIFY(database->run("UPDATE number_block SET next_serial = 3").ok());
        }
        QCOMPARE(fixture.image(), before);
    }

    void unknownEntryIsNotFound()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        QCOMPARE(store->entry(protocol::EntryId::make()).error().code, StoreErrorCode::NotFound);
        QVERIFY(store->latestEntries(5)->empty());
    }

    void twoStoresOnOnePathAreRefused()
    {
        const StoreFixture fixture;
        auto first = fixture.open();
        const auto second = storage::ClientStore::open(fixture.options());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, storage::OpenErrorCode::InUse);
        first = nullptr;
        QVERIFY(storage::ClientStore::open(fixture.options()).ok());
    }

    /// Power may fail between the seal and the copies: the number must be found again.
    void theNewestEntryIsFoundUntilItsPersonHasFinished()
    {
        const StoreFixture fixture;
        QVERIFY(!fixture.openSupplied()->entryNotHandedOver()->has_value());
        const auto first = sealOne(*fixture.open());
        QCOMPARE((*fixture.open()->entryNotHandedOver())->entry, first);
        QVERIFY(fixture.open()->markHandedOver(first.id).ok());
        QVERIFY(!fixture.open()->entryNotHandedOver()->has_value());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->markHandedOver(first.id).ok());
        QCOMPARE(fixture.image(), before);
        // Whoever signed the second has taken over from the person of an earlier one, finished or not.
        sealOne(*fixture.open());
        const auto third = sealOne(*fixture.open());
        QCOMPARE((*fixture.open()->entryNotHandedOver())->entry, third);
        QVERIFY(fixture.open()->markHandedOver(third.id).ok());
        QVERIFY(!fixture.open()->entryNotHandedOver()->has_value());
        QCOMPARE(fixture.open()->markHandedOver(protocol::EntryId::make()).error().code,
                 StoreErrorCode::NotFound);
    }
};

} // namespace

CARM_TEST(SealingTest)
#include "sealing_test.moc"
