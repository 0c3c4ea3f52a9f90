// Rules, tenders and payments that the tests of the room share.
#pragma once

#include "cashier/payment.h"
#include "cashier/settlement.h"

#include <random>

namespace carm::test {

using cashier::LimitSense;
using cashier::TenderKind;
using money::Cents;

/// The rules of domain note 11.
inline cashier::TenderRules officeRules()
{
    cashier::TenderRules rules;
    rules.rules.push_back({.kind = TenderKind::Cash});
    rules.rules.push_back({.kind = TenderKind::DebitCard, .needsReference = true});
    rules.rules.push_back({.kind = TenderKind::CreditCard,
                           .limit = cashier::TenderLimit{Cents::of(5'000'00), LimitSense::LessThan},
                           .needsReference = true});
    rules.rules.push_back({.kind = TenderKind::UncertifiedCheque,
                           .limit = cashier::TenderLimit{Cents::of(2'500'00), LimitSense::AtMost},
                           .needsReference = true,
                           .piecesOfIdentification = 2,
                           .takenForPenalties = false,
                           .canadianInstitutionOnly = true,
                           .payersOwnOnly = true,
                           .toReceiverGeneralOnly = true,
                           .mostReturned = 1});
    for (const TenderKind kind : {TenderKind::CertifiedCheque, TenderKind::MoneyOrder}) {
        rules.rules.push_back({.kind = kind, .needsReference = true, .toReceiverGeneralOnly = true});
    }
    return rules;
}

/// A tender with everything that its rule asks for.
inline cashier::Tender tenderOf(TenderKind kind, qint64 cents)
{
    cashier::Tender tender;
    tender.kind = kind;
    tender.amount = Cents::of(cents);
    if (kind != TenderKind::Cash) {
        tender.reference = QStringLiteral("AUTH 045821");
        tender.payer = Pii(QStringLiteral("Boulangerie Exemple inc."));
    }
    tender.seen = {.piecesOfIdentification = 2,
                   .canadianInstitution = true,
                   .payersOwn = true,
                   .toReceiverGeneral = true,
                   .returnedEarlier = 1};
    return tender;
}

inline cashier::Settlement settlementOf(qint64 owedCents)
{
    return {Cents::of(owedCents), cashier::PaymentPurpose::DutiesAndTaxes, officeRules()};
}

inline cashier::DrawerId drawerOf(int number = 3)
{
    return *cashier::DrawerId::of(identifiers::OfficeCode::parse(u"0427").value(), number);
}

inline cashier::ReceiptNumber receiptOf(int serial, int drawer = 3)
{
    return *cashier::ReceiptNumber::of(drawerOf(drawer), serial);
}

inline cashier::PaymentHeader headerOf(int serial)
{
    return {.id = QStringLiteral("payment-%1").arg(serial),
            .receipt = receiptOf(serial),
            .transactionNumber = identifiers::TransactionNumber::fromSerial(serial).value(),
            .takenAt = Instant{serial * 1000}};
}

/// Paid by one tender that is taken as a whole, or in cash with what is handed over.
inline cashier::Payment paymentOf(int serial, qint64 owedCents, TenderKind kind, qint64 handedOverCents)
{
    cashier::Settlement settlement = settlementOf(owedCents);
    const bool added = settlement.add(tenderOf(kind, handedOverCents)).ok();
    CARM_ENSURE(added);
    return cashier::completePayment(headerOf(serial), settlement).value();
}

inline qint64 randomUpTo(std::mt19937_64& engine, qint64 most)
{
    return static_cast<qint64>(engine() % (static_cast<quint64>(most) + 1));
}

/// Splits at random over all kinds until all is paid; what a rule refuses is tried otherwise.
inline void payAtRandom(cashier::Settlement& settlement, std::mt19937_64& engine)
{
    while (!settlement.isSettled()) {
        const auto kind = cashier::kTenderKinds[engine() % cashier::kTenderKinds.size()];
        const bool last = settlement.tenders().size() >= 4 || engine() % 3 == 0;
        const qint64 remaining = settlement.remaining().count();
        if (kind == TenderKind::Cash) {
            const qint64 asked = settlement.cashToAsk().count();
            const qint64 coins = randomUpTo(engine, last ? 4'000 : asked / 5);
            (void)settlement.add(tenderOf(kind, (last ? asked : 0) + coins * 5));
        } else {
            (void)settlement.add(tenderOf(kind, last ? remaining : randomUpTo(engine, remaining)));
        }
    }
}

} // namespace carm::test
