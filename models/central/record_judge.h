// Decides about one record before it is stored: whether its terminal may send such a thing, who did it, and
// whether that person may.
#pragma once

#include "central/dispute.h"
#include "central/stop.h"
#include "importer/roles.h"
#include "protocol/record.h"
#include "storage/central_store.h"

#include <optional>

namespace carm::central {

struct JudgedRecord {
    protocol::RecordContent content;
    std::optional<Dispute> dispute; ///< what is wrong with the person's credential and no reason to refuse
};

class RecordJudge {
public:
    /// `sender` sealed the record and sends it; store and sender live longer than the judge.
    RecordJudge(storage::CentralStore& store, const storage::RegisteredTerminal& sender, QDate today)
        : m_store(store), m_sender(sender), m_today(today)
    {
    }

    /// The record was proven to be of its terminal.
    Result<JudgedRecord, Stop> judge(const protocol::SealedEntry& record);

private:
    Result<std::optional<Dispute>, Stop> judgeOfficer(const protocol::SealedEntry& record,
                                                      const protocol::RecordContent& content);
    Result<void, Stop> judgeRegistration(const protocol::SealedEntry& record,
                                         const protocol::RecordContent& content,
                                         const protocol::BusinessRegisteredBody& body);
    Result<void, Stop> judgePerson(const protocol::SealedEntry& record,
                                   const protocol::RecordContent& content);
    Result<void, Stop> checkPermission(const protocol::RecordContent& content,
                                       const importer::PersonId& person);
    Result<void, Stop> checkBody(const protocol::RecordContent& content) const;
    std::optional<Dispute> disputeOfPlace(const protocol::RecordContent& content) const;
    Result<void, Stop> checkPayment(const protocol::PaymentBody& body) const;

    storage::CentralStore& m_store;
    const storage::RegisteredTerminal& m_sender;
    QDate m_today;
};

} // namespace carm::central
