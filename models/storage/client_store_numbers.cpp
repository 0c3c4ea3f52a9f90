#include "storage/client_store.h"

#include "storage/journal.h"
#include "storage/store_rows.h"

#include <QUuid>

namespace carm::storage {
namespace {

/// How a block that came before with the same request id compares: nothing when there is none.
Result<std::optional<bool>, StoreError> isSameBlock(Database& database, const protocol::NumberBlock& block)
{
    CARM_TRY(same,
             integerOf(database,
                       "SELECT first_serial = ? AND last_serial = ? FROM number_block WHERE request_id = ?",
                       {block.firstSerial, block.lastSerial, block.requestId}));
    return same ? std::optional(*same == 1) : std::nullopt;
}

Result<bool, StoreError> holdsFormerNumber(Database& database, const protocol::NumberBlock& block)
{
    CARM_TRY(
        former,
        integerOf(database,
                  "SELECT EXISTS (SELECT 1 FROM number_block WHERE last_serial >= ? AND first_serial <= ?) "
                  "OR EXISTS (SELECT 1 FROM burnt_number WHERE serial BETWEEN ? AND ?)",
                  {block.firstSerial, block.lastSerial, block.firstSerial, block.lastSerial}));
    return former == 1;
}

QString describe(const protocol::NumberBlock& block)
{
    return QStringLiteral("%1-%2").arg(block.firstSerial).arg(block.lastSerial);
}

} // namespace

Result<outbox::NumberStock, StoreError> ClientStore::numberStock()
{
    CARM_TRY(unused, integerOf(*m_database,
                               "SELECT coalesce(sum(last_serial + 1 - next_serial), 0) FROM number_block "
                               "WHERE first_serial NOT IN (SELECT first_serial FROM retired_block)"));
    return outbox::NumberStock{unused.value_or(0)};
}

Result<QString, StoreError> ClientStore::openNumberRequest()
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    {
        CARM_TRY(rows, m_database->run("SELECT request_id FROM number_request"));
        CARM_TRY(found, rows.next());
        if (found) {
            return rows.text(0);
        }
    }
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CARM_CHECK(
        execute(*m_database, "INSERT INTO number_request (only_row, request_id) VALUES (1, ?)", {requestId}));
    CARM_CHECK(transaction.commit());
    return requestId;
}

Result<void, StoreError> ClientStore::addNumberBlock(const protocol::NumberBlock& block)
{
    if (block.firstSerial < 1 || block.lastSerial < block.firstSerial ||
        block.lastSerial > identifiers::kMostSerial) {
        return storeFailure(QStringLiteral("%1 is no block of numbers").arg(describe(block)));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(same, isSameBlock(*m_database, block));
    if (same == true) {
        return {};
    }
    CARM_TRY(former, holdsFormerNumber(*m_database, block));
    if (same == false || former) {
        CARM_CHECK(refuseBlock(block));
        CARM_CHECK(transaction.commit());
        return storeFailure(
            same == false
                ? QStringLiteral("%1: its request was answered with another block").arg(describe(block))
                : QStringLiteral("%1 holds numbers that were leased before").arg(describe(block)));
    }
    CARM_CHECK(
        execute(*m_database,
                "INSERT INTO number_block (first_serial, last_serial, next_serial, position, request_id) "
                "VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM number_block), ?)",
                {block.firstSerial, block.lastSerial, block.firstSerial, block.requestId}));
    CARM_CHECK(execute(*m_database, "DELETE FROM number_request WHERE request_id = ?", {block.requestId}));
    JournalRecord record;
    record.kind = JournalKind::NumbersLeased;
    record.detail = describe(block);
    CARM_CHECK(appendToJournal(*m_database, record));
    return transaction.commit();
}

/// Asked with the same id, central would give the same block for ever: the next request has another one.
Result<void, StoreError> ClientStore::refuseBlock(const protocol::NumberBlock& block)
{
    CARM_CHECK(execute(*m_database, "DELETE FROM number_request WHERE request_id = ?", {block.requestId}));
    JournalRecord record;
    record.kind = JournalKind::NumbersRefused;
    record.detail = describe(block);
    return appendToJournal(*m_database, record);
}

} // namespace carm::storage
