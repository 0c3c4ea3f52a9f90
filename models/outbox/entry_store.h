// What the pages need of the local store: the draft, sealing, and the numbers and editions behind them.
// Every call is one durable transaction on the storage thread: when it returns, it is on disk.
#pragma once

#include "declaration/draft.h"
#include "outbox/outbox_item.h"
#include "outbox/store_error.h"
#include "protocol/messages.h"
#include "support/result.h"

#include <functional>

namespace carm::outbox {

/// Who this terminal is to central.
struct TerminalIdentity {
    QString terminal;
    QString office;
    QByteArray centralPublicKey;
    bool operator==(const TerminalIdentity&) const = default;
};

/// Given inside the sealing transaction; the number is burnt when the transaction commits.
struct SealTicket {
    identifiers::TransactionNumber transactionNumber;
    qint64 sequence = 0;
    QString terminal;
};
using Sealer = std::function<Result<protocol::SealedEntry, protocol::SealError>(const SealTicket&)>;

struct StoredDraft {
    QUuid id;
    declaration::Draft draft;
    QString language; ///< "en" or "fr"
    QString page;     ///< where the person was
    Instant changedAt;
};

struct EntryListRow {
    protocol::EntryId id;
    QString transactionNumber;
    OutboxState state = OutboxState::Queued;
    Instant sealedAt;
    QString lastProblem;
};

/// How many leased numbers are left, for the warning before they run out.
struct NumberStock {
    qint64 unused = 0;
};

class EntryStore {
public:
    virtual ~EntryStore() = default;

    virtual Result<void, StoreError> saveDraft(const StoredDraft& draft) = 0;
    virtual Result<std::optional<StoredDraft>, StoreError> loadDraft() = 0;
    /// With every draft that was saved before it.
    virtual Result<void, StoreError> discardDraft(const QUuid& id) = 0;

    /// One transaction: takes the next number and sequence, calls `sealer`, writes entry, outbox row, burnt
    /// number and journal record, and discards the draft. Asked again for a sealed draft: the same entry.
    virtual Result<protocol::SealedEntry, StoreError> sealDraft(const QUuid& draftId, const Sealer& sealer,
                                                                Instant now) = 0;
    virtual Result<OutboxItem, StoreError> entry(const protocol::EntryId& id) = 0;
    virtual Result<std::vector<EntryListRow>, StoreError> latestEntries(int most) = 0;
    /// The newest sealed entry, as long as its person has not finished with it: seen the number, got the
    /// copies.
    virtual Result<std::optional<OutboxItem>, StoreError> entryNotHandedOver() = 0;
    /// Its person has finished with the entry. Also when that was said before.
    virtual Result<void, StoreError> markHandedOver(const protocol::EntryId& id) = 0;

    virtual Result<std::optional<TerminalIdentity>, StoreError> identity() = 0;
    /// Replaces the former one, which stays on record for what was sealed and received under it. RecordsUnsent
    /// for another terminal id or office while records wait or a drawer is open: money that was taken as
    /// somebody else could not be handed in any more.
    virtual Result<void, StoreError> saveIdentity(const TerminalIdentity& identity) = 0;

    virtual Result<NumberStock, StoreError> numberStock() = 0;
    /// The request id is on disk before central is asked; asked again until its block has been added.
    virtual Result<QString, StoreError> openNumberRequest() = 0;
    /// Failed for a block that cannot be taken; the next request then has another id.
    virtual Result<void, StoreError> addNumberBlock(const protocol::NumberBlock& block) = 0;

    virtual Result<std::optional<QByteArray>, StoreError> editionPackage() = 0;
    virtual Result<void, StoreError> saveEditionPackage(const protocol::EditionNotice& notice,
                                                        const QByteArray& package) = 0;
};

} // namespace carm::outbox
