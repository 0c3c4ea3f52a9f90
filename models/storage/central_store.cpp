#include "storage/central_store.h"

#include "identifiers/identifiers.h"
#include "storage/central_schema.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

struct EnrolmentCode {
    Instant expiresAt;
    QString usedBy; ///< empty while it can be used
};

Result<std::optional<EnrolmentCode>, StoreError> enrolmentCode(Database& database, const QByteArray& hash)
{
    CARM_TRY(rows, database.run("SELECT expires_at, used_by FROM enrolment_code WHERE hash = ?", {hash}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<EnrolmentCode>();
    }
    return std::optional(EnrolmentCode{Instant{rows.integer(0)}, rows.isNull(1) ? QString() : rows.text(1)});
}

/// `rows` gives id, office, public key and the time of revocation.
Result<std::optional<RegisteredTerminal>, StoreError> terminalFrom(Rows rows)
{
    CARM_TRY(found, rows.next());
    return found
               ? std::optional(RegisteredTerminal{rows.text(0), rows.text(1), rows.blob(2), !rows.isNull(3)})
               : std::nullopt;
}

Result<std::optional<RegisteredTerminal>, StoreError> terminalWithKey(Database& database,
                                                                      const QByteArray& publicKey)
{
    CARM_TRY(rows,
             database.run("SELECT id, office, public_key, revoked_at FROM terminal WHERE public_key = ?",
                          {publicKey}));
    return terminalFrom(std::move(rows));
}

Result<void, StoreError> moveToOffice(Database& database, const QString& terminal, const QString& office)
{
    CARM_CHECK(execute(database, "UPDATE terminal SET office = ? WHERE id = ?", {office, terminal}));
    return {};
}

Result<QString, StoreError> addTerminal(Database& database, const QByteArray& publicKey,
                                        const QString& office, Instant now)
{
    CARM_TRY(position, integerOf(database, "SELECT coalesce(max(position), 0) + 1 FROM terminal"));
    const QString id = QStringLiteral("T%1").arg(position.value_or(1), 6, 10, QLatin1Char('0'));
    CARM_CHECK(
        execute(database,
                "INSERT INTO terminal (position, id, office, public_key, enrolled_at) VALUES (?, ?, ?, ?, ?)",
                {position.value_or(1), id, office, publicKey, now.milliseconds}));
    return id;
}

Result<std::optional<protocol::NumberBlock>, StoreError>
blockOfRequest(Database& database, const QString& terminal, const QString& requestId)
{
    CARM_TRY(rows, database.run("SELECT first_serial, last_serial FROM number_block "
                                "WHERE terminal = ? AND request_id = ?",
                                {terminal, requestId}));
    CARM_TRY(found, rows.next());
    return found ? std::optional(protocol::NumberBlock{requestId, rows.integer(0), rows.integer(1)})
                 : std::nullopt;
}

/// Numbers that the terminal holds and that no entry received from it has used.
Result<qint64, StoreError> openNumbers(Database& database, const QString& terminal)
{
    CARM_TRY(leased,
             integerOf(database,
                       "SELECT sum(last_serial - first_serial + 1) FROM number_block WHERE terminal = ?",
                       {terminal}));
    CARM_TRY(used, integerOf(database, "SELECT count(*) FROM entry WHERE terminal = ? AND version = 1",
                             {terminal}));
    return leased.value_or(0) - used.value_or(0);
}

} // namespace

struct CentralStore::Private {
    std::unique_ptr<Database> database;
};

CentralStore::CentralStore() : m_d(std::make_unique<Private>()) {}

CentralStore::~CentralStore() = default;

Result<std::unique_ptr<CentralStore>, OpenError> CentralStore::open(const OpenOptions& options)
{
    CARM_TRY(database, Database::open(options, centralSchema()));
    std::unique_ptr<CentralStore> store(new CentralStore);
    store->m_d->database = std::move(database);
    return store;
}

Result<void, StoreError> CentralStore::addEnrolmentCode(const QByteArray& codeHash, Instant expiresAt)
{
    CARM_TRY(transaction, Transaction::begin(*m_d->database));
    CARM_CHECK(execute(*m_d->database, "INSERT INTO enrolment_code (hash, expires_at) VALUES (?, ?)",
                       {codeHash, expiresAt.milliseconds}));
    return transaction.commit();
}

Result<EnrolResult, StoreError> CentralStore::enrol(const QByteArray& codeHash, const QByteArray& publicKey,
                                                    const QString& office, Instant now)
{
    Database& database = *m_d->database;
    CARM_TRY(transaction, Transaction::begin(database));
    CARM_TRY(code, enrolmentCode(database, codeHash));
    if (!code) {
        return EnrolResult{EnrolOutcome::CodeUnknown, {}};
    }
    CARM_TRY(known, terminalWithKey(database, publicKey));
    if (known && known->isRevoked) {
        return EnrolResult{EnrolOutcome::KeyRevoked, {}};
    }
    if (!code->usedBy.isEmpty()) {
        return known && known->terminal == code->usedBy
                   ? EnrolResult{EnrolOutcome::AlreadyEnrolled, known->terminal}
                   : EnrolResult{EnrolOutcome::CodeUsed, {}};
    }
    if (now >= code->expiresAt) {
        return EnrolResult{EnrolOutcome::CodeExpired, {}};
    }
    if (known) {
        CARM_CHECK(moveToOffice(database, known->terminal, office));
        CARM_CHECK(transaction.commit());
        return EnrolResult{EnrolOutcome::AlreadyEnrolled, known->terminal};
    }
    CARM_TRY(terminal, addTerminal(database, publicKey, office, now));
    CARM_CHECK(
        execute(database, "UPDATE enrolment_code SET used_by = ? WHERE hash = ?", {terminal, codeHash}));
    CARM_CHECK(transaction.commit());
    return EnrolResult{EnrolOutcome::Enrolled, terminal};
}

Result<std::optional<RegisteredTerminal>, StoreError> CentralStore::terminal(const QString& terminal)
{
    CARM_TRY(rows, m_d->database->run("SELECT id, office, public_key, revoked_at FROM terminal WHERE id = ?",
                                      {terminal}));
    return terminalFrom(std::move(rows));
}

Result<bool, StoreError> CentralStore::revoke(const QString& terminal, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_d->database));
    CARM_TRY(known,
             execute(*m_d->database, "UPDATE terminal SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?",
                     {now.milliseconds, terminal}));
    CARM_CHECK(transaction.commit());
    return known == 1;
}

Result<LeaseResult, StoreError> CentralStore::leaseNumbers(const QString& terminal, const QString& requestId,
                                                           int size, qint64 mostOpen, Instant now)
{
    if (size < 1) {
        return storeFailure(QStringLiteral("a block of %1 numbers").arg(size));
    }
    Database& database = *m_d->database;
    CARM_TRY(transaction, Transaction::begin(database));
    CARM_TRY(leased, blockOfRequest(database, terminal, requestId));
    if (leased) {
        return LeaseResult{LeaseOutcome::Leased, *leased};
    }
    CARM_TRY(registered, integerOf(database, "SELECT position FROM terminal WHERE id = ?", {terminal}));
    if (!registered) {
        return fail(StoreError{StoreErrorCode::NotFound, QStringLiteral("terminal")});
    }
    CARM_TRY(open, openNumbers(database, terminal));
    if (open + size > mostOpen) {
        return LeaseResult{LeaseOutcome::TooManyOpen, {}};
    }
    CARM_TRY(first, integerOf(database, "SELECT coalesce(max(last_serial), 0) + 1 FROM number_block "
                                        "WHERE first_serial = (SELECT max(first_serial) FROM number_block)"));
    const protocol::NumberBlock block{requestId, first.value_or(1), first.value_or(1) + size - 1};
    if (block.lastSerial > identifiers::kMostSerial) {
        return fail(StoreError{StoreErrorCode::NumbersUsedUp, {}});
    }
    CARM_CHECK(
        execute(database,
                "INSERT INTO number_block (first_serial, last_serial, terminal, request_id, leased_at) "
                "VALUES (?, ?, ?, ?, ?)",
                {block.firstSerial, block.lastSerial, terminal, requestId, now.milliseconds}));
    CARM_CHECK(transaction.commit());
    return LeaseResult{LeaseOutcome::Leased, block};
}

Result<bool, StoreError> CentralStore::isLeasedTo(const QString& terminal, qint64 serial)
{
    // Blocks are apart, so only the last one that begins at or before the serial can hold it.
    CARM_TRY(holds, integerOf(*m_d->database,
                              "SELECT last_serial >= ? AND terminal = ? FROM number_block "
                              "WHERE first_serial <= ? ORDER BY first_serial DESC LIMIT 1",
                              {serial, terminal, serial}));
    return holds == 1;
}

} // namespace carm::storage
