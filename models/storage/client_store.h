// A terminal's durable memory: drafts, sealed declarations and records with their way to central,
// declarations of other terminals, what central has told, leased numbers, identity and editions. One
// connection, one thread; each call is one durable transaction: when it returns, it is on disk.
#pragma once

#include "outbox/entry_store.h"
#include "outbox/outbox_store.h"
#include "outbox/record_store.h"
#include "storage/database.h"

#include <memory>
#include <set>

namespace carm::storage {

using outbox::StoreError;

class ClientStore final : public outbox::EntryStore, public outbox::OutboxStore, public outbox::RecordStore {
public:
    static Result<std::unique_ptr<ClientStore>, OpenError> open(const OpenOptions& options);
    ~ClientStore() override;

    /// AlreadySealed for a draft that has become an entry: a late save must not bring it back. A draft that
    /// could not be read back is refused at once, while the person still sees it.
    Result<void, StoreError> saveDraft(const outbox::StoredDraft& draft) override;
    /// The draft that was saved last, of those that stand in no list.
    Result<std::optional<outbox::StoredDraft>, StoreError> loadDraft() override;
    /// A draft that is not there is no error, and takes no other with it: it may be told late and again. One
    /// that stands in a list goes alone.
    Result<void, StoreError> discardDraft(const QUuid& id) override;

    /// Numbers are taken in the order in which their blocks were leased. When the sealer fails, or gives an
    /// entry that does not carry the ticket's number, sequence and terminal, no number is burnt. Failed for a
    /// template.
    Result<protocol::SealedEntry, StoreError> sealDraft(const QUuid& draftId, const outbox::Sealer& sealer,
                                                        Instant now) override;
    Result<outbox::OutboxItem, StoreError> entry(const protocol::EntryId& id) override;
    /// Newest first, of both kinds; for a record, its subject stands in the place of the number.
    Result<std::vector<outbox::EntryListRow>, StoreError> latestEntries(int most) override;
    /// Of the declarations: records are handed to nobody.
    Result<std::optional<outbox::OutboxItem>, StoreError> entryNotHandedOver() override;
    Result<void, StoreError> markHandedOver(const protocol::EntryId& id) override;

    Result<std::optional<outbox::TerminalIdentity>, StoreError> identity() override;
    /// With another terminal id or another key of central, numbers leased before are not used any more, and
    /// entries that wait under another terminal id are parked: central would refuse both. Whatever changes,
    /// what central told is forgotten and asked for from the beginning: it was told to whom this one was.
    /// Records never come to be parked so: RecordsUnsent, see outbox::EntryStore.
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
    /// Of the items that `due` could give: one behind an unfinished earlier one does not count.
    Result<std::optional<Instant>, StoreError> nextDueAt() override;

    /// SealFailed when the record is not the ticket's, or when a payment's receipt is not the next one.
    Result<protocol::SealedEntry, StoreError>
    sealRecord(const protocol::EntryId& id, const outbox::RecordSealer& sealer, Instant now) override;
    Result<std::vector<outbox::OutboxItem>, StoreError> recordsAbout(const QString& subject) override;
    /// The `newest` latest ones of all these kinds together.
    Result<std::vector<outbox::OutboxItem>, StoreError>
    recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest) override;

    /// Nothing is kept that is held already, as an own entry or as told by central.
    Result<void, StoreError> keepDeclaration(const protocol::SealedEntry& declaration, bool isVerified,
                                             Instant now) override;
    /// Of two standing versions with the same number, the one that central told, then the own one.
    Result<std::optional<outbox::KnownDeclaration>, StoreError>
    declaration(const QString& transactionNumber) override;
    /// In the order in which they came to be known. One that cannot be read is left out.
    Result<std::vector<outbox::KnownDeclaration>, StoreError>
    declarations(const outbox::DeclarationQuery& query) override;

    Result<qint64, StoreError> feedPosition() override;
    Result<void, StoreError> keepFeed(const protocol::FeedPage& page) override;
    Result<std::optional<QJsonObject>, StoreError> told(protocol::FeedTopic topic,
                                                        const QString& key) override;
    Result<std::vector<QJsonObject>, StoreError> allTold(protocol::FeedTopic topic) override;

    Result<std::optional<QByteArray>, StoreError> localState(const QString& key) override;
    Result<void, StoreError> saveLocalState(const QString& key, const QByteArray& state) override;

    /// The one changed last comes first.
    Result<std::vector<outbox::DraftListRow>, StoreError> drafts() override;
    Result<std::optional<outbox::StoredDraft>, StoreError> draft(const QUuid& id) override;
    Result<void, StoreError> saveListedDraft(const outbox::StoredDraft& draft,
                                             const outbox::DraftListRow& row) override;
    Result<void, StoreError> discardListedDraft(const QUuid& id) override;
    /// NotFound for a number that is not known here; Failed for a version whose number is spent.
    Result<protocol::SealedEntry, StoreError> sealVersion(const QUuid& draftId,
                                                          const identifiers::TransactionNumber& number,
                                                          int version, const outbox::Sealer& sealer,
                                                          Instant now) override;

private:
    explicit ClientStore(std::unique_ptr<Database> database);

    Result<void, StoreError> writeDraft(const outbox::StoredDraft& draft);
    Result<void, StoreError> dropDraft(const QUuid& id);

    Result<outbox::TerminalIdentity, StoreError> owner();
    Result<qint64, StoreError> nextSequence();
    Result<outbox::SealTicket, StoreError> nextTicket();
    Result<outbox::SealTicket, StoreError> versionTicket(const identifiers::TransactionNumber& number,
                                                         int version);
    Result<outbox::RecordTicket, StoreError> nextRecordTicket();
    Result<std::optional<protocol::SealedEntry>, StoreError> entryOfDraft(const QUuid& draftId);
    Result<void, StoreError> writeDeclaration(const QUuid& draftId, const protocol::SealedEntry& entry,
                                              std::optional<qint64> serial, Instant now);
    Result<outbox::OutboxItem, StoreError> itemAt(qint64 sequence);
    Result<std::vector<outbox::OutboxItem>, StoreError> itemsAt(const std::vector<qint64>& sequences);

    Result<std::optional<protocol::DeclarationView>, StoreError> toldView(const QString& transactionNumber);
    Result<std::optional<protocol::SealedEntry>, StoreError> standingOwn(const QString& transactionNumber);
    Result<outbox::KnownDeclaration, StoreError> knownDeclaration(const QString& transactionNumber);
    Result<void, StoreError> keepFeedItem(const protocol::FeedItem& item);
    Result<void, StoreError> forgetTold();

    Result<void, StoreError> applyOne(const outbox::ItemChange& change, std::optional<Instant> now);
    Result<int, StoreError> applyToAll(outbox::OutboxState state, outbox::OutboxEvent event, Instant now);
    Result<void, StoreError> leaveIdentity(const outbox::TerminalIdentity& former, const QString& terminal);
    Result<void, StoreError> refuseBlock(const protocol::NumberBlock& block);

    std::unique_ptr<Database> m_database;
    std::set<qint64> m_unreadable;       ///< sequences of entries that are due and cannot be read
    std::set<QString> m_leftOutOfSearch; ///< numbers of known declarations that cannot be read
};

} // namespace carm::storage
