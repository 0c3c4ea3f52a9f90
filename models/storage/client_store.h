// A terminal's durable memory: the draft, sealed entries with their way to central, leased numbers, identity
// and editions. One connection, one thread; each call is one durable transaction: when it returns, it is on
// disk.
#pragma once

#include "outbox/entry_store.h"
#include "outbox/outbox_store.h"
#include "storage/database.h"

#include <memory>
#include <set>

namespace carm::storage {

using outbox::StoreError;

class ClientStore final : public outbox::EntryStore, public outbox::OutboxStore {
public:
    static Result<std::unique_ptr<ClientStore>, OpenError> open(const OpenOptions& options);
    ~ClientStore() override;

    /// AlreadySealed for a draft that has become an entry: a late save must not bring it back. A draft that
    /// could not be read back is refused at once, while the person still sees it.
    Result<void, StoreError> saveDraft(const outbox::StoredDraft& draft) override;
    /// The draft that was saved last.
    Result<std::optional<outbox::StoredDraft>, StoreError> loadDraft() override;
    /// A draft that is not there is no error, and takes no other with it: it may be told late and again.
    Result<void, StoreError> discardDraft(const QUuid& id) override;

    /// Numbers are taken in the order in which their blocks were leased. When the sealer fails, or gives an
    /// entry that does not carry the ticket's number, sequence and terminal, no number is burnt.
    Result<protocol::SealedEntry, StoreError> sealDraft(const QUuid& draftId, const outbox::Sealer& sealer,
                                                        Instant now) override;
    Result<outbox::OutboxItem, StoreError> entry(const protocol::EntryId& id) override;
    /// Newest first.
    Result<std::vector<outbox::EntryListRow>, StoreError> latestEntries(int most) override;
    Result<std::optional<outbox::OutboxItem>, StoreError> entryNotHandedOver() override;
    Result<void, StoreError> markHandedOver(const protocol::EntryId& id) override;

    Result<std::optional<outbox::TerminalIdentity>, StoreError> identity() override;
    /// With another terminal id or another key of central, numbers leased before are not used any more, and
    /// entries that wait under another terminal id are parked: central would refuse both.
    Result<void, StoreError> saveIdentity(const outbox::TerminalIdentity& identity) override;

    Result<outbox::NumberStock, StoreError> numberStock() override;
    Result<QString, StoreError> openNumberRequest() override;
    /// The same block again is no change. Refused when its request was answered with another block before, or
    /// when it holds a number that was leased or burnt before.
    Result<void, StoreError> addNumberBlock(const protocol::NumberBlock& block) override;

    /// The one that was stored last.
    Result<std::optional<QByteArray>, StoreError> editionPackage() override;
    /// Refused when the package is not the one of the notice. Of the earlier ones stay the last, and those
    /// whose name stands in an entry.
    Result<void, StoreError> saveEditionPackage(const protocol::EditionNotice& notice,
                                                const QByteArray& package) override;

    Result<std::vector<outbox::OutboxItem>, StoreError> due(Instant now, int most) override;
    /// AttemptStarted counts an attempt; ReleasedByPerson starts the count anew, or the next failure would
    /// park the item again.
    Result<void, StoreError> apply(const std::vector<outbox::ItemChange>& changes, Instant now) override;
    Result<int, StoreError> recoverInterrupted(Instant now) override;
    /// ReleasedByPerson for everything that is parked; how many there were.
    Result<int, StoreError> releaseParked(Instant now);
    Result<outbox::OutboxSummary, StoreError> summary() override;
    /// Of the items that `due` could give: one behind an unfinished earlier version does not count.
    Result<std::optional<Instant>, StoreError> nextDueAt() override;

private:
    explicit ClientStore(std::unique_ptr<Database> database);
    Result<outbox::SealTicket, StoreError> nextTicket();
    Result<void, StoreError> writeEntry(const QUuid& draftId, const outbox::SealTicket& ticket,
                                        const protocol::SealedEntry& entry, Instant now);
    Result<outbox::OutboxItem, StoreError> itemAt(qint64 sequence);
    Result<void, StoreError> applyOne(const outbox::ItemChange& change, std::optional<Instant> now);
    Result<int, StoreError> applyToAll(outbox::OutboxState state, outbox::OutboxEvent event, Instant now);
    Result<void, StoreError> leaveIdentity(const outbox::TerminalIdentity& former, const QString& terminal);
    Result<void, StoreError> refuseBlock(const protocol::NumberBlock& block);

    std::unique_ptr<Database> m_database;
    std::set<qint64> m_unreadable; ///< sequences of entries that are due and cannot be read
};

} // namespace carm::storage
