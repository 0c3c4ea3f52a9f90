#include "cashier/tender.h"

#include "cashier/card_number.h"
#include "cashier/enum_texts.h"

#include <algorithm>

namespace carm::cashier {
namespace {

constexpr EnumTexts<TenderKind, 6> kTenderKindTexts{{
    {TenderKind::Cash, "cash"},
    {TenderKind::DebitCard, "debitCard"},
    {TenderKind::CreditCard, "creditCard"},
    {TenderKind::UncertifiedCheque, "uncertifiedCheque"},
    {TenderKind::CertifiedCheque, "certifiedCheque"},
    {TenderKind::MoneyOrder, "moneyOrder"},
}};

constexpr EnumTexts<PaymentPurpose, 2> kPaymentPurposeTexts{{
    {PaymentPurpose::DutiesAndTaxes, "dutiesAndTaxes"},
    {PaymentPurpose::Penalty, "penalty"},
}};

std::optional<TenderErrorCode> refusalOfTexts(const Tender& tender, const TenderRule& rule)
{
    for (const QString& text : {tender.reference, tender.payer.reveal()}) {
        if (text.size() > kMostTenderTextLength) {
            return TenderErrorCode::TextTooLong;
        }
        if (holdsCardNumber(text)) {
            return TenderErrorCode::CardNumber;
        }
    }
    if (rule.needsReference && tender.reference.trimmed().isEmpty()) {
        return TenderErrorCode::ReferenceMissing;
    }
    return {};
}

std::optional<TenderErrorCode> refusalOfInstrument(const InstrumentFacts& seen, const TenderRule& rule)
{
    if (seen.piecesOfIdentification < rule.piecesOfIdentification) {
        return TenderErrorCode::IdentificationMissing;
    }
    if (rule.canadianInstitutionOnly && !seen.canadianInstitution) {
        return TenderErrorCode::ForeignInstitution;
    }
    if (rule.payersOwnOnly && !seen.payersOwn) {
        return TenderErrorCode::ThirdParty;
    }
    if (rule.toReceiverGeneralOnly && !seen.toReceiverGeneral) {
        return TenderErrorCode::NotToReceiverGeneral;
    }
    if (rule.mostReturned && seen.returnedEarlier > *rule.mostReturned) {
        return TenderErrorCode::ReturnedEarlier;
    }
    return {};
}

} // namespace

QString toText(TenderKind kind)
{
    return textOf(kTenderKindTexts, kind);
}

std::optional<TenderKind> tenderKindFromText(QStringView text)
{
    return valueOf(kTenderKindTexts, text);
}

QString toText(PaymentPurpose purpose)
{
    return textOf(kPaymentPurposeTexts, purpose);
}

std::optional<PaymentPurpose> paymentPurposeFromText(QStringView text)
{
    return valueOf(kPaymentPurposeTexts, text);
}

const TenderRule* TenderRules::ruleFor(TenderKind kind) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [kind](const TenderRule& rule) { return rule.kind == kind; });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<TenderErrorCode> refusalByRule(const Tender& tender, const TenderRule& rule,
                                             PaymentPurpose purpose)
{
    if (purpose == PaymentPurpose::Penalty && !rule.takenForPenalties) {
        return TenderErrorCode::NotForPenalties;
    }
    if (const auto refusal = refusalOfTexts(tender, rule)) {
        return refusal;
    }
    return refusalOfInstrument(tender.seen, rule);
}

} // namespace carm::cashier
