#include "identifiers/identifiers.h"
#include "protocol/feed.h"
#include "storage/central_schema.h"
#include "storage/central_store_private.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

constexpr qint64 kMillisecondsPerHour = 3'600'000;

struct EnrolmentCode {
    Instant expiresAt;
    QString usedBy; ///< empty while it can be used
    protocol::TerminalKind kind = protocol::TerminalKind::Kiosk;
};

/// The table's checks let no other text in.
protocol::TerminalKind kindFrom(const QString& text)
{
    const auto kind = protocol::terminalKindFromText(text);
    CARM_ENSURE(kind.has_value());
    return *kind;
}

Result<std::optional<EnrolmentCode>, StoreError> enrolmentCode(Database& database, const QByteArray& hash)
{
    CARM_TRY(rows,
             database.run("SELECT expires_at, used_by, kind FROM enrolment_code WHERE hash = ?", {hash}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<EnrolmentCode>();
    }
    return std::optional(EnrolmentCode{Instant{rows.integer(0)}, rows.isNull(1) ? QString() : rows.text(1),
                                       kindFrom(rows.text(2))});
}

/// `rows` gives id, office, public key, the time of revocation and kind.
Result<std::optional<RegisteredTerminal>, StoreError> terminalFrom(Rows rows)
{
    CARM_TRY(found, rows.next());
    return found ? std::optional(RegisteredTerminal{rows.text(0), rows.text(1), rows.blob(2), !rows.isNull(3),
                                                    kindFrom(rows.text(4))})
                 : std::nullopt;
}

Result<std::optional<RegisteredTerminal>, StoreError> terminalWithKey(Database& database,
                                                                      const QByteArray& publicKey)
{
    CARM_TRY(rows, database.run("SELECT id, office, public_key, revoked_at, kind FROM terminal "
                                "WHERE public_key = ?",
                                {publicKey}));
    return terminalFrom(std::move(rows));
}

/// Counters verify what another terminal sealed, so they are told of every one.
Result<void, StoreError> tellCounters(Database& database, const QString& terminal)
{
    return CentralFeed(database).addChange(audienceOfCounters(),
                                           protocol::toText(protocol::FeedTopic::Terminal), terminal);
}

Result<void, StoreError> moveToOffice(Database& database, const QString& terminal, const QString& office)
{
    CARM_CHECK(execute(database, "UPDATE terminal SET office = ? WHERE id = ?", {office, terminal}));
    return tellCounters(database, terminal);
}

Result<QString, StoreError> addTerminal(Database& database, const TerminalToEnrol& terminal,
                                        protocol::TerminalKind kind, Instant now)
{
    CARM_TRY(position, integerOf(database, "SELECT coalesce(max(position), 0) + 1 FROM terminal"));
    const QString id = QStringLiteral("T%1").arg(position.value_or(1), 6, 10, QLatin1Char('0'));
    CARM_CHECK(execute(database,
                       "INSERT INTO terminal (position, id, office, public_key, enrolled_at, kind) "
                       "VALUES (?, ?, ?, ?, ?, ?)",
                       {position.value_or(1), id, terminal.office, terminal.publicKey, now.milliseconds,
                        protocol::toText(kind)}));
    CARM_CHECK(tellCounters(database, id));
    return id;
}

/// What is answered about a key that is enrolled, before anything is changed; nothing when it is new.
std::optional<EnrolResult> answerOfKnown(const std::optional<RegisteredTerminal>& known,
                                         protocol::TerminalKind wanted)
{
    if (!known) {
        return {};
    }
    if (known->isRevoked) {
        return EnrolResult{EnrolOutcome::KeyRevoked, {}};
    }
    if (known->kind != wanted) {
        return EnrolResult{EnrolOutcome::KindDiffers, {}};
    }
    return EnrolResult{EnrolOutcome::AlreadyEnrolled, known->terminal, known->kind};
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
    CARM_TRY(used, integerOf(database,
                             "SELECT count(*) FROM entry WHERE terminal = ? AND version = 1 "
                             "AND kind = 'declaration'",
                             {terminal}));
    return leased.value_or(0) - used.value_or(0);
}

} // namespace

CentralStore::CentralStore(std::unique_ptr<Private> d) : m_d(std::move(d)) {}

CentralStore::~CentralStore() = default;

Result<std::unique_ptr<CentralStore>, OpenError> CentralStore::open(const OpenOptions& options)
{
    CARM_TRY(database, Database::open(options, centralSchema()));
    return std::unique_ptr<CentralStore>(new CentralStore(std::make_unique<Private>(std::move(database))));
}

CentralRegister& CentralStore::registry()
{
    return m_d->registry;
}

CentralBooks& CentralStore::books()
{
    return m_d->books;
}

CentralFeed& CentralStore::feed()
{
    return m_d->feed;
}

Result<Transaction, StoreError> CentralStore::begin()
{
    return Transaction::begin(*m_d->database);
}

Result<void, StoreError> CentralStore::addEnrolmentCode(const QByteArray& codeHash,
                                                        protocol::TerminalKind kind, Instant expiresAt)
{
    CARM_TRY(transaction, Transaction::begin(*m_d->database));
    CARM_CHECK(execute(*m_d->database, "INSERT INTO enrolment_code (hash, expires_at, kind) VALUES (?, ?, ?)",
                       {codeHash, expiresAt.milliseconds, protocol::toText(kind)}));
    return transaction.commit();
}

Result<EnrolResult, StoreError> CentralStore::enrol(const QByteArray& codeHash,
                                                    const TerminalToEnrol& terminal, Instant now)
{
    Database& database = *m_d->database;
    CARM_TRY(transaction, Transaction::begin(database));
    CARM_TRY(code, enrolmentCode(database, codeHash));
    if (!code) {
        return EnrolResult{EnrolOutcome::CodeUnknown, {}};
    }
    CARM_TRY(known, terminalWithKey(database, terminal.publicKey));
    const auto answer = answerOfKnown(known, code->kind);
    if (answer && answer->outcome == EnrolOutcome::KeyRevoked) {
        return *answer;
    }
    if (!code->usedBy.isEmpty()) {
        return known && known->terminal == code->usedBy ? *answer : EnrolResult{EnrolOutcome::CodeUsed, {}};
    }
    if (now >= code->expiresAt) {
        return EnrolResult{EnrolOutcome::CodeExpired, {}};
    }
    if (answer && answer->outcome != EnrolOutcome::AlreadyEnrolled) {
        return *answer;
    }
    if (known) {
        CARM_CHECK(moveToOffice(database, known->terminal, terminal.office));
        CARM_CHECK(transaction.commit());
        return *answer;
    }
    CARM_TRY(id, addTerminal(database, terminal, code->kind, now));
    CARM_CHECK(execute(database, "UPDATE enrolment_code SET used_by = ? WHERE hash = ?", {id, codeHash}));
    CARM_CHECK(transaction.commit());
    return EnrolResult{EnrolOutcome::Enrolled, id, code->kind};
}

Result<EnrolResult, StoreError> CentralStore::enrolImporter(const TerminalToEnrol& terminal, int mostPerHour,
                                                            Instant now)
{
    constexpr auto kind = protocol::TerminalKind::Importer;
    Database& database = *m_d->database;
    CARM_TRY(transaction, Transaction::begin(database));
    CARM_TRY(known, terminalWithKey(database, terminal.publicKey));
    if (const auto answer = answerOfKnown(known, kind)) {
        return *answer;
    }
    CARM_TRY(recent, integerOf(database, "SELECT count(*) FROM terminal WHERE kind = ? AND enrolled_at > ?",
                               {protocol::toText(kind), now.milliseconds - kMillisecondsPerHour}));
    if (recent.value_or(0) >= mostPerHour) {
        return EnrolResult{EnrolOutcome::TooMany, {}};
    }
    CARM_TRY(id, addTerminal(database, terminal, kind, now));
    CARM_CHECK(transaction.commit());
    return EnrolResult{EnrolOutcome::Enrolled, id, kind};
}

Result<std::optional<RegisteredTerminal>, StoreError> CentralStore::terminal(const QString& terminal)
{
    CARM_TRY(rows,
             m_d->database->run("SELECT id, office, public_key, revoked_at, kind FROM terminal WHERE id = ?",
                                {terminal}));
    return terminalFrom(std::move(rows));
}

Result<bool, StoreError> CentralStore::revoke(const QString& terminal, Instant now)
{
    CARM_TRY(transaction, Transaction::begin(*m_d->database));
    CARM_TRY(known,
             execute(*m_d->database, "UPDATE terminal SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?",
                     {now.milliseconds, terminal}));
    if (known == 1) {
        CARM_CHECK(tellCounters(*m_d->database, terminal));
    }
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
