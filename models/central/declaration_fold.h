// What central knows of one declaration: a fold over its versions and the records about it, in the order of
// their receipts. Pure: nothing of it is kept anywhere else, so it cannot contradict what was received.
#pragma once

#include "cashier/payment.h"
#include "central/dispute.h"
#include "declaration/life_cycle.h"
#include "protocol/feed.h"
#include "storage/central_store.h"

#include <optional>
#include <vector>

namespace carm::central {

struct FoldedVersion {
    storage::StoredEntry stored;
    protocol::EntryContent content;
    bool isDisputed() const { return !stored.dispute.isEmpty(); }
    /// Nothing while the amounts are provisional.
    std::optional<money::Cents> total() const;
};

struct FoldedRecord {
    storage::StoredEntry stored;
    protocol::RecordContent content;
    /// Money that counts; nothing for what is no payment, or whose figures do not hold together.
    std::optional<cashier::Payment> payment = {};
    bool isDisputed() const { return !stored.dispute.isEmpty(); }
};

class DeclarationFold {
public:
    /// `entries` as CentralStore::entriesAbout() gives them.
    explicit DeclarationFold(const std::vector<storage::StoredEntry>& entries = {});

    /// Whether it would fit, as the next one; nothing when it does.
    std::optional<Dispute> disputeOf(const protocol::EntryContent& version) const;
    std::optional<Dispute> disputeOf(const protocol::RecordContent& record) const;
    /// What was disputed when it was stored stays so. False for what is no step of a declaration: it is
    /// passed over.
    bool add(const storage::StoredEntry& entry);

    /// The version that stands; nothing while only records about it have come.
    const FoldedVersion* latest() const;
    const std::vector<FoldedVersion>& versions() const { return m_versions; }
    const std::vector<FoldedRecord>& records() const { return m_records; }
    declaration::DeclarationState state() const { return m_state; }
    /// Of the version that stands; nothing while its amounts are provisional.
    std::optional<money::Cents> owed() const;
    money::Cents paid() const { return m_paid; }
    /// Requires latest().
    protocol::DeclarationView view() const;

private:
    void addVersion(FoldedVersion version);
    void addRecord(FoldedRecord record);
    void move(declaration::DeclarationEvent event);
    void settleByBalance();
    std::optional<declaration::DeclarationState> after(declaration::DeclarationEvent event) const;
    std::optional<Dispute> disputeOfPayment(const protocol::RecordContent& record) const;
    std::optional<Dispute> disputeOfVoid(const protocol::PaymentVoidedBody& body) const;
    /// The payment that the record is, when it counts.
    std::optional<cashier::Payment> countable(const protocol::RecordContent& record) const;
    /// A payment that counts and is not voided yet.
    const cashier::Payment* openPayment(const protocol::EntryId& id) const;
    bool isCountersigned(const protocol::SealedEntry& version) const;

    std::vector<FoldedVersion> m_versions;
    std::vector<FoldedRecord> m_records;
    declaration::EntryType m_type = declaration::EntryType::C;
    declaration::DeclarationState m_state = declaration::DeclarationState::Submitted;
    money::Cents m_paid;
};

} // namespace carm::central
