// A session of the drawer beside what the same terminal took into another drawer before.
#include "harness/harness.h"

#include "counter_fixture.h"
#include "presenters/counter_shift.h"

using namespace carm;
using namespace carm::presenters;
using money::Cents;
using protocol::RecordKind;

namespace {

const QString kSession = QStringLiteral("7c0e8a34-53b1-4f0d-9a86-2b8f1d6e4c59");
const QString kEarlierSession = QStringLiteral("1d7a3c52-8e40-4b6f-a1d9-0c5e7f2b9a13");

outbox::OutboxItem recordOf(RecordKind kind, qint64 sequence, const QString& subject,
                            const protocol::RecordBody& body)
{
    const protocol::RecordContext context{protocol::EntryId::make(),
                                          QStringLiteral("T1"),
                                          sequence,
                                          {1'772'450'000'000 + sequence},
                                          kind,
                                          subject,
                                          {QStringLiteral("1001"), QStringLiteral("cashier")}};
    outbox::OutboxItem item;
    item.entry = protocol::sealRecord(context, body, test::keyOf('o'), test::keyOf('t')).value();
    return item;
}

outbox::OutboxItem paymentOf(qint64 sequence, const QString& receipt, const QString& session)
{
    const Cents ten = Cents::of(1000);
    const auto number = identifiers::TransactionNumber::fromSerial(70'000'000 + sequence).value();
    return recordOf(RecordKind::PaymentTaken, sequence, number.text(),
                    protocol::PaymentBody{
                        receipt, session, ten, {{QStringLiteral("cash"), ten, ten, QString()}}, {}, {}});
}

/// Opened at sequence 10; `money` is what the store gave.
ShiftRecords sessionWith(std::vector<outbox::OutboxItem> money)
{
    const protocol::DrawerOpenedBody opened{QStringLiteral("0427"), Cents::of(20'000)};
    return {{recordOf(RecordKind::DrawerOpened, 10, kSession, opened)}, std::move(money)};
}

class CounterShiftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Receipts belong to a drawer: those of another one are none before the first of this one.
    void receiptsOfAnotherDrawerAreNoneOfThisOne()
    {
        const ShiftRecords records =
            sessionWith({paymentOf(3, QStringLiteral("0427-01-000007"), kEarlierSession),
                         paymentOf(4, QStringLiteral("0427-03-000041"), kEarlierSession),
                         paymentOf(11, QStringLiteral("0427-01-000008"), kSession)});
        const auto shift = shiftOf(records, 1);
        QVERIFY(shift.has_value());
        QCOMPARE(shift->input.receiptsBefore.lastSerial(), 7);
        QVERIFY(!cashier::shiftReport(shift->input).receiptFault);
    }

    void whatIsReadReachesBackToTheSameDrawer()
    {
        const auto other = paymentOf(4, QStringLiteral("0427-03-000041"), kEarlierSession);
        const auto same = paymentOf(3, QStringLiteral("0427-01-000007"), kEarlierSession);
        QVERIFY(!reachesBack(sessionWith({other}), false, 1));
        QVERIFY(reachesBack(sessionWith({other}), true, 1));
        QVERIFY(reachesBack(sessionWith({same, other}), false, 1));
    }
};

} // namespace

CARM_TEST(CounterShiftTest)
#include "counter_shift_test.moc"
