// The ledger as it was posted, and which receipt numbers of the counters are used. Part of a CentralStore;
// writes inside its transaction.
#pragma once

#include "outbox/store_error.h"
#include "protocol/entry.h"
#include "storage/database.h"
#include "support/result.h"

#include <QStringList>

#include <optional>

namespace carm::storage {

using outbox::StoreError;

class CentralBooks {
public:
    explicit CentralBooks(Database& database) : m_database(database) {}

    /// Balanced entries, as JSON text; never changed. `id` is new, `subject` may be empty.
    Result<void, StoreError> post(const QString& id, const QString& subject, const QString& content);
    Result<std::optional<QString>, StoreError> posted(const QString& id);
    /// The ids of what is posted about it, in the order of posting.
    Result<QStringList, StoreError> idsAbout(const QString& subject);

    /// False when another record has used the number.
    Result<bool, StoreError> useReceipt(const QString& number, const protocol::EntryId& record);
    /// The session answers for the payment or void; see CentralStore::moneyOfDrawer().
    Result<void, StoreError> addDrawerMoney(const QString& session, const protocol::EntryId& record);

private:
    Database& m_database;
};

} // namespace carm::storage
