// The journal of the double-entry ledger: accounts, and entries that balance or do not exist.
#pragma once

#include "identifiers/identifiers.h"
#include "money/money.h"
#include "support/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace carm::account {

enum class AccountKind {
    Receivable,  ///< of an import program account, or of an office for importers without a number
    CustomsDuty, ///< from here to Penalties: revenue
    GoodsAndServicesTax,
    Surtax,
    SpecialImportMeasures, ///< anti-dumping and countervailing duty
    Excise,
    Interest,
    Penalties,
    CashAtOffice,
    PaymentsInTransit, ///< cards, cheques and electronic payments until the bank has credited them
    CashOverShort,     ///< cash rounding, and what a drawer has over or short
    PaymentsSuspense,  ///< received, but not known for whom
    SecurityDeposits,  ///< owed back to an import program account
};

bool isRevenue(AccountKind kind);

/// An account of the ledger: its kind, and whose it is. Revenue and suspense are the agency's own.
class AccountKey {
public:
    static AccountKey receivable(const identifiers::ImportProgramAccount& account);
    /// The agency's own importer-shaped account, for a first-time importer without a business number.
    static AccountKey receivableOfOffice(const identifiers::OfficeCode& office);
    static AccountKey securityDeposits(const identifiers::ImportProgramAccount& account);
    static AccountKey cashAtOffice(const identifiers::OfficeCode& office);
    static AccountKey paymentsInTransit();
    static AccountKey cashOverShort(const identifiers::OfficeCode& office);
    static AccountKey paymentsSuspense();
    /// `kind` is a revenue.
    static AccountKey revenue(AccountKind kind);
    /// Nothing when no account of this kind has such a holder.
    static std::optional<AccountKey> of(AccountKind kind, const QString& holder);

    AccountKind kind() const { return m_kind; }
    /// `870249414RM0001`, `0427`, or empty.
    const QString& holder() const { return m_holder; }
    bool operator==(const AccountKey&) const = default;
    std::strong_ordering operator<=>(const AccountKey& other) const;

private:
    AccountKey(AccountKind kind, QString holder) : m_kind(kind), m_holder(std::move(holder)) {}
    AccountKind m_kind;
    QString m_holder;
};

enum class Side { Debit, Credit };

/// Zero is a posting too: a charge of 0.00 was assessed, which differs from none.
struct Posting {
    AccountKey account;
    Side side = Side::Debit;
    money::Cents amount;
    bool operator==(const Posting&) const = default;

    /// Debits count up, credits down.
    money::Cents signedAmount() const { return side == Side::Debit ? amount : money::Cents() - amount; }
};

enum class JournalKind {
    Assessment,
    Correction,
    Adjustment,
    Payment,
    Penalty,
    Interest,
    DebtTransfer,      ///< of a declaration, to the importer whose number became known
    PaymentIdentified, ///< out of suspense
    SecurityDeposit,
    SecurityReturn,
    DrawerCount,
    Reversal, ///< the exact reverse of another entry: a void, a cancellation
};

/// Which declaration an entry is about; none for a payment on account.
struct Subject {
    std::optional<identifiers::TransactionNumber> transaction;
    int version = 0; ///< of the declaration; 0 where no version is meant
    bool operator==(const Subject&) const = default;
};

enum class LedgerError {
    IdMissing, ///< or longer than kMostIdLength
    DayInvalid,
    PostingsMissing, ///< or more than kMostPostings
    AmountNegative,
    AmountTooLarge, ///< beyond the form's 99,999,999,999.99
    NotBalanced,
    ReversesMissing,    ///< a reversal that names no entry, or another kind that does
    NotACharge,         ///< a charge on an account that is no revenue
    NotAReceivable,     ///< a debtor that is none
    SubjectDiffers,     ///< two versions of different declarations, or not in the order of versions
    RoundingTooLarge,   ///< more than half of the step that cash is rounded to
    SameIdOtherContent, ///< the id was posted before with other content; the former entry stands
    UnknownReversed,    ///< the entry to be reversed is not in the ledger
    NotExactReverse,
    ReversedTooEarly, ///< on a day before that of the reversed entry
    ReversedBefore,
    ReversalOfReversal,
    BalanceTooLarge, ///< an account would leave the range of Cents
};

inline constexpr int kMostIdLength = 100;
inline constexpr int kMostPostings = 64;

struct JournalFields {
    QString id; ///< of the record that it came from; the same record makes the same entry
    QDate day;
    /// When what it adds to a receivable is to be paid; before the day where accounting was late. Invalid: on
    /// the day itself.
    QDate due;
    JournalKind kind = JournalKind::Assessment;
    std::vector<Posting> postings;
    Subject subject;
    QString reverses; ///< id of the reversed entry, for a reversal only
    bool operator==(const JournalFields&) const = default;
};

/// Debits equal credits, always.
class JournalEntry {
public:
    static Result<JournalEntry, LedgerError> of(JournalFields fields);

    const QString& id() const { return m_fields.id; }
    QDate day() const { return m_fields.day; }
    QDate due() const { return m_fields.due; }
    JournalKind kind() const { return m_fields.kind; }
    const std::vector<Posting>& postings() const { return m_fields.postings; }
    const Subject& subject() const { return m_fields.subject; }
    const QString& reverses() const { return m_fields.reverses; }
    /// What it does to the balance of `account`: debits less credits.
    money::Cents effectOn(const AccountKey& account) const;
    bool touches(const AccountKey& account) const;
    /// Same accounts and amounts in the same order, every side turned.
    bool isReverseOf(const JournalEntry& other) const;
    bool operator==(const JournalEntry&) const = default;

private:
    explicit JournalEntry(JournalFields fields) : m_fields(std::move(fields)) {}
    JournalFields m_fields;
};

/// The same postings with every side turned.
std::vector<Posting> reversed(std::vector<Posting> postings);

/// Stable names for records and JSON: "receivable", "debtTransfer".
QString toText(AccountKind kind);
std::optional<AccountKind> accountKindFromText(QStringView text);
QString toText(JournalKind kind);
std::optional<JournalKind> journalKindFromText(QStringView text);

} // namespace carm::account
