// What the counter and the importer need of the local store beside EntryStore: sealed records, declarations
// that came from elsewhere, what central has told, drafts by their id, and small states of this terminal.
// Every call is one durable transaction on the storage thread: when it returns, it is on disk.
#pragma once

#include "outbox/entry_store.h"
#include "outbox/feed_store.h"

#include <map>

namespace carm::outbox {

/// Given inside the sealing transaction.
struct RecordTicket {
    qint64 sequence = 0;
    QString terminal;
    QString office;
    std::map<QString, int> lastReceipts; ///< the last serial of each drawer that gave receipts here

    /// Serial of the next receipt of a drawer, "0427-03": receipts belong to the drawer, whatever this
    /// terminal was called when it gave them.
    int nextReceipt(const QString& drawer) const
    {
        const auto last = lastReceipts.find(drawer);
        return last == lastReceipts.end() ? 1 : last->second + 1;
    }
};
using RecordSealer = std::function<Result<protocol::SealedEntry, protocol::SealError>(const RecordTicket&)>;

/// A declaration that this terminal can open: sealed here, read from a printed copy or a file, or told by
/// central.
struct KnownDeclaration {
    /// The standing version: the highest of those that were sealed here and not refused, told by central, or
    /// kept with a verified seal. Without any of these, one that central refused, then one whose seal is not
    /// verified.
    protocol::SealedEntry entry;
    std::optional<protocol::DeclarationView> view; ///< as central told it last
    std::vector<OutboxItem> records;               ///< of this terminal about it, oldest first
    std::optional<OutboxItem> own; ///< the way to central of the latest version that was sealed here
    bool isVerified = false;       ///< `entry` was sealed here, told by central, or its seal was verified
    int nextVersion = 2;           ///< of the version that corrects it: numbers of refused ones are spent
};

struct DeclarationQuery {
    QString text; ///< part of a transaction number, business number or importer's name; empty: all
    int most = 200;
};

struct DraftListRow {
    QUuid id;
    QString title; ///< importer's name, or the template's name
    bool isTemplate = false;
    QString transactionNumber; ///< of the declaration that it corrects; empty for a new one
    Instant changedAt;
};

class RecordStore : public FeedStore {
public:
    /// One transaction: takes the next sequence, calls `sealer`, writes record, outbox row and journal row.
    /// Asked again with an id that is sealed: the same record, and `sealer` is not called.
    virtual Result<protocol::SealedEntry, StoreError> sealRecord(const protocol::EntryId& id,
                                                                 const RecordSealer& sealer, Instant now) = 0;
    /// Of this terminal, oldest first: all about one subject, or all of the given kinds after a sequence.
    virtual Result<std::vector<OutboxItem>, StoreError> recordsAbout(const QString& subject) = 0;
    virtual Result<std::vector<OutboxItem>, StoreError>
    recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest) = 0;

    /// Keeps a declaration of another terminal. `isVerified` when its seal was checked with the key of the
    /// terminal that it names, so that nobody else can have made it. The same again is no change, or becomes
    /// verified; a verified one takes the place of an unverified one. Otherwise another hash under the same
    /// number and version is Failed and changes nothing.
    virtual Result<void, StoreError> keepDeclaration(const protocol::SealedEntry& declaration,
                                                     bool isVerified, Instant now) = 0;
    virtual Result<std::optional<KnownDeclaration>, StoreError>
    declaration(const QString& transactionNumber) = 0;
    /// Newest first.
    virtual Result<std::vector<KnownDeclaration>, StoreError> declarations(const DeclarationQuery& query) = 0;

    virtual Result<std::optional<QJsonObject>, StoreError> told(protocol::FeedTopic topic,
                                                                const QString& key) = 0;
    /// In the order of their keys.
    virtual Result<std::vector<QJsonObject>, StoreError> allTold(protocol::FeedTopic topic) = 0;

    /// Small states of this terminal: lock-out of a credential, a registration that was begun, column widths.
    /// `key` has at most 128 characters, a state at most 1 MiB.
    virtual Result<std::optional<QByteArray>, StoreError> localState(const QString& key) = 0;
    virtual Result<void, StoreError> saveLocalState(const QString& key, const QByteArray& state) = 0;

    virtual Result<std::vector<DraftListRow>, StoreError> drafts() = 0;
    virtual Result<std::optional<StoredDraft>, StoreError> draft(const QUuid& id) = 0;
    /// Beside saveDraft(): what the list shows. A template is never sealed and stays until it is discarded.
    virtual Result<void, StoreError> saveListedDraft(const StoredDraft& draft, const DraftListRow& row) = 0;
    virtual Result<void, StoreError> discardListedDraft(const QUuid& id) = 0;
    /// As sealDraft(), for a new version of a declaration that has a number already: takes no number.
    /// `version` is higher than every one that was sealed, KnownDeclaration::nextVersion or more.
    virtual Result<protocol::SealedEntry, StoreError>
    sealVersion(const QUuid& draftId, const identifiers::TransactionNumber& number, int version,
                const Sealer& sealer, Instant now) = 0;
};

} // namespace carm::outbox
