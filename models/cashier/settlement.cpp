#include "cashier/settlement.h"

#include "support/ensure.h"

#include <utility>

namespace carm::cashier {

using money::Cents;

namespace {

template <class Part> Cents sumOf(const std::vector<AppliedTender>& tenders, Part part)
{
    Cents sum;
    for (const AppliedTender& tender : tenders) {
        sum += part(tender);
    }
    return sum;
}

} // namespace

AppliedTender applyTender(const Tender& tender, Cents remaining, CashRounding policy)
{
    // Cash is rounded only where it settles the payment: a part paid in cash is a multiple of five cents
    // already, and whatever remains after it rounds to the same total.
    const Cents toAsk = roundedForCash(remaining, policy);
    if (tender.kind == TenderKind::Cash && tender.amount >= toAsk) {
        return {tender, remaining, toAsk - remaining, tender.amount - toAsk};
    }
    return {tender, tender.amount, Cents(), Cents()};
}

Cents totalApplied(const std::vector<AppliedTender>& tenders)
{
    return sumOf(tenders, [](const AppliedTender& each) { return each.applied; });
}

Cents totalRounding(const std::vector<AppliedTender>& tenders)
{
    return sumOf(tenders, [](const AppliedTender& each) { return each.rounding; });
}

Cents totalChange(const std::vector<AppliedTender>& tenders)
{
    return sumOf(tenders, [](const AppliedTender& each) { return each.change; });
}

Cents totalKept(const std::vector<AppliedTender>& tenders, TenderKind kind)
{
    return sumOf(tenders, [kind](const AppliedTender& each) {
        return each.tender.kind == kind ? each.kept() : Cents();
    });
}

Settlement::Settlement(Cents owed, PaymentPurpose purpose, TenderRules rules)
    : m_owed(owed), m_purpose(purpose), m_rules(std::move(rules))
{
    CARM_ENSURE(owed >= Cents());
}

Cents Settlement::remaining() const
{
    return m_owed - totalApplied(m_tenders);
}

Cents Settlement::cashToAsk() const
{
    return roundedForCash(remaining(), cashRounding());
}

std::optional<TenderError> Settlement::refusalOfAmount(const Tender& tender) const
{
    const bool isCash = tender.kind == TenderKind::Cash;
    const bool roundedAway = isCash && tender.amount.isZero() && cashToAsk().isZero();
    if (tender.amount <= Cents() && !roundedAway) {
        return TenderError{TenderErrorCode::NotPositive};
    }
    if (isCash && !isPayableInCash(tender.amount)) {
        return TenderError{TenderErrorCode::NotPayableInCash};
    }
    if (!isCash && tender.amount > remaining()) {
        return TenderError{TenderErrorCode::MoreThanRemains, TenderLimit{remaining(), LimitSense::AtMost}};
    }
    const auto& limit = m_rules.ruleFor(tender.kind)->limit;
    const Cents kept = applyTender(tender, remaining(), cashRounding()).kept();
    if (limit && !limit->admits(totalKept(m_tenders, tender.kind) + kept)) {
        return TenderError{TenderErrorCode::LimitPassed, limit};
    }
    return {};
}

std::optional<TenderError> Settlement::refusal(const Tender& tender) const
{
    if (isSettled()) {
        return TenderError{TenderErrorCode::NothingOwed};
    }
    if (m_tenders.size() >= kMostTenders) {
        return TenderError{TenderErrorCode::TooManyTenders};
    }
    const TenderRule* rule = m_rules.ruleFor(tender.kind);
    if (rule == nullptr) {
        return TenderError{TenderErrorCode::KindNotTaken};
    }
    if (const auto code = refusalByRule(tender, *rule, m_purpose)) {
        return TenderError{*code};
    }
    return refusalOfAmount(tender);
}

Result<void, TenderError> Settlement::add(const Tender& tender)
{
    if (const auto error = refusal(tender)) {
        return fail(*error);
    }
    m_tenders.push_back(applyTender(tender, remaining(), cashRounding()));
    CARM_ENSURE(remaining() >= Cents());
    return {};
}

} // namespace carm::cashier
