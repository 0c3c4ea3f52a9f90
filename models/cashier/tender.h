// What is handed over in payment at the counter, and the rules by which the office takes it. All amounts are
// Canadian dollars. Domain note 11; the figures of the rules come from the reference edition.
#pragma once

#include "cashier/cash_rounding.h"
#include "money/money.h"
#include "support/secret.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace carm::cashier {

enum class TenderKind { Cash, DebitCard, CreditCard, UncertifiedCheque, CertifiedCheque, MoneyOrder };

inline constexpr std::array kTenderKinds{TenderKind::Cash,
                                         TenderKind::DebitCard,
                                         TenderKind::CreditCard,
                                         TenderKind::UncertifiedCheque,
                                         TenderKind::CertifiedCheque,
                                         TenderKind::MoneyOrder};

/// "cash", "debitCard", "creditCard", "uncertifiedCheque", "certifiedCheque", "moneyOrder".
QString toText(TenderKind kind);
std::optional<TenderKind> tenderKindFromText(QStringView text);

/// What the money is for: some tenders are not taken for penalties.
enum class PaymentPurpose { DutiesAndTaxes, Penalty };

/// "dutiesAndTaxes", "penalty".
QString toText(PaymentPurpose purpose);
std::optional<PaymentPurpose> paymentPurposeFromText(QStringView text);

enum class LimitSense { AtMost, LessThan };

struct TenderLimit {
    money::Cents amount;
    LimitSense sense = LimitSense::AtMost;

    bool admits(money::Cents candidate) const
    {
        return sense == LimitSense::AtMost ? candidate <= amount : candidate < amount;
    }
    bool operator==(const TenderLimit&) const = default;
};

/// By what rule one kind is taken. From when to when a rule holds is the caller's to know.
struct TenderRule {
    TenderKind kind = TenderKind::Cash;
    /// On the sum of this kind within one payment, so that it is not passed by splitting.
    std::optional<TenderLimit> limit = {};
    /// The authorisation reference of the office's own card terminal, or number and institution of a cheque.
    bool needsReference = false;
    int piecesOfIdentification = 0;
    bool takenForPenalties = true;
    bool canadianInstitutionOnly = false;
    bool payersOwnOnly = false;           ///< no third-party cheque
    bool toReceiverGeneralOnly = false;   ///< payable to the Receiver General for Canada
    std::optional<int> mostReturned = {}; ///< earlier cheques of this payer returned for want of funds
};

/// The kinds without a rule are not taken.
struct TenderRules {
    std::vector<TenderRule> rules;
    CashRounding cashRounding = CashRounding::NearestFiveCents;

    const TenderRule* ruleFor(TenderKind kind) const;
};

/// What the cashier saw of a cheque or money order. Identification is counted, its numbers are not kept.
struct InstrumentFacts {
    int piecesOfIdentification = 0;
    bool canadianInstitution = false;
    bool payersOwn = false;
    bool toReceiverGeneral = false;
    int returnedEarlier = 0;
    bool operator==(const InstrumentFacts&) const = default;
};

inline constexpr qsizetype kMostTenderTextLength = 100;

struct Tender {
    TenderKind kind = TenderKind::Cash;
    money::Cents amount;  ///< as handed over; cash may be more than is asked for
    QString reference;    ///< never a card number
    Pii<QString> payer;   ///< empty when not asked for; never a card number
    InstrumentFacts seen; ///< of cheques and money orders
};

enum class TenderErrorCode {
    NothingOwed, ///< all is paid
    TooManyTenders,
    KindNotTaken, ///< there is no rule for it
    NotForPenalties,
    TextTooLong,      ///< reference or payer
    CardNumber,       ///< reference or payer holds one
    ReferenceMissing, ///< see TenderRule::needsReference
    NotPositive,      ///< zero or less
    NotPayableInCash, ///< cash that is no multiple of five cents
    MoreThanRemains,  ///< only cash has change; `bound` is what remains
    LimitPassed,      ///< `bound` is the limit on the kind within one payment
    IdentificationMissing,
    ForeignInstitution,
    ThirdParty,
    NotToReceiverGeneral,
    ReturnedEarlier, ///< too many earlier cheques were returned
};

struct TenderError {
    TenderErrorCode code;
    std::optional<TenderLimit> bound = {}; ///< of LimitPassed and MoreThanRemains
};

/// What can be said against a tender without knowing what is owed: purpose, texts, and the rules of cheques.
std::optional<TenderErrorCode> refusalByRule(const Tender& tender, const TenderRule& rule,
                                             PaymentPurpose purpose);

} // namespace carm::cashier
