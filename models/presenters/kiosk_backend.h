// What the kiosk's pages need of the engines, as one port: implemented in app/desktop by the storage thread,
// in tests by a fake that we own. Every call completes exactly once on the thread of the pages, in the order of
// the calls.
#pragma once

#include "outbox/entry_store.h"
#include "sync/sync_engine.h"

#include <functional>

namespace carm::presenters {

template <class T> using Done = std::function<void(Result<T, outbox::StoreError>)>;

/// Everything that sealing needs beside the number, which the store gives.
struct SealRequest {
    QUuid draftId;
    declaration::Draft draft;
    assessment::Assessment assessment;
    QString language;
    QString declarantName;
    QString editionName;
};

/// What changes by itself while pages are open.
class KioskListener {
public:
    virtual ~KioskListener() = default;
    virtual void syncStatusChanged(const sync::SyncStatus& status) = 0;
    virtual void entryChanged(const outbox::OutboxItem& item) = 0;
    virtual void numberStockChanged(const outbox::NumberStock& stock) = 0;
};

class KioskBackend {
public:
    virtual ~KioskBackend() = default;
    virtual void setListener(KioskListener* listener) = 0;
    virtual void loadDraft(Done<std::optional<outbox::StoredDraft>> done) = 0;
    virtual void saveDraft(const outbox::StoredDraft& draft, Done<bool> done) = 0;
    virtual void discardDraft(const QUuid& id, Done<bool> done) = 0;
    /// Completes when the entry is durable on this terminal: "saved" may be said then, and not before.
    virtual void seal(const SealRequest& request, Done<protocol::SealedEntry> done) = 0;
    /// The newest sealed entry, while its person has not been told its number and finished with it; nothing
    /// otherwise. A cut of power between sealing and Done leaves one.
    virtual void unfinishedEntry(Done<std::optional<outbox::OutboxItem>> done) = 0;
    /// Its person has finished with it: unfinishedEntry() does not give it again. May be repeated.
    virtual void finishEntry(const protocol::EntryId& id, Done<bool> done) = 0;
};

} // namespace carm::presenters
