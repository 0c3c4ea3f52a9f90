// One entry of a batch on its way into the store, with everything that follows from it: what it presents, the
// dispute that it may be, and who has to hear of it. Inside a transaction of the caller.
#pragma once

#include "central/declaration_fold.h"
#include "central/declaration_judge.h"
#include "central/record_judge.h"
#include "protocol/messages.h"

#include <QJsonObject>

namespace carm::central {

struct IntakeParts {
    storage::CentralStore& store;
    const EditionShelf& editions;
    const protocol::SigningKey& receiptKey;
    Instant now;
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
    Answer takeDeclaration(const protocol::SealedEntry& entry, const storage::RegisteredTerminal& sealer);
    Answer takeRecord(const protocol::SealedEntry& record);
    Answer takeDrawerRecord(const protocol::SealedEntry& record, const JudgedRecord& judged);
    Answer takeDeclarationRecord(const protocol::SealedEntry& record, const JudgedRecord& judged);
    /// What is wrong with the declaration that a record presents and no reason to refuse the record.
    Result<std::optional<Dispute>, Stop> takePresented(const protocol::SealedEntry& declaration,
                                                       const protocol::RecordContext& presented);
    Result<std::optional<Dispute>, Stop> useReceipt(const protocol::RecordContent& record);
    Answer store(const storage::EntryToStore& entry);
    Answer storeRecord(const protocol::SealedEntry& record, const protocol::RecordContext& context,
                       std::optional<Dispute> dispute);
    Result<void, Stop> tellOfDeclaration(const QString& number);
    Result<void, Stop> tellOfDispute(const protocol::SealedEntry& entry, const QString& kind,
                                     const QString& dispute, const QString& audience);

    const IntakeParts& m_parts;
    const storage::RegisteredTerminal& m_sender;
};

} // namespace carm::central
