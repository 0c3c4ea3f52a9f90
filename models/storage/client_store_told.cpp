#include "storage/client_store.h"

#include "storage/known_declarations.h"
#include "storage/store_rows.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace carm::storage {
namespace {

Q_LOGGING_CATEGORY(lcToldFeed, "carm.storage.feed")

/// A view holds whole documents, each of which may be as deep as its canonical form allows.
constexpr int kToldJsonDepth = 40;

constexpr qsizetype kMostStateKey = 128;
constexpr qsizetype kMostStateBytes = 1024 * 1024;

/// Columns in this order: content, position.
Result<QJsonObject, StoreError> toldContent(const Rows& rows)
{
    const auto bytes = unpacked(rows.blob(0));
    auto content = bytes ? json::parseObject(*bytes, {kMostUnpackedBytes, kToldJsonDepth})
                         : fail(json::Error{json::ErrorCode::Malformed, {}, {}});
    if (!content) {
        return damagedRow("told", rows.integer(1));
    }
    return std::move(content).value();
}

/// What central told of a declaration makes it known here, unless this program cannot read it.
Result<void, StoreError> knowFromFeed(Database& database, const protocol::FeedItem& item)
{
    const auto view = protocol::declarationViewFromJson(item.content);
    const auto document =
        view ? protocol::readDocument(view->declaration.document) : fail(protocol::EntryError::Malformed);
    if (!document || view->declaration.subject != item.key) {
        qCWarning(lcToldFeed) << "declaration at position" << item.position << "cannot be read";
        return {};
    }
    return knowDeclaration(database, view->declaration, document->draft, true);
}

} // namespace

Result<qint64, StoreError> ClientStore::feedPosition()
{
    CARM_TRY(position, integerOf(*m_database, "SELECT position FROM feed"));
    return position.value_or(0);
}

Result<void, StoreError> ClientStore::keepFeed(const protocol::FeedPage& page)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    for (const protocol::FeedItem& item : page.items) {
        CARM_CHECK(keepFeedItem(item));
    }
    CARM_CHECK(execute(*m_database, "UPDATE feed SET position = max(position, ?)", {page.nextPosition}));
    return transaction.commit();
}

Result<void, StoreError> ClientStore::keepFeedItem(const protocol::FeedItem& item)
{
    const QString topic = protocol::toText(item.topic);
    CARM_TRY(kept, integerOf(*m_database, "SELECT position FROM told WHERE topic = ? AND key = ?",
                             {topic, item.key}));
    if (kept && *kept >= item.position) {
        return {};
    }
    const QByteArray content = packed(QJsonDocument(item.content).toJson(QJsonDocument::Compact));
    if (kept) {
        CARM_CHECK(execute(*m_database,
                           "UPDATE told SET position = ?, content = ? WHERE topic = ? AND key = ?",
                           {item.position, content, topic, item.key}));
    } else {
        CARM_CHECK(execute(*m_database,
                           "INSERT INTO told (position, content, topic, key) VALUES (?, ?, ?, ?)",
                           {item.position, content, topic, item.key}));
    }
    return item.topic == protocol::FeedTopic::Declaration ? knowFromFeed(*m_database, item)
                                                          : Result<void, StoreError>();
}

Result<std::optional<QJsonObject>, StoreError> ClientStore::told(protocol::FeedTopic topic,
                                                                 const QString& key)
{
    CARM_TRY(rows, m_database->run("SELECT content, position FROM told WHERE topic = ? AND key = ?",
                                   {protocol::toText(topic), key}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(content, toldContent(rows));
    return std::optional(std::move(content));
}

Result<std::vector<QJsonObject>, StoreError> ClientStore::allTold(protocol::FeedTopic topic)
{
    CARM_TRY(rows, m_database->run("SELECT content, position FROM told WHERE topic = ? ORDER BY key",
                                   {protocol::toText(topic)}));
    std::vector<QJsonObject> contents;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return contents;
        }
        CARM_TRY(content, toldContent(rows));
        contents.push_back(std::move(content));
    }
}

/// Nothing as well when a newer central writes it in a way that this program cannot read.
Result<std::optional<protocol::DeclarationView>, StoreError>
ClientStore::toldView(const QString& transactionNumber)
{
    CARM_TRY(content, told(protocol::FeedTopic::Declaration, transactionNumber));
    auto view = content ? protocol::declarationViewFromJson(*content)
                        : fail(json::Error{json::ErrorCode::Missing, {}, {}});
    return view ? std::optional(std::move(view).value()) : std::nullopt;
}

/// Declarations that were known from central alone go with what it told.
Result<void, StoreError> ClientStore::forgetTold()
{
    CARM_CHECK(execute(*m_database, "DELETE FROM told"));
    CARM_CHECK(execute(*m_database, "UPDATE feed SET position = 0"));
    CARM_CHECK(execute(*m_database,
                       "DELETE FROM known_declaration WHERE transaction_number NOT IN "
                       "(SELECT subject FROM entry WHERE kind = 'declaration') AND transaction_number NOT IN "
                       "(SELECT transaction_number FROM kept_declaration)"));
    return {};
}

Result<std::optional<QByteArray>, StoreError> ClientStore::localState(const QString& key)
{
    CARM_TRY(rows, m_database->run("SELECT state FROM local_state WHERE key = ?", {key}));
    CARM_TRY(found, rows.next());
    return found ? std::optional(rows.blob(0)) : std::nullopt;
}

Result<void, StoreError> ClientStore::saveLocalState(const QString& key, const QByteArray& state)
{
    if (key.isEmpty() || key.size() > kMostStateKey || state.size() > kMostStateBytes) {
        return storeFailure(QStringLiteral("a state of %1 bytes under a key of %2 characters")
                                .arg(state.size())
                                .arg(key.size()));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_CHECK(execute(*m_database,
                       "INSERT INTO local_state (key, state) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET state = excluded.state",
                       {key, state}));
    return transaction.commit();
}

} // namespace carm::storage
