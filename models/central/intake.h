// One entry of a batch on its way into the store, with everything that follows from it: what it presents, the
// dispute that it may be, and who has to hear of it. Inside a transaction of the caller.
#pragma once

#include "central/consequences.h"
#include "central/declaration_fold.h"
#include "central/declaration_judge.h"
#include "central/drawer_fold.h"
#include "central/policy.h"
#include "central/record_judge.h"
#include "protocol/messages.h"

#include <QJsonObject>

namespace carm::central {

struct IntakeParts {
    storage::CentralStore& store;
    const EditionShelf& editions;
    const protocol::SigningKey& receiptKey;
    const Policy& policy;
    Instant now;
    QDate today;
};

class Intake {
public:
    /// `sender` signed the request. Everything named lives longer.
    Intake(const IntakeParts& parts, const storage::RegisteredTerminal& sender)
        : m_parts(parts), m_sender(sender)
    {
    }

    /// An error is the store's: then the whole batch is given up.
    Result<protocol::EntryAnswer, storage::StoreError> take(const QJsonObject& envelope);

private:
    using Answer = Result<protocol::EntryAnswer, Stop>;
    Answer takeEntry(const protocol::SealedEntry& entry);
    /// The answer of an entry whose id is stored; nothing for a new one that `sealer` has really signed.
    Result<std::optional<protocol::EntryAnswer>, Stop> takeKnown(const protocol::SealedEntry& entry,
                                                                 const storage::RegisteredTerminal& sealer);
    Answer takeDeclaration(const protocol::SealedEntry& entry, const storage::RegisteredTerminal& sealer);
    Answer takeRecord(const protocol::SealedEntry& record);
    Answer takeBusinessRecord(const protocol::SealedEntry& record, const JudgedRecord& judged);
    Answer takeDrawerRecord(const protocol::SealedEntry& record, const JudgedRecord& judged);
    Result<DrawerHistory, Stop> historyOf(const QString& session);
    Answer takeDeclarationRecord(const protocol::SealedEntry& record, const JudgedRecord& judged);
    /// What is wrong with the declaration that a record presents and no reason to refuse the record.
    Result<std::optional<Dispute>, Stop> takePresented(const protocol::SealedEntry& declaration,
                                                       const protocol::RecordContext& presented);
    Result<std::optional<Dispute>, Stop> useReceipt(const protocol::RecordContent& record);
    Result<void, Stop> noteDrawerMoney(const protocol::RecordContent& record);
    Answer store(const storage::EntryToStore& entry);
    Answer storeRecord(const protocol::SealedEntry& record, const protocol::RecordContext& context,
                       std::optional<Dispute> dispute, const QStringList& audiences);
    Consequences consequences() const;

    const IntakeParts& m_parts;
    const storage::RegisteredTerminal& m_sender;
};

} // namespace carm::central
