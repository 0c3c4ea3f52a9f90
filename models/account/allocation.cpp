#include "account/allocation.h"

#include "support/ensure.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace carm::account {
namespace {

using money::Cents;

struct AccountMove {
    const JournalEntry* entry;
    Cents effect; ///< on the account; not zero
};

/// Without those that cancel each other, by day, debts first within a day; the order of posting otherwise.
std::vector<AccountMove> movesOf(const std::vector<JournalEntry>& entries, const AccountKey& account)
{
    QSet<QString> cancelled;
    for (const JournalEntry& entry : entries) {
        if (entry.kind() == JournalKind::Reversal) {
            cancelled << entry.id() << entry.reverses();
        }
    }
    std::vector<AccountMove> moves;
    for (const JournalEntry& entry : entries) {
        const Cents effect = entry.effectOn(account);
        if (!effect.isZero() && !cancelled.contains(entry.id())) {
            moves.push_back({&entry, effect});
        }
    }
    std::stable_sort(moves.begin(), moves.end(), [](const AccountMove& a, const AccountMove& b) {
        return std::tuple(a.entry->day(), a.effect < Cents()) <
               std::tuple(b.entry->day(), b.effect < Cents());
    });
    return moves;
}

bool isNamedBy(const Subject& named, const Subject& debt)
{
    return named.transaction.has_value() && named.transaction == debt.transaction;
}

class Allocator {
public:
    explicit Allocator(AllocationPolicy policy) : m_policy(policy) {}

    void take(const AccountMove& move)
    {
        const JournalEntry& entry = *move.entry;
        if (move.effect > Cents()) {
            m_result.debts.push_back({entry.id(), entry.kind(), entry.subject(), entry.day(), entry.due(),
                                      move.effect, move.effect});
            m_open.push_back(m_result.debts.size() - 1);
            paidByWaitingCredits(m_result.debts.back());
        } else {
            const Cents amount = Cents() - move.effect;
            m_result.credits.push_back(
                {entry.id(), entry.kind(), entry.subject(), entry.day(), amount, amount});
            m_waiting.push_back(m_result.credits.size() - 1);
            spend(m_result.credits.back());
        }
        std::erase_if(m_open, [this](std::size_t at) { return m_result.debts[at].open.isZero(); });
        std::erase_if(m_waiting, [this](std::size_t at) { return m_result.credits[at].unapplied.isZero(); });
    }

    Allocation result() { return std::move(m_result); }

private:
    void apply(Credit& credit, Debt& debt, AllocationReason reason)
    {
        const Cents amount = std::min(credit.unapplied, debt.open);
        if (amount.isZero()) {
            return;
        }
        m_result.steps.push_back({std::max(credit.day, debt.day), credit.entryId, debt.entryId, reason,
                                  credit.unapplied, debt.open, amount});
        credit.unapplied = credit.unapplied - amount;
        debt.open = debt.open - amount;
    }

    void paidByWaitingCredits(Debt& debt)
    {
        for (std::size_t at : m_waiting) {
            if (isNamedBy(m_result.credits[at].subject, debt.subject)) {
                apply(m_result.credits[at], debt, AllocationReason::NamedTransaction);
            }
        }
        for (std::size_t at : m_waiting) {
            apply(m_result.credits[at], debt, AllocationReason::OldestDue);
        }
    }

    void orderOpenDebts()
    {
        switch (m_policy) {
        case AllocationPolicy::OldestDueFirst:
            std::stable_sort(m_open.begin(), m_open.end(), [this](std::size_t a, std::size_t b) {
                const Debt& first = m_result.debts[a];
                const Debt& second = m_result.debts[b];
                return std::tie(first.due, first.day) < std::tie(second.due, second.day);
            });
            break;
        }
    }

    void spend(Credit& credit)
    {
        orderOpenDebts();
        for (std::size_t at : m_open) {
            if (isNamedBy(credit.subject, m_result.debts[at].subject)) {
                apply(credit, m_result.debts[at], AllocationReason::NamedTransaction);
            }
        }
        for (std::size_t at : m_open) {
            apply(credit, m_result.debts[at], AllocationReason::OldestDue);
        }
    }

    AllocationPolicy m_policy;
    Allocation m_result;
    std::vector<std::size_t> m_open;    ///< debts that are still owed, by position
    std::vector<std::size_t> m_waiting; ///< credits that are not spent, by position
};

} // namespace

Cents Allocation::owed() const
{
    Cents sum;
    for (const Debt& debt : debts) {
        sum += debt.open;
    }
    return sum;
}

Cents Allocation::unapplied() const
{
    Cents sum;
    for (const Credit& credit : credits) {
        sum += credit.unapplied;
    }
    return sum;
}

std::vector<BalanceFrom> Allocation::balancesOf(const QString& debtId) const
{
    const auto debt = std::find_if(debts.begin(), debts.end(),
                                   [&debtId](const Debt& candidate) { return candidate.entryId == debtId; });
    if (debt == debts.end()) {
        return {};
    }
    std::vector<BalanceFrom> balances{{std::min(debt->day, debt->due), debt->amount}};
    for (const AllocationStep& step : steps) {
        if (step.debtId == debtId) {
            balances.push_back({step.day.addDays(1), step.owedAfter()});
        }
    }
    return balances;
}

Allocation allocate(const std::vector<JournalEntry>& entries, const AccountKey& account,
                    AllocationPolicy policy)
{
    Allocator allocator(policy);
    for (const AccountMove& move : movesOf(entries, account)) {
        allocator.take(move);
    }
    return allocator.result();
}

} // namespace carm::account
