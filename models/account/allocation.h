// Which payment pays which debt, step by step: nothing is left to be guessed from a balance. Pure; the same
// entries give the same steps.
#pragma once

#include "account/interest.h"
#include "account/journal.h"

namespace carm::account {

/// In which order an account's debts are paid by what names no declaration, or is more than was owed on the
/// one that it names.
enum class AllocationPolicy {
    OldestDueFirst, ///< by due date, then by day, then in the order of posting
};

/// Why a step went where it went.
enum class AllocationReason {
    NamedTransaction, ///< the payment or the credit is for this declaration
    OldestDue,
};

/// An entry that has added to what the account owes.
struct Debt {
    QString entryId;
    JournalKind kind = JournalKind::Assessment;
    Subject subject;
    QDate day;
    QDate due;
    money::Cents amount;
    money::Cents open; ///< still owed after all steps
    bool operator==(const Debt&) const = default;
};

/// An entry that has taken from it: a payment, or a version that is lower than the one before.
struct Credit {
    QString entryId;
    JournalKind kind = JournalKind::Payment;
    Subject subject;
    QDate day;
    money::Cents amount;
    money::Cents unapplied; ///< waits for the next debt
    bool operator==(const Credit&) const = default;
};

/// owedBefore - applied = owedAfter; the same for the credit.
struct AllocationStep {
    QDate day; ///< the later of the credit's and the debt's
    QString creditId;
    QString debtId;
    AllocationReason reason = AllocationReason::OldestDue;
    money::Cents creditBefore;
    money::Cents owedBefore;
    money::Cents applied;
    money::Cents owedAfter() const { return owedBefore - applied; }
    money::Cents creditAfter() const { return creditBefore - applied; }
    bool operator==(const AllocationStep&) const = default;
};

struct Allocation {
    std::vector<AllocationStep> steps;
    std::vector<Debt> debts;     ///< all of them, paid ones too, in the order of the account
    std::vector<Credit> credits; ///< all of them
    money::Cents owed() const;   ///< the open part of the debts
    money::Cents unapplied() const;
    /// What interest is computed on: how much of a debt was open from which day on, the day of posting or the
    /// due date, whichever comes first. Nothing for an id that is no debt.
    std::vector<BalanceFrom> balancesOf(const QString& debtId) const;
};

/// Entries in the order of posting. An entry and its reversal cancel each other, so that a void puts back
/// what its payment had paid; a reversal must not come without its entry. Within a day debts come before
/// credits. What remains of a credit waits, and pays the next debt on the day it arises.
/// owed() - unapplied() is the balance of the account.
Allocation allocate(const std::vector<JournalEntry>& entries, const AccountKey& account,
                    AllocationPolicy policy = AllocationPolicy::OldestDueFirst);

} // namespace carm::account
