// What a terminal is told: the changes for its audiences, each with the whole present state of its thing.
#pragma once

#include "central/declaration_fold.h"
#include "protocol/feed.h"
#include "storage/central_store.h"

namespace carm::central {

/// A page ends when its contents have reached this; one item is always in it.
inline constexpr qsizetype kEnoughFeedBytes = 1024 * 1024;

/// Lines about one declaration.
inline constexpr std::size_t kMostLinesTold = 500;

class FeedReader {
public:
    /// `reader` signed the request; store and reader live longer. Delegations hold on `today` or do not.
    FeedReader(storage::CentralStore& store, const storage::RegisteredTerminal& reader, QDate today)
        : m_store(store), m_reader(reader), m_today(today)
    {
    }

    Result<protocol::FeedPage, storage::StoreError> pageAfter(qint64 position);

private:
    using Content = Result<std::optional<QJsonObject>, storage::StoreError>;
    Result<QStringList, storage::StoreError> audiences();
    /// Nothing when there is nothing to tell any more, or the topic is none of ours.
    Content contentOf(const storage::FeedChange& change);
    Content declaration(const QString& number);
    Result<std::optional<protocol::DeclarationView>, storage::StoreError>
    declarationView(const DeclarationFold& fold);
    Content terminal(const QString& id);
    Content officer(const QString& badge);
    Content notice(const QString& id);
    Content business(const QString& number);
    Content journalEntry(const QString& id);

    storage::CentralStore& m_store;
    const storage::RegisteredTerminal& m_reader;
    QDate m_today;
};

} // namespace carm::central
