// Central's durable memory: terminals, number blocks, entries with their receipts, differences found by
// recomputation. One connection, one thread; each call is one durable transaction.
#pragma once

#include "outbox/store_error.h"
#include "protocol/messages.h"
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
};

enum class EnrolOutcome { Enrolled, AlreadyEnrolled, CodeUnknown, CodeUsed, CodeExpired, KeyRevoked };
struct EnrolResult {
    EnrolOutcome outcome = EnrolOutcome::CodeUnknown;
    QString terminal; ///< for Enrolled, and for AlreadyEnrolled with the same key
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
};

/// What central decided about one entry before storing it.
struct EntryToStore {
    protocol::SealedEntry entry;
    bool assessmentDiffers = false;
    QString difference;
};

class CentralStore {
public:
    static Result<std::unique_ptr<CentralStore>, OpenError> open(const OpenOptions& options);
    ~CentralStore();

    /// Stores only the SHA-256 of the code.
    Result<void, StoreError> addEnrolmentCode(const QByteArray& codeHash, Instant expiresAt);
    /// A known key with a code that can be used takes over the office; the code stays for another terminal.
    Result<EnrolResult, StoreError> enrol(const QByteArray& codeHash, const QByteArray& publicKey,
                                          const QString& office, Instant now);
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
    /// The whole batch in one transaction. Per entry: Created with a new gapless receipt number, Exists with
    /// the receipt given then, Conflict (same id or same transaction number and version, other hash), or
    /// Refused (a later version whose earlier one is not held).
    Result<std::vector<protocol::EntryAnswer>, StoreError>
    storeEntries(const std::vector<EntryToStore>& entries, Instant now, const ReceiptSigner& sign);
    Result<std::optional<StoredEntry>, StoreError> entry(const protocol::EntryId& id);
    Result<std::vector<StoredEntry>, StoreError> entriesAfter(qint64 receiptNumber, int most);
    Result<qint64, StoreError> entryCount();

private:
    CentralStore();
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::storage
