// One encrypted database file, opened, proven to be encrypted and brought to the schema of this program; and
// the one way in which the stores run statements on it. Belongs to the thread that opened it.
#pragma once

#include "outbox/store_error.h"
#include "storage/migrations.h"
#include "support/result.h"
#include "support/secret.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace carm::storage {

/// Each is a state of its own for the person; none of them changes or removes a byte of the file.
enum class OpenErrorCode {
    CipherMissing, ///< the engine is not SQLCipher, or its self-test fails: nothing may be written
    NotEncrypted,  ///< a plain SQLite file lies there
    WrongKey,      ///< no page of the file can be read with this key
    Damaged,       ///< some pages can be read with this key, others not, or the structure is broken
    NewerSchema,   ///< written by a later version of this program
    ForeignFile,   ///< decrypts, but is not a store of this kind
    InUse,         ///< another instance has it open
    NotFound,      ///< there is no file, and none may be made
    DiskFull,
    ReadOnly,        ///< the file or its folder cannot be written
    CannotOpen,      ///< whatever else the system says; see detail
    MigrationFailed, ///< a step failed and was rolled back
};

/// Stable name: "wrongKey".
QString toText(OpenErrorCode code);

struct OpenError {
    OpenErrorCode code;
    QString detail; ///< English, for the log; no personal data
};

enum class Access {
    CreateOrOpen, ///< the program: makes the file when there is none
    OpenOnly,     ///< never makes a file
    ReadOnly,     ///< tools that only look: no migration, no lock against the program
};

struct OpenOptions {
    QString path;
    const SecretBytes& key; ///< 32 bytes, raw
    Access access = Access::CreateOrOpen;
    int busyTimeoutMs = 5'000;
};

/// What a database is for: refuses files that are something else.
struct SchemaKind {
    int applicationId; ///< `PRAGMA application_id`
    std::vector<Migration> migrations;
};

/// The rows of one statement under way. Goes before the next use of the same statement text.
class Rows {
public:
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) noexcept;
    ~Rows();

    /// Moves to the next row; false after the last one. An error in the middle is an error, never an end.
    Result<bool, outbox::StoreError> next();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    qint64 rowsChanged() const; ///< by a statement that writes
    qint64 lastInsertId() const;

private:
    friend class Database;
    struct Private;
    explicit Rows(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

class Database {
public:
    /// Takes the lock file `<path>.lock` against a second instance, opens with pinned cipher parameters, WAL
    /// and `synchronous=FULL`, proves that what lies on disk is encrypted, then migrates.
    static Result<std::unique_ptr<Database>, OpenError> open(const OpenOptions& options,
                                                             const SchemaKind& kind);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares (once per text, kept) and runs a statement with positional values: qint64, QString,
    /// QByteArray, or an invalid QVariant for NULL.
    Result<Rows, outbox::StoreError> run(const char* statement, const QVariantList& values = {});
    /// Every page against its authentication code and the structure as a whole: English lines of what is
    /// wrong, empty when all is well.
    Result<QStringList, outbox::StoreError> check();
    int schemaVersion() const;

private:
    friend class Transaction;
    Database();
    void rollBack();
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// A write transaction (BEGIN IMMEDIATE) that ends by commit() or is rolled back when it goes. Not nested.
class Transaction {
public:
    static Result<Transaction, outbox::StoreError> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// When it fails, everything is rolled back.
    Result<void, outbox::StoreError> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; ///< nothing once ended
};

} // namespace carm::storage
