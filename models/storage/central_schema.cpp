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

/// What a terminal is for; those of before are kiosks. Records of what people did lie with the declarations,
/// in one count of receipts.
constexpr const char* kTerminalKindsAndRecords[] = {
    R"sql(ALTER TABLE terminal ADD COLUMN kind TEXT NOT NULL DEFAULT 'kiosk'
        CHECK (kind IN ('kiosk', 'counter', 'importer')))sql",
    "CREATE INDEX terminal_enrolments ON terminal (kind, enrolled_at)",
    R"sql(ALTER TABLE enrolment_code ADD COLUMN kind TEXT NOT NULL DEFAULT 'kiosk'
        CHECK (kind IN ('kiosk', 'counter', 'importer')))sql",
    R"sql(CREATE TABLE entry_of_both_kinds (
        receipt_number INTEGER PRIMARY KEY CHECK (receipt_number >= 1),
        kind TEXT NOT NULL CHECK (kind IN ('declaration', 'record')),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        version INTEGER NOT NULL CHECK (version >= 1),
        terminal TEXT NOT NULL REFERENCES terminal (id),
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        subject TEXT NOT NULL CHECK (subject <> ''),
        document BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        received_at INTEGER NOT NULL,
        receipt_signature BLOB NOT NULL,
        assessment_differs INTEGER NOT NULL CHECK (assessment_differs IN (0, 1)),
        difference TEXT NOT NULL,
        dispute TEXT NOT NULL,
        CHECK (kind = 'record' OR length(subject) = 14)
    ) STRICT)sql",
    R"sql(INSERT INTO entry_of_both_kinds
        SELECT receipt_number, 'declaration', id, version, terminal, sequence, transaction_number, document,
            hash, signature, received_at, receipt_signature, assessment_differs, difference, '' FROM entry)sql",
    "DROP TABLE entry",
    "ALTER TABLE entry_of_both_kinds RENAME TO entry",
    "CREATE UNIQUE INDEX entry_versions ON entry (subject, version) WHERE kind = 'declaration'",
    "CREATE INDEX entry_subjects ON entry (subject, receipt_number)",
    "CREATE INDEX entry_first_versions ON entry (terminal) WHERE kind = 'declaration' AND version = 1",
    R"sql(CREATE TRIGGER entry_appends BEFORE INSERT ON entry
        WHEN NEW.receipt_number IS NOT (SELECT coalesce(max(receipt_number), 0) + 1 FROM entry)
            OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
            OR NEW.kind = 'declaration' AND EXISTS (
                SELECT 1 FROM entry
                WHERE kind = 'declaration' AND subject = NEW.subject AND version = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'entry: append only'); END)sql",
    R"sql(CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: received'); END)sql",
    R"sql(CREATE TRIGGER entry_remains BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entry: received'); END)sql",
};

/// Who is known. Contents are JSON as the rooms of their subjects write it; beside it stands only what is
/// looked for.
constexpr const char* kRegister[] = {
    // A credential that was replaced stays: records that its key signed may still be on their way.
    R"sql(CREATE TABLE officer (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        badge TEXT NOT NULL CHECK (badge <> ''),
        office TEXT NOT NULL,
        credential TEXT NOT NULL,
        ended_at INTEGER
    ) STRICT)sql",
    "CREATE UNIQUE INDEX officer_present ON officer (badge) WHERE ended_at IS NULL",
    "CREATE INDEX officer_badges ON officer (badge, position)",
    R"sql(CREATE TABLE business (
        number TEXT PRIMARY KEY NOT NULL CHECK (length(number) = 9),
        content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE person (
        id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
        name TEXT NOT NULL,
        public_key BLOB NOT NULL CHECK (length(public_key) = 32)
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE terminal_business (
        terminal TEXT NOT NULL REFERENCES terminal (id),
        business TEXT NOT NULL REFERENCES business (number),
        person TEXT NOT NULL REFERENCES person (id),
        PRIMARY KEY (terminal, business, person)
    ) STRICT, WITHOUT ROWID)sql",
    // Pairs that a delegation was ever asked for; whether it holds stands in the client's content.
    R"sql(CREATE TABLE delegate (
        delegate TEXT NOT NULL,
        client TEXT NOT NULL REFERENCES business (number),
        PRIMARY KEY (delegate, client)
    ) STRICT, WITHOUT ROWID)sql",
    // How the last attempt of a terminal to register a business ended, when it was not accepted.
    R"sql(CREATE TABLE refused_registration (
        terminal TEXT NOT NULL REFERENCES terminal (id),
        business TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (terminal, business)
    ) STRICT, WITHOUT ROWID)sql",
    // Failed proofs of one business number, whichever terminal sent them.
    R"sql(CREATE TABLE proof_attempts (
        business TEXT PRIMARY KEY NOT NULL,
        failed INTEGER NOT NULL CHECK (failed >= 0),
        last_failed_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE known_business (
        number TEXT PRIMARY KEY NOT NULL CHECK (length(number) = 9),
        facts TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql",
};

/// The ledger, the receipts of money, notices, and the log of what has changed for whom. A change that comes
/// again takes the place of the earlier one.
constexpr const char* kBooksAndFeed[] = {
    R"sql(CREATE TABLE journal_entry (
        position INTEGER PRIMARY KEY CHECK (position >= 1),
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        subject TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT)sql",
    "CREATE INDEX journal_subjects ON journal_entry (subject, position)",
    R"sql(CREATE TRIGGER journal_entry_appends BEFORE INSERT ON journal_entry
        WHEN EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.id)
            OR NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM journal_entry)
        BEGIN SELECT RAISE(ABORT, 'journal_entry: append only'); END)sql",
    R"sql(CREATE TRIGGER journal_entry_keeps BEFORE UPDATE ON journal_entry
        BEGIN SELECT RAISE(ABORT, 'journal_entry: posted'); END)sql",
    R"sql(CREATE TRIGGER journal_entry_remains BEFORE DELETE ON journal_entry
        BEGIN SELECT RAISE(ABORT, 'journal_entry: posted'); END)sql",
    R"sql(CREATE TABLE money_receipt (
        number TEXT PRIMARY KEY NOT NULL CHECK (number <> ''),
        record BLOB NOT NULL UNIQUE CHECK (length(record) = 16)
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE notice (
        id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
        content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE feed_change (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        audience TEXT NOT NULL CHECK (audience <> ''),
        topic TEXT NOT NULL CHECK (topic <> ''),
        key TEXT NOT NULL CHECK (key <> ''),
        UNIQUE (audience, topic, key)
    ) STRICT)sql",
    "CREATE INDEX feed_audience ON feed_change (audience, position)",
    // What was there before is told as well: kiosks declare for the office that they stand in.
    R"sql(INSERT INTO feed_change (audience, topic, key)
        SELECT 'counters', 'terminal', id FROM terminal ORDER BY position)sql",
    R"sql(INSERT OR IGNORE INTO feed_change (audience, topic, key)
        SELECT 'office:' || terminal.office, 'declaration', entry.subject
        FROM entry JOIN terminal ON terminal.id = entry.terminal ORDER BY entry.receipt_number)sql",
    R"sql(INSERT OR IGNORE INTO feed_change (audience, topic, key)
        SELECT 'terminal:' || terminal, 'declaration', subject FROM entry ORDER BY receipt_number)sql",
};

/// Which payments and voids a drawer session has to answer for.
constexpr const char* kDrawerMoney[] = {
    R"sql(CREATE TABLE drawer_money (
        session TEXT NOT NULL CHECK (session <> ''),
        record BLOB NOT NULL UNIQUE CHECK (length(record) = 16),
        PRIMARY KEY (session, record)
    ) STRICT, WITHOUT ROWID)sql",
};

template <std::size_t Count> void addStatements(Migration& step, const char* const (&statements)[Count])
{
    for (const char* statement : statements) {
        step.statements.append(QString::fromUtf8(statement));
    }
}

} // namespace

SchemaKind centralSchema()
{
    Migration first;
    addStatements(first, kCentralTables);
    addStatements(first, kCentralGuards);
    Migration second;
    addStatements(second, kRevocation);
    Migration third;
    addStatements(third, kTerminalKindsAndRecords);
    addStatements(third, kRegister);
    addStatements(third, kBooksAndFeed);
    Migration fourth;
    addStatements(fourth, kDrawerMoney);
    return {kCentralApplicationId, {first, second, third, fourth}};
}

} // namespace carm::storage
