// The terminal's journal: what happened to entries, numbers, identity and editions, append-only. Each row
// carries the hash of the one before, so that a row changed, removed or slipped in shows at the next one.
#pragma once

#include "outbox/store_error.h"
#include "protocol/messages.h"
#include "storage/database.h"
#include "support/clock.h"

#include <QString>

#include <functional>
#include <optional>

namespace carm::storage {

enum class JournalKind {
    EntrySealed,
    EntryChanged,
    NumbersLeased,
    NumbersRefused, ///< central gave numbers that this terminal had before
    IdentityStored,
    IdentityReplaced, ///< another terminal id or another key of central
    EditionStored,
};

/// What is written down; canonical JSON in the table, absent where there is nothing to say.
struct JournalRecord {
    JournalKind kind = JournalKind::EntrySealed;
    std::optional<protocol::EntryId> entry;
    QByteArray entryHash;        ///< SHA-256 of the document, for EntrySealed
    qint64 sequence = 0;         ///< of the entry; 0 where no entry is meant
    std::optional<Instant> time; ///< as the caller was given it
    QString detail; ///< stable codes: event and new state, block, terminal, edition; nothing personal
    bool operator==(const JournalRecord&) const = default;
};

/// Part of the caller's transaction.
Result<void, outbox::StoreError> appendToJournal(Database& database, const JournalRecord& record);

enum class JournalBreak { Position, PreviousHash, Hash, Content };

/// Where the chain is broken first: the position of the row that does not follow from the one before.
struct JournalCheck {
    qint64 rows = 0;
    std::optional<std::pair<qint64, JournalBreak>> firstBreak;
};

/// Reads the whole chain and hands every intact record to `visit`.
Result<JournalCheck, outbox::StoreError> checkJournal(Database& database,
                                                      const std::function<void(const JournalRecord&)>& visit);

} // namespace carm::storage
