#include "account/journal.h"

#include "support/ensure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carm::account {
namespace {

constexpr qint64 kMostPosted = 9'999'999'999'999; // n11.2, as the form has it

constexpr std::array<std::pair<AccountKind, const char*>, 13> kAccountTexts{{
    {AccountKind::Receivable, "receivable"},
    {AccountKind::CustomsDuty, "customsDuty"},
    {AccountKind::GoodsAndServicesTax, "gst"},
    {AccountKind::Surtax, "surtax"},
    {AccountKind::SpecialImportMeasures, "specialImportMeasures"},
    {AccountKind::Excise, "excise"},
    {AccountKind::Interest, "interest"},
    {AccountKind::Penalties, "penalties"},
    {AccountKind::CashAtOffice, "cashAtOffice"},
    {AccountKind::PaymentsInTransit, "paymentsInTransit"},
    {AccountKind::CashOverShort, "cashOverShort"},
    {AccountKind::PaymentsSuspense, "paymentsSuspense"},
    {AccountKind::SecurityDeposits, "securityDeposits"},
}};

constexpr std::array<std::pair<JournalKind, const char*>, 12> kJournalTexts{{
    {JournalKind::Assessment, "assessment"},
    {JournalKind::Correction, "correction"},
    {JournalKind::Adjustment, "adjustment"},
    {JournalKind::Payment, "payment"},
    {JournalKind::Penalty, "penalty"},
    {JournalKind::Interest, "interest"},
    {JournalKind::DebtTransfer, "debtTransfer"},
    {JournalKind::PaymentIdentified, "paymentIdentified"},
    {JournalKind::SecurityDeposit, "securityDeposit"},
    {JournalKind::SecurityReturn, "securityReturn"},
    {JournalKind::DrawerCount, "drawerCount"},
    {JournalKind::Reversal, "reversal"},
}};

template <class Table, class Value> QString textIn(const Table& table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto& row) { return row.first == value; });
    CARM_ENSURE(found != table.end());
    return QString::fromLatin1(found->second);
}

template <class Value, std::size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, Count>& table, QStringView text)
{
    for (const auto& [value, name] : table) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return {};
}

bool isOffice(const QString& holder)
{
    const auto office = identifiers::OfficeCode::parse(holder);
    return office && office->text() == holder;
}

bool isProgramAccount(const QString& holder)
{
    const auto account = identifiers::ImportProgramAccount::parse(holder);
    return account && account->text() == holder;
}

std::optional<LedgerError> postingsFault(const std::vector<Posting>& postings)
{
    if (postings.empty() || postings.size() > kMostPostings) {
        return LedgerError::PostingsMissing;
    }
    money::Cents balance;
    for (const Posting& posting : postings) {
        if (posting.amount < money::Cents()) {
            return LedgerError::AmountNegative;
        }
        if (posting.amount > money::Cents::of(kMostPosted)) {
            return LedgerError::AmountTooLarge;
        }
        balance += posting.signedAmount();
    }
    return balance.isZero() ? std::nullopt : std::optional(LedgerError::NotBalanced);
}

} // namespace

bool isRevenue(AccountKind kind)
{
    return kind >= AccountKind::CustomsDuty && kind <= AccountKind::Penalties;
}

AccountKey AccountKey::receivable(const identifiers::ImportProgramAccount& account)
{
    return {AccountKind::Receivable, account.text()};
}

AccountKey AccountKey::receivableOfOffice(const identifiers::OfficeCode& office)
{
    return {AccountKind::Receivable, office.text()};
}

AccountKey AccountKey::securityDeposits(const identifiers::ImportProgramAccount& account)
{
    return {AccountKind::SecurityDeposits, account.text()};
}

AccountKey AccountKey::cashAtOffice(const identifiers::OfficeCode& office)
{
    return {AccountKind::CashAtOffice, office.text()};
}

AccountKey AccountKey::paymentsInTransit()
{
    return {AccountKind::PaymentsInTransit, {}};
}

AccountKey AccountKey::cashOverShort(const identifiers::OfficeCode& office)
{
    return {AccountKind::CashOverShort, office.text()};
}

AccountKey AccountKey::paymentsSuspense()
{
    return {AccountKind::PaymentsSuspense, {}};
}

AccountKey AccountKey::revenue(AccountKind kind)
{
    CARM_ENSURE(isRevenue(kind));
    return {kind, {}};
}

std::optional<AccountKey> AccountKey::of(AccountKind kind, const QString& holder)
{
    const auto fits = [&] {
        switch (kind) {
        case AccountKind::Receivable:
            return isProgramAccount(holder) || isOffice(holder);
        case AccountKind::SecurityDeposits:
            return isProgramAccount(holder);
        case AccountKind::CashAtOffice:
        case AccountKind::CashOverShort:
            return isOffice(holder);
        case AccountKind::PaymentsInTransit:
        case AccountKind::PaymentsSuspense:
            return holder.isEmpty();
        default:
            return isRevenue(kind) && holder.isEmpty();
        }
    };
    return fits() ? std::optional(AccountKey(kind, holder)) : std::nullopt;
}

std::strong_ordering AccountKey::operator<=>(const AccountKey& other) const
{
    return m_kind != other.m_kind ? m_kind <=> other.m_kind : m_holder.compare(other.m_holder) <=> 0;
}

Result<JournalEntry, LedgerError> JournalEntry::of(JournalFields fields)
{
    if (fields.id.isEmpty() || fields.id.size() > kMostIdLength) {
        return fail(LedgerError::IdMissing);
    }
    if (!fields.day.isValid()) {
        return fail(LedgerError::DayInvalid);
    }
    if (!fields.due.isValid()) {
        fields.due = fields.day;
    }
    if ((fields.kind == JournalKind::Reversal) == fields.reverses.isEmpty()) {
        return fail(LedgerError::ReversesMissing);
    }
    if (const auto fault = postingsFault(fields.postings)) {
        return fail(*fault);
    }
    return JournalEntry(std::move(fields));
}

money::Cents JournalEntry::effectOn(const AccountKey& account) const
{
    money::Cents effect;
    for (const Posting& posting : m_fields.postings) {
        if (posting.account == account) {
            effect += posting.signedAmount();
        }
    }
    return effect;
}

bool JournalEntry::touches(const AccountKey& account) const
{
    return std::any_of(m_fields.postings.begin(), m_fields.postings.end(),
                       [&account](const Posting& posting) { return posting.account == account; });
}

bool JournalEntry::isReverseOf(const JournalEntry& other) const
{
    return m_fields.postings == reversed(other.m_fields.postings);
}

std::vector<Posting> reversed(std::vector<Posting> postings)
{
    for (Posting& posting : postings) {
        posting.side = posting.side == Side::Debit ? Side::Credit : Side::Debit;
    }
    return postings;
}

QString toText(AccountKind kind)
{
    return textIn(kAccountTexts, kind);
}

std::optional<AccountKind> accountKindFromText(QStringView text)
{
    return valueIn(kAccountTexts, text);
}

std::optional<JournalKind> journalKindFromText(QStringView text)
{
    return valueIn(kJournalTexts, text);
}

QString toText(JournalKind kind)
{
    return textIn(kJournalTexts, kind);
}

} // namespace carm::account
