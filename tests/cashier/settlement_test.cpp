#include "harness/harness.h"

#include "samples.h"

using namespace carm;
using namespace carm::cashier;
using namespace carm::test;

namespace {

/// The code of the refusal; the test fails where the tender would be taken.
TenderErrorCode refusalOf(Settlement settlement, const Tender& tender)
{
    const auto added = settlement.add(tender);
    CARM_ENSURE(!added.ok() && settlement.tenders().empty());
    return added.error().code;
}

class SettlementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Domain note 11.
    void roundsCashByTheVectors_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("cash");
        const auto row = [](const char* exact, const char* cash) {
            QTest::newRow(exact) << QString::fromLatin1(exact) << QString::fromLatin1(cash);
        };
        row("202.27", "202.25");
        row("10.58", "10.60");
        row("5.98", "6.00");
        row("5.97", "5.95");
        row("49.93", "49.95");
        row("23.25", "23.25");
        row("46.88", "46.90");
        row("35.85", "35.85");
        row("90.45", "90.45");
        row("82.58", "82.60");
        row("9951.28", "9951.30");
        row("63.78", "63.80");
        row("0.02", "0.00");
        row("0.03", "0.05");
        row("0.00", "0.00");
    }

    void roundsCashByTheVectors()
    {
        QFETCH(QString, exact);
        QFETCH(QString, cash);
        const Cents owed = Cents::parse(exact).value();
        QCOMPARE(roundedForCash(owed, CashRounding::NearestFiveCents).text(), cash);
        Settlement settlement(owed, PaymentPurpose::DutiesAndTaxes, officeRules());
        QCOMPARE(settlement.cashToAsk().text(), cash);
        QCOMPARE(settlement.remaining(), owed);
    }

    void roundingNeverMovesMoreThanTwoCents()
    {
        for (qint64 cents = 0; cents <= 10'000; ++cents) {
            const qint64 rounded = roundedForCash(Cents::of(cents), CashRounding::NearestFiveCents).count();
            QCOMPARE(rounded % 5, 0);
            QVERIFY(qAbs(rounded - cents) <= 2);
        }
    }

    void cashWithChange()
    {
        Settlement settlement = settlementOf(202'27);
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 210'00)));
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.change(), Cents::of(7'75));
        QCOMPARE(settlement.roundingDifference(), Cents::of(-2));
        QCOMPARE(settlement.tenders().front().applied, Cents::of(202'27));
        QCOMPARE(settlement.tenders().front().kept(), Cents::of(202'25));
        QCOMPARE(settlement.add(tenderOf(TenderKind::Cash, 5)).error().code, TenderErrorCode::NothingOwed);
    }

    void otherTendersAreExact()
    {
        for (const TenderKind kind : kTenderKinds) {
            Settlement settlement = settlementOf(202'27);
            const bool isCash = kind == TenderKind::Cash;
            QVERIFY(settlement.add(tenderOf(kind, isCash ? 202'25 : 202'27)));
            QVERIFY(settlement.isSettled());
            QCOMPARE(settlement.roundingDifference(), Cents::of(isCash ? -2 : 0));
            QCOMPARE(settlement.change(), Cents());
        }
    }

    /// Only the cash remainder is rounded, whichever tender comes first.
    void splitTenderInEitherOrder()
    {
        Settlement cardFirst = settlementOf(202'27);
        QVERIFY(cardFirst.add(tenderOf(TenderKind::DebitCard, 100'01)));
        QCOMPARE(cardFirst.cashToAsk(), Cents::of(102'25)); // 102.26
        QVERIFY(cardFirst.add(tenderOf(TenderKind::Cash, 102'25)));
        QVERIFY(cardFirst.isSettled());
        QCOMPARE(cardFirst.roundingDifference(), Cents::of(-1));

        Settlement cashFirst = settlementOf(202'27);
        QVERIFY(cashFirst.add(tenderOf(TenderKind::Cash, 100'00)));
        QCOMPARE(cashFirst.remaining(), Cents::of(102'27));
        QVERIFY(cashFirst.add(tenderOf(TenderKind::DebitCard, 102'27)));
        QVERIFY(cashFirst.isSettled());
        QCOMPARE(cashFirst.roundingDifference(), Cents());
    }

    void roundingUpIsKeptBesideWhatIsApplied()
    {
        Settlement settlement = settlementOf(10'58);
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 10'55)));
        QVERIFY(!settlement.isSettled()); // 0.03 remain, and 0.05 are asked for
        QCOMPARE(settlement.cashToAsk(), Cents::of(5));
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 5)));
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.roundingDifference(), Cents::of(2));
        QCOMPARE(totalApplied(settlement.tenders()), Cents::of(10'58));
    }

    void whatRoundsAwayIsSettledByNothing()
    {
        Settlement settlement = settlementOf(2);
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 0)));
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.roundingDifference(), Cents::of(-2));
        QCOMPARE(refusalOf(settlementOf(3), tenderOf(TenderKind::Cash, 0)), TenderErrorCode::NotPositive);
        QCOMPARE(refusalOf(settlementOf(2), tenderOf(TenderKind::DebitCard, 0)),
                 TenderErrorCode::NotPositive);
    }

    void nothingOwedTakesNothing()
    {
        QVERIFY(settlementOf(0).isSettled());
        QCOMPARE(refusalOf(settlementOf(0), tenderOf(TenderKind::Cash, 5)), TenderErrorCode::NothingOwed);
    }

    void amountsThatAreNoTender()
    {
        for (const TenderKind kind : kTenderKinds) {
            QCOMPARE(refusalOf(settlementOf(100'00), tenderOf(kind, 0)), TenderErrorCode::NotPositive);
            QCOMPARE(refusalOf(settlementOf(100'00), tenderOf(kind, -5)), TenderErrorCode::NotPositive);
        }
        QCOMPARE(refusalOf(settlementOf(100'00), tenderOf(TenderKind::Cash, 100'03)),
                 TenderErrorCode::NotPayableInCash);
    }

    void onlyCashHasChange()
    {
        for (const TenderKind kind : kTenderKinds) {
            Settlement settlement = settlementOf(100'00);
            const auto added = settlement.add(tenderOf(kind, 100'05));
            QCOMPARE(added.ok(), kind == TenderKind::Cash);
            if (!added) {
                QCOMPARE(added.error().code, TenderErrorCode::MoreThanRemains);
                QCOMPARE(added.error().bound,
                         std::optional(TenderLimit{Cents::of(100'00), LimitSense::AtMost}));
            }
        }
    }

    void limitsHoldOnTheCent()
    {
        QVERIFY(settlementOf(9'000'00).add(tenderOf(TenderKind::CreditCard, 4'999'99)));
        QCOMPARE(refusalOf(settlementOf(9'000'00), tenderOf(TenderKind::CreditCard, 5'000'00)),
                 TenderErrorCode::LimitPassed);
        QVERIFY(settlementOf(9'000'00).add(tenderOf(TenderKind::UncertifiedCheque, 2'500'00)));
        QCOMPARE(refusalOf(settlementOf(9'000'00), tenderOf(TenderKind::UncertifiedCheque, 2'500'01)),
                 TenderErrorCode::LimitPassed);
        QVERIFY(settlementOf(90'000'00).add(tenderOf(TenderKind::CertifiedCheque, 90'000'00)));
    }

    void limitsAreNotPassedBySplitting()
    {
        Settlement settlement = settlementOf(9'000'00);
        QVERIFY(settlement.add(tenderOf(TenderKind::CreditCard, 4'000'00)));
        const auto second = settlement.add(tenderOf(TenderKind::CreditCard, 1'000'00));
        QVERIFY(!second);
        QCOMPARE(second.error().code, TenderErrorCode::LimitPassed);
        QCOMPARE(second.error().bound, std::optional(TenderLimit{Cents::of(5'000'00), LimitSense::LessThan}));
        QVERIFY(settlement.add(tenderOf(TenderKind::CreditCard, 999'99)));
        QVERIFY(settlement.add(tenderOf(TenderKind::DebitCard, 1'000'00)));
    }

    /// Change is no part of what a limit on cash is about.
    void limitOnCashIsOnWhatIsKept()
    {
        TenderRules rules;
        rules.rules.push_back(
            {.kind = TenderKind::Cash, .limit = TenderLimit{Cents::of(50'00), LimitSense::AtMost}});
        Settlement settlement(Cents::of(48'00), PaymentPurpose::DutiesAndTaxes, rules);
        QVERIFY(settlement.add(tenderOf(TenderKind::Cash, 100'00)));
        QCOMPARE(refusalOf(Settlement(Cents::of(50'03), PaymentPurpose::DutiesAndTaxes, rules),
                           tenderOf(TenderKind::Cash, 100'00)),
                 TenderErrorCode::LimitPassed);
    }

    void textsAreAskedForAndHoldNoCard()
    {
        for (const TenderKind kind : kTenderKinds) {
            Tender tender = tenderOf(kind, 10'00);
            tender.reference = QStringLiteral("  ");
            QCOMPARE(settlementOf(10'00).add(tender).ok(), kind == TenderKind::Cash);

            tender.reference = QStringLiteral("4111 1111 1111 1111");
            QCOMPARE(refusalOf(settlementOf(10'00), tender), TenderErrorCode::CardNumber);

            tender = tenderOf(kind, 10'00);
            tender.payer = Pii(QStringLiteral("J. Tremblay 5555555555554444"));
            QCOMPARE(refusalOf(settlementOf(10'00), tender), TenderErrorCode::CardNumber);

            tender.payer = Pii(QStringLiteral("870249414 RM0001"));
            QVERIFY(settlementOf(10'00).add(tender));

            tender.reference = QString(kMostTenderTextLength + 1, u'x');
            QCOMPARE(refusalOf(settlementOf(10'00), tender), TenderErrorCode::TextTooLong);
        }
        QCOMPARE(refusalOf(settlementOf(10'00),
                           [] {
                               Tender tender = tenderOf(TenderKind::DebitCard, 10'00);
                               tender.reference.clear();
                               return tender;
                           }()),
                 TenderErrorCode::ReferenceMissing);
    }

    /// Each rule of the uncertified cheque, broken one at a time.
    void chequesByTheirRules()
    {
        const auto refusedWith = [](auto change) {
            Tender cheque = tenderOf(TenderKind::UncertifiedCheque, 10'00);
            change(cheque.seen);
            return refusalOf(settlementOf(10'00), cheque);
        };
        QVERIFY(settlementOf(10'00).add(tenderOf(TenderKind::UncertifiedCheque, 10'00)));
        QCOMPARE(refusedWith([](InstrumentFacts& seen) { seen.piecesOfIdentification = 1; }),
                 TenderErrorCode::IdentificationMissing);
        QCOMPARE(refusedWith([](InstrumentFacts& seen) { seen.canadianInstitution = false; }),
                 TenderErrorCode::ForeignInstitution);
        QCOMPARE(refusedWith([](InstrumentFacts& seen) { seen.payersOwn = false; }),
                 TenderErrorCode::ThirdParty);
        QCOMPARE(refusedWith([](InstrumentFacts& seen) { seen.toReceiverGeneral = false; }),
                 TenderErrorCode::NotToReceiverGeneral);
        QCOMPARE(refusedWith([](InstrumentFacts& seen) { seen.returnedEarlier = 2; }),
                 TenderErrorCode::ReturnedEarlier);
        QCOMPARE(refusalOf(Settlement(Cents::of(10'00), PaymentPurpose::Penalty, officeRules()),
                           tenderOf(TenderKind::UncertifiedCheque, 10'00)),
                 TenderErrorCode::NotForPenalties);
        Tender order = tenderOf(TenderKind::MoneyOrder, 10'00);
        order.seen = {.toReceiverGeneral = true};
        QVERIFY(settlementOf(10'00).add(order));
    }

    void kindsWithoutARuleAreNotTaken()
    {
        for (const TenderKind kind : kTenderKinds) {
            const Settlement settlement(Cents::of(10'00), PaymentPurpose::DutiesAndTaxes, TenderRules());
            QCOMPARE(refusalOf(settlement, tenderOf(kind, 10'00)), TenderErrorCode::KindNotTaken);
        }
    }

    void tendersAreBounded()
    {
        Settlement settlement = settlementOf(100'00);
        for (std::size_t i = 0; i < kMostTenders; ++i) {
            QVERIFY(settlement.add(tenderOf(TenderKind::DebitCard, 1)));
        }
        QCOMPARE(settlement.refusal(tenderOf(TenderKind::DebitCard, 1))->code,
                 TenderErrorCode::TooManyTenders);
    }

    void appliedIsOwedForEverySplit()
    {
        std::mt19937_64 engine(20251104);
        for (int round = 0; round < 5'000; ++round) {
            Settlement settlement = settlementOf(1 + randomUpTo(engine, 20'000'00));
            const Cents owed = settlement.owed();
            payAtRandom(settlement, engine);
            QCOMPARE(totalApplied(settlement.tenders()), owed);
            QVERIFY(qAbs(settlement.roundingDifference().count()) <= 2);

            Cents kept;
            for (const AppliedTender& each : settlement.tenders()) {
                kept += each.kept();
                QCOMPARE(each.tender.amount, each.applied + each.rounding + each.change);
                QVERIFY(each.tender.kind == TenderKind::Cash || each.kept() == each.applied);
                QVERIFY(isPayableInCash(each.change));
            }
            QCOMPARE(kept, owed + settlement.roundingDifference());
        }
    }

    void textsAreStable()
    {
        const QStringList texts{QStringLiteral("cash"),
                                QStringLiteral("debitCard"),
                                QStringLiteral("creditCard"),
                                QStringLiteral("uncertifiedCheque"),
                                QStringLiteral("certifiedCheque"),
                                QStringLiteral("moneyOrder")};
        for (qsizetype index = 0; index < texts.size(); ++index) {
            QCOMPARE(toText(kTenderKinds[std::size_t(index)]), texts[index]);
            QCOMPARE(tenderKindFromText(texts[index]), std::optional(kTenderKinds[std::size_t(index)]));
        }
        QVERIFY(!tenderKindFromText(u"Cash") && !tenderKindFromText(u""));
        QCOMPARE(toText(PaymentPurpose::Penalty), QStringLiteral("penalty"));
        QCOMPARE(paymentPurposeFromText(u"dutiesAndTaxes"), std::optional(PaymentPurpose::DutiesAndTaxes));
        QVERIFY(!paymentPurposeFromText(u"other"));
    }
};

} // namespace

CARM_TEST(SettlementTest)
#include "settlement_test.moc"
