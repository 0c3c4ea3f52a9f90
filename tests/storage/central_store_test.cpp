#include "storage/central_store.h"

#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include "storage/central_schema.h"

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;
using protocol::EntryOutcome;
using storage::CentralStore;
using storage::EnrolOutcome;

namespace {

const QString kOffice = QStringLiteral("0427");
constexpr auto kKiosk = protocol::TerminalKind::Kiosk;
constexpr qint64 kMostOpen = 2 * identifiers::kMostSerial; ///< no bound but that of the series

QByteArray code(char filling)
{
    return QByteArray(32, filling);
}

QByteArray publicKey(char filling)
{
    return QByteArray(32, filling);
}

QByteArray signReceipt(const protocol::EntryId& id, const QByteArray& hash, const QString& number, Instant at)
{
    return centralKeyOfTests().sign(protocol::Purpose::Receipt, protocol::receiptHash(id, hash, number, at));
}

/// As a terminal would seal it; every call another draft.
storage::EntryToStore sealedBy(const QString& terminal, qint64 sequence, qint64 serial)
{
    const outbox::SealTicket ticket{identifiers::TransactionNumber::fromSerial(serial).value(), sequence,
                                    terminal};
    return {sealerOf(newDraft())(ticket).value(), false, {}};
}

class CentralStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    SecretBytes m_key = storeKeyOfTests();
    std::unique_ptr<CentralStore> m_store;

    storage::OpenOptions options() const { return {m_dir->filePath(QStringLiteral("central.db")), m_key}; }

    void reopen()
    {
        m_store = nullptr;
        m_store = CentralStore::open(options()).value();
    }

    QString enrolled(char filling)
    {
        CARM_ENSURE(m_store->addEnrolmentCode(code(filling), kKiosk, noonAnd(100)).ok());
        return m_store->enrol(code(filling), {publicKey(filling), kOffice}, noonAnd(0))->terminal;
    }

    /// A whole batch in one transaction, as the service stores it.
    Result<std::vector<protocol::EntryAnswer>, storage::StoreError>
    storeAll(const std::vector<storage::EntryToStore>& entries, Instant now)
    {
        CARM_TRY(transaction, m_store->begin());
        std::vector<protocol::EntryAnswer> answers;
        for (const storage::EntryToStore& entry : entries) {
            CARM_TRY(answer, m_store->storeEntry(entry, now, signReceipt));
            answers.push_back(std::move(answer));
        }
        CARM_CHECK(transaction.commit());
        return answers;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store = nullptr; }

    void aCodeEnrolsOneTerminal()
    {
        QVERIFY(m_store->addEnrolmentCode(code('a'), kKiosk, noonAnd(100)).ok());
        const auto enrolled = m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(99));
        QCOMPARE(enrolled->outcome, EnrolOutcome::Enrolled);
        QVERIFY(!enrolled->terminal.isEmpty());
        reopen();
        // The answer was lost: the same terminal asks again, even when the code has expired meanwhile.
        const auto again = m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(1'000));
        QCOMPARE(again->outcome, EnrolOutcome::AlreadyEnrolled);
        QCOMPARE(again->terminal, enrolled->terminal);
        const auto other = m_store->enrol(code('a'), {publicKey('2'), kOffice}, noonAnd(0));
        QCOMPARE(other->outcome, EnrolOutcome::CodeUsed);
        QVERIFY(other->terminal.isEmpty());
        const auto terminal = *m_store->terminal(enrolled->terminal);
        QCOMPARE(terminal->publicKey, publicKey('1'));
        QCOMPARE(terminal->office, kOffice);
        QVERIFY(!m_store->terminal(QStringLiteral("T999999"))->has_value());
    }

    void unknownAndExpiredCodesEnrolNobody()
    {
        QVERIFY(m_store->addEnrolmentCode(code('a'), kKiosk, noonAnd(100)).ok());
        QCOMPARE(m_store->enrol(code('b'), {publicKey('1'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::CodeUnknown);
        QCOMPARE(m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(100))->outcome,
                 EnrolOutcome::CodeExpired);
        // Neither attempt has used the code up.
        QCOMPARE(m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::Enrolled);
        // An unknown code tells nothing about a known key.
        QCOMPARE(m_store->enrol(code('b'), {publicKey('1'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::CodeUnknown);
    }

    void aKnownTerminalDoesNotUseUpAnotherCode()
    {
        const QString first = enrolled('a');
        QVERIFY(m_store->addEnrolmentCode(code('b'), kKiosk, noonAnd(100)).ok());
        const auto again = m_store->enrol(code('b'), {publicKey('a'), kOffice}, noonAnd(0));
        QCOMPARE(again->outcome, EnrolOutcome::AlreadyEnrolled);
        QCOMPARE(again->terminal, first);
        const auto other = m_store->enrol(code('b'), {publicKey('b'), kOffice}, noonAnd(0));
        QCOMPARE(other->outcome, EnrolOutcome::Enrolled);
        QVERIFY(other->terminal != first);
    }

    void badEnrolmentsAreRefused()
    {
        QVERIFY(!m_store->addEnrolmentCode("short", kKiosk, noonAnd(0)).ok());
        QVERIFY(m_store->addEnrolmentCode(code('a'), kKiosk, noonAnd(100)).ok());
        QVERIFY(!m_store->addEnrolmentCode(code('a'), kKiosk, noonAnd(900)).ok());
        QVERIFY(!m_store->enrol(code('a'), {"short", kOffice}, noonAnd(0)).ok());
        QCOMPARE(m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::Enrolled);
    }

    void blocksAreApartAndTheSameForTheSameRequest()
    {
        const QString one = enrolled('a');
        const QString two = enrolled('b');
        const auto first = m_store->leaseNumbers(one, QStringLiteral("r1"), 10, kMostOpen, noonAnd(0));
        reopen();
        const auto again = m_store->leaseNumbers(one, QStringLiteral("r1"), 99, kMostOpen, noonAnd(0));
        QCOMPARE(again->block.firstSerial, first->block.firstSerial);
        QCOMPARE(again->block.lastSerial, first->block.lastSerial);
        QCOMPARE(again->block.requestId, QStringLiteral("r1"));
        // The same request id of another terminal is another request.
        const auto second = m_store->leaseNumbers(two, QStringLiteral("r1"), 5, kMostOpen, noonAnd(0));
        const auto third = m_store->leaseNumbers(one, QStringLiteral("r2"), 1, kMostOpen, noonAnd(0));
        QCOMPARE(first->block.firstSerial, 1);
        QCOMPARE(first->block.lastSerial, 10);
        QCOMPARE(second->block.firstSerial, 11);
        QCOMPARE(second->block.lastSerial, 15);
        QCOMPARE(third->block.firstSerial, 16);
        QCOMPARE(third->block.lastSerial, 16);
        for (const qint64 serial : {0, 1, 10, 11, 15, 16, 17}) {
            QCOMPARE(*m_store->isLeasedTo(one, serial), (serial >= 1 && serial <= 10) || serial == 16);
            QCOMPARE(*m_store->isLeasedTo(two, serial), serial >= 11 && serial <= 15);
        }
    }

    void impossibleLeasesAreRefused()
    {
        const QString one = enrolled('a');
        QVERIFY(!m_store->leaseNumbers(one, QStringLiteral("r"), 0, kMostOpen, noonAnd(0)).ok());
        QVERIFY(!m_store->leaseNumbers(one, QString(), 1, kMostOpen, noonAnd(0)).ok());
        const auto stranger =
            m_store->leaseNumbers(QStringLiteral("T9"), QStringLiteral("r"), 1, kMostOpen, noonAnd(0));
        QCOMPARE(stranger.error().code, StoreErrorCode::NotFound);
        QVERIFY(m_store->leaseNumbers(one, QStringLiteral("most"), 99'999'998, kMostOpen, noonAnd(0)).ok());
        QCOMPARE(m_store->leaseNumbers(one, QStringLiteral("two"), 2, kMostOpen, noonAnd(0)).error().code,
                 StoreErrorCode::NumbersUsedUp);
        const auto last = m_store->leaseNumbers(one, QStringLiteral("last"), 1, kMostOpen, noonAnd(0));
        QCOMPARE(last->block.lastSerial, 99'999'999);
    }

    void openNumbersAreBounded()
    {
        using storage::LeaseOutcome;
        const QString one = enrolled('a');
        const QString two = enrolled('b');
        const auto outcomeOf = [this](const QString& terminal, const char* request, int size) {
            return m_store->leaseNumbers(terminal, QString::fromLatin1(request), size, 10, noonAnd(0))
                ->outcome;
        };
        QCOMPARE(outcomeOf(one, "r1", 6), LeaseOutcome::Leased);
        QCOMPARE(outcomeOf(one, "r2", 5), LeaseOutcome::TooManyOpen);
        QCOMPARE(outcomeOf(one, "r2", 4), LeaseOutcome::Leased);
        QCOMPARE(outcomeOf(one, "r3", 1), LeaseOutcome::TooManyOpen);
        // What was leased is given again, and others are not held up.
        QCOMPARE(outcomeOf(one, "r1", 6), LeaseOutcome::Leased);
        QCOMPARE(outcomeOf(two, "r1", 10), LeaseOutcome::Leased);
        // A received entry frees the room of one number, however many versions it has.
        auto correction = sealedBy(one, 2, 1);
        correction.entry.version = 2;
        QVERIFY(storeAll({sealedBy(one, 1, 1), correction}, noonAnd(0)).ok());
        QCOMPARE(outcomeOf(one, "r3", 2), LeaseOutcome::TooManyOpen);
        QCOMPARE(outcomeOf(one, "r3", 1), LeaseOutcome::Leased);
        QCOMPARE(m_store->leaseNumbers(one, QStringLiteral("r3"), 1, 10, noonAnd(0))->block.firstSerial, 21);
    }

    void aRevokedKeyIsNeverTakenAgain()
    {
        const QString one = enrolled('a');
        QVERIFY(!(*m_store->terminal(one))->isRevoked);
        QCOMPARE(*m_store->revoke(QStringLiteral("T999999"), noonAnd(0)), false);
        QCOMPARE(*m_store->revoke(one, noonAnd(0)), true);
        QCOMPARE(*m_store->revoke(one, noonAnd(1)), true);
        reopen();
        QVERIFY((*m_store->terminal(one))->isRevoked);
        QCOMPARE(m_store->enrol(code('a'), {publicKey('a'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::KeyRevoked);
        QVERIFY(m_store->addEnrolmentCode(code('b'), kKiosk, noonAnd(100)).ok());
        QCOMPARE(m_store->enrol(code('b'), {publicKey('a'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::KeyRevoked);
        // The code was not used up by the attempt.
        QCOMPARE(m_store->enrol(code('b'), {publicKey('b'), kOffice}, noonAnd(0))->outcome,
                 EnrolOutcome::Enrolled);
    }

    void aKnownTerminalMovesToAnotherOffice()
    {
        const QString one = enrolled('a');
        const QString elsewhere = QStringLiteral("0009");
        // A code that it has used before, or that has expired, moves nothing.
        QVERIFY(m_store->enrol(code('a'), {publicKey('a'), elsewhere}, noonAnd(0)).ok());
        QVERIFY(m_store->addEnrolmentCode(code('b'), kKiosk, noonAnd(100)).ok());
        QVERIFY(m_store->enrol(code('b'), {publicKey('a'), elsewhere}, noonAnd(100)).ok());
        QCOMPARE((*m_store->terminal(one))->office, kOffice);
        QVERIFY(m_store->enrol(code('b'), {publicKey('a'), elsewhere}, noonAnd(0)).ok());
        QCOMPARE((*m_store->terminal(one))->office, elsewhere);
    }

    /// As the first release left it: the store is brought up with its terminals, none of them revoked.
    void aStoreOfTheFirstReleaseIsBroughtUp()
    {
        m_store = nullptr;
        QVERIFY(QFile::remove(options().path));
        {
            const storage::SchemaKind first{storage::kCentralApplicationId,
                                            {storage::centralSchema().migrations.front()}};
            const auto database = storage::Database::open(options(), first).value();
            QCOMPARE(database->schemaVersion(), 1);
            QVERIFY(database
                        ->run("INSERT INTO terminal (position, id, office, public_key, enrolled_at) "
                              "VALUES (1, 'T000001', '0427', ?, 0)",
                              {publicKey('a')})
                        .ok());
        }
        reopen();
        const auto terminal = *m_store->terminal(QStringLiteral("T000001"));
        QCOMPARE(terminal->publicKey, publicKey('a'));
        QVERIFY(!terminal->isRevoked);
        QVERIFY(*m_store->revoke(QStringLiteral("T000001"), noonAnd(0)));
    }

    /// As the second release left it: its terminals are kiosks, its entries keep their receipts, and what was
    /// there is told like anything new.
    void aStoreOfTheSecondReleaseIsBroughtUp()
    {
        m_store = nullptr;
        QVERIFY(QFile::remove(options().path));
        const auto entry = sealedBy(QStringLiteral("T000001"), 1, 1).entry;
        {
            const auto steps = storage::centralSchema().migrations;
            const storage::SchemaKind second{storage::kCentralApplicationId, {steps[0], steps[1]}};
            const auto database = storage::Database::open(options(), second).value();
            QVERIFY(database
                        ->run("INSERT INTO terminal (position, id, office, public_key, enrolled_at) "
                              "VALUES (1, 'T000001', '0427', ?, 0)",
                              {publicKey('a')})
                        .ok());
            QVERIFY(database
                        ->run("INSERT INTO entry VALUES (1, ?, 1, 'T000001', 1, ?, ?, ?, ?, 7, ?, 0, '')",
                              {entry.id.uuid.toRfc4122(), entry.subject, qCompress(entry.document),
                               entry.hash, entry.signature, QByteArray(64, 'r')})
                        .ok());
        }
        reopen();
        QCOMPARE((*m_store->terminal(QStringLiteral("T000001")))->kind, kKiosk);
        const auto stored = *m_store->entry(entry.id);
        QVERIFY(stored->entry == entry);
        QCOMPARE(stored->receipt.number, QStringLiteral("1"));
        QCOMPARE(stored->receipt.signature, QByteArray(64, 'r'));
        QVERIFY(stored->dispute.isEmpty());
        for (const QString& audience :
             {storage::audienceOfOffice(kOffice), storage::audienceOfTerminal(QStringLiteral("T000001"))}) {
            const auto told = m_store->feed().changesAfter({audience}, 0, 10);
            QCOMPARE(told->changes.size(), std::size_t(1));
            QCOMPARE(told->changes.front().key, entry.subject);
        }
        const auto again = storeAll({{entry}}, noonAnd(0));
        QCOMPARE(again->front().outcome, EntryOutcome::Exists);
        QCOMPARE(storeAll({sealedBy(QStringLiteral("T000001"), 2, 2)}, noonAnd(0))->front().receipt->number,
                 QStringLiteral("2"));
    }

    void theFeedTellsTheNewestOfEachThing()
    {
        auto& feed = m_store->feed();
        const QString here = storage::audienceOfOffice(kOffice);
        const QString there = storage::audienceOfCounters();
        const QString topic = QStringLiteral("declaration");
        const auto add = [&](const QString& audience, const char* key) {
            QVERIFY(feed.addChange(audience, topic, QString::fromLatin1(key)).ok());
        };
        const auto keysAfter = [&](qint64 position, int most) {
            QStringList keys;
            const auto page = feed.changesAfter({here, there}, position, most);
            for (const auto& change : page->changes) {
                keys.append(change.key);
            }
            return keys.join(QLatin1Char(' '));
        };
        add(here, "a");
        add(there, "b");
        add(here, "c");
        add(here, "a");
        QCOMPARE(keysAfter(0, 10), QStringLiteral("b c a"));
        add(there, "a"); // the same thing, by way of another audience
        QCOMPARE(keysAfter(0, 10), QStringLiteral("b c a"));
        QVERIFY(feed.changesAfter({here, there}, 0, 10)->isLast);
        const auto first = feed.changesAfter({here, there}, 0, 2);
        QVERIFY(!first->isLast);
        QCOMPARE(first->changes.size(), std::size_t(2));
        const qint64 last = feed.changesAfter({here, there}, 0, 10)->changes.back().position;
        QCOMPARE(keysAfter(last, 10), QString());
        QVERIFY(feed.repeatAudience(here).ok());
        QCOMPARE(keysAfter(last, 10), QStringLiteral("c a"));
        QVERIFY(feed.changesAfter({}, 0, 10)->changes.empty());
    }

    void nothingIsKeptWithoutCommit()
    {
        const QString one = enrolled('a');
        {
            const auto transaction = m_store->begin();
            QVERIFY(m_store->storeEntry(sealedBy(one, 1, 1), noonAnd(0), signReceipt).ok());
            QVERIFY(m_store->books().post(QStringLiteral("x"), {}, QStringLiteral("{}")).ok());
            QVERIFY(m_store->feed().addNotice(QStringLiteral("n"), QStringLiteral("{}")).ok());
        }
        QCOMPARE(*m_store->entryCount(), 0);
        QVERIFY(!m_store->books().posted(QStringLiteral("x"))->has_value());
        QVERIFY(!m_store->feed().notice(QStringLiteral("n"))->has_value());
    }

    void receiptNumbersOfMoneyAreUsedOnce()
    {
        const auto first = protocol::EntryId::make();
        const QString number = QStringLiteral("0427-03-000001");
        QVERIFY(*m_store->books().useReceipt(number, first));
        QVERIFY(!*m_store->books().useReceipt(number, protocol::EntryId::make()));
    }

    void storesExactlyOnce()
    {
        const QString one = enrolled('a');
        const auto entry = sealedBy(one, 1, 1);
        const auto created = storeAll({entry}, noonAnd(10));
        QCOMPARE(created->front().outcome, EntryOutcome::Created);
        QCOMPARE(created->front().hash, entry.entry.hash);
        reopen();
        const auto again = storeAll({entry}, noonAnd(999));
        QCOMPARE(again->front().outcome, EntryOutcome::Exists);
        QCOMPARE(again->front().receipt->number, created->front().receipt->number);
        QVERIFY(again->front().receipt->receivedAt == noonAnd(10));
        QCOMPARE(again->front().receipt->signature, created->front().receipt->signature);
        QCOMPARE(*m_store->entryCount(), 1);
        const auto stored = *m_store->entry(entry.entry.id);
        QVERIFY(stored->entry == entry.entry);
        const auto& receipt = stored->receipt;
        QVERIFY(protocol::verify(
            centralKeyOfTests().publicKey(), protocol::Purpose::Receipt,
            protocol::receiptHash(entry.entry.id, entry.entry.hash, receipt.number, receipt.receivedAt),
            receipt.signature));
        QVERIFY(!m_store->entry(protocol::EntryId::make())->has_value());
    }

    void theSameEntryTwiceInOneBatchIsStoredOnce()
    {
        const QString one = enrolled('a');
        const auto entry = sealedBy(one, 1, 1);
        const auto answers = storeAll({entry, entry}, noonAnd(0));
        QCOMPARE(answers->at(0).outcome, EntryOutcome::Created);
        QCOMPARE(answers->at(1).outcome, EntryOutcome::Exists);
        QCOMPARE(answers->at(1).receipt->number, answers->at(0).receipt->number);
        QCOMPARE(*m_store->entryCount(), 1);
    }

    void takenIdsAndNumbersAreConflictsAndOverwriteNothing()
    {
        const QString one = enrolled('a');
        const auto first = sealedBy(one, 1, 1);
        QVERIFY(storeAll({first}, noonAnd(0)).ok());
        auto sameId = sealedBy(one, 2, 2);
        sameId.entry.id = first.entry.id;
        const auto sameNumber = sealedBy(one, 3, 1);
        const auto good = sealedBy(one, 4, 4);
        const auto answers = storeAll({sameId, sameNumber, good}, noonAnd(0));
        QCOMPARE(answers->at(0).outcome, EntryOutcome::Conflict);
        QCOMPARE(answers->at(0).reason, QStringLiteral("idTaken"));
        QCOMPARE(answers->at(0).hash, first.entry.hash);
        QVERIFY(!answers->at(0).receipt.has_value());
        QCOMPARE(answers->at(1).outcome, EntryOutcome::Conflict);
        QCOMPARE(answers->at(1).reason, QStringLiteral("numberTaken"));
        QCOMPARE(answers->at(1).hash, first.entry.hash);
        QCOMPARE(answers->at(2).outcome, EntryOutcome::Created);
        // Conflicts use up no receipt number.
        QCOMPARE(answers->at(2).receipt->number, QStringLiteral("2"));
        QVERIFY((*m_store->entry(first.entry.id))->entry == first.entry);
        QCOMPARE(*m_store->entryCount(), 2);
    }

    void aNewVersionKeepsTheTransactionNumber()
    {
        const QString one = enrolled('a');
        const auto first = sealedBy(one, 1, 1);
        auto second = sealedBy(one, 2, 1);
        second.entry.version = 2;
        const auto answers = storeAll({first, second}, noonAnd(0));
        QCOMPARE(answers->at(1).outcome, EntryOutcome::Created);
    }

    void versionsMayBeMissingAndNeverComeLate()
    {
        const QString one = enrolled('a');
        const auto version = [&one](qint64 sequence, int number) {
            auto entry = sealedBy(one, sequence, 1);
            entry.entry.version = number;
            return entry;
        };
        // The second version was refused for another reason, and the third mends it.
        const auto third = version(3, 3);
        const auto stored = storeAll({version(1, 1), third}, noonAnd(0));
        QCOMPARE(stored->at(0).outcome, EntryOutcome::Created);
        QCOMPARE(stored->at(1).outcome, EntryOutcome::Created);
        const auto late = storeAll({version(2, 2), version(4, 3)}, noonAnd(0));
        for (const auto& answer : late.value()) {
            QCOMPARE(answer.outcome, EntryOutcome::Conflict);
            QCOMPARE(answer.reason, QStringLiteral("versionConflict"));
            QCOMPARE(answer.hash, third.entry.hash);
            QVERIFY(!answer.receipt.has_value());
        }
        QCOMPARE(*m_store->entryCount(), 2);
    }

    void differingAmountsAreFlaggedAndSaidAgain()
    {
        const QString one = enrolled('a');
        auto entry = sealedBy(one, 1, 1);
        entry.assessmentDiffers = true;
        entry.difference = QStringLiteral("{\"total\":\"1.00\"}");
        QVERIFY(storeAll({entry}, noonAnd(0))->front().assessmentDiffers);
        entry.assessmentDiffers = false;
        QVERIFY(storeAll({entry}, noonAnd(0))->front().assessmentDiffers);
        QCOMPARE((*m_store->entry(entry.entry.id))->difference, entry.difference);
    }

    void receiptNumbersAreGaplessAndEntriesCanBeRead()
    {
        const QString one = enrolled('a');
        std::vector<storage::EntryToStore> batch;
        for (int i = 1; i <= 5; ++i) {
            batch.push_back(sealedBy(one, i, i));
        }
        QVERIFY(storeAll({batch[0], batch[1]}, noonAnd(0)).ok());
        QVERIFY(storeAll({batch[1], batch[2], batch[3], batch[4]}, noonAnd(0)).ok());
        const auto all = m_store->entriesAfter(0, 100);
        QCOMPARE(all->size(), std::size_t(5));
        for (std::size_t i = 0; i < all->size(); ++i) {
            QCOMPARE(all->at(i).receipt.number, QString::number(i + 1));
            QVERIFY(all->at(i).entry == batch[i].entry);
        }
        const auto part = m_store->entriesAfter(2, 2);
        QCOMPARE(part->size(), std::size_t(2));
        QCOMPARE(part->front().receipt.number, QStringLiteral("3"));
        QVERIFY(m_store->entriesAfter(5, 10)->empty());
    }

    /// One entry that cannot be written takes the whole batch with it; sent again, the batch is stored.
    void aBatchIsStoredWholeOrNotAtAll()
    {
        const QString one = enrolled('a');
        const auto first = sealedBy(one, 1, 1);
        const auto second = sealedBy(one, 2, 2);
        auto foreign = sealedBy(QStringLiteral("T999999"), 3, 3);
        const auto refused = storeAll({first, foreign, second}, noonAnd(0));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, StoreErrorCode::Failed);
        QCOMPARE(*m_store->entryCount(), 0);
        const auto answers = storeAll({first, second}, noonAnd(0));
        QCOMPARE(answers->at(0).receipt->number, QStringLiteral("1"));
        QCOMPARE(answers->at(1).receipt->number, QStringLiteral("2"));
        QVERIFY(storeAll({}, noonAnd(0))->empty());
    }

    void everyFailingStatementLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("where");
        for (const char* where : {"INSERT ON terminal", "UPDATE ON enrolment_code", "INSERT ON number_block",
                                  "INSERT ON entry", "INSERT ON feed_change"}) {
            QTest::addRow("%s", where) << QByteArray(where);
        }
    }
    void everyFailingStatementLeavesNothing()
    {
        QFETCH(QByteArray, where);
        const QString known = enrolled('k');
        QVERIFY(m_store->addEnrolmentCode(code('a'), kKiosk, noonAnd(100)).ok());
        m_store = nullptr;
        const auto run = [this](const QByteArray& statement) {
            return storage::Database::open(options(), storage::centralSchema())
                .value()
                ->run(statement.constData())
                .ok();
        };
        QVERIFY(run("CREATE TRIGGER fault BEFORE " + where + " BEGIN SELECT RAISE(ABORT, 'fault'); END"));
        reopen();
        const auto entry = sealedBy(known, 1, 1);
        int failures = 0;
        failures += m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(0)).ok() ? 0 : 1;
        failures += m_store->leaseNumbers(known, QStringLiteral("r"), 3, kMostOpen, noonAnd(0)).ok() ? 0 : 1;
        failures += storeAll({entry}, noonAnd(0)).ok() ? 0 : 1;
        QCOMPARE(failures, 1);
        m_store = nullptr;
        QVERIFY(run("DROP TRIGGER fault"));
        reopen();
        const auto enrolledNow = m_store->enrol(code('a'), {publicKey('1'), kOffice}, noonAnd(0));
        QVERIFY(enrolledNow->outcome == EnrolOutcome::Enrolled ||
                enrolledNow->outcome == EnrolOutcome::AlreadyEnrolled);
        QCOMPARE(enrolledNow->terminal, QStringLiteral("T000002"));
        const auto leased = m_store->leaseNumbers(known, QStringLiteral("r"), 3, kMostOpen, noonAnd(0));
        QCOMPARE(leased->block.firstSerial, 1);
        QCOMPARE(storeAll({entry}, noonAnd(0))->front().receipt->number, QStringLiteral("1"));
    }
};

} // namespace

CARM_TEST(CentralStoreTest)
#include "central_store_test.moc"
