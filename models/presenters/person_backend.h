// What the pages of a person who signs (an officer, somebody of a business) need of the engines: the part
// that counter and importer share. Implemented in app/desktop by the storage thread, in tests by fakes that
// we own. Every call completes exactly once on the thread of the pages, in the order of the calls. "Saved"
// means durable: a record may be spoken of as done when sealRecord() has answered, and not before.
#pragma once

#include "outbox/record_store.h"
#include "presenters/kiosk_backend.h"

#include <functional>
#include <memory>
#include <vector>

namespace carm::presenters {

/// Called inside the sealing transaction, on the storage thread: touches nothing of the pages.
using RecordBodyBuilder =
    std::function<Result<protocol::RecordBody, protocol::SealError>(const outbox::RecordTicket&)>;

/// A record to be signed by a person and sealed by the terminal. `id` is fixed before the first call; asked
/// again with the same id, the store gives the record that it has.
struct RecordRequest {
    protocol::EntryId id;
    protocol::RecordKind kind = protocol::RecordKind::Presented;
    QString subject;
    protocol::Actor actor;
    std::shared_ptr<const protocol::SigningKey> actorKey;
    RecordBodyBuilder body;
};

/// What changes by itself while pages are open.
class PersonListener {
public:
    virtual ~PersonListener() = default;
    virtual void syncStatusChanged(const sync::SyncStatus& status) = 0;
    virtual void numberStockChanged(const outbox::NumberStock& stock) = 0;
    /// A declaration or a record of this terminal was sealed or got further on its way to central.
    virtual void itemChanged(const outbox::OutboxItem& item) = 0;
    /// A page of central's feed is on disk.
    virtual void feedChanged() = 0;
};

class PersonBackend {
public:
    virtual ~PersonBackend() = default;
    virtual void setListener(PersonListener* listener) = 0;

    /// Runs `work` away from the thread of the pages, whose objects it must not touch, then `done` on it. For
    /// what takes its time without the store: deriving a key from a passphrase.
    virtual void runAside(std::function<void()> work, std::function<void()> done) = 0;

    /// What central told last: a credential by its badge, a terminal by its id, a business by its number.
    virtual void told(protocol::FeedTopic topic, const QString& key,
                      Done<std::optional<QJsonObject>> done) = 0;
    virtual void localState(const QString& key, Done<std::optional<QByteArray>> done) = 0;
    virtual void saveLocalState(const QString& key, const QByteArray& state, Done<bool> done) = 0;

    virtual void declarations(const outbox::DeclarationQuery& query,
                              Done<std::vector<outbox::KnownDeclaration>> done) = 0;
    virtual void declaration(const QString& transactionNumber,
                             Done<std::optional<outbox::KnownDeclaration>> done) = 0;

    virtual void sealRecord(const RecordRequest& request, Done<protocol::SealedEntry> done) = 0;
    /// Of this terminal, oldest first.
    virtual void recordsAbout(const QString& subject, Done<std::vector<outbox::OutboxItem>> done) = 0;
    /// The first version of a declaration, under the next number of this terminal.
    virtual void sealDraft(const SealRequest& request, Done<protocol::SealedEntry> done) = 0;
};

} // namespace carm::presenters
