// Who the terminal is to central, and what stays of who it was before.
#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include "storage/journal.h"
#include "storage/store_verify.h"

using namespace carm;
using namespace carm::test;
using outbox::OutboxEvent;
using outbox::OutboxState;
using outbox::StoreErrorCode;

namespace {

class IdentityTest : public QObject {
    Q_OBJECT

    static outbox::TerminalIdentity identityWith(const QString& terminal, const protocol::SigningKey& central)
    {
        return {terminal, identityOfTests().office, central.publicKey().bytes()};
    }

    static QStringList journalled(const StoreFixture& fixture, storage::JournalKind kind)
    {
        QStringList details;
        const auto collect = [&](const storage::JournalRecord& record) {
            if (record.kind == kind) {
                details.append(record.detail);
            }
        };
        CARM_ENSURE(storage::checkJournal(*fixture.openRaw(), collect).ok());
        return details;
    }

    static void settle(storage::ClientStore& store, const protocol::SealedEntry& record, OutboxEvent end)
    {
        const auto ending =
            end == OutboxEvent::AnsweredStored ? received(record, record.sequence) : change(record, end);
        QVERIFY(store.apply({change(record, OutboxEvent::AttemptStarted), ending}, noonAnd(0)).ok());
    }

private Q_SLOTS:
    void theSameIdentityAgainIsNoChange()
    {
        const StoreFixture fixture;
        QVERIFY(!fixture.open()->identity()->has_value());
        QVERIFY(fixture.open()->saveIdentity(identityOfTests()).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->saveIdentity(identityOfTests()).ok());
        QCOMPARE(fixture.image(), before);
        QVERIFY(*fixture.open()->identity() == identityOfTests());
    }

    /// Central has a new key: receipts of the old one still prove what was received.
    void anotherKeyOfCentralIsTakenAndTheFormerKept()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied(10);
            const auto received1 = sealOne(*store);
            const auto waiting = sealOne(*store);
            QVERIFY(store
                        ->apply({change(received1, OutboxEvent::AttemptStarted), received(received1, 1)},
                                noonAnd(0))
                        .ok());
            const auto other = identityWith(identityOfTests().terminal, terminalKeyOfTests());
            QVERIFY(store->saveIdentity(other).ok());
            QVERIFY(*store->identity() == other);
            QCOMPARE(store->entry(waiting.id)->state, OutboxState::Queued);
            // What the former central leased, this one may not know.
            QCOMPARE(store->numberStock()->unused, 0);
            QVERIFY(store->addNumberBlock({*store->openNumberRequest(), 11, 20}).ok());
            QCOMPARE(store->numberStock()->unused, 10);
            QCOMPARE(sealOne(*store).subject, identifiers::TransactionNumber::fromSerial(11)->text());
        }
        const auto report =
            storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey()).value();
        QVERIFY(report.isSound());
        QCOMPARE(report.receiptsVerified, 1);
        QCOMPARE(journalled(fixture, storage::JournalKind::IdentityReplaced),
                 QStringList{QStringLiteral("T000001 0427 ") + terminalKeyOfTests().publicKey().hex()});
    }

    /// Central would refuse what was sealed under a terminal id that it does not know: a person decides.
    void anotherTerminalIdParksWhatWaits()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied(10);
            const auto waiting = sealOne(*store);
            const auto other = identityWith(QStringLiteral("T000002"), centralKeyOfTests());
            QVERIFY(store->saveIdentity(other).ok());
            const auto item = *store->entry(waiting.id);
            QCOMPARE(item.state, OutboxState::Parked);
            QCOMPARE(item.lastProblem, QStringLiteral("wrongTerminal"));
            QVERIFY(store->addNumberBlock({*store->openNumberRequest(), 11, 20}).ok());
            const auto next = sealOne(*store);
            QCOMPARE(next.terminal, QStringLiteral("T000002"));
            QCOMPARE(next.sequence, 2);
        }
        const auto report =
            storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey()).value();
        QVERIFY(report.isSound());
        QCOMPARE(report.signaturesVerified, 2);
    }

    void moneyThatWaitsKeepsTheIdentity_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QString>("office");
        QTest::newRow("another terminal id") << QStringLiteral("T000002") << identityOfTests().office;
        QTest::newRow("another office") << identityOfTests().terminal << QStringLiteral("0453");
    }
    /// Central would not take it from anybody else.
    void moneyThatWaitsKeepsTheIdentity()
    {
        QFETCH(QString, terminal);
        QFETCH(QString, office);
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        outbox::TerminalIdentity other = identityWith(terminal, centralKeyOfTests());
        other.office = office;
        const auto payment = sealPayment(*store, numberOfSerial(7));
        QCOMPARE(store->saveIdentity(other).error().code, StoreErrorCode::RecordsUnsent);
        settle(*store, payment, OutboxEvent::AnsweredConflict); // parked: a person has to look at it
        QCOMPARE(store->saveIdentity(other).error().code, StoreErrorCode::RecordsUnsent);
        QVERIFY(*store->identity() == identityOfTests());
        // Central's own key is no other terminal: what waits is taken as before.
        QVERIFY(store->saveIdentity(identityWith(identityOfTests().terminal, terminalKeyOfTests())).ok());
        QVERIFY(store->releaseParked(noonAnd(0)).ok());
        settle(*store, payment, OutboxEvent::AnsweredStored);
        QVERIFY(store->saveIdentity(other).ok());
        QVERIFY(*store->identity() == other);
    }

    /// What central refused for good does not wait.
    void aRefusedRecordDoesNotKeepTheIdentity()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        settle(*store, sealPayment(*store, numberOfSerial(7)), OutboxEvent::AnsweredRefused);
        QVERIFY(store->saveIdentity(identityWith(QStringLiteral("T000002"), centralKeyOfTests())).ok());
    }

    /// Its cash is counted by whoever opened it, at the office where it stands.
    void anOpenDrawerKeepsTheIdentity()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto other = identityWith(QStringLiteral("T000002"), centralKeyOfTests());
        const auto opened = sealRecordOf(*store, protocol::RecordKind::DrawerOpened, drawerSessionOfTests(),
                                         [](const outbox::RecordTicket& ticket) {
                                             return protocol::DrawerOpenedBody{ticket.office, {}};
                                         });
        settle(*store, opened, OutboxEvent::AnsweredStored);
        QCOMPARE(store->saveIdentity(other).error().code, StoreErrorCode::RecordsUnsent);
        const auto closed =
            sealRecordOf(*store, protocol::RecordKind::DrawerClosed, drawerSessionOfTests(),
                         [](const outbox::RecordTicket&) { return protocol::DrawerClosedBody{}; });
        settle(*store, closed, OutboxEvent::AnsweredStored);
        QVERIFY(store->saveIdentity(other).ok());
    }

    /// There and back again: every identity stays on record.
    void identitiesMayComeBack()
    {
        const StoreFixture fixture;
        const auto other = identityWith(QStringLiteral("T000002"), terminalKeyOfTests());
        for (const auto& identity : {identityOfTests(), other, identityOfTests(), other}) {
            QVERIFY(fixture.open()->saveIdentity(identity).ok());
            QVERIFY(*fixture.open()->identity() == identity);
        }
        QCOMPARE(journalled(fixture, storage::JournalKind::IdentityReplaced).size(), 3);
    }

    /// Neither of the old nor of a forged central.
    void aReceiptOfNeitherKeyStillShows()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied(10);
            const auto entry = sealOne(*store);
            auto forged = received(entry, 1);
            forged.receipt->signature[0] = static_cast<char>(forged.receipt->signature[0] ^ 1);
            QVERIFY(store->apply({change(entry, OutboxEvent::AttemptStarted), forged}, noonAnd(0)).ok());
            QVERIFY(store->saveIdentity(identityWith(identityOfTests().terminal, terminalKeyOfTests())).ok());
        }
        const auto report = storage::verifyClientStore(*fixture.openRaw(), std::nullopt).value();
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(report.findings.front().code, storage::StoreFindingCode::ReceiptWrong);
    }

    void theTerminalMayMoveToAnotherOffice()
    {
        const StoreFixture fixture;
        outbox::TerminalIdentity identity = identityOfTests();
        QVERIFY(fixture.open()->saveIdentity(identity).ok());
        identity.office = QStringLiteral("0453");
        QVERIFY(fixture.open()->saveIdentity(identity).ok());
        QCOMPARE((*fixture.open()->identity())->office, QStringLiteral("0453"));
    }

    void refusesAnIncompleteIdentity()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        outbox::TerminalIdentity nameless = identityOfTests();
        nameless.terminal = QString();
        QVERIFY(!store->saveIdentity(nameless).ok());
        outbox::TerminalIdentity keyless = identityOfTests();
        keyless.centralPublicKey.chop(1);
        QVERIFY(!store->saveIdentity(keyless).ok());
        QVERIFY(!store->identity()->has_value());
    }
};

} // namespace

CARM_TEST(IdentityTest)
#include "identity_test.moc"
