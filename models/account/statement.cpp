#include "account/statement.h"

#include "support/ensure.h"

#include <algorithm>
#include <map>

namespace carm::account {
namespace {

using money::Cents;

StatementSection sectionOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Assessment:
        return StatementSection::Declarations;
    case JournalKind::Correction:
    case JournalKind::Adjustment:
    case JournalKind::DebtTransfer:
        return StatementSection::Changes;
    case JournalKind::Payment:
    case JournalKind::PaymentIdentified:
        return StatementSection::Payments;
    case JournalKind::Penalty:
        return StatementSection::Penalties;
    case JournalKind::Interest:
        return StatementSection::Interest;
    case JournalKind::SecurityDeposit:
    case JournalKind::SecurityReturn:
    case JournalKind::DrawerCount:
    case JournalKind::Reversal:
        break; // no receivable is touched by these, and a reversal has the section of its original
    }
    CARM_ENSURE(false);
    return {};
}

/// What the entries of one account say about each other.
class EntryIndex {
public:
    explicit EntryIndex(const std::vector<JournalEntry>& entries)
    {
        for (const JournalEntry& entry : entries) {
            m_kinds.emplace(entry.id(), entry.kind());
            const auto& transaction = entry.subject().transaction;
            if (transaction && entry.kind() == JournalKind::Assessment) {
                const auto [place, isFirst] = m_assessed.try_emplace(*transaction, entry.day());
                place->second = std::min(place->second, entry.day());
            }
        }
    }

    JournalKind kindBehind(const JournalEntry& entry) const
    {
        if (entry.kind() != JournalKind::Reversal) {
            return entry.kind();
        }
        const auto original = m_kinds.find(entry.reverses());
        CARM_ENSURE(original != m_kinds.end());
        return original->second;
    }

    QDate assessed(const Subject& subject) const
    {
        if (!subject.transaction) {
            return {};
        }
        const auto found = m_assessed.find(*subject.transaction);
        return found == m_assessed.end() ? QDate() : found->second;
    }

private:
    std::map<QString, JournalKind> m_kinds; ///< by id
    std::map<identifiers::TransactionNumber, QDate> m_assessed;
};

Cents partOf(const std::vector<StatementLine::Part>& parts, AccountKind revenue)
{
    Cents sum;
    for (const StatementLine::Part& part : parts) {
        sum += part.revenue == revenue ? part.amount : Cents();
    }
    return sum;
}

StatementLine lineOf(const JournalEntry& entry, const AccountKey& account, const EntryIndex& index)
{
    StatementLine line{entry.id(),
                       entry.reverses(),
                       entry.day(),
                       entry.kind(),
                       sectionOf(index.kindBehind(entry)),
                       entry.subject(),
                       {},
                       entry.effectOn(account)};
    Cents sum;
    for (const Posting& posting : entry.postings()) {
        if (isRevenue(posting.account.kind())) {
            const Cents amount = Cents() - posting.signedAmount();
            line.parts.push_back({posting.account.kind(), amount});
            sum += amount;
        }
    }
    CARM_ENSURE(line.parts.empty() || sum == line.total);
    return line;
}

/// Entries that stand on this statement and on all before it.
std::vector<JournalEntry> upTo(const BillingPeriod& period, const std::vector<JournalEntry>& entries,
                               const EntryIndex& index, const DueDates& dueDates)
{
    std::vector<JournalEntry> taken;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(taken), [&](const JournalEntry& entry) {
        return statementPeriodOf(entry, index.assessed(entry.subject()), dueDates).first <= period.first;
    });
    return taken;
}

/// Keeps the steps that have to do with a line of the statement.
std::vector<AllocationStep> stepsOf(const std::vector<StatementLine>& lines,
                                    const std::vector<AllocationStep>& all)
{
    QSet<QString> ids;
    for (const StatementLine& line : lines) {
        ids.insert(line.entryId);
    }
    std::vector<AllocationStep> steps;
    std::copy_if(all.begin(), all.end(), std::back_inserter(steps), [&ids](const AllocationStep& step) {
        return ids.contains(step.creditId) || ids.contains(step.debtId);
    });
    return steps;
}

} // namespace

Cents StatementLine::duty() const
{
    return partOf(parts, AccountKind::CustomsDuty);
}

Cents StatementLine::gst() const
{
    return partOf(parts, AccountKind::GoodsAndServicesTax);
}

Cents StatementLine::other() const
{
    Cents sum;
    for (const Part& part : parts) {
        sum += part.amount;
    }
    return sum - duty() - gst();
}

Cents Statement::sumOf(StatementSection section) const
{
    Cents sum;
    for (const StatementLine& line : lines) {
        sum += line.section == section ? line.total : Cents();
    }
    return sum;
}

Cents Statement::overdueOn(QDate day) const
{
    Cents sum;
    for (const Debt& debt : openDebts) {
        sum += debt.due < day ? debt.open : Cents();
    }
    return sum;
}

BillingPeriod statementPeriodOf(const JournalEntry& entry, QDate assessed, const DueDates& dueDates)
{
    const BillingPeriod period = dueDates.periodOf(entry.day());
    if (entry.kind() != JournalKind::Correction || !assessed.isValid()) {
        return period;
    }
    const BillingPeriod before = dueDates.periodBefore(period);
    const bool isInTime = entry.day() < dueDates.statementDay(before) && assessed <= before.last;
    return isInTime ? before : period;
}

Statement statementOf(const AccountKey& account, const std::vector<JournalEntry>& entries,
                      const BillingPeriod& period, const DueDates& dueDates, AllocationPolicy policy)
{
    CARM_ENSURE(account.kind() == AccountKind::Receivable);
    CARM_ENSURE(period.first.isValid() && dueDates.periodOf(period.first) == period);
    const EntryIndex index(entries);
    const std::vector<JournalEntry> taken = upTo(period, entries, index, dueDates);
    Statement statement{
        account, period, dueDates.statementDay(period), dueDates.paymentDue(period), {}, {}, {}, {}, {}, {}};
    for (const JournalEntry& entry : taken) {
        const QDate assessed = index.assessed(entry.subject());
        if (!entry.touches(account)) {
            continue;
        }
        if (statementPeriodOf(entry, assessed, dueDates) == period) {
            statement.lines.push_back(lineOf(entry, account, index));
            statement.closing += statement.lines.back().total;
        } else {
            statement.opening += entry.effectOn(account);
        }
    }
    statement.closing += statement.opening;
    std::stable_sort(statement.lines.begin(), statement.lines.end(),
                     [](const StatementLine& a, const StatementLine& b) { return a.day < b.day; });
    const Allocation allocation = allocate(taken, account, policy);
    statement.steps = stepsOf(statement.lines, allocation.steps);
    std::copy_if(allocation.debts.begin(), allocation.debts.end(), std::back_inserter(statement.openDebts),
                 [](const Debt& debt) { return !debt.open.isZero(); });
    statement.unapplied = allocation.unapplied();
    CARM_ENSURE(allocation.owed() - statement.unapplied == statement.closing);
    return statement;
}

} // namespace carm::account
