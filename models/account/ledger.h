// The ledger: a fold over journal entries. It takes each entry once, and its trial balance is always zero.
#pragma once

#include "account/journal.h"

#include <QHash>
#include <QSet>

#include <map>

namespace carm::account {

enum class Posted {
    New,
    AlreadyThere, ///< the same id with the same content: nothing has changed
};

class Ledger {
public:
    /// An error changes nothing.
    Result<Posted, LedgerError> post(const JournalEntry& entry);

    /// Debits less credits; zero for an account that nothing was posted to.
    money::Cents balance(const AccountKey& account) const;
    const std::map<AccountKey, money::Cents>& balances() const { return m_balances; }
    /// The sum of all balances: anything but zero is a defect.
    money::Cents trialBalance() const;

    /// In the order in which they were posted.
    const std::vector<JournalEntry>& entries() const { return m_entries; }
    std::vector<JournalEntry> entriesOf(const AccountKey& account) const;
    /// Nothing for an unknown id. Valid until the next post().
    const JournalEntry* entry(const QString& id) const;

private:
    std::optional<LedgerError> reversalFault(const JournalEntry& entry) const;
    std::vector<JournalEntry> m_entries;
    QHash<QString, std::size_t> m_positions; ///< by id
    QSet<QString> m_reversed;
    std::map<AccountKey, money::Cents> m_balances;
    std::map<AccountKey, std::vector<std::size_t>> m_byAccount;
};

} // namespace carm::account
