#include "storage/database_errors.h"
#include "storage/database_private.h"

#include <utility>

namespace carm::storage {

using outbox::StoreError;

Result<Transaction, StoreError> Transaction::begin(Database& database)
{
    CARM_CHECK(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        m_database->rollBack();
    }
}

Result<void, StoreError> Transaction::commit()
{
    CARM_ENSURE(m_database != nullptr);
    Database* database = std::exchange(m_database, nullptr);
    const auto committed = database->run("COMMIT");
    if (!committed) {
        database->rollBack();
        return fail(committed.error());
    }
    return {};
}

} // namespace carm::storage
