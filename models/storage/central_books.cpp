#include "storage/central_books.h"

#include "storage/central_rows.h"

namespace carm::storage {

Result<void, StoreError> CentralBooks::post(const QString& id, const QString& subject, const QString& content)
{
    CARM_TRY(next, integerOf(m_database, "SELECT coalesce(max(position), 0) + 1 FROM journal_entry"));
    CARM_CHECK(execute(m_database,
                       "INSERT INTO journal_entry (position, id, subject, content) VALUES (?, ?, ?, ?)",
                       {next.value_or(1), id, subject, content}));
    return {};
}

Result<std::optional<QString>, StoreError> CentralBooks::posted(const QString& id)
{
    return textOf(m_database, "SELECT content FROM journal_entry WHERE id = ?", {id});
}

Result<QStringList, StoreError> CentralBooks::idsAbout(const QString& subject)
{
    return textsOf(m_database, "SELECT id FROM journal_entry WHERE subject = ? ORDER BY position", {subject});
}

Result<bool, StoreError> CentralBooks::useReceipt(const QString& number, const protocol::EntryId& record)
{
    CARM_TRY(added, execute(m_database, "INSERT OR IGNORE INTO money_receipt (number, record) VALUES (?, ?)",
                            {number, record.uuid.toRfc4122()}));
    return added == 1;
}

Result<void, StoreError> CentralBooks::addDrawerMoney(const QString& session, const protocol::EntryId& record)
{
    CARM_CHECK(execute(m_database, "INSERT INTO drawer_money (session, record) VALUES (?, ?)",
                       {session, record.uuid.toRfc4122()}));
    return {};
}

} // namespace carm::storage
