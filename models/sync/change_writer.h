// Changes of the outbox on their way into the store. What the store cannot take now is kept and written
// before anything else, because central has answered and will not answer the same request again by itself.
#pragma once

#include "outbox/outbox_store.h"

#include <optional>
#include <vector>

namespace carm::sync {

/// Whether the error is about the item that was written and not about the store as a whole.
bool isAboutOneItem(outbox::StoreErrorCode code);

class ChangeWriter {
public:
    explicit ChangeWriter(outbox::OutboxStore& store) : m_store(store) {}

    void add(outbox::ItemChange change);
    bool hasUnwritten() const { return !m_unwritten.empty(); }

    struct Outcome {
        std::vector<protocol::EntryId> received; ///< their receipts are on disk now
        std::vector<protocol::EntryId> settled;  ///< have left the queue: received, refused or parked
        std::vector<protocol::EntryId> refused;  ///< the store will never take this change of theirs
        std::optional<outbox::StoreError> problem;
    };
    /// All changes together; one by one when a single one may be what the store refuses.
    Outcome write(Instant now);

private:
    void writeOneByOne(Instant now, Outcome& outcome);

    outbox::OutboxStore& m_store;
    std::vector<outbox::ItemChange> m_unwritten;
};

} // namespace carm::sync
