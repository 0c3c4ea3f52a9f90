#include "harness/harness.h"

#include "cashier/shift_report.h"
#include "samples.h"

#include <algorithm>

using namespace carm;
using namespace carm::cashier;
using namespace carm::test;

namespace {

const VoidReason kWrongAmount{QStringLiteral("wrongAmount"), QStringLiteral("keyed twice")};

void recordAll(DrawerSession& drawer, const std::vector<DrawerMovement>& movements)
{
    for (const DrawerMovement& movement : movements) {
        const bool recorded = drawer.record(movement).ok();
        CARM_ENSURE(recorded);
    }
}

PaymentVoid voidOf(const Payment& payment)
{
    return voidPayment(QStringLiteral("void-") + payment.header.id, payment, kWrongAmount, Instant{99}, {})
        .value();
}

ShiftInput shiftWithFloat(qint64 cents, int lastSerial = 0)
{
    return {.drawer =
                DrawerSession::open({QStringLiteral("session-1"), drawerOf(), Cents::of(cents), Instant{1}})
                    .value(),
            .receiptsBefore = ReceiptSeries(drawerOf(), lastSerial),
            .payments = {},
            .voids = {},
            .unsentRecords = {}};
}

void take(ShiftInput& shift, const Payment& payment)
{
    recordAll(shift.drawer, drawerMovements(payment));
    shift.payments.push_back(payment);
}

void reverse(ShiftInput& shift, const Payment& payment)
{
    shift.voids.push_back(voidOf(payment));
    recordAll(shift.drawer, drawerMovements(shift.voids.back()));
}

/// Three payments, one of them voided, a drop, counted five cents short.
ShiftInput smallShift()
{
    ShiftInput shift = shiftWithFloat(100'00, 40);
    take(shift, paymentOf(41, 202'27, TenderKind::Cash, 210'00));
    take(shift, paymentOf(42, 88'13, TenderKind::DebitCard, 88'13));
    take(shift, paymentOf(43, 10'58, TenderKind::Cash, 20'00));
    reverse(shift, shift.payments[2]);
    recordAll(shift.drawer,
              {{DrawerMovementKind::DropToSafe, Cents::of(200'00), Instant{5}, QStringLiteral("drop-1")}});
    const bool counted = shift.drawer.count(CashCount::ofTotal(Cents::of(102'20)).value()).ok();
    CARM_ENSURE(counted);
    shift.unsentRecords = {QStringLiteral("payment-42"), QStringLiteral("drop-1")};
    return shift;
}

/// Fifty payments in mixed and split tenders, every seventh voided, drops whenever the drawer is full.
ShiftInput busyShift(quint64 seed)
{
    std::mt19937_64 engine(seed);
    ShiftInput shift = shiftWithFloat(300'00);
    for (int serial = 1; serial <= 50; ++serial) {
        Settlement settlement = settlementOf(1 + randomUpTo(engine, 6'000'00));
        payAtRandom(settlement, engine);
        take(shift, completePayment(headerOf(serial), settlement).value());
        if (serial % 7 == 0) {
            reverse(shift, shift.payments[std::size_t(serial - 1)]);
        }
        if (shift.drawer.expectedCash() > Cents::of(8'000'00)) {
            recordAll(shift.drawer, {{DrawerMovementKind::DropToSafe, Cents::of(1'500'00), Instant{5},
                                      QStringLiteral("drop-%1").arg(serial)}});
        }
    }
    return shift;
}

bool holds(const ShiftReport& report, ShiftCheck check)
{
    const auto found = std::find_if(report.equations.begin(), report.equations.end(),
                                    [check](const ShiftEquation& each) { return each.check == check; });
    CARM_ENSURE(found != report.equations.end());
    return found->holds();
}

class ShiftReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownShift()
    {
        const ShiftReport report = shiftReport(smallShift());
        QVERIFY(report.isBalanced() && report.isComplete());
        QCOMPARE(report.paymentCount, 3);
        QCOMPARE(report.voidCount, 1);
        QCOMPARE(report.firstReceipt, std::optional(receiptOf(41)));
        QCOMPARE(report.lastReceipt, std::optional(receiptOf(43)));
        QCOMPARE(report.owed, Cents::of(300'98));
        QCOMPARE(report.voided, Cents::of(10'58));
        QCOMPARE(report.roundingDifference, Cents::of(-2)); // +0.02 of the voided one is given back
        QCOMPARE(report.drops, Cents::of(200'00));
        QCOMPARE(report.expectedCash, Cents::of(102'25));
        QCOMPARE(report.countedCash, std::optional(Cents::of(102'20)));
        QCOMPARE(report.overOrShort, std::optional(Cents::of(-5)));
        QCOMPARE(report.unsentRecords.size(), std::size_t(2));
        QCOMPARE(report.state, DrawerState::Counted);

        const TenderTotal& cash = report.tenderTotals[0];
        QCOMPARE(cash.kind, TenderKind::Cash);
        QCOMPARE(cash.tenders, 2);
        QCOMPARE(cash.kept, Cents::of(212'85));
        QCOMPARE(cash.refunded, Cents::of(10'60));
        QCOMPARE(report.tenderTotals[1].net(), Cents::of(88'13));
        QCOMPARE(report.tenderTotals.size(), kTenderKinds.size());

        const ShiftEquation& total = report.equations[2];
        QCOMPARE(total.check, ShiftCheck::ShiftTotal);
        QCOMPARE(total.left, Cents::of(390'33));
        QCOMPARE(total.right, Cents::of(390'33));
    }

    void emptyShift()
    {
        const ShiftReport report = shiftReport(shiftWithFloat(100'00));
        QVERIFY(report.isBalanced() && report.isComplete());
        QVERIFY(!report.firstReceipt && !report.overOrShort);
    }

    void fiftyMixedPaymentsBalance()
    {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            ShiftInput shift = busyShift(seed);
            QVERIFY(shiftReport(shift).isBalanced()); // before the count as well
            const Cents found = shift.drawer.expectedCash() - Cents::of(15);
            QVERIFY(shift.drawer.count(CashCount::ofTotal(found).value()));
            QVERIFY(shift.drawer.close(Instant{1'000}));

            const ShiftReport report = shiftReport(shift);
            QVERIFY(report.isBalanced() && report.isComplete());
            QCOMPARE(report.paymentCount, 50);
            QCOMPARE(report.voidCount, 7);
            QCOMPARE(report.overOrShort, std::optional(Cents::of(-15)));
            Cents net;
            for (const TenderTotal& total : report.tenderTotals) {
                QVERIFY(total.tenders > 0);
                net += total.net();
            }
            QCOMPARE(net, report.owed - report.voided + report.roundingDifference);
        }
    }

    /// Whatever is left out of the books of one side is noticed, for every payment and void of a shift.
    void whatIsMissingIsNoticed()
    {
        const ShiftInput shift = busyShift(7);
        for (std::size_t index = 0; index < shift.payments.size(); ++index) {
            ShiftInput broken = shift;
            broken.payments.erase(broken.payments.begin() + std::ptrdiff_t(index));
            const ShiftReport report = shiftReport(broken);
            const Payment& missing = shift.payments[index];
            const bool cashMoved = !totalKept(missing.tenders, TenderKind::Cash).isZero();
            QCOMPARE(holds(report, ShiftCheck::CashExpected), !cashMoved);
            QCOMPARE(report.isComplete(), index + 1 == shift.payments.size()); // the last leaves no gap
        }
        for (const PaymentVoid& added : shift.voids) {
            ShiftInput broken = shift;
            broken.voids.push_back(added);
            const ShiftReport report = shiftReport(broken);
            QVERIFY(!report.isComplete());
            QCOMPARE(report.voidedTwice, std::vector{added.payment.header.receipt});
        }
    }

    void aMovementWithoutAPaymentIsNoticed()
    {
        ShiftInput shift = shiftWithFloat(100'00);
        take(shift, paymentOf(1, 50'00, TenderKind::Cash, 50'00));
        recordAll(shift.drawer,
                  {{DrawerMovementKind::CashIn, Cents::of(5), Instant{5}, QStringLiteral("x")}});
        const ShiftReport report = shiftReport(shift);
        QVERIFY(!report.isBalanced());
        QVERIFY(holds(report, ShiftCheck::PaymentsSettled));
        QCOMPARE(report.equations[1].right - report.equations[1].left, Cents::of(5));
    }

    void aPaymentThatDoesNotAddUpIsNoticed()
    {
        ShiftInput shift = smallShift();
        shift.payments[1].owed += Cents::of(1);
        QVERIFY(!addsUp(shift.payments[1]));
        QVERIFY(!holds(shiftReport(shift), ShiftCheck::PaymentsSettled));

        shift = smallShift();
        shift.payments[1].tenders[0].tender.amount += Cents::of(1);
        QVERIFY(!addsUp(shift.payments[1]));
        QVERIFY(holds(shiftReport(shift), ShiftCheck::PaymentsSettled));
        QVERIFY(!holds(shiftReport(shift), ShiftCheck::ShiftTotal));
    }

    void receiptsOfTheShiftContinueTheSeries()
    {
        ShiftInput shift = smallShift();
        shift.receiptsBefore = ReceiptSeries(drawerOf(), 39);
        QCOMPARE(shiftReport(shift).receiptFault, (SeriesFault{SeriesFaultKind::Missing, receiptOf(40)}));
        shift.receiptsBefore = ReceiptSeries(drawerOf(), 41);
        QCOMPARE(shiftReport(shift).receiptFault, (SeriesFault{SeriesFaultKind::Double, receiptOf(41)}));
    }

    /// A void of yesterday's payment takes today's cash, and the report still balances.
    void voidOfAnEarlierPayment()
    {
        ShiftInput shift = shiftWithFloat(300'00, 41);
        reverse(shift, paymentOf(41, 202'27, TenderKind::Cash, 210'00));
        const ShiftReport report = shiftReport(shift);
        QVERIFY(report.isBalanced() && report.isComplete());
        QCOMPARE(report.expectedCash, Cents::of(97'75));
        QCOMPARE(report.voided, Cents::of(202'27));
    }
};

class PaymentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSettledIsAPayment()
    {
        QCOMPARE(completePayment(headerOf(1), settlementOf(0)).error(), PaymentError::NothingOwed);
        Settlement settlement = settlementOf(100'02);
        QVERIFY(settlement.add(tenderOf(TenderKind::DebitCard, 100'00)));
        QCOMPARE(completePayment(headerOf(1), settlement).error(), PaymentError::NotSettled);
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 0)));
        const Payment payment = completePayment(headerOf(1), settlement).value();
        QVERIFY(addsUp(payment));
        QVERIFY(drawerMovements(payment).empty());
    }

    void figuresThatContradictEachOther()
    {
        const Payment good = paymentOf(1, 202'27, TenderKind::Cash, 210'00);
        QVERIFY(addsUp(good));
        const auto broken = [&](auto change) {
            Payment payment = good;
            change(payment.tenders[0]);
            return !addsUp(payment);
        };
        QVERIFY(broken([](AppliedTender& each) { each.applied += Cents::of(1); }));
        QVERIFY(broken([](AppliedTender& each) { each.rounding += Cents::of(1); }));
        QVERIFY(broken([](AppliedTender& each) { each.change += Cents::of(5); }));
        QVERIFY(broken([](AppliedTender& each) { each.tender.amount += Cents::of(5); }));
        QVERIFY(broken([](AppliedTender& each) { each.tender.kind = TenderKind::DebitCard; }));
        // Sums that agree do not make a payment: what is applied, rounded and handed back follows from the
        // cash.
        QVERIFY(broken([](AppliedTender& each) {
            each.tender.amount = Cents::of(100'00);
            each.rounding = Cents::of(-102'27);
            each.change = Cents();
        }));
        QVERIFY(broken([](AppliedTender& each) {
            each.tender.amount = Cents::of(202'20);
            each.change = Cents::of(-5);
        }));
        QVERIFY(broken([](AppliedTender& each) {
            each.tender.amount = Cents::of(210'01);
            each.change = Cents::of(7'76);
        }));
    }

    void tendersThatDoNotSettle()
    {
        const Payment good = paymentOf(1, 202'27, TenderKind::DebitCard, 202'27);
        Payment payment = good;
        payment.tenders.clear();
        QVERIFY(!addsUp(payment));
        payment = good;
        payment.tenders.push_back(applyTender(tenderOf(TenderKind::Cash, 5), Cents(), payment.cashRounding));
        QVERIFY(!addsUp(payment)); // comes after all is paid
        payment = good;
        payment.tenders = {
            applyTender(tenderOf(TenderKind::DebitCard, -5), payment.owed, payment.cashRounding),
            applyTender(tenderOf(TenderKind::DebitCard, 202'32), Cents::of(202'32), payment.cashRounding)};
        QVERIFY(!addsUp(payment)); // the sums agree, but nobody tenders less than nothing
        payment = good;
        payment.owed = Cents::of(-1);
        QVERIFY(!addsUp(payment));
        payment = good;
        payment.tenders[0] = {tenderOf(TenderKind::DebitCard, 202'28), Cents::of(202'28), {}, {}};
        QVERIFY(!addsUp(payment));
    }

    void movementsOfAPaymentAndItsVoidCancel()
    {
        const Payment payment = paymentOf(1, 202'27, TenderKind::Cash, 210'00);
        const auto in = drawerMovements(payment);
        QCOMPARE(in.size(), std::size_t(2));
        QCOMPARE(in[0], (DrawerMovement{DrawerMovementKind::CashIn, Cents::of(210'00), Instant{1000},
                                        QStringLiteral("payment-1")}));
        QCOMPARE(in[1].amount, Cents::of(7'75));
        const auto out = drawerMovements(voidOf(payment));
        QCOMPARE(out.size(), std::size_t(1));
        QCOMPARE(out[0].kind, DrawerMovementKind::RefundOut);
        QCOMPARE(out[0].amount, in[0].amount - in[1].amount);
        QVERIFY(drawerMovements(voidOf(paymentOf(2, 88'13, TenderKind::DebitCard, 88'13))).empty());
    }

    void everyVoidBringsTheDrawerBack()
    {
        std::mt19937_64 engine(311);
        for (int serial = 1; serial <= 500; ++serial) {
            ShiftInput shift = shiftWithFloat(500'00, serial - 1);
            Settlement settlement = settlementOf(1 + randomUpTo(engine, 3'000'00));
            payAtRandom(settlement, engine);
            take(shift, completePayment(headerOf(serial), settlement).value());
            reverse(shift, shift.payments.front());
            const ShiftReport report = shiftReport(shift);
            QVERIFY(report.isBalanced() && report.isComplete());
            QCOMPARE(report.expectedCash, Cents::of(500'00));
            QCOMPARE(report.roundingDifference, Cents());
            QCOMPARE(report.owed, report.voided);
            for (const TenderTotal& total : report.tenderTotals) {
                QVERIFY(total.net().isZero());
            }
            QCOMPARE(report.lastReceipt, std::optional(receiptOf(serial))); // stays used
        }
    }

    void voidsNeedAReasonAndHappenOnce()
    {
        const Payment payment = paymentOf(1, 50'00, TenderKind::Cash, 50'00);
        const auto error = [&](const VoidReason& reason) {
            return voidPayment(QStringLiteral("v"), payment, reason, Instant{}, {}).error();
        };
        QCOMPARE(error({QStringLiteral(" "), {}}), VoidError::ReasonMissing);
        QCOMPARE(error({kWrongAmount.code, QString(kMostVoidNoteLength + 1, u'x')}), VoidError::NoteTooLong);
        QCOMPARE(error({kWrongAmount.code, QStringLiteral("card 4111-1111-1111-1111")}),
                 VoidError::CardNumber);

        const std::vector earlier{voidOf(payment)};
        QCOMPARE(voidPayment(QStringLiteral("v"), payment, kWrongAmount, Instant{}, earlier).error(),
                 VoidError::AlreadyVoided);
        const Payment other = paymentOf(2, 50'00, TenderKind::Cash, 50'00);
        QVERIFY(voidPayment(QStringLiteral("v"), other, kWrongAmount, Instant{}, earlier));
    }
};

} // namespace

CARM_TEST(ShiftReportTest)
CARM_TEST(PaymentTest)
#include "shift_report_test.moc"
