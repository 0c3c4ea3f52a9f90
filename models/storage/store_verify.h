// Reads a whole terminal's store and says everything that does not fit: pages, journal, declarations,
// records, numbers, outbox and receipts. Changes nothing; what to do about a finding is for a person. An
// entry is a sealed declaration or a sealed record.
#pragma once

#include "outbox/store_error.h"
#include "protocol/signature.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace carm::storage {

/// After the arrow: what `subject` is, then what `fact` is. 0 and empty where nothing is named.
enum class StoreFindingCode {
    PageDamaged,       ///< a page or the structure is broken           → 0; the engine's own words
    PartUnreadable,    ///< damage stopped a part of the check          → 0; "journal", "entries", …
    JournalBroken,     ///< the first row that does not follow          → position; "position", "hash", …
    EntryUnreadable,   ///< the document does not unpack, is malformed or of an unknown format → sequence
    EntryNotCanonical, ///< the document has another spelling           → sequence
    EntryHashWrong,    ///< the hash is not the document's              → sequence
    EntrySignatureWrong, ///< not signed by this terminal's key           → sequence
    EntryColumnsDiffer,  ///< columns and document say different things   → sequence; name of the column
    SequenceGap,         ///< entries are missing before this one         → sequence; the expected one
    TerminalDiffers,     ///< sealed under a terminal id that this one never had → sequence
    NotInJournal, ///< no journal row tells of the sealing, or of the end state → sequence; "sealed" or state
    OtherThanJournalled,    ///< the journal tells of another id or hash     → sequence
    JournalledEntryMissing, ///< the journal tells of an entry that is not there → sequence
    OutboxRowMissing,       ///< an entry without a way to central           → sequence
    OutboxRowUnreadable,    ///< a state that does not exist                 → sequence
    OutboxRowOrphaned,      ///< a way to central without an entry           → sequence
    ReceiptWrong,        ///< signed by no key that central had                 → sequence; receipt number
    ReceiptUnverifiable, ///< central's key is not known                  → sequence; receipt number
    NumberNotBurnt,      ///< an entry's number is not among the burnt    → sequence; serial
    NumberWithoutEntry,  ///< burnt, and no entry carries it              → serial
    NumberOutsideBlocks, ///< burnt, and lies in no leased block          → serial
    BlocksOverlap,       ///< with the block before                       → first serial
    BlockCounterWrong, ///< the next number does not follow from the burnt ones → first serial; the counter
    /// A payment's receipt number is not the next one of its drawer → sequence; the expected serial.
    PaymentReceiptGap,
    /// A declaration of another terminal does not fit → position; "unreadable", "hash", name of a column.
    KeptDeclarationWrong,
    EditionHashWrong,   ///< the package is not the one of its notice    → position
    DraftOfSealedEntry, ///< a draft that became an entry is still there → sequence
    IdentityMissing,    ///< entries, but no identity
};

struct StoreFinding {
    StoreFindingCode code;
    qint64 subject = 0;
    QString fact; ///< codes and figures; no personal data
    bool operator==(const StoreFinding&) const = default;
};

/// Stable name: "journalBroken".
QString toText(StoreFindingCode code);

struct StoreReport {
    int schemaVersion = 0;
    qint64 journalRows = 0;
    qint64 entries = 0; ///< of both kinds
    qint64 records = 0; ///< of these
    qint64 keptDeclarations = 0;
    qint64 signaturesVerified = 0; ///< 0 when no key was given
    qint64 acknowledged = 0;
    qint64 receiptsVerified = 0;
    qint64 burntNumbers = 0;
    qint64 numberBlocks = 0;
    qint64 editions = 0;
    qint64 drafts = 0;
    std::vector<StoreFinding> findings;

    bool isSound() const { return findings.empty(); }
};

/// `terminalKey` checks the signatures of entries; without it they are left unchecked, and the report says
/// so. An error means that the check could not be made, for instance because the store stayed busy.
Result<StoreReport, outbox::StoreError>
verifyClientStore(Database& database, const std::optional<protocol::PublicKey>& terminalKey);

} // namespace carm::storage
