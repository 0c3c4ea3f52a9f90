// A terminal's durable memory: the draft, sealed entries with their way to central, leased numbers, identity
// and editions. One connection, one thread; each call is one durable transaction: when it returns, it is on
// disk.
#pragma once

#include "outbox/entry_store.h"
#include "outbox/outbox_store.h"
#include "storage/database.h"

#include <memory>

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
    /// Also when there is none.
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
    /// The same identity again is no change; another terminal or central is refused, because sealed entries
    /// and receipts stand on the first.
    Result<void, StoreError> saveIdentity(const outbox::TerminalIdentity& identity) override;

    Result<outbox::NumberStock, StoreError> numberStock() override;
    Result<QString, StoreError> openNumberRequest() override;
    /// The block of a request that was answered before is no change. Refused when it holds a number that was
    /// leased or burnt before.
    Result<void, StoreError> addNumberBlock(const protocol::NumberBlock& block) override;

    /// The one that was stored last; earlier ones stay for the entries that were computed with them.
    Result<std::optional<QByteArray>, StoreError> editionPackage() override;
    /// Refused when the package is not the one of the notice.
    Result<void, StoreError> saveEditionPackage(const protocol::EditionNotice& notice,
                                                const QByteArray& package) override;

    Result<std::vector<outbox::OutboxItem>, StoreError> due(Instant now, int most) override;
    /// AttemptStarted counts an attempt; ReleasedByPerson starts the count anew, or the next failure would
    /// park the item again.
    Result<void, StoreError> apply(const std::vector<outbox::ItemChange>& changes, Instant now) override;
    Result<int, StoreError> recoverInterrupted(Instant now) override;
    Result<outbox::OutboxSummary, StoreError> summary() override;
    /// Of the items that `due` could give: one behind an unfinished earlier version does not count.
    Result<std::optional<Instant>, StoreError> nextDueAt() override;

private:
    explicit ClientStore(std::unique_ptr<Database> database);
    Result<outbox::SealTicket, StoreError> nextTicket();
    Result<void, StoreError> writeEntry(const QUuid& draftId, const outbox::SealTicket& ticket,
                                        const protocol::SealedEntry& entry, Instant now);
    Result<outbox::OutboxItem, StoreError> itemAt(qint64 sequence);
    Result<void, StoreError> applyOne(const outbox::ItemChange& change, Instant now);

    std::unique_ptr<Database> m_database;
};

} // namespace carm::storage
