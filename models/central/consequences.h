// What follows from something that was stored: the journal goes on, and whoever it concerns is told. Inside a
// transaction of the caller.
#pragma once

#include "central/book_rules.h"
#include "central/declaration_fold.h"
#include "protocol/record.h"
#include "storage/central_store.h"

namespace carm::central {

/// A dispute that a person has to look at.
struct DisputeNotice {
    protocol::EntryId entry;
    QString subject;
    QString kind; ///< "declaration", or the kind of the record
    QString code;
    QStringList audiences;
};

class Consequences {
public:
    /// The store lives longer.
    Consequences(storage::CentralStore& store, const BookRules& rules, Instant now, QDate today)
        : m_store(store), m_rules(rules), m_now(now), m_today(today)
    {
    }

    Result<void, storage::StoreError> ofDeclaration(const QString& number);
    Result<void, storage::StoreError> ofDrawerClosed(const protocol::RecordContent& closed,
                                                     const QString& office);
    Result<void, storage::StoreError> ofDispute(const DisputeNotice& notice);

private:
    Result<void, storage::StoreError> continueJournal(const QString& number,
                                                      const std::vector<storage::StoredEntry>& entries);
    Result<void, storage::StoreError> post(const account::JournalEntry& entry, const QString& subject);
    Result<void, storage::StoreError> tellAll(QStringList audiences, protocol::FeedTopic topic,
                                              const QString& key);
    Result<QStringList, storage::StoreError> audiencesOf(const DeclarationFold& fold);

    storage::CentralStore& m_store;
    BookRules m_rules;
    Instant m_now;
    QDate m_today;
};

} // namespace carm::central
