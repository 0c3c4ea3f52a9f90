#include "storage/client_store.h"

#include "declaration/declaration.h"
#include "protocol/canonical.h"
#include "storage/client_schema.h"
#include "storage/journal.h"
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

} // namespace

Result<std::unique_ptr<ClientStore>, OpenError> ClientStore::open(const OpenOptions& options)
{
    CARM_TRY(database, Database::open(options, clientSchema()));
    return std::unique_ptr<ClientStore>(new ClientStore(std::move(database)));
}

ClientStore::ClientStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

ClientStore::~ClientStore() = default;

Result<void, StoreError> ClientStore::saveDraft(const outbox::StoredDraft& draft)
{
    const QByteArray content = QJsonDocument(declaration::toJson(draft.draft)).toJson(QJsonDocument::Compact);
    if (!draftFrom(content)) {
        return storeFailure(QStringLiteral("a draft of %1 bytes could not be read back").arg(content.size()));
    }
    const QByteArray id = draft.id.toRfc4122();
    CARM_TRY(transaction, Transaction::begin(*m_database));
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
    return transaction.commit();
}

Result<std::optional<outbox::StoredDraft>, StoreError> ClientStore::loadDraft()
{
    CARM_TRY(rows, m_database->run("SELECT id, content, language, page, changed_at, change FROM draft "
                                   "ORDER BY change DESC LIMIT 1"));
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

Result<void, StoreError> ClientStore::discardDraft(const QUuid& id)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(dropDrafts(*m_database, id));
    return transaction.commit();
}

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
