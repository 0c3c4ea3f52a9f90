#include "storage/client_store.h"

#include "declaration/declaration.h"
#include "storage/store_rows.h"

#include <QJsonDocument>

namespace carm::storage {
namespace {

using outbox::StoreErrorCode;

constexpr int kDraftJsonDepth = 8;

std::optional<declaration::Draft> draftFrom(const QByteArray& bytes)
{
    const auto object = json::parseObject(bytes, {kMostUnpackedBytes, kDraftJsonDepth});
    if (!object) {
        return {};
    }
    const auto draft = declaration::draftFromJson(object.value());
    return draft ? std::optional(draft.value()) : std::nullopt;
}

/// Columns in this order: id, content, language, page, changed_at, change.
Result<std::optional<outbox::StoredDraft>, StoreError> storedDraft(Database& database, const char* statement,
                                                                   const QVariantList& values = {})
{
    CARM_TRY(rows, database.run(statement, values));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<outbox::StoredDraft>();
    }
    const auto content = unpacked(rows.blob(1));
    auto draft = content ? draftFrom(*content) : std::nullopt;
    if (!draft) {
        return damagedRow("draft", rows.integer(5));
    }
    return std::optional(outbox::StoredDraft{QUuid::fromRfc4122(rows.blob(0)), std::move(*draft),
                                             rows.text(2), rows.text(3), Instant{rows.integer(4)}});
}

} // namespace

Result<void, StoreError> ClientStore::saveDraft(const outbox::StoredDraft& draft)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(writeDraft(draft));
    return transaction.commit();
}

Result<void, StoreError> ClientStore::saveListedDraft(const outbox::StoredDraft& draft,
                                                      const outbox::DraftListRow& row)
{
    if (row.id != draft.id) {
        return storeFailure(QStringLiteral("the row of the list is another draft's"));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(writeDraft(draft));
    CARM_CHECK(
        execute(*m_database,
                "INSERT INTO draft_listing (id, title, is_template, transaction_number) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
                "is_template = excluded.is_template, transaction_number = excluded.transaction_number",
                {draft.id.toRfc4122(), row.title, qint64(row.isTemplate ? 1 : 0), row.transactionNumber}));
    return transaction.commit();
}

Result<void, StoreError> ClientStore::writeDraft(const outbox::StoredDraft& draft)
{
    const QByteArray content = QJsonDocument(declaration::toJson(draft.draft)).toJson(QJsonDocument::Compact);
    if (!draftFrom(content)) {
        return storeFailure(QStringLiteral("a draft of %1 bytes could not be read back").arg(content.size()));
    }
    const QByteArray id = draft.id.toRfc4122();
    CARM_TRY(sealed, integerOf(*m_database, "SELECT sequence FROM entry WHERE draft_id = ?", {id}));
    if (sealed) {
        return fail(StoreError{StoreErrorCode::AlreadySealed, QStringLiteral("entry %1").arg(*sealed)});
    }
    CARM_CHECK(execute(*m_database,
                       "INSERT INTO draft (id, change, content, language, page, changed_at) "
                       "VALUES (?, (SELECT coalesce(max(change), 0) + 1 FROM draft), ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET change = excluded.change, content = excluded.content, "
                       "language = excluded.language, page = excluded.page, changed_at = excluded.changed_at",
                       {id, packed(content), draft.language, draft.page, draft.changedAt.milliseconds}));
    return {};
}

Result<std::optional<outbox::StoredDraft>, StoreError> ClientStore::loadDraft()
{
    return storedDraft(*m_database, "SELECT id, content, language, page, changed_at, change FROM draft "
                                    "WHERE id NOT IN (SELECT id FROM draft_listing) "
                                    "ORDER BY change DESC LIMIT 1");
}

Result<std::optional<outbox::StoredDraft>, StoreError> ClientStore::draft(const QUuid& id)
{
    return storedDraft(*m_database,
                       "SELECT id, content, language, page, changed_at, change FROM draft WHERE id = ?",
                       {id.toRfc4122()});
}

Result<std::vector<outbox::DraftListRow>, StoreError> ClientStore::drafts()
{
    CARM_TRY(rows, m_database->run("SELECT id, title, is_template, transaction_number, changed_at "
                                   "FROM draft_listing JOIN draft USING (id) ORDER BY change DESC"));
    std::vector<outbox::DraftListRow> list;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return list;
        }
        list.push_back({QUuid::fromRfc4122(rows.blob(0)), rows.text(1), rows.integer(2) == 1, rows.text(3),
                        Instant{rows.integer(4)}});
    }
}

Result<void, StoreError> ClientStore::discardDraft(const QUuid& id)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(dropDraft(id));
    return transaction.commit();
}

Result<void, StoreError> ClientStore::discardListedDraft(const QUuid& id)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(execute(*m_database, "DELETE FROM draft WHERE id = ? AND id IN (SELECT id FROM draft_listing)",
                       {id.toRfc4122()}));
    return transaction.commit();
}

/// Of the drafts that stand in no list, those that were saved before it go too: nobody will come back for
/// them.
Result<void, StoreError> ClientStore::dropDraft(const QUuid& id)
{
    CARM_CHECK(execute(*m_database,
                       "DELETE FROM draft WHERE id NOT IN (SELECT id FROM draft_listing) AND change < "
                       "(SELECT change FROM draft WHERE id = ? AND id NOT IN (SELECT id FROM draft_listing))",
                       {id.toRfc4122()}));
    CARM_CHECK(execute(*m_database, "DELETE FROM draft WHERE id = ?", {id.toRfc4122()}));
    return {};
}

} // namespace carm::storage
