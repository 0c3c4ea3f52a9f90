#include "storage/client_schema.h"

#include "storage/client_schema_records.h"

namespace carm::storage {
namespace {

/// Drafts and what the terminal was given: identity, number blocks, editions.
constexpr const char* kClientGivenTables[] = {
    R"sql(CREATE TABLE identity (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        terminal TEXT NOT NULL CHECK (terminal <> ''),
        office TEXT NOT NULL,
        central_public_key BLOB NOT NULL CHECK (length(central_public_key) = 32)
    ) STRICT)sql",
    // `change` orders drafts: clocks do not.
    R"sql(CREATE TABLE draft (
        id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
        change INTEGER NOT NULL UNIQUE,
        content BLOB NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
        page TEXT NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE number_request (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        request_id TEXT NOT NULL CHECK (request_id <> '')
    ) STRICT)sql",
    R"sql(CREATE TABLE number_block (
        first_serial INTEGER PRIMARY KEY CHECK (first_serial >= 1),
        last_serial INTEGER NOT NULL CHECK (last_serial BETWEEN first_serial AND 99999999),
        next_serial INTEGER NOT NULL CHECK (next_serial BETWEEN first_serial AND last_serial + 1),
        position INTEGER NOT NULL UNIQUE,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> '')
    ) STRICT)sql",
    R"sql(CREATE TABLE edition (
        position INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        package BLOB NOT NULL
    ) STRICT)sql",
};

/// Sealed entries and their way to central. Documents are compressed: as they are, two of them would leave
/// nearly half of each page empty.
constexpr const char* kClientEntryTables[] = {
    R"sql(CREATE TABLE burnt_number (
        serial INTEGER PRIMARY KEY CHECK (serial BETWEEN 1 AND 99999999),
        burnt_at INTEGER NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        draft_id BLOB NOT NULL UNIQUE CHECK (length(draft_id) = 16),
        version INTEGER NOT NULL CHECK (version >= 1),
        terminal TEXT NOT NULL CHECK (terminal <> ''),
        serial INTEGER NOT NULL REFERENCES burnt_number (serial),
        transaction_number TEXT NOT NULL CHECK (length(transaction_number) = 14),
        document BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        sealed_at INTEGER NOT NULL,
        UNIQUE (transaction_number, version)
    ) STRICT)sql",
    R"sql(CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY REFERENCES entry (sequence),
        state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'acknowledged', 'rejected', 'parked')),
        pending TEXT NOT NULL CHECK (pending IN ('none', 'send', 'askOutcome', 'tellPerson')),
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        next_attempt_at INTEGER NOT NULL,
        problem TEXT NOT NULL,
        receipt_number TEXT CHECK (receipt_number <> ''),
        received_at INTEGER,
        receipt_signature BLOB,
        CHECK ((state = 'acknowledged') = (receipt_number IS NOT NULL)),
        CHECK ((receipt_number IS NULL) = (received_at IS NULL)),
        CHECK ((receipt_number IS NULL) = (receipt_signature IS NULL))
    ) STRICT)sql",
    // Partial indexes: they stay as small as the queue is, however many entries central has received.
    "CREATE INDEX outbox_due ON outbox (sequence, next_attempt_at) WHERE state = 'queued'",
    "CREATE INDEX outbox_state ON outbox (state) WHERE state <> 'acknowledged'",
    R"sql(CREATE TABLE journal (
        position INTEGER PRIMARY KEY CHECK (position >= 1),
        previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
        content BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT)sql",
};

/// What may leave as soon as its time has come. A version waits until central or a person is done with every
/// earlier version of the same declaration; a rejected one is done: the new version mends it.
constexpr const char* kClientViews[] = {
    R"sql(CREATE VIEW sendable AS
        SELECT sequence, next_attempt_at FROM outbox JOIN entry AS waiting USING (sequence)
        WHERE outbox.state = 'queued' AND NOT EXISTS (
            SELECT 1 FROM entry AS earlier JOIN outbox AS before USING (sequence)
            WHERE earlier.transaction_number = waiting.transaction_number
                AND earlier.version < waiting.version
                AND before.state IN ('queued', 'sending', 'parked')))sql",
};

/// The insert triggers are there because REPLACE deletes rows without firing delete triggers.
constexpr const char* kClientGuards[] = {
    R"sql(CREATE TRIGGER journal_appends BEFORE INSERT ON journal
        WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM journal)
        BEGIN SELECT RAISE(ABORT, 'journal: append only'); END)sql",
    R"sql(CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal: append only'); END)sql",
    R"sql(CREATE TRIGGER journal_remains BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal: append only'); END)sql",
    R"sql(CREATE TRIGGER entry_appends BEFORE INSERT ON entry
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entry)
            OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
            OR EXISTS (SELECT 1 FROM entry WHERE draft_id = NEW.draft_id)
            OR EXISTS (SELECT 1 FROM entry WHERE transaction_number = NEW.transaction_number
                                             AND version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'entry: append only'); END)sql",
    R"sql(CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: sealed'); END)sql",
    R"sql(CREATE TRIGGER entry_remains BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: sealed'); END)sql",
    R"sql(CREATE TRIGGER burnt_number_once BEFORE INSERT ON burnt_number
        WHEN EXISTS (SELECT 1 FROM burnt_number WHERE serial = NEW.serial)
        BEGIN SELECT RAISE(ABORT, 'burnt_number: used before'); END)sql",
    R"sql(CREATE TRIGGER burnt_number_keeps BEFORE UPDATE ON burnt_number
        BEGIN SELECT RAISE(ABORT, 'burnt_number: stays burnt'); END)sql",
    R"sql(CREATE TRIGGER burnt_number_remains BEFORE DELETE ON burnt_number
        BEGIN SELECT RAISE(ABORT, 'burnt_number: stays burnt'); END)sql",
    R"sql(CREATE TRIGGER outbox_once BEFORE INSERT ON outbox
        WHEN EXISTS (SELECT 1 FROM outbox WHERE sequence = NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'outbox: row exists'); END)sql",
    R"sql(CREATE TRIGGER outbox_keeps BEFORE UPDATE ON outbox
        WHEN OLD.state = 'acknowledged' OR NEW.sequence IS NOT OLD.sequence
        BEGIN SELECT RAISE(ABORT, 'outbox: acknowledged'); END)sql",
    R"sql(CREATE TRIGGER outbox_remains BEFORE DELETE ON outbox
        BEGIN SELECT RAISE(ABORT, 'outbox: rows stay'); END)sql",
    R"sql(CREATE TRIGGER number_block_apart BEFORE INSERT ON number_block
        WHEN EXISTS (SELECT 1 FROM number_block WHERE first_serial <= NEW.last_serial
                                                  AND last_serial >= NEW.first_serial)
            OR EXISTS (SELECT 1 FROM number_block WHERE position = NEW.position
                                                     OR request_id = NEW.request_id)
            OR EXISTS (SELECT 1 FROM burnt_number
                       WHERE serial BETWEEN NEW.first_serial AND NEW.last_serial)
        BEGIN SELECT RAISE(ABORT, 'number_block: overlaps'); END)sql",
    R"sql(CREATE TRIGGER number_block_forward BEFORE UPDATE ON number_block
        WHEN NEW.next_serial < OLD.next_serial OR NEW.first_serial IS NOT OLD.first_serial
            OR NEW.last_serial IS NOT OLD.last_serial OR NEW.position IS NOT OLD.position
            OR NEW.request_id IS NOT OLD.request_id
        BEGIN SELECT RAISE(ABORT, 'number_block: only forward'); END)sql",
    R"sql(CREATE TRIGGER number_block_remains BEFORE DELETE ON number_block
        BEGIN SELECT RAISE(ABORT, 'number_block: stays'); END)sql",
};

/// Step 2. Entries from before it count as handed over: their people have left long ago. Which of them name
/// which edition was not kept, so all editions that are there count as named.
constexpr const char* kClientSecondStep[] = {
    R"sql(CREATE TABLE handed_over (
        sequence INTEGER PRIMARY KEY REFERENCES entry (sequence)
    ) STRICT)sql",
    "INSERT INTO handed_over (sequence) SELECT sequence FROM entry",
    R"sql(CREATE TRIGGER handed_over_keeps BEFORE UPDATE ON handed_over
        BEGIN SELECT RAISE(ABORT, 'handed_over: stays'); END)sql",
    R"sql(CREATE TRIGGER handed_over_remains BEFORE DELETE ON handed_over
        BEGIN SELECT RAISE(ABORT, 'handed_over: stays'); END)sql",
    // Entries carry the terminal, and receipts the signature, of the time in which they came to be.
    R"sql(CREATE TABLE former_identity (
        position INTEGER PRIMARY KEY,
        terminal TEXT NOT NULL CHECK (terminal <> ''),
        central_public_key BLOB NOT NULL CHECK (length(central_public_key) = 32)
    ) STRICT)sql",
    R"sql(CREATE TRIGGER former_identity_appends BEFORE INSERT ON former_identity
        WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM former_identity)
        BEGIN SELECT RAISE(ABORT, 'former_identity: append only'); END)sql",
    R"sql(CREATE TRIGGER former_identity_keeps BEFORE UPDATE ON former_identity
        BEGIN SELECT RAISE(ABORT, 'former_identity: stays'); END)sql",
    R"sql(CREATE TRIGGER former_identity_remains BEFORE DELETE ON former_identity
        BEGIN SELECT RAISE(ABORT, 'former_identity: stays'); END)sql",
    // Numbers that a former identity leased and did not use.
    R"sql(CREATE TABLE retired_block (
        first_serial INTEGER PRIMARY KEY REFERENCES number_block (first_serial)
    ) STRICT)sql",
    R"sql(CREATE TRIGGER retired_block_keeps BEFORE UPDATE ON retired_block
        BEGIN SELECT RAISE(ABORT, 'retired_block: stays'); END)sql",
    R"sql(CREATE TRIGGER retired_block_remains BEFORE DELETE ON retired_block
        BEGIN SELECT RAISE(ABORT, 'retired_block: stays'); END)sql",
    "ALTER TABLE edition ADD COLUMN named INTEGER NOT NULL DEFAULT 1 CHECK (named IN (0, 1))",
    // What was never tried is due whatever the clock says now: its time was the one of sealing.
    "DROP VIEW sendable",
    R"sql(CREATE VIEW sendable AS
        SELECT sequence, CASE attempts WHEN 0 THEN 0 ELSE next_attempt_at END AS due_at
        FROM outbox JOIN entry AS waiting USING (sequence)
        WHERE outbox.state = 'queued' AND NOT EXISTS (
            SELECT 1 FROM entry AS earlier JOIN outbox AS before USING (sequence)
            WHERE earlier.transaction_number = waiting.transaction_number
                AND earlier.version < waiting.version
                AND before.state IN ('queued', 'sending', 'parked')))sql",
};

} // namespace

SchemaKind clientSchema()
{
    Migration first;
    first.add(kClientGivenTables);
    first.add(kClientEntryTables);
    first.add(kClientViews);
    first.add(kClientGuards);
    Migration second;
    second.add(kClientSecondStep);
    return {kClientApplicationId, {first, second, clientRecordStep()}};
}

} // namespace carm::storage
