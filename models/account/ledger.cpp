#include "account/ledger.h"

#include <numeric>

namespace carm::account {
namespace {

constexpr qint64 kMostBalance = 999'999'999'999'999; // the range of Cents

bool isInRange(qint64 cents)
{
    return cents >= -kMostBalance && cents <= kMostBalance;
}

} // namespace

Result<Posted, LedgerError> Ledger::post(const JournalEntry& entry)
{
    if (const JournalEntry* former = this->entry(entry.id())) {
        if (*former != entry) {
            return fail(LedgerError::SameIdOtherContent);
        }
        return Posted::AlreadyThere;
    }
    if (const auto fault = reversalFault(entry)) {
        return fail(*fault);
    }
    std::map<AccountKey, money::Cents> changed;
    for (const Posting& posting : entry.postings()) {
        const AccountKey& account = posting.account;
        const auto [place, isFirst] = changed.try_emplace(account, balance(account));
        if (!isInRange(place->second.count() + posting.signedAmount().count())) {
            return fail(LedgerError::BalanceTooLarge);
        }
        place->second += posting.signedAmount();
    }
    const std::size_t position = m_entries.size();
    for (const auto& [account, balance] : changed) {
        m_balances[account] = balance;
        m_byAccount[account].push_back(position);
    }
    m_positions.insert(entry.id(), position);
    if (!entry.reverses().isEmpty()) {
        m_reversed.insert(entry.reverses());
    }
    m_entries.push_back(entry);
    return Posted::New;
}

std::optional<LedgerError> Ledger::reversalFault(const JournalEntry& entry) const
{
    if (entry.kind() != JournalKind::Reversal) {
        return {};
    }
    const JournalEntry* original = this->entry(entry.reverses());
    if (original == nullptr) {
        return LedgerError::UnknownReversed;
    }
    if (original->kind() == JournalKind::Reversal) {
        return LedgerError::ReversalOfReversal;
    }
    if (m_reversed.contains(entry.reverses())) {
        return LedgerError::ReversedBefore;
    }
    if (entry.day() < original->day()) {
        return LedgerError::ReversedTooEarly;
    }
    return entry.isReverseOf(*original) ? std::nullopt : std::optional(LedgerError::NotExactReverse);
}

money::Cents Ledger::balance(const AccountKey& account) const
{
    const auto found = m_balances.find(account);
    return found == m_balances.end() ? money::Cents() : found->second;
}

money::Cents Ledger::trialBalance() const
{
    // In plain integers: the sum of many accounts may pass through what one account may not hold.
    const qint64 cents =
        std::accumulate(m_balances.begin(), m_balances.end(), qint64{0},
                        [](qint64 sum, const auto& account) { return sum + account.second.count(); });
    return money::Cents::of(cents);
}

std::vector<JournalEntry> Ledger::entriesOf(const AccountKey& account) const
{
    std::vector<JournalEntry> entries;
    if (const auto found = m_byAccount.find(account); found != m_byAccount.end()) {
        for (std::size_t position : found->second) {
            entries.push_back(m_entries[position]);
        }
    }
    return entries;
}

const JournalEntry* Ledger::entry(const QString& id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace carm::account
