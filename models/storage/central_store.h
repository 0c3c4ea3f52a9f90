// Central's durable memory: terminals, number blocks, entries with their receipts, and beside them the
// register, the books and the feed. One connection, one thread. What is not said to need a transaction of the
// caller is one durable transaction of its own.
#pragma once

#include "outbox/store_error.h"
#include "protocol/messages.h"
#include "storage/central_books.h"
#include "storage/central_feed.h"
#include "storage/central_register.h"
#include "storage/database.h"
#include "support/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace carm::storage {

using outbox::StoreError;

struct RegisteredTerminal {
    QString terminal;
    QString office;
    QByteArray publicKey;
    bool isRevoked = false;
    protocol::TerminalKind kind = protocol::TerminalKind::Kiosk;
};

enum class EnrolOutcome {
    Enrolled,
    AlreadyEnrolled,
    CodeUnknown,
    CodeUsed,
    CodeExpired,
    KeyRevoked,
    KindDiffers, ///< the key is enrolled for something else than the code
    TooMany,     ///< enrolled without a code within the hour
};
struct EnrolResult {
    EnrolOutcome outcome = EnrolOutcome::CodeUnknown;
    QString terminal; ///< for Enrolled, and for AlreadyEnrolled with the same key
    protocol::TerminalKind kind = protocol::TerminalKind::Kiosk;
};
/// What a terminal brings when it enrols.
struct TerminalToEnrol {
    QByteArray publicKey;
    QString office;
};

enum class LeaseOutcome { Leased, TooManyOpen };
struct LeaseResult {
    LeaseOutcome outcome = LeaseOutcome::TooManyOpen;
    protocol::NumberBlock block; ///< for Leased
};

struct StoredEntry {
    protocol::SealedEntry entry;
    protocol::Receipt receipt;
    bool assessmentDiffers = false;
    QString difference; ///< JSON text of both amounts, when they differ
    QString dispute;    ///< why it did not fit the state when it came; empty when it did
};

/// What central decided about one entry before storing it.
struct EntryToStore {
    protocol::SealedEntry entry;
    bool assessmentDiffers = false;
    QString difference = {};
    QString dispute = {};
};

class CentralStore {
public:
    static Result<std::unique_ptr<CentralStore>, OpenError> open(const OpenOptions& options);
    ~CentralStore();

    CentralRegister& registry();
    CentralBooks& books();
    CentralFeed& feed();
    /// For the calls that need one; not nested, and nothing is kept without its commit().
    Result<Transaction, StoreError> begin();

    /// Stores only the SHA-256 of the code.
    Result<void, StoreError> addEnrolmentCode(const QByteArray& codeHash, protocol::TerminalKind kind,
                                              Instant expiresAt);
    /// A known key of the same kind with a code that can be used takes over the office; the code stays for
    /// another terminal.
    Result<EnrolResult, StoreError> enrol(const QByteArray& codeHash, const TerminalToEnrol& terminal,
                                          Instant now);
    /// An importer's terminal without a code, at most `mostPerHour` new ones.
    Result<EnrolResult, StoreError> enrolImporter(const TerminalToEnrol& terminal, int mostPerHour,
                                                  Instant now);
    Result<std::optional<RegisteredTerminal>, StoreError> terminal(const QString& terminal);
    /// For ever: neither the terminal nor its key is taken again. False when no such terminal is enrolled;
    /// revoked twice, the first time stands.
    Result<bool, StoreError> revoke(const QString& terminal, Instant now);

    /// The same request id gives the same block; blocks never overlap and never repeat. A terminal may hold
    /// at most `mostOpen` numbers that no received entry has used.
    Result<LeaseResult, StoreError> leaseNumbers(const QString& terminal, const QString& requestId, int size,
                                                 qint64 mostOpen, Instant now);
    /// Whether `serial` lies in a block leased to `terminal`.
    Result<bool, StoreError> isLeasedTo(const QString& terminal, qint64 serial);

    using ReceiptSigner = std::function<QByteArray(const protocol::EntryId&, const QByteArray& hash,
                                                   const QString& number, Instant receivedAt)>;
    /// Inside a transaction of the caller. Created with a new gapless receipt number, Exists with the receipt
    /// given then, or Conflict: the id is taken by another hash, or the declaration is held in this version
    /// or a higher one.
    Result<protocol::EntryAnswer, StoreError> storeEntry(const EntryToStore& entry, Instant now,
                                                         const ReceiptSigner& sign);
    Result<std::optional<StoredEntry>, StoreError> entry(const protocol::EntryId& id);
    /// Every version of a declaration and every record about it, or every record about another subject, in
    /// the order of their receipts.
    Result<std::vector<StoredEntry>, StoreError> entriesAbout(const QString& subject);
    Result<qint64, StoreError> recordCount(const QString& subject);
    /// The payments and voids that a drawer session answers for, in the order of their receipts.
    Result<std::vector<StoredEntry>, StoreError> moneyOfDrawer(const QString& session);
    Result<std::vector<StoredEntry>, StoreError> entriesAfter(qint64 receiptNumber, int most);
    Result<qint64, StoreError> entryCount();

private:
    struct Private;
    explicit CentralStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace carm::storage
