// The statement of account of a billing period: every line with what it is made of, and every cent in its
// place. Pure: the same entries make the same statement. Source: domain notes 5.1, 6.1.
#pragma once

#include "account/allocation.h"
#include "account/due_dates.h"

namespace carm::account {

enum class StatementSection {
    Declarations,
    Changes, ///< corrections, adjustments, and debts that moved in from another account
    Payments,
    Penalties,
    Interest,
};

/// One entry as it touches the account; a reversal stands in the section of what it reverses.
struct StatementLine {
    QString entryId;
    QString reverses; ///< id of the reversed entry, else empty
    QDate day;
    JournalKind kind = JournalKind::Assessment;
    StatementSection section = StatementSection::Declarations;
    Subject subject;
    struct Part {
        AccountKind revenue;
        money::Cents amount; ///< negative where a change takes it back
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts; ///< add up to the total; none for a payment or a transfer
    money::Cents total;      ///< what it adds to the balance; negative for a payment

    money::Cents duty() const; ///< customs duty
    money::Cents gst() const;
    money::Cents other() const; ///< the parts that are neither
    bool operator==(const StatementLine&) const = default;
};

struct Statement {
    AccountKey account;
    BillingPeriod period;
    QDate issued;
    QDate paymentDue;
    money::Cents opening;
    std::vector<StatementLine> lines;  ///< by day, then in the order of posting
    money::Cents closing;              ///< opening + the totals of all lines
    std::vector<AllocationStep> steps; ///< those that pay a debt of this statement, or with a credit of it
    std::vector<Debt> openDebts;       ///< what is still owed at the close, in the order of the account
    money::Cents unapplied;            ///< credits that wait; open debts less these are the closing balance

    money::Cents sumOf(StatementSection section) const;
    /// The open part of debts that were due before `day`.
    money::Cents overdueOn(QDate day) const;
};

/// The period on whose statement an entry stands: that of its day. But a correction that is made before the
/// statement of a closed period has been issued, of a declaration from before its close, still stands there.
/// `assessed` is the day of the declaration's first entry; invalid when there is none.
BillingPeriod statementPeriodOf(const JournalEntry& entry, QDate assessed, const DueDates& dueDates);

/// Of a receivable. `entries` are those of the account in the order of posting, with each reversal's
/// original, as Ledger::entriesOf() gives them; later ones are left out. `period` is one of `dueDates`.
Statement statementOf(const AccountKey& account, const std::vector<JournalEntry>& entries,
                      const BillingPeriod& period, const DueDates& dueDates,
                      AllocationPolicy policy = AllocationPolicy::OldestDueFirst);

} // namespace carm::account
