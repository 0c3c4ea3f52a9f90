// What a person left on this terminal when the program ended under them: an entry that was signed and not
// finished with, or a draft. It is theirs only for as long as somebody may be away from a kiosk; what is
// older, or from the future, is put away and shown to nobody.
#pragma once

#include "presenters/kiosk_backend.h"
#include "support/clock.h"

#include <QObject>

#include <chrono>

namespace carm::presenters {

/// An entry that is sealed and on its way, with what its document says.
struct SignedEntry {
    outbox::OutboxItem item;
    protocol::EntryContent content;
};

class Leftovers final : public QObject {
    Q_OBJECT
public:
    /// At most one of them: sealing removes the draft.
    struct Found {
        std::optional<SignedEntry> entry;
        std::optional<outbox::StoredDraft> draft;
    };

    Leftovers(KioskBackend& backend, const Clock& clock, std::chrono::milliseconds longestAbsence,
              QObject* parent);

    /// Completes once, and never after this object has gone.
    void look(const Done<Found>& done);
    /// Left on disk, it would greet the next person after a restart: tried until it is gone.
    void discardDraft(const QUuid& id);
    /// Tried until it is on disk, for the same reason.
    void finishEntry(const protocol::EntryId& id);

Q_SIGNALS:
    void draftDiscarded();

private:
    using Unfinished = Result<std::optional<outbox::OutboxItem>, outbox::StoreError>;
    using Loaded = Result<std::optional<outbox::StoredDraft>, outbox::StoreError>;

    bool isRecent(Instant moment) const;
    Result<Found, outbox::StoreError> stillTheirs(const Unfinished& unfinished, const Loaded& draft);
    std::optional<SignedEntry> keepIfRecent(const outbox::OutboxItem& item);
    std::optional<outbox::StoredDraft> keepIfRecent(const outbox::StoredDraft& draft);
    template <class T> Done<T> whileAlive(Done<T> done) const;

    KioskBackend& m_backend;
    const Clock& m_clock;
    std::chrono::milliseconds m_longestAbsence;
    int m_putAway = 0; ///< drafts and entries that nobody came back to
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace carm::presenters
