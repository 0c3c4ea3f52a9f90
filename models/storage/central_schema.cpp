#include "storage/central_schema.h"

namespace carm::storage {
namespace {

constexpr const char* kCentralTables[] = {
    R"sql(CREATE TABLE terminal (
        position INTEGER PRIMARY KEY CHECK (position >= 1),
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        office TEXT NOT NULL,
        public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
        enrolled_at INTEGER NOT NULL
    ) STRICT)sql",
    // Only the hash of the code: who reads the store cannot enrol a terminal.
    R"sql(CREATE TABLE enrolment_code (
        hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
        expires_at INTEGER NOT NULL,
        used_by TEXT REFERENCES terminal (id)
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE number_block (
        first_serial INTEGER PRIMARY KEY CHECK (first_serial >= 1),
        last_serial INTEGER NOT NULL CHECK (last_serial BETWEEN first_serial AND 99999999),
        terminal TEXT NOT NULL REFERENCES terminal (id),
        request_id TEXT NOT NULL CHECK (request_id <> ''),
        leased_at INTEGER NOT NULL,
        UNIQUE (terminal, request_id)
    ) STRICT)sql",
    R"sql(CREATE TABLE entry (
        receipt_number INTEGER PRIMARY KEY CHECK (receipt_number >= 1),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        version INTEGER NOT NULL CHECK (version >= 1),
        terminal TEXT NOT NULL REFERENCES terminal (id),
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        transaction_number TEXT NOT NULL CHECK (length(transaction_number) = 14),
        document BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        received_at INTEGER NOT NULL,
        receipt_signature BLOB NOT NULL,
        assessment_differs INTEGER NOT NULL CHECK (assessment_differs IN (0, 1)),
        difference TEXT NOT NULL,
        UNIQUE (transaction_number, version)
    ) STRICT)sql",
};

/// The insert triggers are there because REPLACE deletes rows without firing delete triggers.
constexpr const char* kCentralGuards[] = {
    R"sql(CREATE TRIGGER number_block_follows BEFORE INSERT ON number_block
        WHEN NEW.first_serial IS NOT (SELECT coalesce(max(last_serial), 0) + 1 FROM number_block
            WHERE first_serial = (SELECT max(first_serial) FROM number_block))
            OR EXISTS (SELECT 1 FROM number_block WHERE terminal = NEW.terminal
                                                    AND request_id = NEW.request_id)
        BEGIN SELECT RAISE(ABORT, 'number_block: overlaps'); END)sql",
    R"sql(CREATE TRIGGER number_block_keeps BEFORE UPDATE ON number_block
        BEGIN SELECT RAISE(ABORT, 'number_block: leased'); END)sql",
    R"sql(CREATE TRIGGER number_block_remains BEFORE DELETE ON number_block
        BEGIN SELECT RAISE(ABORT, 'number_block: leased'); END)sql",
    R"sql(CREATE TRIGGER entry_appends BEFORE INSERT ON entry
        WHEN NEW.receipt_number IS NOT (SELECT coalesce(max(receipt_number), 0) + 1 FROM entry)
            OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
            OR EXISTS (SELECT 1 FROM entry WHERE transaction_number = NEW.transaction_number
                                             AND version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'entry: append only'); END)sql",
    R"sql(CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: received'); END)sql",
    R"sql(CREATE TRIGGER entry_remains BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: received'); END)sql",
};

/// A stolen key is refused from `revoked_at` on; what it sealed before stays. The index counts the numbers
/// that a terminal has used.
constexpr const char* kRevocation[] = {
    "ALTER TABLE terminal ADD COLUMN revoked_at INTEGER",
    "CREATE INDEX entry_first_versions ON entry (terminal) WHERE version = 1",
};

} // namespace

SchemaKind centralSchema()
{
    Migration first;
    for (const char* statement : kCentralTables) {
        first.statements.append(QString::fromUtf8(statement));
    }
    for (const char* statement : kCentralGuards) {
        first.statements.append(QString::fromUtf8(statement));
    }
    Migration second;
    for (const char* statement : kRevocation) {
        second.statements.append(QString::fromUtf8(statement));
    }
    return {kCentralApplicationId, {first, second}};
}

} // namespace carm::storage
