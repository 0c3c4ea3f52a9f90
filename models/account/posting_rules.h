// What each event of business posts. Pure: the same event makes the same entry, so that a record which comes
// twice is posted once.
#pragma once

#include "account/journal.h"

namespace carm::account {

/// What an entry and its day are called; common to every rule.
struct JournalHead {
    QString id;
    QDate day;
    QDate due; ///< of what becomes receivable; invalid: the day itself
};

/// An amount of one kind of revenue: never negative, and 0.00 where it was assessed as nothing.
struct Charge {
    AccountKind revenue = AccountKind::CustomsDuty;
    money::Cents amount;
    bool operator==(const Charge&) const = default;
};

/// A version of a declaration as assessed.
struct AssessedVersion {
    identifiers::TransactionNumber transaction;
    int version = 1;
    std::vector<Charge> charges;
};

/// Charges → receivable of `debtor`.
Result<JournalEntry, LedgerError> assessmentEntry(const JournalHead& head, const AccountKey& debtor,
                                                  const AssessedVersion& assessed);

enum class ChangePosting { Correction, Adjustment };

/// The difference between two versions of one declaration, charge by charge; only what has changed is posted.
/// A charge that a version does not have counts as nothing there.
Result<JournalEntry, LedgerError> changeEntry(const JournalHead& head, const AccountKey& debtor,
                                              ChangePosting kind, const AssessedVersion& before,
                                              const AssessedVersion& after);

/// `applied` = cash + other + roundingDifference. The difference is negative when the cash was rounded up.
struct PaymentReceived {
    money::Cents applied; ///< what it takes off the receivable, exact to the cent
    money::Cents cash;    ///< kept in the drawer, after rounding and change
    money::Cents other;   ///< cards, cheques, electronic
    money::Cents roundingDifference;
    money::Cents roundingStep; ///< of the reference edition: five cents; zero where cash is not rounded
};

/// At an office. `payer` is a receivable; a payment for nobody known goes to suspense. `subject` names the
/// declaration that it is for, if any.
Result<JournalEntry, LedgerError> paymentEntry(const JournalHead& head, const AccountKey& payer,
                                               const identifiers::OfficeCode& office,
                                               const PaymentReceived& payment, const Subject& subject);
/// Through a bank: no office, no cash.
Result<JournalEntry, LedgerError> electronicPaymentEntry(const JournalHead& head, const AccountKey& payer,
                                                         money::Cents amount, const Subject& subject);

/// The exact reverse: a void of a payment, the cancellation of a declaration's entry. Its day is never before
/// that of `original`.
Result<JournalEntry, LedgerError> reversalEntry(const JournalHead& head, const JournalEntry& original);

Result<JournalEntry, LedgerError> penaltyEntry(const JournalHead& head, const AccountKey& debtor,
                                               money::Cents amount, const Subject& subject);
Result<JournalEntry, LedgerError> interestEntry(const JournalHead& head, const AccountKey& debtor,
                                                money::Cents amount, const Subject& subject);

/// What is still owed on a declaration goes from the account that it was assessed on to another: the
/// importer's number became known.
Result<JournalEntry, LedgerError> debtTransferEntry(const JournalHead& head, const AccountKey& from,
                                                    const AccountKey& to, money::Cents amount,
                                                    const Subject& subject);
Result<JournalEntry, LedgerError> paymentIdentifiedEntry(const JournalHead& head, const AccountKey& payer,
                                                         money::Cents amount, const Subject& subject);

/// Security in money, for release prior to payment. A bond is no money and posts nothing.
Result<JournalEntry, LedgerError> securityDepositEntry(const JournalHead& head,
                                                       const identifiers::ImportProgramAccount& account,
                                                       money::Cents amount);
Result<JournalEntry, LedgerError> securityReturnEntry(const JournalHead& head,
                                                      const identifiers::ImportProgramAccount& account,
                                                      money::Cents amount);

/// What a counted drawer has over (positive) or short (negative) of what was expected.
Result<JournalEntry, LedgerError>
drawerCountEntry(const JournalHead& head, const identifiers::OfficeCode& office, money::Cents overOrShort);

} // namespace carm::account
