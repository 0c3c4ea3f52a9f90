#include "storage/central_feed.h"

#include "storage/central_rows.h"

#include <algorithm>
#include <map>

namespace carm::storage {
namespace {

Result<std::vector<FeedChange>, StoreError> changesOf(Database& database, const QString& audience,
                                                      qint64 position, int most)
{
    CARM_TRY(rows, database.run("SELECT position, topic, key FROM feed_change "
                                "WHERE audience = ? AND position > ? ORDER BY position LIMIT ?",
                                {audience, position, qint64(most)}));
    std::vector<FeedChange> changes;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return changes;
        }
        changes.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    }
}

} // namespace

QString audienceOfCounters()
{
    return QStringLiteral("counters");
}

QString audienceOfOffice(const QString& office)
{
    return QLatin1String("office:") + office;
}

QString audienceOfTerminal(const QString& terminal)
{
    return QLatin1String("terminal:") + terminal;
}

QString audienceOfBusiness(const QString& number)
{
    return QLatin1String("business:") + number;
}

QString audienceOfDelegates(const QString& client)
{
    return QLatin1String("delegates:") + client;
}

Result<void, StoreError> CentralFeed::addChange(const QString& audience, const QString& topic,
                                                const QString& key)
{
    CARM_CHECK(execute(m_database,
                       "INSERT OR REPLACE INTO feed_change (audience, topic, key) VALUES (?, ?, ?)",
                       {audience, topic, key}));
    return {};
}

Result<void, StoreError> CentralFeed::repeatAudience(const QString& audience)
{
    CARM_CHECK(execute(m_database,
                       "INSERT OR REPLACE INTO feed_change (audience, topic, key) "
                       "SELECT audience, topic, key FROM feed_change WHERE audience = ? ORDER BY position",
                       {audience}));
    return {};
}

Result<FeedChanges, StoreError> CentralFeed::changesAfter(const QStringList& audiences, qint64 position,
                                                          int most)
{
    // The first of each audience hold the first of all of them; one more tells whether there are more.
    std::vector<FeedChange> all;
    for (const QString& audience : audiences) {
        CARM_TRY(changes, changesOf(m_database, audience, position, most + 1));
        all.insert(all.end(), changes.begin(), changes.end());
    }
    std::ranges::sort(all, {}, &FeedChange::position);
    const bool isLast = all.size() <= static_cast<std::size_t>(most);
    if (!isLast) {
        all.resize(static_cast<std::size_t>(most));
    }
    std::map<std::pair<QString, QString>, qint64> newest;
    for (const FeedChange& change : all) {
        newest[{change.topic, change.key}] = change.position;
    }
    std::erase_if(all, [&newest](const FeedChange& change) {
        return newest.at({change.topic, change.key}) != change.position;
    });
    return FeedChanges{std::move(all), isLast};
}

Result<void, StoreError> CentralFeed::addNotice(const QString& id, const QString& content)
{
    CARM_CHECK(
        execute(m_database, "INSERT OR IGNORE INTO notice (id, content) VALUES (?, ?)", {id, content}));
    return {};
}

Result<std::optional<QString>, StoreError> CentralFeed::notice(const QString& id)
{
    return textOf(m_database, "SELECT content FROM notice WHERE id = ?", {id});
}

} // namespace carm::storage
