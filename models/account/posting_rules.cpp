#include "account/posting_rules.h"

#include <algorithm>
#include <map>

namespace carm::account {
namespace {

using money::Cents;
using EntryResult = Result<JournalEntry, LedgerError>;

Posting debit(const AccountKey& account, Cents amount)
{
    return {account, Side::Debit, amount};
}

Posting credit(const AccountKey& account, Cents amount)
{
    return {account, Side::Credit, amount};
}

/// An amount that counts up as a debit and down as a credit.
Posting debitOrCredit(const AccountKey& account, Cents amount)
{
    return amount < Cents() ? credit(account, Cents() - amount) : debit(account, amount);
}

EntryResult entryOf(const JournalHead& head, JournalKind kind, std::vector<Posting> postings,
                    const Subject& subject = {}, const QString& reverses = {})
{
    return JournalEntry::of({head.id, head.day, head.due, kind, std::move(postings), subject, reverses});
}

bool isReceivable(const AccountKey& account)
{
    return account.kind() == AccountKind::Receivable;
}

bool mayPay(const AccountKey& payer)
{
    return isReceivable(payer) || payer.kind() == AccountKind::PaymentsSuspense;
}

/// By kind, those of one kind together.
using ChargesByKind = std::map<AccountKind, Cents>;

Result<ChargesByKind, LedgerError> byKind(const std::vector<Charge>& charges)
{
    if (charges.size() >= kMostPostings) {
        return fail(LedgerError::PostingsMissing);
    }
    ChargesByKind sums;
    for (const Charge& charge : charges) {
        if (!isRevenue(charge.revenue)) {
            return fail(LedgerError::NotACharge);
        }
        if (charge.amount < Cents()) {
            return fail(LedgerError::AmountNegative);
        }
        sums[charge.revenue] += charge.amount;
    }
    return sums;
}

EntryResult chargeEntry(const JournalHead& head, JournalKind kind, const AccountKey& debtor,
                        AccountKind revenue, Cents amount, const Subject& subject)
{
    if (!isReceivable(debtor)) {
        return fail(LedgerError::NotAReceivable);
    }
    return entryOf(head, kind, {debit(debtor, amount), credit(AccountKey::revenue(revenue), amount)},
                   subject);
}

} // namespace

EntryResult assessmentEntry(const JournalHead& head, const AccountKey& debtor,
                            const AssessedVersion& assessed)
{
    if (!isReceivable(debtor)) {
        return fail(LedgerError::NotAReceivable);
    }
    CARM_TRY(charges, byKind(assessed.charges));
    std::vector<Posting> postings;
    Cents total;
    for (const auto& [kind, amount] : charges) {
        postings.push_back(credit(AccountKey::revenue(kind), amount));
        total += amount;
    }
    postings.insert(postings.begin(), debit(debtor, total));
    return entryOf(head, JournalKind::Assessment, std::move(postings),
                   {assessed.transaction, assessed.version});
}

EntryResult changeEntry(const JournalHead& head, const AccountKey& debtor, ChangePosting kind,
                        const AssessedVersion& before, const AssessedVersion& after)
{
    if (!isReceivable(debtor)) {
        return fail(LedgerError::NotAReceivable);
    }
    if (before.transaction != after.transaction || after.version <= before.version) {
        return fail(LedgerError::SubjectDiffers);
    }
    CARM_TRY(former, byKind(before.charges));
    CARM_TRY(differences, byKind(after.charges));
    for (const auto& [revenue, amount] : former) {
        differences[revenue] = differences[revenue] - amount;
    }
    std::vector<Posting> postings;
    Cents total;
    for (const auto& [revenue, amount] : differences) {
        if (!amount.isZero()) {
            postings.push_back(debitOrCredit(AccountKey::revenue(revenue), Cents() - amount));
            total += amount;
        }
    }
    postings.insert(postings.begin(), debitOrCredit(debtor, total));
    return entryOf(head,
                   kind == ChangePosting::Correction ? JournalKind::Correction : JournalKind::Adjustment,
                   std::move(postings), {after.transaction, after.version});
}

EntryResult paymentEntry(const JournalHead& head, const AccountKey& payer,
                         const identifiers::OfficeCode& office, const PaymentReceived& payment,
                         const Subject& subject)
{
    if (!mayPay(payer)) {
        return fail(LedgerError::NotAReceivable);
    }
    const Cents difference = payment.roundingDifference;
    // The difference is the agency's loss or gain, so no payment may hide more than rounding in it.
    const Cents size = std::max(difference, Cents() - difference);
    if (size + size > payment.roundingStep) {
        return fail(LedgerError::RoundingTooLarge);
    }
    std::vector<Posting> postings{credit(payer, payment.applied)};
    if (!payment.cash.isZero()) {
        postings.push_back(debit(AccountKey::cashAtOffice(office), payment.cash));
    }
    if (!payment.other.isZero()) {
        postings.push_back(debit(AccountKey::paymentsInTransit(), payment.other));
    }
    if (!difference.isZero()) {
        postings.push_back(debitOrCredit(AccountKey::cashOverShort(office), difference));
    }
    return entryOf(head, JournalKind::Payment, std::move(postings), subject);
}

EntryResult electronicPaymentEntry(const JournalHead& head, const AccountKey& payer, Cents amount,
                                   const Subject& subject)
{
    if (!mayPay(payer)) {
        return fail(LedgerError::NotAReceivable);
    }
    return entryOf(head, JournalKind::Payment,
                   {credit(payer, amount), debit(AccountKey::paymentsInTransit(), amount)}, subject);
}

EntryResult reversalEntry(const JournalHead& head, const JournalEntry& original)
{
    if (original.kind() == JournalKind::Reversal) {
        return fail(LedgerError::ReversalOfReversal);
    }
    JournalHead notBefore = head;
    if (head.day.isValid()) {
        // Nothing is voided before it was done, even if a terminal's clock was set back in between.
        notBefore.day = std::max(head.day, original.day());
    }
    return entryOf(notBefore, JournalKind::Reversal, reversed(original.postings()), original.subject(),
                   original.id());
}

EntryResult penaltyEntry(const JournalHead& head, const AccountKey& debtor, Cents amount,
                         const Subject& subject)
{
    return chargeEntry(head, JournalKind::Penalty, debtor, AccountKind::Penalties, amount, subject);
}

EntryResult interestEntry(const JournalHead& head, const AccountKey& debtor, Cents amount,
                          const Subject& subject)
{
    return chargeEntry(head, JournalKind::Interest, debtor, AccountKind::Interest, amount, subject);
}

EntryResult debtTransferEntry(const JournalHead& head, const AccountKey& from, const AccountKey& to,
                              Cents amount, const Subject& subject)
{
    if (!isReceivable(from) || !isReceivable(to)) {
        return fail(LedgerError::NotAReceivable);
    }
    return entryOf(head, JournalKind::DebtTransfer, {debit(to, amount), credit(from, amount)}, subject);
}

EntryResult paymentIdentifiedEntry(const JournalHead& head, const AccountKey& payer, Cents amount,
                                   const Subject& subject)
{
    if (!isReceivable(payer)) {
        return fail(LedgerError::NotAReceivable);
    }
    return entryOf(head, JournalKind::PaymentIdentified,
                   {credit(payer, amount), debit(AccountKey::paymentsSuspense(), amount)}, subject);
}

EntryResult securityDepositEntry(const JournalHead& head, const identifiers::ImportProgramAccount& account,
                                 Cents amount)
{
    return entryOf(head, JournalKind::SecurityDeposit,
                   {debit(AccountKey::paymentsInTransit(), amount),
                    credit(AccountKey::securityDeposits(account), amount)});
}

EntryResult securityReturnEntry(const JournalHead& head, const identifiers::ImportProgramAccount& account,
                                Cents amount)
{
    return entryOf(head, JournalKind::SecurityReturn,
                   {debit(AccountKey::securityDeposits(account), amount),
                    credit(AccountKey::paymentsInTransit(), amount)});
}

EntryResult drawerCountEntry(const JournalHead& head, const identifiers::OfficeCode& office,
                             Cents overOrShort)
{
    return entryOf(head, JournalKind::DrawerCount,
                   {debitOrCredit(AccountKey::cashAtOffice(office), overOrShort),
                    debitOrCredit(AccountKey::cashOverShort(office), Cents() - overOrShort)});
}

} // namespace carm::account
