#include "storage/client_schema_records.h"

namespace carm::storage {
namespace {

/// Columns that must stay filled cannot be loosened in place, so the table is made again under its own name:
/// what refers to it goes on referring to it, and its triggers go with the former one. The subject of a
/// declaration is its transaction number.
constexpr const char* kEntriesOfBothKinds[] = {
    "DROP VIEW sendable",
    "CREATE TABLE former_entry AS SELECT * FROM entry",
    "DROP TABLE entry",
    R"sql(CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        draft_id BLOB UNIQUE CHECK (length(draft_id) = 16),
        version INTEGER CHECK (version >= 1),
        serial INTEGER REFERENCES burnt_number (serial),
        terminal TEXT NOT NULL CHECK (terminal <> ''),
        document BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        sealed_at INTEGER NOT NULL,
        receipt TEXT CHECK (length(receipt) = 14),
        CHECK ((kind = 'paymentTaken') = (receipt IS NOT NULL)),
        CHECK ((kind = 'declaration') = (draft_id IS NOT NULL)),
        CHECK ((kind = 'declaration') = (version IS NOT NULL)),
        CHECK (kind <> 'declaration' OR length(subject) = 14),
        CHECK (kind = 'declaration' OR serial IS NULL),
        CHECK (version IS NOT 1 OR serial IS NOT NULL),
        UNIQUE (subject, version)
    ) STRICT)sql",
    R"sql(INSERT INTO entry (sequence, id, kind, subject, draft_id, version, serial, terminal, document, hash,
                             signature, sealed_at)
        SELECT sequence, id, 'declaration', transaction_number, draft_id, version, serial, terminal, document,
               hash, signature, sealed_at FROM former_entry ORDER BY sequence)sql",
    "DROP TABLE former_entry",
    "CREATE INDEX entry_kind ON entry (kind)",
    "CREATE UNIQUE INDEX entry_receipt ON entry (receipt) WHERE receipt IS NOT NULL",
    R"sql(CREATE TRIGGER entry_appends BEFORE INSERT ON entry
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entry)
            OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
            OR EXISTS (SELECT 1 FROM entry WHERE draft_id = NEW.draft_id)
            OR EXISTS (SELECT 1 FROM entry WHERE subject = NEW.subject AND version = NEW.version)
            OR EXISTS (SELECT 1 FROM entry WHERE receipt = NEW.receipt)
        BEGIN SELECT RAISE(ABORT, 'entry: append only'); END)sql",
    R"sql(CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: sealed'); END)sql",
    R"sql(CREATE TRIGGER entry_remains BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: sealed'); END)sql",
    // What may leave as soon as its time has come. An item waits until central or a person is done with every
    // earlier one of the same subject; a rejected one is done: what comes after it mends it. The end of a drawer
    // session waits for all money before it as well: central checks its figures against what it has received.
    R"sql(CREATE VIEW sendable AS
        SELECT sequence, CASE attempts WHEN 0 THEN 0 ELSE next_attempt_at END AS due_at
        FROM outbox JOIN entry AS waiting USING (sequence)
        WHERE outbox.state = 'queued' AND NOT EXISTS (
            SELECT 1 FROM entry AS earlier JOIN outbox AS before USING (sequence)
            WHERE earlier.subject = waiting.subject AND earlier.sequence < waiting.sequence
                AND before.state IN ('queued', 'sending', 'parked'))
        AND NOT (waiting.kind = 'drawerClosed' AND EXISTS (
            SELECT 1 FROM outbox AS before JOIN entry AS money USING (sequence)
            WHERE before.state IN ('queued', 'sending', 'parked') AND money.sequence < waiting.sequence
                AND money.kind IN ('paymentTaken', 'paymentVoided'))))sql",
};

/// Declarations that this terminal can open. `known_declaration` has one row for each number, whoever sealed
/// it, with what a search looks at; its names are folded. What is verified comes before what is not. Those of before this step are read when somebody
/// searches for the first time.
constexpr const char* kDeclarationsKnownHere[] = {
    R"sql(CREATE TABLE kept_declaration (
        position INTEGER PRIMARY KEY,
        transaction_number TEXT NOT NULL CHECK (length(transaction_number) = 14),
        version INTEGER NOT NULL CHECK (version >= 1),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        terminal TEXT NOT NULL CHECK (terminal <> ''),
        sequence INTEGER NOT NULL,
        document BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        kept_at INTEGER NOT NULL,
        is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
        UNIQUE (transaction_number, version)
    ) STRICT)sql",
    R"sql(CREATE TRIGGER kept_declaration_once BEFORE INSERT ON kept_declaration
        WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM kept_declaration)
            OR EXISTS (SELECT 1 FROM kept_declaration WHERE id = NEW.id)
            OR EXISTS (SELECT 1 FROM kept_declaration WHERE transaction_number = NEW.transaction_number
                                                        AND version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'kept_declaration: append only'); END)sql",
    // Only a verified one may take the place of one that is not.
    R"sql(CREATE TRIGGER kept_declaration_keeps BEFORE UPDATE ON kept_declaration
        WHEN OLD.is_verified = 1 OR NEW.is_verified = 0 OR NEW.position IS NOT OLD.position
            OR NEW.transaction_number IS NOT OLD.transaction_number OR NEW.version IS NOT OLD.version
            OR EXISTS (SELECT 1 FROM kept_declaration WHERE id = NEW.id AND position <> OLD.position)
        BEGIN SELECT RAISE(ABORT, 'kept_declaration: sealed'); END)sql",
    R"sql(CREATE TRIGGER kept_declaration_remains BEFORE DELETE ON kept_declaration
        BEGIN SELECT RAISE(ABORT, 'kept_declaration: sealed'); END)sql",
    R"sql(CREATE TABLE known_declaration (
        position INTEGER PRIMARY KEY,
        transaction_number TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL CHECK (version >= 1),
        is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
        importer_number TEXT,
        importer_name TEXT,
        CHECK ((importer_number IS NULL) = (importer_name IS NULL))
    ) STRICT)sql",
    "CREATE INDEX known_declaration_unread ON known_declaration (position) WHERE importer_name IS NULL",
    R"sql(INSERT INTO known_declaration (position, transaction_number, version, is_verified)
        SELECT min(sequence), subject, max(version), 1 FROM entry GROUP BY subject)sql",
    R"sql(CREATE TRIGGER known_declaration_forward BEFORE UPDATE ON known_declaration
        WHEN (NEW.is_verified, NEW.version) < (OLD.is_verified, OLD.version) OR NEW.position IS NOT OLD.position
            OR NEW.transaction_number IS NOT OLD.transaction_number
        BEGIN SELECT RAISE(ABORT, 'known_declaration: only forward'); END)sql",
};

/// Of each thing that central told, its newest state; how far the stream has been kept; and what a terminal
/// remembers for itself.
constexpr const char* kToldAndRemembered[] = {
    R"sql(CREATE TABLE told (
        topic TEXT NOT NULL CHECK (topic <> ''),
        key TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 1),
        content BLOB NOT NULL,
        PRIMARY KEY (topic, key)
    ) STRICT)sql",
    R"sql(CREATE TRIGGER told_once BEFORE INSERT ON told
        WHEN EXISTS (SELECT 1 FROM told WHERE topic = NEW.topic AND key = NEW.key)
        BEGIN SELECT RAISE(ABORT, 'told: row exists'); END)sql",
    R"sql(CREATE TRIGGER told_forward BEFORE UPDATE ON told
        WHEN NEW.position <= OLD.position OR NEW.topic IS NOT OLD.topic OR NEW.key IS NOT OLD.key
        BEGIN SELECT RAISE(ABORT, 'told: only forward'); END)sql",
    R"sql(CREATE TABLE feed (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        position INTEGER NOT NULL CHECK (position >= 0)
    ) STRICT)sql",
    "INSERT INTO feed (only_row, position) VALUES (1, 0)",
    R"sql(CREATE TRIGGER feed_remains BEFORE DELETE ON feed
        BEGIN SELECT RAISE(ABORT, 'feed: stays'); END)sql",
    R"sql(CREATE TABLE local_state (
        key TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 128),
        state BLOB NOT NULL CHECK (length(state) <= 1048576)
    ) STRICT)sql",
    // A draft with a row here stands in a list and is nobody's open page; the others are the kiosk's.
    R"sql(CREATE TABLE draft_listing (
        id BLOB PRIMARY KEY NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        is_template INTEGER NOT NULL CHECK (is_template IN (0, 1)),
        transaction_number TEXT NOT NULL
    ) STRICT)sql",
};

} // namespace

Migration clientRecordStep()
{
    Migration step;
    step.add(kEntriesOfBothKinds);
    step.add(kDeclarationsKnownHere);
    step.add(kToldAndRemembered);
    return step;
}

} // namespace carm::storage
