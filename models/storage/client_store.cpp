#include "storage/client_store.h"

#include "protocol/canonical.h"
#include "storage/client_schema.h"
#include "storage/journal.h"
#include "storage/store_rows.h"

namespace carm::storage {

Result<std::unique_ptr<ClientStore>, OpenError> ClientStore::open(const OpenOptions& options)
{
    CARM_TRY(database, Database::open(options, clientSchema()));
    return std::unique_ptr<ClientStore>(new ClientStore(std::move(database)));
}

ClientStore::ClientStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

ClientStore::~ClientStore() = default;

Result<std::optional<QByteArray>, StoreError> ClientStore::editionPackage()
{
    CARM_TRY(rows, m_database->run("SELECT package FROM edition ORDER BY position DESC LIMIT 1"));
    CARM_TRY(found, rows.next());
    return found ? std::optional(rows.blob(0)) : std::nullopt;
}

Result<void, StoreError> ClientStore::saveEditionPackage(const protocol::EditionNotice& notice,
                                                         const QByteArray& package)
{
    if (package.size() != notice.bytes || protocol::sha256(package) != notice.hash) {
        return storeFailure(QStringLiteral("%1 bytes are not the package of the notice").arg(package.size()));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(isNewest,
             integerOf(*m_database,
                       "SELECT hash = ? AND package = ? FROM edition ORDER BY position DESC LIMIT 1",
                       {notice.hash, package}));
    if (isNewest == 1) {
        return {};
    }
    // An edition that is taken back into use moves to the end; one that was damaged is whole again.
    CARM_TRY(moved, execute(*m_database,
                            "UPDATE edition SET position = (SELECT max(position) + 1 FROM edition), "
                            "package = ? WHERE hash = ?",
                            {package, notice.hash}));
    if (moved == 0) {
        CARM_CHECK(execute(*m_database,
                           "INSERT INTO edition (position, name, hash, package, named) "
                           "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM edition), ?, ?, ?, 0)",
                           {notice.name, notice.hash, package}));
    }
    CARM_CHECK(execute(*m_database, "DELETE FROM edition WHERE named = 0 AND position NOT IN "
                                    "(SELECT position FROM edition ORDER BY position DESC LIMIT 2)"));
    JournalRecord record;
    record.kind = JournalKind::EditionStored;
    record.detail = notice.name + u' ' + QString::fromLatin1(notice.hash.toHex());
    CARM_CHECK(appendToJournal(*m_database, record));
    return transaction.commit();
}

} // namespace carm::storage
