// Records of what a person did: sealed once, in one sequence with the declarations, with gapless receipts.
#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "storage/store_verify.h"

#include <array>
#include <functional>

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;
using protocol::EntryId;
using protocol::RecordKind;

namespace {

std::vector<qint64> sequencesOf(const std::vector<outbox::OutboxItem>& items)
{
    std::vector<qint64> sequences;
    for (const outbox::OutboxItem& item : items) {
        sequences.push_back(item.entry.sequence);
    }
    return sequences;
}

class RecordsTest : public QObject {
    Q_OBJECT

    /// The first thing that does not fit; empty for a sound store.
    static QString findingIn(const StoreFixture& fixture)
    {
        const auto report =
            storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey()).value();
        if (report.isSound()) {
            return {};
        }
        const storage::StoreFinding& first = report.findings.front();
        return toText(first.code) + u' ' + QString::number(first.subject) + u' ' + first.fact;
    }

private Q_SLOTS:
    void sealedMeansOnDiskAndInTheQueue()
    {
        const StoreFixture fixture;
        const auto declared = sealOne(*fixture.openSupplied());
        const auto record = sealRecordOf(*fixture.open(), RecordKind::Accepted, declared.subject);
        QCOMPARE(record.kind, protocol::EntryKind::Record);
        QCOMPARE(record.sequence, 2);
        const auto item = fixture.open()->entry(record.id);
        QVERIFY(item.ok() && item->entry == record);
        QCOMPARE(item->state, outbox::OutboxState::Queued);
        QCOMPARE(item->pending, outbox::NextAction::Send);
        QCOMPARE(fixture.open()->numberStock()->unused, 99);
        QCOMPARE(sealOne(*fixture.open()).sequence, 3);
        QCOMPARE(findingIn(fixture), QString());
    }

    void askedAgainGivesTheSameRecord()
    {
        const StoreFixture fixture;
        const EntryId id = EntryId::make();
        const QString subject = numberOfSerial(7);
        const auto first = fixture.openSupplied()->sealRecord(
            id, recordSealer(id, RecordKind::Accepted, subject, plainBody()), noonAnd(0));
        const QStringList before = fixture.image();
        bool isCalled = false;
        const auto again = fixture.open()->sealRecord(
            id,
            [&](const outbox::RecordTicket& ticket) {
                isCalled = true;
                return recordSealer(id, RecordKind::Released, subject, plainBody())(ticket);
            },
            noonAnd(9));
        QVERIFY(first.ok() && again.ok());
        QVERIFY(*again == *first);
        QVERIFY(!isCalled);
        QCOMPARE(fixture.image(), before);
    }

    void theIdOfADeclarationIsNoRecords()
    {
        const StoreFixture fixture;
        const auto declared = sealOne(*fixture.openSupplied());
        const auto sealer = recordSealer(declared.id, RecordKind::Accepted, declared.subject, plainBody());
        QCOMPARE(fixture.open()->sealRecord(declared.id, sealer, noonAnd(0)).error().code,
                 StoreErrorCode::Failed);
    }

    void aSealerThatFailsTakesNoSequence()
    {
        const StoreFixture fixture;
        fixture.openSupplied();
        const QStringList before = fixture.image();
        const auto failing =
            [](const outbox::RecordTicket&) -> Result<protocol::SealedEntry, protocol::SealError> {
            return fail(protocol::SealError::NotCanonical);
        };
        QCOMPARE(fixture.open()->sealRecord(EntryId::make(), failing, noonAnd(0)).error().code,
                 StoreErrorCode::SealFailed);
        QCOMPARE(fixture.image(), before);
        QCOMPARE(sealRecordOf(*fixture.open(), RecordKind::Accepted, numberOfSerial(7)).sequence, 1);
    }

    void aRecordThatIsNotTheTicketsIsNotTaken_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 8; ++part) {
            QTest::addRow("part %d", part) << part;
        }
    }
    void aRecordThatIsNotTheTicketsIsNotTaken()
    {
        QFETCH(int, part);
        const StoreFixture fixture;
        const auto declared = sealOne(*fixture.openSupplied());
        const QStringList before = fixture.image();
        const EntryId id = EntryId::make();
        const auto wrong = [&](const outbox::RecordTicket& ticket) {
            auto record =
                recordSealer(id, RecordKind::Accepted, declared.subject, plainBody())(ticket).value();
            const std::array<std::function<void()>, 8> spoil = {
                [&] { record.sequence += 1; },
                [&] { record.terminal += u'X'; },
                [&] { record.subject = numberOfSerial(77); },
                [&] { record.hash[0] = static_cast<char>(record.hash.at(0) ^ 1); },
                [&] { record.version = 2; },
                [&] { record.id = EntryId::make(); },
                [&] { record.kind = protocol::EntryKind::Declaration; },
                [&] { record.document = declared.document; },
            };
            spoil.at(static_cast<std::size_t>(part))();
            return Result<protocol::SealedEntry, protocol::SealError>(record);
        };
        QCOMPARE(fixture.open()->sealRecord(id, wrong, noonAnd(0)).error().code, StoreErrorCode::SealFailed);
        QCOMPARE(fixture.image(), before);
    }

    void withoutAnIdentityNothingIsSealed()
    {
        const StoreFixture fixture;
        const EntryId id = EntryId::make();
        const auto sealer = recordSealer(id, RecordKind::Accepted, numberOfSerial(7), plainBody());
        QCOMPARE(fixture.open()->sealRecord(id, sealer, noonAnd(0)).error().code,
                 StoreErrorCode::NotEnrolled);
    }

    void receiptsFollowOneAnother()
    {
        const StoreFixture fixture;
        fixture.openSupplied();
        std::vector<int> offered;
        const BodyMaker watching = [&](const outbox::RecordTicket& ticket) {
            offered.push_back(ticket.nextReceipt(QStringLiteral("0427-03")));
            return paymentBody()(ticket);
        };
        for (const qint64 serial : {7, 8, 7}) {
            sealRecordOf(*fixture.open(), RecordKind::PaymentTaken, numberOfSerial(serial), watching);
            sealRecordOf(*fixture.open(), RecordKind::Accepted, numberOfSerial(serial)); // takes no receipt
        }
        QCOMPARE(offered, (std::vector<int>{1, 2, 3}));
        QCOMPARE(findingIn(fixture), QString());
    }

    /// Whatever the caller counted: no number twice and none left out.
    void aReceiptThatIsNotTheNextIsNotTaken()
    {
        const StoreFixture fixture;
        sealPayment(*fixture.openSupplied(), numberOfSerial(7));
        const QStringList before = fixture.image();
        for (const int last : {0, 2}) {
            const BodyMaker wrong = [last](outbox::RecordTicket ticket) {
                ticket.lastReceipts = {{QStringLiteral("0427-03"), last}};
                return paymentBody()(ticket);
            };
            const EntryId id = EntryId::make();
            const auto sealer = recordSealer(id, RecordKind::PaymentTaken, numberOfSerial(7), wrong);
            QCOMPARE(fixture.open()->sealRecord(id, sealer, noonAnd(0)).error().code,
                     StoreErrorCode::SealFailed);
        }
        QCOMPARE(fixture.image(), before);
    }

    /// The number names the drawer and not the terminal: it would be given twice.
    void anotherTerminalIdGoesOnWithTheReceiptsOfTheDrawer()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied();
            const auto payment = sealPayment(*store, numberOfSerial(7));
            QVERIFY(store
                        ->apply({change(payment, outbox::OutboxEvent::AttemptStarted), received(payment, 1)},
                                noonAnd(0))
                        .ok());
        }
        outbox::TerminalIdentity other = identityOfTests();
        other.terminal = QStringLiteral("T000002");
        QVERIFY(fixture.open()->saveIdentity(other).ok());
        const auto payment = sealPayment(*fixture.open(), numberOfSerial(7));
        QVERIFY(payment.document.contains("0427-03-000002"));
        QCOMPARE(payment.sequence, 2);
        QCOMPARE(findingIn(fixture), QString());
    }

    void eachDrawerHasItsOwnReceipts()
    {
        const StoreFixture fixture;
        fixture.openSupplied();
        for (const int drawer : {12, 3, 99, 12, 3, 12}) {
            sealRecordOf(*fixture.open(), RecordKind::PaymentTaken, numberOfSerial(7), paymentBody(drawer));
        }
        std::map<QString, int> last;
        sealRecordOf(*fixture.open(), RecordKind::PaymentTaken, numberOfSerial(7),
                     [&](const outbox::RecordTicket& ticket) {
                         last = ticket.lastReceipts;
                         return paymentBody(1)(ticket);
                     });
        const std::map<QString, int> expected = {
            {QStringLiteral("0427-03"), 2}, {QStringLiteral("0427-12"), 3}, {QStringLiteral("0427-99"), 1}};
        QVERIFY(last == expected);
        QCOMPARE(findingIn(fixture), QString());
    }

    void recordsAreFoundBySubjectAndByKind()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto declared = sealOne(*store);                               // 1
        sealRecordOf(*store, RecordKind::ReviewStarted, declared.subject);   // 2
        sealRecordOf(*store, RecordKind::ReviewStarted, numberOfSerial(50)); // 3
        sealPayment(*store, declared.subject);                               // 4
        sealRecordOf(*store, RecordKind::Accepted, numberOfSerial(50));      // 5
        QCOMPARE(sequencesOf(*store->recordsAbout(declared.subject)), (std::vector<qint64>{2, 4}));
        QVERIFY(store->recordsAbout(numberOfSerial(51))->empty());
        const std::vector<RecordKind> kinds = {RecordKind::PaymentTaken, RecordKind::ReviewStarted,
                                               RecordKind::PaymentTaken};
        QCOMPARE(sequencesOf(*store->recordsOfKinds(kinds, 9)), (std::vector<qint64>{2, 3, 4}));
        QCOMPARE(sequencesOf(*store->recordsOfKinds(kinds, 2)), (std::vector<qint64>{3, 4}));
        QVERIFY(store->recordsOfKinds(kinds, 0)->empty());
        QVERIFY(store->recordsOfKinds({}, 9)->empty());
        QCOMPARE(store->latestEntries(9)->size(), std::size_t(5));
    }

    /// A person waits for copies of a declaration, not for a record.
    void onlyDeclarationsAreHandedOver()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        sealRecordOf(*store, RecordKind::Accepted, numberOfSerial(50));
        QVERIFY(!store->entryNotHandedOver()->has_value());
        const auto declared = sealOne(*store);
        sealRecordOf(*store, RecordKind::Accepted, numberOfSerial(50));
        QCOMPARE((*store->entryNotHandedOver())->entry, declared);
        QVERIFY(store->markHandedOver(declared.id).ok());
        QVERIFY(!store->entryNotHandedOver()->has_value());
    }

    /// A list of payments with one missing would be a wrong sum.
    void aRecordThatCannotBeReadIsDamageNotNothing()
    {
        const StoreFixture fixture;
        sealPayment(*fixture.openSupplied(), numberOfSerial(7));
        QVERIFY(fixture.raw({"DROP TRIGGER entry_keeps", "UPDATE entry SET document = x'00'"}));
        const auto store = fixture.open();
        QCOMPARE(store->recordsAbout(numberOfSerial(7)).error().code, StoreErrorCode::Damaged);
        QCOMPARE(store->recordsOfKinds({RecordKind::PaymentTaken}, 9).error().code, StoreErrorCode::Damaged);
    }
};

} // namespace

CARM_TEST(RecordsTest)
#include "records_test.moc"
