// One payment while it is being made: what is owed, and the tenders that are handed over for it, one at a
// time. What is posted is exact: the amounts applied add up to what is owed to the cent, and what rounding in
// cash gives or takes stands beside it. Domain note 11.
#pragma once

#include "cashier/tender.h"
#include "support/result.h"

#include <optional>
#include <vector>

namespace carm::cashier {

/// A tender and what became of it: tender.amount = applied + rounding + change.
struct AppliedTender {
    Tender tender;
    money::Cents applied;  ///< exact, to what is owed
    money::Cents rounding; ///< -2 … 2 cents; more than zero when the office took more than was owed
    money::Cents change;   ///< handed back; of cash only

    /// What the office keeps.
    money::Cents kept() const { return tender.amount - change; }
};

/// What `tender` does to what remains. Cash that is enough settles it, with rounding and change; whether the
/// tender may be taken at all is not asked. Requires remaining ≥ 0.
AppliedTender applyTender(const Tender& tender, money::Cents remaining, CashRounding policy);

/// Totals over tenders; for all kinds, or for one.
money::Cents totalApplied(const std::vector<AppliedTender>& tenders);
money::Cents totalRounding(const std::vector<AppliedTender>& tenders);
money::Cents totalChange(const std::vector<AppliedTender>& tenders);
money::Cents totalKept(const std::vector<AppliedTender>& tenders, TenderKind kind);

inline constexpr std::size_t kMostTenders = 20;

class Settlement {
public:
    /// Requires owed ≥ 0.
    Settlement(money::Cents owed, PaymentPurpose purpose, TenderRules rules);

    /// Why `tender` cannot be added, or nothing.
    std::optional<TenderError> refusal(const Tender& tender) const;
    Result<void, TenderError> add(const Tender& tender);

    CashRounding cashRounding() const { return m_rules.cashRounding; }
    money::Cents owed() const { return m_owed; }
    PaymentPurpose purpose() const { return m_purpose; }
    const std::vector<AppliedTender>& tenders() const { return m_tenders; }
    /// Exact; what any tender but cash is taken for.
    money::Cents remaining() const;
    /// What remains, rounded: what is asked for when the rest is paid in cash. May be 0.00 while a cent or
    /// two remain; a cash tender of 0.00 then settles them.
    money::Cents cashToAsk() const;
    money::Cents change() const { return totalChange(m_tenders); }
    money::Cents roundingDifference() const { return totalRounding(m_tenders); }
    bool isSettled() const { return remaining().isZero(); }

private:
    std::optional<TenderError> refusalOfAmount(const Tender& tender) const;

    money::Cents m_owed;
    PaymentPurpose m_purpose;
    TenderRules m_rules;
    std::vector<AppliedTender> m_tenders;
};

} // namespace carm::cashier
