// What central has to tell, as a log of changes: for whom, and which thing has another state now. The state
// itself is computed when it is asked for. Part of a CentralStore; writes inside its transaction.
#pragma once

#include "outbox/store_error.h"
#include "storage/database.h"
#include "support/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace carm::storage {

using outbox::StoreError;

/// For whom a change is: every counter, those of one office, the terminal that sealed something, whoever
/// stands for a business, and delegates that may see no more of a client than that it is one.
QString audienceOfCounters();
QString audienceOfOffice(const QString& office);
QString audienceOfTerminal(const QString& terminal);
QString audienceOfBusiness(const QString& number);
QString audienceOfDelegates(const QString& client);

struct FeedChange {
    qint64 position = 0;
    QString topic; ///< protocol::toText(FeedTopic)
    QString key;
};

struct FeedChanges {
    std::vector<FeedChange> changes; ///< in the order of their positions
    bool isLast = true;              ///< nothing more for now
};

class CentralFeed {
public:
    explicit CentralFeed(Database& database) : m_database(database) {}

    /// Takes the place of an earlier change of the same thing for the same audience.
    Result<void, StoreError> addChange(const QString& audience, const QString& topic, const QString& key);
    /// Moves everything of an audience to the end, because somebody has joined it who has read past it.
    Result<void, StoreError> repeatAudience(const QString& audience);
    /// At most `most`; of one thing only the newest of them, whichever of the audiences it was for.
    Result<FeedChanges, StoreError> changesAfter(const QStringList& audiences, qint64 position, int most);

    /// The same id again changes nothing.
    Result<void, StoreError> addNotice(const QString& id, const QString& content);
    Result<std::optional<QString>, StoreError> notice(const QString& id);

private:
    Database& m_database;
};

} // namespace carm::storage
