// What a record says of a payment is believed only when its tenders lead to its figures.
#include "harness/harness.h"
#include "sample_records.h"

#include "protocol/recorded_payment.h"

#include <functional>

using namespace carm;
using namespace carm::protocol;
using money::Cents;

namespace {

/// 375.59: 300.00 by card, 75.59 in cash, for which 75.60 is asked and 80.00 was handed over.
PaymentBody splitPayment()
{
    return {QStringLiteral("0427-03-000001"),
            QStringLiteral("8f14e45f-ceea-4672-a6c2-1b2f4e2f9d11"),
            Cents::of(37559),
            {{QStringLiteral("debitCard"), Cents::of(30000), Cents::of(30000), QStringLiteral("A7")},
             {QStringLiteral("cash"), Cents::of(8000), Cents::of(7559), {}}},
            Cents::of(440),
            Cents::of(1)};
}

class RecordedPaymentTest : public QObject {
    Q_OBJECT

    const RecordContext m_context = test::sampleRecordContext(RecordKind::PaymentTaken);

    bool isBelieved(const PaymentBody& body) const { return recordedPayment(m_context, body).has_value(); }

private Q_SLOTS:
    void whatAddsUpIsBelieved()
    {
        const auto payment = recordedPayment(m_context, splitPayment());
        QVERIFY(payment);
        QVERIFY(payment->owed == Cents::of(37559));
        QCOMPARE(payment->tenders.size(), std::size_t(2));
        QVERIFY(payment->tenders.back().applied == Cents::of(7559));
        QCOMPARE(payment->header.id, m_context.id.text());
        QCOMPARE(payment->header.receipt.text(), QStringLiteral("0427-03-000001"));
        QVERIFY(payment->header.takenAt == m_context.recordedAt);
        QVERIFY(recordedPayment(RecordContent{m_context, splitPayment(), {}}));
    }

    /// Among them the twenty dollars that a cashier would like to keep, and a payment of nothing.
    void everyFigureCounts()
    {
        const std::function<void(PaymentBody&)> changes[] = {
            [](PaymentBody& body) { body.owed = Cents::of(37560); },
            [](PaymentBody& body) { body.tenders.clear(); },
            [](PaymentBody& body) { body.tenders.front().applied = Cents::of(29999); },
            [](PaymentBody& body) { body.tenders.front().tendered = Cents::of(30001); },
            [](PaymentBody& body) { body.tenders.back().tendered = Cents::of(10000); },
            [](PaymentBody& body) { body.change = Cents::of(441); },
            [](PaymentBody& body) { body.rounding = Cents::of(-1); },
            [](PaymentBody& body) {
                body.tenders.back().tendered = Cents::of(10000);
                body.rounding = Cents::of(2001);
            },
            [](PaymentBody& body) { body.tenders.back().kind = QStringLiteral("shells"); },
            [](PaymentBody& body) { body.receiptNumber = QStringLiteral("1"); },
        };
        for (const auto& change : changes) {
            PaymentBody body = splitPayment();
            change(body);
            QVERIFY(!isBelieved(body));
        }
    }

    void anotherRecordIsNoPayment() { QVERIFY(!recordedPayment(RecordContent{m_context, PlainBody{}, {}})); }
};

} // namespace

CARM_TEST(RecordedPaymentTest)
#include "recorded_payment_test.moc"
